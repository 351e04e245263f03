"""The English words of `summarizer/analysis/speech/indirect.py`."""

from __future__ import annotations

__all__ = ["AGENTS", "CLAUSES", "QUOTED_VERBS", "TIMES"]

CLAUSES = frozenset(["and", "but", "while", "whereas", "although", "though", "as", "so"])
AGENTS = frozenset(["by", "from", "with", "to", "against"])
QUOTED_VERBS = frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing"])
TIMES = frozenset("seconds minutes hours days weeks months years moments later earlier".split())
