"""An article that has been read: the index that prompts, drafters and checks use, built once per article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.certainty.reading import read_text
from summarizer.content_words import content_words
from summarizer.finding import Evidence
from summarizer.folding import Folded, fold
from summarizer.instructions import find_instructions
from summarizer.names.reading import read_names
from summarizer.names.roster import Roster
from summarizer.names.slots import read_slots
from summarizer.quantities.index import QuantityIndex
from summarizer.quantities.read import read_quantities
from summarizer.speech.people import People
from summarizer.speech.reading import read_folded_speech
from summarizer.speech.spoken import Spoken
from summarizer.text import Sentence, Span, split_sentences
from summarizer.wording import Wording
from summarizer.words import read_words

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from summarizer.article import Article
    from summarizer.certainty.cue import Cue
    from summarizer.certainty.reading import Reading
    from summarizer.finding import Verdict
    from summarizer.names.reading import Name
    from summarizer.names.slots import Slot
    from summarizer.quantities.quantity import Quantity
    from summarizer.speech.quotation import Quotation

__all__ = ["Sentence", "Source", "read"]


class Source:
    """An article with its sentences, quotations, quantities, names and certainty cues.

    Everything is read on first use and kept; all spans count code points of `article.text`.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self._evidence: dict[Span, Evidence] = {}
        self.judged: Mapping[Hashable, tuple[Verdict, ...]] = {}
        """What `summarizer.checks.run` said of the items of the last brief it checked against this source."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order; `sentences[n - 1]` has number n."""
        found: list[Sentence] = []
        paragraph = 0
        end = 0
        for number, span in enumerate(split_sentences(self.text, self.article.language), start=1):
            paragraph += _breaks_paragraph(self.text[end : span.start]) and number > 1
            end = span.end
            found.append(Sentence(number, span, span.of(self.text), paragraph))
        return tuple(found)

    @cached_property
    def _key(self) -> str:
        return self.article.key

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities of the text, in text order."""
        return read_quantities(self.text, language=self.article.language)

    @cached_property
    def quantity_index(self) -> QuantityIndex:
        """The quantities with the words around them, for binding a figure to what it counts."""
        spans = [sentence.span for sentence in self.sentences]
        return QuantityIndex(self.text, spans, self.quantities, self.article.language)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """The cues of certainty, attribution and negation, in text order."""
        return self.reading.cues

    @cached_property
    def reading(self) -> Reading:
        """The words in order with their stems, clauses and sentences, and the cues."""
        return read_text(self.text)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names of the text, in text order."""
        return read_names(self.text)

    @cached_property
    def roster(self) -> Roster:
        """The names, with those of title and publisher, for looking up whether a name is among them."""
        named = f"{self.text}\n\n{self.article.title}\n\n{self.article.publisher}"
        return Roster(
            named, self.names, (*self.reading.words.forms, *read_words(named[len(self.text) :]).forms)
        )

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The names in text order, each with the words beside it."""
        return read_slots(self.text, self.reading.words, [name.span for name in self.names])

    @cached_property
    def slots_with(self) -> dict[str, list[Slot]]:
        """The names that have each folded word, in text order."""
        found: dict[str, list[Slot]] = {}
        for slot in self.slots:
            for token in dict.fromkeys(slot.tokens):
                found.setdefault(token, []).append(slot)
        return found

    @cached_property
    def slots_in(self) -> Mapping[int, Sequence[Slot]]:
        """The names of each sentence by its number, each with the words beside it; no entry for none."""
        found: dict[int, list[Slot]] = {}
        for slot in self.slots:
            number = bisect_right(self._starts, slot.span.start)
            if number and slot.span.start < self.sentences[number - 1].span.end:
                found.setdefault(number, []).append(slot)
        return found

    @cached_property
    def folded(self) -> Folded:
        """The text as it compares, with the map back to its characters."""
        return fold(self.text)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations in order, each with its attribution; `quotations[n - 1]` has number n."""
        return read_folded_speech(self.folded, self.people)

    @cached_property
    def people(self) -> People:
        """The people and bodies the text names."""
        return People(self.folded.text)

    @cached_property
    def spoken(self) -> Spoken:
        """The words, searchable, with the quotation each stands in."""
        return Spoken(Wording(self.folded), self.quotations)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def words(self) -> tuple[frozenset[str], ...]:
        """The content words of each sentence; `words[n - 1]` are those of sentence n."""
        return tuple(frozenset(content_words(sentence.text)) for sentence in self.sentences)

    @cached_property
    def sentences_with(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the sentences that hold each content word, ascending."""
        found: dict[str, list[int]] = {}
        for number, words in enumerate(self.words, start=1):
            for word in words:
                found.setdefault(word, []).append(number)
        return found

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

    def cited(self, numbers: Iterable[int]) -> tuple[Sentence, ...]:
        """Return the sentences with these numbers, in the order given, those out of range left out."""
        return tuple(self.sentences[n - 1] for n in numbers if 1 <= n <= len(self.sentences))

    def evidence(self, span: Span) -> Evidence:
        """Return `span` of the article as evidence."""
        found = self._evidence.get(span)
        if found is None:
            found = Evidence(article=self._key, start=span.start, end=span.end, text=span.of(self.text))
            self._evidence[span] = found
        return found

    def cited_evidence(self, numbers: Iterable[int]) -> tuple[Evidence, ...]:
        """Return the sentences with these numbers as evidence, in the order given."""
        return tuple(self.evidence(sentence.span) for sentence in self.cited(numbers))


def _breaks_paragraph(gap: str) -> bool:
    return gap.replace("\r\n", "\n").replace("\r", "\n").count("\n") > 0


def read(article: Article) -> Source:
    """Return the index of `article`."""
    return Source(article)
