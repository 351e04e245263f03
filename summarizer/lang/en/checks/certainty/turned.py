"""The English words of `summarizer/checks/certainty/turned.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AFFIRMING", "AS", "BEEN", "DENYING", "LAST", "NOT", "OPENING", "SINCE", "THINKING", "TILL_THEN"]

# After these the "not" denies something else than what stands behind it, or nothing.
AFFIRMING: Final = frozenset(
    "only just merely simply even always necessarily to yet too so very that longer since".split()
)
DENYING: Final = frozenset(
    """
    deny denies denied denying refuse refused refuses doubt doubts doubted reject rejected rather than instead
    if
    """.split()
)
THINKING: Final = frozenset(
    "think thinks thought believe believes feel feels felt expect expects seem seems appear appears".split()
)
# Before the words these leave open whether they are so.
OPENING: Final = frozenset(
    ["if", "whether", "were", "should", "would", "could", "might", "may", "than", "as", "before"]
)
# `it had not been "a fair election"`
BEEN: Final = frozenset(["be", "been", "being"])
# "Recognised as an official religion".
AS: Final = "as"
# "Not scored since May" is "last scored in May".
SINCE: Final = "since"
LAST: Final = frozenset(["last", "previously"])
NOT: Final = frozenset(["not", "never"])
# "Not until noon" is "only at noon".
TILL_THEN: Final = frozenset(["only", "just", "until", "till"])
