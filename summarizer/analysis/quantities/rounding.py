"""Which hedge covers which difference, in exact arithmetic."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.quantity_words import Qualifier

__all__ = ["covers", "is_same"]


def is_same(left: Fraction | None, right: Fraction | None) -> bool:
    """Tell whether two values are equal; the ends of fractions in lowest terms compare as integers."""
    if left is None or right is None:
        return left is right
    return left.numerator == right.numerator and left.denominator == right.denominator


def covers(hedge: Qualifier, said: Quantity, value: Fraction) -> bool:  # noqa: PLR0911 - one rule after another, each answered in place
    """Tell whether `hedge` before the said number allows for the article's `value`."""
    assert said.lo is not None  # noqa: S101 - the caller has told numbers from forms
    if said.kind == "proportion":
        return _covers_share(hedge, said.lo, value)
    number, step, given, one = _over_one_denominator(said.lo, said.step, value)
    # "More than 3.5m" is said up to four million.
    wide = 5 * step if step and number % (5 * step) == 0 and number % (10 * step) else step
    gap = given - number
    size = abs(number)
    portion = 10 if size < 100 * one else 20
    if hedge == "approx":
        return abs(gap) * portion <= size and abs(gap) * 2 <= step
    if hedge == "near_below":
        return 0 < -gap * 10 <= size
    if hedge == "near_above":
        return 0 < gap * portion <= size
    if hedge in {"gt", "ge"}:
        return 0 < gap <= wide
    if hedge in {"lt", "le"}:
        return 0 < -gap <= wide and -gap * 2 <= size  # nobody says "up to 10" of 3
    return False


def _over_one_denominator(number: Fraction, step: Fraction, value: Fraction) -> tuple[int, int, int, int]:
    """Return the numerators over a common denominator, and that denominator: integers compare fast."""
    one = lcm(number.denominator, step.denominator, value.denominator)
    if one == 1:
        return number.numerator, step.numerator, value.numerator, 1
    return int(number * one), int(step * one), int(value * one), one


def _covers_share(hedge: Qualifier, share: Fraction, value: Fraction) -> bool:
    gap = value - share
    if hedge == "near_below":
        return 0 < -gap <= share / 10
    if hedge in {"gt", "ge", "near_above"}:
        return 0 < gap <= (Fraction(1, 6) if hedge != "near_above" else share / 10)
    if hedge in {"lt", "le"}:
        return 0 < -gap <= share / 5
    return hedge == "approx" and abs(gap) <= share / 10
