"""The English words of `summarizer/analysis/certainty/reading.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "BEFORE_MAY",
    "BEHIND_CLAIMS",
    "CLAIMING",
    "CLAIMS",
    "MAY",
    "NAMES",
    "NOT",
    "NOT_ENDING",
    "OWNERS",
    "STATING",
    "TRAILING",
    "WILL_ENDING",
]

# "Said" at the end of a sentence is followed by whom it was said to, when and where, and states nothing.
STATING = frozenset(
    """
    that he she it they we i you there this these those who which what how why whether if is are was were
    be been has have had will would can could may might must should do does did not
    """.split()
)
TRAILING = frozenset("said says told tells heard confirmed announced reported added wrote".split())
# These close a sentence so where a preposition or nothing follows: "..., his lawyer claimed in court".
CLAIMING = frozenset(
    """
    claimed claims alleged alleges argued argues insisted insists maintained maintains warned warns predicted
    predicts suggested suggests testified contended asserted
    """.split()
)
BEHIND_CLAIMS = frozenset("in on at to during after before last this yesterday today".split())
CLAIMS = frozenset("claim claims allegation allegations accusation accusations".split())
OWNERS = frozenset("his her their its these those such any".split())
BEFORE_MAY = frozenset("in on since until of last next this early late mid by from to through".split())
# Capitalised inside a sentence these are names.
NAMES: Final = frozenset(["States", "Will"])
NOT: Final = "not"
# "Didn't comment" is "not comment" with the auxiliary inside the cue.
NOT_ENDING: Final = "n't"
WILL_ENDING: Final = "'ll"
# The month of May, where it is capitalised inside a sentence.
MAY: Final = "May"
