"""The English words of `summarizer/analysis/speech/sentences.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AND",
    "APPOSED",
    "BEFORE_SPEAKERS",
    "DOING",
    "HEARD",
    "LEADS",
    "NO_LEADS",
    "OWNERS",
    "QUALITIES",
    "SHOWS",
    "SKIPPED",
]

QUALITIES = ("an", "ic", "ish", "ese", "ch", "al", "ive", "ary")
# With a preposition they begin a phrase before the subject.
LEADS: Final = frozenset(["as", "even", "just", "only", "according", "despite", "like", "unlike"])
NO_LEADS: Final = frozenset(["with"])
SKIPPED: Final = frozenset(["and", "but", "so", "yet", "or", "then", "last", "late", "early", "this", "next"])
# "Speaking in Lyon, Lee said".
DOING: Final = ("ing", "ed")
# "His wife, Jane, said".
OWNERS: Final = frozenset(["his", "her", "their"])
# ", said the mayor".
BEFORE_SPEAKERS: Final = frozenset(["a", "an", "the", "his", "her"])
# "Radio talk show host Ann Lee".
SHOWS: Final = frozenset(["talk", "show", "news", "game", "network"])
AND: Final = "and"
# Always with a hearer: in ", told the paper" nobody speaks who stands behind.
HEARD: Final = frozenset("told tells telling informed informs assured assures reminded reminds".split())
# "A hawk in the mould of Lee, he is likely ...".
APPOSED: Final = frozenset(["a", "an", "the", "one", "once", "long"])
