"""What a sentence of a language with tables of its own tells of change and of reckoning."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.quantities.grammar import grammar_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Telling", "telling_of", "way_of"]

_WORDS: Final = re.compile(r"[^\W_]+")


class Telling(NamedTuple):
    """What a sentence says of the figures it works out.

    Attributes:
        compares: Whether it says that it compares or counts.
        way: 1 where it speaks of a rise, -1 of a fall, 0 where of both or none.
    """

    compares: bool
    way: int


@lru_cache(maxsize=32)
def telling_of(sentence: str, language: str) -> Telling | None:
    """Return what `sentence` tells, `None` where `language` has no words of reckoning in its tables.

    Each figure of a sentence asks, and it may have a thousand.

    >>> telling_of("Die Kosten stiegen um ein Drittel.", "de")
    Telling(compares=True, way=1)
    """
    grammar = grammar_of(language)
    if grammar.compares is None:
        return None
    is_told = grammar.compares.search(sentence) is not None
    return Telling(is_told, way_of(sentence, grammar.language.trends))


def way_of(sentence: str, trends: Mapping[str, int]) -> int:
    """Return 1 where all words of change of a sentence tell of a rise, -1 of a fall, 0 for both and none.

    >>> way_of("Der Absatz sank im Mai.", {"sank": -1, "stieg": 1})
    -1
    """
    ways = {trends[word] for word in _WORDS.findall(sentence.lower()) if word in trends}
    return ways.pop() if len(ways) == 1 else 0
