"""The English words of `summarizer/checks/certainty/fault.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["BELIEFS", "CLAUSAL", "FACTIVE", "NO_NAME"]

# These state a fact with their speaker: dropping "announced" makes nothing surer.
FACTIVE = frozenset(
    """
    announced announces announcing confirmed confirms acknowledged admitted admits revealed reveals
    noted notes noting explained explains recalled described describes called praised criticized
    criticised pledged vowed declared declares commented remarked replied responded testified added adds
    """.split()
)
# In a heading these have a capital, too.
NO_NAME = frozenset(
    "to have has had be been being is was are were will that the a an do does did not".split()
)
BELIEFS = frozenset(
    """
    believe believes think thinks claims claimed claiming alleges alleged
    """.split()
)
# Negations of a whole clause.
CLAUSAL: Final = frozenset(["not", "never", "cannot"])
