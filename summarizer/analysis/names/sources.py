"""The words before the one who is the source of what a sentence tells: "laut", "d'après"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.lang.pack import speech_words
from summarizer.text.spelling import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.names.words import Word

__all__ = ["is_source", "source_of"]

_LONGEST: Final = 4  # words of a phrase before a source
_LONGEST_SOURCE: Final = 7


def is_source(words: Sequence[Word], at: int, language: str) -> bool:
    """Tell whether a name that begins at a word is only who says it: "8 500 foyers selon Enedis"."""
    before = tuple(word.key for word in words[max(at - _LONGEST, 0) : at])
    return any(before[-len(phrase) :] == phrase for phrase in _phrases(language))


def source_of(words: Sequence[Word], language: str) -> Sequence[Word]:
    """Return the words of who is the source in a sentence and a few behind, none where none is told to be."""
    keys = tuple(word.key for word in words)
    phrases = _phrases(language)
    for at in range(len(words)):
        length = max((len(p) for p in phrases if keys[at : at + len(p)] == p), default=0)
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
def _phrases(language: str) -> frozenset[tuple[str, ...]]:
    words = speech_words(language)
    return frozenset(tuple(map(name_key, phrase)) for phrase in words.according) if words else frozenset()


@lru_cache(maxsize=32)
def _as_said(language: str) -> frozenset[str]:
    words = speech_words(language)
    return frozenset(map(name_key, words.as_said)) if words else frozenset()
