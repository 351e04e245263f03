"""The English words of `summarizer/analysis/quantities/context.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["MADE", "RANK_AFTER", "RANK_BEFORE", "TOP", "UP"]
UP: Final = "up"
# "Made up 12%", "ended up": how the word before begins.
MADE: Final = ("ma", "end")
# "Outside the top 30".
TOP: Final = "top "
# A bound on a rank and the way it goes: "no higher than 46th" is "46th or lower", -1; "12th or better" 1.
RANK_BEFORE: Final = (
    (re.compile(r"\b(?:no|not|never|n['’]t) (?:\w+ )?(?:higher|better|above) (?:than )?(?:the )?$"), -1),
    (re.compile(r"\b(?:no|not|never|n['’]t) (?:\w+ )?(?:lower|worse|below) (?:than )?(?:the )?$"), 1),
    (re.compile(r"\b(?:(?:lower|worse) than|outside(?: of)? the top|at best) $"), -1),
    (re.compile(r"\b(?:(?:higher|better) than|inside the top|within the top|at least|at worst) $"), 1),
)
RANK_AFTER: Final = (
    (re.compile(r"(?: place)?,? (?:(?:or|and) (?:\w+ )?(?:lower|worse|below|beyond|down)|at best)\b"), -1),
    (re.compile(r"(?: place)?,? (?:(?:or|and) (?:\w+ )?(?:higher|better|above|up)|at (?:least|worst))\b"), 1),
)
