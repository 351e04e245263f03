"""An article that has been read: the index that prompts, drafters and checks use, built once per article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.analysis.certainty.reading import read_text
from summarizer.analysis.furniture.taken_back import may_take_back
from summarizer.analysis.names.located import find_located
from summarizer.analysis.names.reading import is_opening, read_names
from summarizer.analysis.names.roster import Roster
from summarizer.analysis.names.slots import read_slots
from summarizer.analysis.names.stock import Stock
from summarizer.analysis.outdated import OutdatedIndex, find_outdated
from summarizer.analysis.outdated import Reading as SoFar
from summarizer.analysis.quantities.calendar import fields_of
from summarizer.analysis.quantities.index import QuantityIndex
from summarizer.analysis.quantities.read import read_quantities
from summarizer.analysis.spoken_page import SpokenPage
from summarizer.lang.pack import pack_of
from summarizer.lang.words import read_words, text_words_of
from summarizer.model.finding import Evidence, make
from summarizer.text.folding import fold
from summarizer.text.remembered import forget_words
from summarizer.text.spans import Sentence, Span
from summarizer.text.spelling import fold_name
from summarizer.text.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.certainty.reading import Reading
    from summarizer.analysis.names.frames import Frame
    from summarizer.analysis.names.reading import Name
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.text_words import TextWords
    from summarizer.model.article import Article
    from summarizer.model.finding import Verdict

__all__ = ["Sentence", "Source", "read"]

# In so many sentences an article that gives its date at the top gives it.
_OPENING = 3
# Spans of which the evidence is kept for the next verdict that points there: a brief has about a hundred.
_MOST_EVIDENCE = 1024


class Source(SpokenPage):
    """An article with its sentences, quotations, quantities, names and certainty cues.

    Everything is read on first use and kept; all spans count code points of `article.text`.
    """

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self._evidence: dict[Span, Evidence] = {}
        self.judged: Mapping[Hashable, tuple[Verdict, ...]] = {}
        """What `summarizer.checks.run` said of the items of the last brief it checked against this source."""
        self.frames: dict[int, Frame] = {}
        """The sentences with each of their names as one word, by number: those a check has asked for."""

    @cached_property
    def _key(self) -> str:
        return self.article.key

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities of the text, in text order."""
        return read_quantities(self.text, language=self.language.code)

    @cached_property
    def values(self) -> frozenset[Fraction]:
        """The lower ends of the quantities that have a value."""
        return frozenset(quantity.lo for quantity in self.quantities if quantity.lo is not None)

    @cached_property
    def dateline(self) -> date | None:
        """The full date that closes a line of the article's opening sentences: the day it appeared."""
        opening = self.sentences[:_OPENING]
        end = opening[-1].span.end if opening else 0
        for quantity in self.quantities:
            if quantity.end > end:
                break
            day = fields_of(quantity.form).as_date if quantity.kind == "date" else None
            if day is not None and self.text[quantity.end : quantity.end + 1] in {"", "\n", "\r"}:
                return day
        return None

    @cached_property
    def quantity_index(self) -> QuantityIndex:
        """The quantities with the words around them, for binding a figure to what it counts."""
        spans = [sentence.span for sentence in self.sentences]
        return QuantityIndex(self.text, spans, self.quantities, self.language.code)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """The cues of certainty, attribution and negation, in text order."""
        return self.reading.cues

    @cached_property
    def reading(self) -> Reading:
        """The words in order with their stems, clauses and sentences, and the cues."""
        return read_text(self.text, self.language.code)

    @cached_property
    def text_words(self) -> TextWords:
        """What opens a clause in the article's language, and what words compare by."""
        return text_words_of(self.language.code)

    def content_words(self, text: str) -> tuple[str, ...]:
        """Return the stems of the content words of `text`, in the article's language, repeats kept."""
        return self.text_words.content_words(text)

    def is_accounted(self, stem: str) -> bool:
        """Tell whether the article has `stem`, one of its root or one that may stand for it."""
        return self.text_words.is_accounted(stem, self.stems, self.roots)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names of the text, in text order."""
        return read_names(self.text)

    @cached_property
    def roster(self) -> Roster:
        """The names, with those of title and publisher, for looking up whether a name is among them."""
        named = f"{self.text}\n\n{self.title}\n\n{self.publisher}"
        return Roster(
            named,
            self.names,
            (*self.reading.words.forms, *read_words(named[len(self.text) :], self.language.code).forms),
        )

    @cached_property
    def stock(self) -> Stock | None:
        """The names and words by the tables of the article's language; `None` where it has none."""
        pack = pack_of(self.language.code)
        if pack is None or pack.names is None:
            return None
        named = f"{self.text}\n\n{self.title}\n\n{self.publisher}"
        return Stock(named, pack.names, [sentence.span for sentence in self.sentences])

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The names in text order, each with the words beside it."""
        return read_slots(self.text, self.reading.words, [name.span for name in self.names])

    @cached_property
    def located(self) -> Mapping[str, Sequence[int]]:
        """Where the text says that something is at a place, by the first word of the place."""
        return find_located(self.text)

    @cached_property
    def slots_with(self) -> dict[str, list[Slot]]:
        """The names that have each folded word, in text order."""
        found: dict[str, list[Slot]] = {}
        for slot in self.slots:
            for token in dict.fromkeys(slot.tokens):
                found.setdefault(token, []).append(slot)
        return found

    @cached_property
    def named_inside(self) -> frozenset[tuple[str, ...]]:
        """The folded words of each name that stands inside a sentence, where only names have capitals."""
        return frozenset(slot.tokens for slot in self.slots if not is_opening(self.text, slot.span.start))

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
    def word_keys(self) -> frozenset[str]:
        """The words of the text, of its title and its publisher as they compare, without a genitive's end."""
        known = fold(f"{self.title}\n{self.publisher}").text
        keys = {*self.wording.keys, *split_words(known)[0]}
        return frozenset(key.removesuffix("'s") for key in keys)

    @cached_property
    def words(self) -> tuple[frozenset[str], ...]:
        """The content words of each sentence; `words[n - 1]` are those of sentence n."""
        known: dict[frozenset[str], frozenset[str]] = {}  # the same again and again is kept once
        every = (frozenset(self.content_words(sentence.text)) for sentence in self.sentences)
        return tuple(known.setdefault(words, words) for words in every)

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The content words of the sentences for readers: of those that address no machine."""
        own = (words for n, words in enumerate(self.words, start=1) if n not in self.instructions)
        return frozenset(chain.from_iterable(own))

    @cached_property
    def sentences_with(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the sentences that hold each content word, ascending."""
        found: dict[str, list[int]] = {}
        for number, words in enumerate(self.words, start=1):
            for word in words:
                found.setdefault(word, []).append(number)
        return found

    @cached_property
    def sentences_with_stem(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the sentences that hold each stem of `reading`, ascending: "lead" for "led"."""
        found: dict[str, list[int]] = {}
        words = self.reading.words
        last = bisect_left(words.starts, self._starts[0]) if self.sentences else 0
        for number, end in enumerate((*self._starts[1:], len(self.text)), start=1):
            first, last = last, bisect_left(words.starts, end, last)
            for stem in dict.fromkeys(words.stems[first:last]):
                if stem:
                    found.setdefault(stem, []).append(number)
        return found

    @cached_property
    def on_one_line(self) -> str:
        """The text with each white space as one space, for looking up whole sentences."""
        return " ".join(self.text.split())

    @cached_property
    def folded_as_names(self) -> str:
        """The text in lower case without accents and points, as names are compared."""
        return fold_name.__wrapped__(self.text)  # its cache is for names

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, for looking up addresses."""
        return self.text.lower()

    @cached_property
    def every_word(self) -> frozenset[str]:
        """The stems, and what stands for words where a text is written without spaces."""
        return self.stems.union(*self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all content words of the text, and of what else is known of the article."""
        known = read_words(f"{self.title}\n{self.publisher}", self.language.code)
        words = self.reading.words
        own = words.stems
        if self.instructions:
            spans = [self.sentences[n - 1].span for n in self.instructions]
            own = [
                stem
                for stem, at in zip(own, words.starts, strict=True)
                if not any(span.start <= at < span.end for span in spans)
            ]
        return frozenset(filter(None, (*own, *known.stems)))

    @cached_property
    def roots(self) -> frozenset[str]:
        """The first letters of the longer of `stems`."""
        return self.text_words.roots_of(self.stems)

    @cached_property
    def own_sentences(self) -> frozenset[str]:
        """The words of each sentence, from its first to its last, each white space as one space."""
        words, text = self.reading.words, self.text
        found: list[str] = []
        first = 0
        while first < len(words.starts):
            last = bisect_right(words.sentences, words.sentences[first], lo=first)
            found.append(" ".join(text[words.starts[first] : words.ends[last - 1]].split()))
            first = last
        return frozenset(found)

    @cached_property
    def addressed(self) -> tuple[frozenset[str], ...]:
        """The content words of each sentence, and of the title, that addresses a machine."""
        withheld = self.article.title if self.article.title != self.title else ""
        own = (frozenset(self.content_words(withheld)),) if withheld else ()
        # The same again and again counts once.
        return tuple(dict.fromkeys(own + tuple(self.words[n - 1] for n in sorted(self.instructions))))

    @cached_property
    def own_lines(self) -> tuple[str, ...]:
        """The sentences for readers, each white space as one space."""
        own = (s for s in self.sentences if s.number not in self.instructions)
        return tuple(dict.fromkeys(" ".join(sentence.text.split()) for sentence in own))

    @cached_property
    def outdated(self) -> OutdatedIndex:
        """The figures that the article gives and takes back."""
        if not may_take_back(self.sentences, self.furniture_words):
            return OutdatedIndex(())
        so_far = SoFar(
            text=self.text,
            sentences=self.sentences,
            furniture=self.furniture,
            words=self.furniture_words,
            quantity_index=self.quantity_index,
            content_words=self.content_words,
        )
        return OutdatedIndex(find_outdated(so_far))

    @cached_property
    def overtaken(self) -> frozenset[int]:
        """The numbers of the sentences that give a figure which the article takes back."""
        every = self.outdated.every
        spans = (old.quantity.span for old in every if old.how == "superseded")
        found = {number for span in spans for number in self.numbers_of(span)}
        if every:
            found.update(
                placed.sentence
                for placed in self.quantity_index.placed
                if self.outdated.find("withdrawn", placed.quantity, self.words[placed.sentence - 1])
            )
        return frozenset(found)

    def let_go(self, readings: Collection[object]) -> None:
        """Forget what was read for these properties of the class; what is asked for again is read again."""
        for name in [name for name in vars(self) if getattr(Source, name, None) in readings]:
            del self.__dict__[name]

    def evidence(self, span: Span) -> Evidence:
        """Return `span` of the article as evidence."""
        found = self._evidence.get(span)
        if found is None:
            text, origin = span.of(self.text), self.article.origin
            page = origin.page_of(span.start) if origin else None
            found = make(Evidence, article=self._key, start=span.start, end=span.end, text=text, page=page)
            if len(self._evidence) >= _MOST_EVIDENCE:
                self._evidence.clear()
            self._evidence[span] = found
        return found

    def cited_evidence(self, numbers: Iterable[int]) -> tuple[Evidence, ...]:
        """Return the sentences with these numbers as evidence, in the order given."""
        return tuple(self.evidence(sentence.span) for sentence in self.cited(numbers))


def read(article: Article) -> Source:
    """Return the index of `article`."""
    forget_words()
    return Source(article)
