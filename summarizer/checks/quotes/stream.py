"""The words a quotation is searched in: those inside quotation marks, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.spoken import Spoken
    from summarizer.text.spans import Span

__all__ = ["Stream"]

_ENDS = frozenset(".!?")


class Stream:
    """A sequence of an article's words.

    With `quoted`, only the words inside quotation marks, so that a speech that an attribution interrupts is
    one stretch; else all words, and whose they are does not matter.
    """

    def __init__(self, spoken: Spoken, *, quoted: bool) -> None:
        self.spoken = spoken
        self.wording = spoken.wording
        self.line = spoken.quoted_line if quoted else spoken.wording.line
        self._positions: Sequence[int] = spoken.quoted if quoted else range(len(spoken.wording))
        self.is_quoted = quoted

    def encode(self, keys: Sequence[str]) -> str:
        """Return the codes of `keys`."""
        return self.wording.encode(keys)

    def positions(self, start: int, end: int) -> Sequence[int]:
        """Return the article's word positions of places `[start, end)`."""
        return self._positions[start:end]

    def key(self, place: int) -> str:
        """Return the key of the word at `place`."""
        return self.wording.keys[self._positions[place]]

    def keys(self, start: int, end: int) -> list[str]:
        """Return the keys of places `[start, end)`."""
        return [self.wording.keys[position] for position in self._positions[start:end]]

    def text(self, start: int, end: int) -> str:
        """Return the folded text from after the word before `start` up to the word at `end`."""
        left = self.wording.ends[self._positions[start - 1]] if start else 0
        right = self.wording.starts[self._positions[end]] if end < len(self._positions) else left
        return self.wording.folded.text[left:right]

    def is_hyphenated(self, place: int) -> bool:
        """Tell whether the word at `place` is joined to the next by a hyphen."""
        return self.wording.folded.text.startswith("-", self.wording.ends[self._positions[place]])

    def number(self, place: int) -> int:
        """Return the number of the quotation at `place`, 0 outside."""
        return self.spoken.numbers[self._positions[place]]

    def is_one_speech(self, start: int, end: int) -> bool:
        """Tell whether places `[start, end)` are one speech."""
        if not self.is_quoted:
            return True
        first, last = self.number(start), self.number(end - 1)
        return first == last or self.spoken.is_one_speech(first, last)

    def ends_sentence(self, place: int) -> bool:
        """Tell whether a sentence ends between the word before `place` and the word at it."""
        if not 0 < place < len(self._positions):
            return True
        left, right = self._positions[place - 1], self._positions[place]
        wording = self.wording
        gap = wording.folded.text[wording.ends[left] : wording.starts[right]]
        return any(char in _ENDS for char in gap) or (right > left + 1 and self.is_quoted)

    def spans(self, start: int, end: int) -> list[Span]:
        """Return the article's characters of places `[start, end)`, a span for each unbroken stretch.

        A stretch breaks where the article interrupts the speech, and where a further paragraph of it opens
        with a quotation mark of its own.
        """
        positions = self._positions[start:end]
        spans: list[Span] = []
        first = 0
        for index in range(1, len(positions) + 1):
            runs_on = index < len(positions) and positions[index] == positions[index - 1] + 1
            if runs_on and not self._reopens(positions[index]):
                continue
            spans.append(self.wording.span(positions[first], positions[index - 1] + 1))
            first = index
        return spans

    def _reopens(self, position: int) -> bool:
        wording = self.wording
        gap = wording.folded.text[wording.ends[position - 1] : wording.starts[position]]
        return "\n" in gap and '"' in gap[gap.rindex("\n") :]
