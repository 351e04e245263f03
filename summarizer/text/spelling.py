"""Spellings of one name: without accents, and whichever way it was put into Latin letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["fold_name", "skeleton"]


def fold_name(text: str) -> str:
    """Return `text` in lower case without accents, points, soft hyphens and a possessive ending."""
    if not text.isascii():
        text = _fold_marks(text)
    text = text.lower().replace("’", "'")
    text = text.removesuffix("'s")
    return text.replace("'", "").replace(".", "")


# Letters that no decomposition turns into Latin base letters.
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "þ": "th",
        "Þ": "Th",
        "ð": "d",
        "Ð": "D",
        "ʼ": "'",
        "ʻ": "'",
        "´": "'",
        "`": "'",
    }
)


def _fold_marks(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text)
    # Of the few different characters of a text hardly one is a mark: each is looked at once.
    marks = {ord(c): None for c in set(bare) if unicodedata.combining(c) or c == "\u00ad"}
    return (bare.translate(marks) if marks else bare).translate(_LETTERS)


@lru_cache(maxsize=16384)
def skeleton(token: str) -> str:
    """Return what stays of a folded token whichever way it was put into Latin letters.

    The letters that the romanisations of Arabic, Cyrillic, Hebrew and Chinese names disagree on are made one:
    y/i/j, kh/h, gh/g, q/k, w/v, double letters, German umlauts.
    """
    for old, new in _SAME_SOUND:
        token = token.replace(old, new)
    return "".join(c for i, c in enumerate(token) if i == 0 or c != token[i - 1])


_SAME_SOUND = (
    ("our", "or"),
    ("tsch", "ch"),
    ("tch", "ch"),
    ("shch", "sh"),
    ("sch", "sh"),
    ("kh", "h"),
    ("gh", "g"),
    ("dh", "d"),
    ("dj", "j"),
    ("zh", "j"),
    ("ph", "f"),
    ("ck", "k"),
    ("q", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ae", "a"),
    ("oe", "o"),
    ("ue", "u"),
    ("ie", "i"),
    ("ye", "e"),
    ("yo", "o"),
    ("iu", "u"),
    ("yu", "u"),
    ("ia", "a"),
    ("ya", "a"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
)
