"""Whose name is whose: may two names be of one, and where does the article have a sentence with a name?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.source import Source

__all__ = ["are_told_in", "is_one", "places_with", "sentences_with", "stem_in_sentences"]

_SHORTEST: Final = 4  # letters of a word that may be a part of another
_ENDING: Final = 2


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


def stem_in_sentences(key: str) -> str:
    """Return the part of a word that is looked for in sentences: a longer word may have it."""
    return key[: max(_SHORTEST, len(key) - _ENDING)]


def are_told_in(keys: Sequence[str], numbers: Iterable[int], source: Source) -> bool:
    """Tell whether sentences have one of some words, or a longer one with it; others are left out."""
    inside = (source.sentences[n - 1].text for n in numbers if 0 < n <= len(source.sentences))
    text = " ".join(inside).lower()
    return any(stem_in_sentences(key) in text for key in keys)
