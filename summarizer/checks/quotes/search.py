"""Where the words of a quotation stand in an article, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.tokens import NO_WORD

if TYPE_CHECKING:
    from summarizer.analysis.speech.spoken import Spoken

__all__ = ["MAX_HITS", "Tile", "find_all", "tile"]

MAX_HITS = 64
_MIN_TILE = 3
_MAX_TILES = 24


def find_all(code: str, line: str, limit: int = MAX_HITS) -> list[int]:
    """Return up to `limit` places where `code` stands in `line`."""
    places: list[int] = []
    at = line.find(code)
    while at >= 0 and len(places) < limit:
        places.append(at)
        at = line.find(code, at + 1)
    return places


class Tile(NamedTuple):
    """A longest verbatim stretch: words `[first, last)` of the quotation.

    `place` counts the article's quoted words or, where `is_quoted` is false, all its words.
    """

    first: int
    last: int
    place: int
    is_quoted: bool


def tile(code: str, spoken: Spoken) -> list[Tile]:
    """Return the greedy cover of `code` by longest verbatim stretches of three words and more."""
    tiles: list[Tile] = []
    at = missed = 0
    spare = len(code) // 4 + 2
    line, quoted = spoken.wording.line, spoken.quoted_line
    while at + _MIN_TILE <= len(code) and len(tiles) < _MAX_TILES and missed <= spare:
        if NO_WORD in code[at : at + _MIN_TILE]:
            at += 1
            missed += 1
            continue
        length, place = _longest(code, at, quoted)
        is_quoted = length >= _MIN_TILE
        if not is_quoted:
            length, place = _longest(code, at, line)
        if length < _MIN_TILE:
            at += 1
            missed += 1
            continue
        tiles.append(Tile(at, at + length, place, is_quoted))
        at += length
    return tiles


def _longest(code: str, at: int, line: str) -> tuple[int, int]:
    """Return length and place of the longest stretch of `code` from `at` that `line` has."""
    place = line.find(code[at : at + _MIN_TILE])
    if place < 0:
        return 0, -1
    known, step = _MIN_TILE, _MIN_TILE
    longest = len(code) - at
    while known < longest:
        trial = min(known + step, longest)
        found = line.find(code[at : at + trial], place)
        if found >= 0:
            known, place = trial, found
            step *= 2
        elif step == 1:
            break
        else:
            step = max(min(step, trial - known) // 2, 1)
    return known, place
