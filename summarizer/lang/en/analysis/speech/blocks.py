"""The English words of `summarizer/analysis/speech/blocks.py`."""

from __future__ import annotations

import re

__all__ = ["ADDRESSES", "NO_NAMES"]

ADDRESSES = re.compile(r"\b(?:I|I'm|I've|we|We|my|My|our|Our|me|us|you|You|your|Your)\b")
NO_NAMES = frozenset(["question", "answer", "interviewer", "reporter", "host", "moderator", "caller", "all"])
