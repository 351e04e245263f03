"""What stands around a quantity, folded and weighted, and how alike two surroundings are (R15)."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.quantities.scan import fold_word, lower

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.quantities.language import Language
    from summarizer.quantities.quantity import Quantity
    from summarizer.text import Span

__all__ = ["UNKNOWN", "Context", "Probe", "Word", "contexts_of", "words_of"]

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
UNKNOWN: Final = 60
_REACH: Final = 8
_WEIGHTS: Final = tuple(int(1000 / (1 + 0.35 * distance)) for distance in range(_REACH))
_CLAUSE: Final = (1000, 600, 360, 216, 130)
_BREAKS: Final = re.compile(r"[,;:–—(]|\b(?:and|but|while|whereas|or|compared)\b")


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of a sentence with its place."""

    start: int
    end: int
    fold: str


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of one quantity in its sentence.

    Attributes:
        left: Content words before it, with weights that fall with distance and at clause ends.
        right: The same after it.
        sentence: All content words of the sentence.
        cues: The word right before and right after, function words included.
        trend: 1 where it is told to rise, -1 to fall, 0 where no word of change stands beside it.
    """

    left: Mapping[str, int]
    right: Mapping[str, int]
    sentence: Mapping[str, None]
    cues: tuple[str, str]
    trend: int = 0


def words_of(text: str, span: Span, stopwords: frozenset[str], quantities: Sequence[Quantity]) -> list[Word]:
    """Return the content words of `text` within `span`, those inside quantities left out."""
    low = lower(span.of(text))
    taken = [(q.start - span.start, q.end - span.start) for q in quantities]
    words: list[Word] = []
    index = 0
    for match in _WORD.finditer(low):
        start, end = match.span()
        while index < len(taken) and taken[index][1] <= start:
            index += 1
        if index < len(taken) and taken[index][0] < end:
            continue
        word = match[0]
        if word.endswith(("'s", "’s")):
            word = word[:-2]
        if word in stopwords or (len(word) == 1 and not word.isalnum()):
            continue
        words.append(Word(span.start + start, span.start + end, fold_word(word)))
    return words


def contexts_of(text: str, span: Span, language: Language, quantities: Sequence[Quantity]) -> list[Context]:
    """Return the context of each of `quantities`, which stand in the sentence at `span` in order.

    The other quantities of the sentence are words too: a figure is known by the figures beside it.
    """
    words = words_of(text, span, language.stopwords, quantities)
    words += [Word(q.start, q.end, _companion(q)) for q in quantities]
    words.sort(key=lambda word: word.start)
    sentence = dict.fromkeys(word.fold for word in words)
    breaks = [span.start + match.start() for match in _BREAKS.finditer(lower(span.of(text)))]
    starts = [word.start for word in words]
    return [
        Context(
            _left(words[max((at := bisect_left(starts, q.start)) - _REACH, 0) : at], breaks, q.start),
            _right(words[(at := bisect_left(starts, q.end)) : at + _REACH], breaks, q.end),
            sentence,
            (_cue(text, q.start, -1), _cue(text, q.end, 1)),
            _trend(text, q, language),
        )
        for q in quantities
    ]


def _companion(quantity: Quantity) -> str:
    return f"#{quantity.form or quantity.lo}{quantity.unit}"


_RAW: Final = re.compile(r"[^\W_]+")
_SKIPPED: Final = frozenset(
    """by to from of about around some a an the nearly almost over more than at least just approximately
    roughly as much
    under below above up only further another its their his her was were is has been had estimated to
    record""".split()
) - {"up"}  # fmt: skip


def _trend(text: str, quantity: Quantity, language: Language) -> int:
    """Return the direction of the change word right before or right after `quantity`."""
    trends = language.trends
    for word in _RAW.findall(lower(text[max(quantity.start - 40, 0) : quantity.start]))[:-6:-1]:
        if word in trends:
            return trends[word]
        if word not in _SKIPPED:
            break
    for word in _RAW.findall(lower(text[quantity.end : quantity.end + 24]))[:2]:
        if word in trends:
            return trends[word]
    return 0


def _left(words: Sequence[Word], breaks: Sequence[int], edge: int) -> dict[str, int]:
    """Return the words before `edge` with their weights, the nearest weighing most."""
    weights: dict[str, int] = {}
    last = bisect_left(breaks, edge)
    for distance, word in enumerate(reversed(words)):
        crossed = last - bisect_left(breaks, word.end)
        weight = _WEIGHTS[distance] * _CLAUSE[min(crossed, 4)] // 1000
        if weight > weights.get(word.fold, 0):
            weights[word.fold] = weight
    return weights


def _right(words: Sequence[Word], breaks: Sequence[int], edge: int) -> dict[str, int]:
    """Return the words after `edge` with their weights, the nearest weighing most."""
    weights: dict[str, int] = {}
    first = bisect_left(breaks, edge)
    for distance, word in enumerate(words):
        crossed = bisect_left(breaks, word.start) - first
        weight = _WEIGHTS[distance] * _CLAUSE[min(crossed, 4)] // 1000
        if weight > weights.get(word.fold, 0):
            weights[word.fold] = weight
    return weights


_BEFORE: Final = re.compile(r"([^\W_]+)[^\w]{0,3}$")
_AFTER: Final = re.compile(r"[^\w]{0,3}([^\W_]+)")


def _cue(text: str, edge: int, direction: int) -> str:
    if direction < 0:
        match = _BEFORE.search(text[max(edge - 24, 0) : edge])
    else:
        match = _AFTER.match(text[edge : edge + 24])
    return lower(match[1]) if match is not None else ""


class Probe:
    """A said quantity's context made ready to be held against many given ones.

    Words weigh by how rare they are in the article; a word on the other side or farther off counts in
    part. All arithmetic is whole, so that the answer does not depend on an order of summing.
    """

    __slots__ = ("cues", "left", "right", "sentence", "total", "whole")

    def __init__(self, said: Context, rarity: Mapping[str, int]) -> None:
        self.left = [(word, weight, rarity.get(word, UNKNOWN)) for word, weight in said.left.items()]
        self.right = [(word, weight, rarity.get(word, UNKNOWN)) for word, weight in said.right.items()]
        self.sentence = [(word, rarity.get(word, UNKNOWN)) for word in said.sentence]
        self.cues = said.cues
        self.total = sum(weight * rare for _, weight, rare in (*self.left, *self.right))
        self.whole = sum(rare for _, rare in self.sentence)

    def likeness(self, given: Context) -> tuple[int, int, int]:
        """Return how much of the surroundings a given quantity shares: near, sentence, cues; per mille."""
        sentence = given.sentence
        common = 0
        for word, rare in self.sentence:
            if word in sentence:
                common += rare
        cues = sum(bool(a) and a == b for a, b in zip(self.cues, given.cues, strict=True)) * 500
        if not common:
            return 0, 0, cues
        score = _overlap(self.left, given.left, given.right, sentence)
        score += _overlap(self.right, given.right, given.left, sentence)
        return score * 1000 // self.total if self.total else 0, common * 1000 // self.whole, cues


def _overlap(
    side: Sequence[tuple[str, int, int]],
    same: Mapping[str, int],
    other: Mapping[str, int],
    sentence: Mapping[str, None],
) -> int:
    score = 0
    for word, weight, rare in side:
        if word not in sentence:
            continue
        here = min(weight, same.get(word, 0))
        there = min(weight, other.get(word, 0)) * 6 // 10
        score += (max(here, there) or weight // 4) * rare
    return score
