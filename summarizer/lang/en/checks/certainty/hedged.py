"""The English words of `summarizer/checks/certainty/hedged.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["BESIDE"]

# They open what is told beside a doubt and is sure.
BESIDE: Final = frozenset("who whom whose which where while whereas although though".split())
