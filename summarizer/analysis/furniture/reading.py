"""Where a text is not the story: by paragraphs, and by sentences where the lines of a page ran together."""

from __future__ import annotations

import re
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, cast

from summarizer.analysis.furniture.captions import Captions
from summarizer.analysis.furniture.dateline import CLOSING_DATE, DATE_ALONE, skip_dateline
from summarizer.analysis.furniture.edges import (
    find_first_prose,
    is_author_line,
    is_closing_line,
    is_in_list,
    signs_quotation,
)
from summarizer.analysis.furniture.entries import ENTRY, is_live
from summarizer.analysis.furniture.labels import (
    are_in_capitals,
    find_alike,
    find_between_long,
    find_line_before,
    find_signers,
    find_stopped,
    is_dated_heading,
    is_gallery_line,
    is_heading_of_picture,
    is_in_capitals,
    is_label,
    is_loose_caption,
)
from summarizer.analysis.furniture.posts import find_posts
from summarizer.analysis.furniture.titles import find_titles_below
from summarizer.analysis.furniture.within import LinesWithin
from summarizer.lang.en.furniture import BYLINE
from summarizer.lang.furniture_words import FurnitureKind, FurnitureWords
from summarizer.text.lines import on_one_line
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.text.spans import Sentence

__all__ = ["Furniture", "find_furniture"]

_ADDRESS = re.compile(r"\S@\S{1,60}\.\w")
# "Do you know more?" before an address.
_ASKS = re.compile(r"[^!?\n]{1,60}\?")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|<!--")
_PROTECTED = re.compile(r"(?<![\w\u0300-\u036f])©\s?(?:\d{4}|[A-Z]\w)|\(c\) (?:19|20)\d\d", re.IGNORECASE)
# With so many breaks within its sentences a text is hard-wrapped, and its lines say nothing.
_BROKEN = re.compile(r"\n\s{0,3}[a-z]")
_WRAPPED = 0.1
# "2" above "Ann Roe on the wall": the numbers of a list's parts.
_INVITING = (["contact"], ["related"])
_NUMBER = re.compile(r"\d{1,2}(?=[^\S\n]*\n\s*[\"“'‘]?[A-Z])")
_FEWEST_NUMBERS = 3
_URL = re.compile(r"(?:https?://|www\.)\S+")
_LONGEST_LINE = 60
_LONGEST_CAPTION = 250
_LONGEST_ALONE = 300
_FEW = 3
# Above the story stands the byline, which has the author's name.
_HEAD = 250
# "__.", "* * *", "X.", "14", "– The bridge –": what sets parts of a text apart.
_RULE = re.compile(r"(?:[^\w{}]|_){1,12}|[xX]\.?|\d{1,3}[.)]?|[–—-] [^–—\n]{3,60} [–—-]\.?")
# A date before a story stands at its top; further down it heads a part of it.
_TOP = 3


class Furniture(NamedTuple):
    """A stretch of an article's text that is not its story.

    Attributes:
        span: Where it stands.
        kind: What it is.
    """

    span: Span
    kind: FurnitureKind


_NOTHING = FurnitureWords(openings={}, lines={}, closings={}, phrases={})


def find_furniture(
    text: str, sentences: Sequence[Sentence], words: FurnitureWords | None
) -> tuple[Furniture, ...]:
    """Return what of `text` is not the story, in text order; neighbours of one kind as one.

    Args:
        text: The article's text.
        sentences: Its sentences.
        words: Those of its language; `None` where it has none: addresses, dates and posts are told even so.
    """
    return tuple(_joined(text, _Page(text, sentences, words or _NOTHING).read()))


