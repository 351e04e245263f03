"""Which words of a stretch of text belong to which of its figures: those near it, those of its clause."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from math import inf
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.quantities.calendar import shape_of
from summarizer.analysis.quantities.elided import with_unit
from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.checks.certainty.assertion import part_of, read_passage, sentences_of, text_of
from summarizer.lang.en.checks.quantities.stretches import REFERRING, REFERRING_TO_ALL
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.passage import Passage

__all__ = ["CLAUSE", "FigureKey", "Stretch", "given_stretches", "key_of", "said_stretches"]

# A word belongs to one of two figures when it is nearer to it by so much; counted in words.
_NEARER = 0.6
# A word belongs to the figure of its own clause, though another's stands closer: "27 sont mortes et 3".
CLAUSE = 8
# Where the order of words is free, one that is farther from a figure may belong to the whole sentence.
_REACH = 4
_DATED = frozenset({"date", "time"})
# "For the incumbent, Ellen Dow, with": the name goes with what is before it.
_NAMED = re.compile(r", (?:[A-Z][\w.'’-]+ ){0,3}[A-Z][\w.'’-]+,")
_MARK = re.compile(r"[,;:–—]|[.!?]\W|\n")

FigureKey = tuple[object, str, str]
_Place = tuple[int, int]


class Stretch(NamedTuple):
    """The figures and the words that a stretch has once, with their places in words.

    Attributes:
        figures: The figures by value, unit and kind, each with its first and last word.
        after: The word right after each of them.
        places: Where all figures stand, those that it has twice, too.
        words: Where each word stands that it has once, by its stem.
        names: Those of them that begin with a capital.
        referring: The words that stand for a name, each with the first word of what it may stand for.
        breaks: The words that begin a clause.
        reach: How far a word may be from its figure.
        is_headed: Whether the words after a figure tell what it counts, as in English.
    """

    figures: dict[FigureKey, tuple[Quantity, _Place]]
    after: dict[FigureKey, str]
    places: tuple[_Place, ...]
    words: dict[str, int]
    names: frozenset[str]
    referring: tuple[_Place, ...]
    breaks: tuple[int, ...]
    reach: float
    is_headed: bool

    def by_nearness(self) -> Stretch:
        """Return the stretch without its clauses: the closest words are a figure's own."""
        return self._replace(breaks=())

    def by_clause(self) -> Stretch:
        """Return the stretch in which only words of its own clause are a figure's."""
        return self._replace(reach=CLAUSE)

    def side(self, stem: str, first: _Place, second: _Place) -> int:
        """Return 1 for a word that belongs to the first of two figures, -1 for the second, 0 for neither.

        What is nearer to a third figure is that one's: of three teams and their points two may be exchanged.
        """
        one, other = self.distance(stem, first), self.distance(stem, second)
        if min(one, other) > self.reach or not one or not other:
            return 0
        side = 1 if one <= _NEARER * other else -1 if other <= _NEARER * one else 0
        return 0 if side and self.is_nearer_to_another(stem, min(one, other)) else side

    def is_nearer_to_another(self, stem: str, distance: int) -> bool:
        """Tell whether some figure is nearer to a word than `distance`."""
        return min(self.distance(stem, place) for place in self.places) < distance

    def is_referred_to(self, stem: str, place: _Place) -> bool:
        """Tell whether a word that may stand for one is between it and a figure after it."""
        return any(first <= self.words[stem] < number < place[0] for number, first in self.referring)

    def distance(self, stem: str, place: _Place) -> int:
        """Return how many words lie from a word to a figure, the beginning of a clause for many."""
        word = self.words[stem]
        first, last = (word, place[0]) if word < place[0] else (place[1], word)
        crossed = bisect_right(self.breaks, last) - bisect_right(self.breaks, first)
        return max(place[0] - word, word - place[1], 0) + CLAUSE * crossed


