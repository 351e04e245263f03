"""The English words of `summarizer/analysis/speech/phrases.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AFTER_NOUNS",
    "ALONE",
    "AND",
    "ARTICLES",
    "BETWEEN_OFFICES",
    "DASHES",
    "DOING",
    "GIVEN",
    "INSIDE_SUBJECT",
    "JOINERS",
    "MANNER",
    "NO_MANNER",
    "ON",
    "OPENERS",
    "RELATIVE",
]

ARTICLES = frozenset(["al", "el", "as", "ad", "ar", "an", "ul"])
# They end in "ly" and tell of no manner: "the Smith family".
NO_MANNER = frozenset(["family", "assembly", "ally", "bully", "reply", "supply", "italy", "july", "anomaly"])
# "Lee on Monday said".
ON: Final = "on"
# "Anton, president and the founder of X, said".
BETWEEN_OFFICES: Final = frozenset(["and", "the", "a"])
# Nothing before them is of the subject: "an investment he concludes".
ALONE: Final = frozenset(["he", "she", "they"])
# "That Lee said" opens a sentence.
OPENERS: Final = frozenset(["that", "this"])
# "Lee and Holm said".
JOINERS: Final = frozenset(["and", "or"])
AND: Final = "and"
# "said the head of the union".
INSIDE_SUBJECT: Final = frozenset(["of", "for"])
# "said a doctor at the hospital".
AFTER_NOUNS: Final = frozenset(["at", "from", "in", "by"])
# Months that are given names, too: "said April Smith".
GIVEN: Final = frozenset(["april", "may", "june", "august"])
# "Lee, 78, a Miamian who came from Lyon said".
RELATIVE: Final = "who"
DASHES: Final = frozenset(["-", "--", "–", "—"])
MANNER: Final = "ly"
DOING: Final = "ing"
