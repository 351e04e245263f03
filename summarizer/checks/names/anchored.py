"""Whose figure it is, where the article's only sentence with it has another person than the item.

A doubt always: the sentence may name who tells it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.names.sources import is_source
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.certainty.assertion import sentence_part
from summarizer.checks.names.bearing import is_one
from summarizer.checks.names.held import holder_of
from summarizer.checks.names.swapped import persons_of, refers
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.names.told import Told
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.names.swapped import Beside
    from summarizer.text.spans import Span

__all__ = ["find_of_figure"]

# Of a day many things are told.
_NO_FIGURES: Final = frozenset({"date", "ordinal", "age", "name", "opaque", "vague"})
_LEAST: Final = 3  # smaller numbers are told of many things


def find_of_figure(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield the one person of a sentence, where the one sentence with its figure has another person alone."""
    stock, source, text = beside.stock, beside.source, beside.passage.text
    language = source.language.code
    names = stock.mentions(beside.words, beside.names)
    for sentence in split_sentences(text, language):
        ours = [n for n in names if sentence.covers(n.span) and n.kind == "person" and n.words]
        if len({name.words[-1] for name in ours}) != 1:
            continue
        for quantity in read_quantities(sentence.of(text), language=language):
            number = _only_sentence(quantity, beside)
            theirs = _persons_in(number, beside) if number else []
            if len({name.words[-1] for name in theirs}) != 1 or _is_said(theirs[0], number, beside):
                continue
            is_near = is_one(theirs[0], ours[0], stock)
            is_told = any(stock.is_word(word, own.key) for word in theirs[0].words for own in beside.words)
            if not is_near and not is_told:
                yield ours[0], theirs[0].span


def _only_sentence(quantity: Quantity, beside: Beside) -> int:
    """Return the number of the one sentence of the article with a figure; 0 for none or several."""
    if quantity.kind in _NO_FIGURES or quantity.lo is None or quantity.lo < _LEAST:
        return 0
    numbers = {
        placed.sentence
        for placed in beside.source.quantity_index.placed
        if placed.quantity.lo == quantity.lo and placed.quantity.unit == quantity.unit
    }
    return next(iter(numbers)) if len(numbers) == 1 else 0


def _persons_in(number: int, beside: Beside) -> list[Told]:
    return list(persons_of(beside.stock.bearers_of_sentences.get(number, ())))


def _is_said(name: Told, number: int, beside: Beside) -> bool:
    """Tell whether a person only says what a sentence tells, or it means somebody else by a pronoun."""
    source, stock = beside.source, beside.stock
    part = sentence_part(number, source)
    if holder_of(part, source.language.code):
        return True
    words = stock.words_in(source.sentences[number - 1].span)
    return is_source(stock.words, name.first, source.language.code) or refers(words, name, stock)
