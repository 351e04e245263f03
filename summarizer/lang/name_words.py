"""What a language brings to the reading of names: offices, places, and words that only look like names."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from summarizer.text.spelling import name_key, name_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

__all__ = [
    "NameWords",
    "Phrase",
    "PhraseKind",
    "Phrases",
    "folded",
    "read_kinds",
    "read_pairs",
    "read_phrase",
    "read_place",
    "read_rows",
]

PhraseKind = Literal["place", "people", "body", "institution", "hint"]
# A form in capitals alone is another word than the same letters: "US" and "us", "WHO" and "who".
_CAPITALS = "^"


class Phrase(NamedTuple):
    """A name of a table.

    Attributes:
        words: Its words as they compare; the one word of a form in capitals alone begins with "^".
        key: What it names: its English name.
        kind: A place, what is or comes from there, a body, a public institution, or what tells of a place
            without naming it.
        has_capital: Whether it is written with a capital.
    """

    words: tuple[str, ...]
    key: str
    kind: PhraseKind
    has_capital: bool


class Phrases:
    """Names of tables, for finding the longest that begins at a word."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            self._by_first.setdefault(phrase.words[0], []).append(phrase)
        for told in self._by_first.values():
            told.sort(key=lambda phrase: -len(phrase.words))

    def at(self, word: str, following: Sequence[str], *, is_upper: bool, is_capital: bool) -> list[Phrase]:
        """Return the longest phrases that begin with `word` and go on with `following`; one for each kind.

        Args:
            word: The first word, as it compares.
            following: The words after it, as they compare.
            is_upper: Whether the first word is in capitals alone.
            is_capital: Whether it begins with a capital.
        """
        told = self._by_first.get(word, [])
        if is_upper:
            told = [*self._by_first.get(_CAPITALS + word, ()), *told]
        found: list[Phrase] = []
        for phrase in told:
            fits = tuple(following[: len(phrase.words) - 1]) == phrase.words[1:]
            if not fits or (phrase.has_capital and not is_capital):
                continue
            if not found or len(phrase.words) == len(found[0].words):
                found.append(phrase)
        return found

    def within(self, word: str, shortest: int) -> Iterator[Phrase]:
        """Yield the phrases of one word with which a longer word begins or ends: "Nordeuropa"."""
        for at in range(shortest, len(word)):
            for part in (word[:at], word[-at:]):
                yield from (phrase for phrase in self._by_first.get(part, ()) if len(phrase.words) == 1)


