"""A small number that counts what a text lists: "three countries, Argentina, Bolivia and Ukraine"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from summarizer.lang.en.analysis.quantities.listing import JOINT

__all__ = ["counts_list"]

_MOST: Final = 12
_FEWEST: Final = 2
_END: Final = re.compile(r"[.:!?()\n—–]| - |\"|[“”]")
_LONGEST_MEMBER: Final = 9  # words


def counts_list(number: int, *texts: str) -> bool:
    """Tell whether one of `texts` lists `number` things in a row, from two to twelve."""
    return _FEWEST <= number <= _MOST and any(number in _lengths(text) for text in texts)


@lru_cache(maxsize=32)
def _lengths(text: str) -> frozenset[int]:
    """Return how many members each list of `text` may have: the first or last of a run may not belong.

    A sentence may have a thousand small numbers, each of which asks.
    """
    found: set[int] = set()
    for stretch in _END.split(text):
        run = 0
        for member in [*JOINT.split(stretch), ""]:
            words = len(member.split())
            if 0 < words <= _LONGEST_MEMBER:
                run += 1
                continue
            # A long member may end in the list's first, or begin with its last.
            longest = run + (words > 0)
            found.update((longest, longest - 1, longest - 2))
            run = 1 if words else 0
    return frozenset(found)
