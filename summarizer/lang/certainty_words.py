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
# "before" the few words before it; "clause" its whole clause; "rest" the rest of its sentence or, where it
# closes that, what stands before it; "speech" what is said, after it or before it; "sentence" all but its own
# clause.
Reach = Literal["after", "noun", "before", "clause", "rest", "speech", "sentence"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CertaintyWords:
    """The phrases of certainty of one language, in lower case.

    Attributes:
        phrases: What a phrase does, which words it governs, and the phrases, with " | " between them. The
            longest that matches wins.
        neutral: Phrases, with " | " between them, that hold the words of a cue and are none.
        frames: Cues of two parts with other words between them: the first part's forms and those of the
            second, which closes the clause, with " … " between them: "wirft … vor". Of a frame whose second
            part ends in "+", a participle stands before it: "soll … haben+".
        endings: Endings by which a verb's mood or tense shows, as cues of one word: "-erait".
        paired: Words that negate only with one of `openers` close before them: "plus" with "ne".
        openers: The first words of a negation of two words, which negate nothing by themselves: "ne".
        that: Words that open what somebody says or thinks: "dass", "que".
        speakers: Words of the first person: beside them a form of two moods is the indicative, "ich habe".
        moods: Forms that report by their mood where no word of `speakers` stands in the clause: "habe".
    """

    phrases: tuple[tuple[CueKind, Reach, str], ...]
    neutral: str = ""
    frames: tuple[tuple[CueKind, Reach, str], ...] = ()
    endings: tuple[tuple[CueKind, Reach, str], ...] = ()
    paired: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    moods: frozenset[str] = frozenset()
