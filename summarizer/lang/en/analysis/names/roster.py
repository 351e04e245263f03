"""The English words of `summarizer/analysis/names/roster.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["CAPITALS_ONLY", "ENDINGS", "PARTIES", "SMALL"]

# Words of every text that are names in capitals.
CAPITALS_ONLY = frozenset({"us", "uk", "la", "dc", "pa", "mo"})
SMALL = frozenset(
    """
    of the for and de da di do dos das del della der den des du la le las los van von vom zu zur ter ten
    af av al  el bin bint ibn ben abu y e in on at to a an s d l
    """.split()
)
# Endings by which English makes a name of a place, faith or movement into one of its people or things.
ENDINGS = tuple(
    sorted(
        """
    ian ians an ans n ns ese ish ist ists ism ic ics ical al y i is er ers ite ites ean eans ia a s es e
    us  n um ers os o istic ian's land
    """.split(),
        key=len,
        reverse=True,
    )
)
# "Rep. Ann Lee (D-Ga.)".
PARTIES: Final = {"democrat": "D", "democratic": "D", "republican": "R"}
