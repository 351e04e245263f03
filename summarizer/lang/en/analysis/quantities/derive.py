"""The English words of `summarizer/analysis/quantities/derive.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["CHANGE_HEADS", "PEOPLE"]

PEOPLE: Final = frozenset({"people", "person", "victim", "suspect", "member", "arrest"})
# Folded nouns of a change.
CHANGE_HEADS: Final = frozenset(
    ["more", "few", "increas", "ris", "drop", "fall", "gain", "los", "point", "year", "high", "low"]
)
