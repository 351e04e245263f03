"""The English words of `summarizer/analysis/quantities/periods.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["DAY_OF", "SEASONS", "SEASON_WORDS", "TO"]

SEASONS: Final = re.compile(r"\b(?:(spring|summer|autumn|winter)\s(?:of\s)?|(?:(?<=the\s)fall\sof|fall)\s)$")
SEASON_WORDS: Final = frozenset({"spring", "summer", "autumn", "winter", "fall", "of"})
DAY_OF: Final = re.compile(
    r"(?:\sday)?\sof\s(?:(last|this|next)|that|the(?:\s(?:same|following|previous))?)\smonth\b"
)
TO: Final = frozenset({"to", "until", "till", "through"})
