"""The words before the one who is the source of what a sentence tells: "laut", "d'après"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.lang.pack import speech_words
from summarizer.text.spelling import name_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.analysis.names.words import Word

__all__ = ["is_source", "phrase_at", "source_of"]

_LONGEST: Final = 4  # words of a phrase before a source
_LONGEST_SOURCE: Final = 7


def phrase_at(keys: Sequence[str], at: int, language: str) -> int:
    """Return how many words a phrase before a source has that begins at a word, 0 for none.

    `keys` are the words as names compare (`name_key`). Of several phrases it is the longest.
    """
    known = _phrases(language).get(keys[at], ())
    return max((len(p) for p in known if tuple(keys[at : at + len(p)]) == p), default=0)


def is_source(words: Sequence[Word], at: int, language: str) -> bool:
    """Tell whether a name that begins at a word is only who says it: "8 500 foyers selon Enedis"."""
    before = [word.key for word in words[max(at - _LONGEST, 0) : at]]
    return any(first + phrase_at(before, first, language) == len(before) for first in range(len(before)))


def source_of(words: Sequence[Word], language: str) -> Sequence[Word]:
    """Return the words of who is the source in a sentence and a few behind, none where none is told to be."""
    keys = [word.key for word in words]
    for at in range(len(words)):
        length = phrase_at(keys, at, language)
        # "Wie Kämmerer Pauls mitteilte"
        if length or (at == 0 and keys[0] in _as_said(language)):
            return _in_a_row(words, at + (length or 1))
    return ()


def _in_a_row(words: Sequence[Word], first: int) -> Sequence[Word]:
    """Return the words from one on between which no mark stands."""
    last = first
    while last < min(len(words), first + _LONGEST_SOURCE) and (
        last == first or words[last].follows or words[last].is_joined
    ):
        last += 1
    return words[first:last]


@lru_cache(maxsize=32)
def _phrases(language: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the phrases before a source, by their first word."""
    words = speech_words(language)
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(words.according) if words else ():
        keys = tuple(map(name_key, phrase))
        found.setdefault(keys[0], []).append(keys)
    return found


@lru_cache(maxsize=32)
def _as_said(language: str) -> frozenset[str]:
    words = speech_words(language)
    return frozenset(map(name_key, words.as_said)) if words else frozenset()
