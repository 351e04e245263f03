"""A quotation that is not in the article word for word: where it comes from, and what was done to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.checks.quotes.align import MAX_WORDS, Aligner, Alignment, cluster, find_seeds
from summarizer.checks.quotes.changes import list_changes, name_reason
from summarizer.checks.quotes.judgement import Change, Judgement
from summarizer.checks.quotes.messages import tell_changes, tell_reason
from summarizer.checks.quotes.search import tile
from summarizer.checks.quotes.stream import Stream
from summarizer.text.tokens import NO_WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.spoken import Spoken
    from summarizer.checks.quotes.align import Pair
    from summarizer.checks.quotes.given import Given, Joint
    from summarizer.checks.quotes.search import Tile
    from summarizer.text.spans import Span

__all__ = ["explain_miss"]

_QUOTED_LINE = re.compile(r"\n(?:> ?)+")
_CLEAR = 0.25  # share of words changed up to which an alignment explains at once
_LOOSE = 0.5
_LOOSE_SHORT = 0.4
_SUBSTITUTE = 11  # what a word costs at least that is not the passage's, ten being a dropped word
_SHORT = 8
_COVER = 0.85
_ONE_SLIP = 12
_CUT_WIDTH = 80  # words by which a marked cut may shift the rest
_SPEECH_FIRST = 0.15  # how much nearer the article's prose must be to be taken instead of speech


def explain_miss(given: Given, joints: Sequence[Joint], spoken: Spoken, *, as_speech: bool) -> Judgement:
    """Return what a quotation that no exact search found is: altered, spliced or absent."""
    keys, cuts = _without_brackets(given, joints)
    miss = _Miss(given, keys, cuts, spoken, as_speech=as_speech)
    best = miss.best_alignment()
    if best is not None and best.rate <= _CLEAR and not best.has_foreign_run():
        return miss.altered(best)
    tiles = tile(miss.code, spoken)
    covered = sum(stretch.last - stretch.first for stretch in tiles)
    if len(tiles) > 1 and covered >= _COVER * len(miss.code):
        return _tiled(given, tiles, spoken, as_speech=as_speech)
    limit = _LOOSE if len(miss.code) > _SHORT else _LOOSE_SHORT
    if best is not None and (best.rate <= limit or best.is_reordered or best.is_one_slip()):
        return miss.altered(best)
    return Judgement("quote.absent", "absent", message=tell_reason("absent"))


def _without_brackets(given: Given, joints: Sequence[Joint]) -> tuple[list[str], set[int]]:
    keys: list[str] = []
    start = 0
    for joint in joints:
        keys.extend(given.keys[start : joint.raw[0]])
        start = max(start, joint.raw[1])
    keys.extend(given.keys[start:])
    return keys, {joint.at for joint in joints}


@dataclass(frozen=True, slots=True)
class _Best:
    """An alignment in its stream.

    Attributes:
        found: The alignment.
        stream: The words it is in.
        rate: Its cost a word.
        changes: What differs.
        is_reordered: Whether the same words stand there in another order.
    """

    found: Alignment
    stream: Stream
    rate: float
    changes: tuple[Change, ...]
    is_reordered: bool = False

    def has_foreign_run(self) -> bool:
        """Whether three and more words in a row are not the passage's: perhaps another quotation's."""
        return any(change.quoted.count(" ") >= 2 and change.kind != "moved" for change in self.changes)

    def is_one_slip(self) -> bool:
        """Whether one word is wrong and two and more are right: a very short quotation."""
        wrong = sum(len(change.quoted.split()) for change in self.changes)
        right = sum(word >= 0 for word, _ in self.found.pairs) - wrong
        return self.found.cost <= _ONE_SLIP and right >= 2


class _Miss:
    """A quotation that is not in the article word for word."""

    def __init__(
        self, given: Given, keys: Sequence[str], cuts: set[int], spoken: Spoken, *, as_speech: bool
    ) -> None:
        self.given = given
        self.keys = keys[:MAX_WORDS]
        self.cuts = cuts
        self.spoken = spoken
        self.as_speech = as_speech
        self.code = spoken.wording.encode(self.keys)
        self.rare: set[int] = set()
        self.unknown = 0

    def best_alignment(self) -> _Best | None:
        """Return the best alignment, in speech if there is a good one there."""
        seeds = find_seeds(self.code, self.spoken.wording.places)
        if not seeds:
            return None
        self.rare = {word for word, _ in seeds}
        self.unknown = self.code.count(NO_WORD)
        width = max(8, len(self.code) // 2) + (_CUT_WIDTH if self.cuts else 0)
        best: _Best | None = None
        if self.as_speech:
            places = ((word, self.spoken.index_quoted(place)) for word, place in seeds)
            inside = [(word, index) for word, index in places if index is not None]
            stream = Stream(self.spoken, quoted=True)
            for group in cluster(inside, width):
                for bounds in _speech_bounds(stream, group):
                    best = self._better(best, stream, group, bounds)
                if best is not None and best.rate <= _CLEAR / 2:
                    return best
            if best is not None and best.rate <= _CLEAR:
                return best
        stream = Stream(self.spoken, quoted=False)
        in_speech = best
        for group in cluster(seeds, width)[: 1 if self.as_speech else 3]:
            best = self._better(best, stream, group, (0, len(stream.line)))
        if in_speech is not None and best is not None and in_speech.rate <= best.rate + _SPEECH_FIRST:
            return in_speech
        return best

    def _better(
        self, best: _Best | None, stream: Stream, group: Sequence[Pair], bounds: Pair
    ) -> _Best | None:
        within = {word for word, place in group if bounds[0] <= place < bounds[1]}
        if _SUBSTITUTE * (self.unknown + len(self.rare) - len(within)) > 10 * _LOOSE * len(self.code):
            return best  # too few words in common for any alignment to be near enough
        aligner = Aligner(self.code, stream.line, self.cuts)
        found = aligner.align(group, bounds)
        if found is None:
            return best
        rate = found.cost / (10 * len(self.code))
        if best is not None and rate >= best.rate:
            return best
        said = {place: stream.key(place) for _, place in found.pairs if place >= 0}
        changes = list_changes(found.pairs, self.keys, said, self.cuts)
        moved = self._find_order(found, stream, bounds, changes)
        if moved is not None:
            return _Best(moved, stream, rate, tuple(_moved(changes)), is_reordered=True)
        return _Best(found, stream, rate, tuple(changes))

    def _find_order(
        self, found: Alignment, stream: Stream, bounds: Pair, changes: Sequence[Change]
    ) -> Alignment | None:
        """Return the alignment with its stretch widened so that it has the same words in another order."""
        added = sorted(word for change in changes for word in change.quoted.split())
        dropped = [word for change in changes for word in change.said.split()]
        missing = len(added) - len(dropped)
        if not added or missing < 0:
            return None
        for left in range(missing + 1):
            low, high = found.first - left, found.last + missing - left
            if low < bounds[0] or high > bounds[1] or not _is_one_quotation(stream, low, high, found):
                continue
            beside = stream.keys(low, found.first) + stream.keys(found.last, high)
            if sorted(dropped + beside) == added:
                head = tuple((-1, place) for place in range(low, found.first))
                tail = tuple((-1, place) for place in range(found.last, high))
                return Alignment(head + found.pairs + tail, found.cost)
        return None

    def altered(self, best: _Best) -> Judgement:
        """Return the judgement of an altered quotation."""
        found, stream, changes = best.found, best.stream, best.changes
        source = stream.wording.folded.source
        spans = self._spans(best)
        numbers = tuple(dict.fromkeys(stream.number(place) for place in range(found.first, found.last)))
        hull = stream.spans(found.first, found.last)
        suggestion = restore(self.given, hull, source)
        if not changes:
            return Judgement(
                "quote.unsafe_cut", "over-elided", spans, tell_reason("over-elided"), (), suggestion, numbers
            )
        reason = "reordered" if best.is_reordered else name_reason(changes)
        return Judgement(
            "quote.altered", reason, spans, tell_changes(reason, changes), changes, suggestion, numbers
        )

    def _spans(self, best: _Best) -> tuple[Span, ...]:
        """Return the article's characters, a marked cut left out."""
        spans: list[Span] = []
        start = best.found.first
        words = 0
        gone = -1
        for word, place in (*best.found.pairs, (len(self.code), best.found.last)):
            if word < 0 and words in self.cuts:
                gone = place if gone < 0 else gone
                continue
            if gone >= 0 and place >= 0:
                if gone > start:
                    spans.extend(best.stream.spans(start, gone))
                start, gone = place, -1
            words = word + 1 if word >= 0 else words
        if start < best.found.last:
            spans.extend(best.stream.spans(start, best.found.last))
        return tuple(spans)


