"""The English words of `summarizer/analysis/quantities/elapsed.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["IN_A_ROW"]

IN_A_ROW: Final = re.compile(r"\b(?:row|consecutive|straight|successive|running|each year|every year)\b")
