"""The English words of `summarizer/analysis/names/frames.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["DETERMINERS", "PREPOSITIONS", "THE"]

PREPOSITIONS = frozenset(
    """
    by of to from for with against at over behind under than into in on near about toward towards between
    like through via during without
    """.split()
)
DETERMINERS = frozenset("the a an his her its their this that both then former ex late".split())
THE: Final = "the"
