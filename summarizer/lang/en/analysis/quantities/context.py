"""The English words of `summarizer/analysis/quantities/context.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["MADE", "UP"]
UP: Final = "up"
# "Made up 12%", "ended up": how the word before begins.
MADE: Final = ("ma", "end")
