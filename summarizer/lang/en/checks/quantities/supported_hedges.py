"""The English words of `summarizer/checks/quantities/supported_hedges.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["WITHIN"]

# Right before a time or a length this tells the most that it can be.
WITHIN: Final = "within"
