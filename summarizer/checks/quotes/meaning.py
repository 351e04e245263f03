"""Small words that carry the sense of a sentence: what no cut, bracket or slip may touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        "nicht",
        "nein",
        "kein",
        "keine",
        "nie",
        "pas",
        "jamais",
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
    return key in _NEGATIONS or key.endswith("n't")


def count_negations(keys: Iterable[str]) -> int:
    """Return how many of the words deny."""
    return sum(key in _NEGATIONS or key.endswith("n't") for key in keys)


def is_number(key: str) -> bool:
    """Tell whether a word is a figure or a number in letters."""
    return key in _NUMBER_WORDS or (not key.isalpha() and any(map(str.isdigit, key)))
