"""The English words of `summarizer/checks/quantities/parts.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AFTER_YEARS", "BEFORE_YEARS", "JOINED", "OUTSIDE"]

# A span of time, and no count of years.
BEFORE_YEARS: Final = re.compile(
    r"\b(?:for|over|last|past|next|first|final|within|after|than|every|under|about|nearly|almost|around|aged|lasted|took"
    r"|during|another|since|by)(?: the)? $"
)
AFTER_YEARS: Final = re.compile(
    r"['’]|-| (?:ago|later|after|earlier|before|old|of|in (?:prison|jail)|on|apart)\b"
)
# What joins two years of a list.
JOINED: Final = re.compile(r",? (?:and|or|then) (?:again |also )?(?:in )?|, (?:in )?|; ")
# What is told of those that a share leaves: "outside the nine areas 68 of the 157 closed".
OUTSIDE: Final = re.compile(
    r"\b(?:outside|others?|rest|remaining|remainder|elsewhere|not|besides|apart from|except)\b|n['’]t\b",
    re.IGNORECASE,
)
