"""Lines of the page within a sentence: what ran into its beginning, and what fell into its middle."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.furniture.labels import kinds_above
from summarizer.lang.en.furniture import BYLINE
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from summarizer.lang.furniture_words import FurnitureKind, FurnitureWords
    from summarizer.text.spans import Sentence

__all__ = ["LinesWithin"]

# A line of the page that ran into the sentence after it.
_RAN_IN = re.compile(
    r"(?:[\"”'’]\s{0,3}\n\s{0,3})?(?P<line>[^\n.!?]{1,70}?|\([^\n()]{1,90}\))[^\S\n]*\n\s*[\"“'‘]?[A-Z]"
)
_LINE = re.compile(r"[^\n]+")
_LONGEST = 90
_PUBLISHER = re.compile(r"\s*[A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3}\s*")


class LinesWithin:
    """The lines of the page in the sentences of one text.

    Args:
        words: Those of its language.
        phrases: Of those, what the text has.
        alone: Returns what a line is that says so by itself.
        is_wrapped: Whether the lines of the text are of one width, and say nothing.
    """

    def __init__(
        self,
        words: FurnitureWords,
        phrases: Mapping[FurnitureKind, Sequence[str]],
        alone: Callable[[str], FurnitureKind | None],
        *,
        is_wrapped: bool,
    ) -> None:
        self._words = words
        self._phrases = phrases
        self._alone = alone
        self._is_wrapped = is_wrapped
        # The sentences that a line leads.
        self._led: set[int] = set()
        self._known: dict[int, tuple[tuple[Span, FurnitureKind], ...]] = {}

    def find(self, sentence: Sentence) -> tuple[tuple[Span, FurnitureKind], ...]:
        """Return the lines of the page that stand before a sentence or fell into it."""
        if "\n" not in sentence.text:
            return ()
        if sentence.number not in self._known:
            start = sentence.span.start
            self._known[sentence.number] = tuple(
                (Span(start + low, start + high), kind) for low, high, kind in self._find(sentence)
            )
        return self._known[sentence.number]

    def begin(self, sentence: Sentence) -> bool:
        """Tell whether a line of the page ran into a sentence, and stands before its first word."""
        return bool(self.find(sentence)) and sentence.number in self._led

    def kinds_by_phrase(self, low: str) -> Iterator[FurnitureKind]:
        """Yield the kinds of which a text in lower case has a phrase."""
        for kind, known in self._phrases.items():
            if any(one in low for one in known):
                yield kind

    def _find(self, sentence: Sentence) -> Iterator[tuple[int, int, FurnitureKind]]:
        text = sentence.text
        led = [*self._leading(text)] or [*self._ran_in(sentence)]
        if led:
            self._led.add(sentence.number)
            yield from led
            return
        for line in _LINE.finditer(text):
            related = self._words.openings.get("related")
            if line.start() and related is not None and related.match(line[0]):
                yield line.start(), line.end(), "related"
                continue
            kind = next(self.kinds_by_phrase(line[0].lower()), None)
            if kind is not None and 2 * len(line[0]) < len(text):
                yield line.start(), line.end(), kind

    def _leading(self, text: str) -> Iterator[tuple[int, int, FurnitureKind]]:
        """Yield the lines with which a sentence begins and that say what they are by themselves."""
        if self._is_wrapped:
            return
        kind: FurnitureKind | None = None
        for line in _LINE.finditer(text):
            if len(line[0]) > _LONGEST:
                return
            # Below its author stands whom he writes for.
            publisher = kind if kind == "byline" and _PUBLISHER.fullmatch(line[0]) else None
            kind = self._alone(line[0].strip()) or publisher
            if kind is None:
                return
            yield line.start(), line.end(), kind

    def _ran_in(self, sentence: Sentence) -> Iterator[tuple[int, int, FurnitureKind]]:
        """Yield where in a sentence the line of the page stands that ran into it, and what it is."""
        match = _RAN_IN.match(sentence.text)
        if match is None:
            return
        line, (start, end) = match["line"], match.span("line")
        kind: FurnitureKind | None = "byline" if BYLINE.match(line) else None
        if kind is None:
            kind = next((one for one, known in self._words.openings.items() if known.match(line)), None)
        if kind is None and sentence.paragraph and not self._is_wrapped:
            kind = next(kinds_above(line, sentence.text[end:], self._words.small), None)
        if kind is not None:
            yield start, end, kind
