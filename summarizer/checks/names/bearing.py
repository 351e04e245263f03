"""Whose name is whose: may two names be of one, and where does the article have a sentence with a name?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told

__all__ = ["is_one", "places_with", "sentences_with"]


def is_one(name: Told, other: Told, stock: Stock) -> bool:
    """Tell whether two names have a word in common, in any spelling and ending: they may be of one."""
    return any(stock.is_word(a, b) for a in name.words for b in other.words)


def sentences_with(name: Told, stock: Stock) -> list[int]:
    """Return the numbers of the sentences of the article that have a word of a name, in order."""
    return sorted(
        {n for word in name.words for form in stock.bases(word) for n in stock.sentences_with.get(form, ())}
    )


def places_with(name: Told, stock: Stock) -> Iterator[int]:
    """Yield the numbers of the words of each of these sentences."""
    for number in sentences_with(name, stock):
        yield from stock.places_in.get(number, ())