def given_stretches(
    passage: Passage, said: Sequence[Placed], numbers: Sequence[int], source: Source
) -> Iterator[Stretch]:
    """Yield the sentences `numbers` of the article; those that the passage cites itself together, too.

    Those are left out in which no figure of the passage can have another's place: reading takes long.
    """
    spans = [sentence.span for sentence in source.cited(numbers)]
    if len(spans) > 1 and passage.cited:
        spans.append(Span(spans[0].start, spans[-1].end))
    told = {key_of(placed.quantity) for placed in said}
    for span in spans:
        quantities = _within(span, source.quantities)
        keys = set(filter(None, map(key_of, quantities)))
        alike = Counter(key[1:] for key in keys)
        if any(alike[key[1:]] > 1 for key in keys & told):
            yield _read(part_of(source.reading, span.start, span.end), quantities, source.language.code)


def _within(span: Span, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Return those of a text's quantities, which are in text order, that lie in `span`."""
    first = bisect_left(quantities, span.start, key=attrgetter("start"))
    last = bisect_left(quantities, span.end, first, key=attrgetter("start"))
    return [quantity for quantity in quantities[first:last] if quantity.end <= span.end]


def said_stretches(passage: Passage, said: Sequence[Placed], source: Source) -> Iterator[Stretch]:
    """Yield the sentences of a passage, those left out that the article has in these very words."""
    language = source.language.code
    for item in sentences_of(read_passage(passage.text, language)):
        if text_of(item) not in source.on_one_line:
            yield _read(item, [placed.quantity for placed in said], language)


def key_of(quantity: Quantity) -> FigureKey | None:
    """Return what a figure is told from others of its unit and kind by, `None` of one that is not judged."""
    if not quantity.is_judged:
        return None
    if quantity.kind in _DATED:
        return quantity.form, shape_of(quantity.form) if quantity.kind == "date" else "", quantity.kind
    # As its two whole numbers a fraction is hashed at once: the keys of an article are held against many.
    if quantity.kind == "age" and quantity.unit == "year":
        lo = None if quantity.lo is None else quantity.lo.as_integer_ratio()
        return lo, "", "count"  # "Liam, 9," of whom another says that he was nine
    told = with_unit(quantity)
    return (told.lo.as_integer_ratio(), told.unit, told.kind) if told.lo is not None else None


def _read(part: Part, quantities: Sequence[Quantity], language: str) -> Stretch:
    found: list[tuple[FigureKey, Quantity, _Place]] = []
    for quantity in quantities:
        numbers, key = part.words_in(quantity.span), key_of(quantity)
        if key is not None and len(numbers):
            found.append((key, quantity, (numbers[0], numbers[-1])))
    counts = Counter(key for key, _, _ in found)
    once = {stem: places[0] for stem, places in part.places.items() if len(places) == 1}
    figures = {key: (q, place) for key, q, place in found if counts[key] == 1}
    forms, text, starts = part.reading.words.forms, part.reading.text, part.reading.words.starts
    is_headed = grammar_of(language).people.is_headed
    return Stretch(
        figures,
        after={key: forms[place[1] + 1] for key, (_, place) in figures.items() if place[1] + 1 < part.last},
        places=tuple(place for _, _, place in found),
        words=once,
        names=frozenset(stem for stem, number in once.items() if text[starts[number]].isupper()),
        referring=tuple(_referring(forms, part)) if is_headed else (),
        breaks=_breaks(part, language),
        reach=inf if is_headed else _REACH,
        is_headed=is_headed,
    )


def _referring(forms: Sequence[str], part: Part) -> Iterator[_Place]:
    """Yield the words that may stand for a name or for what was told of it, and how far back that may be.

    "This was" stands for what the sentence before it tells, or its own.
    """
    sentences = part.reading.words.sentences
    for number in range(part.first, part.last):
        if forms[number] in REFERRING:
            yield number, part.first
        elif tuple(forms[number : number + 2]) in REFERRING_TO_ALL:
            yield number, bisect_left(sentences, sentences[number] - 1)


def _breaks(part: Part, language: str) -> tuple[int, ...]:
    """Return the numbers of the words that begin a clause."""
    words, text, ends = part.reading.words, part.reading.text, grammar_of(language).language.breaks
    return tuple(
        number
        for number in range(part.first + 1, part.last)
        if words.forms[number] in ends or _is_marked(text, words.ends[number - 1], words.starts[number])
    )


def _is_marked(text: str, start: int, end: int) -> bool:
    """Tell whether a mark that ends a clause stands between two words."""
    if end - start == 1 and text[start] == " ":
        return False  # as nearly all
    return _MARK.search(text, start, end) is not None and _NAMED.match(text, start) is None
