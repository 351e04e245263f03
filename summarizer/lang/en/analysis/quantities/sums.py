"""The English words of `summarizer/analysis/quantities/sums.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["EACH", "SEASONS"]

EACH: Final = re.compile(r"\b(?:each|both|apiece)\b")
# "£2m a season" is as much a year.
SEASONS: Final = {"season": "year"}
