"""The English words of `summarizer/checks/quantities/cited.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ONLY"]

# Right before a figure these say that there are no more.
ONLY: Final = frozenset({"only", "just", "merely"})