@dataclass(frozen=True, kw_only=True, eq=False)
class NameWords:
    """The words of names of one language, in lower case but for the forms of `phrases`.

    Attributes:
        code: BCP 47 primary subtag.
        nouns_have_capitals: Whether every noun is written with a capital, so that a capital alone is no
            name.
        has_compounds: Whether an office is the last part of a word: "Finanzminister".
        offices: Words for an office or a calling that stand before a name: "president",
            "bundeskanzlerin".
        office_kinds: Of those that one does not hold beside another: which kind of office.
        office_fields: What a minister is of ("finanz", "affaires étrangères") and which of all it is.
        broad_offices: What before an office tells no other office: "bundes" in "Bundesfinanzminister".
        sovereigns: Offices of those who are called by a given name, which languages translate: "pope".
        leaders: Further offices with which one leads a body: "vorstand".
        aides: How words end for who works for such a one, or sits in a council: "sekretar", "adjoint".
        branches: How words begin that tell a branch of a body: "finanz", "artistique".
        tiers: How words begin that tell a tier of the state: "bundes", "regional".
        any_body: How words before an office begin that name no body: "konzern" in "Konzernchef".
        titles: Words before a name that are no office: "herr", "mme".
        former: Words that tell that somebody was, will be or follows in an office.
        sitting: Words before an office that somebody holds now: "amtierende".
        determiners: Articles and what stands in their place.
        articles: The articles, of which a person's name has none.
        adjectives: Endings of an adjective before a noun.
        openers: Words that have their capital for opening a sentence.
        nouns: Ordinary nouns, and other words, that are written with a capital.
        noun_endings: Endings of ordinary nouns.
        particles: Small words within a name: "von", "de".
        no_bodies: Short forms in capitals that name no body: "TV".
        given_names: Given names.
        home: The English name of the country whose papers seldom name it; "" for none.
        phrases: Places, peoples and bodies.
        genitives: Endings that a name takes when it owns.
        governing: Small words that stand between an office and what it is of: "de", "of".
        pronouns: Words that mean somebody whom another sentence names.
        locatives: Words before the name of a place: "in".
        institutions: Last parts of the names of public bodies, by the first part of those that are of one
            kind.
        mutual: Verbs of what two do with each other, whoever is named first: "met".
        breaking: Words that stand between no office and its bearer: verbs, conjunctions.
        party_phrases: Parties by their names, and what is of each: "sozialdemokratisch", "verte".
        of_offices: Words between an office and what it is of: "fédérale".
        of_towns: Ordinary nouns with which the names of towns end, too: "dorf".
        agents: Words before who does it where a verb is passive: "par", "von".
        winning: Words of a contest that the first who is named has won: "besiegte".
        losing: Those of one that the first has lost: "unterlag".
        deeds: Words for what one does to another, a set for each deed.
        owning: Those of `agents` that tell whose a thing is where no verb is passive: "von".
        passives: Verbs of the passive: "wurde", "est".
        actives: Words by which the first who is named acts, whatever stands before: "pour avoir battu".
        reflexives: Words before such a verb that make it none: "s" of "s'est".
        governed: Prepositions: who stands behind one is not who acts.
        objective: Determiners that open what is done to: "den".
        relatives: Words that open a clause of what is done to: "que".
        joining: Words that join two names: "et".
        of_whom: Small words behind a title, before whose it is: "du", "von".
        of_tasks: Those of them before what somebody is in charge of: "aux".
        genders: Endings of a noun for a woman or a man, and what stands for both instead.
        rival_bodies: For each kind of body, those of it, each by its names: what one does no other does.
    """

    code: str = ""
    nouns_have_capitals: bool = False
    has_compounds: bool = False
    offices: frozenset[str] = frozenset()
    office_kinds: Mapping[str, str] = field(default_factory=dict)
    office_fields: Mapping[str, str] = field(default_factory=dict)
    broad_offices: frozenset[str] = frozenset()
    leaders: frozenset[str] = frozenset()
    aides: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    any_body: tuple[str, ...] = ()
    sovereigns: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    sitting: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    adjectives: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    noun_endings: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    no_bodies: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    home: str = ""
    phrases: tuple[Phrase, ...] = ()
    genitives: tuple[str, ...] = ()
    governing: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    locatives: frozenset[str] = frozenset()
    institutions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    mutual: frozenset[str] = frozenset()
    breaking: frozenset[str] = frozenset()
    party_phrases: tuple[Phrase, ...] = ()
    of_offices: frozenset[str] = frozenset()
    of_towns: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    winning: frozenset[str] = frozenset()
    losing: frozenset[str] = frozenset()
    deeds: tuple[frozenset[str], ...] = ()
    owning: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    actives: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    governed: frozenset[str] = frozenset()
    objective: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    of_whom: frozenset[str] = frozenset()
    of_tasks: frozenset[str] = frozenset()
    genders: tuple[tuple[str, str], ...] = ()
    rival_bodies: tuple[tuple[tuple[tuple[str, ...], ...], ...], ...] = ()

    @cached_property
    def table(self) -> Phrases:
        """The `phrases`, for looking up."""
        return Phrases(self.phrases)

    @cached_property
    def parties(self) -> Phrases:
        """The `party_phrases`, for looking up beside an office."""
        return Phrases(self.party_phrases)

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the `phrases` name."""
        return frozenset(phrase.key for phrase in self.phrases)

    def office_in(self, word: str) -> tuple[str, str] | None:
        """Return the office that a folded word is, and what stands before it in the word; `None` for none."""
        if word in self.offices:
            return word, ""
        if self.has_compounds:
            for at in range(1, len(word) - 3):
                if word[at:] in self.offices:
                    return word[at:], word[:at]
        return None

    def institution_of(self, word: str) -> str:
        """Return of which kind the public body is that a folded word names, "" for none."""
        stem = word.removesuffix("s")
        for first, lasts in self.institutions.items():
            kind = next((last for last in lasts if stem.endswith(last)), "")
            if kind and stem.startswith(first) and len(stem) > len(kind) + 2:
                return first or kind
        return ""

    def is_noun(self, word: str) -> bool:
        """Tell whether a folded word is an ordinary noun, or ends like one."""
        return word in self.nouns or word.endswith(self.noun_endings)


def read_rows(
    rows: str,
    kinds: Sequence[PhraseKind],
    inflect: Mapping[int, Callable[[str], Iterable[str]]] | None = None,
) -> Iterator[Phrase]:
    """Yield the phrases of a table with a row for each thing: "key: forms / forms of another kind".

    Args:
        rows: The table.
        kinds: The kind of the forms of each column.
        inflect: By column, what gives all forms of one of them.
    """
    for row in filter(None, map(str.strip, rows.splitlines())):
        key, _, columns = row.partition(":")
        for at, column in enumerate(columns.split("/")):
            for form in filter(None, map(str.strip, column.split(","))):
                for inflected in inflect[at](form) if inflect and at in inflect else (form,):
                    yield read_phrase(inflected, key.strip(), kinds[at])


def read_phrase(form: str, key: str, kind: PhraseKind) -> Phrase:
    """Return one form of a table as it compares."""
    words = name_words(form)
    if form.isupper() and len(words) == 1:
        words = (_CAPITALS + words[0],)
    return Phrase(words, key, kind, form[0].isupper())


def read_place(name: str) -> Phrase:
    """Return a place that has one name in several languages: its own name is its key."""
    return read_phrase(name, " ".join(name_words(name)), "place")


def read_pairs(rows: str) -> dict[str, str]:
    """Return a table of "word: what" entries that commas separate, the words as they compare."""
    pairs = (entry.split(":") for entry in rows.replace("\n", " ").split(",") if ":" in entry)
    return {" ".join(name_words(word)): kind.strip() for word, kind in pairs}


def read_kinds(rows: str) -> tuple[tuple[tuple[tuple[str, ...], ...], ...], ...]:
    """Return a table with a row for each kind: bodies set apart by "|", the names of each by commas."""
    return tuple(
        tuple(
            tuple(tuple(map(name_key, name.split())) for name in body.split(",")) for body in row.split("|")
        )
        for row in filter(None, map(str.strip, rows.splitlines()))
    )


def folded(words: str) -> frozenset[str]:
    """Return the words of a table as they compare."""
    return frozenset(map(name_key, words.split()))
