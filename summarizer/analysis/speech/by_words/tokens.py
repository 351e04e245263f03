"""The words and marks of a text, with what a language writes together apart: "dit-il", "l'ancien"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.lang.speech_words import SpeechWords

__all__ = ["Token", "ends_sentence", "last_sentence", "read_tokens"]

_PIECE = re.compile(r"[^\W_]+(?:(?:['&/-]|\.(?=[^\W_]))(?=[^\W_])[^\W_]+)*'?|[^\w\s]")
_ENDS = frozenset(".!?;")
_MOST_DIGITS = 2  # of the day in "am 3. Mai"


class Token(NamedTuple):
    """A word or mark with its folded offsets and lower-case form."""

    text: str
    low: str
    start: int
    end: int
    is_clitic: bool = False  # a pronoun that is written with its verb: "dit-il"

    @property
    def is_capital(self) -> bool:
        """Whether it is a word with a capital."""
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        """Whether it is no mark."""
        return self.text[0].isalnum()


def read_tokens(text: str, start: int, end: int, words: SpeechWords) -> list[Token]:
    """Return the words and marks of folded `text[start:end]`."""
    found: list[Token] = []
    for match in _PIECE.finditer(text, start, end):
        found.extend(_split(match[0], match.start(), words))
    return found


def _split(text: str, start: int, words: SpeechWords) -> Iterator[Token]:
    low = text.lower()
    mark = low.find("'") + 1
    if mark and low[:mark] in words.elisions:
        yield Token(text[:mark], low[:mark], start, start + mark)
        if mark == len(text):
            return
        text, low, start = text[mark:], low[mark:], start + mark
    elif low[-1] == "'" and len(low) > 1:
        yield Token(text[:-1], low[:-1], start, start + len(text) - 1)
        yield Token("'", "'", start + len(text) - 1, start + len(text))
        return
    ending = next((ending for ending in words.clitics if "-" in low and low.endswith(ending)), "")
    if ending and len(ending) < len(low):
        cut = len(text) - len(ending)
        pronoun = words.clitics[ending]
        yield Token(text[:cut], low[:cut], start, start + cut)
        yield Token(pronoun, pronoun, start + len(text) - len(pronoun), start + len(text), is_clitic=True)
    else:
        yield Token(text, low, start, start + len(text))


def ends_sentence(tokens: Sequence[Token], index: int, words: SpeechWords) -> bool:
    """Tell whether the mark at `index` ends a sentence: not the stop of a title, an initial or a day."""
    mark = tokens[index].text
    if mark not in _ENDS:
        return False
    if mark != "." or not index or index + 1 == len(tokens):
        return True
    before = tokens[index - 1]
    is_day = before.text.isdigit() and len(before.text) <= _MOST_DIGITS
    is_short = before.low in words.titles or before.low in words.abbreviations
    return not (is_short or (len(before.text) == 1 and before.is_word) or is_day)


def last_sentence(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """Return the tokens after the last end of a sentence that something follows."""
    for index in range(len(tokens) - 2, -1, -1):
        if ends_sentence(tokens, index, words):
            return tokens[index + 1 :]
    return tokens
