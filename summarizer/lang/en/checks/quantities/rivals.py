"""The English words of `summarizer/checks/quantities/rivals.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "BARE_SCORE",
    "DENIED",
    "DENIED_BOUND",
    "INCLUDES",
    "MAY_CHANGE",
    "OLD",
    "SAME_AGAIN",
    "SAME_TOLD",
    "THAN_THE",
]

INCLUDES: Final = re.compile(r"\b(?:includ\w+|of (?:which|whom|them|those|these)|among them|made up of)\b")
DENIED: Final = re.compile(
    r"n['’]t\b|\b(?:not|no|never|against|without|rest|remaining|others?|oppos\w+|reject\w+"
    r"|(?:yet|still|remains?) to be)\b"
)
# "Never less than 40" is "at least 40".
DENIED_BOUND: Final = re.compile(
    r"(?:n['’]t|\b(?:not|never|nor))\b[^.,;:]{0,40}?"
    r"\b(?:less|fewer|lower|smaller|more|higher|greater|larger) than (?:[^\W\d]{1,3} )?[^\w\s]{0,2}\Z"
)
SAME_AGAIN: Final = re.compile(r"\b(?:that|this|the) (?:proportion|figure|number|share|rate|total|level)\b")
# "One in five say that won't be true", "a third did not", "half of them disagreed".
SAME_TOLD: Final = re.compile(
    r"(?: \w+){0,3} (?:that|this|it|so|otherwise|disagreed?"
    r"|(?:did|does|do|were|was|are|had|has|would|will)(?: not|n['’]t))\b"
)
# "Lower than the 40 feet", "less than the £87.52 that Lyon charges".
THAN_THE: Final = re.compile(r"\b(?:\w+er|less|more) than (?:the|those|its|his|her|their)\s*$")
MAY_CHANGE: Final = re.compile(
    r"\b(?:could|may|might|will|would|should) (?:\w+ )?(?:be|go|get)? ?"
    r"(?:higher|lower|more|fewer|less|larger|rise|fall)\b"
)
# "Carded a 66", "in his bogey-free 66", "Lee's 66", "a round of 66": a score, with no noun of its own.
BARE_SCORE: Final = re.compile(
    r"(?:\b(?:(?:card|return|post|sign)(?:s|ed|ing)?(?: for)?|shoots?|shot|fir(?:es|ed|ing)|rounds? of)"
    r"|\b(?:an?|his|her|their|my|[\w-]+['’]s)"
    r"(?: (?!estimated|further|total|record|additional|extra|mere|minimum|maximum|combined)[a-z][\w-]+)?)\s$"
)
# "An 18-year-old record".
OLD: Final = "-old"
