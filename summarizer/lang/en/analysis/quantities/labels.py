"""The English words of `summarizer/analysis/quantities/labels.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "LOWER_NOUNS",
    "NUMBER_WORDS",
    "ORDINAL_ENDINGS",
    "POINTS",
    "SHARE",
    "TIMED",
    "WAR",
    "WORLD",
    "WORLD_WAR",
]

LOWER_NOUNS: Final = frozenset(
    """page pages chapter section article paragraph flight route channel tier phase grade category figure
    clause level
    stage type platform gate junction volume schedule appendix version verse annex episode division
    league""".split()
)  # fmt: skip
TIMED: Final = re.compile(
    r"\s(?:seconds|minutes|hours|days|weeks|months|years|times)\b"
)  # "on stage five days"
# "Dow 46.8 per cent": so much is no part of a name.
SHARE: Final = re.compile(r"\s?(?:%|per\s?cent\b|pct\b)")
NUMBER_WORDS: Final = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10",
}  # fmt: skip
ORDINAL_ENDINGS: Final = frozenset(["st", "nd", "rd", "th"])
# "World War II".
WAR: Final = "War"
WORLD: Final = "World"
WORLD_WAR: Final = re.compile(r"World\s?War\s$")
# Of the compass.
POINTS: Final = ("north", "south", "east", "west")
