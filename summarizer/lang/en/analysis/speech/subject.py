"""The English words of `summarizer/analysis/speech/subject.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AFTERTHOUGHTS",
    "AFTER_NAME",
    "DOING",
    "INSIDE_NAME",
    "INSIDE_OFFICES",
    "OF_BODIES",
    "RELATIVES",
    "SOME",
    "SPEAKS_FOR",
    "WRITINGS",
]

AFTER_NAME = frozenset(["of", "for", "at", "in", "from", "with", "by", "to"])
INSIDE_NAME = frozenset(["de", "van", "al", "bin", "der", "von", "la"])
RELATIVES = frozenset(["who", "which", "whose", "whom", "himself", "herself", "itself", "he", "she", "they"])
WRITINGS = frozenset(
    ["statement", "tweet", "letter", "post", "email", "e-mail", "speech", "testimony", "memo"]
)
AFTERTHOUGHTS: Final = frozenset(["himself", "herself", "itself", "themselves", "alone", "too", "'s"])
# "the head of research".
INSIDE_OFFICES: Final = frozenset(["of", "for", "at"])
# "the Centre for Research".
OF_BODIES: Final = frozenset(["of", "for"])
# They make an office nobody known: "a minister".
SOME: Final = frozenset(["a", "an", "one", "another", "some"])
DOING: Final = ("ing", "ed")
# "Spokesman", "spokeswoman", "spokesperson".
SPEAKS_FOR: Final = "spokes"
