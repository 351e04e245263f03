"""The English words of `summarizer/checks/quantities/dates.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "BREAK",
    "CLAUSE",
    "COMPARED",
    "COMPARING",
    "DASH",
    "FROM",
    "GOES_ON",
    "JOINT",
    "LATER",
    "ONWARDS",
    "RELATIVE",
]

LATER: Final = re.compile(
    r"\b(?:ago|later|earlier|afterwards|time|(?:first|last|next) \w+ (?:weeks|months|years)|\w+ quarter)\b"
)
RELATIVE: Final = re.compile(
    r"\b(?:last|next|this|previous|following|past|coming) (?:year|month|week|season|spring|summer|autumn|fall"
    r"|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
# A comparison that runs up to the date: "compared with $0.16 last quarter and $0.29 in".
COMPARED: Final = re.compile(
    r"\b(?:compared\s(?:to|with)|comparison\s(?:to|with)|versus|vs\.?|relative\sto)\s(?:[^.;:]|\.[0-9]){0,90}$"
    r"|\bthan\s(?:(?:in|during|for|at|on|the|that|those|of|a|year)\s){0,4}$"
)
CLAUSE: Final = re.compile(r"[,;:—]|\b(?:and|but|while|whereas|after|before)\b")
# A text that compares or counts from a date itself does not date its fact by it.
COMPARING: Final = re.compile(
    r"\b(?:compar\w+|versus|vs|than|from|since|against|over|on|relative|between|after|until|before)\b"
    r"[^.;:]{0,60}$"
)
# "Tuesday, the 3rd of March".
JOINT: Final = "the"
# "LONDON, May 14 (Reuters) - The".
DASH: Final = re.compile(r"\s?(?:\([^()\n]{2,20}\)\s?)?[-–—]{1,2}\s")
GOES_ON: Final = re.compile(r"[^.;:,]{0,60}, (?:where|when|which|who)\b")
# What ends the reach of "from": the new value, or the clause.
BREAK: Final = re.compile(r"\bto\b|[;:]|\.\s")
# "From May to June".
ONWARDS: Final = re.compile(r"\s?(?:to|until|till|through|[–—-])\b")
FROM: Final = "from "
