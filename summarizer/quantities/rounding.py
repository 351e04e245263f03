"""Which hedge covers which difference: rule R2, in exact arithmetic."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quantities.quantity import Qualifier, Quantity

__all__ = ["covers"]


def covers(hedge: Qualifier, said: Quantity, value: Fraction) -> bool:  # noqa: PLR0911 - one rule after another, each answered in place
    """Tell whether `hedge` before the said number allows for the article's `value`."""
    assert said.lo is not None  # noqa: S101 - the caller has told numbers from forms
    number, step = said.lo, said.step
    gap = value - number
    size = abs(number)
    if said.kind == "proportion":
        return _covers_share(hedge, number, value)
    tenth = size / 10 if size < 100 else size / 20
    if hedge == "approx":
        return abs(gap) <= min(step / 2, tenth)
    if hedge == "near_below":
        return 0 < -gap <= size / 10
    if hedge == "near_above":
        return 0 < gap <= tenth
    if hedge in {"gt", "ge"}:
        return 0 < gap <= step
    if hedge in {"lt", "le"}:
        return 0 < -gap <= step
    return False


def _covers_share(hedge: Qualifier, share: Fraction, value: Fraction) -> bool:
    gap = value - share
    if hedge == "near_below":
        return 0 < -gap <= share / 10
    if hedge in {"gt", "ge", "near_above"}:
        return 0 < gap <= (Fraction(1, 6) if hedge != "near_above" else share / 10)
    if hedge in {"lt", "le"}:
        return 0 < -gap <= share / 5
    return hedge == "approx" and abs(gap) <= share / 10
