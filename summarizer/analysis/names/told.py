"""The names of a text by the tables of its language: for languages that `reading` does not know.

In German every noun has a capital, in French hardly any word but a name inside a sentence. So a name is what
a table has, what stands after a given name, a title or an office, and where the language allows it a capital.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from summarizer.analysis.names.owners import owners_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.words import Word
    from summarizer.lang.name_words import NameWords, Phrase

__all__ = ["SOVEREIGN", "Told", "read_told"]

SOVEREIGN = "sovereign"
_MOST_PARTICLES = 3
_MOST_GIVEN = 3
_MOST_FAMILY = 3
_LONGEST_PHRASE = 6
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 6
# Of a text in capitals a capital tells nothing.
_MOST_UPPER = 0.4

NameKind = Literal["person", "place", "people", "body", "institution", "acronym", "name", "hint"]


class Told(NamedTuple):
    """A name.

    Attributes:
        span: Where it stands.
        kind: A person, a place, what is of a place, a body, short letters, or what is only a name.
        words: Its words as they compare; of a person those of the family name.
        given: The given names of a person.
        key: What a table says that it names, `SOVEREIGN` of a person who is called by a given name; else "".
        first: The number of its first word in the text.
        last: The number after its last word.
        is_sure: Whether it cannot be something else than a name.
    """

    span: Span
    kind: NameKind
    words: tuple[str, ...]
    given: tuple[str, ...]
    key: str
    first: int
    last: int
    is_sure: bool = True


def read_told(words: Sequence[Word], tables: NameWords) -> tuple[Told, ...]:
    """Return the names among the words of a text, in order, none overlapping."""
    if sum(word.is_upper for word in words) > _MOST_UPPER * len(words):
        return ()
    return tuple(_Reader(words, tables).read())


class _Reader:
    def __init__(self, words: Sequence[Word], tables: NameWords) -> None:
        self.words = words
        self.tables = tables
        self.keys = [word.key for word in words]

    def read(self) -> Iterator[Told]:
        at = 0
        while at < len(self.words):
            told = self._person(at) or self._listed(at) or self._titled(at) or self._bare(at)
            if told is None:
                at += 1
                continue
            if told.words or told.given:
                yield told
            at = told.last

    def _told(  # noqa: PLR0913 - what a name is made of
        self,
        first: int,
        last: int,
        kind: NameKind,
        *,
        words: tuple[str, ...] = (),
        given: tuple[str, ...] = (),
        key: str = "",
        is_sure: bool = True,
    ) -> Told:
        span = Span(self.words[first].start, self.words[last - 1].end)
        return Told(span, kind, words, given, key, first, last, is_sure)

    def _has(self, at: int) -> bool:
        return at < len(self.words)

    def _is_given(self, at: int) -> bool:
        word = self.words[at]
        return word.is_capital and word.key in self.tables.given_names

    def _person(self, at: int) -> Told | None:
        """Return the person whose given name stands at a word."""
        if not self._is_given(at) or self.words[at].follows_hyphen:
            return None
        end = at + 1
        while self._has(end) and end - at < _MOST_GIVEN and self._continues_given(end):
            end += 1
        family = self._family(end)
        if family is None and end - at > 1 and self.words[end - 1].follows:
            family = (end - 1, self._family_end(end - 1))
        if family is None:
            return None
        first, last = family
        # "Robert Koch-Institut" is a body, and no person.
        if last - first > 1 and self.words[last - 1].is_joined and self.tables.is_noun(self.keys[last - 1]):
            return self._told(at, last, "name", words=tuple(self.keys[at:last]), is_sure=False)
        # "Kevin D.": of a letter alone nothing else is left.
        keys = self.keys[first:last]
        named = tuple(key for key in keys if key not in self.tables.particles) or tuple(keys)
        given = tuple(self.keys[at : min(end, first)])
        return self._told(at, last, "person", words=named, given=given, key=self._rank(at))

    def _rank(self, at: int) -> str:
        """Return what a person before whose name a crown or a tiara stands is."""
        return SOVEREIGN if at and self.keys[at - 1] in self.tables.sovereigns else ""

    def _continues_given(self, at: int) -> bool:
        word = self.words[at]
        is_initial = word.end - word.start == 1 and word.is_capital
        if is_initial:
            return word.follows
        after = self.words[at - 1]
        is_point = after.end - after.start == 1 and word.joint in {". ", "."}
        return self._is_given(at) and (word.follows or word.follows_hyphen or is_point)

    def _family(self, at: int) -> tuple[int, int] | None:
        """Return from which word to which a family name stands that may begin at a word."""
        first = at
        while self._has(at) and at - first < _MOST_PARTICLES and self._is_particle(at):
            at += 1
        if not self._has(at):
            return None
        word, before = self.words[at], self.words[at - 1]
        is_point = before.end - before.start == 1 and word.joint in {". ", "."}
        is_elided = at > first and word.follows_apostrophe
        if not word.is_capital or not (word.follows or is_point or is_elided):
            return None
        if word.key in self.tables.openers or word.key in self.tables.nouns:
            return None
        # "Dietrich von der Geschäftsstelle"
        if at > first and self.tables.nouns_have_capitals and self.tables.is_noun(word.key):
            return None
        return first, self._family_end(at)

    def _family_end(self, at: int) -> int:
        end = at + 1
        # "O'Brien", "N'Golo Kanté"
        while self._has(end) and end - at < _MOST_FAMILY:
            word = self.words[end]
            # "Giscard d'Estaing"
            after = self.words[end + 1] if self._has(end + 1) else None
            if self._is_particle(end) and after and after.follows_apostrophe and after.is_capital:
                end += 2
                continue
            is_more = not self.tables.nouns_have_capitals and word.follows and not self._is_common(end)
            if not word.is_capital or word.is_upper or not (word.is_joined or is_more):
                break
            end += 1
        return end

    def _is_particle(self, at: int) -> bool:
        word = self.words[at]
        return word.key in self.tables.particles and word.follows

    def _is_common(self, at: int) -> bool:
        """Tell whether a word with a capital is no part of a person's name."""
        key, tables = self.keys[at], self.tables
        return (
            key in tables.nouns
            or key in tables.openers
            or key in tables.titles
            or tables.office_in(key) is not None
            or any(phrase.kind in {"body", "institution"} for phrase in self._phrases(at))
        )

    def _phrases(self, at: int) -> list[Phrase]:
        word = self.words[at]
        return self.tables.table.at(
            word.key,
            self.keys[at + 1 : at + _LONGEST_PHRASE],
            is_upper=word.is_upper,
            is_capital=word.is_capital,
        )

    def _listed(self, at: int) -> Told | None:
        """Return the place or body of the tables whose name stands at a word."""
        found = self._phrases(at)
        phrases = [phrase for phrase in found if phrase.kind != "hint"]
        if not phrases and found and len(found[0].words) > 1:
            # "Quai d'Orsay" is no name that an article must have.
            return self._told(at, at + len(found[0].words), "hint")
        if not phrases:
            return self._owned(at)
        phrase = phrases[0]
        last = at + len(phrase.words)
        kind = phrase.kind
        if kind == "place" and self.words[at].is_upper and self._qualifies(last):
            kind = "people"
        # "Paris Hilton", "Washington Irving" are no places.
        is_part = phrase.kind == "place" and self._is_part(at, last)
        told = tuple(self.keys[at:last])
        # Whose party a "CDU-Politiker" has a reader may know.
        is_party = kind == "body" and self._has(last) and self.words[last].follows_hyphen
        return self._told(at, last, kind, words=told, key=phrase.key, is_sure=not is_part and not is_party)

    def _qualifies(self, last: int) -> bool:
        """Tell whether letters before a word say what an adjective says: "US-Präsident", "US officials"."""
        if not self._has(last):
            return False
        word = self.words[last]
        is_noun = word.follows and not word.is_capital and word.key not in self.tables.breaking
        return word.follows_hyphen or (self.tables.code == "en" and is_noun)

    def _owned(self, at: int) -> Told | None:
        """Return the place or body that stands at a word with the ending of what owns: "Russlands"."""
        word = self.words[at]
        for owner in owners_of(word.key, self.tables.genitives) if word.is_capital else ():
            found = self.tables.table.at(owner, (), is_upper=False, is_capital=True)
            for phrase in found:
                if phrase.kind in {"place", "body", "institution"} and len(phrase.words) == 1:
                    return self._told(at, at + 1, phrase.kind, words=(owner,), key=phrase.key)
        return None

    def _is_part(self, first: int, last: int) -> bool:
        """Tell whether a place may be a part of another name: a word with a capital stands beside it."""
        if self._has(last) and self.words[last].is_capital and self.words[last].follows:
            return not self._is_common(last) and not self.tables.is_noun(self.keys[last])
        before = self.words[first - 1] if first else None
        is_beside = (
            before is not None and before.is_capital and self.words[first].follows and not before.opens
        )
        return is_beside and not self.tables.nouns_have_capitals and not self._is_common(first - 1)

    def _titled(self, at: int) -> Told | None:
        """Return the person after the title or office that stands at a word."""
        tables, key = self.tables, self.keys[at]
        is_title = key in tables.titles
        if not is_title and tables.office_in(key) is None:
            return None
        if tables.nouns_have_capitals and not self.words[at].is_capital:
            return None
        after = at + 1
        if not self._has(after) or self._person(after) is not None or not self._follows_title(at, is_title):
            return None
        last = self._family_end(after)
        # "Ministerin Alenka Korošec": no table has the given name.
        if not is_title and last == after + 1 and self._is_family(last):
            last = self._family_end(last)
        is_sure = is_title or not tables.nouns_have_capitals or self._stands_bare(at)
        named = tuple(self.keys[after:last])
        return self._told(after, last, "person", words=named, key=self._rank(after), is_sure=is_sure)

    def _follows_title(self, at: int, is_title: bool) -> bool:  # noqa: FBT001 - what was told of the word before
        """Tell whether the word after a title or an office may be a family name."""
        tables, after = self.tables, at + 1
        word = self.words[after]
        if not word.is_capital or word.is_upper or not (word.follows or (is_title and word.joint == ". ")):
            return False
        is_listed = any(phrase.kind != "hint" for phrase in self._phrases(after))
        if self._is_common(after) or is_listed or self._owned(after) is not None:
            return False
        return is_title or not (tables.nouns_have_capitals and tables.is_noun(word.key))

    def _is_family(self, at: int) -> bool:
        """Tell whether a word behind a name with no known given name may be the family name."""
        if not self._has(at) or not self.tables.nouns_have_capitals:
            return False
        word = self.words[at]
        is_other = self._is_common(at) or self.tables.is_noun(word.key) or bool(self._phrases(at))
        return word.is_capital and not word.is_upper and word.follows and not is_other

    def _stands_bare(self, at: int) -> bool:
        """Tell whether no article governs an office, or one that opens a sentence: what follows is a name.

        "weil der Minister Steuern senkt", "machte dem Minister Vorwürfe" have a noun there.
        """
        for back in (at - 1, at - 2):
            if back < 0 or self.words[back + 1].opens or not self.words[back + 1].follows:
                return True
            if self.keys[back] in self.tables.determiners:
                return self.words[back].opens
        return True

    def _bare(self, at: int) -> Told | None:
        """Return what is only by its capitals a name."""
        word = self.words[at]
        length = word.end - word.start
        if word.is_upper and _SHORTEST_ACRONYM <= length <= _LONGEST_ACRONYM:
            if word.key in self.tables.no_bodies or (word.opens and word.key in self.tables.openers):
                return None
            return self._told(at, at + 1, "acronym", words=(word.key,), is_sure=False)
        is_part = word.follows_hyphen and at > 0
        if not word.is_capital or length == 1 or is_part or word.key in self.tables.titles:
            return None
        if self.tables.institution_of(word.key):
            return self._told(at, at + 1, "institution", words=(word.key,), is_sure=False)
        return self._run_of_nouns(at) if self.tables.nouns_have_capitals else self._run(at)

    def _run_of_nouns(self, at: int) -> Told | None:
        """Return two words with capitals of which neither is an ordinary noun."""
        end = at + 1
        if not self._has(end) or not self.words[end].is_capital or not self.words[end].follows:
            return None
        # "Obamas Beraterin", "Besondere Vorsicht"
        is_beside = self.keys[at].endswith(self.tables.genitives) or (
            self.words[at].opens and self.keys[at].endswith(self.tables.adjectives)
        )
        if is_beside or self._person(end) is not None or self._owned(end) is not None:
            return None
        if any(
            self._is_common(n) or self.tables.is_noun(self.keys[n]) or self._phrases(n) for n in (at, end)
        ):
            return None
        return self._told(at, end + 1, "name", words=tuple(self.keys[at : end + 1]), is_sure=False)

    def _run(self, at: int) -> Told | None:
        """Return the words with capitals that begin at a word, without those that only open a sentence."""
        first = at
        if self.keys[first] in self.tables.openers:
            return None
        last = first + 1
        while self._has(last) and self.words[last].is_capital:
            word = self.words[last]
            if (
                not (word.follows or word.is_joined)
                or self._phrases(last)
                or word.is_upper
                or self._person(last)
            ):
                break
            last += 1
        is_single = last - first == 1
        told = tuple(key for key in self.keys[first:last] if key not in self.tables.particles)
        if (is_single and self.words[first].opens) or all(
            key in self.tables.nouns or key in self.tables.openers or self.tables.office_in(key)
            for key in told
        ):
            return None
        # A person and a town have no article; what has one may be a noun with a capital.
        has_article = is_single and first > 0 and self.keys[first - 1] in self.tables.articles
        is_sure = (
            not self.words[first].opens and self.keys[first] not in self.tables.nouns and not has_article
        )
        return self._told(first, last, "name", words=told, is_sure=is_sure)
