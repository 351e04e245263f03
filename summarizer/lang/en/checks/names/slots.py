"""The English words of `summarizer/checks/names/slots.py`."""

from __future__ import annotations

__all__ = ["JOINTS"]

JOINTS = frozenset({"in", "at", "of", "from", "near", "on"})
