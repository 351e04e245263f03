"""The English words of `summarizer/checks/names/in_place.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AUXILIARIES",
    "BEFORE",
    "BY",
    "IN",
    "INITIALS",
    "OWNING",
    "PERSONAL",
    "PLACED",
    "RELATIVE",
    "WHERE",
]

PERSONAL: Final = frozenset("he she they it who her him them i we".split())
OWNING: Final = frozenset("his her hers their its my our whose".split())
RELATIVE: Final = frozenset({"who"})
AUXILIARIES: Final = frozenset(
    """
    is are was were be been being has have had will would could should may might can did does do not also
    then to
    """.split()
)
# What may stand between a name and the word that tells what its bearer is.
BEFORE: Final = frozenset("the a an and or mr mrs ms dr sir sen senator gov rep president capt".split())
WHERE: Final = frozenset({"in", "at", "on", "near"})
PLACED: Final = frozenset({"in", "at", "near", "the"})
IN: Final = "in"
BY: Final = "by"
# "A rally in Ashford, N.C., ...": a state behind a town.
INITIALS = re.compile(r"(?:[A-Z]\.){1,3}[A-Z]?")
