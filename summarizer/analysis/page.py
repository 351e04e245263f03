"""An article's text as it came: its language, its sentences, and what of it is not the story."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.analysis.furniture import Furniture, find_furniture
from summarizer.analysis.instructions import find_instructions, is_instruction
from summarizer.lang.pack import pack_of
from summarizer.lang.telling import Told, given_language, other_language, tell_article
from summarizer.text.spans import Sentence, Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.lang.furniture_words import FurnitureKind, FurnitureWords
    from summarizer.model.article import Article

__all__ = ["Page"]

_TITLE = re.compile(
    r"(?P<title>[^\n]{1,110}?[^\s.!?…:;,。！？،؛\"”’'»)\]])[^\S\n]*\r?\n[^\S\n]*(?P<next>[\"“'‘«]?[^\W\d_a-zß-öø-ÿ][^\n]*)"
)
_LONGER = 1.3


class Page:
    """The sentences of an article, told from the lines of the page it stood on.

    Everything is read on first use and kept; all spans count code points of `article.text`.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order; `sentences[n - 1]` has number n."""
        found: list[Sentence] = []
        paragraph = 0
        end = 0
        spans = _set_title_apart(self.text, split_sentences(self.text, self.language.code))
        for number, span in enumerate(spans, start=1):
            paragraph += _breaks_paragraph(self.text[end : span.start]) and number > 1
            end = span.end
            found.append(Sentence(number, span, span.of(self.text), paragraph))
        return tuple(found)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def language(self) -> Told:
        """The article's language: as it was given, else told from its text."""
        given = self.article.language
        return given_language(given) if given else tell_article(self.text)

    def is_in_language_of(self, text: str) -> bool:
        """Tell whether `text` may be in the article's language: not where it is surely in another."""
        return not other_language(text, self.language.code)

    @cached_property
    def title(self) -> str:
        """The article's title, "" where it addresses a machine."""
        return "" if is_instruction(self.article.title) else self.article.title

    @cached_property
    def publisher(self) -> str:
        """Who published the article, "" where that addresses a machine."""
        return "" if is_instruction(self.article.publisher) else self.article.publisher

    @cached_property
    def furniture(self) -> tuple[Furniture, ...]:
        """What of the text is not the story: captions, bylines, links and the like, in text order."""
        return find_furniture(self.text, self.sentences, self.furniture_words)

    @property
    def furniture_words(self) -> FurnitureWords | None:
        """The words by which that is told, `None` where the language has none."""
        pack = pack_of(self.language.code)
        return pack.furniture if pack else None

    @cached_property
    def furniture_kinds(self) -> Mapping[int, FurnitureKind]:
        """What each sentence is that is not the story, by its number."""
        found: dict[int, FurnitureKind] = {}
        for span, kind in self.furniture:
            for number in self.numbers_of(span):
                if span.covers(self.sentences[number - 1].span):
                    found[number] = kind
        return found

    @cached_property
    def lines_of_the_page(self) -> frozenset[int]:
        """The numbers of the sentences that are not the article's: all furniture but captions and posts.

        None where that would leave nothing: a text that is all of one kind is an article after all.
        """
        kinds = self.furniture_kinds
        apart = frozenset(number for number, kind in kinds.items() if kind not in {"caption", "tweet"})
        return apart if len(apart) < len(self.sentences) else frozenset()

    @cached_property
    def instructions(self) -> frozenset[int]:
        """The numbers of the sentences that address a machine; they are never evidence."""
        return find_instructions(self.sentences)

    def numbers_of(self, span: Span) -> tuple[int, ...]:
        """Return the numbers of the sentences that `span` touches."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_left(self._starts, span.end)
        return tuple(
            sentence.number for sentence in self.sentences[first:last] if sentence.span.overlaps(span)
        )

    def known_numbers(self, numbers: Iterable[int]) -> list[int]:
        """Return those of `numbers` that a sentence has, in the order given, each once."""
        count = len(self.sentences)
        return [n for n in dict.fromkeys(numbers) if 1 <= n <= count]

    def cited(self, numbers: Iterable[int]) -> tuple[Sentence, ...]:
        """Return the sentences with these numbers, in the order given, those out of range left out."""
        sentences = self.sentences
        return tuple([sentences[n - 1] for n in numbers if 1 <= n <= len(sentences)])


def _set_title_apart(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """Return `spans` with a title, a first line without an end, as a sentence of its own.

    In a hard-wrapped text the next line is no longer than the first; a title stands above a longer one.
    """
    first = spans[0].of(text) if spans else ""
    match = _TITLE.match(first)
    if match is None or len(match["next"]) < _LONGER * len(match["title"]):
        return spans
    start = spans[0].start
    return (
        Span(start, start + match.end("title")),
        Span(start + match.start("next"), spans[0].end),
        *spans[1:],
    )


def _breaks_paragraph(gap: str) -> bool:
    return gap.replace("\r\n", "\n").replace("\r", "\n").count("\n") > 0
