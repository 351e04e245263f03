"""The English words of `summarizer/checks/quotes/pieces.py`."""

from __future__ import annotations

__all__ = ["PLAIN_INSERTIONS"]

PLAIN_INSERTIONS = frozenset(
    {("sic",), ("emphasis", "added"), ("laughs",), ("laughter",), ("applause",), ("pause",)}
)
