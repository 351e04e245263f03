"""Captions: short paragraphs with a picture's credit, and lines that a page's text ran into the story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.lang.furniture_words import FurnitureWords
    from summarizer.text.spans import Sentence

__all__ = ["Captions"]

# "... in Las Vegas .": a line without a full stop, which got one when lines were made a text.
_LOOSE_STOP = re.compile(r"[\w%'\"”’)]\s\.\Z")
_STOP = re.compile(r"[\w%'\"”’)][.]['\"”’)]*\Z")
_END = 8
_LONGEST = 3
# In a text that sets a space before its full stops as a habit, one says nothing.
_HABIT = 4
# "On the court: Doe played for the Gulls." opens a caption; what follows, up to the loose stop, is of it.
_RUN_IN = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,3}: [\"“'‘]?[A-Z]")
_REACH = 2
_LONG = 50
_SHORT = 180
# Whose picture it is: a name, not the words of a speaker.
_HOLDER = re.compile(r"\s*[^\W\d_a-z@][^\"“”«»!?]{0,80}|\s*@?\w[\w.-]{0,40}[.\s]*")


class Captions:
    """Which sentences of one text are captions."""

    def __init__(self, sentences: Sequence[Sentence], words: FurnitureWords) -> None:
        self._words = words
        loose = [s.number for s in sentences if _LOOSE_STOP.search(s.text[-_END:])]
        tight = sum(_STOP.search(s.text[-_END:]) is not None for s in sentences)
        self._loose = frozenset(loose if tight * _HABIT >= len(loose) else ())
        self._begun = frozenset(self._find_begun(sentences))
        self._again = frozenset(_find_repeats(sentences) if self._loose else ())
        self._after_credit = frozenset(_find_after_credits(sentences, words))

    def _find_begun(self, sentences: Sequence[Sentence]) -> Iterator[int]:
        """Yield the sentences with which a caption begins that ends at a loose stop a little later."""
        for last in sorted(self._loose):
            for first in range(last - 1, max(last - 1 - _REACH, 0), -1):
                sentence = sentences[first - 1]
                if first in self._loose or sentence.paragraph != sentences[last - 1].paragraph:
                    break
                if _RUN_IN.match(sentence.text):
                    yield from range(first, last)
                    break

    def holds(self, paragraph: Sequence[Sentence]) -> bool:
        """Tell whether a paragraph is a caption: short, with a picture's credit."""
        return len(paragraph) <= _LONGEST and any(self._is_credited(sentence.text) for sentence in paragraph)

    def is_one(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a caption, or part of one, wherever it stands."""
        number, text = sentence.number, sentence.text
        if any(number in known for known in (self._loose, self._begun, self._again, self._after_credit)):
            return True
        if text.endswith((")", ".")) and self._words.shown.search(text):
            return True
        return self._is_credited(text)

    def _is_credited(self, text: str) -> bool:
        """Tell whether a sentence ends with the credit of a picture: "Image: Port Office."."""
        if ":" not in text:
            return False
        credit = self._words.credit.search(text)
        return credit is not None and _HOLDER.fullmatch(text, credit.end()) is not None


def _find_repeats(sentences: Sequence[Sentence]) -> Iterator[int]:
    """Yield the sentences that say once more, to the letter, what one before them said: lines of the page.

    To be asked of texts into which captions ran: there a line that was set twice stands twice.
    """
    seen: set[str] = set()
    for sentence in sentences:
        text = " ".join(sentence.text.split())
        if len(text) >= _LONG:
            if text in seen:
                yield sentence.number
            seen.add(text)


def _find_after_credits(sentences: Sequence[Sentence], words: FurnitureWords) -> Iterator[int]:
    """Yield what stands alone after the line of a credit, "Ann Roe / Gull Images.": its caption."""
    for before, sentence, after in zip(sentences, sentences[1:], (*sentences[2:], None), strict=False):
        is_alone = before.paragraph != sentence.paragraph and (
            after is None or after.paragraph != sentence.paragraph
        )
        if is_alone and len(sentence.text) <= _SHORT and words.holder.match(before.text):
            yield sentence.number
