"""The English words of `summarizer/checks/certainty/status.py`."""

from __future__ import annotations

__all__ = ["TELLER"]

TELLER = frozenset("interviewer author reporter writer columnist article newspaper".split())
