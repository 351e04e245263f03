"""Align the words of a quotation that is not in the article word for word with the passage nearest to it.

Alignment only locates and explains: nothing is accepted because it is similar.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["MAX_WORDS", "Alignment", "Pair", "align", "cluster", "find_seeds"]

MAX_WORDS = 400  # words of a quotation that are aligned
_MAX_PLACES = 300  # occurrences of a word beyond which it says nothing about the place
_MAX_VOTES = 4000
_SUBSTITUTE, _DROP, _ADD = 11, 10, 12  # costs; the ties make a changed word at an edge land on its place
_MAX_CELLS = 40_000

Pair = tuple[int, int]  # (word of the quotation or -1, word of the stream or -1)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of a quotation against a stream of the article's.

    Attributes:
        pairs: In order; -1 on the quotation's side for a dropped word, on the stream's for an added one.
        cost: The summed cost, ten for a dropped word.
    """

    pairs: tuple[Pair, ...]
    cost: int

    @property
    def first(self) -> int:
        """First word of the stream that is aligned."""
        return next(place for _, place in self.pairs if place >= 0)

    @property
    def last(self) -> int:
        """The word after the last of the stream that is aligned."""
        return next(place for _, place in reversed(self.pairs) if place >= 0) + 1


def find_seeds(code: str, places: Mapping[str, Sequence[int]]) -> list[Pair]:
    """Return (word of the quotation, place in the article) for the rarer words of `code`, both ascending."""
    known = [(len(places[char]), index) for index, char in enumerate(code[:MAX_WORDS]) if char in places]
    known.sort()
    seeds: list[Pair] = []
    for count, index in known:
        if count > _MAX_PLACES or len(seeds) + count > _MAX_VOTES:
            break
        seeds.extend((index, place) for place in places[code[index]])
    return seeds


def cluster(seeds: Sequence[Pair], width: int) -> list[list[Pair]]:
    """Return groups of seeds that lie on near diagonals, best first: at most three."""
    if not seeds:
        return []
    by_diagonal = sorted((place - index, index, place) for index, place in seeds)
    groups: list[tuple[int, int, int]] = []
    left = 0
    counts: dict[int, int] = {}
    for right, (diagonal, index, _) in enumerate(by_diagonal):
        counts[index] = counts.get(index, 0) + 1
        while diagonal - by_diagonal[left][0] > width:
            gone = by_diagonal[left][1]
            counts[gone] -= 1
            if not counts[gone]:
                del counts[gone]
            left += 1
        groups.append((len(counts), left, right))
    groups.sort(key=lambda group: (-group[0], group[2] - group[1], group[1]))
    chosen: list[tuple[int, int]] = []
    for _, start, stop in groups:
        if all(stop < first or start > last for first, last in chosen):
            chosen.append((start, stop))
            if len(chosen) == 3:
                break
    return [[(index, place) for _, index, place in by_diagonal[start : stop + 1]] for start, stop in chosen]


def align(code: str, stream: str, seeds: Sequence[Pair], bounds: Pair) -> Alignment | None:
    """Return the cheapest alignment of `code` along a chain of `seeds`, within `bounds` of the stream."""
    chain = _chain(seeds)
    if not chain:
        return None
    chain = _thicken(chain, code, stream, bounds)
    low, high = bounds
    pairs: list[Pair] = []
    first_index, first_place = chain[0]
    room = max(low, first_place - first_index - 4)
    cost = _fit(code, (0, first_index), stream, (room, first_place), pairs, free="left")
    index, place = first_index, first_place
    for next_index, next_place in chain:
        cost += _fit(code, (index, next_index), stream, (place, next_place), pairs, free="")
        pairs.append((next_index, next_place))
        index, place = next_index + 1, next_place + 1
    room = min(high, place + len(code) - index + 4)
    cost += _fit(code, (index, len(code)), stream, (place, room), pairs, free="right")
    return Alignment(tuple(pairs), cost)


