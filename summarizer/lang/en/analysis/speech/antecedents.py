"""The English words of `summarizer/analysis/speech/antecedents.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["JOINED_BODY", "NEUTER", "THE", "WHO"]
# Pronouns that may mean a body.
NEUTER: Final = frozenset(["it", "they"])
# "The actress" has been named before; "an actress" has not.
THE: Final = "the"
# A body with an "and" in its name: "The Competition and Markets Authority".
JOINED_BODY: Final = re.compile(
    r"(?:The |the )?((?:[A-Z][\w'-]* ){1,3}and (?:[A-Z][\w'-]* ){0,3}"
    r"(?:A(?:uthority|gency|ssociation|dministration)|Bo(?:ard|dy)|Bureau|C(?:ommission|ouncil|ommittee|ompany)"
    r"|Cent(?:er|re)|Corporation|Department|F(?:ederation|oundation|und)|Gr(?:oup)|In(?:stitute|spectorate)"
    r"|Ministry|O(?:ffice|rgani[sz]ation)|S(?:ervices?|ociety)|Trust|Union))\b"
)
# "Rihanna, who was honoured, spoke": a person.
WHO: Final = re.compile(r",? who\b")
