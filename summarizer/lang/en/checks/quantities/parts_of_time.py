"""The English words of `summarizer/checks/quantities/parts_of_time.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ALSO", "NAMED", "PARTS", "SAME"]

# A text without any of these has no part of time: it is looked for before the patterns, which take longer.
NAMED: Final = (("spring", "summer", "autumn", "fall", "winter"), ("morning", "afternoon", "evening"))

# Seasons, behind a word without which "spring" and "fall" may be verbs, and the parts of a day.
PARTS: Final = (
    re.compile(
        r"\b(?:the|this|that|next|last|in|by|since|until|coming|previous|following|late|early|mid|of)[ -]"
        r"(spring|summer|autumn|fall|winter)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(morning|afternoon|evening)\b", re.IGNORECASE),
)
# Where a sentence has one of these, too, it may tell either: "the small hours of the morning" are night.
ALSO: Final = (
    re.compile(r"\b(?:spring|summer|autumn|fall|winter|season)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:morning|afternoon|evening|night|tonight|overnight|midnight|noon|midday|lunch\w*|dawn|dusk|[ap]\.?m)\b",
        re.IGNORECASE,
    ),
)
SAME: Final = {"fall": "autumn"}