def _is_one_quotation(stream: Stream, low: int, high: int, found: Alignment) -> bool:
    """Tell whether what widens a stretch stands in the quotation it adjoins."""
    return stream.number(low) == stream.number(found.first) and stream.number(high - 1) == stream.number(
        found.last - 1
    )


def _moved(changes: Sequence[Change]) -> list[Change]:
    return [Change("moved", change.said, change.quoted) for change in changes]


def _speech_bounds(stream: Stream, group: Sequence[Pair]) -> list[Pair]:
    """Return the bounds of the two speeches that have most of the group's words."""
    votes: dict[int, set[int]] = {}
    for word, place in group:
        votes.setdefault(stream.spoken.turn(stream.number(place)), set()).add(word)
    turns = sorted(votes, key=lambda at: (-len(votes[at]), at))
    return [stream.spoken.bounds(turn) for turn in turns[:2]]


def restore(given: Given, spans: Sequence[Span], source: str) -> str:
    """Return the article's own words in the quotation's marks and end punctuation."""
    folded = given.folded
    head = folded.source[: folded.start(given.starts[0])]
    tail = folded.source[folded.end(given.ends[-1]) :]
    words = " ".join(span.of(source) for span in spans)
    return head.lstrip("[") + " ".join(_QUOTED_LINE.sub("\n", words).split()) + tail


