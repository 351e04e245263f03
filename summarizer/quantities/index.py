"""The quantities of a text with the sentences and words they stand among, ready to be searched."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.quantities.context import Context, contexts_of
from summarizer.quantities.grammar import grammar_of
from summarizer.quantities.match import family_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quantities.language import Language
    from summarizer.quantities.quantity import Quantity
    from summarizer.text import Span

__all__ = ["Placed", "QuantityIndex"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A quantity in its place.

    Attributes:
        quantity: What was read.
        order: Its position among the text's quantities, from 0.
        sentence: Number of its sentence, from 1.
        context: What stands around it.
    """

    quantity: Quantity
    order: int
    sentence: int
    context: Context


class QuantityIndex:
    """All quantities of one text, by family, with how rare each word around them is."""

    def __init__(
        self, text: str, sentences: Sequence[Span], quantities: Sequence[Quantity], language: str
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.placed = _place(text, sentences, quantities, grammar_of(language).language)
        self.families: dict[str, list[Placed]] = {}
        for placed in self.placed:
            families = dict.fromkeys(family_of(reading) for reading in placed.quantity.readings)
            if placed.quantity.kind == "age":
                families["number"] = None
            for family in families:
                self.families.setdefault(family, []).append(placed)
        self.rarity = _weigh_words(self.placed)


def _place(
    text: str, sentences: Sequence[Span], quantities: Sequence[Quantity], language: Language
) -> tuple[Placed, ...]:
    starts = [span.start for span in sentences]
    groups: dict[int, list[Quantity]] = {}
    for quantity in quantities:
        groups.setdefault(max(bisect_right(starts, quantity.start) - 1, 0), []).append(quantity)
    placed: list[Placed] = []
    for number, group in groups.items():
        if number >= len(sentences):
            continue
        contexts = contexts_of(text, sentences[number], language, group)
        for quantity, context in zip(group, contexts, strict=True):
            placed.append(Placed(quantity, len(placed), number + 1, context))
    return tuple(placed)


def _weigh_words(placed: Sequence[Placed]) -> dict[str, int]:
    """Return a weight from 20 to 100 for each word: the fewer sentences hold it, the more it tells."""
    counts: dict[str, int] = {}
    seen = 0
    for item in placed:
        if item.sentence != seen:
            seen = item.sentence
            for word in item.context.sentence:
                counts[word] = counts.get(word, 0) + 1
    return {word: max(100 * 3 // (count + 2), 20) for word, count in counts.items()}
