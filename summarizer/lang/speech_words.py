"""What a language brings to the reading of speech: its verbs of saying and the words around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Sex", "SpeechWords"]

_ENDING = 7  # letters of a body's word that may end another: "ministerium"
Sex = Literal["m", "f", ""]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SpeechWords:
    """The words of speech of one language, in lower case.

    Attributes:
        saying: Finite forms of the verbs that give what somebody said: "sagte", "explique".
        separable: Forms that are verbs of saying only with one of these words behind: "teilte ... mit".
        auxiliaries: Forms that make a verb of saying with a participle: "hat ... gesagt", "a déclaré".
        participles: Those participles.
        completed: Participles that are such only with one of these words behind: "a fait savoir".
        holding: Finite forms of verbs with which somebody wants, fears or reckons: "fordert", "estime".
        held: Participles of such verbs.
        naming: Forms, and participles, of verbs with which somebody calls a thing something: "nannte".
        rating: Forms that are such verbs only with one of these words right before the quotation: "hält ...
            für".
        possessives: Possessives of a speaker, with the sex they tell.
        utterances: Nouns of what somebody says: "ihr Fazit", "son verdict" speaks for its owner.
        according: Phrases before the one who is the source, word by word: "laut", "nach Angaben von".
        according_after: Such words that stand only behind what is said: "so" in "..., so Müller".
        postposed: Words behind the one who is the source: "zufolge".
        for_whom: Words that at the beginning of a sentence may give whose view it is: "pour".
        as_said: Words before a subject and its verb, or that verb and its subject: "wie Müller sagte".
        impersonal: Phrases behind which the source follows: "heißt es" (in, von, bei).
        reflexives: Words that make any verb one of saying where its subject follows in an incise: "s'alarme".
        pronouns: Pronouns that stand for a speaker, with their sex; "" where they may be anybody.
        clitics: Endings of a verb that are such a pronoun, with it: "-t-il".
        elisions: Words that lose their vowel before the next and are written with it: "l'".
        determiners: Articles and possessives.
        indefinite: Those of them before somebody who is not named: "ein".
        oblique: Those that do not begin a subject: "dem".
        prepositions: Prepositions, also those melted with an article.
        of: Those that tie a body to an office, or a name to another: "von", "de".
        agents: Words before the one by whom a thing is told or done: "von", "par".
        owning: Those that tie a noun to the one before it: "der", "des", "du".
        openers: Words that begin a sentence and are no subject: adverbs and conjunctions.
        adverbs: Words that may stand between a verb and its subject.
        stops: Conjunctions and relatives, at which a subject ends.
        particles: Words inside a name: "von", "de".
        titles: Forms of address, with the sex they tell.
        abbreviations: Words that a stop shortens, beside the titles.
        offices: Words of office and calling.
        office_endings: Endings of further such words: "minister" of "außenminister".
        female_endings: Endings of an office that a woman holds.
        female_determiners: Articles before a woman's office, where the office does not tell.
        spokes: Words for somebody who speaks for a body, or endings of them.
        bodies: Bodies that speak, each with its kind: bodies of two kinds are not one.
        heads: By kind of body, parts of the words for who speaks for one by office: "bürgermeister".
        things: Nouns before a name that is no person's: "société", "Straße".
        papers: How words begin of what is written or asked: who is its source, or what it says, may be told.
        generic: How words begin that may mean anybody: "the company", "the authority".
        answered: How words begin of what one answers, or with which: "vorwurf", "accusation".
        outlets: Those to whom things are said: papers, agencies.
        small: Words of a description that tell nothing: "angaben", "ancien".
        given: Given names with their sex.
        negations: Words that deny what follows them at once.
        first_person: Words that somebody uses of themselves.
        first_alone: Those of them of which one is enough.
        has_incises: Whether the words that attribute may stand inside the marks: « Oui, dit-il, demain. »
        has_capital_nouns: Whether every noun has a capital, so that a calling before a name has one, too.
        is_verb_second: Whether the subject follows the verb where the sentence opens with something else.
    """

    saying: frozenset[str]
    separable: Mapping[str, frozenset[str]]
    auxiliaries: frozenset[str]
    participles: frozenset[str]
    completed: Mapping[str, frozenset[str]]
    holding: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    naming: frozenset[str]
    rating: Mapping[str, frozenset[str]] = field(default_factory=dict)
    possessives: Mapping[str, Sex] = field(default_factory=dict)
    utterances: frozenset[str] = frozenset()
    according: frozenset[tuple[str, ...]]
    according_after: frozenset[str]
    postposed: frozenset[str]
    for_whom: frozenset[str]
    as_said: frozenset[str]
    impersonal: frozenset[tuple[str, ...]]
    reflexives: frozenset[str] = frozenset()
    pronouns: Mapping[str, Sex]
    clitics: Mapping[str, str]
    elisions: frozenset[str]
    determiners: frozenset[str]
    indefinite: frozenset[str]
    oblique: frozenset[str]
    prepositions: frozenset[str]
    of: frozenset[str]
    agents: frozenset[str] = frozenset()
    owning: frozenset[str] = frozenset()
    openers: frozenset[str]
    adverbs: frozenset[str]
    stops: frozenset[str]
    particles: frozenset[str]
    titles: Mapping[str, Sex]
    abbreviations: frozenset[str]
    offices: frozenset[str]
    office_endings: tuple[str, ...]
    female_endings: tuple[str, ...]
    female_determiners: frozenset[str]
    spokes: tuple[str, ...]
    bodies: Mapping[str, str]
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    things: frozenset[str]
    papers: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    outlets: frozenset[str]
    small: frozenset[str]
    given: Mapping[str, Sex]
    negations: frozenset[str]
    first_person: frozenset[str]
    first_alone: frozenset[str]
    has_incises: bool
    has_capital_nouns: bool
    is_verb_second: bool

    def is_office(self, low: str) -> bool:
        """Tell whether a word, or the last part of one with hyphens, is an office."""
        head = low.rsplit("-", 1)[-1]
        return low in self.offices or head in self.offices or head.endswith(self.office_endings)

    def is_spokes(self, low: str) -> bool:
        """Tell whether a word means somebody who speaks for a body."""
        return low.endswith(self.spokes)

    def kind_of_body(self, low: str) -> str:
        """Return the kind of the body that a word means, or ends in; "" for none."""
        head = low.rsplit("-", 1)[-1]
        kind = self.bodies.get(head, "")
        if kind or not head.endswith(tuple(self.bodies)):
            return kind
        return next(
            (kind for word, kind in self.bodies.items() if len(word) >= _ENDING and head.endswith(word)), ""
        )

    def sex_of_given(self, name: str) -> Sex:
        """Return the sex of a given name; "" where it tells none."""
        return self.given.get(name.lower().split("-", 1)[0], "")
