"""Names beside figures of an English text, each as its last word: "Ann Lane and Ivo Reed"."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.en.checks.quantities.listed_names import LISTED, NAME
from summarizer.lang.quantity_tables import quantities_of

__all__ = ["last_words", "last_words_at", "lists_of", "name_before", "name_words"]

_NAME: Final = re.compile(NAME)
_BEFORE: Final = 40  # characters before a figure in which its name stands
_OWN: Final = ("'s", "’s")


def last_words(text: str) -> list[str]:
    """Return the last words of the names of a text, in their order.

    >>> last_words("the haul of Ann Lane's club and Ivo Reed in May")
    ['Lane', 'Reed']
    """
    return [name for name, _, _ in last_words_at(text)]


def last_words_at(text: str) -> list[tuple[str, int, bool]]:
    """Return the last words of the names of a text, each with its offset and whether something is its own."""
    found = ((match[0].split()[-1], match.start()) for match in _NAME.finditer(text))
    named = [
        (word.removesuffix(_OWN[0]).removesuffix(_OWN[1]), at, word.endswith(_OWN)) for word, at in found
    ]
    dated = {*quantities_of("en").months, *quantities_of("en").weekdays}
    return [item for item in named if item[0].lower() not in dated]


def name_words(text: str) -> set[str]:
    """Return all words of the names of a text: who is Ann Lane may be told as Ann.

    >>> sorted(name_words("the haul of Ann Lane's club"))
    ['Ann', 'Lane']
    """
    words = (word for match in _NAME.finditer(text) for word in match[0].split())
    return {word.removesuffix(_OWN[0]).removesuffix(_OWN[1]) for word in words}


def lists_of(text: str) -> list[list[str]]:
    """Return the lists of names of a text: "Ann Lane, Bo Holt and Ivo Reed".

    >>> lists_of("Ann Lane and Ivo Reed get two picks each")
    [['Lane', 'Reed']]
    """
    return [last_words(match[0]) for match in LISTED.finditer(text)]


def name_before(text: str, start: int) -> str:
    """Return the last of the names in the clause shortly before `start`, "" where none stands there.

    >>> name_before("followed by Bo Holt at 21 percent", 23)
    'Holt'
    """
    clause = re.split(r"[.!?,;]\s", text[max(start - _BEFORE, 0) : start])[-1]
    return next(reversed(last_words(clause)), "")
