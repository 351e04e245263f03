"""The English words of `summarizer/analysis/quantities/superlatives.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AMONG", "RANKED", "SAME"]

SAME: Final = {"biggest": "largest", "greatest": "largest", "wealthiest": "richest", "highest": "tallest"}
RANKED: Final = re.compile(r"(?:\b(?:second|third|[a-z]+th|[a-z]+first|next|[0-9]+(?:st|nd|rd|th))[\s\-]|-)$")
AMONG: Final = re.compile(
    r"\b(?:among|amongst|(?:one|two|three|some|several|many)\sof)\s(?:[\w'’\-]+\s){1,3}$"
)
