"""The English words of `summarizer/checks/quantities/aged.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AGED_BEFORE", "BETWEEN", "YEAR_OLD"]

AGED_BEFORE: Final = "aged |who is |who was "
YEAR_OLD: Final = "old"
# "The 31-year-old defender Lee".
BETWEEN: Final = r"(?: [a-z-]+){0,2}"
