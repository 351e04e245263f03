"""A day that follows from another of the article's: "Thursday" of "the day after" a Wednesday."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.lang.en.analysis.quantities.shifted import NUMBERS, SHIFT
from summarizer.lang.pack import pack_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.analysis.quantities.calendar import DateFields
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["find_shifted"]

_DAYS: Final = {"day": 1, "week": 7, "eve": 1}
_WEEK: Final = 7
_YEAR: Final = 365
# A year with a 29th of February, for days without one.
_ANY_YEAR: Final = 2000
# "Drei Tage später": who counts further gives the day.
_MOST_DAYS: Final = 31


def find_shifted(
    said: Quantity, near: Sequence[Placed], texts: Iterable[str], language: str = "en"
) -> Placed | None:
    """Return the date among `near` that `said` is some days from, where one of `texts` says so.

    The texts are in `language`. Which of the two comes first the words do not settle for a reader of words,
    so both ways are taken.
    """
    if said.kind != "date":
        return None
    shifts = _shifts_in(texts, language)
    if not shifts:
        return None
    ours = fields_of(said.form)
    return next(
        (placed for placed in near if placed.quantity.kind == "date" and _lies(ours, placed, shifts)), None
    )


def _shifts_in(texts: Iterable[str], language: str) -> set[int]:
    """Return by how many days the texts say that something lies from something else."""
    pattern, days = _words_of(language)
    if pattern is None:
        return {_days_of(match) for text in texts for match in SHIFT.finditer(text)}
    return {days[" ".join(found.lower().split())] for text in texts for found in pattern.findall(text)}


def _days_of(match: re.Match[str]) -> int:
    """Return how many days an English phrase tells: "the week after", "12 days later"."""
    number = match["number"]
    if number is None:
        return _DAYS[next(filter(None, match.groups())).lower()]
    return (NUMBERS.get(number.lower()) or int(number)) * _DAYS[match["unit"].lower()]


@cache
def _words_of(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    """Return a pattern for the phrases of a language for such a distance, and how many days each tells."""
    pack = pack_of(language)
    told = pack.quantities if pack else None
    if told is None or not told.shifts:
        return None, {}
    days: dict[str, int] = {}
    for phrase, count in told.shifts.items():
        if "{}" not in phrase:
            days[phrase] = count
            continue
        numbers = {word: value for word, value in told.numbers.items() if 1 < value <= _MOST_DAYS}
        numbers |= {str(value): value for value in range(2, _MOST_DAYS + 1)}
        days |= {phrase.format(word): count * value for word, value in numbers.items()}
    either = "|".join(
        re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(days, key=lambda p: (-len(p), p))
    )
    return re.compile(rf"\b(?:{either})\b", re.IGNORECASE), days


def _lies(ours: DateFields, placed: Placed, shifts: set[int]) -> bool:
    theirs = fields_of(placed.quantity.form)
    if ours.weekday is not None and theirs.weekday is not None:
        apart = (ours.weekday - theirs.weekday) % _WEEK
        return any(apart in {shift % _WEEK, -shift % _WEEK} for shift in shifts if shift < _YEAR)
    if ours.year and theirs.year and ours.month is None:
        # "Quatre ans plus tard"
        return abs(ours.year - theirs.year) * _YEAR in shifts
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
