"""Two of four names that stand by each other's partner: "Lee of Rome, Ruiz of Oslo", told the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.en.checks.names.exchange import AND, MUTUAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.analysis.names.frames import Frame
    from summarizer.analysis.names.slots import Slot

__all__ = ["find_crossed"]

_CLOSE: Final = 6  # words from one name to the next within which the two belong together


def find_crossed(
    ours: Frame, theirs: Frame, places: Mapping[int, Sequence[int]]
) -> Iterator[tuple[Slot, Slot]]:
    """Yield two names of the sentence `ours` with those in whose place they stand, where both tell two pairs.

    `places` are, for each name of `ours`, the places of `theirs` that have it.
    """
    told = {place: found[0] for place, found in places.items() if len(found) == 1}
    common = sorted({*told.values()})
    for window in zip(common, common[1:], common[2:], common[3:], strict=False):
        mine = [place for place, at in told.items() if at in window]
        if len(mine) != len(window) or not (_is_paired(theirs, window) and _is_paired(ours, mine)):
            continue
        a, x, b, y = window
        order = [told[place] for place in mine]
        if order in ([a, y, b, x], [b, x, a, y]):
            for n in (1, 3):
                yield ours.names[mine[n]], theirs.names[x if order[n] == y else y]


def _is_paired(frame: Frame, places: Sequence[int]) -> bool:
    """Tell whether of four names the first two belong together, and the last two: few words are between."""
    first, second, third, fourth = places
    within = max(second - first, fourth - third)
    words = frame.forms[first : fourth + 1]
    is_split = AND in frame.forms[second + 1 : third] or frame.clauses[second] != frame.clauses[third]
    return within <= _CLOSE and is_split and MUTUAL.isdisjoint(words)
