"""Times of day as written, to HH:MM and a zone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.reading import Reading
from summarizer.analysis.quantities.trie import fold_phrase
from summarizer.lang.en.analysis.quantities.clock import (
    AROUND,
    ARTICLE,
    AT,
    DAY_HALVES,
    DOTTED_ZONES,
    HALF,
    HOURS,
    MILITARY,
    MINUTES,
    NOT_PAST,
    OCLOCK,
    OF_DAY,
    OF_DAY_STARTS,
    PAST,
    PAST_STARTS,
    PLACE,
    PLAIN_HOUR,
    QUARTER,
    SHORT_ZONES,
    SHORTLY,
    UNTIL_HOUR,
    ZONE_OF,
    ZONES,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan
    from summarizer.lang.quantity_words import Qualifier

__all__ = ["read_clock_word", "read_hour_of_day", "read_oclock", "read_past", "read_time"]

_TWELVE: Final = re.compile(rf"([01]?[0-9])(?:[:.]([0-5][0-9]))?\s?([ap])(?:\.\s?m\.|m\b){ZONES}")
_COLON: Final = re.compile(rf"([0-2]?[0-9]):([0-5][0-9])(?::([0-5][0-9])(?:[.,][0-9]+)?)?(?![0-9]){ZONES}")
_DOTTED: Final = re.compile(rf"([0-2]?[0-9])\.([0-5][0-9])(?:\s?h\b|\s(?={'|'.join(DOTTED_ZONES)})){ZONES}")


def _around(scan: Scan, start: int) -> Qualifier | None:
    match = SHORTLY.match(scan.backwards(start))
    return AROUND.get(fold_phrase(match[1])) if match is not None else None


def _time(scan: Scan, start: int, end: int, clock: tuple[int, int], zone: str | None) -> Reading:
    hour, minute = clock
    if zone is None and scan.text[end : end + 1] == " ":
        place = PLACE.match(scan.text, end)
        if place is not None:
            name = (place[1] or place[2]).lower()
            zone, end = ZONE_OF.get(name, name), place.end()
    elif zone in SHORT_ZONES:
        zone = zone.upper()
    return Reading(
        start, end, "time", unit=(zone or "").upper(), form=f"{hour:02d}:{minute:02d}", headed=False,
        qualifier=_around(scan, start),
    )  # fmt: skip


def read_time(scan: Scan, start: int) -> Reading | None:
    """Return the time of day at `start`, `None` when the digits are none."""
    low = scan.low
    match = _TWELVE.match(low, start)
    if match is not None and 1 <= int(match[1]) <= 12:
        hour = int(match[1]) % 12 + (12 if match[3] == "p" else 0)
        return _time(scan, start, match.end(), (hour, int(match[2] or 0)), match[4])
    match = _COLON.match(low, start)
    if match is not None and int(match[1]) < 24:
        reading = _time(scan, start, match.end(), (int(match[1]), int(match[2])), match[4])
        if match[3] is not None:
            reading.flags = ("optional",)
            reading.form = f"{int(match[1]):02d}:{match[2]}"
        elif len(match[1]) == 1 or int(match[1]) <= 12:
            # "5:30" without am or pm may be the afternoon's.
            later = (int(match[1]) + 12) % 24
            if len(match[1]) == 1:
                alt = _time(scan, start, match.end(), (later, int(match[2])), match[4])
                reading.alts.append(alt)
        return reading
    match = _DOTTED.match(low, start)
    if match is not None and int(match[1]) < 24:
        return _time(scan, start, match.end(), (int(match[1]), int(match[2])), match[3])
    match = MILITARY.match(low, start)
    if match is not None and int(match[1]) < 24:
        return _time(scan, start, match.end(), (int(match[1]), int(match[2])), match[3])
    return None


def read_oclock(scan: Scan, start: int, end: int, number: int) -> Reading | None:
    """Return "five o'clock", which may be the morning's or the afternoon's."""
    match = OCLOCK.match(scan.low, end)
    if match is None or not 1 <= number <= 12:
        return None
    of_day = OF_DAY.match(scan.low, match.end())
    half = (of_day[1] or of_day[2]) if of_day is not None else ""
    return _of_twelve(scan, start, of_day.end() if of_day is not None else match.end(), (number, 0), half)


def _of_twelve(scan: Scan, start: int, end: int, clock: tuple[int, int], half: str) -> Reading:
    """Return a time of the twelve-hour clock; where no word tells the half of the day, both are kept."""
    hour, minute = clock[0] % 12, clock[1]
    if half:
        return _time(scan, start, end, (hour + DAY_HALVES[half], minute), None)
    reading = _time(scan, start, end, (hour, minute), None)
    reading.alts.append(_time(scan, start, end, (hour + 12, minute), None))
    return reading


def read_hour_of_day(scan: Scan, start: int, end: int, number: int) -> Reading | None:
    """Return the time of "at 7 in the evening"."""
    of_day = OF_DAY.match(scan.low, end) if scan.low.startswith(OF_DAY_STARTS, end) else None
    if of_day is None or not 1 <= number <= 12 or AT.search(scan.low[max(start - 12, 0) : start]) is None:
        return None
    return _of_twelve(scan, start, of_day.end(), (number, 0), of_day[1] or of_day[2])


def read_past(scan: Scan, start: int) -> Reading | None:
    """Return "half past seven" and "a quarter to eight", `None` where no such time stands at `start`."""
    match = PAST.match(scan.low, start) if scan.low[start] in PAST_STARTS else None
    if match is None:
        return None
    if match[3] in NOT_PAST and match[1] != QUARTER and not match[2]:
        # "Ten to twelve people" is an interval.
        if match[1] == HALF or AT.search(scan.low[max(start - 12, 0) : start]) is None:
            return None
        if scan.grammar.plural.match(scan.low, match.end()) is not None:
            return None
    if match[1] == QUARTER and match[3] in PLAIN_HOUR and not match[0][-1].isalpha():
        return None
    minute = MINUTES[" ".join(match[1].split())]
    hour = HOURS.get(match[4]) or int(match[4])
    if match[3] in UNTIL_HOUR:
        hour, minute = hour - 1, 60 - minute
    first = start - 2 if match[1] == QUARTER and scan.low[max(start - 2, 0) : start] == ARTICLE else start
    half = (match[5] or "").replace(".", "") or match[6] or match[7] or ""
    return _of_twelve(scan, first, match.end(), (hour or 12, minute), half)


def read_clock_word(scan: Scan, start: int, end: int) -> Reading:
    """Return "noon" or "midnight"."""
    hour, minute = scan.grammar.language.clock[scan.low[start:end]].split(":")
    return _time(scan, start, end, (int(hour), int(minute)), None)
