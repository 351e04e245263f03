"""The English words of `summarizer/analysis/quantities/read.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AFTER_ZERO",
    "AT",
    "CLOCK",
    "CLOUD_NINE",
    "HOUR_AFTER",
    "HOUR_WIDTH",
    "IN_SPAN",
    "NO_COMPOUND",
    "NO_ONE",
    "ONE",
    "POUNDS",
    "STONE",
    "SUFFIX",
    "THE",
    "WEAK_ONE",
    "WEAK_ORDINALS",
    "YEAR_JOINTS",
    "ZERO",
]

WEAK_ONE: Final = re.compile(
    r"\s(?:particular|more|final|last|further|such|of|by|another|day|thing|who|that|or|is|has|could|can|might|way|side|was|for|in|to|with|at|which)\b|'s|’s|[.,;:?!\"”)]|-(?:off|on|sided|way|liner|stop|another)|$"
)
NO_ONE: Final = frozenset(
    {
        "no",
        "any",
        "every",
        "each",
        "by",
        "the",
        "this",
        "that",
        "which",
        "or",
        "some",
        "only",
        "another",
        "bbc",
        "number",
        "for",
        "as",
    }
)
# "At 7 in the evening": the characters right after the number.
HOUR_AFTER: Final = frozenset([" in the ", " at nigh"])
HOUR_WIDTH: Final = len(" in the ")
CLOCK: Final = "clock"
# "Mid-nine", and no "eighty-nine".
NO_COMPOUND: Final = frozenset(["mid", "sub"])
# "Once-in-four-years": the three characters before the number's own hyphen.
IN_SPAN: Final = "-in"
ONE: Final = "one"
# "Nineteen oh-five".
YEAR_JOINTS: Final = ("oh-", "oh ", "o ", "hundred and ")
# What follows an ordinal that counts nothing: "first lady", "first of all"; ten characters are looked at.
WEAK_ORDINALS: Final = (
    " lady", " minister", " light", " name", "-in-comma",
    "-hand", " foremost", " of all", ", ", " and fore", " aid",
)  # fmt: skip
THE: Final = "the"
# "At first".
AT: Final = "at"
# "Zero chance", "zero tolerance" count nothing.
ZERO: Final = "zero"
# Seven characters are looked at.
AFTER_ZERO: Final = frozenset([" chance", " tolera"])
CLOUD_NINE: Final = ("cloud", "nine")
SUFFIX: Final = re.compile(r"(?:st|nd|rd|th)\b")
# "12st", "21st 4lb", and the ordinal "21st".
STONE: Final = "st"
POUNDS: Final = re.compile(r"st[ \-]?[0-9]{1,2}[ \-]?(?:lb|pound)")
