"""A quotation that is not in the article word for word: which passage it comes from, and what was done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.quoting.align import Alignment, align, cluster, find_seeds
from summarizer.checks.quoting.changes import list_changes, name_reason
from summarizer.checks.quoting.judgement import Change, Judgement
from summarizer.checks.quoting.messages import tell_changes, tell_reason
from summarizer.checks.quoting.search import tile
from summarizer.checks.quoting.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quoting.align import Pair
    from summarizer.checks.quoting.given import Given, Joint
    from summarizer.checks.quoting.search import Tile
    from summarizer.speech.spoken import Spoken
    from summarizer.text import Span

__all__ = ["explain_miss"]

_CLEAR = 0.25  # share of words changed up to which an alignment explains at once
_LOOSE = 0.5
_LOOSE_SHORT = 0.4
_SHORT = 8
_COVER = 0.85


def explain_miss(given: Given, joints: Sequence[Joint], spoken: Spoken, *, as_speech: bool) -> Judgement:
    """Return what a quotation that no exact search found is: altered, spliced or absent."""
    keys, excused = _without_brackets(given, joints)
    code = spoken.wording.encode(keys)
    best = _best_alignment(code, spoken, as_speech=as_speech)
    if best is not None and best[2] <= _CLEAR:
        return _altered(given, keys, excused, best)
    tiles = tile(code, spoken)
    covered = sum(stretch.last - stretch.first for stretch in tiles)
    if len(tiles) > 1 and covered >= _COVER * len(code):
        return _tiled(given, tiles, spoken, as_speech=as_speech)
    limit = _LOOSE if len(code) > _SHORT else _LOOSE_SHORT
    if best is not None and best[2] <= limit:
        return _altered(given, keys, excused, best)
    return Judgement("quote.absent", "absent", message=tell_reason("absent"))


def _without_brackets(given: Given, joints: Sequence[Joint]) -> tuple[list[str], set[int]]:
    keys: list[str] = []
    start = 0
    for joint in joints:
        keys.extend(given.keys[start : joint.raw[0]])
        start = max(start, joint.raw[1])
    keys.extend(given.keys[start:])
    return keys, {joint.at for joint in joints}


_Best = tuple[Alignment, Stream, float]


def _best_alignment(code: str, spoken: Spoken, *, as_speech: bool) -> _Best | None:
    seeds = find_seeds(code, spoken.wording.places)
    if not seeds:
        return None
    width = max(8, len(code) // 2)
    best: _Best | None = None
    if as_speech:
        index = spoken.quoted_index
        inside = [(word, index[place]) for word, place in seeds if place in index]
        stream = Stream(spoken, quoted=True)
        for group in cluster(inside, width):
            best = _better(best, _try(code, stream, group, _speech_bounds(stream, group)), stream, len(code))
        if best is not None and best[2] <= _CLEAR:
            return best
    stream = Stream(spoken, quoted=False)
    for group in cluster(seeds, width)[: 1 if as_speech else 3]:
        best = _better(best, _try(code, stream, group, (0, len(stream.line))), stream, len(code))
    return best


def _try(code: str, stream: Stream, group: Sequence[Pair], bounds: Pair) -> Alignment | None:
    return align(code, stream.line, group, bounds)


def _better(best: _Best | None, found: Alignment | None, stream: Stream, length: int) -> _Best | None:
    if found is None:
        return best
    rate = found.cost / (10 * length)
    return (found, stream, rate) if best is None or rate < best[2] else best


def _speech_bounds(stream: Stream, group: Sequence[Pair]) -> Pair:
    """Return the bounds of the speech most of the group's places are in."""
    votes: dict[int, int] = {}
    for _, place in group:
        turn = stream.spoken.turn(stream.number(place))
        votes[turn] = votes.get(turn, 0) + 1
    turn = max(votes, key=lambda at: (votes[at], -at))
    low = 0
    high = 0
    for quotation, (first, last) in zip(stream.spoken.quotations, stream.spoken.ranges, strict=True):
        if quotation.turn == turn:
            high += last - first
        elif high == 0:
            low += last - first
        else:
            break
    return low, low + high


def _altered(given: Given, keys: Sequence[str], excused: set[int], best: _Best) -> Judgement:
    found, stream, _ = best
    said = {place: stream.key(place) for _, place in found.pairs if place >= 0}
    changes = list_changes(found.pairs, keys, said, excused)
    if not changes:
        return Judgement(
            "quote.unsafe_cut",
            "over-elided",
            tuple(stream.spans(found.first, found.last)),
            tell_reason("over-elided"),
        )
    reason = name_reason(changes)
    spans = tuple(stream.spans(found.first, found.last))
    return Judgement(
        "quote.altered",
        reason,
        spans,
        tell_changes(reason, changes),
        tuple(changes),
        restore(given, spans, stream.wording.folded.source),
        tuple(stream.spoken.numbers[p] for p in _heads(stream, found, spans)),
    )


def _heads(stream: Stream, found: Alignment, spans: Sequence[Span]) -> list[int]:
    positions = list(stream.positions(found.first, found.last))
    starts = {span.start for span in spans}
    folded = stream.wording.folded
    return [p for p in positions if folded.start(stream.wording.starts[p]) in starts]


def restore(given: Given, spans: Sequence[Span], source: str) -> str:
    """Return the article's own words in the quotation's marks and end punctuation."""
    folded = given.folded
    head = folded.source[: folded.start(given.starts[0])]
    tail = folded.source[folded.end(given.ends[-1]) :]
    return head.lstrip("[") + " ".join(" ".join(span.of(source).split()) for span in spans) + tail


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
    numbers = tuple(
        stream.number(stretch.place) for stretch, stream in zip(tiles, streams, strict=True)
    )
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
            return Judgement("quote.spliced", "out-of-order", spans, tell_reason("out-of-order"), quotations=numbers)
        changes, reason = [], "reordered"
    suggestion = restore(given, hull, stream.wording.folded.source)
    return Judgement("quote.altered", reason, hull, tell_changes(reason, changes), tuple(changes), suggestion, numbers)


def _gaps(tiles: Sequence[Tile], stream: Stream) -> list[Change]:
    changes: list[Change] = []
    for left, right in zip(tiles, tiles[1:], strict=False):
        end = left.place + left.last - left.first
        if right.place > end:
            changes.append(Change("dropped", " ".join(stream.keys(end, right.place)), ""))
    return changes
