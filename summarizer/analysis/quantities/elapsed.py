"""Time that lies between two dates or clock times of an article, or between a date and its day."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of, resolve
from summarizer.lang.en.analysis.quantities.elapsed import IN_A_ROW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.calendar import DateFields
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.quantity_words import Qualifier

__all__ = ["find_elapsed"]

_DAYS: Final = {
    "day": Fraction(1), "week": Fraction(7), "month": Fraction(3653, 120), "year": Fraction(3653, 10),
    "decade": Fraction(3653), "hour": Fraction(1, 24), "minute": Fraction(1, 1440),
}  # fmt: skip
_MOST_DATES: Final = 10
_CLOCK: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})$")
_ANY_YEAR: Final = 2001
_WEEK: Final = 7
_SLACK: Final = Fraction(1, 50)
_MONTHS_SLACK: Final = Fraction(1, 15)


@dataclass(frozen=True, slots=True)
class _When:
    """A date as the first and the last day it can mean, in days; `None` stands for the article's own day."""

    placed: Placed | None
    first: Fraction
    last: Fraction

    @property
    def is_of_any_year(self) -> bool:
        return date.fromordinal(int(self.first)).year == _ANY_YEAR if self.first >= 1 else False

    @property
    def is_clock(self) -> bool:
        return self.last < 1

    @property
    def is_weekday(self) -> bool:
        return 1 <= self.last <= _WEEK

    @property
    def is_year(self) -> bool:
        return self.last - self.first > 300


def find_elapsed(
    said: Quantity, sentence: str, near: Sequence[Placed], day: date | None
) -> tuple[Placed | None, Placed | None] | None:
    """Return two dates among `near` that lie as far apart as `said`, `None` for the article's own day.

    `sentence` holds what is said: "seven years in a row" counts both ends. `day` is the article's own.
    """
    if said.kind not in {"duration", "age"} or said.unit not in _DAYS or said.lo is None or said.is_interval:
        return None
    found = [when for placed in near if (when := _when(placed, day)) is not None][:_MOST_DATES]
    if day is not None:
        today = Fraction(day.toordinal())
        found.append(_When(None, today, today))
    counts_ends = IN_A_ROW.search(sentence) is not None
    for one, other in combinations(found, 2):
        first, second = sorted((one, other), key=lambda when: (when.first, when.last))
        if _agrees(said, first, second, counts_ends=counts_ends):
            return one.placed, other.placed
    return None


def _when(placed: Placed, day: date | None) -> _When | None:
    quantity = placed.quantity
    if quantity.kind == "time":
        clock = _CLOCK.match(quantity.form)
        if clock is None:
            return None
        at = Fraction(int(clock[1]) * 60 + int(clock[2]), 1440)
        return _When(placed, at, at)
    if quantity.kind != "date":
        return None
    fields = fields_of(quantity.form)
    if fields.year is None:
        meant = resolve(fields, day)
        # Without a year, two days of the calendar are taken as of one year, two weekdays as of one week.
        fields = meant[0] if meant else replace(fields, year=_ANY_YEAR) if fields.month else fields
    if fields.weekday is not None and fields.year is None:
        return _When(placed, Fraction(fields.weekday), Fraction(fields.weekday))
    bounds = _bounds(fields)
    return _When(placed, *bounds) if bounds else None


def _bounds(fields: DateFields) -> tuple[Fraction, Fraction] | None:
    if fields.year is None or fields.period or not 1 <= fields.year <= 9998:
        return None
    if fields.month is None:
        return Fraction(date(fields.year, 1, 1).toordinal()), Fraction(date(fields.year, 12, 31).toordinal())
    if fields.day is None:
        start = date(fields.year, fields.month, 1)
        end = date(fields.year + fields.month // 12, fields.month % 12 + 1, 1)
        return Fraction(start.toordinal()), Fraction(end.toordinal() - 1)
    known = fields.as_date
    return (Fraction(known.toordinal()), Fraction(known.toordinal())) if known else None


def _agrees(said: Quantity, first: _When, second: _When, *, counts_ends: bool) -> bool:
    """Tell whether the time from `first` to `second` is what is said, its qualifier covering the rest."""
    assert said.lo is not None  # noqa: S101 - the caller has seen it
    unit, number = _DAYS[said.unit], said.lo
    least, most = (second.first - first.last) / unit, (second.last - first.first) / unit
    if first.is_year and second.is_year and said.unit in {"year", "decade"}:
        least = most = (second.first - first.first) / unit
    if first.is_clock and second.is_clock and _rounds(1 / unit - most, number):
        return True  # over midnight
    if first.is_weekday and second.is_weekday and _rounds((_WEEK - second.last + first.last) / unit, number):
        return True  # over the weekend
    if most <= 0:
        return False
    is_free = first.is_of_any_year and second.is_of_any_year and said.qualifier == "exact"
    if is_free and _rounds(_DAYS["year"] / unit - most, number):
        return True  # over the new year
    half = Fraction(1, 2)
    if counts_ends and least - half <= number - 1 <= most + half:
        return True
    # Of two months February has a day or two less than the others.
    slack = _MONTHS_SLACK if said.unit == "month" else _SLACK
    return _is_between(said.qualifier, number, (least, most), slack)


def _is_between(
    qualifier: Qualifier, number: Fraction, ends: tuple[Fraction, Fraction], slack: Fraction
) -> bool:
    """Tell whether a number with its qualifier may be said of a time that is as long as from end to end."""
    least, most = ends
    half, whole = Fraction(1, 2), Fraction(1)
    match qualifier:
        case "approx":
            give = max(number * Fraction(3, 25), half)
            return least - give <= number <= most + give
        case "gt" | "ge" | "near_above":
            return number <= most + slack and least < number + max(whole, number / 10)
        case "lt" | "le":
            return least <= number and most > number * Fraction(3, 5)
        case "near_below":
            return least < number and most > number - max(whole, number / 10)
        case _:
            return least - half <= number <= most + half and (most - least > half or _rounds(most, number))


def _rounds(value: Fraction, number: Fraction) -> bool:
    """Tell whether a value is `number`, as it is or rounded or cut down to whole units."""
    return number in {value, Fraction(round(value)), Fraction(int(value + Fraction(1, 50)))}
