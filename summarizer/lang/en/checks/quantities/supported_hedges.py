"""The English words of `summarizer/checks/quantities/supported_hedges.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AMOUNTS", "BEFORE", "BEHIND", "LATEST", "MOST", "NO_LATER", "WITHIN"]

# Right before a time or a length these tell the most that it can be.
WITHIN: Final = frozenset({"within", "until", "till"})
# "40 lorries an hour at the most", "six weeks before the vote, at the latest".
BEHIND: Final = re.compile(
    r"(?:[^.,;:!?0-9]{0,40}?|,) ?\bat (?:the )?(?:very |absolute )?(most|least|latest|earliest)\b",
    re.IGNORECASE,
)
MOST, LATEST = "most", "latest"
AMOUNTS: Final = frozenset({MOST, "least"})
# Of a time told back from a day the latest is the least.
BEFORE: Final = re.compile(r" (?:before|ahead of|prior to)\b", re.IGNORECASE)
NO_LATER: Final = re.compile(r"\b(?:no|not) later than (?:\w+ )?$", re.IGNORECASE)
