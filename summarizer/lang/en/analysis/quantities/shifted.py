"""The English words of `summarizer/analysis/quantities/shifted.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["NUMBERS", "SHIFT"]

NUMBERS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip

SHIFT: Final = re.compile(
    r"\b(?:(?:the|an?|one) (day|week) (?:before|after|earlier|later|prior)"
    r"|(?:the )?(?:next|following|previous) (day|week)|the (eve) of"
    rf"|(?P<number>{'|'.join(NUMBERS)}|[1-9]?[0-9]) (?P<unit>day|week)s"
    r" (?:before|after|earlier|later|prior|ago))\b",
    re.IGNORECASE,
)
