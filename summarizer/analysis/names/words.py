"""The words of a text as names are told of them: the parts beside a hyphen or an apostrophe are words."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.text.spans import split_pieces
from summarizer.text.spelling import name_key

__all__ = ["Word", "split_words"]

_WORD = re.compile(r"([^\W\d_](?:[^\W\d_]|[\u00ad\u0300-\u036f\u200b\u2060\ufeff])*)")
# The same of text that is ASCII: a third faster.
_PLAIN = re.compile(r"([a-zA-Z]+)")
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
    pieces = split_pieces(_PLAIN if text.isascii() else _WORD, text)
    # The tuple is made directly: a named tuple's own constructor is a call more for every word.
    new = tuple.__new__
    return [
        new(
            Word,
            (
                start,
                end,
                name_key(spelt),
                gap[-_LONGEST_JOINT:],
                spelt[0].isupper(),
                end - start > 1 and spelt.isupper(),
            ),
        )
        for gap, spelt, start, end in zip(pieces.gaps, pieces.found, pieces.starts, pieces.ends, strict=False)
    ]
