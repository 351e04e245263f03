"""The English words of `summarizer/analysis/quantities/periods.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AD",
    "DAY_OF",
    "DAY_OF_STARTS",
    "ERA",
    "FISCAL",
    "FISCAL_SIGN",
    "SAME_YEAR",
    "SEASONS",
    "SEASON_WORDS",
    "SHIFTS",
    "TO",
    "TURNS",
]

SEASONS: Final = re.compile(r"\b(?:(spring|summer|autumn|winter)\s(?:of\s)?|(?:(?<=the\s)fall\sof|fall)\s)$")
SEASON_WORDS: Final = frozenset({"spring", "summer", "autumn", "winter", "fall", "of"})
DAY_OF: Final = re.compile(
    r"(?:\sday)?\sof\s(?:(last|this|next)|that|the(?:\s(?:same|following|previous))?)\smonth\b"
)
# "October of that year".
SAME_YEAR: Final = re.compile(r"\sof (?:that|the same) year\b")
TO: Final = frozenset({"to", "until", "till", "through"})
ERA: Final = re.compile(r"([0-9]{1,4}|[0-9]{1,2},[0-9]{3})\s?(bce?|b\.c\.(?:e\.)?|ad|ce|a\.d\.)(?!\w)")
# "The 1st of last month": the months to go.
SHIFTS: Final = {"last": "-1", "this": "+0", "next": "+1"}
# "Next Friday", "last Friday".
TURNS: Final = {"next": ">", "last": "<"}
# How every match of `DAY_OF` begins.
DAY_OF_STARTS: Final = (" of ", " day of ")
AD: Final = re.compile(r"\b(?:AD|A\.D\.)\s$")
FISCAL: Final = re.compile(r"\bFY\s?['’]?$")
# What stands in every match of `FISCAL`.
FISCAL_SIGN: Final = "FY"
