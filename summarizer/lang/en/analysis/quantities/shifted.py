"""The English words of `summarizer/analysis/quantities/shifted.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["SHIFT"]

SHIFT: Final = re.compile(
    r"\b(?:(?:the|an?|one) (day|week) (?:before|after|earlier|later|prior)"
    r"|(?:the )?(?:next|following|previous) (day|week)|the (eve) of"
    r"|(two|three|four|five|six|[2-6]) days (?:before|after|earlier|later|prior|ago))\b",
    re.IGNORECASE,
)
