"""Two figures of one sentence that changed places: "40 goals, 32 games" of 32 goals in 40 games."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.quantities.stretches import key_of
from summarizer.lang.en.checks.quantities.exchange import BOUND

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.stretches import FigureKey, Stretch

__all__ = ["Exchanged", "find_exchanged", "may_exchange"]

# Words that stand by the same figure in both texts may be half as many as those that changed sides, but
# no name may.
_KEPT = 0.5
_PAIR = 2


class Exchanged(NamedTuple):
    """Two figures of a text, each in the other's place.

    Attributes:
        said: The two in the text.
        given: The two in the article, in the same order of value.
    """

    said: tuple[Quantity, Quantity]
    given: tuple[Quantity, Quantity]


def may_exchange(said: Sequence[Placed]) -> bool:
    """Tell whether a sentence has two figures of one kind and unit with different values."""
    kinds: dict[tuple[object, ...], object] = {}
    for placed in said:
        key = key_of(placed.quantity)
        if key is not None and kinds.setdefault((placed.sentence, *key[1:]), key[0]) != key[0]:
            return True
    return False


def find_exchanged(said: Iterable[Stretch], given: Iterable[Stretch]) -> Iterator[Exchanged]:
    """Yield the pairs of figures of `said` that its evidence has the other way round."""
    for ours, theirs in product(said, given):
        yield from _pairs(ours, theirs)


def _pairs(ours: Stretch, theirs: Stretch) -> Iterator[Exchanged]:
    both = [key for key in ours.figures if key in theirs.figures]
    if len(both) < _PAIR:
        return
    stems = ours.words.keys() & theirs.words.keys()
    names = ours.names & theirs.names
    for first, second in combinations(both, 2):
        if first[1:] != second[1:] or _keeps_word(ours, theirs, first, second):
            continue
        (a, mine), (b, its) = ours.figures[first], ours.figures[second]
        (c, their_mine), (d, their_its) = theirs.figures[first], theirs.figures[second]
        for number, (said, given) in enumerate(_views(ours, theirs)):
            told = ((word, said.side(word, mine, its)) for word in stems)
            sides = {word: (side, given.side(word, their_mine, their_its)) for word, side in told if side}
            if _is_turned([sides[name] for name in names & sides.keys()], 0):
                yield Exchanged((a, b), (c, d))
                break
            kept, turned = _count(sides.values())
            if not number and kept > turned.total():
                break
            if _is_turned(sides.values(), _KEPT):
                yield Exchanged((a, b), (c, d))
                break


def _is_turned(sides: Iterable[tuple[int, int]], kept_part: float) -> bool:
    kept, turned = _count(sides)
    return bool(turned[1] and turned[-1]) and kept <= kept_part * turned.total()


def _count(sides: Iterable[tuple[int, int]]) -> tuple[int, Counter[int]]:
    """Return how many words stand by the same figure in both texts, and those by the other, by their side."""
    found = [(mine, its) for mine, its in sides if mine and its]
    return sum(mine == its for mine, its in found), Counter(mine for mine, its in found if mine != its)


def _views(ours: Stretch, theirs: Stretch) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield the two as a figure's words may be told: by the clause, in English by being close, too."""
    if not ours.is_headed:
        yield ours, theirs
        return
    yield ours.by_clause(), theirs.by_clause()
    yield ours.by_nearness(), theirs.by_nearness()


def _keeps_word(ours: Stretch, theirs: Stretch, *keys: FigureKey) -> bool:
    """Tell whether a word right after one of two figures is right after it in both: "nine more"."""
    return any(ours.after.get(key) == theirs.after.get(key) in BOUND for key in keys)
