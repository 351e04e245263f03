"""The English words of `summarizer/analysis/quantities/amounts.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AGO",
    "AND",
    "ARTICLE",
    "BELOW",
    "BELOW_STARTS",
    "BETWEEN",
    "BY",
    "FROM",
    "MAGNITUDES",
    "MINUS",
    "MINUS_END",
    "MINUS_WORDS",
    "OR",
    "PENCE",
    "PERSONS",
    "RANGE_OF",
    "SPANNED",
    "SPANNING",
    "TO",
]

BELOW: Final = re.compile(
    r"\sbelow(?:\s(?:zero|freezing))?(?=\s?(?:[.,;:)!?]|$|and\b|in\b|on\b|at\b|to\b|with\b))|\sbelow\s(?:zero|freezing)\b"
)
SPANNED: Final = frozenset({"aged", "ages", "age", "between", "from", "pages", "under"})
# "5m people": the letter is a magnitude, no metre.
PERSONS: Final = re.compile(r"[\s\-](?:[a-z]{2,20}\s)?(?:people|men|women|children|[a-z]{3,20}s)\b")
TO: Final = "to"
AND: Final = "and"
# "Five or six", and not "five or ten".
OR: Final = "or"
# What stands between the ends of an interval.
SPANNING: Final = (TO, AND, OR, "through")
BETWEEN: Final = "between"
BY: Final = "by"
# "In the range of 5 and 7".
RANGE_OF: Final = ("range", "of")
# "Rose from 5 to 7" is a change, no interval.
FROM: Final = "from"
AGO: Final = " ago"
PENCE: Final = "pence"
# "32 below": the shortest form, and how every form begins.
BELOW_STARTS: Final = " below"
MINUS: Final = re.compile(r"[-−–]|minus\s")
MINUS_WORDS: Final = frozenset(["minus ", "minus-"])
# "A dozen", "a million".
ARTICLE: Final = "a "
# How the magnitudes begin that may have an article.
MAGNITUDES: Final = ("doz", "hun", "tho", "mil", "bil", "tri")
# How the word ends, looked at first.
MINUS_END: Final = "us"
