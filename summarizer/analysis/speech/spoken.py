"""Which words of an article stand inside quotation marks, and in which quotation."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
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
    def ranges(self) -> list[tuple[int, int]]:
        """For each quotation, its first word and the word after its last."""
        source_starts = self._source_starts
        return [
            (bisect_left(source_starts, q.content.start), bisect_left(source_starts, q.content.end))
            for q in self.quotations
        ]

    @cached_property
    def _source_starts(self) -> Sequence[int]:
        folded = self.wording.folded
        if not folded.is_shifted:
            return self.wording.starts
        return [folded.start(start) for start in self.wording.starts]

    @cached_property
    def _stretches(self) -> list[list[tuple[int, int]]]:
        """For each quotation, the bounds of the words that are said: without those of its asides."""
        found: list[list[tuple[int, int]]] = []
        for quotation, (first, last) in zip(self.quotations, self.ranges, strict=True):
            stretches: list[tuple[int, int]] = []
            at = first
            for aside in quotation.asides:
                stretches.append((at, bisect_left(self._source_starts, aside.start)))
                at = bisect_left(self._source_starts, aside.end)
            found.append([*stretches, (at, last)])
        return found

    @cached_property
    def numbers(self) -> list[int]:
        """For each word, the number of its quotation; 0 outside quotation marks."""
        numbers = [0] * len(self.wording)
        for quotation, stretches in zip(self.quotations, self._stretches, strict=True):
            for first, last in stretches:
                numbers[first:last] = [quotation.number] * (last - first)
        return numbers

    @cached_property
    def quoted(self) -> list[int]:
        """Positions of the words inside quotation marks, in order."""
        return [
            position
            for stretches in self._stretches
            for first, last in stretches
            for position in range(first, last)
        ]

    @cached_property
    def quoted_index(self) -> dict[int, int]:
        """For each word inside quotation marks, its index in `quoted`."""
        return {position: index for index, position in enumerate(self.quoted)}

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
        for quotation, stretches in zip(self.quotations, self._stretches, strict=True):
            end = start + sum(last - first for first, last in stretches)
            bounds[quotation.turn] = (bounds.get(quotation.turn, (start, end))[0], end)
            start = end
        return bounds

    def bounds(self, turn: int) -> tuple[int, int]:
        """Return where the words of `turn` begin and end among the quoted words."""
        return self._bounds[turn]

    @cached_property
    def quoted_line(self) -> str:
        """The codes of the words inside quotation marks, in order."""
        line = self.wording.line
        return "".join([line[first:last] for stretches in self._stretches for first, last in stretches])
