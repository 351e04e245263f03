"""Align the words of a quotation that is not in the article word for word with the passage nearest to it.

Alignment only locates and explains: nothing is accepted because it is similar.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = ["MAX_WORDS", "Aligner", "Alignment", "Pair", "cluster", "find_seeds"]

MAX_WORDS = 400  # words of a quotation that are aligned
_MAX_PLACES = 300  # occurrences of a word beyond which it says nothing about the place
_MAX_VOTES = 4000
_SUBSTITUTE, _DROP, _ADD = 11, 10, 12  # costs; the ties make a changed word at an edge land on its place
_MAX_CELLS = 40_000
_END = 4  # links at an end of a chain that may be chance

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


class Aligner:
    """Aligns one quotation with stretches of one stream.

    Attributes:
        code: The quotation's words, one code each.
        line: The stream's.
        cuts: Numbers of words before each marked cut or bracket: words may be left out there at no cost.
    """

    def __init__(self, code: str, line: str, cuts: Collection[int] = ()) -> None:
        self.code = code
        self.line = line
        self.cuts = cuts

    def align(self, seeds: Sequence[Pair], bounds: Pair) -> Alignment | None:
        """Return the cheapest alignment along a chain of `seeds`, within `bounds` of the stream."""
        low, high = bounds
        chain = _trim(_chain([seed for seed in seeds if low <= seed[1] < high]), self.cuts)
        if not chain:
            return None
        found = [self._along(links, bounds) for links in _without_ends(chain)]
        return min(found, key=lambda alignment: alignment.cost)

    def _along(self, chain: Sequence[Pair], bounds: Pair) -> Alignment:
        low, high = bounds
        chain = _thicken(chain, self.code, self.line, bounds)
        pairs: list[Pair] = []
        index, place = chain[0]
        room = max(low, place - index - 4)
        cost = self._fit((0, index), (room, place), pairs, "left")
        for next_index, next_place in chain:
            if next_index > index or next_place > place:
                cost += self._fit((index, next_index), (place, next_place), pairs, "")
            pairs.append((next_index, next_place))
            index, place = next_index + 1, next_place + 1
        room = min(high, place + len(self.code) - index + 4)
        cost += self._fit((index, len(self.code)), (place, room), pairs, "right")
        return Alignment(tuple(pairs), cost)

    def _fit(self, words: Pair, room: Pair, pairs: list[Pair], free: str) -> int:
        """Append the cheapest pairs of the quotation's `words` with the stream's `room`; return their cost.

        With `free` "left" or "right" the room may be left unused at that side at no cost.
        """
        first, last = words
        low, high = room
        count, width = last - first, high - low
        if not count:
            if free:
                return 0
            pairs.extend((-1, place) for place in range(low, high))
            return 0 if first in self.cuts else _DROP * width
        if not width or count * width > _MAX_CELLS:
            pairs.extend((index, -1) for index in range(first, last))
            if free:
                return _ADD * count
            pairs.extend((-1, place) for place in range(low, high))
            return _ADD * count + _DROP * width
        table = self._fill(words, room, free_left=free == "left")
        column = width
        if free == "right":
            final = table[count]
            column = min(range(width + 1), key=lambda at: (final[at], at))
        cost = table[count][column]
        pairs.extend(self._trace(table, words, (low, low + column), free_left=free == "left"))
        return cost

    def _fill(self, words: Pair, room: Pair, *, free_left: bool) -> list[list[int]]:
        right = self.line[room[0] : room[1]]
        width = len(right)
        step = 0 if free_left or words[0] in self.cuts else _DROP
        previous = [step * at for at in range(width + 1)]
        table = [previous]
        for row in range(1, words[1] - words[0] + 1):
            char = self.code[words[0] + row - 1]
            step = 0 if words[0] + row in self.cuts else _DROP
            current = [row * _ADD]
            for column in range(1, width + 1):
                best = previous[column - 1] + (0 if char == right[column - 1] else _SUBSTITUTE)
                drop = current[column - 1] + step
                best = min(best, drop)
                add = previous[column] + _ADD
                best = min(best, add)
                current.append(best)
            table.append(current)
            previous = current
        return table

    def _trace(self, table: list[list[int]], words: Pair, room: Pair, *, free_left: bool) -> list[Pair]:
        first, last = words
        low, high = room
        row, column = last - first, high - low
        pairs: list[Pair] = []
        while row or column:
            if not row and free_left:
                break
            here = table[row][column]
            step = 0 if first + row in self.cuts else _DROP
            if row and column:
                same = self.code[first + row - 1] == self.line[low + column - 1]
                if here == table[row - 1][column - 1] + (0 if same else _SUBSTITUTE):
                    row, column = row - 1, column - 1
                    pairs.append((first + row, low + column))
                    continue
            if column and here == table[row][column - 1] + step:
                column -= 1
                pairs.append((-1, low + column))
            else:
                row -= 1
                pairs.append((first + row, -1))
        pairs.reverse()
        return pairs


def _trim(chain: list[Pair], cuts: Collection[int]) -> list[Pair]:
    """Return `chain` without end links so far off that leaving their words unmatched is cheaper."""
    first = 0
    for number in range(len(chain) - 1):
        (index, place), (next_index, next_place) = chain[number], chain[number + 1]
        jump = abs((next_place - place) - (next_index - index))
        if _DROP * jump > _ADD * (next_index - chain[first][0]) and not _is_cut(index, next_index, cuts):
            first = number + 1
    last = len(chain)
    for number in range(len(chain) - 1, first, -1):
        (index, place), (next_index, next_place) = chain[number - 1], chain[number]
        jump = abs((next_place - place) - (next_index - index))
        if _DROP * jump > _ADD * (chain[last - 1][0] - index) and not _is_cut(index, next_index, cuts):
            last = number
    return chain[first:last]


def _without_ends(chain: list[Pair]) -> list[list[Pair]]:
    """Return `chain`, and without the few links at an end that lie on another diagonal than the rest."""
    chains = [chain]
    diagonals = [place - index for index, place in chain[:_END]]
    breaks = [at for at in range(1, len(diagonals)) if diagonals[at] != diagonals[at - 1]]
    if breaks and breaks[-1] < len(chain) - 1:
        chains.append(chain[breaks[-1] :])
    diagonals = [place - index for index, place in chain[-_END:]]
    breaks = [at for at in range(1, len(diagonals)) if diagonals[at] != diagonals[at - 1]]
    if breaks and len(chain) > _END:
        chains.append(chain[: breaks[0] - len(diagonals)])
    return chains


def _is_cut(index: int, next_index: int, cuts: Collection[int]) -> bool:
    return any(index < cut <= next_index for cut in cuts)


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


def _thicken(chain: Sequence[Pair], code: str, stream: str, bounds: Pair) -> list[Pair]:
    """Extend every link over the equal words beside it."""
    low, high = bounds
    thick: list[Pair] = []
    for number, (index, place) in enumerate(chain):
        if thick and (index <= thick[-1][0] or place <= thick[-1][1]):
            continue
        floor_index = thick[-1][0] + 1 if thick else 0
        floor_place = thick[-1][1] + 1 if thick else low
        left = 1
        while (
            index - left >= floor_index
            and place - left >= floor_place
            and code[index - left] == stream[place - left]
        ):
            left += 1
        thick.extend((index - back, place - back) for back in range(left - 1, -1, -1))
        stop_index, stop_place = chain[number + 1] if number + 1 < len(chain) else (len(code), high)
        step = 1
        while (
            index + step < stop_index
            and place + step < min(stop_place, high)
            and (code[index + step] == stream[place + step])
        ):
            thick.append((index + step, place + step))
            step += 1
    return thick
