"""What a language brings to the reading of certainty: the phrases that hedge, attribute, deny and negate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

__all__ = ["CUE_KINDS", "CertaintyWords", "CueKind", "Reach"]

CueKind = Literal[
    "hedged",
    "attributed",
    "alleged",
    "disputed",
    "denied",
    "conditional",
    "future",
    "negated",
    "estimate",
    "not_announced",
]
CUE_KINDS: tuple[CueKind, ...] = get_args(CueKind)

# What a phrase governs: "after" the words after it to the end of its clause; "noun" the next few words;
# "clause" its whole clause; "speech" what is said, after it or before it; "sentence" all but its own clause.
Reach = Literal["after", "noun", "clause", "speech", "sentence"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CertaintyWords:
    """The phrases of certainty of one language, in lower case.

    Attributes:
        phrases: What a phrase does, which words it governs, and the phrases, with " | " between them. The
            longest that matches wins.
        neutral: Phrases, with " | " between them, that hold the words of a cue and are none.
    """

    phrases: tuple[tuple[CueKind, Reach, str], ...]
    neutral: str = ""
