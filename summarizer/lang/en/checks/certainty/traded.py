"""The English words of `summarizer/checks/certainty/traded.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["JOINING", "TOGETHER"]

# Between two names of which either may stand first.
JOINING: Final = frozenset(["and", "or", "nor", "the"])
# What one does so, the other does, too: "held talks with", "lives next to".
TOGETHER: Final = frozenset(
    """
    with against alongside beside near opposite like unlike between next versus v vs same similar close
    adjacent friend friends colleague colleagues neighbour neighbours neighbor neighbors
    """.split()
)
