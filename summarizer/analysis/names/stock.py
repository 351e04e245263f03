"""The names and words of an article, for looking up a name of a text in the same or another language."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from summarizer.analysis.names.initials import Acronyms
from summarizer.analysis.names.owners import owners_of
from summarizer.analysis.names.standing import office_at, standings_of
from summarizer.analysis.names.titles import titles_of
from summarizer.analysis.names.told import Told, read_told
from summarizer.analysis.names.words import split_words
from summarizer.lang.en.aliases import SEATS
from summarizer.lang.within import wholes_of
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span
from summarizer.text.spelling import consonants, name_key, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.analysis.names.standing import Standing
    from summarizer.analysis.names.titles import Title
    from summarizer.analysis.names.words import Word
    from summarizer.lang.name_words import NameWords

__all__ = ["Stock"]

_START = attrgetter("start")
_ANYWHERE = Span(0, 0)
_SHORTEST_SKELETON = 5
_SHORTEST_PART = 5
_LONGEST_WORD = 40
_FEWEST_CONSONANTS = 2
_LONGEST_PHRASE = 6
_BEFORE = 3


class Stock:
    """An article's words and names by the tables of its language.

    Attributes:
        tables: The words of names of the article's language.
        words: The article's words in order.
        keys: Those words as they compare.
    """

    def __init__(self, text: str, tables: NameWords, sentences: Sequence[Span]) -> None:
        self.tables = tables
        self._sentences = sentences
        self.words: Sequence[Word] = split_words(text)
        self.keys = frozenset(word.key for word in self.words)

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """The names, in text order."""
        return read_told(self.words, self.tables)

    @cached_property
    def persons(self) -> Mapping[str, Sequence[Told]]:
        """The persons, by each word of their family names without the ending of what owns."""
        found: dict[str, list[Told]] = {}
        for told in self.told:
            for word in told.words if told.kind == "person" else ():
                for form in self.bases(word):
                    found.setdefault(form, []).append(told)
        return found

    @cached_property
    def mentioned(self) -> tuple[Told, ...]:
        """The names and each later mention of a person by the family name alone, in text order."""
        return self.mentions(self.words, self.told)

    def mentions(self, words: Sequence[Word], names: Sequence[Told]) -> tuple[Told, ...]:
        """Return names of a text and, as one more each, the article's names that are one word in it."""
        covered = {at for name in names for at in range(name.first, name.last)}
        found = list(names)
        for at, word in enumerate(words):
            if at in covered:
                continue
            # At the opening of a sentence only the article tells that it is a name.
            for known in self._longer.get(word.key, ()):
                row = words[at : at + len(known)]
                is_row = tuple(own.key for own in row) == known and all(own.is_capital for own in row)
                if is_row and covered.isdisjoint(range(at, at + len(known))):
                    span = Span(word.start, row[-1].end)
                    found.append(Told(span, "name", known, (), "", at, at + len(known)))
                    covered.update(range(at, at + len(known)))
                    break
            if at in covered or not word.is_capital or word.key in self.tables.nouns:
                continue
            for base in self.bases(word.key):
                if base in self.tables.openers:
                    continue
                if base in self.persons or base in self._single:
                    kind: Literal["person", "name"] = "person" if base in self.persons else "name"
                    found.append(Told(Span(word.start, word.end), kind, (base,), (), "", at, at + 1))
                    break
        return tuple(sorted(found, key=lambda name: name.first))

    @cached_property
    def _longer(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """The names that are several words and nothing else, by their first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for told in self.told:
            if told.kind == "name" and told.is_sure and len(told.words) > 1:
                found.setdefault(told.words[0], []).append(told.words)
        return found

    @cached_property
    def _single(self) -> frozenset[str]:
        """The names that are one word and nothing else, as they compare."""
        return frozenset(
            told.words[0]
            for told in self.told
            if told.kind == "name" and told.is_sure and len(told.words) == 1
        )

    @cached_property
    def parties(self) -> frozenset[str]:
        """The parties that the article has a word of, by their names or as adjectives."""
        return frozenset(
            phrase.key
            for word in self.words
            for phrase in self.tables.parties.at(
                word.key, (), is_upper=word.is_upper, is_capital=word.is_capital
            )
        )

    @cached_property
    def mentions_by_word(self) -> Mapping[str, Sequence[Told]]:
        """The `mentioned` by each of their words, without the ending of what owns."""
        found: dict[str, list[Told]] = {}
        for name in self.mentioned:
            for form in dict.fromkeys(base for word in name.words for base in self.bases(word)):
                found.setdefault(form, []).append(name)
        return found

    @cached_property
    def persons_behind(self) -> Mapping[tuple[str, ...], Sequence[Told]]:
        """The persons, by the three words in a row before each."""
        found: dict[tuple[str, ...], list[Told]] = {}
        for name in self.mentioned:
            before = self.words[max(name.first - _BEFORE, 0) : name.first]
            is_row = len(before) == _BEFORE and all(word.follows or word.is_joined for word in before[1:])
            if name.kind == "person" and is_row and self.words[name.first].follows:
                found.setdefault(tuple(word.key for word in before), []).append(name)
        return found

    @cached_property
    def bearers_of_sentences(self) -> Mapping[int, Sequence[Told]]:
        """The persons, and names that may be of persons, by the number of their sentence, in text order."""
        found: dict[int, list[Told]] = {}
        for name in self.mentioned:
            if name.kind in {"person", "name"} and name.words:
                found.setdefault(self._numbers[name.first], []).append(name)
        found.pop(0, None)
        return found

    def is_person(self, form: str) -> bool:
        """Tell whether a word is of the family name of a person of the article."""
        return any(base in self.persons for base in self.bases(name_key(form)))

    def has_rival(self, name: Told) -> bool:
        """Tell whether the article has another body of the same kind: another "...gericht", "Bundes..."."""
        ours = {self.tables.institution_of(word) for word in name.words}
        return any(
            told.kind == "institution"
            and told.words != name.words
            and any(self.tables.institution_of(word) in ours for word in told.words)
            for told in self.told
        )

    @cached_property
    def sentences_with(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the sentences that have each word, ascending."""
        found: dict[str, list[int]] = {}
        for word, number in zip(self.words, self._numbers, strict=True):
            numbers = found.setdefault(word.key, [])
            if number and (not numbers or numbers[-1] != number):
                numbers.append(number)
        return found

    def words_in(self, span: Span) -> Sequence[Word]:
        """Return the words that begin within `span`."""
        first, last = (bisect_left(self.words, at, key=_START) for at in (span.start, span.end))
        return self.words[first:last]

    @cached_property
    def places_in(self) -> Mapping[int, Sequence[int]]:
        """The numbers of the words of each sentence, by its number."""
        found: dict[int, list[int]] = {}
        for at, number in enumerate(self._numbers):
            found.setdefault(number, []).append(at)
        found.pop(0, None)
        return found

    @cached_property
    def titles(self) -> tuple[tuple[Told, Title], ...]:
        """The nouns that tell who a person is, each with the mention that it stands beside."""
        return tuple(
            (name, title)
            for name in self.mentioned
            if name.words and (name.kind == "person" or (name.kind == "name" and name.last - name.first > 1))
            for title in titles_of(self.words, name, self.tables)
        )

    @cached_property
    def sentences_with_root(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the sentences that have a word of each root, ascending."""
        found: dict[str, list[int]] = {}
        for word, number in zip(self.words, self._numbers, strict=True):
            if number and len(word.key) >= ROOT:
                numbers = found.setdefault(word.key[:ROOT], [])
                if not numbers or numbers[-1] != number:
                    numbers.append(number)
        return found

    @cached_property
    def _numbers(self) -> Sequence[int]:
        """The number of the sentence of each word, 0 for none."""
        starts = [span.start for span in self._sentences]
        at = [bisect_right(starts, word.start) for word in self.words]
        return [
            n if n and word.start < self._sentences[n - 1].end else 0
            for n, word in zip(at, self.words, strict=True)
        ]

    @cached_property
    def standings(self) -> tuple[tuple[Told, Standing], ...]:
        """The persons beside whom an office stands, each with it, in text order."""
        return tuple(
            (name, standing)
            for name in self.mentioned
            if name.kind in {"person", "name"}
            for standing in standings_of(self.words, name, self.tables)
        )

    @cached_property
    def _held(self) -> Mapping[str, Sequence[Standing]]:
        """The offices by each word of the family name of who holds them, without the ending of what owns."""
        found: dict[str, list[Standing]] = {}
        for bearer, standing in self.standings:
            for word in bearer.words:
                for base in self.bases(word):
                    found.setdefault(base, []).append(standing)
        return found

    @cached_property
    def _bearers(self) -> Mapping[Standing, Told]:
        """Beside whom an office stands that tells what it is of, or of which there is one; the first."""
        found: dict[Standing, Told] = {}
        for bearer, standing in self.standings:
            found.setdefault(standing._replace(span=_ANYWHERE, is_former=False), bearer)
        return found

    def offices_of(self, name: Told) -> Iterator[Standing]:
        """Yield the offices that the article gives a person."""
        bases = dict.fromkeys(base for word in name.words for base in self.bases(word))
        yield from dict.fromkeys(standing for base in bases for standing in self._held.get(base, ()))

    def bearer_of(self, office: Standing) -> Told | None:
        """Return the first person to whom the article gives just this office, `None` for none."""
        return self._bearers.get(office._replace(span=_ANYWHERE, is_former=False))

    def is_near(self, name: Told, given: Standing) -> bool:
        """Tell whether a sentence that names a person has an office that may be theirs."""
        held = {standing.span for standing in self.offices_of(name)}
        numbers = dict.fromkeys(
            number
            for word in name.words
            for form in self._forms(word)
            for number in self.sentences_with.get(form, ())
        )
        return any(
            office.kind == given.kind
            and (office.span in held or office.span not in self._taken)
            and (office.is_same(given) or not office.fields)
            for number in numbers
            for office in self._offices.get(number, ())
        )

    def is_held_throughout(self, kind: str) -> bool:
        """Tell whether each office of a kind stands beside the name of who holds it."""
        offices = (office for row in self._offices.values() for office in row)
        return all(office.span in self._taken for office in offices if office.kind == kind)

    def has_office(self, kind: str) -> bool:
        """Tell whether the article has a word for an office of a kind."""
        return any(office.kind == kind for row in self._offices.values() for office in row)

    @cached_property
    def _taken(self) -> frozenset[Span]:
        return frozenset(standing.span for _, standing in self.standings)

    @cached_property
    def _offices(self) -> Mapping[int, Sequence[Standing]]:
        """The offices of each sentence, by its number."""
        found: dict[int, list[Standing]] = {}
        for at, number in enumerate(self._numbers):
            office = office_at(self.words, at, self.tables)
            if office is not None:
                found.setdefault(number, []).append(office)
        return found

    @cached_property
    def listed(self) -> frozenset[str]:
        """What the tables say that the article names: places by their peoples and seats, too, and bodies."""
        keys = [word.key for word in self.words]
        found: set[str] = set()
        for at, word in enumerate(self.words):
            following = keys[at + 1 : at + _LONGEST_PHRASE]
            for key in self.bases(word.key):
                for phrase in self.tables.table.at(
                    key, following, is_upper=word.is_upper, is_capital=word.is_capital
                ):
                    found.add(phrase.key)
        for key in sorted({base for own in self.keys for base in self.bases(own)}):
            if _SHORTEST_PART < len(key) <= _LONGEST_WORD:
                # "Ukrainekrieg", "Nordeuropa", "ostdeutsch"
                found.update(phrase.key for phrase in self.tables.table.within(key, _SHORTEST_PART))
        wholes = {whole for key in found for whole in wholes_of(key)}
        return frozenset(found | wholes).union(*(SEATS.get(key, ()) for key in sorted(found)))

    @cached_property
    def _skeletons(self) -> frozenset[str]:
        return frozenset(skeleton(form) for key in self.keys for form in self.bases(key))

    @cached_property
    def _consonants(self) -> frozenset[str]:
        capital = {word.key for word in self.words if word.is_capital}
        return frozenset(consonants(form) for key in capital for form in self.bases(key))

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The beginnings and ends of the longer words: what a compound is made of."""
        found: set[str] = set()
        for key in self.keys:
            if _SHORTEST_PART < len(key) <= _LONGEST_WORD:
                for at in range(_SHORTEST_PART, len(key)):
                    found.add(key[:at])
                    found.add(key[-at:])
        return frozenset(found)

    def bases(self, key: str) -> tuple[str, ...]:
        """Return a word of a name, and what it is without the ending of what owns."""
        return (key, *owners_of(key, self.tables.genitives))

    def _forms(self, key: str) -> tuple[str, ...]:
        return (*self.bases(key), *(key + ending for ending in self.tables.genitives))

    def is_word(self, one: str, other: str) -> bool:
        """Tell whether two words are one but for the ending of what owns, or for spelling."""
        ours, theirs = self.bases(one), self.bases(other)
        return not set(ours).isdisjoint(theirs) or skeleton(ours[-1]) == skeleton(theirs[-1])

    def has_word(self, key: str) -> bool:
        """Tell whether the article has a word of a name, in any case and spelling."""
        forms = self._forms(key)
        if any(form in self.keys for form in forms):
            return True
        return any(len(form) >= _SHORTEST_SKELETON and skeleton(form) in self._skeletons for form in forms)

    def has_part(self, key: str) -> bool:
        """Tell whether a longer word of the article begins or ends with a word: "Merkelregierung"."""
        return len(key) >= _SHORTEST_PART and key in self._parts

    def sounds(self, key: str, genitives: Sequence[str]) -> bool:
        """Tell whether the article has a word that may be a name in the spelling of another language."""
        forms = [key, *owners_of(key, genitives)]
        heard = [consonants(form) for form in forms]
        if any(len(form) < _FEWEST_CONSONANTS for form in heard):
            return True
        return self.has_word(key) or any(form in self._consonants for form in heard)

    def is_hinted(self, name: Told) -> bool:
        """Tell whether a name tells of a place that the article has: "Matignon" of France."""
        found = self.tables.table.at(name.words[0], name.words[1:], is_upper=False, is_capital=True)
        return any(phrase.kind == "hint" and phrase.key in self.listed for phrase in found)

    @cached_property
    def _acronyms(self) -> Acronyms:
        # The small words give an acronym no letter.
        small = self.tables.particles | self.tables.determiners
        return Acronyms([word for word in self.words if word.key not in small])

    def has_initials(self, letters: str) -> bool:
        """Tell whether words of the article in a row shorten to these letters."""
        return self._acronyms.has(letters)
