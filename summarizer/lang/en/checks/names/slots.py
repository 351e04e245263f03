"""The English words of `summarizer/checks/names/slots.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["JOINING", "JOINTS"]

JOINTS = frozenset({"in", "at", "of", "from", "near", "on"})
# Between two names of one list: "A, B and C".
JOINING: Final = frozenset(["and", "or", "nor", "as", "well", "with", "versus", "vs", "v", "to"])
