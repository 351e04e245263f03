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
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.words import Word
    from summarizer.checks.names.swapped import Beside
    from summarizer.lang.name_words import NameWords

__all__ = ["find_moved_towns", "find_other_towns"]

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
            for word in _after_locatives(pair.ours, tables)
            if word.start not in named
            and not tables.is_noun(word.key)
            and not stock.has_word(word.key)
            and not stock.has_part(word.key)
        ]
        keys = {word.key for word in pair.ours}
        theirs = [word for word in _after_locatives(pair.theirs, tables) if word.key not in keys]
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
        ours = _after_locatives(pair.ours, tables)
        theirs = [
            word
            for word in _after_locatives(pair.theirs, tables)
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


def _is_content(word: Word, tables: NameWords) -> bool:
    return len(word.key) >= ROOT and word.key not in tables.openers and word.key not in tables.breaking


def _after_locatives(words: Sequence[Word], tables: NameWords) -> list[Word]:
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
