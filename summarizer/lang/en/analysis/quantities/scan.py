"""The English words of `summarizer/analysis/quantities/scan.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["BARE", "MADE", "RECENT"]

MADE: Final = frozenset({"made", "make", "makes", "making"})
BARE: Final = frozenset({"over", "under", "above", "below", "beyond", "passed", "some", "only", "just"})
RECENT: Final = frozenset(
    "the this these those his her its their our my over in for during half quarter".split()
)
