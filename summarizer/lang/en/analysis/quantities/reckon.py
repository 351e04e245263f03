"""The English words of `summarizer/analysis/quantities/reckon.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AND", "COMPARES", "NOT", "OTHERS", "POINT", "RATE", "WORKED_OUT"]

COMPARES: Final = re.compile(
    r"\b(?:together|combined|altogether|in all|in total|totals?|totall\w+|sum|between them|all|both|each"
    r"|apiece|per|more|fewer|less|another|others?|remaining|rest|else|differ\w*|gaps?|margin|leads?|leading|led|ahead|clear"
    r"|behind|trail\w*|adrift|deficit|advantage|short|shy|apart|separat\w+|wider|larg\w+|bigger|small\w+|high\w+|low\w+|long\w+|short\w+"
    r"|older|young\w+|early|earlier|later|rose|rise|risen|fell|fall\w*|increas\w+|decreas\w+|dropp?\w*"
    r"|gain\w*|grew|grow\w*|shrank|shrunk|shrink\w*|cut\w*|slip\w*|up|down|includ\w+|mak\w+|averag\w*"
    r"|rate|ratio|times|twice|thrice|doubl\w+|tripl\w+|half|halv\w+|thirds?|quarters?|fifths?|tenths?"
    r"|share\w*|out of|in every|one in|two in|three in|added|adds|plus|worth|worked out|won|lost|beat\w*"
    r"|winning|final|left|needed|spread|divided|had been|used to be|above|over|below|under"
    r"|counts?|numbers?|numbered)\b",
    re.IGNORECASE,
)
RATE: Final = re.compile(
    r"\b(?:averag\w*|per|each|every|apiece|rate"
    r"|(?:to|per|a) (?:the )?square (?:mile|kilomet(?:re|er)|metre|foot)"
    r"|an? (?:game|match|day|week|month|year|head|over|hour|minute|mile|person|lap|innings|set|quarter|round"
    r"|night|vote|seat|ticket|share|flight|visit|trip|household|home|kilo|litre|gallon|acre|pupil|patient))\b",
    re.IGNORECASE,
)
# Beside a figure these say that it was worked out: "another 433", "284 runs behind".
WORKED_OUT: Final = re.compile(
    r"\b(?:another|others?|more|fewer|less|behind|ahead|short|shy|apart|adrift|remaining|left|combined"
    r"|altogether|together|difference|gap|margin|lead|deficit|surplus)\b",
    re.IGNORECASE,
)
# "Lee and three others".
OTHERS: Final = (" other ", " others")
POINT: Final = "point"
# "70% are not".
NOT: Final = " not "
AND: Final = " and "
