"""The English words of `summarizer/analysis/quantities/derive.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["PEOPLE"]

PEOPLE: Final = frozenset({"people", "person", "victim", "suspect", "member", "arrest"})
