"""Spans over an exact text, counted in Unicode code points, and the sentences of a text."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple, Self

import sentencex

from summarizer.model.strict_json import SURROGATE
from summarizer.text.pointed_ranks import WITH_POINTED_RANKS, is_cut_behind_rank, numbers_ahead
from summarizer.text.pointed_titles import WITH_POINTED_TITLES, is_cut_behind_title
from summarizer.text.spelling import without_unseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["Pieces", "Sentence", "Span", "split_pieces", "split_sentences", "touched_by"]

# Far more white space than stands between two sentences.
_LONGEST_GAP = 1000

# What is longer is segmented, and split into pieces, in parts.
_LONGEST_PART = 16_000
# Characters behind a piece, or more, on which it depends where that ends.
_LOOKS_AHEAD = 16
_LIKELY_END = re.compile(r"[^\W\dA-Z_]{2}[.!?][\"”’')]*\s+(?=[\"“‘'(]?[^\W\d_])")


class _Ends(NamedTuple):
    start: int
    end: int


class Span(_Ends):
    """A half-open range `[start, end)` of code points of one text.

    >>> from summarizer.text.spans import Span
    >>> Span(3, 9).of("To London")
    'London'
    >>> Span(0, 9).covers(Span(3, 9))
    True

    Attributes:
        start: Offset of the first code point.
        end: Offset after the last code point; never less than `start`.
    """

    # A tuple, as an article has some hundred: it is made and hashed in about half the time of a dataclass.
    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """Return the span from `start` to `end`.

        Raises:
            ValueError: One is negative, or the end lies before the start.
        """
        if not 0 <= start <= end:
            raise ValueError(f"a span needs 0 <= start <= end, got {start} and {end}")
        return tuple.__new__(cls, (start, end))

    def of(self, text: str) -> str:
        """Return the characters of `text` that this span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """Return this span moved right by `by` code points."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class Sentence(NamedTuple):
    """A numbered sentence.

    Attributes:
        number: Its number in the article, from 1.
        span: Where it stands in the article's text.
        text: Its characters.
        paragraph: Number of its paragraph, from 0.
    """

    number: int
    span: Span
    text: str
    paragraph: int

    @property
    def seen(self) -> str:
        """Its characters without those inside a word that no reader sees."""
        return without_unseen(self.text)


class Pieces(NamedTuple):
    """The pieces of a text that a pattern finds, and what stands around them.

    Attributes:
        gaps: What stands before each piece, and after the last one: one more than pieces.
        found: The pieces.
        starts: The offset of each piece's first character.
        ends: The offset after its last.
    """

    gaps: list[str]
    found: list[str]
    starts: array[int]
    ends: array[int]


def split_pieces(pattern: re.Pattern[str], text: str, start: int = 0) -> Pieces:
    r"""Return the pieces of `text` that `pattern`, a single group, finds; `start` is added to their offsets.

    One split takes about two thirds of the time of a match object for each piece.

    >>> import re
    >>> from summarizer.text.spans import split_pieces
    >>> split_pieces(re.compile(r"(\w+)"), "To be.").found
    ['To', 'be']
    """
    parts = pattern.split(text) if len(text) <= _LONGEST_PART else list(_split_long(pattern, text))
    offsets = array("i", accumulate(map(len, parts), initial=start))
    return Pieces(parts[::2], parts[1::2], offsets[1:-1:2], offsets[2::2])


def _split_long(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """Yield what `pattern.split` returns, a part of the text at a time, and what is alike but once.

    A long text has a few words again and again, and a string takes fifty bytes and more. The pieces right
    before the end of a part may go on behind it: the next part begins with them.
    """
    known: dict[str, str] = {}
    first, width = 0, _LONGEST_PART
    while len(text) - first > width:
        parts = pattern.split(text[first : first + width])
        left = len(parts.pop())
        while parts:
            left += len(parts.pop()) + len(parts.pop())
            if left >= _LOOKS_AHEAD:
                break
        if parts:
            yield from (known.setdefault(part, part) for part in parts)
            first += width - left
            width = _LONGEST_PART
        else:
            width *= 2
    yield from pattern.split(text[first:])


@lru_cache(maxsize=64)  # one check of a text after another asks, and a brief has some thirty
def split_sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of `text` in order, without surrounding white space, none empty.

    Boundaries are sentencex's (Wikimedia's rules for some 300 languages), which keep a quoted
    sentence whole; a line break that separates paragraphs ends a sentence as well. A lone surrogate
    has no UTF-8 form and so cannot cross into sentencex: it is shown a U+FFFD instead, one code
    point for one, so that offsets hold.

    >>> from summarizer.text.spans import split_sentences
    >>> text = "He met Dr. Lee. “Go,” he said."
    >>> [span.of(text) for span in split_sentences(text)]
    ['He met Dr. Lee.', '“Go,” he said.']
    """
    shown = SURROGATE.sub("\ufffd", text)
    spans: list[Span] = []
    position = 0
    primary = language.partition("-")[0]
    has_pointed_ranks = primary in WITH_POINTED_RANKS
    pieces: Iterable[str] = _segment(shown, language)
    if has_pointed_ranks:
        pieces = _rejoined(pieces, is_cut_behind_rank)
    if primary in WITH_POINTED_TITLES:
        pieces = _rejoined(pieces, is_cut_behind_title)
    for piece in pieces:
        # In long texts sentencex leaves out some paragraph breaks, so a piece is looked for, not assumed.
        start = shown.find(piece, position, position + len(piece) + _LONGEST_GAP)
        if start < 0:
            continue
        spans.extend(_trim(shown[position:start], position))
        cuts = numbers_ahead(piece) if has_pointed_ranks else ()
        for first, last in pairwise([0, *cuts, len(piece)]):
            spans.extend(_trim(piece[first:last], start + first))
        position = start + len(piece)
    spans.extend(_trim(shown[position:], position))
    return tuple(spans)


