"""The English words of `summarizer/analysis/speech/sentences.py`."""

from __future__ import annotations

__all__ = ["QUALITIES"]

QUALITIES = ("an", "ic", "ish", "ese", "ch", "al", "ive", "ary")
