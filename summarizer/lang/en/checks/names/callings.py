"""The English words of `summarizer/checks/names/callings.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AFTER_HEAD", "APPOSED", "ARTICLES", "FINITE", "NOTATION", "OPENING", "PARTIES", "RELATED"]

# ", a judge of the court," up to the mark or word that begins another clause.
APPOSED = re.compile(
    r"(?:, | \()(?P<role>[^,;:()“”\"]*?)(?=[,;)]| (?:who|whose|which|and (?:said|told))\b|\.?\s*$|\. [A-Z])"
)
FINITE = re.compile(
    r"\b(?:is|was|are|were|has|have|had|said|says|told|will|would|who|whom|whose|which|that|when|where)\b"
)
# "Marco Rubio (R-Fla.)".
NOTATION = re.compile(r" ?\((?P<party>[RD])(?:-(?P<state>[A-Z][\w.]*(?: [A-Z][\w.]*)?))?\)")
PARTIES: Final = {"R": "republican", "D": "democrat democratic"}
# What somebody is to another is told by what the two do.
RELATED = frozenset("rival opponent challenger competitor ally critic colleague counterpart".split())
OPENING = frozenset("a an the former then one his her their its our my".split())
AFTER_HEAD = frozenset("of for from at in to with on and".split())
ARTICLES: Final = (" a ", " an ")
