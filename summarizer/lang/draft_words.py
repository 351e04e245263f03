"""What a language brings to the embedded drafter: words by which a sentence is chosen, placed or left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.furniture_words import NEVER

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["DraftWords", "Pronoun"]


class Pronoun(NamedTuple):
    """A word for one person.

    Attributes:
        sex: "m" or "f".
        owns: Whether it tells whose a thing is.
        is_plain: Whether it can be nothing else: "her" is whose, too, and whom.
    """

    sex: str
    owns: bool = False
    is_plain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DraftWords:
    """The words of one language for the embedded drafter. Patterns ignore case unless they say otherwise.

    Attributes:
        dangling: Matches, at its start, a sentence that points back at the one before.
        expletive: Matches, at its start, a sentence that only looks so: "It is not known".
        additive: Matches, at its start, a sentence that adds to another within its first words: "Lee also".
        joining: Matches, at its start, speech that goes on from what was said before: "And we".
        pointing: Matches, at its start, a description of what was told before, to its end: "The pair".
        bare_subject: Matches, at its start, a subject of one noun, which another sentence tells of; the noun
            is its group: "The app was".
        ahead: Matches, at its start, a clause whose pronoun means what follows: "Although it was late, Lee".
        pronouns: The words for one person, in lower case.
        pronoun: Finds one of them.
        persons: Nouns for one person, in lower case.
        sexes: Nouns for a person of one sex, in lower case, with "m", "f", or "" for either.
        saying: Verbs after which words are told, in lower case: "said".
        asking: Verbs of who asks and does not answer, in lower case: "asked".
        addressing: Verbs before the name of whom something is said to, in lower case: "told".
        adding: Verbs of who has said something before, in lower case: "added".
        peoples: What people are called after a place, and the places, in lower case: "argentine".
        fronted: Matches, at its start, a clause or phrase that stands before its subject: "Although she".
        apposed: Matches all that stands before a pronoun where it tells of whom that means: "A doctor, ", or
            names others: "Along with Holt, ".
        personal: Words of the first and second person, in lower case.
        opinion: Words that judge, in lower case: "fortunately".
        verdict: Finds a judgement of more words than one: "it is no surprise".
        forecast: Words of what is not yet, in lower case: "will".
        telling: Words by which a sentence tells what somebody says or thinks, in lower case.
        record: Finds a record that tells a thing as one's own voice would: "court documents".
        background: Finds what was before, why, or what follows from it.
        background_signs: One of these stands in everything that `background` finds: they are looked up first.
        past_year: Finds a year that a preposition introduces; the year is its group.
        closing: Finds, with what comes next or what follows, that a story is closed by it.
        announced: Finds that somebody tells what they will do themselves.
        unsettled: Finds what a sentence alleges, denies or leaves open; `None` where each contested one is.
        settled: Finds what only looks so: "claimed two lives".
        accusation: Finds an accusation.
        reply: Finds the denial or the silence of who is accused.
        scene: Matches, at its start, a sentence that opens with something else than the news.
        clause: Finds the border of a clause at a sentence's end that can be left out.
        unfinished: Finds, at the end of what is kept before such a border, what needs what follows: "known".
        no_fact: Finds what is no plain fact though nobody is said to say it: a valuation, advice to the
            reader, what only one person can know.
        judges: Whether a sentence, what is quoted in it left out, judges, feels, means or explains more than
            it tells; `None` where no table knows.
        reports: Whether a sentence's form shows that it tells one deed or measure, dated or counted, and
            nothing beside it; `None` where no table knows, and only what a record shows is a fact.
        procedure: Finds what a court, the police or a hospital did, whoever is right: "was sentenced".
        tried: Finds that a case is being argued: "told the jury".
        role: Finds a word of office in a speaker's role; `None` where no table knows.
        setting: Matches the whole of where, when or to whom it was said; `None` where no table knows.
        going_on: Matches, right after a phrase, the rest of a name that it cuts in two: " and Friends".
        cut: Finds, at its end, an abbreviation at which one sentence was split in two: "then-Sen.".
        pictured: Finds what only a caption says: "(left)".
        interview: Finds that somebody is interviewed.
        past: Finds what is told as past, as no headline does; `None` where no table knows.
        fused: Finds where a lost line break has made one sentence of two.
        bodies: Nouns for bodies, in lower case, which alone name none.
        has_verb: Whether a sentence, its words in lower case, has a verb of its own; `None` where no table
            knows, and any sentence is taken.
    """

    dangling: re.Pattern[str] = NEVER
    expletive: re.Pattern[str] = NEVER
    additive: re.Pattern[str] = NEVER
    joining: re.Pattern[str] = NEVER
    pointing: re.Pattern[str] = NEVER
    bare_subject: re.Pattern[str] = NEVER
    ahead: re.Pattern[str] = NEVER
    pronouns: Mapping[str, Pronoun] = field(default_factory=dict[str, Pronoun])
    pronoun: re.Pattern[str] = NEVER
    persons: frozenset[str] = frozenset()
    sexes: Mapping[str, str] = field(default_factory=dict[str, str])
    saying: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    adding: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    fronted: re.Pattern[str] = NEVER
    apposed: re.Pattern[str] = NEVER
    personal: frozenset[str] = frozenset()
    opinion: frozenset[str] = frozenset()
    verdict: re.Pattern[str] = NEVER
    forecast: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    record: re.Pattern[str] = NEVER
    background: re.Pattern[str] = NEVER
    background_signs: frozenset[str] = frozenset()
    past_year: re.Pattern[str] = NEVER
    closing: re.Pattern[str] = NEVER
    announced: re.Pattern[str] = NEVER
    unsettled: re.Pattern[str] | None = None
    settled: re.Pattern[str] = NEVER
    accusation: re.Pattern[str] = NEVER
    reply: re.Pattern[str] = NEVER
    scene: re.Pattern[str] = NEVER
    clause: re.Pattern[str] = NEVER
    unfinished: re.Pattern[str] = NEVER
    no_fact: re.Pattern[str] = NEVER
    judges: Callable[[str], bool] | None = None
    reports: Callable[[str], bool] | None = None
    procedure: re.Pattern[str] = NEVER
    tried: re.Pattern[str] = NEVER
    role: re.Pattern[str] | None = None
    setting: re.Pattern[str] | None = None
    going_on: re.Pattern[str] = NEVER
    cut: re.Pattern[str] = NEVER
    pictured: re.Pattern[str] = NEVER
    interview: re.Pattern[str] = NEVER
    past: re.Pattern[str] | None = None
    fused: re.Pattern[str] = NEVER
    bodies: frozenset[str] = frozenset()
    has_verb: Callable[[Sequence[str]], bool] | None = None
