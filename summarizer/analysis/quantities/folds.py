"""The fold of a word: what the noun of a figure is known by in all its forms, "missiles" and "missile".

A fold is no stem (`TextWords.stem_of`): every word has one, small words too, and it keeps apart more of what
may be counted. Only folds are held against folds.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.analysis.quantities.folds import fold_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.lang.quantity_words import QuantityWords

__all__ = ["fold_of"]

_SHORTEST: Final = 4


def fold_of(language: QuantityWords) -> Callable[[str], str]:
    """Return what folds the words of a language: it takes off an ending, or follows the rules for English."""
    return _without(language.endings) if language.endings else fold_word


def _without(endings: tuple[str, ...]) -> Callable[[str], str]:
    """Return what takes one of `endings` off a word that keeps four letters without it."""

    @lru_cache(maxsize=16384)
    def fold(word: str) -> str:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                return word[: -len(ending)]
        return word

    return fold
