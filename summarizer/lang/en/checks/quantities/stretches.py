"""The English words of `summarizer/checks/quantities/stretches.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["REFERRING"]

# They stand for a name: what follows them is told of it.
REFERRING: Final = frozenset(
    "which who whose whom that where he him his she her hers it its they them their theirs".split()
)
