"""Figures that follow from two of the article (R14): sums, differences, percentage changes, ratios."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quantities.index import Placed
    from summarizer.quantities.quantity import Quantity

__all__ = ["Derivation", "derive"]

_SUMMED: Final = frozenset({"count", "money", "measure", "percent", "duration", "points"})
_PEOPLE: Final = frozenset({"people", "person", "victim", "suspect", "member", "arrest"})
_MAX_GAP: Final = 160


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a figure follows.

    Attributes:
        formula: The sum in the article's own words ("500 − 430").
        operands: The two quantities it takes.
    """

    formula: str
    operands: tuple[Placed, Placed]


def derive(said: Quantity, given: Sequence[Placed], text: str) -> Derivation | None:
    """Return how `said` follows from two quantities of one or of adjacent sentences, `None` if not."""
    if said.lo is None or said.lo != said.hi or said.qualifier not in {"exact", "exactly", "approx"}:
        return None
    for first, second in _pairs(given):
        formula = _formula(said, first.quantity, second.quantity, text)
        if formula:
            return Derivation(formula, (first, second))
    return None


def _pairs(given: Sequence[Placed]) -> Iterator[tuple[Placed, Placed]]:
    for index, first in enumerate(given):
        if not _is_operand(first.quantity):
            continue
        for second in given[index + 1 : index + 8]:
            if second.sentence > first.sentence + 1:
                break
            if _is_operand(second.quantity) and second.quantity.unit == first.quantity.unit:
                yield first, second


def _is_operand(quantity: Quantity) -> bool:
    return (
        quantity.lo is not None
        and quantity.lo == quantity.hi
        and quantity.kind in _SUMMED
        and quantity.is_judged
    )


def _formula(said: Quantity, first: Quantity, second: Quantity, text: str) -> str:  # noqa: PLR0911 - one rule after another, each answered in place
    low, high = first.lo, second.lo
    if low is None or high is None or said.lo is None:
        return ""
    left, right = first.span.of(text), second.span.of(text)
    same = said.unit == first.unit and {said.kind, first.kind} <= _SUMMED
    if same and low + high == said.lo and _may_add(said, first, second):
        return f"{left} + {right}"
    changed = second.start - first.end <= _MAX_GAP and _is_change(first, second)
    if same and abs(high - low) == said.lo and (said.role == "by" or _is_change_head(said)) and low != high:
        return f"{right} − {left}" if high > low else f"{left} − {right}"
    if said.kind == "points" and first.kind == "percent" and abs(high - low) == said.lo:
        return f"{right} − {left}" if high > low else f"{left} − {right}"
    if not changed or not low or not high:
        return ""
    if said.kind == "percent":
        for old, new in ((low, high), (high, low)):
            exact = (new - old) / old * 100
            if abs(abs(exact) - said.lo) <= max(said.step, Fraction(1, 10)) / 2:
                return f"{left} to {right}" if old is low else f"{right} to {left}"
    if said.kind == "multiple" and said.lo in {high / low, low / high}:
        return f"{left} to {right}"
    return ""


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
        or bool(set(said.head) & _PEOPLE)
        or first.head != second.head
    )


def _is_change(first: Quantity, second: Quantity) -> bool:
    return {first.role, second.role} & {"from", "to"} != set() or first.unit in {"%", "USD", "GBP", "EUR"}


def _is_change_head(said: Quantity) -> bool:
    return bool(
        set(said.head)
        & {"more", "few", "increas", "ris", "drop", "fall", "gain", "los", "point", "year", "high", "low"}
    )
