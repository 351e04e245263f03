"""The quantities of the article that those of one passage may be, found when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from summarizer.analysis.quantities.likeness import Echo
from summarizer.checks.quantities.binding import find_candidates
from summarizer.checks.quantities.quoted import find_quoted
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from summarizer.analysis.quantities.index import Placed, QuantityIndex
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.checks.quantities.binding import Candidate

__all__ = ["Candidates"]

_AMONG: Final = 120  # characters on either side of a figure by which its place is told from another
_MOST_KEPT: Final = 64


class Candidates:
    """For each quantity of a passage, by its order, the article's that can be compared with it.

    A text may have thousands of figures, of which most stand among the same words as others.
    """

    def __init__(self, passage: Passage, source: Source, said: QuantityIndex, day: date | None) -> None:
        self._said = said
        self._source = source
        self._given = source.quantity_index
        self._quoted = find_quoted(passage)
        self._day = day
        self._cited = sorted({n + by for n in passage.cited for by in (-1, 0, 1)})
        self._echoes: dict[int, Echo] = {}
        self._found: dict[int, list[Candidate]] = {}
        self._lines: dict[int, str] = {}
        self._own: dict[int, bool] = {}

    def __getitem__(self, order: int) -> list[Candidate]:
        """Return the candidates of the quantity at `order`, in text order."""
        if order not in self._found:
            _make_room(self._found)
            placed = self._said.placed[order]
            is_quoted = any(span.covers(placed.quantity.span) for span in self._quoted)
            self._found[order] = find_candidates(
                placed, self._echo(placed), published=self._day, verbatim=is_quoted, cited=self._cited
            )
        return self._found[order]

    def place_of(self, placed: Placed) -> tuple[str, str]:
        """Return the words around a quantity and its sentence: those of equal places are ruled alike."""
        sentence, span = self._said.sentences[placed.sentence - 1], placed.quantity.span
        first, last = max(sentence.start, span.start - _AMONG), min(sentence.end, span.end + _AMONG)
        return f"{span.start - first}:{span.end - first}:{self._said.text[first:last]}", self._line_of(placed)

    def own_of(self, placed: Placed, cited: Collection[int]) -> Placed | None:
        """Return the article's own, where a quantity's sentence is one of the article's to the letter.

        Only one that the item may stand on: in a sentence of `cited`, or anywhere when nothing is cited.
        """
        start = self._said.sentences[placed.sentence - 1].start
        span = placed.quantity.span
        for own in self._given.at(self._line_of(placed), Span(span.start - start, span.end - start)):
            if not cited or own.sentence in cited:
                return own
        return None

    def is_own(self, placed: Placed) -> bool:
        """Tell whether the sentence of a quantity is the article's own."""
        number = placed.sentence
        if number not in self._own:
            self._own[number] = " ".join(self._line_of(placed).split()) in self._source.on_one_line
        return self._own[number]

    def _line_of(self, placed: Placed) -> str:
        number = placed.sentence
        if number not in self._lines:
            _make_room(self._lines)
            self._lines[number] = self._said.sentences[number - 1].of(self._said.text)
        return self._lines[number]

    def _echo(self, placed: Placed) -> Echo:
        if placed.sentence not in self._echoes:
            _make_room(self._echoes)
            self._echoes[placed.sentence] = Echo(placed.context.line, self._given)
        return self._echoes[placed.sentence]


def _make_room(kept: dict[int, Any]) -> None:
    """Forget the first of many: figures are judged in their order, each with those beside it."""
    if len(kept) >= _MOST_KEPT:
        del kept[next(iter(kept))]
