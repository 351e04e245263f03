"""The letters that stand for a name: the initials of its words, and the words that an acronym is of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.analysis.names.roster import SMALL
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.names.words import Word

__all__ = ["TOKEN", "Acronyms", "initials_of", "is_acronym"]

TOKEN = re.compile(r"[^\W\d_](?:\.[^\W\d_]){1,5}(?![^\W_])\.?|[^\W_]+(?:['’][^\W\d_]+)?")
"""A word of a name, or letters with points."""
_MOST_WORDS = 8
# Of an acronym that takes letters from within words; and how long a part of such a word is.
_FEWEST_LETTERS = 3
_SHORTEST_INNER = 2


def is_acronym(text: str) -> bool:
    """Tell whether a word is in capitals alone, but for the "s" of a plural."""
    return len(text) > 1 and text[:2].replace(".", "").isupper() and text.rstrip("s").isupper()


def initials_of(name: str) -> set[str]:
    """Return the initials of every run of two words or more of `name`, with small words and without."""
    tokens = [match.group() for match in TOKEN.finditer(name)][:_MOST_WORDS]
    words = [fold_name(token) for token in tokens]
    found: set[str] = set()
    if any(map(is_acronym, tokens)):  # "Ukad" of "UK Anti-Doping"
        found.add("".join(w if is_acronym(token) else w[:1] for w, token in zip(words, tokens, strict=True)))
    for chosen in ([w for w in words if w], [w for w in words if w and w not in SMALL]):
        letters = "".join(word[0] for word in chosen)
        found.update(letters[i:j] for i in range(len(letters)) for j in range(i + 3, len(letters) + 1))
        if len(letters) == 2:
            found.add(letters)
    return found


class Acronyms:
    """The words of a text that may give an acronym its letters, for languages told by tables."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._initials = "".join(word.key[0] for word in words)

    def has(self, letters: str) -> bool:
        """Tell whether words in a row begin with these letters, or are made of such words.

        "THW" is of "Technisches Hilfswerk": a word of several may give a letter of its second part, too.
        """
        if letters in self._initials:
            return True
        if len(letters) < _FEWEST_LETTERS:
            return False
        return any(
            first.is_capital
            and first.key[0] == letters[0]
            and _spells(self._words[at : at + len(letters) + 1], letters)
            for at, first in enumerate(self._words)
        )


def _spells(words: Sequence[Word], letters: str) -> bool:
    """Tell whether two or more words have these letters in their order, and each begins with one."""
    at = 0
    for number, word in enumerate(words[: len(letters)]):
        if not word.key.startswith(letters[at]):
            return False
        place = 1
        at += 1
        # The letter of the next word is not taken for one within this word.
        after = words[number + 1].key[0] if number + 1 < len(words) else ""
        while at < len(letters) and letters[at] != after:
            found = word.key.find(letters[at], place + _SHORTEST_INNER)
            if found < 0:
                break
            place, at = found, at + 1
        if at == len(letters):
            return number > 0
    return False
