"""Times of day as written, to HH:MM and a zone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.quantities.reading import Reading
from summarizer.quantities.trie import fold_phrase

if TYPE_CHECKING:
    from summarizer.quantities.quantity import Qualifier
    from summarizer.quantities.scan import Scan

__all__ = ["read_clock_word", "read_time"]

_ZONES: Final = (
    r"(?:\s?\(?(gmt|bst|utc|cet|cest|edt|est|cdt|cst|mdt|mst|pdt|pst|et|pt|ist|jst|msk|aest|aedt|sast)\b)?"
)
_TWELVE: Final = re.compile(rf"([01]?[0-9])(?:[:.]([0-5][0-9]))?\s?([ap])(?:\.\s?m\.|m\b){_ZONES}")
_COLON: Final = re.compile(rf"([0-2]?[0-9]):([0-5][0-9])(?::([0-5][0-9])(?:[.,][0-9]+)?)?(?![0-9]){_ZONES}")
_DOTTED: Final = re.compile(rf"([0-2]?[0-9])\.([0-5][0-9])(?:\s?h\b|\s(?=gmt|bst|utc)){_ZONES}")
_MILITARY: Final = re.compile(r"([0-2][0-9])([0-5][0-9])(?:\shours|\s?hrs|\s?(gmt|bst|utc|cet|et|est))\b")
_OCLOCK: Final = re.compile(r"\s?o['’]clock\b")
_AROUND: Final[dict[str, Qualifier]] = {
    "retfa yltrohs": "near_above", "retfa tsuj": "near_above", "retfa noos": "near_above",
    "erofeb yltrohs": "near_below", "erofeb tsuj": "near_below", "tsap tsuj": "near_above",
}  # fmt: skip
_SHORTLY: Final = re.compile(r"\s((?:retfa|erofeb|tsap)\s(?:yltrohs|tsuj|noos))\b")


def _around(scan: Scan, start: int) -> Qualifier | None:
    match = _SHORTLY.match(scan.backwards(start))
    return _AROUND.get(fold_phrase(match[1])) if match is not None else None


def _time(scan: Scan, start: int, end: int, clock: tuple[int, int], zone: str | None) -> Reading:
    hour, minute = clock
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
    match = _MILITARY.match(low, start)
    if match is not None and int(match[1]) < 24:
        return _time(scan, start, match.end(), (int(match[1]), int(match[2])), match[3])
    return None


def read_oclock(scan: Scan, start: int, end: int, number: int) -> Reading | None:
    """Return "five o'clock", which may be the morning's or the afternoon's."""
    match = _OCLOCK.match(scan.low, end)
    if match is None or not 1 <= number <= 12:
        return None
    reading = _time(scan, start, match.end(), (number % 12, 0), None)
    reading.alts.append(_time(scan, start, match.end(), (number % 12 + 12, 0), None))
    return reading


def read_clock_word(scan: Scan, start: int, end: int) -> Reading:
    """Return "noon" or "midnight"."""
    hour, minute = scan.grammar.language.clock[scan.low[start:end]].split(":")
    return _time(scan, start, end, (int(hour), int(minute)), None)
