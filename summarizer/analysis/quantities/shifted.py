"""A day that follows from another of the article's: "Thursday" of "the day after" a Wednesday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.lang.en.analysis.quantities.shifted import SHIFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.calendar import DateFields
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["find_shifted"]

_DAYS: Final = {
    "day": 1, "week": 7, "eve": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    **{str(number): number for number in range(2, 7)},
}  # fmt: skip
_WEEK: Final = 7
# A year with a 29th of February, for days without one.
_ANY_YEAR: Final = 2000


def find_shifted(said: Quantity, near: Sequence[Placed], texts: Sequence[str]) -> Placed | None:
    """Return the date among `near` that `said` is a day or a week from, where one of `texts` says so.

    Which of the two comes first the words do not settle for a reader of words, so both ways are taken.
    """
    shifts = {
        _DAYS[next(filter(None, match.groups())).lower()] for text in texts for match in SHIFT.finditer(text)
    }
    if said.kind != "date" or not shifts:
        return None
    ours = fields_of(said.form)
    return next(
        (placed for placed in near if placed.quantity.kind == "date" and _lies(ours, placed, shifts)), None
    )


def _lies(ours: DateFields, placed: Placed, shifts: set[int]) -> bool:
    theirs = fields_of(placed.quantity.form)
    if ours.weekday is not None and theirs.weekday is not None:
        apart = (ours.weekday - theirs.weekday) % _WEEK
        return any(apart in {shift % _WEEK, -shift % _WEEK} for shift in shifts)
    one, other = _day(ours, theirs), _day(theirs, ours)
    return (
        one is not None
        and other is not None
        and any(abs(one - other) == timedelta(shift) for shift in shifts)
    )


def _day(fields: DateFields, other: DateFields) -> date | None:
    if fields.month is None or fields.day is None:
        return None
    try:
        return date(fields.year or other.year or _ANY_YEAR, fields.month, fields.day)
    except ValueError:
        return None
