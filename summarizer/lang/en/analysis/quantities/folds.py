"""What an English noun is known by in all its forms, where it says what a figure counts."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from summarizer.text.remembered import per_word

__all__ = ["fold_word"]

_IRREGULAR: Final = {
    "men": "man", "women": "woman", "died": "die", "dies": "die", "dead": "die", "deaths": "die",
    "death": "die",
    "children": "child", "people": "people", "lives": "life", "wives": "wife", "won": "win", "feet": "foot",
    "killed": "kill", "shot": "shoot", "held": "hold", "sold": "sell", "rose": "rise", "risen": "rise",
    "fell": "fall", "fallen": "fall", "grew": "grow", "grown": "grow", "paid": "pay", "left": "leave",
    "lost": "lose", "beat": "beat", "beaten": "beat", "found": "find", "built": "build", "born": "bear",
    "fled": "flee", "hurt": "injur", "wounded": "injur", "bought": "buy", "spent": "spend", "made": "make",
}  # fmt: skip


@per_word
@cache
def fold_word(word: str) -> str:  # noqa: C901 - one rule after another, each answered in place
    """Return what the forms of an English word are known by: "missil" for "missiles" and "missile"."""
    if not word.isascii():
        word = unicodedata.normalize("NFKC", word)  # "ﬁsheries"
    known = _IRREGULAR.get(word)
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
