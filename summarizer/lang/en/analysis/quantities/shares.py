"""The English words of `summarizer/analysis/quantities/shares.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ALONE", "ARTICLE", "EVERY", "FOLD", "IN", "IN_STARTS", "NOUN_IN", "OUT_OF", "POINT"]

# A noun between: "one toddler in ten", "two shops out of every three"; the base counts nothing of its own.
NOUN_IN: Final = re.compile(
    r"\s[a-z]{3,20}(?:\s[a-z]{3,20})?\s(?:(in)(?:\s(every|each))?|(out\sof)(?:\severy)?)\s"
)
ALONE: Final = re.compile(
    r"\s?(?:[.,;:)!?”\"]|$)|\s(?:is|are|was|were|has|have|had|will|would|can|could|and|but|or|who|that|in|on|by|at|"
    r"of|to|for|with|said|says|died|now|still|never|lives?|lived)\b"
)
# What stands in every match of `NOUN_IN`.
IN_STARTS: Final = (" in ", " out of ")
# "One in five".
IN: Final = "in"
# "One in every five".
EVERY: Final = ("every", "each")
# "Three out of every four".
OUT_OF: Final = r"out[\s\-]of(?:[\s\-]every)?|in[\s\-]every|of\severy|in[\s\-]each"
# "Three quarters of a point".
POINT: Final = "point"
ARTICLE: Final = " a "
# "10-fold".
FOLD: Final = re.compile(r"[\s\-]?fold\b")
