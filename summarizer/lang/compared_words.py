"""The words by which a sentence of a brief is held against one of its article, beside the cues of both."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ComparedWords"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedWords:
    """The words of one language, in lower case.

    Attributes:
        negating: Forms that negate: of a cue that has one, it is the negation.
        turning: How words begin that turn a sentence's sense without a not: "verweiger", "refus".
        turning_forms: Such words of which others begin alike: "nein", "statt".
        closing: Words that turn it where they close a clause: "aus" of "steht noch aus".
        lessening: Words before another that leave little of it, or open a not: "kaum", "peu", "ne".
        comparatives: Words that compare with one of `than` behind them: a comparison turned round by a not
            may say the same.
        than: The words behind them.
        contrasts: Words that set another thing against what is negated: "sondern".
        doubting: How words begin by which a sentence doubts, plans, reports or accuses without a cue.
        doubting_forms: Such words of which others begin alike.
        reporting: Those of either that only report: beside a report of the article they doubt nothing.
        proposing: Words of cues of what somebody asks for or thinks about, which nobody has decided.
        infinitives: How the verb ends that tells what is asked for.
        of_deeds: How a noun ends that is made of a verb and written small: "-tion".
        becoming: Verbs by which a thing is told to be so: "wird", "deviennent".
        proving: How words begin that call something certain: "bewies", "prouv".
        proving_phrases: Phrases that do, with " | " between them, a word of which may mean something else.
        raising: Forms that are surer than a hedge and tell nothing as done: "wird" for "könnte".
        causatives: Words beside a verb that take the place of its participle: "a fait construire".
        auxiliaries: Forms with which a participle tells what is done: "hat", "wurde".
        participles: Endings of participles.
        of_participles: What a participle begins with; nothing where its ending tells enough.
        in_participles: What it has behind a prefix, else: "ge" of "abgelehnt".
        told_done: Endings of other forms that tell what is done, but before a noun: "-te".
        wholes: Forms that count every one.
        parts: Forms that count some.
        nearly: Words before one of `wholes` with which it counts some.
        no_wholes: Words before one of `wholes` with which it counts none: "fast", "pas".
        outcomes: A line for each matter: what may be told of it, each telling with its words, set apart by
            "|". No two of a line can be said of one thing.
        exchanged: The same, of which only a sentence that is copied but for the word says anything.
    """

    negating: frozenset[str]
    turning: tuple[str, ...]
    turning_forms: frozenset[str]
    closing: frozenset[str]
    lessening: frozenset[str] = frozenset()
    comparatives: frozenset[str]
    than: frozenset[str]
    contrasts: frozenset[str]
    doubting: tuple[str, ...]
    doubting_forms: frozenset[str]
    reporting: tuple[str, ...] = ()
    proposing: frozenset[str] = frozenset()
    infinitives: tuple[str, ...] = ()
    of_deeds: tuple[str, ...] = ()
    becoming: frozenset[str] = frozenset()
    proving: tuple[str, ...]
    proving_phrases: str
    raising: frozenset[str]
    causatives: frozenset[str]
    auxiliaries: frozenset[str]
    participles: tuple[str, ...]
    of_participles: tuple[str, ...]
    in_participles: str
    told_done: tuple[str, ...]
    wholes: frozenset[str]
    parts: frozenset[str]
    nearly: frozenset[str]
    no_wholes: frozenset[str]
    outcomes: str
    exchanged: str
