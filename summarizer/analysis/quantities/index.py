"""The quantities of a text with the sentences and words they stand among, ready to be searched."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.context import read_line
from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.analysis.quantities.match import FAMILIES
from summarizer.analysis.quantities.scan import lower

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from summarizer.analysis.quantities.context import Context, Line
    from summarizer.analysis.quantities.grammar import Grammar
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.text.spans import Span

__all__ = ["Placed", "QuantityIndex"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around each quantity of a sentence.

    Attributes:
        line: The words of the sentence.
        kept: What stands around those of the whole text that were asked for it last, by their order.
    """

    line: Line
    kept: dict[int, Context]

    def of(self, order: int) -> Context:
        """Return what stands around one: of a row of figures most are never asked for theirs."""
        found = self.kept.get(order)
        if found is None:
            if len(self.kept) >= _MOST_CONTEXTS:
                self.kept.clear()
            found = self.kept[order] = self.line.context_of(order)
        return found


@dataclass(frozen=True, slots=True)
class Placed:
    """A quantity in its place.

    Attributes:
        quantity: What was read.
        order: Its position among the text's quantities, from 0.
        sentence: Number of its sentence, from 1.
        surroundings: What stands around the quantities of its sentence.
    """

    quantity: Quantity
    order: int
    sentence: int
    surroundings: Surroundings

    @property
    def context(self) -> Context:
        """What stands around it."""
        return self.surroundings.of(self.order)


class QuantityIndex:
    """All quantities of one text, by family, with how rare each word around them is.

    Attributes:
        placed: The quantities in text order.
        sentences_with: For each word around a quantity, the numbers of its sentences, ascending.
    """

    def __init__(
        self, text: str, sentences: Sequence[Span], quantities: Sequence[Quantity], language: str
    ) -> None:
        self.text = text
        self.language = language
        self.sentences = sentences
        self.sentences_with: dict[str, list[int]] = {}
        grammar = grammar_of(language)
        self.people = grammar.people
        self.fold = grammar.fold
        self.placed = self._place(quantities, grammar)

    @cached_property
    def families(self) -> dict[str, list[Placed]]:
        """The quantities that have a reading of each family, in text order.

        Of a figure that one sentence has again and again the first few stand for all: comparing each figure
        of a row of numbers with each would take a time that grows with its square.
        """
        found: dict[str, list[Placed]] = {}
        held = Counter(placed.sentence for placed in self.placed)
        alike: Counter[tuple[object, ...]] = Counter()
        for placed in self.placed:
            quantity = placed.quantity
            if held[placed.sentence] > _MOST_ALIKE:
                key = (placed.sentence, quantity.kind, quantity.form, quantity.lo, quantity.hi, quantity.unit)
                alike[key] += 1
                if alike[key] > _MOST_ALIKE:
                    continue
            for family in _families_of(quantity):
                found.setdefault(family, []).append(placed)
        return found

    @cached_property
    def _grouped(self) -> tuple[dict[int, list[Placed]], dict[Fraction | None, list[Placed]]]:
        by_sentence: dict[int, list[Placed]] = {}
        by_value: dict[Fraction | None, list[Placed]] = {}
        for placed in self.placed:
            by_sentence.setdefault(placed.sentence, []).append(placed)
            alike = by_value.setdefault(placed.quantity.lo, [])
            if len(alike) < _MOST_EQUAL:
                alike.append(placed)
        return by_sentence, by_value

    def among(self, family: str, value: Fraction | None, sentences: Iterable[int]) -> list[Placed]:
        """Return those of a family that may be meant by one of a value, in text order.

        In a text of a few figures these are all; in a table those of `sentences` and the first of the value.
        """
        every = self.families.get(family, [])
        if len(every) <= _FEW:
            return every
        by_sentence, by_value = self._grouped
        near = [placed for number in sentences for placed in by_sentence.get(number, ())[:_MOST_IN_ONE]]
        orders = {placed.order: placed for placed in (*near, *by_value.get(value, ()))}
        return [orders[order] for order in sorted(orders) if family in _families_of(orders[order].quantity)]

    @cached_property
    def _numbered(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, sentence in enumerate(self.sentences, start=1):
            found.setdefault(sentence.of(self.text), []).append(number)
        return found

    @cached_property
    def _starts(self) -> array[int]:
        return array("i", [placed.quantity.span.start for placed in self.placed])

    def at(self, sentence: str, span: Span) -> Iterator[Placed]:
        """Yield the quantities at `span` of those sentences that are `sentence`, to the letter."""
        for number in self._numbered.get(sentence, ()):
            here = span.shift(self.sentences[number - 1].start)
            order = bisect_left(self._starts, here.start)
            if order < len(self.placed) and self.placed[order].quantity.span == here:
                yield self.placed[order]

    @cached_property
    def rarity(self) -> dict[str, int]:
        """A weight from 20 to 100 for each word around: the fewer sentences hold it, the more it tells."""
        return {word: _RARITY[min(len(found), 13)] for word, found in self.sentences_with.items()}

    def _place(self, quantities: Sequence[Quantity], grammar: Grammar) -> tuple[Placed, ...]:
        low = lower(self.text)
        starts = [span.start for span in self.sentences]
        groups: dict[int, list[Quantity]] = {}
        for quantity in quantities:
            groups.setdefault(max(bisect_right(starts, quantity.span.start), 1), []).append(quantity)
        placed: list[Placed] = []
        contexts: dict[int, Context] = {}
        for number, group in groups.items():
            if number > len(self.sentences):
                continue
            line = read_line(low, self.sentences[number - 1], grammar, group, len(placed))
            for word in line.words:
                self.sentences_with.setdefault(word, []).append(number)
            around = Surroundings(line, contexts)
            orders = enumerate(group, start=len(placed))
            placed.extend([Placed(quantity, order, number, around) for order, quantity in orders])
        return tuple(placed)


def _families_of(quantity: Quantity) -> dict[str, None]:
    families = dict.fromkeys(FAMILIES[reading.kind] for reading in quantity.readings)
    if quantity.kind == "age":
        families["number"] = None
    return families


# Quantities of which is kept what stands around them: of a long table each is compared with a few hundred.
_MOST_CONTEXTS: Final = 2048
# So many figures of a family are each compared with; more are a table or a list.
_FEW: Final = 200
_MOST_EQUAL: Final = 12
_MOST_IN_ONE: Final = 24
# Times that one sentence may have a figure before the rest count as the same.
_MOST_ALIKE: Final = 8
# By the number of sentences that hold a word; from the thirteenth on it weighs 20.
_RARITY: Final = tuple(max(100 * 3 // (count + 2), 20) for count in range(14))
