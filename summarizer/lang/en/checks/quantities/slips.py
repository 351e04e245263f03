"""English words between two figures that stand beside each other."""

from __future__ import annotations

__all__ = ["BESIDE_SMALL", "OF"]

OF = "of"
BESIDE_SMALL = frozenset({"the", "a", "an", "its", "his", "her", "their", "all"})
"""Words that one text may have between two figures and the other not: "one of the four", "one of four"."""
