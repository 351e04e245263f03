"""The English words of `summarizer/analysis/speech/attribution.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ACCORDING", "AS", "BY", "NO_SUBJECTS", "OPEN_ENDS", "STARTS", "THAT"]

OPEN_ENDS = frozenset(["and", "or", "the", "a", "an", "as", "of", "to", "in"])
# Words with which something of its own goes on: "Lee offered a reward".
STARTS = frozenset("that he she they it the a an his her their to how if".split())
# Words that join clauses and are nobody.
NO_SUBJECTS: Final = frozenset(["and", "but", "or", "that", "which", "who"])
ACCORDING: Final = ("according", "to")
# After a passive: "was described as ... by Lee".
BY: Final = "by"
# ", as Lee put it".
AS: Final = "as"
# What is said follows: "Lee said that".
THAT: Final = "that"
