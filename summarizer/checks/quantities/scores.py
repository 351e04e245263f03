"""The figures of an article that a score or a vote of a brief is made of."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["find_sides"]

_SCORE: Final = re.compile(r"([0-9]{1,3})-([0-9]{1,3})")


def find_sides(quantity: Quantity, given: Sequence[Placed]) -> tuple[Placed, Placed] | None:
    """Return the two figures that a score comes of: "Lyon 2, Nice 1", "46 percent to 44".

    The first may be a score, too: 15-14 and "the next three frames".

    `None` where `quantity` is no score, or no two of `given` come to it.
    """
    score = _sides_of(quantity)
    if score is None:
        return None
    for first, second in pairwise(given):
        is_next = first.sentence == second.sentence and second.order == first.order + 1
        if is_next and {_counted(first.quantity), _counted(second.quantity)} == {*score}:
            return first, second
    return _find_later(score, given)


def _counted(quantity: Quantity) -> Fraction | None:
    """Return what a figure counts: 17 of "17 of the 26 members", 46 of "46 percent"."""
    if quantity.kind == "percent":
        return quantity.lo
    readings = quantity.readings if quantity.kind in {"count", "proportion"} else ()
    return next((reading.lo for reading in readings if reading.kind == "count"), None)


def _sides_of(quantity: Quantity) -> tuple[Fraction, Fraction] | None:
    sides = _SCORE.fullmatch(quantity.form) if quantity.kind == "pair" else None
    return None if sides is None else (Fraction(sides[1]), Fraction(sides[2]))


def _find_later(score: tuple[Fraction, Fraction], given: Sequence[Placed]) -> tuple[Placed, Placed] | None:
    """Return an earlier score, and the count right after it that one side then made."""
    for earlier, gain in product(given, given):
        sides = _sides_of(earlier.quantity)
        if sides is None or gain.quantity.kind != "count" or earlier.sentence != gain.sentence:
            continue
        more = score[0] - sides[0], score[1] - sides[1]
        if gain.order == earlier.order + 1 and gain.quantity.lo in more and min(more) == 0 < max(more):
            return earlier, gain
    return None
