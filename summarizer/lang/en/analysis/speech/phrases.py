"""The English words of `summarizer/analysis/speech/phrases.py`."""

from __future__ import annotations

__all__ = ["ARTICLES", "NO_MANNER"]

ARTICLES = frozenset(["al", "el", "as", "ad", "ar", "an", "ul"])
# They end in "ly" and tell of no manner: "the Smith family".
NO_MANNER = frozenset(["family", "assembly", "ally", "bully", "reply", "supply", "italy", "july", "anomaly"])
