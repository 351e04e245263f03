"""The English words of `summarizer/checks/quantities/workings.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AND_ONE", "IN_ALL", "MORE", "MOST", "OTHERS", "TOGETHER"]

OTHERS: Final = re.compile(r"\b(?:others?|rest|remaining|besides|apart from)\b", re.IGNORECASE)
# "40 seconds in all" of five shots of eight seconds each.
IN_ALL: Final = re.compile(
    r"\b(?:in all|in total|all told|altogether|amount(?:s|ed|ing)? to|add(?:s|ed|ing)? up to|combined)\b",
    re.IGNORECASE,
)
# Anywhere in a sentence: "Taken together, the two songs had 4.6 million listeners."
TOGETHER: Final = re.compile(r"\b(?:taken together|combined|between them|put together)\b", re.IGNORECASE)
# Behind a count: "three golds and a silver", but not "and a half".
AND_ONE: Final = re.compile(r" [\w-]+,? and (?:an?|one) (?!half|quarter|third|few|lot|bit)")
# The ends of "cheaper" and "cheapest".
MORE, MOST = "er", "est"