class _Page:
    """One text, with what its sentences are held to."""

    def __init__(self, text: str, sentences: Sequence[Sentence], words: FurnitureWords) -> None:
        self.text = text
        self.words = words
        self.paragraphs = [list(group) for _, group in groupby(sentences, key=lambda s: s.paragraph)]
        self.captions = Captions(sentences, words)
        self._kinds: dict[int, FurnitureKind | None] = {}
        self._told: dict[str, int] = {}
        # A phrase that the whole text has not is in no sentence; most texts have none.
        low = " ".join(text.split()).lower()
        held: dict[FurnitureKind, list[str]] = {
            kind: [one for one in phrases if one in low] for kind, phrases in words.phrases.items()
        }
        phrases: dict[FurnitureKind, list[str]] = {kind: held[kind] for kind in held if held[kind]}
        broken = sum("\n" in s.text and _BROKEN.search(s.text) is not None for s in sentences)
        is_wrapped = broken > max(_FEW, _WRAPPED * len(sentences)) or 2 * broken > len(sentences)
        self.is_live = is_live([m for p in self.paragraphs if (m := ENTRY.match(p[0].text))])
        alone = partial(_kind_of_row, words=words, is_live=self.is_live)
        self.within = LinesWithin(words, phrases, alone, is_wrapped=is_wrapped)
        self.first_prose = find_first_prose(self.paragraphs)
        self.posts = find_posts(text, self.paragraphs)
        self.titles = frozenset(find_titles_below(self.paragraphs, words))
        numbers = [m[0] for p in self.paragraphs if (m := _NUMBER.match(p[0].text))]
        self.is_numbered = len(numbers) >= _FEWEST_NUMBERS and numbers == sorted(numbers, key=int)
        self.is_dated = sum(map(is_dated_heading, self.paragraphs)) >= _FEWEST_NUMBERS
        self.stopped = frozenset(
            (
                *find_stopped(self.paragraphs, words),
                *find_alike(self.paragraphs),
                *find_between_long(self.paragraphs, words),
            )
        )
        self.is_shouted = are_in_capitals(self.paragraphs)
        self.signers = find_signers(self.paragraphs)

    def read(self) -> Iterator[Furniture]:
        story_ends = self._end_of_story()
        listed = self._start_of_lists()
        for index, paragraph in enumerate(self.paragraphs):
            kind = self.kind_of_paragraph(index, is_after=index >= story_ends)
            if index >= listed:
                kind = kind or "notice"
            if kind is not None:
                yield Furniture(Span(paragraph[0].span.start, paragraph[-1].span.end), kind)
                continue
            yield from self._read_sentences(index)

    def _read_sentences(self, index: int) -> Iterator[Furniture]:
        """Yield the furniture in a paragraph that has story in it."""
        yield from self._read_opening(index)
        paragraph = self.paragraphs[index]
        kinds: list[FurnitureKind | None] = [self.kind_of_sentence(sentence) for sentence in paragraph]
        for place, (sentence, kind) in enumerate(zip(paragraph, kinds, strict=True)):
            for span, found in self.within.find(sentence):
                yield Furniture(span, found)
            for span in self.captions.parts_of(sentence):
                yield Furniture(span, "caption")
            if kind is not None:
                yield Furniture(sentence.span, kind)
            elif before := find_line_before(sentence):
                yield Furniture(Span(sentence.span.start, before[0]), before[1])
            elif kinds[place + 1 : place + 2] in _INVITING and _ASKS.fullmatch(sentence.text):
                yield Furniture(sentence.span, kinds[place + 1] or "contact")

    def _read_opening(self, index: int) -> Iterator[Furniture]:
        """Yield what stands before a paragraph's first word, or behind a headline."""
        first = self.paragraphs[index][0]
        start, end = first.span
        if self.is_live and (entry := ENTRY.match(first.text)):
            yield Furniture(Span(start, start + entry.end("stamp")), "live")
        if self.is_numbered and (number := _NUMBER.match(first.text)):
            yield Furniture(Span(start, start + number.end()), "label")
        begin = skip_dateline(self.text, start, end)
        if begin > start:
            stop = begin - len(self.text[start:begin]) + len(self.text[start:begin].rstrip())
            kind = self._kind_before(self.text[start:stop])
            if kind != "stamp" or index < _TOP:
                yield Furniture(Span(start, stop), kind)
        elif index == 0 and (date := CLOSING_DATE.search(first.text)) is not None:
            yield Furniture(Span(start + date.start("date"), end), "stamp")

    def _kind_before(self, text: str) -> FurnitureKind:
        """Return what stands before a story's first word: a dateline, unless it is a date or "EXCLUSIVE"."""
        label = self.words.lines.get("label")
        if label is not None and label.match(text.rstrip(" –—-")):
            return "label"
        return "stamp" if DATE_ALONE.match(text) else "dateline"

    def kind_of_paragraph(self, index: int, *, is_after: bool) -> FurnitureKind | None:
        """Return what a whole paragraph is; `None` where it is, or holds, story."""
        return next(self._kinds_of_paragraph(index, is_after=is_after), None)

    def _kinds_of_paragraph(self, index: int, *, is_after: bool) -> Iterator[FurnitureKind]:
        """Yield what a whole paragraph may be, the surest first."""
        paragraph = self.paragraphs[index]
        if index in self.posts:
            yield "tweet"
        if self.captions.holds(paragraph):
            yield "caption"
        line = paragraph[0].text if len(paragraph) == 1 else ""
        if line and not (index and signs_quotation(line, self.paragraphs[index - 1])):
            yield from _kinds_of_line(line, is_live=self.is_live)
        if index in self.titles:
            yield "related"
        if len(paragraph) <= _FEW and not self.within.begin(paragraph[0]):
            yield from _matching(self.words.lines, paragraph[0].text)
        if is_after:
            yield from self._kinds_of_end(paragraph)
        yield from self._kinds_by_sentences(paragraph)
        if index:
            yield from self._kinds_alone(index, is_after=is_after)
            yield from self._kinds_within(index, line)
        if index and is_after and line and self._closes(index, line):
            yield "label" if self._is_above_picture(index) else "related"

    def _closes(self, index: int, line: str) -> bool:
        """Tell whether a line below the story leads to another page: every one of a few words does."""
        is_line = is_closing_line(line, self.words.small, self.words.has_verb)
        return is_line and not is_in_list(self.paragraphs, index)

    def _kinds_alone(self, index: int, *, is_after: bool) -> Iterator[FurnitureKind]:
        """Yield what a short paragraph is by all of its words: a button, a link, the names of its authors."""
        paragraph = self.paragraphs[index]
        text = self.text[paragraph[0].span.start : paragraph[-1].span.end]
        # The lines of a paragraph of several are told one by one.
        if len(text) > _LONGEST_ALONE or len(paragraph) > _FEW or "\n" in text:
            return
        if paragraph[0].number in self.signers:
            return
        if (kind := _kind_of_whole(text, self.words)) is not None:
            yield kind
        is_edge = is_after or index < self.first_prose
        if is_edge and len(paragraph) == 1 and is_author_line(text, self.words.authors):
            yield "byline"

    def _kinds_within(self, index: int, line: str) -> Iterator[FurnitureKind]:
        """Yield what a paragraph may be that stands between others; `line` is its text where that is one."""
        paragraph = self.paragraphs[index]
        if line and len(line) <= _LONGEST_CAPTION:
            around = self._around(index)
            if is_gallery_line(line, self.words.gallery):
                yield "caption"
            if paragraph[0].number in self.signers:
                yield "byline"
            is_heading = (
                is_label(line, *around, self.words.small)
                or is_in_capitals(line, 1 if self.is_shouted else 2)
                or (self.is_dated and is_dated_heading(paragraph))
                or paragraph[0].number in self.stopped
                or self._heads_picture(index, line)
            )
            if is_heading:
                yield "label"
            if is_loose_caption(line, *around):
                yield "caption"
        if _RULE.fullmatch(self.text, paragraph[0].span.start, paragraph[-1].span.end):
            yield "label"

    def _heads_picture(self, index: int, line: str) -> bool:
        """Tell whether a line of a few words stands on top of a picture: what follows is its caption."""
        return self._is_above_picture(index) and is_heading_of_picture(line, self.words.small)

    def _is_above_picture(self, index: int) -> bool:
        after = self.paragraphs[index + 1 : index + 2]
        return bool(after) and self.captions.holds(after[0])

    def _kinds_by_sentences(self, paragraph: Sequence[Sentence]) -> Iterator[FurnitureKind]:
        kinds: list[FurnitureKind | None] = [self.kind_of_sentence(sentence) for sentence in paragraph]
        # A note of the editors goes on to the end of its paragraph.
        if kinds[0] is not None and (kinds[0] == "correction" or len(set(kinds)) == 1):
            yield kinds[0]

    def _kinds_of_end(self, paragraph: Sequence[Sentence]) -> Iterator[FurnitureKind]:
        yield from _matching(self.words.closings, paragraph[0].text)
        if self._tells_of_the_author(paragraph):
            yield "notice"

    def _tells_of_the_author(self, paragraph: Sequence[Sentence]) -> bool:
        """Tell whether a closing paragraph says who somebody is of whom the story says nothing."""
        match = self.words.author.match(" ".join(paragraph[0].text.split()))
        if match is None:
            return False
        last = match["name"].split()[-1]
        # Looked for once, however many paragraphs name it.
        if last not in self._told:
            self._told[last] = self.text.find(last, _HEAD)
        told = self._told[last]
        return not 0 <= told <= paragraph[0].span.start - len(last)

    def _around(self, index: int) -> tuple[Sequence[Sentence], Sequence[Sentence]]:
        """Return the paragraphs before and after another, captions left out; empty at the text's ends."""
        after = self._first_story(range(index + 1, len(self.paragraphs)))
        return self._first_story(range(index - 1, -1, -1)), after

    def _first_story(self, indexes: range) -> Sequence[Sentence]:
        paragraphs = (self.paragraphs[index] for index in indexes)
        return next((one for one in paragraphs if not self.captions.holds(one)), ())

    def kind_of_sentence(self, sentence: Sentence) -> FurnitureKind | None:
        """Return what a sentence is, wherever it stands; `None` for one of the story."""
        number = sentence.number
        if number not in self._kinds:
            self._kinds[number] = next(self._kinds_of_sentence(sentence), None)
        return self._kinds[number]

    def _kinds_of_sentence(self, sentence: Sentence) -> Iterator[FurnitureKind]:
        """Yield what a sentence may be, the surest first."""
        if self.within.begin(sentence):
            return
        text = on_one_line(sentence.text)
        yield from _matching(self.words.openings, text)
        low = text.lower()
        if not self.within.find(sentence):
            yield from self.within.kinds_by_phrase(low)
        if "@" in text and _ADDRESS.search(text):
            yield "contact"
        if self.captions.is_heading(sentence):
            yield "label"
        if text.endswith(" .") and BYLINE.match(text):
            yield "byline"
        if self.captions.is_other_title(sentence):
            yield "related"
        if self.captions.is_one(sentence):
            yield "caption"
        if ("©" in text or "(c)" in low) and _PROTECTED.search(text):
            yield "notice"
        if "<" in text and _TAG.search(text):
            yield "related"

    def _start_of_lists(self) -> int:
        """Return the paragraph with which the lists at a page's end begin: "Sources", "External links"."""
        half = len(self.paragraphs) // 2
        heads = (
            index
            for index in range(max(half, 1), len(self.paragraphs))
            if len(self.paragraphs[index]) == 1 and self.words.lists.match(self.paragraphs[index][0].text)
        )
        return next(heads, len(self.paragraphs))

    def _end_of_story(self) -> int:
        """Return the first paragraph after which nothing but furniture of a page's end comes."""
        index = len(self.paragraphs)
        while index > 1 and self.kind_of_paragraph(index - 1, is_after=True):
            index -= 1
        return index


