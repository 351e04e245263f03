"""The English words of `summarizer/checks/names/far.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ACCORDING", "PRESIDENCY", "SPEAKERS", "TELLING"]

PRESIDENCY = frozenset("presidential presidency president primary primaries caucus".split())
TELLING = frozenset(
    """
    said says told tells reported reports argued added wrote clarified explained noted described called
    put tweeted
    """.split()
)
ACCORDING: Final = frozenset(["according", "to"])
# "He said there could be more": whoever was named last.
SPEAKERS: Final = frozenset(["he", "she"])
