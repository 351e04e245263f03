"""Figures that follow from others of the article: sums, differences, percentage changes, ratios."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.rounding import covers
from summarizer.lang.en.analysis.quantities.derive import CHANGE_HEADS, PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["Derivation", "derive"]

_SUMMED: Final = frozenset({"count", "money", "measure", "percent", "duration", "points"})
_MAX_GAP: Final = 160
_COORDINATED: Final = 30
_MAX_FIGURES: Final = 24


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a figure follows.

    Attributes:
        formula: The sum in the article's own words ("500 − 430").
        operands: The quantities it takes.
        is_rest: Whether it is what one share leaves of a whole.
    """

    formula: str
    operands: tuple[Placed, ...]
    is_rest: bool = False


def derive(said: Quantity, given: Sequence[Placed], text: str) -> Derivation | None:
    """Return how `said` follows from two quantities of one or of adjacent sentences, `None` if not.

    A sentence of more than `_MAX_FIGURES` is a table: some two of its figures give almost any third.
    """
    if said.lo is None or said.is_interval:
        return None
    for first, second in _pairs(given):
        # What the article gives itself is worked out from nothing: "about 500" is not 500 less two.
        if said.lo in {first.quantity.lo, second.quantity.lo}:
            continue
        formula = _formula(said, first.quantity, second.quantity, text)
        if formula:
            return Derivation(formula, (first, second))
    return None


def _pairs(given: Sequence[Placed]) -> Iterator[tuple[Placed, Placed]]:
    """Yield the operands that stand near each other and are of one unit, in text order."""
    operands = [item for item in given if _is_operand(item.quantity)]
    figures = Counter(item.sentence for item in given)
    for index, first in enumerate(operands):
        if figures[first.sentence] > _MAX_FIGURES:
            continue
        for second in operands[index + 1 : index + 8]:
            if second.sentence > first.sentence + 1 or second.order > first.order + 7:
                break
            if second.quantity.unit == first.quantity.unit and figures[second.sentence] <= _MAX_FIGURES:
                yield first, second


def _is_operand(quantity: Quantity) -> bool:
    return (
        quantity.kind in _SUMMED
        and quantity.lo is not None
        and not quantity.is_interval
        and quantity.is_judged
    )


def _formula(said: Quantity, first: Quantity, second: Quantity, text: str) -> str:
    """Return the sum, difference or change of two figures that gives the said one, "" when none does."""
    low, high = first.lo, second.lo
    if low is None or high is None or said.lo is None:
        return ""
    is_like = said.kind in _SUMMED and said.unit == first.unit
    if is_like and _is_sum(low, high, said) and _may_add(said, first, second):
        return f"{first.span.of(text)} + {second.span.of(text)}"
    may_differ = said.qualifier in {"exact", "exactly", "approx"} and (
        (is_like and (said.role == "by" or _is_change_head(said)))
        or (said.kind == "points" and first.kind == "percent")
    )
    if may_differ and _is_gap(low, high, said.lo):
        more, less = (first, second) if low > high else (second, first)
        return f"{more.span.of(text)} − {less.span.of(text)}"
    if second.start - first.end <= _MAX_GAP and _is_change(first, second):
        for old, new in ((first, second), (second, first)):
            if _is_changed(said, old.lo, new.lo):
                return f"{old.span.of(text)} to {new.span.of(text)}"
    return ""


def _is_changed(said: Quantity, old: Fraction | None, new: Fraction | None) -> bool:
    """Tell whether `said` is the change from `old` to `new`, as a ratio or in per cent."""
    if not old or not new or said.lo is None or said.kind not in {"percent", "multiple"}:
        return False
    if said.qualifier not in {"exact", "exactly", "approx"}:
        return False
    if said.kind == "multiple":
        return said.lo == new / old
    return abs(abs((new - old) / old * 100) - said.lo) <= max(said.step, Fraction(1, 10)) / 2


def _is_sum(low: Fraction, high: Fraction, said: Quantity) -> bool:
    """Tell whether the two add up to what is said, its hedge covering the rest."""
    number = said.lo
    if number is None:
        return False
    # In integers: most pairs of an article are tried in vain.
    one, other = low.denominator, high.denominator
    total = low.numerator * other + high.numerator * one
    if total * number.denominator == number.numerator * one * other:
        return said.qualifier in {"exact", "exactly", "approx", "ge", "le"}
    # "More than 80" of 80 and one is no sum.
    counts = said.step > 1 and min(low, high) * 10 >= number
    return counts and said.qualifier not in {"exact", "exactly"} and covers(said.qualifier, said, low + high)


def _is_gap(low: Fraction, high: Fraction, number: Fraction) -> bool:
    """Tell whether the two differ, and by `number`."""
    one, other = low.denominator, high.denominator
    gap = abs(high.numerator * one - low.numerator * other)
    return gap != 0 and gap * number.denominator == number.numerator * one * other


def _may_add(said: Quantity, first: Quantity, second: Quantity) -> bool:
    """Tell whether two figures may be parts of one: near each other, counting things of one sort."""
    if second.start - first.end > _MAX_GAP // 2 or said.role in {"by", "to", "from"}:
        return False
    if said.kind != "count":
        return bool(said.head and set(said.head) & (set(first.head) | set(second.head)))
    if not first.head or not second.head or not said.head:
        return False
    return (
        said.head[0] in {*first.head, *second.head}
        or bool(set(said.head) & PEOPLE)
        or (first.head != second.head and second.start - first.end <= _COORDINATED)
    )


def _is_change(first: Quantity, second: Quantity) -> bool:
    return {first.role, second.role} & {"from", "to"} != set() or first.unit in {"%", "USD", "GBP", "EUR"}


def _is_change_head(said: Quantity) -> bool:
    return bool(set(said.head) & CHANGE_HEADS)
