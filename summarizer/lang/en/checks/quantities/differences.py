"""The English words of `summarizer/checks/quantities/differences.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["APART", "BY"]

# "12,000 votes ahead of", "32 points apart".
APART: Final = re.compile(r"^(?: \w+){0,2} (?:ahead of|behind|apart)\b")
# "Ahead of Holt by nine points".
BY: Final = re.compile(r"\b(?:ahead of|behind|trailed|trails|led|leads)\b[^.;,]{0,30} by (?:\w+ )?$")
