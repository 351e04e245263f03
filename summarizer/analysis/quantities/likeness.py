"""How alike the surroundings of a said figure and of the article's figures are."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.context import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.analysis.quantities.context import Context, Line
    from summarizer.analysis.quantities.index import QuantityIndex

__all__ = ["Echo", "Probe"]


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
