"""The English words of `summarizer/analysis/quantities/grammar.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["NO_UNITS"]

# Words that are more often no unit: "groups 1,2 in the east".
NO_UNITS: Final = frozenset({"real", "won", "try", "stone", "in", "rand", "pt", "mb", "second", "foot", "st"})
