"""The English words of `summarizer/analysis/speech/matching.py`."""

from __future__ import annotations

__all__ = ["SMALL"]

SMALL = frozenset(
    "the a an of for in at to and mr mrs ms his her its their our by from on with who is was said".split()
)
