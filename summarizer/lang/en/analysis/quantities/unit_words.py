"""The English words of `summarizer/analysis/quantities/unit_words.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AND",
    "AS_MANY",
    "CHANGED_TIMES",
    "INCH_WORDS",
    "NEXT_OF_TWO",
    "OLD",
    "ONE",
    "OTHER_WORDS",
    "PLURAL",
    "POINT",
    "POINTED",
    "POUNDS",
    "SECOND",
    "STONE",
    "SURER_WORDS",
    "TIME",
]

AS_MANY: Final = re.compile(
    r"\s(?:as|more|less|higher|lower|larger|bigger|greater|faster|slower|smaller|the|its|that)\b"
)
POINTED: Final = re.compile(
    r"\b(?:support|polls?|polling|approval|ratings?|rates?|inflation|share|vote|turnout|unemployment|percent\w*|"
    r"per\scent|lead|ahead|swing|margin|yields?|interest)\b|%"
)
CHANGED_TIMES: Final = re.compile(
    r"\b(?:rose|risen|rise|grew|grown|increas\w+|jumped|soared|multipl\w+|up)\s$"
)
# "A 3-year-old", "three years of age".
OLD: Final = r"olds?\b|of[\s\-]age\b"
INCH_WORDS: Final = ("in", "ins", "inch", "inches")
# "11 st 4 lb".
STONE: Final = re.compile(r"[ \-\u00a0]?st(?:[ \-\u00a0]?([0-9]{1,2})[ \-\u00a0]?(?:lbs?|pounds?))?(?![\w])")
# Units that are more often other words; against a number with a hyphen they are units.
OTHER_WORDS: Final = frozenset(["real", "won", "try", "stone", "in", "rand", "pt", "mb", "second", "foot"])
# Of them, those that are units in small letters.
SURER_WORDS: Final = frozenset(["stone", "foot", "rand"])
# "Two hours and 15 minutes".
AND: Final = re.compile(r"(?:,?\sand)?\s(?=[0-9a-z])")
# Of weight, behind stones; alone they are money.
POUNDS: Final = frozenset(["pound", "pounds"])
POINT: Final = " point"
PLURAL: Final = "s"
# "A five-time champion".
TIME: Final = "time"
SECOND: Final = "second"
# "15 second half goals": the second is a rank there.
NEXT_OF_TWO: Final = re.compile(
    r"(?:-| (?:half|halves|leg|round|row|place|places|placed|team|string|tier|division|quarter|innings"
    r"|serves?|homes?|hand|generation|language|year|world|largest|biggest|degree|thoughts?|chances?|terms?)\b|[.,;:)])"
)
# "One second".
ONE: Final = "one"
