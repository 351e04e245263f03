"""Scores, votes and odds: two numbers joined by a dash that count two sides."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import DASH
from summarizer.analysis.quantities.reading import Reading
from summarizer.lang.en.analysis.quantities.pairs import (
    ALL,
    COUNTING,
    CRICKET,
    FOR,
    FROM,
    LEADING,
    LOST,
    NO_SCORE,
    NO_SCORE_WRITTEN,
    NONE,
    NOT_GAMES,
    ODDS,
    SPORT,
    TO,
    VALUES,
    WON,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["read_counted_pair", "read_digit_pair", "read_innings", "read_word_pair"]

_DIGITS: Final = re.compile(
    rf"([0-9]{{1,3}})(?:[{DASH}]|\s[\u2013\u2014-]\s)([0-9]{{1,3}})(?![0-9%]|[.,][0-9]|[{DASH}]|\s?(?:{NO_SCORE}))"
)
_WORDS: Final = re.compile(
    rf"({'|'.join(VALUES)})[\s]?[{DASH}][\s]?({'|'.join(VALUES)}|{ALL})\b(?![\s\-](?:{NO_SCORE_WRITTEN}))"
)
_COUNTED: Final = re.compile(
    rf"([0-9]{{1,3}})(\s|-){TO}\2([0-9]{{1,3}})(?![0-9%]|[.,][0-9]|\s?(?:{NO_SCORE}))"
)
_NEAR: Final = 40
_TEN: Final = 10
_NO_PAIR = NONE | {ALL}


def read_digit_pair(scan: Scan, start: int) -> Reading | None:
    """Return "3-2" as an ordered pair; a rising pair before a plural is left to be an interval."""
    low = scan.low
    match = _DIGITS.match(low, start)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    before, _ = scan.words_before(start)
    if before in NOT_GAMES or (len(match[1]) == 3 and len(match[2]) == 3 and first < second):
        return None
    end = match.end()
    if first < second:
        plural = scan.grammar.plural.match(low, end)
        if plural is not None and SPORT.match(low, end) is None:
            return None
    reading = Reading(start, end, "pair", form=f"{first}-{second}", headed=False)
    if ODDS.match(low, end) is not None:
        reading.flags = ("optional",)
    else:
        reading.flags = _side(low, start, end)
    return reading


def read_counted_pair(scan: Scan, start: int) -> Reading | None:
    """Return the falling "by 543 to 44" as the pair of a vote, and "a 46-to-44 edge" as that of a poll.

    So is "leads her 46 to 44", where both numbers have two digits or more: fewer are a score or a ratio.
    """
    match = _COUNTED.match(scan.low, start)
    if match is None or int(match[1]) <= int(match[3]):
        return None
    # "3-to-1" tells odds or a ratio.
    before, _ = scan.words_before(start)
    is_told = int(match[3]) >= _TEN and (match[2] == "-" or _is_led_up_to(scan.low, start, before))
    if not is_told and (match[2] == "-" or before not in COUNTING):
        return None
    return Reading(start, match.end(), "pair", form=f"{match[1]}-{match[3]}", headed=False)


def _is_led_up_to(low: str, start: int, before: str) -> bool:
    """Tell whether words of leading or voting stand in the same clause before a number."""
    return before != FROM and LEADING.search(low, max(start - _NEAR, 0), start) is not None


def _side(low: str, start: int, end: int) -> tuple[str, ...]:
    """Return ("won",) or ("lost",) where the words before the score say whose side comes first."""
    before = low[max(start - _NEAR, 0) : start]
    after = low[end : end + 12]
    last: dict[str, int] = {}
    for name, pattern in (("won", WON), ("lost", LOST)):
        for match in pattern.finditer(before):
            last[name] = match.end()
        if pattern.match(after.strip(" -")):
            last[name] = _NEAR + 1
    return (max(last, key=lambda name: last[name]),) if last else ()


def read_innings(scan: Scan, start: int) -> Reading | None:
    """Return "120 for three" as the score 120-3, which may be a price too."""
    match = CRICKET.match(scan.low, start) if FOR in scan.low[start + 2 : start + 8] else None
    if match is None:
        return None
    runs, lost = match[1], VALUES.get(match[2], match[2])
    reading = Reading(start, match.end(), "pair", form=f"{runs}-{lost}", headed=False)
    number = Fraction(int(runs))
    reading.alts.append(Reading(start, start + len(runs), "count", number, number))
    return reading


def read_word_pair(scan: Scan, start: int) -> Reading | None:
    """Return "one-nil" and "two-all"; other written pairs are not scores."""
    match = _WORDS.match(scan.low, start)
    if match is None:
        return None
    first = VALUES[match[1]]
    second = first if match[2] == ALL else VALUES[match[2]]
    if (
        match[1] not in NONE
        and match[2] not in _NO_PAIR
        and (first <= second or scan.grammar.plural.match(scan.low, match.end()) is not None)
    ):
        return None
    return Reading(start, match.end(), "pair", form=f"{first}-{second}", headed=False)
