"""The English words of `summarizer/checks/certainty/hedged.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AND", "AUXILIARIES", "BESIDE", "OWN_SUBJECTS", "THAT"]

# They open what is told beside a doubt and is sure.
BESIDE: Final = frozenset("who whom whose which where while whereas although though".split())
# They open what is told of what stands before them.
AUXILIARIES: Final = frozenset(
    "could would can may might will should is are was were be has have had does do did".split()
)
THAT: Final = "that"
AND: Final = "and"
# Behind a comma and "and" they begin a sentence of its own.
OWN_SUBJECTS: Final = frozenset("he she it they his her its their we i".split())
