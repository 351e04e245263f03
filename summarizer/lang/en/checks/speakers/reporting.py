"""The English words of `summarizer/checks/speakers/reporting.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "APART",
    "INITIALS",
    "NO_NAMES",
    "OFFICE_AT",
    "OFFICE_OF",
    "OF_MANY",
    "THE",
    "TITLES",
    "WITH",
]

# "The club is willing, with chief executive Ann Lee insisting that ..."
WITH = re.compile(
    r"\b[Ww]ith ((?:[\w.'’-]+ ){1,8}?)(?:insisting|saying|adding|claiming|arguing|stating|warning|telling)\b"
)
# "Ann Lee, chief of practice at the CQC": the name and the body.
OFFICE_AT = re.compile(r"([A-Z][\w'’-]+), (?:[a-z][\w'’-]* ){1,12}(?:the )?((?:[A-Z][\w'’-]+ ?)+)")
# Whom a phrase names by an office alone: "Liverpool's manager" may be anybody of the item.
OFFICE_OF = re.compile(r"[’']s? [a-z][a-z -]*\Z")
THE: Final = "the"
# "At a rally in Ashford, N.C.,": a state.
INITIALS = re.compile(r"(?:[A-Z]\.)+,?")
NO_NAMES = frozenset("the a an mr mrs ms dr some many several all one he she they it we".split())
APART = frozenset({"and", "or", "but"})  # between two names they are of two
# Words that the names of many bodies share: two ministries of one country are two.
OF_MANY = frozenset(
    """
    agency ministry department office police court committee commission council news party university group
    union federation association board bank national international american british royal federal state us uk
    united states kingdom
    """.split()
)
# What may stand before a name and is none of it.
TITLES = frozenset(
    """
    mr mrs ms miss dr prof professor sir dame lord lady baroness rev president vice prime minister secretary
    senator sen rep congressman congresswoman governor gov mayor general gen colonel col captain capt major
    lieutenant lt sergeant sgt detective inspector superintendent chief judge justice king queen prince
    princess sheikh imam pope archbishop bishop cardinal chancellor chairman chairwoman director coach
    emeritus
    """.split()
)
