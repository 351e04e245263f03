"""Towns that no table has, where every noun has a capital: told by the word before, and beside a sentence.

A doubt always: "in Baden" is a town, "in Quarantäne" is none.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.names.told import Told
from summarizer.checks.names.swapped import free_pairs
from summarizer.text.roots import ROOT, roots_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.words import Word
    from summarizer.checks.names.swapped import Beside, Pair
    from summarizer.lang.name_words import NameWords

__all__ = ["after_locatives", "find_changed_places", "find_moved_towns", "find_other_towns"]

_FEWEST_ROOTS = 2
_TOLD = 0.6
# What is told of a town must be nearly all of the sentence, where both are the article's.
_FEWEST_MOVED, _MOVED = 3, 0.8
_SHORTEST_NOUN = 3
_SHORTEST_TOWN = 4


def find_other_towns(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each town that the article does not have, where the sentence that tells the rest has another."""
    stock = beside.stock
    tables = stock.tables
    if not tables.nouns_have_capitals:
        return
    for pair in free_pairs(beside):
        named = {n for name in pair.our_names for n in range(name.span.start, name.span.end)}
        ours = [
            word
            for word in after_locatives(pair.ours, tables)
            if word.start not in named
            and not tables.is_noun(word.key)
            and not stock.has_word(word.key)
            and not stock.has_part(word.key)
        ]
        keys = {word.key for word in pair.ours}
        theirs = [word for word in after_locatives(pair.theirs, tables) if word.key not in keys]
        content = roots_of(word.key for word in pair.ours if _is_content(word, tables))
        content -= roots_of(word.key for word in ours)
        given = roots_of(word.key for word in pair.theirs if _is_content(word, tables))
        given -= roots_of(word.key for word in theirs)
        # A short sentence may be told whole within a longer one.
        least = max(_FEWEST_ROOTS, _TOLD * min(len(content), len(given)))
        if len(ours) == 1 and len(theirs) == 1 and len(content & given) >= least:
            (town,), (rival,) = ours, theirs
            span = Span(town.start, town.end)
            yield (
                Told(span, "name", (town.key,), (), "", 0, 1, is_sure=False),
                Span(rival.start, rival.end),
            )


def find_moved_towns(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each town of the article at which a sentence tells what the article tells of another town."""
    stock = beside.stock
    tables = stock.tables
    for pair in free_pairs(beside):
        keys = {word.key for word in pair.theirs}
        ours = after_locatives(pair.ours, tables)
        theirs = [
            word
            for word in after_locatives(pair.theirs, tables)
            if word.key not in {own.key for own in pair.ours}
        ]
        if len(ours) != 1 or len(theirs) != 1 or not stock.has_word(ours[0].key) or ours[0].key in keys:
            continue
        content = roots_of(word.key for word in pair.ours if _is_content(word, tables))
        content -= roots_of(word.key for word in ours)
        given = roots_of(word.key for word in pair.theirs if _is_content(word, tables))
        if len(content & given) >= max(_FEWEST_MOVED, _MOVED * len(content)):
            (town,), (rival,) = ours, theirs
            yield (
                Told(Span(town.start, town.end), "name", (town.key,), (), "", 0, 1, is_sure=False),
                Span(rival.start, rival.end),
            )


def find_changed_places(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield the place of a sentence that stands where the article's sentence has another: "Worms and Trier".

    Places are those of the tables, and what stands in the article behind a word that tells where.
    """
    stock = beside.stock
    towns = {word.key for word in after_locatives(stock.words, stock.tables)}
    towns -= {word for name in stock.mentioned if name.kind in {"person", "body"} for word in name.words}
    for pair in free_pairs(beside):
        keys = {word.key for word in pair.theirs}
        places = [pair.ours[n] for n in _places(pair.ours, pair.our_names, towns)]
        mine = [word for word in places if word.key not in keys]
        if len(mine) != 1 or not stock.has_word(mine[0].key):
            continue
        own = {word.key for word in pair.ours}
        rivals = [word for word in _in_its_place(mine[0], pair, towns, stock) if word.key not in own]
        content = roots_of(word.key for word in pair.ours if _is_content(word, stock.tables))
        content -= roots_of(word.key for word in places)
        told = content & roots_of(word.key for word in pair.theirs)
        if len({word.key for word in rivals}) != 1 or len(told) < max(_FEWEST_MOVED, _TOLD * len(content)):
            continue
        town, other = mine[0], rivals[0]
        # "Brandenburger" of "Brandenburg"
        is_near = town.key in _sentence_before(other.start, beside)
        is_near = is_near or any(word.key.startswith(other.key[:ROOT]) for word in pair.ours)
        if not is_near and not any(word.key.startswith(town.key[:ROOT]) for word in pair.theirs):
            yield (
                Told(Span(town.start, town.end), "name", (town.key,), (), "", 0, 1, is_sure=False),
                Span(other.start, other.end),
            )


def _places(words: Sequence[Word], names: Sequence[Told], towns: Collection[str]) -> list[int]:
    """Return the numbers of the words that are places."""
    spans = [name.span for name in names if name.kind == "place"]
    return [
        n
        for n, word in enumerate(words)
        if word.is_capital
        and (word.key in towns or any(span.start <= word.start < span.end for span in spans))
    ]


def _in_its_place(town: Word, pair: Pair, towns: Collection[str], stock: Stock) -> list[Word]:
    """Return the places of the article's sentence, and what stands there behind the word before the town."""
    at = next(n for n, word in enumerate(pair.ours) if word.start == town.start)
    before = pair.ours[at - 1].key if at else ""
    others = [name.span for name in pair.their_names if name.kind in {"person", "body", "people"}]
    found = _places(pair.theirs, pair.their_names, towns)
    found += [
        n
        for n in range(1, len(pair.theirs))
        if pair.theirs[n - 1].key == before
        and pair.theirs[n].is_capital
        and len(pair.theirs[n].key) >= _SHORTEST_TOWN
        and not _ends_as_noun(pair.theirs[n].key, stock.tables)
        and not any(span.start <= pair.theirs[n].start < span.end for span in others)
    ]
    return [pair.theirs[n] for n in dict.fromkeys(found)]


def _sentence_before(start: int, beside: Beside) -> frozenset[str]:
    """Return the words of the sentence before the one in which a place of the article stands."""
    number = beside.source.numbers_of(Span(start, start + 1))[0]
    if number == 1:
        return frozenset()
    span = beside.source.sentences[number - 2].span
    return frozenset(word.key for word in beside.stock.words_in(span))


def _is_content(word: Word, tables: NameWords) -> bool:
    return len(word.key) >= ROOT and word.key not in tables.openers and word.key not in tables.breaking


def after_locatives(words: Sequence[Word], tables: NameWords) -> list[Word]:
    """Return the words with a capital right behind a word that tells where, but ordinary nouns."""
    return [
        word
        for before, word in pairwise(words)
        if before.key in tables.locatives
        and word.is_capital
        and not word.is_upper
        and word.follows
        and len(word.key) >= _SHORTEST_TOWN
        and not _ends_as_noun(word.key, tables)
    ]


def _ends_as_noun(key: str, tables: NameWords) -> bool:
    """Tell whether a word is an ordinary noun, or a longer one with it at its end: "Untersuchungshaft"."""
    parts = [key[at:] for at in range(max(len(key) - _SHORTEST_NOUN + 1, 1))]
    return key in tables.nouns or any(part in tables.nouns and part not in tables.of_towns for part in parts)
