"""What stands before the first word of a story: "(CNN)", "LONDON (Reuters) —", "PARIS, May 3 –"."""

from __future__ import annotations

import re

from summarizer.lang.en.furniture import CLOCK, DAY, MONTH, OPENING

__all__ = ["CLOSING_DATE", "DATED", "DATE_ALONE", "skip_dateline"]

_DATE = rf"(?:{DAY},? )?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),? \d{{4}}"
_DAY_OF_YEAR = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?"
_AGENCY = r"\([A-Z][\w .&/-]{1,30}\)"
_DASH = r"[^\S\r\n]{0,2}(?:[—–―]|--?)[^\S\r\n]{1,2}"
_PLACE = r"[A-Z][A-Z][A-Z .'-]{1,30}"
_TITLED = r"[A-Z][a-z]{2,20}(?:[ -][A-Z][a-z]{1,20}){0,2}"
_DATELINE = re.compile(
    rf"(?:{_AGENCY}[^\S\r\n]{{0,2}}(?:[—–-]{{1,2}}[^\S\r\n]{{0,2}})?"
    rf"|{_PLACE}(?:, [A-Z][\w.]{{2,20}}){{0,2}}(?:,? {_DAY_OF_YEAR})?(?: {_AGENCY})?{_DASH}"
    rf"|[A-Z][\w .'-]{{2,30}}(?:, [A-Z][\w.]{{2,20}})? (?:{_AGENCY}(?:{_DASH})?|\([a-z]{{2,5}}\){_DASH})"
    rf"|(?!{OPENING})[A-Z][a-z]+(?: [A-Z][a-z]+)?, [A-Z][a-z.]+(?: [A-Z][a-z]+)? ?[—–] "
    # "Springfield, Illinois, United States On Friday": no dash, but another capital than a name's.
    rf"|{_TITLED}(?:, {_TITLED}){{1,3}} (?={OPENING}\w)"
    rf"|{_DATE}\s{{1,4}})(?=[\"“'‘]?[^\W_])"
)
CLOSING_DATE = re.compile(rf"[\s,|—–-]{{1,4}}(?P<date>{_DATE})\Z")
"""A date that ends a headline's line."""

DATED = re.compile(rf"{_DATE}:? \w")
"""Matches a date, and the beginning of what it heads, at the start of a line."""

DATE_ALONE = re.compile(rf"{_DATE}(?:,? {CLOCK})?[\s.]*\Z")
"""A line that is nothing but a date."""


def skip_dateline(text: str, start: int, end: int) -> int:
    """Return where the sentence `text[start:end]` begins after a dateline; `start` when it has none.

    >>> from summarizer.analysis.furniture.dateline import skip_dateline
    >>> text = "LONDON (Reuters) — It rained."
    >>> text[skip_dateline(text, 0, len(text)) :]
    'It rained.'
    """
    match = _DATELINE.match(text, start, end)
    return match.end() if match and match.end() < end else start
