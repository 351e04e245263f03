"""The English words of `summarizer/analysis/quantities/match.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ANNIVERSARIES"]

ANNIVERSARIES: Final = frozenset({"birthday", "anniversary", "year", "birth"})
