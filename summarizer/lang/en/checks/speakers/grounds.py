"""The English words of `summarizer/checks/speakers/grounds.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AFTER_CONVEYOR",
    "BEFORE_CONVEYOR",
    "IT",
    "NEXT_SUBJECT",
    "OF_BODY",
    "PARTICIPLE",
    "SEXES",
    "TOLD_OF",
    "TOLD_VERB",
]
IT: Final = "it"
SEXES: Final = {"he": "m", "she": "f"}
# "Ann Lee of the Trust".
OF_BODY: Final = r"(?:of|at|from|for)(?: the)?"
# Whoever passes words on stands beside the one who says them: "…, said Lee, reports the Herald".
BEFORE_CONVEYOR: Final = r"\b(?:according to|reports|reported|told|tells|as quoted by)(?: the| an?)?$"
AFTER_CONVEYOR: Final = r"^(?: \w+){0,2} (?:reports|reported|quoted|quotes|notes|noted)\b"
# "Lee attacked Holt, calling him ...": the first subject's, where no other one begins.
PARTICIPLE: Final = "ing"
NEXT_SUBJECT: Final = re.compile(
    r"\b(?:who|whose|whom|which|that|and|but|as|while|when|after|before|because|if)\b"
)
# "Lee said Holt is to go": Holt is told of.
TOLD_OF: Final = re.compile(
    r"\b(?:said|says|told \w+|thinks?|thought|believes?|believed|adds|added|insists|insisted)(?: that)?"
    r"(?: (?:[A-Z][\w.]*|the|of|(?:vice )?president|senator)){0,3} $"
)
TOLD_VERB: Final = re.compile(
    r" (?:is|was|has|had|will|would|can|could|should|must|did|does|may|might|needs?|wants?)\b"
)
