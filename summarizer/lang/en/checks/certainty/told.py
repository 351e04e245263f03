"""The English words of `summarizer/checks/certainty/told.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["FACTIVE", "RECORDED", "RELATIVE", "STATES"]

# These give a fact with its speaker, or a record's: telling it without them makes nothing surer.
FACTIVE = frozenset(
    """
    announced announces confirmed confirms acknowledged admitted admits revealed reveals noted explained
    recalled described describes called calls praised charged
    """.split()
)
# What a record or another paper has may be told in other words without it, and not copied without it.
RECORDED = frozenset("reported reports reporting wrote as according per in".split())
RELATIVE = frozenset({"who", "which", "whose", "whom"})
# "The report states."
STATES: Final = "states"
