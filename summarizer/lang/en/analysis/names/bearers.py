"""The English words of `summarizer/analysis/names/bearers.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["CALENDAR", "NO_PLURAL", "OF", "PLURAL", "SITES", "TELLING"]

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december feb apr aug sep sept oct nov dec spring summer autumn winter
    christmas easter
    """.split()
)
SITES = frozenset(
    """
    county city town village river street road avenue lake island islands bay harbour harbor bridge square
    park mountain mount valley coast district province region state states north south east west hill
    """.split()
)
# Words that only a person stands before or after.
TELLING = frozenset("said says told who whose he she wrote tweeted added".split())
# "Edin of Rovers".
OF: Final = " of "
PLURAL: Final = "s"
NO_PLURAL: Final = ("ss", "us", "is")
