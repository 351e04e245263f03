"""The English words of `summarizer/analysis/quantities/elided.py`."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.en.analysis.quantities.grammar import SINCE

__all__ = ["AGO", "BEFORE_SHARE", "BEFORE_TIME", "ENDED", "JOINTS", "SCALED"]

# The roles of the two figures of a change, each with the other's.
ENDED: Final = {"from": "to", "to": "from"}
SCALED: Final = re.compile(r"\d\s?(?:million|billion|trillion|m|bn|mn|tn)\b")
# "Cruz at 25 percent and Rubio at 14."
BEFORE_SHARE: Final = re.compile(r"\b(?:at|to|from|against|versus|vs\.?) (?:(?:about|around|just|only) )?$")
# "25 million a year ago".
AGO: Final = re.compile(rf"\s(?:{'|'.join(SINCE)})\b")
# "25 million last year", "12 million yesterday".
BEFORE_TIME: Final = re.compile(r" (?:(?:last|next|early|late) )?")
# Between two shares of which the second alone has the unit.
JOINTS: Final = frozenset({" and ", " or "})
