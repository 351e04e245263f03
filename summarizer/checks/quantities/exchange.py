"""Two figures of one sentence that changed places: "40 goals, 32 games" of 32 goals in 40 games."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.en.checks.quantities.exchange import BOUND

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.stretches import Stretch

__all__ = ["Exchanged", "find_exchanged", "may_exchange"]

# Words that stand by the same figure in both texts may be half as many as those that changed sides.
_KEPT = 0.5


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
    kinds: dict[tuple[int, str, str], Fraction] = {}
    for placed in said:
        quantity = placed.quantity
        if quantity.lo is not None and quantity.is_judged:
            known = kinds.setdefault((placed.sentence, quantity.unit, quantity.kind), quantity.lo)
            if known != quantity.lo:
                return True
    return False


def find_exchanged(said: Iterable[Stretch], given: Iterable[Stretch]) -> Iterator[Exchanged]:
    """Yield the pairs of figures of `said` that its evidence has the other way round."""
    for ours, theirs in product(said, given):
        yield from _pairs(ours, theirs)


def _pairs(ours: Stretch, theirs: Stretch) -> Iterator[Exchanged]:
    both = [key for key in ours.figures if key in theirs.figures]
    stems = ours.words.keys() & theirs.words.keys()
    for first, second in combinations(both, 2):
        if first[1:] != second[1:] or _keeps_word(ours, theirs, first, second):
            continue
        (a, mine), (b, its) = ours.figures[first], ours.figures[second]
        (c, their_mine), (d, their_its) = theirs.figures[first], theirs.figures[second]
        views = []
        for said, given in _views(ours, theirs):
            sides = [(said.side(s, mine, its), given.side(s, their_mine, their_its)) for s in stems]
            kept = sum(x == y != 0 for x, y in sides)
            views.append((kept, Counter(x for x, y in sides if x and y and x != y)))
        kept, turned = views[-1]
        if kept <= turned.total() and any(_is_turned(*view) for view in views):
            yield Exchanged((a, b), (c, d))


def _is_turned(kept: int, turned: Counter[int]) -> bool:
    return bool(turned[1] and turned[-1]) and kept <= _KEPT * turned.total()


def _views(ours: Stretch, theirs: Stretch) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield the two as a figure's words may be told: by the clause, in English by being close, too."""
    if not ours.is_headed:
        yield ours, theirs
        return
    yield ours.by_nearness(), theirs.by_nearness()
    yield ours.by_clause(), theirs.by_clause()


def _keeps_word(ours: Stretch, theirs: Stretch, *keys: tuple[object, str, str]) -> bool:
    """Tell whether a word right after one of two figures is right after it in both: "nine more"."""
    return any(ours.after.get(key) == theirs.after.get(key) in BOUND for key in keys)
