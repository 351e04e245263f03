"""Captions: short paragraphs with a picture's credit, and lines that a page's text ran into the story."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.furniture.fused import split_fused
from summarizer.analysis.furniture.titles import find_loose_titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.lang.furniture_words import FurnitureWords
    from summarizer.text.spans import Sentence, Span

__all__ = ["Captions"]

# "... in Las Vegas .": a line without a full stop, which got one when lines were made a text.
_LOOSE_STOP = re.compile(r"[\w%'\"”’)]\s\.\Z")
_STOP = re.compile(r"[\w%'\"”’)][.]['\"”’)]*\Z")
_END = 8
_LONGEST = 3
_LONGEST_SIGNED = 400
_LONGEST_CREDIT = 90
# In a text that sets a space before its full stops as a habit, one says nothing.
_HABIT = 4
# "On the court: Doe played for the Gulls." opens a caption; what follows, up to the loose stop, is of it.
_RUN_IN = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,3}: [A-Z]")
_REACH = 2
_MARKS = frozenset("-•\"“”'‘’«»„")
# "The harbour in pictures .": so many words, the stop counted, may be a title or a row.
_TITLE = 6
_SHORT = 180
_FEWEST_TIGHT = 8
_FEWEST = 2
_FEWEST_ROWS = 3
_LONG_SLIP = 140
# One such line may be the title of another page.
_HEADING = re.compile(r"(?:[A-Z][^\W\d]*|\d+-[a-z]+)[^\d:.]{0,40} \.")
# "Stage five result: .": what stands above a list; a name there says who speaks.
_ABOVE_LIST = re.compile(r"[A-Z][^.!?\n\"“”]{2,90} [a-z]+: \.")
_FEWEST_HEADINGS = 3
# "FERRIES BY PORT 2006-07 .": the head of a table.
_IN_CAPITALS = re.compile(r"[A-Z]{2}[A-Z\d '’&/-]{6,80} \.")
# Shorter sentences are in longer ones by chance.
_FEWEST_REPEATED = 30
# What closes with somebody's words.
_SAID = re.compile(r"[\"”]\W*\Z")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# Whose picture it is: a name, not the words of a speaker.
_HOLDER = re.compile(r"\s*[^\W\d_a-z@][^\"“”«»!?]{0,80}|\s*@?\w[\w.-]{0,40}[.\s]*")


class Captions:
    """Which sentences of one text are captions."""

    def __init__(self, sentences: Sequence[Sentence], words: FurnitureWords) -> None:
        self._words = words
        self._held: dict[int, bool] = {}
        fused = {s.number: parts for s in sentences if " ." in s.text and (parts := split_fused(s))}
        tight = sum(_STOP.search(s.text[-_END:]) is not None for s in sentences)
        loose = _find_loose(sentences, fused)
        lines, is_said = self._find_lines(loose, tight)
        captions = self._pick(lines, tight, is_said=is_said, is_all=len(lines) == len(sentences))
        chosen = {s.span for s in captions}
        self._parts = {
            number: [part.span for part in parts if part.span in chosen] for number, parts in fused.items()
        }
        self._loose = frozenset(s.number for s in captions if s.number not in fused)
        # No part of a sentence is a title by itself.
        self._titles = frozenset(find_loose_titles(sentences, loose, tight, words)) - fused.keys()
        self._headings = frozenset(_find_headings(lines))
        self._begun = frozenset((*self._find_begun(sentences), *self._find_repeated(sentences)))
        self._after_credit = frozenset(_find_after_credits(sentences, words))

    def _find_lines(self, lines: Sequence[Sentence], tight: int) -> tuple[list[Sentence], bool]:
        """Return the lines with a loose stop that may be of pictures, none where a text has it as a habit.

        And whether one of them says that they are of pictures: "Scroll down for video .", however many.
        """
        # Speech may end so, too; a caption does not begin with a mark of quotation.
        loose = [s for s in lines if s.text[0] not in _MARKS]
        opening = self._words.openings.get("caption")
        is_said = opening is not None and any(opening.match(s.text) for s in loose)
        return (loose if is_said or tight * _HABIT >= len(loose) else []), is_said

    def _pick(self, lines: Sequence[Sentence], tight: int, *, is_said: bool, is_all: bool) -> list[Sentence]:
        """Return the captions among the lines with a loose stop; `is_all` where a text has no other."""
        # What has as few words as a row of a list or the title of another page is no caption.
        rows = {s.number for s in lines if len(s.text.split()) <= _TITLE}
        # "Coach: Ann Roe ." under each of several teams.
        heads = Counter(s.text.partition(":")[0] for s in lines if s.number in rows)
        captions = [
            s
            for s in lines
            if s.number not in rows
            or (
                ":" in s.text
                and not _is_in_row(s.number, rows)
                and heads[s.text.partition(":")[0]] < _FEWEST_ROWS
            )
        ]
        # Two long ones among many tight stops are sentences of the story, with a slip before the stop.
        shortest = min((len(s.text) for s in captions), default=0)
        is_slip = len(captions) == _FEWEST and tight >= _FEWEST_TIGHT and shortest > _LONG_SLIP
        # Where pictures stood there are several; a single one may be a slip of the keyboard.
        if is_all or (len(captions) >= _FEWEST and (is_said or not is_slip)):
            return captions
        return [s for s in captions if self._is_of_picture(s, rows)]

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

    def _is_of_picture(self, line: Sentence, rows: set[int]) -> bool:
        """Tell whether a single line with a loose stop is a caption, and no slip of the keyboard.

        It points at somebody in the picture, or makes no sentence and stands beside no row of a list.
        """
        text = line.text.rstrip(" .")
        if self._words.shown.search(text) or self._words.points.search(text):
            return True
        has_verb, words = self._words.has_verb, text.lower().split()
        is_row = not rows.isdisjoint((line.number - 1, line.number + 1))
        return has_verb is not None and len(words) >= _TITLE and not is_row and not has_verb(words)

    def parts_of(self, sentence: Sentence) -> Sequence[Span]:
        """Return where captions stand that an open quotation joined to a sentence."""
        return self._parts.get(sentence.number, ())

    def holds(self, paragraph: Sequence[Sentence]) -> bool:
        """Tell whether a paragraph is a caption: short, with a picture's credit."""
        if len(paragraph) > _LONGEST:
            return False
        # Asked of each, and again of what stands around another.
        first = paragraph[0].number
        if first not in self._held:
            self._held[first] = self._is_signed(paragraph) or any(
                self._is_credited(s.text) for s in paragraph
            )
        return self._held[first]

    def _is_signed(self, paragraph: Sequence[Sentence]) -> bool:
        """Tell whether a short paragraph closes with whose picture it is: "(Gull Photo/Ann Roe)"."""
        if paragraph[-1].span.end - paragraph[0].span.start > _LONGEST_SIGNED:
            return False
        text = " ".join(sentence.text for sentence in paragraph)
        end = text[-_LONGEST_CREDIT:]
        if not (")" in end or "/" in end or "via " in end or "redit" in end):
            return False
        is_held = len(paragraph) > 1 and self._words.holder.match(paragraph[-1].text) is not None
        return is_held or self._words.signed.search(text) is not None

    def is_heading(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a heading in a story whose lines ran together, or above a list."""
        if sentence.number in self._headings:
            return True
        if not sentence.text.endswith(" ."):
            return False
        if _IN_CAPITALS.fullmatch(sentence.text):
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
        if number in self._loose or number in self._begun or number in self._after_credit:
            return True
        # What is joined to a caption is of the story.
        if self._parts.get(number):
            return False
        if text.endswith((")", ".")) and self._words.shown.search(text):
            return True
        return self._is_credited(text)

    def _is_credited(self, text: str) -> bool:
        """Tell whether a sentence ends with the credit of a picture: "Image: Port Office."."""
        if ":" not in text:
            return False
        credit = self._words.credit.search(text)
        return credit is not None and _HOLDER.fullmatch(text, credit.end()) is not None


def _find_loose(sentences: Sequence[Sentence], fused: Mapping[int, Sequence[Sentence]]) -> list[Sentence]:
    """Return the lines that end with a loose stop."""
    whole = [s for s in sentences if s.number not in fused and _LOOSE_STOP.search(s.text[-_END:])]
    return [*whole, *(part for one in fused.values() for part in one)]


def _is_in_row(number: int, rows: set[int]) -> bool:
    """Tell whether a line of a few words stands among others, as those of a table do."""
    return any(rows.issuperset(range(first, first + _FEWEST_ROWS)) for first in range(number - 2, number + 1))


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
        if length > _SHORT or paragraph[0].text[0] in _MARKS or len(before) > 1:
            continue
        credit = words.holder.match(before[0].text)
        may_tell = credit is not None and (credit["agency"] or any(_SAID.search(s.text) for s in paragraph))
        if credit is not None and not (may_tell and _tells(paragraph, words)):
            yield from (sentence.number for sentence in paragraph)


def _tells(paragraph: Sequence[Sentence], words: FurnitureWords) -> bool:
    """Tell whether a paragraph goes on with the story: in the past, and not with the day of a picture.

    A caption begins with what its picture shows: "Roe greets Holt after the bridge opened".
    """
    text = " ".join(sentence.text for sentence in paragraph)
    return words.past.search(text, 0, len(text) // 2) is not None and not _YEAR.search(text)
