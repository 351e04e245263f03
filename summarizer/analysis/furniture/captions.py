"""Captions: short paragraphs with a picture's credit, and lines that a page's text ran into the story."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
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
_RUN_IN = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,3}: [A-Z]")
_REACH = 2
_MARKS = frozenset("-•\"“”'‘’«»„")
# "The harbour in pictures .": so many words, the stop counted, may be a title or a row.
_TITLE = 6
_SHORT = 180
_MOST_TITLES = 1
_SHORT_TITLE = 9
_LONGEST_TITLE = 11
_FEWEST_TIGHT = 8
_FEWEST = 2
_LONG_SLIP = 140
# One such line may be the title of another page.
_HEADING = re.compile(r"(?:[A-Z][^\W\d]*|\d+-[a-z]+)[^\d:.]{0,40} \.")
# "Stage five result: .": what stands above a list; a name there says who speaks.
_ABOVE_LIST = re.compile(r"[A-Z][^.!?\n\"“”]{2,90} [a-z]+: \.")
_FEWEST_HEADINGS = 3
# Shorter sentences are in longer ones by chance.
_FEWEST_REPEATED = 30
# Whose picture it is: a name, not the words of a speaker.
_HOLDER = re.compile(r"\s*[^\W\d_a-z@][^\"“”«»!?]{0,80}|\s*@?\w[\w.-]{0,40}[.\s]*")


class Captions:
    """Which sentences of one text are captions."""

    def __init__(self, sentences: Sequence[Sentence], words: FurnitureWords) -> None:
        self._words = words
        # Speech may end so, too; a caption does not begin with a mark of quotation.
        loose = [s for s in sentences if _LOOSE_STOP.search(s.text[-_END:]) and s.text[0] not in _MARKS]
        tight = sum(_STOP.search(s.text[-_END:]) is not None for s in sentences)
        # "Scroll down for video ." among them says that they are lines of pictures, however many.
        opening = words.openings.get("caption")
        is_said = opening is not None and any(opening.match(s.text) for s in loose)
        lines = loose if is_said or tight * _HABIT >= len(loose) else []
        # Where pictures stood there are several; a single one may be a slip of the keyboard. What has as few
        # words as a row of a list or the title of another page is no caption.
        captions = [s.number for s in lines if len(s.text.split()) > _TITLE or ":" in s.text]
        # Two long ones among many tight stops are sentences of the story, with a slip before the stop.
        shortest = min((len(s.text) for s in lines if s.number in captions), default=0)
        is_slip = len(captions) == _FEWEST and tight >= _FEWEST_TIGHT and shortest > _LONG_SLIP
        is_shown = len(captions) >= _FEWEST and (is_said or not is_slip)
        self._loose = frozenset(captions if is_shown or len(lines) == len(sentences) else ())
        # In a text of tight stops a short line with a loose one is the title of another page.
        titles = lines if len(lines) <= _MOST_TITLES and tight >= _FEWEST_TIGHT else []
        self._titles = frozenset(
            s.number
            for s in titles
            if len(s.text.split()) <= (_LONGEST_TITLE if ":" in s.text else _SHORT_TITLE)
        )
        self._headings = frozenset(_find_headings(lines))
        self._begun = frozenset((*self._find_begun(sentences), *self._find_repeated(sentences)))
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

    def _find_repeated(self, sentences: Sequence[Sentence]) -> Iterator[int]:
        """Yield the sentences before a loose stop that the story has word for word: a caption repeats it."""
        # All in small letters once, not for every caption; no sentence goes over an empty line.
        low = "\n\n".join(sentence.text.lower() for sentence in sentences) if self._loose else ""
        for last in sorted(self._loose):
            sentence = sentences[last - 2] if last > 1 else None
            if sentence is None or sentence.number in self._loose:
                continue
            own = sentence.text.rstrip(".").lower()
            if len(own) > _FEWEST_REPEATED and low.find(own, low.find(own) + 1) >= 0:
                yield sentence.number

    def holds(self, paragraph: Sequence[Sentence]) -> bool:
        """Tell whether a paragraph is a caption: short, with a picture's credit."""
        return len(paragraph) <= _LONGEST and any(self._is_credited(sentence.text) for sentence in paragraph)

    def is_heading(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a heading in a story whose lines ran together, or above a list."""
        if sentence.number in self._headings:
            return True
        has_verb = self._words.has_verb
        return (
            has_verb is not None
            and _ABOVE_LIST.fullmatch(sentence.text) is not None
            and not has_verb(sentence.text.lower().rstrip(": .").split())
        )

    def is_other_title(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is the title of another page that fell into the story."""
        return sentence.number in self._titles

    def is_one(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a caption, or part of one, wherever it stands."""
        number, text = sentence.number, sentence.text
        if any(number in known for known in (self._loose, self._begun, self._after_credit)):
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


def _find_headings(lines: Sequence[Sentence]) -> Iterator[int]:
    """Yield the lines of few words, each by itself: "The wall ." Side by side they are the rows of a list."""
    numbers = {line.number for line in lines if len(line.text.split()) <= _TITLE}
    found = [
        line.number
        for line in lines
        if line.number in numbers
        and _HEADING.fullmatch(line.text)
        and numbers.isdisjoint((line.number - 1, line.number + 1))
    ]
    if len(found) >= _FEWEST_HEADINGS:
        yield from found


def _find_after_credits(sentences: Sequence[Sentence], words: FurnitureWords) -> Iterator[int]:
    """Yield what stands alone after the line of a credit, "Ann Roe / Gull Images.": its caption."""
    paragraphs = [list(group) for _, group in groupby(sentences, key=lambda sentence: sentence.paragraph)]
    # A caption stands within a story: the last paragraph of a text may be its end.
    for before, paragraph in pairwise(paragraphs[:-1]):
        length = paragraph[-1].span.end - paragraph[0].span.start
        is_short = length <= _SHORT and paragraph[0].text[0] not in _MARKS
        if is_short and len(before) == 1 and words.holder.match(before[0].text):
            yield from (sentence.number for sentence in paragraph)
