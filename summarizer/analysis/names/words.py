"""The words of a text as names are told of them: the parts beside a hyphen or an apostrophe are words."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.text.spelling import name_key

__all__ = ["Word", "split_words"]

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u00ad\u0300-\u036f\u200b\u2060\ufeff])*")
_OPENING = frozenset('.!?:;…\n\r"“”„«»‹›‚‘([—–|•·*')
_INSIDE = frozenset({" ", "\u00a0", "\u202f"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_APOSTROPHES = frozenset({"'", "’"})
_LONGEST_JOINT = 4


class Word(NamedTuple):
    """A word of a text, the parts beside a hyphen or an apostrophe each by itself.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        key: As it compares.
        joint: What stands between it and the word before, the first characters of it.
        is_capital: Whether it begins with a capital.
        is_upper: Whether it is in capitals alone, and more than one.
    """

    start: int
    end: int
    key: str
    joint: str
    is_capital: bool
    is_upper: bool

    @property
    def opens(self) -> bool:
        """Whether it is the first of a sentence or a quotation."""
        return not self.joint or not _OPENING.isdisjoint(self.joint)

    @property
    def follows(self) -> bool:
        """Whether a space alone stands before it."""
        return self.joint in _INSIDE

    @property
    def follows_hyphen(self) -> bool:
        """Whether a hyphen alone stands before it."""
        return self.joint in _HYPHENS

    @property
    def follows_apostrophe(self) -> bool:
        """Whether an apostrophe alone stands before it."""
        return self.joint in _APOSTROPHES

    @property
    def is_joined(self) -> bool:
        """Whether a hyphen or an apostrophe alone stands before it."""
        return self.follows_hyphen or self.follows_apostrophe


def split_words(text: str) -> list[Word]:
    """Return the words of `text` in order."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        spelt = match.group()
        start = match.start()
        joint = text[max(end, start - _LONGEST_JOINT) : start]
        is_upper = len(spelt) > 1 and spelt.isupper()
        found.append(Word(start, match.end(), name_key(spelt), joint, spelt[0].isupper(), is_upper))
        end = match.end()
    return found
