"""The English words of `summarizer/analysis/speech/reading.py`."""

from __future__ import annotations

__all__ = ["NAMING"]

NAMING = frozenset({"called", "dubbed", "named", "titled"})
