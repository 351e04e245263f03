"""The English words of `summarizer/analysis/quantities/prepositions.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "BE",
    "DEEDS",
    "HOW_LONG",
    "NOT_ENDINGS",
    "OF_ANYTHING",
    "OVER",
    "PASSIVE",
    "PLACED",
    "PLACING",
    "RULERS",
    "TIMES",
    "TOPICAL",
    "UNDER",
]

# "Trapped under 400 tonnes", "a row over £3m"; above, around and close to an amount are bounds.
OF_ANYTHING: Final = frozenset({"over", "under", "up to"})
PLACING: Final = frozenset({"above", "below", "around", "under", "beyond"})
PLACED: Final = frozenset(
    "is are was were stand stands stood rise rises rose go goes went standing lead leads led".split()
)
PASSIVE: Final = frozenset({"is", "are", "was", "were", "been", "being", "be"})
BE: Final = frozenset({"is", "are", "was", "were", "be", "it's"})
# "Arguments Monday over three requests": a time does not come between a noun and its preposition.
TIMES: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow again recently".split()
)
# "The review of records under five secretaries": whoever is counted is the one in charge.
RULERS: Final = re.compile(
    r"\s(?:[\w-]+ ){0,2}?(?:secretaries|presidents|governments|administrations|ministers|managers|coaches"
    r"|mayors|governors|chairmen|directors|kings|queens|monarchs|popes|bosses|leaders|owners|captains"
    r"|premiers|chancellors|commissioners|chiefs|headteachers|regimes)\b"
)
# "Over three years" may be all along them.
OVER: Final = "over"
# "For over three years" is for more than them.
HOW_LONG: Final = frozenset({"for", "of", "after"})
# "Under five foreign secretaries".
UNDER: Final = "under"
# "Concern over 3 deaths" bounds nothing.
TOPICAL: Final = frozenset(["over", "about"])
# "Passed two exams".
DEEDS: Final = frozenset(["passed", "topped"])
NOT_ENDINGS: Final = ("n't", "n’t")
