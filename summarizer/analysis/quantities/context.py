"""What stands around a quantity, folded and weighted, and how alike two surroundings are."""

from __future__ import annotations

import re
import sys
from array import array
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.changes import way_at
from summarizer.lang.en.analysis.quantities.context import MADE, RANK_AFTER, RANK_BEFORE, TOP, UP
from summarizer.text.spans import split_pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.analysis.quantities.grammar import Grammar
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.quantity_words import QuantityWords
    from summarizer.text.spans import Span

__all__ = ["UNKNOWN", "Context", "Line", "read_line"]

# Words, and the marks that end a clause; plain words are tried first, as most are.
_PIECES: Final = re.compile(r"((?! )(?:[a-z]++(?=[ .])|[^\W_]+(?:['’][^\W_]+)?|[,;:–—(|\n]))")
UNKNOWN: Final = 60
_REACH: Final = 8
_CLAUSE: Final = (1000, 600, 360, 216, 130)
_WEIGHTS: Final = tuple(
    tuple(int(1000 / (1 + 0.35 * distance)) * clause // 1000 for clause in _CLAUSE)
    for distance in range(_REACH)
)
_FARTHEST: Final = len(_CLAUSE) - 1
_MARKS: Final = frozenset(",;:–—(|\n")
_APOSTROPHES: Final = frozenset("'’")


class Line:
    """The content words of one sentence in order; the quantities among them stand as words of their own.

    Attributes:
        folds: The folded words.
        before: For each word, how many clause ends stand before it.
        through: For each word, how many stand before its end.
        words: The folded words once each, in order of first use.
        places: Position among `folds` of each of the sentence's quantities.
        low: The whole text in lower case.
        language: The words of figures of its language.
    """

    __slots__ = (
        "_first",
        "_quantities",
        "before",
        "folds",
        "language",
        "low",
        "places",
        "through",
        "words",
    )

    def __init__(self, low: str, language: QuantityWords, quantities: Sequence[Quantity], first: int) -> None:
        self.low = low
        self.language = language
        self._quantities = quantities
        self._first = first
        self.folds: list[str] = []
        self.before: array[int] = array("i")
        self.through: array[int] = array("i")
        self.places: array[int] = array("i")
        self.words: dict[str, None] = {}

    def context_of(self, order: int) -> Context:
        """Return what stands around one of the quantities, by its order among those of the text."""
        number = order - self._first
        return Context(self, self.places[number], self._quantities[number])


def read_line(low: str, span: Span, grammar: Grammar, quantities: Sequence[Quantity], first: int) -> Line:
    """Return the content words of the lower-cased text `low` within `span`, words inside quantities left out.

    The quantities of the sentence, in order, are words too: a figure is known by the figures beside it. The
    order of the first of them among the text's is `first`.
    """
    line = Line(low, grammar.language, quantities, first)
    stopwords, ends, fold = grammar.language.stopwords, grammar.language.breaks, grammar.fold
    folds, before, through = line.folds, line.before, line.through
    rest = iter(quantities)
    upcoming = next(rest, None)
    start_of_next = upcoming.span.start if upcoming is not None else len(low)
    breaks = end_of_open = 0
    pieces = split_pieces(_PIECES, span.of(low), span.start)
    for word, start, end in zip(pieces.found, pieces.starts, pieces.ends, strict=True):
        is_break = word in _MARKS or word in ends
        if word in stopwords and not is_break:
            continue
        while upcoming is not None and end > start_of_next:
            _append_quantity(line, upcoming, breaks)
            end_of_open = upcoming.span.end
            upcoming = next(rest, None)
            start_of_next = upcoming.span.start if upcoming is not None else len(low)
        if start < end_of_open:
            breaks += is_break
            through[-1] = breaks
        elif word not in stopwords and word not in _MARKS:
            base = word[:-2] if word[-1] == "s" and word[-2:-1] in _APOSTROPHES else word
            if base not in stopwords:
                folds.append(fold(base))
                before.append(breaks)
                through.append(breaks + is_break)
            breaks += is_break
        else:
            breaks += is_break
    while upcoming is not None:
        _append_quantity(line, upcoming, breaks)
        upcoming = next(rest, None)
    line.words = dict.fromkeys(folds)
    return line


def _append_quantity(line: Line, quantity: Quantity, breaks: int) -> None:
    line.places.append(len(line.folds))
    # "A year" stays a word: that it can be a figure tells nothing of the figures beside it.
    word = quantity.unit if "single" in quantity.flags else quantity.part if quantity.is_superlative else ""
    line.folds.append(word or sys.intern(f"#{quantity.form or quantity.lo}{quantity.unit}"))
    line.before.append(breaks)
    line.through.append(breaks)


class Context:
    """The surroundings of one quantity in its sentence, each computed when it is asked for.

    Attributes:
        line: The words of its sentence.
    """

    __slots__ = ("_cues", "_left", "_place", "_quantity", "_right", "_trend", "line")

    def __init__(self, line: Line, place: int, quantity: Quantity) -> None:
        self.line = line
        self._place = place
        self._quantity = quantity
        self._left: dict[str, int] | None = None
        self._right: dict[str, int] | None = None
        self._cues: tuple[str, str] | None = None
        self._trend: int | None = None

    @property
    def sentence(self) -> Mapping[str, None]:
        """All content words of the sentence."""
        return self.line.words

    @property
    def word(self) -> str:
        """The word that stands for it among those of its sentence."""
        return self.line.folds[self._place]

    @property
    def left(self) -> Mapping[str, int]:
        """Content words before it, with weights that fall with distance and at clause ends."""
        if self._left is None:
            place, line = self._place, self.line
            edge, first = line.before[place], max(place - _REACH, 0)
            crossed = [edge - ends for ends in line.through[first:place][::-1]]
            self._left = _weigh(line.folds[first:place][::-1], crossed)
        return self._left

    @property
    def right(self) -> Mapping[str, int]:
        """Content words after it, weighted the same way."""
        if self._right is None:
            place, line = self._place + 1, self.line
            edge = line.through[place - 1]
            crossed = [ends - edge for ends in line.before[place : place + _REACH]]
            self._right = _weigh(line.folds[place : place + _REACH], crossed)
        return self._right

    @property
    def following(self) -> Sequence[str]:
        """Content words after it in its own clause."""
        line, first = self.line, self._place + 1
        edge = line.through[first - 1]
        last = next((n for n in range(first, len(line.folds)) if line.before[n] > edge), len(line.folds))
        return line.folds[first:last]

    def is_joined(self, other: Context) -> bool:
        """Tell whether another quantity stands in the same clause of the same sentence."""
        first, second = sorted((self._place, other._place))
        return other.line is self.line and self.line.through[first] == self.line.before[second]

    def frame(self, other: Context) -> list[str]:
        """Return the content words in a row that stand right before and after it in both texts.

        The figures among them, as this text has them, may be any; none stands at an end.
        """
        mine, theirs = self.line.folds, other.line.folds
        here, there = self._place, other._place
        before = _row(mine[:here][::-1], theirs[:there][::-1])
        return before + _row(mine[here + 1 :], theirs[there + 1 :])

    @property
    def cues(self) -> tuple[str, str]:
        """The word right before and the word right after, function words included."""
        if self._cues is None:
            start, end = self._quantity.span.start, self._quantity.span.end
            before = _BESIDE.match(self.line.low[max(start - 24, 0) : start][::-1])
            after = _BESIDE.match(self.line.low, end, end + 24)
            self._cues = (before[1][::-1] if before else "", after[1] if after else "")
        return self._cues

    @property
    def trend(self) -> int:
        """1 where it is told to rise, -1 to fall, 0 where no word of change stands beside it."""
        if self._trend is None:
            self._trend = _trend(self.line.low, self._quantity, self.line.language)
        return self._trend


def _row(mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Return the words that two rows have in common from their first to their last that is no figure."""
    last = 0
    for number, (own, other) in enumerate(zip(mine, theirs, strict=False), start=1):
        is_figure = own.startswith("#")
        if is_figure != other.startswith("#") or not (is_figure or own == other):
            break
        last = last if is_figure else number
    return list(mine[:last])


def _weigh(folds: Sequence[str], crossed: Sequence[int]) -> dict[str, int]:
    """Return the words, nearest first, with their weights, the nearest weighing most."""
    weights: dict[str, int] = {}
    for fold, ends, row in zip(folds, crossed, _WEIGHTS, strict=False):
        weight = row[ends] if ends < _FARTHEST else row[_FARTHEST]
        if weight > weights.get(fold, 0):
            weights[fold] = weight
    return weights


_RAW: Final = re.compile(r"[^\W_]+")


def _trend(low: str, quantity: Quantity, language: QuantityWords) -> int:
    """Return the direction of the change word right before or right after `quantity`."""
    passed, is_share = language.passed, quantity.kind in _SHARES
    start, end = quantity.span.start, quantity.span.end
    behind = next((way for words, way in language.trends_behind.items() if low.startswith(words, end + 1)), 0)
    if behind:
        return behind
    is_rank = quantity.kind == "ordinal" or (quantity.kind == "count" and low.endswith(TOP, 0, start))
    bound = _bound_of_rank(low, start, end) if is_rank and language.is_headed else 0
    if bound:
        return bound
    before = _RAW.findall(low, max(start - 40, 0), start)[:-6:-1]
    rest = _REST.match(low, end, end + 60) if language.trend_frames else None
    closing = _RAW.findall(rest[0]) if rest is not None else []
    for index, word in enumerate(before):
        if word == UP and before[index + 1 : index + 2] and before[index + 1].startswith(MADE):
            break  # "made up 12%"
        if word == UP and index and quantity.qualifier not in _EXACT:
            continue  # "up to 12%"
        way = way_at(word, closing, language, is_share=is_share)
        if way:
            return way
        if word not in passed:
            break
    for word in _RAW.findall(low, end, end + 24)[:2]:
        way = way_at(word, (), language, is_share=is_share)
        if way:
            return way
    return 0


def _bound_of_rank(low: str, start: int, end: int) -> int:
    """Return 1 where a rank is bounded from below, "12th or better", -1 from above, 0 where it is not."""
    before = low[max(start - _NEAR, 0) : start]
    ways = (way for words, way in RANK_BEFORE if words.search(before))
    return next(ways, 0) or next((way for words, way in RANK_AFTER if words.match(low, end)), 0)


_EXACT: Final = frozenset({"exact", "exactly"})
_NEAR: Final = 32  # characters before a rank in which it is bounded
_REST: Final = re.compile(r"(?:[^,;.:!?()\n]|(?<=[0-9])[.,](?=[0-9])){0,60}")
_SHARES: Final = frozenset({"percent", "points", "proportion"})
_BESIDE: Final = re.compile(r"[^\w]{0,3}([^\W_]+)")
