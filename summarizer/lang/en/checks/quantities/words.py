"""The English words of `summarizer/checks/quantities/words.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ABOUT", "BOUNDING", "DETERMINED", "HEDGES", "HEDGING", "ONE_OF_THE", "ROUGHLY", "WORDINGS"]
# How a suggestion puts the qualifier of the article back.
HEDGES: Final = {
    "approx": "about", "near_below": "nearly", "near_above": "just over", "gt": "more than", "ge": "at least",
    "lt": "less than", "le": "up to",
}  # fmt: skip
# "The about 300" is no English: "the roughly 300".
DETERMINED: Final = re.compile(r"\b(?:the|these|those|its|their|his|her|all|a|an)\s$", re.IGNORECASE)
ABOUT: Final = "about"
ROUGHLY: Final = "roughly"
# "One of the largest".
ONE_OF_THE: Final = "one of the"
HEDGING: Final = re.compile(r"\b(averag|estimat|project|expect|minimum|maximum)")
BOUNDING: Final = re.compile(r"\b(minimum|maximum)")
# What says the same without a number: "both", "debut".
WORDINGS: Final = {
    ("name", "covid19"): re.compile(r"\b(?:covid|coronavirus)\b", re.IGNORECASE),
    ("ordinal", "1"): re.compile(
        r"\b(?:debut\w*|maiden|inaugural\w*|never\s(?:before|previously)|opening|opened|opener)\b",
        re.IGNORECASE,
    ),
    ("count", "0"): re.compile(r"\b(?:no|none|without|never|not\sany|goalless)\b", re.IGNORECASE),
    ("count", "2"): re.compile(r"\b(?:both|couple|pair|twins?|duo|brace|second)\b", re.IGNORECASE),
    ("count", "3"): re.compile(r"\b(?:trio|treble|hat[\s-]trick|triplets|third)\b", re.IGNORECASE),
    ("proportion", "1/2"): re.compile(r"\b(?:half|halves)\b", re.IGNORECASE),
    ("multiple", "2"): re.compile(r"\bdoubl\w+", re.IGNORECASE),
    ("duration", "2 year"): re.compile(
        r"\b(?:biennial\w*|two-yearly|every\s(?:other|second)\syear)\b", re.IGNORECASE
    ),
    ("duration", "3 year"): re.compile(
        r"\b(?:triennial\w*|three-yearly|every\sthird\syear)\b", re.IGNORECASE
    ),
    ("duration", "4 year"): re.compile(
        r"\b(?:quadrennial\w*|four-yearly|every\sfourth\syear)\b", re.IGNORECASE
    ),
    ("duration", "5 year"): re.compile(
        r"\b(?:quinquennial\w*|five-yearly|every\sfifth\syear)\b", re.IGNORECASE
    ),
    ("duration", "10 year"): re.compile(r"\b(?:decennial\w*|ten-yearly|every\stenth\syear)\b", re.IGNORECASE),
}
