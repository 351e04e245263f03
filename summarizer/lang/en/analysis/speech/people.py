"""The English words of `summarizer/analysis/speech/people.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ENDS_OFFICE",
    "HOLDS_OFFICE",
    "MODALS",
    "NAME_PARTICLES",
    "NAME_PREFIXES",
    "NO_OFFICE",
    "SHORT_TITLES",
    "SPOKEN",
]

ENDS_OFFICE = re.compile(r"\b(?:[Cc]hief|[Hh]ead|[Dd]irector|[Vv]ice[- ][Pp]resident|VP) of $")
# "has been mayor since", "who is the finance minister": up to three words stand before the office.
NO_OFFICE = r"(?!(?:not|never|no|by|to|of|for|with|from|in|at|on|the|an?|and|or|as|told|asked)\b)"
# What stands between a name and its office: "Lee, who is now the mayor".
HOLDS_OFFICE: Final = (
    r",?(?: who)? (?:is|was|became|has been|has served as|serves as|served as) (?:now )?"
    r"(?:the |an? |its |their )?"
)
# Verbs with the speaker behind them: "..., said Lee."
SPOKEN: Final = (
    "said",
    "says",
    "added",
    "adds",
    "explained",
    "explains",
    "wrote",
    "writes",
    "recalled",
    "replied",
)
# "Mr", "Dr", "Sen", ..., without their capitals; the pattern of a name finds those first.
SHORT_TITLES: Final = (
    r"(?:(?<=M)(?:r|rs|s)|(?<=D)r|(?<=S)(?:en|t|gt|upt)|(?<=R)e[pv]|(?<=G)(?:ov|en)|(?<=L)t"
    r"|(?<=C)(?:ol|apt)|(?<=P)rof|(?<=A)dm|(?<=H)on|)"
)
# Small words within a name.
NAME_PARTICLES: Final = r"(?:de|la|le|du|van|von|der|den|di|da|del|bin|ibn|al|el|abu|ben|ter)"
# Given names that are also what a question opens with.
MODALS: Final = frozenset(["Will", "May"])
NAME_PREFIXES: Final = r"(?:al-|el-|d'|d’)"
