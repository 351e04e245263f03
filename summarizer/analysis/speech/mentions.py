"""A name where it stands, and its words without the titles and the words of office before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.lang.en.analysis.speech.cues import (
    ADVERBS,
    CUES,
    DAYS,
    HONORIFICS,
    OFFICES,
    ORGANISATION_WORDS,
    QUALIFIERS,
    ROLE_WORDS,
)
from summarizer.lang.en.analysis.speech.mentions import DAY, NO_NAMES, NOT_NAMES

__all__ = ["Mention", "name_words"]

_POSSESSIVE = re.compile(r"['’]s?$")
_NO_PERSON = NOT_NAMES | ORGANISATION_WORDS
_NO_NAMES = NOT_NAMES | DAYS | CUES | ADVERBS | NO_NAMES
_TITLES = HONORIFICS | ROLE_WORDS
_WEEKDAYS = frozenset(day for day in DAYS if day.endswith(DAY))


class Mention(NamedTuple):
    """A name where it stands.

    Attributes:
        start: Its folded offset.
        end: The offset after it.
        words: Its words without title and office, possessive endings and leading small words.
        title: The title or words of office before it, lower case.
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: tuple[str, ...]


def name_words(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:  # noqa: C901 - a ladder of rules reads best flat
    """Return the words of a name and, apart, the titles and words of office before it."""
    words = text.split()
    if len(words) == 1 and words[0].isalpha():
        low = text.lower()
        if low in _TITLES:
            return (), (low,)
        return () if low in _NO_NAMES else (words[0],), ()
    if "'" in text or "’" in text:
        words = [_POSSESSIVE.sub("", word) for word in _without_owner(words)]
    first = 0
    titles: list[str] = []
    while first < len(words):
        word = words[first].rstrip(".").lower()
        if word in _TITLES:
            titles.append(word)
        elif word not in _NO_NAMES or (titles and titles[-1] in HONORIFICS):  # "Mrs May"
            break
        first += 1
    if (
        titles
        and titles[-1] in QUALIFIERS
        and words[first:]
        and _NO_PERSON.issuperset(map(str.lower, words[first:]))
    ):
        titles.pop()  # State Department, Home Office
        first -= 1
    for index in range(len(words) - 2, first, -1):
        word = words[index].rstrip(".").lower()
        if word in OFFICES and not _NO_PERSON & {other.lower() for other in words[index:]}:
            titles.append(word)
            first = index + 1
            break
    end = len(words)
    while end > first + 1 and words[end - 1].lower() in _WEEKDAYS:
        end -= 1  # "Ann Lee Sunday, 4 May", in a heading
    return tuple(word.rstrip(".") if len(word) > 2 else word for word in words[first:end]), tuple(titles)


def _without_owner(words: list[str]) -> list[str]:
    """Return the words of a person's name without the place or body in the possessive before it."""
    for index in range(len(words) - 3, -1, -1):
        if _POSSESSIVE.search(words[index]):
            after = {_POSSESSIVE.sub("", word).lower() for word in words[index + 1 :]}
            return words if after & _NO_PERSON else words[index + 1 :]
    return words
