"""The stem under which the forms of an English word meet."""

from __future__ import annotations

from functools import lru_cache

from summarizer.lang.en.analysis.quantities.folds import IRREGULAR

__all__ = ["fold_word"]


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:  # noqa: C901 - one rule after another, each answered in place
    """Return the stem under which forms of an English word meet: "missiles" and "missile"."""
    known = IRREGULAR.get(word)
    if known is not None:
        return known
    size = len(word)
    if size < 4:
        return word
    if word.endswith("ies") and size > 4:
        return word[:-3] + "y"
    if size > 5 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 4 and word.endswith("ed"):
        word = word[:-2]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 4 and word.endswith("i"):
        word = word[:-1] + "y"
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word