def _matching(patterns: Mapping[FurnitureKind, re.Pattern[str]], text: str) -> Iterator[FurnitureKind]:
    return (kind for kind, pattern in patterns.items() if pattern.match(text))


def _kind_of_row(line: str, words: FurnitureWords, *, is_live: bool) -> FurnitureKind | None:
    """Return what one line of several is by all of its words; `None` where they may be of the story."""
    return next(_kinds_of_line(line, is_live=is_live), None) or _kind_of_whole(line, words)


def _kind_of_whole(line: str, words: FurnitureWords) -> FurnitureKind | None:
    match = words.whole.fullmatch(line)
    return cast("FurnitureKind | None", match.lastgroup) if match else None


def _kinds_of_line(line: str, *, is_live: bool) -> Iterator[FurnitureKind]:
    """Yield what a paragraph of one line may be by its shape; `is_live` in a live blog."""
    if BYLINE.match(line):
        yield "byline"
    if _URL.fullmatch(line):
        yield "related"
    if len(line) <= _LONGEST_LINE and DATE_ALONE.match(line):
        yield "stamp"
    if is_live and ENTRY.fullmatch(line):
        yield "live"


def _joined(text: str, found: Iterator[Furniture]) -> Iterator[Furniture]:
    """Yield `found`, each run of one kind with nothing between as one."""
    last: Furniture | None = None
    for one in found:
        if last is not None and last.kind == one.kind and not text[last.span.end : one.span.start].strip():
            last = Furniture(Span(last.span.start, one.span.end), one.kind)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last
