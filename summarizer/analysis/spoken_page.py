"""An article's text with who speaks in it: the quotations, the people it names, and words without marks."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.analysis.page import Page
from summarizer.analysis.speech.by_words.oneself import find_open_paragraphs
from summarizer.analysis.speech.by_words.reading import read_by_words
from summarizer.analysis.speech.interviews import speaks_of_oneself
from summarizer.analysis.speech.people import People
from summarizer.analysis.speech.persons import Persons
from summarizer.analysis.speech.reading import read_folded_speech
from summarizer.analysis.speech.spoken import Spoken
from summarizer.lang.pack import speech_words
from summarizer.text.folding import Folded, fold
from summarizer.text.tokens import Wording

if TYPE_CHECKING:
    from summarizer.analysis.speech.by_words.people import NamedPeople
    from summarizer.analysis.speech.quotation import Quotation
    from summarizer.text.spans import Span

__all__ = ["SpokenPage"]


class SpokenPage(Page):
    """The speech of an article.

    Everything is read on first use and kept; all spans count code points of `article.text`.
    """

    @cached_property
    def folded(self) -> Folded:
        """The text as it compares, with the map back to its characters."""
        return fold(self.text)

    @cached_property
    def wording(self) -> Wording:
        """The words as they compare, searchable."""
        return Wording(self.folded)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations in order, each with its attribution; `quotations[n - 1]` has number n."""
        by_words = self._speech_by_words
        return read_folded_speech(self.folded, self.people) if by_words is None else by_words[0]

    @cached_property
    def named_people(self) -> NamedPeople | None:
        """The people the text names, by the words its language brings; `None` where it brings none."""
        return None if self._speech_by_words is None else self._speech_by_words[1]

    @cached_property
    def _speech_by_words(self) -> tuple[tuple[Quotation, ...], NamedPeople] | None:
        words = speech_words(self.language.code)
        return None if words is None else read_by_words(self.folded, words)

    @cached_property
    def people(self) -> People:
        """The people and bodies the text names."""
        return People(self.folded.text)

    @cached_property
    def persons(self) -> Persons:
        """What the text tells of those it names: who is a person, and of which sex."""
        return Persons(self.people)

    @cached_property
    def spoken(self) -> Spoken:
        """The words, searchable, with the quotation each stands in."""
        return Spoken(self.wording, self.quotations)

    def may_speak(self, span: Span) -> bool:
        """Tell whether somebody may speak, without quotation marks, in the paragraphs that `span` touches.

        Outside marks an article's own telling has no "I", and hardly a "we".
        """
        touched = {self.sentences[n - 1].paragraph for n in self.numbers_of(span)}
        return not touched.isdisjoint(self._open_paragraphs)

    @cached_property
    def _open_paragraphs(self) -> frozenset[int]:
        """The paragraphs with words of the first person outside quotation marks."""
        bare: dict[int, list[str]] = {}
        quoted = [quotation.span for quotation in self.quotations]
        for sentence in self.sentences:
            at = sentence.span.start
            first = bisect_left(quoted, at, key=lambda span: span.end)
            for span in quoted[first:]:
                if span.start >= sentence.span.end:
                    break
                bare.setdefault(sentence.paragraph, []).append(self.text[at : max(span.start, at)])
                at = max(at, span.end)
            bare.setdefault(sentence.paragraph, []).append(self.text[at : sentence.span.end])
        words = speech_words(self.language.code)
        told = {number: " ".join(parts) for number, parts in bare.items()}
        if words is not None:
            return find_open_paragraphs(told, words)
        return frozenset(number for number, text in told.items() if speaks_of_oneself(text))
