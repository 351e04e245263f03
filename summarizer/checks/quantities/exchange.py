"""Two figures of one sentence that changed places: "40 goals, 32 games" of 32 goals in 40 games."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.checks.certainty.assertion import part_of, passage_sentences, text_of
from summarizer.lang.en.checks.quantities.exchange import BOUND
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
# Words that stand by the same figure in both texts may be half as many as those that changed sides.
_KEPT = 0.5
# A word belongs to the figure of its own clause, though another's stands closer: "27 sont mortes et 3".
_CLAUSE = 8
# Where the order of words is free, one that is farther from a figure may belong to the whole sentence.
_REACH = 4
_MARKS = frozenset(",;:–—")

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
    breaks: tuple[int, ...]
    reach: float


def find_exchanged(
    passage: Passage, said: Sequence[Placed], numbers: Callable[[], Sequence[int]], source: Source
) -> Iterator[Exchanged]:
    """Yield the pairs of figures of `passage` that its evidence has the other way round.

    `numbers` tells, when asked, which sentences are to bear it out. Those that it cites itself may do so
    together.
    """
    if not _may_exchange(said):
        return
    language = source.language.code
    spans = [sentence.span for sentence in source.cited(numbers())]
    if len(spans) > 1 and passage.cited:
        spans.append(Span(spans[0].start, spans[-1].end))
    stretches = [
        _figures(
            part_of(source.reading, span.start, span.end),
            [q for q in source.quantities if span.covers(q.span)],
            language,
        )
        for span in spans
    ]
    for item in passage_sentences(passage.text, language):
        if text_of(item) in source.on_one_line:
            continue
        ours = _figures(item, [placed.quantity for placed in said], language)
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


def _figures(part: Part, quantities: Sequence[Quantity], language: str) -> _Figures:
    found: list[tuple[_Key, Quantity, _Place]] = []
    for quantity in quantities:
        numbers = part.words_in(quantity.span)
        if quantity.is_judged and quantity.lo is not None and len(numbers):
            found.append(((quantity.lo, quantity.unit, quantity.kind), quantity, (numbers[0], numbers[-1])))
    counts = Counter(key for key, _, _ in found)
    once = {stem: places[0] for stem, places in part.places.items() if len(places) == 1}
    figures = {key: (q, place) for key, q, place in found if counts[key] == 1}
    forms = part.reading.words.forms
    reach = inf if grammar_of(language).people.is_headed else _REACH
    after = {key: forms[place[1] + 1] for key, (_, place) in figures.items() if place[1] + 1 < part.last}
    return _Figures(
        figures, after, tuple(place for _, _, place in found), once, _breaks(part, language), reach
    )


def _breaks(part: Part, language: str) -> tuple[int, ...]:
    """Return the numbers of the words that begin a clause.

    English tells a figure's words by what follows it: there the closest are its own.
    """
    grammar = grammar_of(language)
    if grammar.people.is_headed:
        return ()
    words, ends = part.reading.words, grammar.language.breaks
    return tuple(
        number
        for number in range(part.first + 1, part.last)
        if words.forms[number] in ends
        or part.reading.text[words.ends[number - 1] : words.starts[number]].strip() in _MARKS
    )


def _pairs(ours: _Figures, theirs: _Figures) -> Iterator[Exchanged]:
    both = [key for key in ours.figures if key in theirs.figures]
    stems = ours.words.keys() & theirs.words.keys()
    for first, second in combinations(both, 2):
        if first[1:] != second[1:] or _keeps_word(ours, theirs, first, second):
            continue
        (a, mine), (b, its) = ours.figures[first], ours.figures[second]
        (c, their_mine), (d, their_its) = theirs.figures[first], theirs.figures[second]
        ours_of = ((s, side) for s in stems if (side := _side(ours, s, mine, its)))
        sides = [(x, y) for s, x in ours_of if (y := _side(theirs, s, their_mine, their_its))]
        kept = sum(x == y for x, y in sides)
        turned = Counter(x for x, y in sides if x != y)
        if turned[1] and turned[-1] and kept <= _KEPT * turned.total():
            yield Exchanged((a, b), (c, d))


def _keeps_word(ours: _Figures, theirs: _Figures, *keys: _Key) -> bool:
    """Tell whether a word right after one of two figures is right after it in both: "nine more"."""
    return any(ours.after.get(key) == theirs.after.get(key) in BOUND for key in keys)


def _side(stretch: _Figures, stem: str, first: _Place, second: _Place) -> int:
    """Return 1 for a word that belongs to the first of two figures, -1 for the second, 0 for neither.

    What is nearer to a third figure is that one's: of three teams and their points two may be exchanged.
    """
    word = stretch.words[stem]
    one, other = _distance(stretch, word, first), _distance(stretch, word, second)
    if min(one, other) > stretch.reach:
        return 0
    if min(_distance(stretch, word, place) for place in stretch.places) < min(one, other):
        return 0
    if not one or not other:
        return 0
    return 1 if one <= _NEARER * other else -1 if other <= _NEARER * one else 0


def _distance(stretch: _Figures, word: int, place: _Place) -> int:
    """Return how many words lie from a word to a figure, the beginning of a clause for many."""
    first, last = min(word, place[0]), max(word, place[1])
    crossed = bisect_right(stretch.breaks, last) - bisect_right(stretch.breaks, first)
    return max(place[0] - word, word - place[1], 0) + _CLAUSE * crossed
