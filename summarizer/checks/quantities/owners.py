"""A figure told of a name that has another in the article: "Lee, 27%" of "4% for Lee, 27% for Holt"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.quantities.stretches import CLAUSE
from summarizer.lang.en.checks.quantities.slips import OF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.stretches import FigureKey, Stretch

__all__ = ["Owned", "find_owned"]

_PART = 4  # words from a part to its whole: "six of the past seven"


class Owned(NamedTuple):
    """A figure of a text that stands by the name of another figure of the article.

    Attributes:
        said: The figure in the text.
        given: The figure in the article, there by another name or by none.
        named: The article's figure of the name.
    """

    said: Quantity
    given: Quantity
    named: Quantity


def find_owned(said: Iterable[Stretch], given: Iterable[Stretch]) -> Iterator[Owned]:
    """Yield the figures of `said` by whose names its evidence has another figure of the same."""
    for ours, theirs in product(said, given):
        for key, (quantity, _) in ours.figures.items():
            found = theirs.figures.get(key)
            if found is None or quantity.kind == "ordinal":
                continue
            for other, (named, _) in theirs.figures.items():
                is_other = other[1:] == key[1:] and other not in ours.figures
                is_other = is_other and not _is_part_of(other, key, theirs)
                if is_other and _is_of_other(ours.by_clause(), theirs, key, other):
                    yield Owned(quantity, found[0], named)


def _is_part_of(part: FigureKey, whole: FigureKey, stretch: Stretch) -> bool:
    """Tell whether one figure tells how much of the other: "six of the past seven"."""
    (_, first), (_, second) = stretch.figures[part], stretch.figures[whole]
    return stretch.after.get(part) == OF and 0 < second[0] - first[1] <= _PART


def _is_of_other(
    ours: Stretch, theirs: Stretch, key: tuple[object, str, str], other: tuple[object, str, str]
) -> bool:
    """Tell whether the names by a figure are those of the other in the article, and none its own."""
    (given, place), (named, its) = theirs.figures[key], theirs.figures[other]
    own = [name for name in ours.names & theirs.names if _is_by(ours, name, ours.figures[key][1])]
    if not own or any(theirs.is_referred_to(name, place) for name in own):
        return False
    sides = [_side(theirs, name, its, place) for name in own]
    if max(sides) <= 0 or min(sides) < 0:
        return False
    is_same = given.kind != "count" or bool({*given.head[:1]} & {*named.head[:1]})
    return is_same or any(_side(theirs, name, its, place) < 0 for name in theirs.names - ours.words.keys())


def _is_by(stretch: Stretch, name: str, place: tuple[int, int]) -> bool:
    distance = stretch.distance(name, place)
    return distance < CLAUSE and not stretch.is_nearer_to_another(name, distance)


def _side(stretch: Stretch, name: str, first: tuple[int, int], second: tuple[int, int]) -> int:
    """Return 1 for a name of the first figure's clause, -1 for one of the second's, 0 where that is open."""
    side = stretch.by_clause().side(name, first, second)
    return 0 if stretch.by_nearness().side(name, first, second) == -side else side
