"""The English words of `summarizer/checks/certainty/copying.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["NEGATING", "PRONOUNS", "THAT"]

NEGATING = frozenset({"not", "never", "no", "cannot", "neither", "nor", "without"})
# Who said it must be said again by name.
PRONOUNS = frozenset({"he", "she", "they", "we", "i", "who", "it", "this", "that", "which", "you"})
THAT: Final = "that"