def _tiled(given: Given, tiles: Sequence[Tile], spoken: Spoken, *, as_speech: bool) -> Judgement:
    quoted, everything = Stream(spoken, quoted=True), Stream(spoken, quoted=False)
    streams = [quoted if stretch.is_quoted else everything for stretch in tiles]
    spans = tuple(
        span
        for stretch, stream in zip(tiles, streams, strict=True)
        for span in stream.spans(stretch.place, stretch.place + stretch.last - stretch.first)
    )
    if as_speech and not all(stretch.is_quoted for stretch in tiles):
        return Judgement("quote.overflow", "stitched", spans, tell_reason("stitched"))
    numbers = tuple(stream.number(stretch.place) for stretch, stream in zip(tiles, streams, strict=True))
    one = all(spoken.is_one_speech(numbers[0], number) for number in numbers)
    if not one and as_speech:
        return Judgement("quote.spliced", "spliced", spans, tell_reason("spliced"), quotations=numbers)
    places = [stretch.place for stretch in tiles]
    in_order = places == sorted(places)
    low = min(places)
    high = max(stretch.place + stretch.last - stretch.first for stretch in tiles)
    stream = streams[0]
    hull = tuple(stream.spans(low, high))
    if in_order:
        changes = _gaps(tiles, stream)
        reason = "dropped" if changes else "added"
    else:
        if high - low > 2 * len(given.keys):
            return Judgement(
                "quote.spliced", "out-of-order", spans, tell_reason("out-of-order"), quotations=numbers
            )
        changes, reason = [], "reordered"
    suggestion = restore(given, hull, stream.wording.folded.source)
    return Judgement(
        "quote.altered", reason, hull, tell_changes(reason, changes), tuple(changes), suggestion, numbers
    )


def _gaps(tiles: Sequence[Tile], stream: Stream) -> list[Change]:
    changes: list[Change] = []
    for left, right in pairwise(tiles):
        end = left.place + left.last - left.first
        if right.place > end:
            changes.append(Change("dropped", " ".join(stream.keys(end, right.place)), ""))
    return changes
