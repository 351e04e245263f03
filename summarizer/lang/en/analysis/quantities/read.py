"""The English words of `summarizer/analysis/quantities/read.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["NO_ONE", "WEAK_ONE"]

WEAK_ONE: Final = re.compile(
    r"\s(?:particular|more|final|last|further|such|of|by|another|day|thing|who|that|or|is|has|could|can|might|way|side|was|for|in|to|with|at|which)\b|'s|’s|[.,;:?!\"”)]|-(?:off|on|sided|way|liner|stop|another)|$"
)
NO_ONE: Final = frozenset(
    {
        "no",
        "any",
        "every",
        "each",
        "by",
        "the",
        "this",
        "that",
        "which",
        "or",
        "some",
        "only",
        "another",
        "bbc",
        "number",
        "for",
        "as",
    }
)
