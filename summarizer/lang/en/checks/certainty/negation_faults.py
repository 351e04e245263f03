"""The English words of `summarizer/checks/certainty/negation_faults.py`."""

from __future__ import annotations

__all__ = ["COMPARING", "KEEPING"]

KEEPING = frozenset("keep keeps kept keeping save saved spare spared bar barred deter deterred".split())
COMPARING = frozenset("before until ever since than as yet till previously so such".split())
