"""The English words of `summarizer/checks/quantities/workings.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["OTHERS"]

OTHERS: Final = re.compile(r"\b(?:others?|rest|remaining|besides|apart from)\b", re.IGNORECASE)
