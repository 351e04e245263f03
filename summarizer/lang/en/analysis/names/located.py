"""Words between a thing and the place where it is."""

from __future__ import annotations

from typing import Final

__all__ = ["LOCATING", "THE"]

LOCATING = frozenset({"at", "in", "near", "outside"})
THE: Final = "the"
