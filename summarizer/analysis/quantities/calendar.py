"""What a canonical date means: its fields, what the day of publication adds, and what implies what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date
from functools import lru_cache
from typing import Final, Literal

from summarizer.lang.en.analysis.quantities.calendar import SEASONS

__all__ = ["DateFields", "Relation", "fields_of", "relate_dates", "resolve", "shape_of"]

Relation = Literal["equal", "coarser", "refined", "conflict", "apart"]

_POINT: Final = re.compile(r"(-?[0-9]{4}|XXXX)(?:-([0-9]{2}|XX))?(?:-([0-9]{2}))?$")
_TURNS: Final = {"": 0, ">": 1, "<": -1}
_HALF_WEEK: Final = 3
_FIRST_DAY: Final = date.min.toordinal()
_LAST_DAY: Final = date.max.toordinal()
_PARTS: Final = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


@dataclass(frozen=True, slots=True)
class DateFields:
    """The fields a date states; `None` for those it does not.

    Attributes:
        decade: First three digits of the year, for "the 1990s".
        season: Last year of a span of years, `year` being the first.
        period: `Q1` to `Q4`, `H1`, `H2`.
        turn: 1 for "next Friday", -1 for "last Friday".
        shift: Unit and number of a relative date, for example ("day", -1).
        until: The end of a range of days.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    turn: int = 0
    decade: int | None = None
    century: int | None = None
    season: int | None = None
    period: str = ""
    shift: tuple[str, int] | None = None
    until: DateFields | None = None

    @property
    def as_date(self) -> date | None:
        """The calendar day when year, month and day are known and exist."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


@lru_cache(maxsize=4096)
def fields_of(form: str) -> DateFields:  # noqa: PLR0911 - one rule after another, each answered in place
    """Return the fields of a canonical date form."""
    if form.startswith("wd-"):
        return DateFields(weekday=int(form[3]), turn=_TURNS[form[4:]])
    if form.startswith("rel:"):
        named, _, day = form[4:].partition("@")
        unit, shift = re.split(r"(?=[+-])", named, maxsplit=1)
        return DateFields(shift=(unit, int(shift)), day=int(day) if day else None)
    if form.startswith("C"):
        return DateFields(century=int(form[1:]))
    if form.endswith("X") and form[:-1].isdigit():
        return DateFields(decade=int(form[:-1]))
    head, _, tail = form.partition("/")
    if tail:
        first = fields_of(head)
        if tail.isdigit():
            return replace(first, season=int(tail))
        return replace(first, until=fields_of(tail))
    if "-Q" in form or "-H" in form:
        year, _, period = form.partition("-")
        return DateFields(year=None if year == "XXXX" else int(year), period=period)
    match = _POINT.match(form)
    if match is None:
        return DateFields()
    year, month, day = match.groups()
    return DateFields(
        None if year == "XXXX" else int(year),
        int(month) if month and month != "XX" else None,
        int(day) if day else None,
    )


@lru_cache(maxsize=4096)
def shape_of(form: str) -> str:
    """Return the names of the fields that a date states: two of one shape can stand for each other."""
    fields = fields_of(form)
    return " ".join(name for name in _NAMES if getattr(fields, name) is not None)


def resolve(fields: DateFields, published: date | None) -> tuple[DateFields, ...]:
    """Return the calendar days that `fields` can mean for a text published on `published`, nearest first."""
    if published is None:
        return ()
    if fields.shift is not None:
        shifted = _resolve_shift(fields.shift, published)
        return shifted if fields.day is None else tuple(replace(one, day=fields.day) for one in shifted)
    if fields.weekday is not None and fields.day is None:
        if fields.turn:
            return _resolve_turn(fields.weekday, fields.turn, published)
        back = (published.isoweekday() - fields.weekday) % 7
        return _days_from(published, -back, 7 - back)
    if fields.year is None and fields.month is not None:
        years = sorted(
            (year for year in range(published.year - 1, published.year + 2) if MINYEAR <= year <= MAXYEAR),
            key=lambda year: abs((date(year, fields.month or 1, min(fields.day or 15, 28)) - published).days),
        )
        return tuple(replace(fields, year=year) for year in years[:2])
    return ()


def _resolve_turn(weekday: int, turn: int, published: date) -> tuple[DateFields, ...]:
    """Return the days that "next Friday" and "last Friday" can mean: this week's, or the one beyond."""
    apart = (weekday - published.isoweekday()) * turn % 7 or 7
    shifts = [turn * apart]
    if turn > 0 or apart <= _HALF_WEEK:
        shifts.append(turn * (apart + 7))
    return _days_from(published, *shifts)


