"""The English words of `summarizer/analysis/quantities/pairs.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ALL",
    "COUNTING",
    "CRICKET",
    "FOR",
    "FROM",
    "LEADING",
    "LOST",
    "NONE",
    "NOT_GAMES",
    "NO_SCORE",
    "NO_SCORE_WRITTEN",
    "ODDS",
    "SPORT",
    "TO",
    "VALUES",
    "WON",
]

VALUES: Final = {
    "nil": 0, "love": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8,
    "nine": 9, "ten": 10,
}  # fmt: skip
ODDS: Final = re.compile(r"\s(?:favou?rites?|shots?|odds|chance|outsiders?)\b")
SPORT: Final = re.compile(
    r"[\s\-](?:win|wins|victory|victories|defeat|defeats|loss|losses|draw|draws|demolition|thrashing|lead|leads|record|vote|votes|rout|score|scoreline|results?|triumph|series|aggregate)\b"
)
WON: Final = re.compile(
    r"\b(?:won|win|wins|winning|beat|beats|beating|beaten|victory|victories|triumph\w*|thrash\w*|defeated)\b"
)
LOST: Final = re.compile(
    r"\b(?:lost|lose|loses|losing|loss|defeat|defeats|fell|went\sdown|beaten\sby|lost\sto)\b"
)
NOT_GAMES: Final = frozenset({"aged", "ages", "age", "between", "under", "within", "pages", "page", "verses"})
CRICKET: Final = re.compile(
    r"([0-9]{2,3})\sfor\s(one|two|three|four|five|six|seven|eight|nine|[1-9])"
    r"(?=\s?(?:[.,;:)]|$)|\s(?:at|when|declared|after|in|off|before|on|with|overnight|chasing|as|and)\b)"
)
# After them two numbers are an interval: "3-5 years".
NO_SCORE: Final = (
    r"per\s?cent|percent|pc\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|million\b|billion\b|m\b|bn\b"
    r"|km\b|kg\b|miles?\b|p\b|cm\b|metres?\b|c\b"
)
NO_SCORE_WRITTEN: Final = "year|month|week|day|hour|minute|mile|million|thousand|hundred"
# "Passed by 54 to 46".
COUNTING: Final = frozenset({"by", "voted", "votes", "passed"})
# "Leads her 49 to 41", "had Clinton ahead 48 to 41", "the vote was 54 to 46".
LEADING: Final = re.compile(
    r"\b(?:leads?|led|leading|ahead|beats?|beat|beating|defeats?|defeated|wins?|won|votes?|voted)\b[^.;:0-9]*$"
)
# "Fell from 49 to 41".
FROM: Final = "from"
TO: Final = "to"
# "Two-all".
ALL: Final = "all"
# Only a score has them.
NONE: Final = frozenset(["nil", "love"])
# What stands in every match of `CRICKET`.
FOR: Final = " for "
