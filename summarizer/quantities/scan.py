"""A text under reading: its characters, their lower case at the same offsets, and what stands around a number."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.quantities.trie import fold_phrase
from summarizer.text import Span

if TYPE_CHECKING:
    from summarizer.quantities.grammar import Grammar
    from summarizer.quantities.quantity import Qualifier

__all__ = ["Scan", "fold_word", "lower"]

_LOOK_BACK: Final = 40
_HEAD: Final = re.compile(
    r"[\s\-]{1,2}(?:(?:of|more|other|further|additional|new|different|separate)\s)?"
    r"(?:(?:of|the|its|their|his|her|all|those|these|our)\s){0,2}"
    r"([^\W\d_]+)(?:[ \-]([^\W\d_]+))?(?:[ \-]([^\W\d_]+))?(?:[ \-]([^\W\d_]+))?"
)
_WORD_BEFORE: Final = re.compile(r"\s{0,2}([^\W\d_.'’]{1,20}|[#№])")
_FILLERS: Final = re.compile(r"\s{0,2}(?:na|a|eht|rehtona|rehtruf a|lanoitidda na|latot a)(?![\w])")


def lower(text: str) -> str:
    """Return `text` in lower case with every offset kept: U+0130 alone would grow by a code point."""
    return text.replace("İ", "i").lower()


@lru_cache(maxsize=8192)
def fold_word(word: str) -> str:
    """Return the stem under which forms of an English word meet ("missiles" and "missile", "injured" and "injuring")."""
    size = len(word)
    if size > 4:
        if word.endswith("ies"):
            return word[:-3] + "y"
        if word.endswith(("sses", "shes", "ches", "xes", "zes")):
            word = word[:-2]
        elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
        if len(word) > 5 and word.endswith("ing"):
            word = word[:-3]
        elif len(word) > 4 and word.endswith("ed"):
            word = word[:-2]
        if len(word) > 3 and word.endswith("e"):
            word = word[:-1]
        if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl":
            word = word[:-1]
        return word
    if size == 4 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return {"men": "man", "women": "woman", "died": "die", "dies": "die"}.get(word, word)


class Scan:
    """One text and its grammar."""

    __slots__ = ("grammar", "low", "stopwords", "text")

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text = text
        self.low = lower(text)
        self.grammar = grammar
        self.stopwords = grammar.language.stopwords

    def span(self, start: int, end: int) -> Span:
        """Return a span of the text."""
        return Span(start, end)

    def backwards(self, start: int) -> str:
        """Return the forty characters before `start` in lower case, nearest first."""
        return self.low[max(start - _LOOK_BACK, 0) : start][::-1]

    def word_before(self, start: int) -> str:
        """Return the lower-case word right before `start`, "" when something else stands there."""
        match = _WORD_BEFORE.match(self.backwards(start))
        return match[1][::-1] if match is not None else ""

    def qualifier(self, start: int, end: int) -> tuple[Qualifier, int, int]:
        """Return the qualifier of the number at `start` to `end`, and the offsets it stretches over."""
        back = self.backwards(start)
        match = self.grammar.before.match(back)
        if match is None:
            filler = _FILLERS.match(back)
            if filler is not None:
                match = self.grammar.before.match(back, filler.end())
                if match is not None and match[0].strip()[::-1] in {"over", "under", "above", "below", "beyond"}:
                    match = None
        if match is not None:
            phrase = fold_phrase(match[0][::-1])
            return self.grammar.language.before[phrase], start - match.end(), end
        after = self.grammar.after.match(self.low, end)
        if after is not None:
            return self.grammar.language.after[fold_phrase(after[0])], start, after.end()
        return "exact", start, end

    def head(self, end: int) -> tuple[str, ...]:
        """Return the folded words of the thing counted after `end`, until a function word."""
        match = _HEAD.match(self.low, end)
        if match is None:
            return ()
        words: list[str] = []
        for word in match.groups():
            if word is None:
                break
            if word in self.stopwords:
                break
            words.append(fold_word(word))
        return tuple(words)
