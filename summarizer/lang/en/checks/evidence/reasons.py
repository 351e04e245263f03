"""The English words of `summarizer/checks/evidence/reasons.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ENDS", "GIVING"]

# What gives a reason; "due to start" and "due to a meeting on Monday" tell of a time.
GIVING: Final = re.compile(
    r"\b(?:because(?: of)?|owing to|thanks to|as a result of|on account of|on the grounds that|brought on by"
    r"|caused by|the result of|result(?:s|ed|ing)? from|stem(?:s|med|ming)? from|prompted by|driven by"
    r"|in response to|in retaliation for|in protest (?:at|against|over)|for fear (?:of|that)"
    r"|due to(?= (?:an?|the|his|her|its|their|this|that|these|those|\w+(?:s|ing|ion|ment|ness|ity))\b))\b",
    re.IGNORECASE,
)
# Where a reason ends.
ENDS: Final = re.compile(r"[,.;:](?!\d)|\b(?:said|says|told|according|and|but|while|which|who)\b")
