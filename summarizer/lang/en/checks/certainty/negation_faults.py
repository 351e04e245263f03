"""The English words of `summarizer/checks/certainty/negation_faults.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ANTI", "COMPARING", "FROM", "KEEPING", "UN"]

KEEPING = frozenset("keep keeps kept keeping save saved spare spared bar barred deter deterred".split())
COMPARING = frozenset("before until ever since than as yet till previously so such".split())
# "Keeps them from voting".
FROM: Final = "from"
ANTI: Final = "anti"
# "Unharmed".
UN: Final = ("un", "ed")
