"""What can be told of a matter in ways that cannot both be so, each by the words of a language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.lang.words import Words

__all__ = ["Matter", "Side", "matters_of", "read_matters"]

_NONE: frozenset[int] = frozenset()
_BEGINNING = "*"
_CLOSING = "+"
_NEAR = "~"
_NOT_WITH = "!"
_NEXT = 3  # words behind another that "~" joins
_FARTHEST = 14  # words behind a verb within which its prefix closes the clause


class Side(NamedTuple):
    """One way in which a matter is told.

    Attributes:
        forms: Words that tell it.
        beginnings: How more such words begin.
        closing: Words that tell it with another that closes the clause: "legte", "zu".
        near: Words that tell it with another close behind: "zu", "Stimmen".
        not_with: How words begin beside which none of these tells it.
    """

    forms: frozenset[str]
    beginnings: tuple[str, ...]
    closing: tuple[tuple[str, str], ...]
    near: tuple[tuple[str, str], ...]
    not_with: tuple[str, ...]

    def find(self, words: Words, first: int, last: int) -> list[tuple[int, ...]]:
        """Return the words from `first` to before `last` that tell it, each with what belongs to it."""
        forms = words.forms
        if self.not_with and any(form.startswith(self.not_with) for form in forms[first:last]):
            return []
        return [found for n in range(first, last) if (found := self._at(words, n, last))]

    def _at(self, words: Words, number: int, last: int) -> tuple[int, ...]:
        form = words.forms[number]
        if form in self.forms or (self.beginnings and form.startswith(self.beginnings)):
            return (number,)
        for one, other in self.closing:
            if form == one:
                for n in range(number + 1, min(number + 1 + _FARTHEST, last)):
                    if words.forms[n] == other and (
                        n + 1 == last or words.clauses[n + 1] != words.clauses[n]
                    ):
                        return number, n
        for one, other in self.near:
            if form == one and other in words.forms[number + 1 : min(number + 1 + _NEXT, last)]:
                return number, words.forms.index(other, number + 1)
        return ()


# The sides of one matter: no two can be told of one thing.
Matter = tuple[Side, ...]


@lru_cache(maxsize=8)
def read_matters(table: str) -> tuple[Matter, ...]:
    """Return the matters of a table: a line each, its sides set apart by "|".

    A word that ends in "*" stands for all that begin so; "legte+zu" for the two where the second closes the
    clause; "zu~stimmen" for the two close together; with a word that begins like "!schuldig" no word of its
    side tells anything.
    """
    return tuple(tuple(_sides(line)) for line in map(str.strip, table.splitlines()) if line)


class _Index(NamedTuple):
    """The matters by the words that may tell them: whole ones, and beginnings by their length."""

    whole: dict[str, frozenset[int]]
    beginnings: dict[int, dict[str, frozenset[int]]]


def matters_of(table: str, forms: Iterable[str]) -> list[Matter]:
    """Return the matters of a table that some words may tell, in their order."""
    index, found = _index(table), set[int]()
    for form in forms:
        found |= index.whole.get(form, _NONE)
        for length, known in index.beginnings.items():
            found |= known.get(form[:length], _NONE)
    every = read_matters(table)
    return [every[number] for number in sorted(found)]


@lru_cache(maxsize=8)
def _index(table: str) -> _Index:
    whole: dict[str, frozenset[int]] = {}
    beginnings: dict[int, dict[str, frozenset[int]]] = {}
    for number, matter in enumerate(read_matters(table)):
        for side in matter:
            firsts = (one for one, _ in (*side.closing, *side.near))
            for form in (*side.forms, *firsts):
                whole[form] = whole.get(form, _NONE) | {number}
            for word in side.beginnings:
                known = beginnings.setdefault(len(word), {})
                known[word] = known.get(word, _NONE) | {number}
    return _Index(whole, beginnings)


def _sides(line: str) -> Iterator[Side]:
    for side in line.split("|"):
        words = side.split()
        plain = [w for w in words if not (_CLOSING in w or _NEAR in w or w[0] == _NOT_WITH)]
        yield Side(
            frozenset(w for w in plain if w[-1] != _BEGINNING),
            tuple(w[:-1] for w in plain if w[-1] == _BEGINNING),
            tuple(_pairs(words, _CLOSING)),
            tuple(_pairs(words, _NEAR)),
            tuple(w[1:] for w in words if w[0] == _NOT_WITH),
        )


def _pairs(words: list[str], joint: str) -> Iterator[tuple[str, str]]:
    for word in words:
        one, found, other = word.partition(joint)
        if found:
            yield one, other
