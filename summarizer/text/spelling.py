"""Spellings of one name: without accents, and whichever way it was put into Latin letters."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from summarizer.text.characters import replace_each
from summarizer.text.remembered import per_word

__all__ = ["UNSEEN", "consonants", "fold_name", "name_key", "name_words", "skeleton", "without_unseen"]


@lru_cache(maxsize=2048)
def fold_name(text: str) -> str:
    """Return `text` in lower case without accents, points, soft hyphens and a possessive ending.

    >>> from summarizer.text.spelling import fold_name
    >>> fold_name("Łódź’s"), fold_name("U.S.")
    ('lodz', 'us')
    """
    if not text.isascii():
        text = _fold_marks(text)
    text = text.lower().replace("’", "'")
    text = text.removesuffix("'s")
    return text.replace("'", "").replace(".", "")


# Letters that no decomposition turns into Latin base letters.
_LETTERS = {
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


UNSEEN: Final = "\u00ad\u200b\u2060\ufeff"
"""What stands inside a word and no reader sees: a soft hyphen, a joiner, spaces without width."""
_NOTHING: Final = dict.fromkeys(UNSEEN, "")


def without_unseen(text: str) -> str:
    r"""Return `text` without what stands inside a word and no reader sees.

    >>> from summarizer.text.spelling import without_unseen
    >>> without_unseen("co\u00adop")
    'coop'
    """
    return text if text.isascii() else replace_each(text, _NOTHING)


def _fold_marks(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text)
    # Of the few different characters of a text hardly one is a mark: each is looked at once.
    marks = {ord(c): None for c in set(bare) if unicodedata.combining(c) or c in UNSEEN}
    return replace_each(bare.translate(marks) if marks else bare, _LETTERS)


@per_word
@cache
def skeleton(token: str) -> str:
    """Return what stays of a folded token whichever way it was put into Latin letters.

    The letters that the romanisations of Arabic, Cyrillic, Hebrew and Chinese names disagree on are made one:
    y/i/j, kh/h, gh/g, q/k, w/v, double letters, German umlauts.

    >>> from summarizer.text.spelling import skeleton
    >>> skeleton("zelenskyy") == skeleton("zelenskij")
    True
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


_WORD = re.compile(r"[^\W\d_]+")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


@per_word
@cache
def name_key(word: str) -> str:
    """Return a word as names of any language compare: folded, and an umlaut as it is written without one.

    >>> name_key("Müller") == name_key("Mueller") == name_key("MÜLLER")
    True
    """
    key = fold_name(word)
    for old, new in _UMLAUTS:
        key = key.replace(old, new)
    return key


def name_words(text: str) -> tuple[str, ...]:
    """Return the words of `text` as names compare, each part beside a hyphen by itself."""
    return tuple(map(name_key, _WORD.findall(unicodedata.normalize("NFC", text))))


@per_word
@cache
def consonants(key: str) -> str:
    """Return what stays of a name whichever of English, German and French put it into Latin letters.

    "Putin" and "Poutine", "Zelensky" and "Selenskyj", "Shoigu", "Schoigu" and "Choïgou" are one.

    >>> consonants("putin") == consonants("poutine")
    True
    """
    for old, new in _SAME_CONSONANT:
        key = key.replace(old, new)
    bare = "".join(c for c in key if c not in "aeiouy")
    return "".join(c for i, c in enumerate(bare) if i == 0 or c != bare[i - 1])


_SAME_CONSONANT = (
    ("schtsch", "h"), ("chtch", "h"), ("shch", "h"), ("tsch", "h"), ("tch", "h"), ("sch", "h"), ("dsch", "h"),
    ("dj", "h"), ("zh", "h"), ("sh", "h"), ("ch", "h"), ("kh", "h"), ("gh", "g"), ("gu", "g"), ("ph", "f"),
    ("th", "t"), ("dh", "d"), ("qu", "k"), ("q", "k"), ("ck", "k"), ("c", "k"), ("x", "ks"), ("tz", "s"),
    ("ts", "s"), ("z", "s"), ("w", "v"), ("j", ""),
)  # fmt: skip
