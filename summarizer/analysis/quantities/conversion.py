"""A quantity in the unit of another: what can be held against what, and by what factor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.money import CROWNS
from summarizer.analysis.quantities.time_units import DAYS, MOST_DAYS, SPANS
from summarizer.analysis.quantities.units import DIMENSIONS, DOLLARS, EXACT_DIMENSIONS, TEMPERATURES

if TYPE_CHECKING:
    from fractions import Fraction

    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["HEDGED", "convert"]

HEDGED: Final = frozenset({"approx", "near_below", "near_above"})
_COUNTED: Final = frozenset({"count", "frequency", "vague"})
_PLAIN: Final = frozenset({"exact", "exactly"})


def convert(said: Quantity, given: Quantity) -> tuple[Fraction, Fraction, Fraction, bool] | None:  # noqa: PLR0911 - one rule after another, each answered in place
    """Return the given ends and step in the unit said, and whether the conversion is exact."""
    assert given.lo is not None  # noqa: S101 - the caller has compared forms
    assert given.hi is not None  # noqa: S101 - the caller has told numbers from forms
    if said.kind == given.kind or {said.kind, given.kind} <= _COUNTED or "vague" in {said.kind, given.kind}:
        if said.unit == given.unit or {said.unit, given.unit} <= {"", "time"}:
            return given.lo, given.hi, given.step, True
        if _is_one_currency(said, given):
            return given.lo, given.hi, given.step, True
        return _convert_unit(said, given)
    pair = (said.kind, given.kind)
    if pair == ("percent", "proportion"):
        return given.lo * 100, given.hi * 100, given.step * 100, True
    if pair == ("proportion", "percent"):
        return given.lo / 100, given.hi / 100, given.step / 100, True
    if pair == ("multiple", "percent"):
        return 1 + given.lo / 100, 1 + given.hi / 100, given.step / 100, True
    if pair == ("percent", "multiple") and given.lo > 1:
        return (given.lo - 1) * 100, (given.hi - 1) * 100, given.step * 100, True
    if pair == ("percent", "multiple"):
        return (1 - given.hi) * 100, (1 - given.lo) * 100, given.step * 100, True
    if pair in {
        ("multiple", "proportion"),
        ("proportion", "multiple"),
        ("multiple", "frequency"),
        ("frequency", "multiple"),
    }:
        return given.lo, given.hi, given.step, True
    return None


def _is_one_currency(said: Quantity, given: Quantity) -> bool:
    """Tell whether two names may be of one currency, since one of them leaves the country open."""
    units = {said.unit, given.unit}
    if units <= DOLLARS:
        return "bare" in {*said.flags, *given.flags}
    if units == {"JPY", "CNY"}:
        return "bare" in (said if said.unit == "JPY" else given).flags
    return units <= CROWNS and "KR" in units


def _convert_unit(said: Quantity, given: Quantity) -> tuple[Fraction, Fraction, Fraction, bool] | None:
    assert given.lo is not None  # noqa: S101 - the caller has told numbers from forms
    assert given.hi is not None  # noqa: S101 - the caller has told numbers from forms
    units = {said.unit, given.unit}
    if said.unit in TEMPERATURES and given.unit in TEMPERATURES:
        size, base = TEMPERATURES[given.unit]
        target, shift = TEMPERATURES[said.unit]
        low, high = ((value * size + base - shift) / target for value in (given.lo, given.hi))
        return low, high, given.step * size / target, False
    if "deg" in units and units & set(TEMPERATURES):
        return given.lo, given.hi, given.step, True
    if units <= SPANS and (said.qualifier in HEDGED or _is_surely_bounded(said, given)):
        factor = DAYS[given.unit] / DAYS[said.unit]
        return given.lo * factor, given.hi * factor, given.step * factor, False
    source, target_size = DIMENSIONS.get(given.unit), DIMENSIONS.get(said.unit)
    if source is None or target_size is None or source[0] != target_size[0]:
        return None
    factor = source[1] / target_size[1]
    exact = source[0] in EXACT_DIMENSIONS or _is_decimal(factor)
    return given.lo * factor, given.hi * factor, given.step * factor, exact


def _is_surely_bounded(said: Quantity, given: Quantity) -> bool:
    """Tell whether a time lies within a bound in another unit, however long months and years are.

    "Less than two months" of seven weeks; of eight weeks and a half that is open.
    """
    if said.lo is None or given.lo is None or given.hi is None or given.qualifier not in _PLAIN:
        return False
    (fewest, most), (least, longest) = MOST_DAYS[said.unit], MOST_DAYS[given.unit]
    if said.qualifier in {"lt", "le"}:
        return given.hi * longest < said.lo * fewest
    return said.qualifier in {"gt", "ge"} and given.lo * least > said.lo * most


def _is_decimal(factor: Fraction) -> bool:
    big = max(factor.numerator, factor.denominator)
    return min(factor.numerator, factor.denominator) == 1 and set(str(big)) <= {"1", "0"}
