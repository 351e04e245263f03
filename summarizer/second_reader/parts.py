"""An article too long to be read at once, in parts of whole sentences that overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["split_sizes"]

# A sentence is read with what leads up to it: who "he" is, which year "that year" is.
_OVERLAP = 5


def split_sizes(sizes: Sequence[int], most: int) -> tuple[tuple[int, int], ...]:
    """Return the first and last number of the sentences of each part, from 1, for sentences of these sizes.

    No part is larger than `most`, unless it is a single sentence. Each begins with the last sentences of the
    part before, a fifth of `most` at the largest.

    >>> from summarizer.second_reader.parts import split_sizes
    >>> split_sizes([10] * 12, 60)
    ((1, 6), (6, 11), (11, 12))
    """
    parts: list[tuple[int, int]] = []
    start = 0
    while start < len(sizes):
        end, size = start, 0
        while end < len(sizes) and (end == start or size + sizes[end] <= most):
            size += sizes[end]
            end += 1
        parts.append((start + 1, end))
        if end == len(sizes):
            break
        # What is repeated leaves room for the sentence that follows it.
        room = min(most // _OVERLAP, most - sizes[end])
        back = end
        while back - 1 > start and sizes[back - 1] <= room:
            back -= 1
            room -= sizes[back]
        start = back
    return tuple(parts)
