"""The English words of `summarizer/analysis/quantities/calendar.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["SEASONS"]

SEASONS: Final = frozenset({"spring", "summer", "autumn", "winter"})
