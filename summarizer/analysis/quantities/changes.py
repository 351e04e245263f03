"""What a sentence of a language with tables of its own tells of change and of reckoning."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.quantities.grammar import grammar_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.lang.quantity_words import QuantityWords

__all__ = ["Telling", "share_way_of", "telling_of", "way_at", "way_of"]

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


def share_way_of(sentence: str, words: QuantityWords) -> int:
    """Return the same as `way_of` of a sentence that tells how a share or rate changed.

    >>> from summarizer.lang.quantity_tables import quantities_of
    >>> share_way_of("Der Dax legte um 2 Prozent zu.", quantities_of("de"))
    1
    """
    forms = _WORDS.findall(sentence.lower())
    found = (way_at(form, forms[number + 1 :], words, is_share=True) for number, form in enumerate(forms))
    ways = {way for way in found if way}
    return ways.pop() if len(ways) == 1 else 0


def way_at(form: str, behind: Iterable[str], words: QuantityWords, *, is_share: bool) -> int:
    """Return 1 where a word tells of a rise, alone or with one of those `behind` it, -1 of a fall, else 0.

    Some words tell a change only of a share or rate: "gagné 3 %".
    """
    frame = words.trend_frames.get(form)
    way = next((frame[word] for word in behind if word in frame), 0) if frame else 0
    way = way or words.trends.get(form, 0) or (words.share_trends.get(form, 0) if is_share else 0)
    return way or next((to for end, to in words.trend_endings.items() if form.endswith(end)), 0)
