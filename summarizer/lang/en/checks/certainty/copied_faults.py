"""The English words of `summarizer/checks/certainty/copied_faults.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["CONTRARY_PREFIXES", "CONTRASTS", "NEITHER", "NOR", "TO"]
# "Not to elevate, but rather to use".
CONTRASTS: Final = frozenset(["but", "rather", "instead"])
NEITHER: Final = "neither"
NOR: Final = "nor"
# "Not clear" of what the article calls unclear.
CONTRARY_PREFIXES: Final = ("un", "in", "im", "dis")
TO: Final = "to"