def _chain(seeds: Sequence[Pair]) -> list[Pair]:
    """Return a longest chain of seeds ascending in both, by patience sorting."""
    ordered = sorted(seeds, key=lambda seed: (seed[0], -seed[1]))
    tails: list[int] = []
    tail_seed: list[int] = []
    back: list[int] = []
    for number, (_, place) in enumerate(ordered):
        at = bisect_left(tails, place)
        back.append(tail_seed[at - 1] if at else -1)
        if at == len(tails):
            tails.append(place)
            tail_seed.append(number)
        else:
            tails[at] = place
            tail_seed[at] = number
    chain: list[Pair] = []
    number = tail_seed[-1] if tail_seed else -1
    while number >= 0:
        chain.append(ordered[number])
        number = back[number]
    chain.reverse()
    return chain


def _thicken(chain: list[Pair], code: str, stream: str, bounds: Pair) -> list[Pair]:
    """Extend every link over the equal words beside it."""
    low, high = bounds
    thick: list[Pair] = []
    for number, (index, place) in enumerate(chain):
        if not low <= place < high or (thick and (index <= thick[-1][0] or place <= thick[-1][1])):
            continue
        floor_index = thick[-1][0] + 1 if thick else 0
        floor_place = thick[-1][1] + 1 if thick else low
        left = 1
        while index - left >= floor_index and place - left >= floor_place and code[index - left] == stream[place - left]:
            left += 1
        thick.extend((index - back, place - back) for back in range(left - 1, -1, -1))
        stop_index, stop_place = chain[number + 1] if number + 1 < len(chain) else (len(code), high)
        step = 1
        while index + step < stop_index and place + step < min(stop_place, high) and (
            code[index + step] == stream[place + step]
        ):
            thick.append((index + step, place + step))
            step += 1
    return thick


def _fit(code: str, words: Pair, stream: str, room: Pair, pairs: list[Pair], *, free: str) -> int:
    """Append the cheapest pairs of `code[words]` with `stream[room]` and return their cost.

    With `free` "left" or "right" the room may be left unused at that side at no cost.
    """
    first, last = words
    low, high = room
    count, width = last - first, high - low
    if not count:
        if free:
            return 0
        pairs.extend((-1, place) for place in range(low, high))
        return _DROP * width
    if not width or count * width > _MAX_CELLS:
        pairs.extend((index, -1) for index in range(first, last))
        if free:
            return _ADD * count
        pairs.extend((-1, place) for place in range(low, high))
        return _ADD * count + _DROP * width
    table = _fill(code[first:last], stream[low:high], free_left=free == "left")
    row, column = count, width
    if free == "right":
        final = table[count]
        column = min(range(width + 1), key=lambda at: (final[at], at))
    cost = table[row][column]
    pairs.extend(_trace(table, code[first:last], stream[low:high], (row, column), (first, low), free == "left"))
    return cost


def _fill(left: str, right: str, *, free_left: bool) -> list[list[int]]:
    width = len(right)
    previous = [0] * (width + 1) if free_left else [_DROP * at for at in range(width + 1)]
    table = [previous]
    for row, char in enumerate(left, start=1):
        current = [row * _ADD]
        for column in range(1, width + 1):
            best = previous[column - 1] + (0 if char == right[column - 1] else _SUBSTITUTE)
            drop = current[column - 1] + _DROP
            if drop < best:
                best = drop
            add = previous[column] + _ADD
            if add < best:
                best = add
            current.append(best)
        table.append(current)
        previous = current
    return table


def _trace(
    table: list[list[int]], left: str, right: str, at: Pair, origin: Pair, free_left: bool
) -> list[Pair]:
    row, column = at
    first, low = origin
    pairs: list[Pair] = []
    while row or column:
        if not row and free_left:
            break
        here = table[row][column]
        same = row and column and left[row - 1] == right[column - 1]
        if row and column and here == table[row - 1][column - 1] + (0 if same else _SUBSTITUTE):
            row, column = row - 1, column - 1
            pairs.append((first + row, low + column))
        elif column and here == table[row][column - 1] + _DROP:
            column -= 1
            pairs.append((-1, low + column))
        else:
            row -= 1
            pairs.append((first + row, -1))
    pairs.reverse()
    return pairs
