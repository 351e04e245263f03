"""The English words of `summarizer/analysis/quantities/ages.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AFTER",
    "AGED",
    "AGE_WHEN",
    "CHILDREN",
    "ENDS",
    "ODD_YEARS",
    "PART",
    "PERSON",
    "PERSON_OF",
    "STOP_AFTER",
    "TURNED",
    "UNDER",
    "WHEN",
]

PERSON: Final = frozenset(
    """man woman boy girl wife husband son daughter mother father brother sister driver suspect teenager
    mum dad
    grandmother grandfather girlfriend boyfriend partner victim student jr sr officer daughter-in-law niece
    nephew
    pensioner cousin friend who""".split()
)  # fmt: skip
AFTER: Final = re.compile(r",(?!\d)|\.(?!\d)|\s(?:and|of|from|who|was|were|has|is)\b|;|\)|$")
PART: Final = re.compile(r"\sof\s(?:them|these|those|which|whom|the)\b")  # "In Lyon, 19 of them won"
TURNED: Final = re.compile(
    r"\b(?:(?:he|she|who|i)(?:['’]s|\s(?:is|was|turned|turns|will\sbe))|turned|turns|turning|(?:is|was)\sonly)\s(?:now\s|just\s|only\s)?$"
)
# "Hale was 80 when he", "she was only 17 when".
AGE_WHEN: Final = re.compile(r"\s(?:years\sold\s)?when\s(?:he|she)\b")
STOP_AFTER: Final = re.compile(r"\s?[.,;)”\"]|\s(?:and|when|but|now|years|this|next|last|in|on|at)\b|$")
# "When she was 14", "since I was sixteen": an age whatever follows, but for a thing counted.
WHEN: Final = re.compile(
    r"\b(?:when|since|until|till|before|after|while|though|by\sthe\stime)\s(?:he|she|i|we|they|who|it)\s(?:was|were|is|turned)\s"
    r"(?:only\s|just\s|about\s|around\s|still\s)?$"
)
ENDS: Final = ("was ", "were ", "is ", "turned ", "only ", "just ", "about ", "around ", "still ")
AGED: Final = re.compile(
    r"\b(?:aged|age|ages|aged\sbetween|aged\sof|age\sof)\s(?:about\s|around\s|just\s|only\s|between\s|over\s|under\s|at\sleast\s)?$"
)
PERSON_OF: Final = re.compile(r"\b(?:man|woman|boy|girl|pensioner|teenager|father|mother)\sof\s$")
# "under-18s", "over 65s".
UNDER: Final = re.compile(r"\b(?:under|over|below|above)[\s\-]$")
# "children under 12".
CHILDREN: Final = re.compile(r"\bchildren\s\w+\s$")
# "thirty-something".
ODD_YEARS: Final = ("-something", " something")