def _days_from(published: date, *shifts: int) -> tuple[DateFields, ...]:
    """Return the days so many days from `published`; those that no calendar has (year 0, 10000) left out."""
    days = [published.toordinal() + shift for shift in shifts]
    found = [date.fromordinal(day) for day in days if _FIRST_DAY <= day <= _LAST_DAY]
    return tuple(DateFields(day.year, day.month, day.day) for day in found)


def _resolve_shift(shift: tuple[str, int], published: date) -> tuple[DateFields, ...]:
    unit, number = shift
    if unit == "day":
        return _days_from(published, number)
    if unit == "year":
        return (DateFields(published.year + number),)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + number
        return (DateFields(months // 12, months % 12 + 1),)
    if unit == "decade":
        return (DateFields(decade=published.year // 10 + number),)
    if unit == "century":
        return (DateFields(century=published.year // 100 + 1 + number),)
    return ()


@lru_cache(maxsize=4096)
def relate_dates(
    said_form: str, given_form: str, *, published: date | None, part: str = "", given_part: str = ""
) -> Relation:
    """Return how a date that is said relates to one the article gives, both in canonical form.

    `equal` and `coarser` are implied by the given one (with the day of publication), `refined` says more than
    it, `conflict` shares a field and contradicts another, `apart` has nothing in common.
    """
    said, given = fields_of(said_form), fields_of(given_form)
    best = _relate(said, given, part, given_part)
    if best in {"equal", "coarser"}:
        return best
    for known in (given, *resolve(given, published)):
        for meant in (said, *resolve(said, published)):
            if known is given and meant is said:
                continue
            relation = _relate(meant, known, part, given_part)
            if relation in {"equal", "coarser"}:
                return relation
            if relation == "conflict" and best == "apart":
                best = "conflict"
    return best


@lru_cache(maxsize=1024)
def _implied(given: DateFields) -> DateFields:
    """Return `given` with the fields that follow from those it states."""
    day, decade, century = given.as_date, given.decade, given.century
    if given.year is not None:
        decade, century = given.year // 10, (given.year - 1) // 100 + 1
    elif decade is not None:
        century = decade // 10 + 1
    return replace(
        given,
        weekday=day.isoweekday() if day is not None and given.weekday is None else given.weekday,
        decade=decade,
        century=century,
        period=f"Q{(given.month + 2) // 3}" if given.month is not None and not given.period else given.period,
    )


_NAMES: Final = ("year", "month", "day", "weekday", "decade", "century", "season", "shift")


def _relate(said: DateFields, given: DateFields, part: str, given_part: str) -> Relation:  # noqa: C901, PLR0911, PLR0912 - one rule after another, each answered in place
    known = _implied(given)
    if said.turn * given.turn < 0:
        return "conflict"
    if given.season is not None and said == DateFields(given.season):
        return "coarser"  # "until 2001" of "1997-2001"
    shared = missing = 0
    for name in _NAMES:
        value = getattr(said, name)
        if value is None:
            continue
        other = getattr(known, name)
        if other is None:
            missing += 1
        elif other == value:
            shared += 1
        else:
            return "conflict"
    if said.period:
        if known.period and known.period != said.period:
            return "conflict"
        missing += not known.period
        shared += bool(known.period)
    if part and said.year is not None and given.month is None and not given_part:
        part = ""  # "early 2020" of an article that only says 2020 is not judged
    if part and not _in_part(part, given, given_part):
        return "refined" if not given_part and given.year is None else "conflict"
    if said.until is not None:
        if given.until is None:
            missing += 1
        elif _relate(said.until, given.until, "", "") not in {"equal", "coarser"}:
            return "conflict"
    elif given.until is not None and said.day is not None:
        return "conflict"
    if missing:
        return "refined" if shared else "apart"
    if not shared:
        return "apart"
    return "equal" if said in {given, replace(given, turn=said.turn)} else "coarser"


def _in_part(part: str, given: DateFields, given_part: str) -> bool:
    if given_part == part:
        return True
    if part in SEASONS:
        return given_part not in SEASONS
    if given.month is not None and given.day is not None:
        low, high = {"early": (1, 11), "mid": (9, 21), "late": (19, 31)}[part]
        return low <= given.day <= high
    if given.year is not None and given.month is not None:
        low, high = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}[part]
        return low <= given.month <= high
    if given.year is not None:
        low, high = _PARTS[part]
        return low <= given.year % 10 <= high
    return False
