"""A name behind a noun behind which the article has another: "the court of Kiel" of "the court of Husum".

And, where nouns are joined, a word for the other of two things of a kind: "Nordbecken" of what the cited
sentence tells of the "Südbecken". A doubt always.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.told import Told
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.words import Word
    from summarizer.checks.names.swapped import Beside

__all__ = ["find_of_other_noun", "find_other_compound"]

_SHORTEST: Final = 4  # letters of a noun and of a name
_HEAD: Final = 5  # letters of the last part of a joined word
_FIRST: Final = 3  # and of its first
_SMALL: Final = 3  # small words between a noun and the name it is of
_MARKED: Final = frozenset('„“«‹"»›”')


class _Slot(NamedTuple):
    """A noun with the name right behind it.

    Attributes:
        noun: The noun as it compares.
        name: The name.
    """

    noun: str
    name: Word


def find_of_other_noun(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each name behind a noun that the article has with another name alone, in a cited sentence.

    The article has the name behind another noun, or in marks.
    """
    stock, source = beside.stock, beside.source
    numbers = source.known_numbers(beside.passage.cited)
    if not numbers:
        return
    nouns, names = _slots_of(stock)
    marked = {word.key for word in stock.words if _is_marked(word)}
    own = {word.key for word in beside.words}
    for slot in _slots(beside.words, stock):
        known = [s for s in nouns.get(slot.noun, ()) if s.name.key != slot.name.key]
        others = names.get(slot.name.key, ())
        if not known or not (others or slot.name.key in marked) or any(s.noun == slot.noun for s in others):
            continue
        cited = [s for s in known if _number(s.name, beside) in numbers and s.name.key not in own]
        # The noun may stand elsewhere in a sentence with the name: "the court in Kiel".
        together = any(
            _is_in(slot.noun, n, stock)
            for n in stock.sentences_with.get(slot.name.key, ())
            if n in {*numbers}
        )
        if len({s.name.key for s in known}) == 1 and cited and not together:
            word, other = slot.name, cited[0].name
            told = Told(Span(word.start, word.end), "name", (word.key,), (), "", 0, 1, is_sure=False)
            yield told, Span(other.start, other.end)


def _is_marked(word: Word) -> bool:
    return word.is_capital and word.joint.strip()[-1:] in _MARKED


def _number(word: Word, beside: Beside) -> int:
    return beside.source.numbers_of(Span(word.start, word.end))[0]


def _is_in(noun: str, number: int, stock: Stock) -> bool:
    return any(stock.words[at].key.startswith(noun) for at in stock.places_in.get(number, ()))


@lru_cache(maxsize=8)
def _slots_of(stock: Stock) -> tuple[Mapping[str, Sequence[_Slot]], Mapping[str, Sequence[_Slot]]]:
    """Return the slots of an article by their nouns, and by their names."""
    nouns: dict[str, list[_Slot]] = {}
    names: dict[str, list[_Slot]] = {}
    for slot in _slots(stock.words, stock):
        nouns.setdefault(slot.noun, []).append(slot)
        names.setdefault(slot.name.key, []).append(slot)
    return nouns, names


def _slots(words: Sequence[Word], stock: Stock) -> Iterator[_Slot]:
    """Yield each noun with the name behind it, tied by a space alone or by "of", in marks or not."""
    tables = stock.tables
    small = tables.of_whom | tables.determiners
    for at in range(1, len(words)):
        word = words[at]
        is_marked = _is_marked(word)
        if not word.is_capital or word.key in small or len(word.key) < _SHORTEST:
            continue
        back = at - 1
        is_tied = word.follows or word.follows_apostrophe or is_marked
        while is_tied and back and words[back].key in small and at - back <= _SMALL:
            is_tied = words[back].follows or words[back].is_joined
            back -= 1
        noun = words[back]
        is_noun = noun.is_capital == tables.nouns_have_capitals and len(noun.key) >= _SHORTEST
        # In German a noun behind "of" need be no name: only right behind one, or in marks, it is.
        is_name = back == at - 1 or is_marked or not tables.nouns_have_capitals
        if not (is_tied and is_noun and is_name) or noun.key in tables.openers | small | tables.given_names:
            continue
        if is_marked or (tables.office_in(noun.key) is None and not stock.is_person(word.key)):
            yield _Slot(noun.key, word)


def find_other_compound(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each joined word that tells another of two things of a kind than the cited sentences do."""
    stock, source = beside.stock, beside.source
    numbers = source.known_numbers(beside.passage.cited)
    if not numbers or not stock.tables.has_compounds:
        return
    own = {word.key for word in beside.words}
    cited = [stock.words[at] for n in numbers for at in stock.places_in.get(n, ())]
    told = {word.key for word in cited}
    for word in beside.words:
        if not word.is_capital or len(word.key) < _HEAD + _FIRST or word.key in told:
            continue
        if word.key not in stock.keys:
            continue
        for other in cited:
            if other.key in own or not other.is_capital:
                continue
            if _are_of_a_kind(word.key, other.key, stock):
                name = Told(Span(word.start, word.end), "name", (word.key,), (), "", 0, 1, is_sure=False)
                yield name, Span(other.start, other.end)
                break


def _are_of_a_kind(one: str, other: str, stock: Stock) -> bool:
    """Tell whether two words end in one that the article has by itself, and begin with two others."""
    least = min(len(one), len(other)) - _FIRST
    return any(
        one[-size:] == other[-size:] and _has_alone(one[-size:], stock) and one[:-size] != other[:-size]
        for size in range(_HEAD, least + 1)
    )


def _has_alone(head: str, stock: Stock) -> bool:
    return any(key in stock.keys for key in (head, f"{head}s", f"{head}n", f"{head}en", f"{head}e"))
