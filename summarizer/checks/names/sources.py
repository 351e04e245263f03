"""Who says it, where a sentence lays to one what the article's sentence lays to another: "selon la BCE".

A doubt always: the article may call the one by another word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.names.sources import source_of
from summarizer.checks.names.swapped import free_pairs
from summarizer.text.roots import roots_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.names.told import Told
    from summarizer.checks.names.swapped import Beside

__all__ = ["find_other_sources"]

_SHORTEST: Final = 4  # letters of a word that tells
_FEWEST_ROOTS: Final = 3
_TOLD: Final = 0.6


def find_other_sources(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each name of a source, where the article's sentence of this has one, and not this."""
    stock, code = beside.stock, beside.stock.tables.code
    for pair in free_pairs(beside):
        own, other = source_of(pair.ours, code), source_of(pair.theirs, code)
        name = next((n for n in pair.our_names if own and own[0].start <= n.span.start < own[-1].end), None)
        if name is None or not own or not other:
            continue
        # "Nach Angaben des Unternehmens" may mean whom the sentence before names.
        at = max(beside.source.numbers_of(Span(pair.theirs[0].start, pair.theirs[-1].end))[0] - 2, 0)
        before = beside.source.sentences[at].span
        near = [word.key for word in stock.words_in(Span(before.start, pair.theirs[-1].end))]
        # In German the verb and what is told follow without a mark.
        own = [word for word in own if word.start < name.span.end]
        said = {word.key for word in own if word.is_capital or len(word.key) >= _SHORTEST}
        held = {start.key for start in own}
        content = roots_of(w.key for w in pair.ours if w.key not in held and len(w.key) >= _SHORTEST)
        told = content & roots_of(word.key for word in pair.theirs)
        is_told = len(told) >= max(_FEWEST_ROOTS, _TOLD * len(content))
        is_known = all(map(stock.has_word, name.words))
        if is_told and is_known and roots_of(said).isdisjoint(roots_of(near)) and said.isdisjoint(near):
            yield name, Span(other[0].start, other[-1].end)
