"""Small words that carry the sense of a sentence: what no cut, bracket or slip may touch."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.lang.codes import CODES
from summarizer.lang.pack import speech_words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["CONDITIONS", "MODALS", "count_negations", "is_negation", "is_number"]

_NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "none",
        "nobody",
        "nothing",
        "nowhere",
        "neither",
        "nor",
        "cannot",
        "without",
        "hardly",
        "scarcely",
        "barely",
        "rarely",
        "seldom",
        "cant",
        "wont",
        "dont",
        "isnt",
        "arent",
        "wasnt",
        "werent",
        "didnt",
        "doesnt",
        "hasnt",
        "havent",
        "hadnt",
        "shouldnt",
        "wouldnt",
        "couldnt",
    ]
)
MODALS = frozenset(
    ["can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought", "need"]
)
CONDITIONS = frozenset(["if", "unless", "until", "except", "provided", "providing", "lest", "unlikely"])
_NUMBER_WORDS = frozenset(
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "half",
        "quarter",
        "dozen",
        "double",
        "triple",
        "twice",
        "thrice",
        "once",
        "hundreds",
        "thousands",
        "millions",
        "billions",
        "dozens",
        "both",
    ]
)


def is_negation(key: str) -> bool:
    """Tell whether a word denies."""
    return key in _NEGATIONS or key.endswith("n't") or key in _of_packs()


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
    return key in _NUMBER_WORDS or (not key.isalpha() and any(map(str.isdigit, key)))