def _rejoined(pieces: Iterable[str], is_cut: Callable[[str, str], bool]) -> Iterator[str]:
    """Yield pieces of a text, those one that the point of a rank or title parts."""
    before = ""
    for piece in pieces:
        if before and not is_cut(before, piece):
            yield before
            before = piece
        else:
            before += piece
    if before:
        yield before


def _segment(text: str, language: str) -> Iterator[str]:
    """Yield the sentences that sentencex finds, long texts part by part.

    In a paragraph of marks it takes a time that grows with the square of the length. A part ends where a line
    does, else where a sentence seems to, else where a word does.
    """
    first = 0
    while len(text) - first > _LONGEST_PART:
        window = text[first + _LONGEST_PART // 2 : first + _LONGEST_PART]
        cuts = (
            window.rfind("\n") + 1,
            *(m.end() for m in _LIKELY_END.finditer(window)),
            window.rfind(" ") + 1,
        )
        line, *ends, word = cuts
        cut = line or (ends[-1] if ends else 0) or word or len(window)
        last = first + _LONGEST_PART // 2 + cut
        yield from sentencex.segment(language, text[first:last])
        first = last
    yield from sentencex.segment(language, text[first:])


def touched_by(span: Span, spans: Sequence[Span]) -> Sequence[Span]:
    """Return those of `spans`, in order and apart from each other, that `span` touches.

    >>> from summarizer.text.spans import Span, touched_by
    >>> touched_by(Span(4, 8), [Span(0, 3), Span(3, 6), Span(7, 9)])
    [Span(start=3, end=6), Span(start=7, end=9)]
    """
    first = bisect_right(spans, span.start, key=lambda other: other.end)
    return spans[first : bisect_left(spans, span.end, lo=first, key=lambda other: other.start)]


def _trim(piece: str, start: int) -> list[Span]:
    """Return where a piece stands that begins at `start`, without the white space around it; none of none."""
    bare = piece.strip()
    if not bare:
        return []
    left = start + piece.index(bare[0])
    return [Span(left, left + len(bare))]
