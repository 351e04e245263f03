"""The English words of `summarizer/checks/certainty/elsewhere.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["CHARGES"]
# What a denial names when it means the sentence before it.
CHARGES: Final = frozenset(
    ["charge", "charges", "allegation", "allegations", "accusation", "claim", "claims", "this", "that", "it"]
)
