"""The root of a word: its first letters, by which its forms are taken for one word in any language.

It is the coarsest of the ways to see a word in another form (docs/architecture.md has them all): it needs no
table, tells "elect" of "election" and "electric" alike, and says nothing of a short word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ROOT", "roots_of"]

ROOT: Final = 5
"""So many letters a longer word shares with its other forms."""


def roots_of(words: Iterable[str]) -> frozenset[str]:
    """Return the roots of `words`, or of their stems; a shorter word has none.

    >>> from summarizer.text.roots import roots_of
    >>> sorted(roots_of(["elected", "election", "war"]))
    ['elect']
    """
    return frozenset([word[:ROOT] for word in words if len(word) >= ROOT])
