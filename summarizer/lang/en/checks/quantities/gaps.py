"""The English words of `summarizer/checks/quantities/gaps.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AHEAD", "BEHIND", "BY_AHEAD", "BY_BEHIND", "OF", "WITHIN"]

# Behind a figure: how far one is from another.
BEHIND: Final = re.compile(
    r"(?: \w+){0,2} (?:short of|shy of|behind|adrift of)\b"
    r"| (?:\w+ )?(?:less|fewer|lower|smaller|cheaper) than\b",
    re.IGNORECASE,
)
AHEAD: Final = re.compile(
    r"(?: \w+){0,2} (?:ahead of|clear of|in front of)\b"
    r"| (?:\w+ )?(?:more|higher|larger|bigger|greater) than\b",
    re.IGNORECASE,
)
# Before it: "within $4m of", "trails Reed by $4m".
OF: Final = " of "
WITHIN: Final = re.compile(r"\bwithin (?:\w+ ){0,2}$", re.IGNORECASE)
BY_BEHIND: Final = re.compile(
    r"\b(?:behind|trail(?:s|ed|ing)?)\b[^.;,]{0,30} by (?:\w+ ){0,2}$", re.IGNORECASE
)
BY_AHEAD: Final = re.compile(
    r"\b(?:ahead of|leads?|led|beats?)\b[^.;,]{0,30} by (?:\w+ ){0,2}$", re.IGNORECASE
)
