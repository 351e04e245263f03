"""Quotations with marked cuts and brackets: are the pieces verbatim, in order, and the sense kept?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.quotes.meaning import count_negations, is_negation, is_number
from summarizer.checks.quotes.search import find_all
from summarizer.lang.en.checks.quotes.meaning import CONDITIONS, MODALS, NON
from summarizer.lang.en.checks.quotes.pieces import PLAIN_INSERTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quotes.given import Given, Joint
    from summarizer.checks.quotes.stream import Stream

__all__ = [
    "MAX_PIECES",
    "Piece",
    "Placed",
    "is_literal",
    "place_pieces",
    "split_pieces",
    "unsafe_edge",
    "unsafe_reason",
]

_MAX_CUTS = 4
_MIN_BETWEEN = 3  # words of a piece between two cuts
_MIN_EDGE = 2  # words of a piece beside one cut
_MAX_REPLACED = 8  # words a bracket may stand for
_MAX_INSERTED = 10
_MAX_PLACES = 48
MAX_PIECES = 14


class Piece(NamedTuple):
    """Words `[first, last)` of the quotation, and the joint after them."""

    first: int
    last: int
    joint: Joint | None


class Placed(NamedTuple):
    """A piece with its place in the stream."""

    piece: Piece
    place: int

    @property
    def end(self) -> int:
        """The place after its last word."""
        return self.place + self.piece.last - self.piece.first


def is_literal(given: Given, joint: Joint, stream: Stream) -> bool:
    """Tell whether the article itself has the bracket's words in this place."""
    first, last = joint.raw
    if first == last:
        return False
    start = max(first - 1, 0)
    places = find_all(stream.encode(given.keys[start : last + 1]), stream.line, _MAX_PLACES)
    return any("[" in stream.text(place + first - start, place + first - start) for place in places)


def split_pieces(given: Given, joints: Sequence[Joint]) -> list[Piece]:
    """Return the stretches of words between the joints, in order, empty ones left out."""
    pieces: list[Piece] = []
    start = 0
    for joint in joints:
        first, last = joint.raw
        if first > start or (first == start and pieces):
            pieces.append(Piece(start, first, joint))
        start = max(last, first)
    if start < len(given.keys):
        pieces.append(Piece(start, len(given.keys), None))
    elif pieces:
        pieces[-1] = pieces[-1]._replace(joint=None)
    return [piece for piece in pieces if piece.last > piece.first]


def place_pieces(given: Given, pieces: Sequence[Piece], stream: Stream) -> tuple[list[Placed], bool] | None:
    """Return the places of all pieces and whether they stand in order in one speech.

    `None` when a piece is not in the stream word for word. In order means: the way with the fewest words
    left out, a bracket standing for eight at most.
    """
    places: list[list[int]] = []
    for piece in pieces:
        found = [
            place
            for place in find_all(
                stream.encode(given.keys[piece.first : piece.last]), stream.line, _MAX_PLACES
            )
            if stream.is_one_speech(place, place + piece.last - piece.first)
        ]
        if not found:
            return None
        places.append(found)
    best: list[dict[int, tuple[int, int]]] = [dict.fromkeys(places[0], (0, -1))]
    for before, found in zip(pieces, places[1:], strict=False):
        best.append(_follow(before, best[-1], found, stream))
        if not best[-1]:
            return [
                Placed(p, _nearest(at, places[0][0])) for p, at in zip(pieces, places, strict=True)
            ], False
    place = min(best[-1], key=lambda at: (best[-1][at][0], at))
    chain: list[Placed] = []
    for number in range(len(pieces) - 1, -1, -1):
        chain.append(Placed(pieces[number], place))
        place = best[number][place][1]
    return chain[::-1], True


def _follow(
    before: Piece, row: dict[int, tuple[int, int]], found: Sequence[int], stream: Stream
) -> dict[int, tuple[int, int]]:
    """Return for each place in `found` the fewest words left out on the way there, and the place before."""
    reached: dict[int, tuple[int, int]] = {}
    length = before.last - before.first
    widest = _MAX_REPLACED if before.joint is not None and not before.joint.is_cut else len(stream.line)
    for place in found:
        for earlier, (cost, _) in row.items():
            gap = place - earlier - length
            if not 0 <= gap <= widest or not stream.is_one_speech(place - gap - 1, place + 1):
                continue
            if place not in reached or cost + gap < reached[place][0]:
                reached[place] = (cost + gap, earlier)
    return reached


def _nearest(places: Sequence[int], anchor: int) -> int:
    return min(places, key=lambda place: (abs(place - anchor), place))


def unsafe_reason(placed: Sequence[Placed], stream: Stream) -> str:
    """Return why a cut or bracket changes the sense, "" when none does."""
    cuts = 0
    for number, (left, right) in enumerate(pairwise(placed)):
        joint = left.piece.joint
        if joint is None:
            continue
        replaced = stream.keys(left.end, right.place)
        if joint.is_cut:
            cuts += 1
            reason = _cut_reason(stream, left.end, right.place)
            if not reason and _is_scrap(placed, number):
                reason = "over-elided"
        else:
            reason = _bracket_reason(joint.words, replaced, stream.text(left.end, right.place))
        if reason:
            return reason
    return "over-elided" if cuts > _MAX_CUTS else ""


def unsafe_edge(joints: Sequence[Joint], pieces: Sequence[Piece]) -> str:
    """Return why a bracket before the first or after the last piece changes the sense, "" when none does."""
    inner = {piece.joint.raw for piece in pieces if piece.joint is not None}
    for joint in joints:
        if joint.words and joint.raw not in inner:
            reason = _bracket_reason(joint.words, (), "")
            if reason:
                return reason
    return ""


def _is_scrap(placed: Sequence[Placed], number: int) -> bool:
    left, right = placed[number].piece, placed[number + 1].piece
    inner = number > 0 and (joint := placed[number - 1].piece.joint) is not None and joint.is_cut
    return (
        left.last - left.first < (_MIN_BETWEEN if inner else _MIN_EDGE)
        or right.last - right.first < _MIN_EDGE
    )


def _cut_reason(stream: Stream, start: int, end: int) -> str:
    """Judge what a cut took from the sentences that stay."""
    ends = [place for place in range(start, end + 1) if stream.ends_sentence(place)]
    kept = range(start, end) if not ends else [*range(start, ends[0]), *range(ends[-1], end)]
    # "Non-profit" is one word, which denies nothing of what stays; Italian has "non" as a word of its own.
    gone = [key for n in kept if (key := stream.key(n)) != NON or not stream.is_hyphenated(n)]
    if any(is_negation(key) for key in gone):
        return "elision-drops-negation"
    if any(key in CONDITIONS for key in gone):
        return "elision-drops-condition"
    return ""


def _bracket_reason(words: tuple[str, ...], replaced: Sequence[str], said: str) -> str:  # noqa: PLR0911 - a ladder of rules reads best flat
    if not words or words in PLAIN_INSERTIONS:
        return ""
    if "[" in said and not set(replaced) <= set(words):
        return "source-bracket-changed"
    if count_negations(words) != count_negations(replaced):
        return "bracket-negation"
    numbers = [word for word in words if is_number(word)]
    if numbers and any(number not in replaced for number in numbers):
        return "bracket-number"
    if any(word in MODALS for word in (*words, *replaced)) and [w for w in words if w in MODALS] != [
        w for w in replaced if w in MODALS
    ]:
        return "bracket-modal"
    if any(word in CONDITIONS for word in words) or any(word in CONDITIONS for word in replaced):
        return "bracket-condition"
    return "bracket-long" if len(words) > _MAX_INSERTED else ""
