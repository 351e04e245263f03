"""Two figures of one sentence that changed places: "40 goals, 32 games" of 32 goals in 40 games."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.certainty.assertion import part_of, read_passage, sentences_of, text_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from fractions import Fraction

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.passage import Passage

__all__ = ["Exchanged", "find_exchanged"]

# A word belongs to one of two figures when it is nearer to it by so much; counted in words.
_NEARER = 0.6
_BOUND = frozenset("more other further additional least".split())  # words that a figure takes along
# Words that stand by the same figure in both texts may be half as many as those that changed sides.
_KEPT = 0.5

_Key = tuple[object, str, str]
_Place = tuple[int, int]


class Exchanged(NamedTuple):
    """Two figures of a text, each in the other's place.

    Attributes:
        said: The two in the text.
        given: The two in the article, in the same order of value.
    """

    said: tuple[Quantity, Quantity]
    given: tuple[Quantity, Quantity]


class _Figures(NamedTuple):
    """The figures and the words that a stretch has once, with their places, and those of all its figures."""

    figures: dict[_Key, tuple[Quantity, _Place]]
    after: dict[_Key, str]
    places: tuple[_Place, ...]
    words: dict[str, int]


def find_exchanged(
    passage: Passage, said: Sequence[Placed], numbers: Callable[[], Sequence[int]], source: Source
) -> Iterator[Exchanged]:
    """Yield the pairs of figures of `passage` that its evidence has the other way round.

    `numbers` tells, when asked, which sentences are to bear it out. Those that it cites itself may do so
    together.
    """
    if not _may_exchange(said):
        return
    spans = [sentence.span for sentence in source.cited(numbers())]
    if len(spans) > 1 and passage.cited:
        spans.append(Span(spans[0].start, spans[-1].end))
    stretches = [
        _figures(
            part_of(source.reading, span.start, span.end),
            [q for q in source.quantities if span.covers(q.span)],
        )
        for span in spans
    ]
    for item in sentences_of(read_passage(passage.text, source.language.code)):
        if text_of(item) in source.on_one_line:
            continue
        ours = _figures(item, [placed.quantity for placed in said])
        for theirs in stretches:
            yield from _pairs(ours, theirs)


def _may_exchange(said: Sequence[Placed]) -> bool:
    """Tell whether a sentence has two figures of one kind and unit with different values."""
    kinds: dict[tuple[int, str, str], Fraction] = {}
    for placed in said:
        quantity = placed.quantity
        if quantity.lo is not None and quantity.is_judged:
            known = kinds.setdefault((placed.sentence, quantity.unit, quantity.kind), quantity.lo)
            if known != quantity.lo:
                return True
    return False


def _figures(part: Part, quantities: Sequence[Quantity]) -> _Figures:
    found: list[tuple[_Key, Quantity, _Place]] = []
    for quantity in quantities:
        numbers = part.words_in(quantity.span)
        if quantity.is_judged and quantity.lo is not None and len(numbers):
            found.append(((quantity.lo, quantity.unit, quantity.kind), quantity, (numbers[0], numbers[-1])))
    counts = Counter(key for key, _, _ in found)
    once = {stem: places[0] for stem, places in part.places.items() if len(places) == 1}
    figures = {key: (q, place) for key, q, place in found if counts[key] == 1}
    forms = part.reading.words.forms
    after = {key: forms[place[1] + 1] for key, (_, place) in figures.items() if place[1] + 1 < part.last}
    return _Figures(figures, after, tuple(place for _, _, place in found), once)


def _pairs(ours: _Figures, theirs: _Figures) -> Iterator[Exchanged]:
    both = [key for key in ours.figures if key in theirs.figures]
    stems = ours.words.keys() & theirs.words.keys()
    for first, second in combinations(both, 2):
        if first[1:] != second[1:] or _keeps_word(ours, theirs, first, second):
            continue
        (a, mine), (b, its) = ours.figures[first], ours.figures[second]
        (c, their_mine), (d, their_its) = theirs.figures[first], theirs.figures[second]
        sides = [(_side(ours, s, mine, its), _side(theirs, s, their_mine, their_its)) for s in stems]
        kept = sum(x == y != 0 for x, y in sides)
        turned = Counter(x for x, y in sides if x and y and x != y)
        if turned[1] and turned[-1] and kept <= _KEPT * turned.total():
            yield Exchanged((a, b), (c, d))


def _keeps_word(ours: _Figures, theirs: _Figures, *keys: _Key) -> bool:
    """Tell whether a word right after one of two figures is right after it in both: "nine more"."""
    return any(ours.after.get(key) == theirs.after.get(key) in _BOUND for key in keys)


def _side(stretch: _Figures, stem: str, first: _Place, second: _Place) -> int:
    """Return 1 for a word that belongs to the first of two figures, -1 for the second, 0 for neither.

    What is nearer to a third figure is that one's: of three teams and their points two may be exchanged.
    """
    word = stretch.words[stem]
    if min(_distance(word, place) for place in stretch.places) < min(
        _distance(word, first), _distance(word, second)
    ):
        return 0
    one, other = _distance(word, first), _distance(word, second)
    if not one or not other:
        return 0
    return 1 if one <= _NEARER * other else -1 if other <= _NEARER * one else 0


def _distance(word: int, place: _Place) -> int:
    return max(place[0] - word, word - place[1], 0)
