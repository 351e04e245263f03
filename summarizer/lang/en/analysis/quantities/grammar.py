"""The English words of `summarizer/analysis/quantities/grammar.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AGED", "NO_FRACTION", "NO_RATE", "NO_UNITS", "OF_A", "SINCE"]

# Words that are more often no unit: "groups 1,2 in the east".
NO_UNITS: Final = frozenset({"real", "won", "try", "stone", "in", "rand", "pt", "mb", "second", "foot", "st"})
# "Quarter-final", "half-time": the word is no fraction.
NO_FRACTION: Final = ("final", "time", "place", "minute", "year")
# "Half of a", "a third of one".
OF_A: Final = re.compile(r"[\s\-](?:of[\s\-](?:one[\s\-])?)?(?:an?[\s\-])?")
# "From 402 million a year ago".
SINCE: Final = ("ago", "earlier", "later", "before")
# "60 calls a day later".
NO_RATE: Final = (*SINCE, "after", "old", "from now", "from today", "away", "long", "or", "in")
AGED: Final = "-year-old"
