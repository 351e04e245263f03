"""The English words of `summarizer/analysis/quantities/unit_words.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AS_MANY", "CHANGED_TIMES", "POINTED"]

AS_MANY: Final = re.compile(
    r"\s(?:as|more|less|higher|lower|larger|bigger|greater|faster|slower|smaller|the|its|that)\b"
)
POINTED: Final = re.compile(
    r"\b(?:support|polls?|polling|approval|ratings?|rates?|inflation|share|vote|turnout|unemployment|percent\w*|"
    r"per\scent|lead|ahead|swing|margin|yields?|interest)\b|%"
)
CHANGED_TIMES: Final = re.compile(
    r"\b(?:rose|risen|rise|grew|grown|increas\w+|jumped|soared|multipl\w+|up)\s$"
)
