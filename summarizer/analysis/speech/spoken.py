"""Which words of an article stand inside quotation marks, and in which quotation."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.quotation import Quotation
    from summarizer.text.tokens import Wording

__all__ = ["Spoken"]


@dataclass(frozen=True)
class Spoken:
    """The words of an article with the quotation each stands in.

    Attributes:
        wording: The article's words.
        quotations: Its quotations, in order.
    """

    wording: Wording
    quotations: Sequence[Quotation]

    @cached_property
    def _source_starts(self) -> Sequence[int]:
        folded = self.wording.folded
        if not folded.is_shifted:
            return self.wording.starts
        return array("i", map(folded.start, self.wording.starts))

    @cached_property
    def _stretches(self) -> tuple[array[int], array[int], array[int]]:
        """The stretches of words that are said, without those of asides: quotation, first word, end."""
        starts = self._source_starts
        numbers, firsts, ends = array("i"), array("i"), array("i")
        for quotation in self.quotations:
            at = bisect_left(starts, quotation.content.start)
            for aside in quotation.asides:
                numbers.append(quotation.number)
                firsts.append(at)
                ends.append(bisect_left(starts, aside.start))
                at = bisect_left(starts, aside.end)
            numbers.append(quotation.number)
            firsts.append(at)
            ends.append(bisect_left(starts, quotation.content.end))
        return numbers, firsts, ends

    @cached_property
    def numbers(self) -> Sequence[int]:
        """For each word, the number of its quotation; 0 outside quotation marks."""
        numbers = array("i", [0]) * len(self.wording)
        for number, first, end in zip(*self._stretches, strict=True):
            numbers[first:end] = array("i", [number]) * (end - first)
        return numbers

    @cached_property
    def quoted(self) -> Sequence[int]:
        """Positions of the words inside quotation marks, in order."""
        _, firsts, ends = self._stretches
        return array("i", chain.from_iterable(map(range, firsts, ends)))

    def index_quoted(self, position: int) -> int | None:
        """Return the index in `quoted` of the word at `position`, `None` outside quotation marks."""
        index = bisect_left(self.quoted, position)
        return index if index < len(self.quoted) and self.quoted[index] == position else None

    def turn(self, number: int) -> int:
        """Return the turn of quotation `number`; 0 for 0."""
        return self.quotations[number - 1].turn if number else 0

    def is_one_speech(self, first: int, second: int) -> bool:
        """Tell whether two quotations are one speech: the same, or parts around an attribution."""
        return first == second or (first > 0 and second > 0 and self.turn(first) == self.turn(second))

    @cached_property
    def _bounds(self) -> dict[int, tuple[int, int]]:
        bounds: dict[int, tuple[int, int]] = {}
        start = 0
        for number, first, last in zip(*self._stretches, strict=True):
            end = start + last - first
            turn = self.turn(number)
            bounds[turn] = (bounds.get(turn, (start, end))[0], end)
            start = end
        return bounds

    def bounds(self, turn: int) -> tuple[int, int]:
        """Return where the words of `turn` begin and end among the quoted words."""
        return self._bounds[turn]

    @cached_property
    def quoted_line(self) -> str:
        """The codes of the words inside quotation marks, in order."""
        line = self.wording.line
        _, firsts, ends = self._stretches
        return "".join([line[first:end] for first, end in zip(firsts, ends, strict=True)])
