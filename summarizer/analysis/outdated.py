"""Figures that an article itself takes back: by a correction, or by a later entry of a live blog."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from summarizer.analysis.furniture.entries import minutes_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from fractions import Fraction

    from summarizer.analysis.furniture import Furniture
    from summarizer.analysis.quantities.index import Placed, QuantityIndex
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.furniture_words import FurnitureWords
    from summarizer.text.spans import Sentence

__all__ = ["COUNTED", "Outdated", "OutdatedIndex", "Reading", "find_outdated"]

# The words after a figure say what it counts.
_BEHIND = 60
_COUNTED = 2


How = Literal["withdrawn", "corrected", "superseded"]

COUNTED = frozenset({"count", "money", "percent", "measure", "rate", "proportion"})
"""The kinds of quantities that say how many or how much of something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read of an article so far.

    Attributes:
        text: Its text.
        sentences: Its sentences.
        furniture: What of it is not the story.
        words: By which that was told, `None` where its language has none.
        quantity_index: Its quantities.
        content_words: Returns the stems of the content words of a text.
    """

    text: str
    sentences: Sequence[Sentence]
    furniture: Sequence[Furniture]
    words: FurnitureWords | None
    quantity_index: QuantityIndex
    content_words: Callable[[str], Sequence[str]]


class Outdated(NamedTuple):
    """A figure that counts no more, or, of a correction, one that counts in its place.

    Attributes:
        quantity: It, where the article gives it.
        words: The stems of what it counts.
        span: What takes it back: the correction, or the sentence of the later entry.
        how: Whether the editors withdrew it, put it in the place of such a one, or later news superseded it.
    """

    quantity: Quantity
    words: frozenset[str]
    span: Span
    how: How


class OutdatedIndex:
    """The figures that an article takes back, by their values.

    Attributes:
        every: All of them.
    """

    def __init__(self, outdated: Iterable[Outdated]) -> None:
        self.every = tuple(outdated)
        self._alike: dict[tuple[How, Fraction | None, Fraction | None], dict[frozenset[str], Outdated]] = {}
        for old in self.every:
            alike = self._alike.setdefault((old.how, old.quantity.lo, old.quantity.hi), {})
            alike.setdefault(old.words, old)

    def find(self, how: How, quantity: Quantity, words: AbstractSet[str]) -> Outdated | None:
        """Return the first that has the value of `quantity` and counts one of `words`, `None` for none."""
        alike = self._alike.get((how, quantity.lo, quantity.hi), {})
        return next((old for known, old in alike.items() if not known.isdisjoint(words)), None)


def find_outdated(read: Reading) -> tuple[Outdated, ...]:
    """Return the figures that an article takes back, in text order within each way of doing so."""
    return (*_withdrawn(read), *_superseded(read))


def _withdrawn(read: Reading) -> Iterator[Outdated]:
    """Yield the figures of corrections: those that were wrong, and those that count."""
    patterns = read.words.withdrawn if read.words else ()
    for span, kind in read.furniture:
        if kind != "correction":
            continue
        note = span.of(read.text)
        wrong = sorted(
            Span(*match.span(1)).shift(span.start) for pattern in patterns for match in pattern.finditer(note)
        )
        ends = wrong, list(accumulate((part.end for part in wrong), max))
        every = read.quantity_index.placed
        first = bisect_left(every, span.start, key=_start_of)
        within = every[first : bisect_left(every, span.end, lo=first, key=_start_of)]
        words = _all_words(read, note) if within else frozenset()
        for placed in within:
            at = placed.quantity.span
            if span.covers(at):
                how: How = "withdrawn" if _is_within(at, ends) else "corrected"
                yield Outdated(placed.quantity, words, span, how)


def _start_of(placed: Placed) -> int:
    return placed.quantity.span.start


def _is_within(at: Span, spans: tuple[Sequence[Span], Sequence[int]]) -> bool:
    """Tell whether one of some spans, by their starts and with the furthest end so far, covers `at`."""
    wrong, ends = spans
    before = bisect_right(wrong, at.start, key=attrgetter("start"))
    return before > 0 and ends[before - 1] >= at.end


def _superseded(read: Reading) -> Iterator[Outdated]:
    """Yield the figures of entries of a live blog of which a later entry gives another."""
    entries = _entries(read)
    told: dict[str, list[tuple[int, Placed]]] = {}
    for placed in read.quantity_index.placed:
        entry = entries.get(placed.sentence)
        if entry is not None and placed.quantity.kind in COUNTED:
            for word in _counted(read, placed):
                told.setdefault(word, []).append((entry, placed))
    seen: set[Span] = set()
    for word, found in told.items():
        last = max(entry for entry, _ in found)
        latest = [placed for entry, placed in found if entry == last]
        values = {(placed.quantity.lo, placed.quantity.hi) for placed in latest}
        for entry, placed in found:
            quantity = placed.quantity
            is_same = (quantity.lo, quantity.hi) in values or quantity.unit != latest[0].quantity.unit
            if entry < last and not is_same and quantity.span not in seen:
                seen.add(quantity.span)
                sentence = read.sentences[latest[0].sentence - 1].span
                yield Outdated(quantity, frozenset({word}), sentence, "superseded")


def _entries(read: Reading) -> dict[int, int]:
    """Return the time, in minutes, of the entry in which each sentence of a live blog stands."""
    stamps = [span for span, kind in read.furniture if kind == "live"]
    times = [minutes_of(span.of(read.text)) for span in stamps]
    found: dict[int, int] = {}
    current = -1
    for sentence in read.sentences:
        while current + 1 < len(stamps) and stamps[current + 1].start < sentence.span.end:
            current += 1
        if current >= 0:
            found[sentence.number] = times[current]
    return found


def _counted(read: Reading, placed: Placed) -> Sequence[str]:
    """Return the stems of the first words after a figure."""
    end = placed.quantity.end
    sentence = read.sentences[placed.sentence - 1].span
    return read.content_words(read.text[end : min(end + _BEHIND, sentence.end)])[:_COUNTED]


def _all_words(read: Reading, note: str) -> frozenset[str]:
    return frozenset(word for word in read.content_words(note) if not any(c.isdigit() for c in word))
