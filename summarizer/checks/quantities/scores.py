"""The two figures of an article that a score or a vote of a brief is made of."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["find_sides"]

_SCORE: Final = re.compile(r"([0-9]{1,3})-([0-9]{1,3})")


def find_sides(quantity: Quantity, given: Sequence[Placed]) -> tuple[Placed, Placed] | None:
    """Return the two counts, one after the other, that a score is made of: "Lyon 2, Nice 1".

    `None` where `quantity` is no score, or no two of `given` are its sides.
    """
    score = _SCORE.fullmatch(quantity.form) if quantity.kind == "pair" else None
    if score is None:
        return None
    points = {Fraction(score[1]), Fraction(score[2])}
    for first, second in pairwise(given):
        is_next = first.sentence == second.sentence and second.order == first.order + 1
        is_count = first.quantity.kind == second.quantity.kind == "count"
        if is_next and is_count and {first.quantity.lo, second.quantity.lo} == points:
            return first, second
    return None
