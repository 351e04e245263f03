"""Small words that carry the sense of a sentence: what no cut, bracket or slip may touch."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.lang.codes import CODES
from summarizer.lang.en.checks.quotes.meaning import NEGATIONS, NUMBER_WORDS
from summarizer.lang.pack import speech_words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["count_negations", "is_negation", "is_number"]


def is_negation(key: str) -> bool:
    """Tell whether a word denies."""
    return key in NEGATIONS or key.endswith("n't") or key in _of_packs()


@lru_cache(maxsize=1)
def _of_packs() -> frozenset[str]:
    """Return the words that deny in any language with a pack: in no other do they mean something else."""
    found = (speech_words(code) for code in CODES)
    return frozenset().union(*(words.negations for words in found if words is not None))


def count_negations(keys: Iterable[str]) -> int:
    """Return how many of the words deny."""
    return sum(is_negation(key) for key in keys)


def is_number(key: str) -> bool:
    """Tell whether a word is a figure or a number in letters."""
    return key in NUMBER_WORDS or (not key.isalpha() and any(map(str.isdigit, key)))
