"""The words and the characters of a sentence, as the drafter compares and prints them."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["CHECKED_END", "tidy", "word_count", "words_of"]

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# A line break or control character, with the space around it: one space in a brief.
_BREAK = re.compile(r"[^\S\x00-\x1f\x7f-\x9f\u2028\u2029]*[\x00-\x1f\x7f-\x9f\u2028\u2029]\s*")
# What some pages put into a text and no reader sees: soft hyphens, joiners, spaces without width, marks of
# direction.
_UNSEEN = re.compile(r"[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]")

CHECKED_END = 8
"""So many characters tell how a sentence ends."""


@lru_cache(maxsize=16)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` in lower case; kept for a moment, as one sentence is asked about often."""
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def word_count(text: str) -> int:
    """Return the number of words; in a script without spaces two characters count as one."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return len(words_of(text)) if not unspaced else len(words_of(_UNSPACED.sub(" ", text))) + unspaced // 2


def tidy(text: str) -> str:
    r"""Return the article's characters that are seen, each line break or control character one space.

    >>> from summarizer.drafting.extractive.wording import tidy
    >>> tidy(" It \n rained. ")
    'It rained.'
    """
    seen = text if text.isascii() else _UNSEEN.sub("", text) or text
    return _BREAK.sub(" ", seen).strip()
