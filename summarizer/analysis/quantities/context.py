"""What stands around a quantity, folded and weighted, and how alike two surroundings are."""

from __future__ import annotations

import re
from heapq import nlargest
from typing import TYPE_CHECKING, Final

from summarizer.text.spans import split_pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.analysis.quantities.grammar import Grammar
    from summarizer.analysis.quantities.index import QuantityIndex
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.quantity_words import QuantityWords
    from summarizer.text.spans import Span

__all__ = ["Context", "Echo", "Line", "Probe", "read_line"]

# Words, and the marks that end a clause.
_PIECES: Final = re.compile(r"([^\W_]+(?:['’][^\W_]+)?|[,;:–—(|\n])")
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
    """

    __slots__ = ("before", "folds", "places", "through", "words")

    def __init__(self) -> None:
        self.folds: list[str] = []
        self.before: list[int] = []
        self.through: list[int] = []
        self.places: list[int] = []
        self.words: dict[str, None] = {}


def read_line(low: str, span: Span, grammar: Grammar, quantities: Sequence[Quantity]) -> Line:
    """Return the content words of the lower-cased text `low` within `span`, words inside quantities left out.

    The quantities of the sentence, in order, are words too: a figure is known by the figures beside it.
    """
    line = Line()
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
    line.folds.append(word or f"#{quantity.form or quantity.lo}{quantity.unit}")
    line.before.append(breaks)
    line.through.append(breaks)


class Context:
    """The surroundings of one quantity in its sentence, each computed when it is asked for.

    Attributes:
        line: The words of its sentence.
    """

    __slots__ = ("_cues", "_language", "_left", "_low", "_place", "_quantity", "_right", "_trend", "line")

    def __init__(self, line: Line, place: int, quantity: Quantity, low: str, language: QuantityWords) -> None:
        self.line = line
        self._place = place
        self._quantity = quantity
        self._low = low
        self._language = language
        self._left: dict[str, int] | None = None
        self._right: dict[str, int] | None = None
        self._cues: tuple[str, str] | None = None
        self._trend: int | None = None

    @property
    def sentence(self) -> Mapping[str, None]:
        """All content words of the sentence."""
        return self.line.words

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

    @property
    def cues(self) -> tuple[str, str]:
        """The word right before and the word right after, function words included."""
        if self._cues is None:
            start, end = self._quantity.span.start, self._quantity.span.end
            before = _BESIDE.match(self._low[max(start - 24, 0) : start][::-1])
            after = _BESIDE.match(self._low, end, end + 24)
            self._cues = (before[1][::-1] if before else "", after[1] if after else "")
        return self._cues

    @property
    def trend(self) -> int:
        """1 where it is told to rise, -1 to fall, 0 where no word of change stands beside it."""
        if self._trend is None:
            self._trend = _trend(self._low, self._quantity, self._language)
        return self._trend


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
    trends, passed = language.trends, language.passed
    start, end = quantity.span.start, quantity.span.end
    before = _RAW.findall(low, max(start - 40, 0), start)[:-6:-1]
    for index, word in enumerate(before):
        if word == "up" and before[index + 1 : index + 2] and before[index + 1].startswith(("ma", "end")):
            break  # "made up 12%"
        if word in trends:
            return trends[word]
        if word not in passed:
            break
    for word in _RAW.findall(low, end, end + 24)[:2]:
        if word in trends:
            return trends[word]
    return 0


_BESIDE: Final = re.compile(r"[^\w]{0,3}([^\W_]+)")


class Echo:
    """How much of each sentence of an article a said sentence shares, worked out once for its quantities.

    Attributes:
        common: For each sentence with a common word, the summed rarity of the common words.
        whole: The summed rarity of the said sentence's words.
    """

    __slots__ = ("_likeliest", "common", "given", "whole")

    def __init__(self, said: Line, given: QuantityIndex) -> None:
        self.given = given
        self._likeliest: frozenset[int] | None = None
        self.common: dict[int, int] = {}
        self.whole = 0
        common = self.common
        for word in said.words:
            rare = given.rarity.get(word)
            if rare is None:
                self.whole += UNKNOWN
                continue
            numbers = given.sentences_with[word]
            if len(numbers) > _MOST_WITH:
                continue  # the label of a row tells it from no other row
            self.whole += rare
            for number in numbers:
                common[number] = common.get(number, 0) + rare

    @property
    def likeliest(self) -> frozenset[int]:
        """The few sentences that share most."""
        if self._likeliest is None:
            best = nlargest(_MOST_LIKELY, self.common.items(), key=lambda item: (item[1], -item[0]))
            self._likeliest = frozenset(number for number, _ in best)
        return self._likeliest


# A word that stands in more sentences tells none from another.
_MOST_WITH: Final = 120
_MOST_LIKELY: Final = 12


class Probe:
    """A said quantity's context made ready to be held against many given ones.

    Words weigh by how rare they are in the article; a word on the other side or farther off counts in
    part. All arithmetic is whole, so that the answer does not depend on an order of summing.
    """

    __slots__ = ("close", "cues", "echo", "left", "right", "total")

    def __init__(self, said: Context, echo: Echo) -> None:
        self.echo = echo
        rarity = echo.given.rarity
        self.left = [(word, weight, rarity.get(word, UNKNOWN)) for word, weight in said.left.items()]
        self.right = [(word, weight, rarity.get(word, UNKNOWN)) for word, weight in said.right.items()]
        self.cues = said.cues
        self.total = 0
        self.close: dict[int, int] = {}
        close, sentences = self.close, echo.given.sentences_with
        for word, weight, rare in (*self.left, *self.right):
            self.total += weight * rare
            numbers = sentences.get(word, ())
            for number in numbers if len(numbers) <= _MOST_WITH else ():
                close[number] = close.get(number, 0) + weight * rare

    def reach(self, sentence: int) -> tuple[int, int]:
        """Return how alike the words close by can be at most in a sentence, and how alike the sentence is."""
        common = self.echo.common.get(sentence)
        if not common:
            return 0, 0
        near = self.close.get(sentence, 0) * 1000 // self.total if self.total else 0
        return near, common * 1000 // self.echo.whole

    def likeness(self, given: Context, sentence: int) -> tuple[int, int, int]:
        """Return how much of the surroundings a given quantity shares: near, sentence, cues; per mille."""
        own, other = self.cues, given.cues
        cues = 500 * ((own[0] == other[0] != "") + (own[1] == other[1] != ""))
        common = self.echo.common.get(sentence)
        if not common:
            return 0, 0, cues
        words, left, right = given.line.words, given.left, given.right
        score = _overlap(self.left, left, right, words) + _overlap(self.right, right, left, words)
        return score * 1000 // self.total if self.total else 0, common * 1000 // self.echo.whole, cues


def _overlap(
    side: Sequence[tuple[str, int, int]],
    same: Mapping[str, int],
    other: Mapping[str, int],
    sentence: Mapping[str, None],
) -> int:
    score = 0
    for word, weight, rare in side:
        if word in sentence:
            here = same.get(word, 0)
            there = other.get(word, 0)
            share = max(min(here, weight), min(there, weight) * 6 // 10)
            score += (share or weight // 4) * rare
    return score
