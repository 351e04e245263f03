"""The English words of `summarizer/analysis/speech/attribution.py`."""

from __future__ import annotations

__all__ = ["OPEN_ENDS", "STARTS"]

OPEN_ENDS = frozenset(["and", "or", "the", "a", "an", "as", "of", "to", "in"])
# Words with which something of its own goes on: "Lee offered a reward".
STARTS = frozenset("that he she they it the a an his her their to how if".split())
