"""The English words of `summarizer/analysis/speech/interviews.py`."""

from __future__ import annotations

import re

__all__ = ["ALONE", "FIRST_PERSON", "INTERVIEW", "YOU"]

FIRST_PERSON = re.compile(
    r"\b(?:I|I'm|I've|I'd|I'll|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Ww]e're|[Ww]e've|[Oo]ur|us)\b"
)
ALONE = re.compile(r"\b(?:I|I'm|I've|I'd|I'll)\b")
YOU = re.compile(r"\b(?:[Yy]ou|[Yy]our|[Yy]ou're|[Yy]ou've|[Yy]ours|Mr|Mrs|Ms|Dr)\b")
INTERVIEW = re.compile(r"\b[Ii]nterview(?:s|ed|ing|ee)?\b|\bQ ?& ?A\b")
