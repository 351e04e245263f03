"""The English words of `summarizer/analysis/speech/attribution.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACCORDING",
    "AS",
    "BY",
    "INSERTED",
    "IS",
    "NO_SUBJECTS",
    "OPEN_ENDS",
    "REFERS",
    "STARTS",
    "THAT",
    "TO",
    "WHO",
]

OPEN_ENDS = frozenset(["and", "or", "the", "a", "an", "as", "of", "to", "in"])
# Words with which something of its own goes on: "Lee offered a reward".
STARTS = frozenset("that he she they it the a an his her their to how if".split())
# Words that join clauses and are nobody.
NO_SUBJECTS: Final = frozenset(["and", "but", "or", "that", "which", "who"])
# Lines of a page between what leads to a quotation and the quotation.
INSERTED: Final = (
    "media playback is",
    "media caption",
    "image caption",
    "image copyright",
    "image source",
    "advertisement",
    "story continues below",
    "article continues below",
    "scroll down for",
    "read more",
    "see also",
    "related:",
)
# "Lee referred to it as".
REFERS: Final = frozenset(["referred", "refers"])
TO: Final = "to"
ACCORDING: Final = ("according", "to")
# After a passive: "was described as ... by Lee".
BY: Final = "by"
# ", as Lee put it".
AS: Final = "as"
# "... is how Lee put it".
IS: Final = frozenset(["is", "was"])
# "Lee, who chairs the board,".
WHO: Final = "who"
# What is said follows: "Lee said that".
THAT: Final = "that"
