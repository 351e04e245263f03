"""The English words of `summarizer/analysis/speech/subject.py`."""

from __future__ import annotations

__all__ = ["AFTER_NAME", "INSIDE_NAME", "RELATIVES", "WRITINGS"]

AFTER_NAME = frozenset(["of", "for", "at", "in", "from", "with", "by", "to"])
INSIDE_NAME = frozenset(["de", "van", "al", "bin", "der", "von", "la"])
RELATIVES = frozenset(["who", "which", "whose", "whom", "himself", "herself", "itself", "he", "she", "they"])
WRITINGS = frozenset(
    ["statement", "tweet", "letter", "post", "email", "e-mail", "speech", "testimony", "memo"]
)
