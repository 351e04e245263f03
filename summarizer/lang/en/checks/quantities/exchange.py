"""The English words of `summarizer/checks/quantities/exchange.py`."""

from __future__ import annotations

__all__ = ["BOUND"]

BOUND = frozenset("more other further additional least".split())  # words that a figure takes along
