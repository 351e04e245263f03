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
_CLOSED = re.compile(r"[.!?][\"”'’]{0,2}\s*\Z")
_CAPITAL = re.compile(r"\s*[\"“'‘]?[A-Z]")
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
        related = self._words.openings.get("related")
        before = ""
        for line in _LINE.finditer(text):
            kind = self._kind_by_words(line, related)
            if kind is None and not self._is_wrapped and _CLOSED.search(before):
                kind = self._kind_between(line[0], text[line.end() :])
            if kind is not None:
                yield line.start(), line.end(), kind
            before = line[0]

    def _kind_by_words(self, line: re.Match[str], related: re.Pattern[str] | None) -> FurnitureKind | None:
        """Return what a line within a sentence is that leads to another page, or has a phrase of a kind."""
        if line.start() and related is not None and related.match(line[0]):
            return "related"
        kind = next(self.kinds_by_phrase(line[0].lower()), None)
        return kind if 2 * len(line[0]) < len(line.string) else None

    def _kind_between(self, line: str, after: str) -> FurnitureKind | None:
        """Return what a line is that an open quotation joined to the sentences before and after it."""
        is_next = _CAPITAL.match(after) is not None
        return next(self._kinds_on_top(line, after, is_set_in_lines=True), None) if is_next else None

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
        is_set_in_lines = sentence.paragraph > 0 and not self._is_wrapped
        kind = next(self._kinds_on_top(line, sentence.text[end:], is_set_in_lines=is_set_in_lines), None)
        if kind is not None:
            yield start, end, kind

    def _kinds_on_top(self, line: str, after: str, *, is_set_in_lines: bool) -> Iterator[FurnitureKind]:
        """Yield what a line may be that stands on top of a sentence, the surest first."""
        if BYLINE.match(line):
            yield "byline"
        for kind, known in self._words.openings.items():
            if known.match(line):
                yield kind
        if is_set_in_lines:
            yield from kinds_above(line, after, self._words.small)
