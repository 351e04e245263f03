"""The English words of `summarizer/analysis/quantities/amounts.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["BELOW", "SPANNED"]

BELOW: Final = re.compile(
    r"\sbelow(?:\s(?:zero|freezing))?(?=\s?(?:[.,;:)!?]|$|and\b|in\b|on\b|at\b|to\b|with\b))|\sbelow\s(?:zero|freezing)\b"
)
SPANNED: Final = frozenset({"aged", "ages", "age", "between", "from", "pages", "under"})
