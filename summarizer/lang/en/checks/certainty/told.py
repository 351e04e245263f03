"""The English words of `summarizer/checks/certainty/told.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ACCORDING",
    "ADD",
    "AS",
    "BE",
    "BUT",
    "COMMITTED",
    "FACTIVE",
    "NESTED",
    "OPENERS",
    "PARTS_OF",
    "PER",
    "PLAIN",
    "RECORD",
    "RECORDED",
    "RELATIVE",
    "RESPOND",
    "STATES",
    "THAT",
]

# These give a fact with its speaker, or a record's: telling it without them makes nothing surer.
FACTIVE = frozenset(
    """
    announced announces confirmed confirms acknowledged admitted admits revealed reveals noted explained
    recalled described describes called calls praised charged
    """.split()
)
# What a record or another paper has may be told in other words without it, and not copied without it.
RECORDED = frozenset("reported reports reporting wrote as according per in".split())
RELATIVE = frozenset({"who", "which", "whose", "whom", "where"})
# In a relative clause they open another.
NESTED: Final = RELATIVE | {"that"}
AS: Final = "as"
# "The report states."
STATES: Final = "states"
BE: Final = frozenset("is are was were be been being".split())
THAT: Final = "that"
# Behind a comma or dash they open what stands against what was said.
BUT: Final = "but(?! also)|while|although|though|whereas|however|yet"
# With a capital behind the mark that closes a quotation they open another sentence.
OPENERS: Final = "A|An|The|This|That|These|Those|He|She|It|They|We|His|Her|Its|Their|Some|Many|No|In|On|At"
ACCORDING: Final = "according"
# What stands in a record of somebody's is a fact.
RECORD: Final = re.compile(
    r"\b(?:records?|data|figures|statistics|census|documents?|files?|filings?|papers|transcripts?|minutes|law"
    r"|rules|schedule|timetable|calendar|website|poll(?:s|ing)?|survey|study|index|report|register|tracker)\b",
    re.IGNORECASE,
)
ADD: Final = "add"
RESPOND: Final = "respond"
# By these somebody binds himself, or another: it is told as done with them.
COMMITTED: Final = frozenset("pledged promised vowed pledges promises vows".split())
# Words of doubt that mostly say something else.
PLAIN: Final = frozenset("face case sign trial try tries state states".split())
PER: Final = "per"
# "90 per cent".
PARTS_OF: Final = (" cent", " capita")
