"""Persons who changed places in a sentence that is told in other words, for languages told by tables.

A doubt always: who did what to whom shows only where the words around the names are alike.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.names.swapped import free_pairs
from summarizer.text.roots import ROOT, roots_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told, Word
    from summarizer.checks.names.swapped import Beside
    from summarizer.lang.name_words import NameWords

__all__ = ["find_turned_freely"]

# So many words right before a name tell what is said of it: "für die erkrankte X".
_BEFORE = 3


class _Two(NamedTuple):
    """Two persons of a sentence and the words before, between and behind them."""

    first: Told
    second: Told
    words: Sequence[Word]

    def between(self) -> list[str]:
        """Return the words between the two, as they compare."""
        gap = range(self.first.span.end, self.second.span.start)
        return [word.key for word in self.words if word.start in gap]

    def is_apart(self) -> bool:
        """Tell whether a comma stands between the two: a clause of its own may tell of one."""
        gap = range(self.first.span.end, self.second.span.start + 1)
        return any("," in word.joint for word in self.words if word.start in gap)


def find_turned_freely(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield the first of two persons who did to each other what the article tells the other way round."""
    stock = beside.stock
    for pair in free_pairs(beside):
        ours, theirs = _two(pair.ours, pair.our_names), _two(pair.theirs, pair.their_names)
        if (
            ours is not None
            and theirs is not None
            and _are_turned(ours, theirs, stock)
            and not _is_said(ours, theirs, beside)
        ):
            yield ours.first, Span(theirs.first.span.start, theirs.second.span.end)
            continue
        yield from _find_in_place(beside, pair.our_names)


def _two(words: Sequence[Word], names: Sequence[Told]) -> _Two | None:
    """Return the two persons of a sentence, `None` where it has fewer or more."""
    persons = [name for name in names if name.kind == "person" and name.words]
    return _Two(persons[0], persons[1], words) if len(persons) == len("ab") else None


def _are_turned(ours: _Two, theirs: _Two, stock: Stock) -> bool:
    tables = stock.tables
    is_same = _is_one(ours.first, theirs.first, stock) and _is_one(ours.second, theirs.second, stock)
    is_turned = _is_one(ours.first, theirs.second, stock) and _is_one(ours.second, theirs.first, stock)
    if is_same == is_turned or any(not _is_plain(two, tables) for two in (ours, theirs)):
        return False
    won, known = _first_wins(ours, tables), _first_wins(theirs, tables)
    if won is not None and known is not None:
        return (won == known) == is_turned
    mine, given = ours.between(), theirs.between()
    said, told = (roots_of(key for key in keys if _tells(key, tables)) for keys in (mine, given))
    is_one_clause = not ours.is_apart() and not theirs.is_apart()
    return is_turned and is_one_clause and not said.isdisjoint(told)


def _is_said(ours: _Two, theirs: _Two, beside: Beside) -> bool:
    """Tell whether another sentence of the article names the two in the order of the text."""
    numbers_of, stock = beside.source.numbers_of, beside.stock
    return any(
        _is_one(ours.first, one, stock)
        and _is_one(ours.second, other, stock)
        and numbers_of(one.span) == numbers_of(other.span) != numbers_of(theirs.first.span)
        for one, other in pairwise(stock.mentioned)
    )


def _is_one(one: Told, other: Told, stock: Stock) -> bool:
    return any(stock.is_word(a, b) for a in one.words for b in other.words)


def _is_plain(two: _Two, tables: NameWords) -> bool:
    """Tell whether the first of two does something to the second: no passive, nothing that both do."""
    keys = {word.key for word in two.words}
    return tables.mutual.isdisjoint(two.between()) and tables.agents.isdisjoint(keys)


def _first_wins(two: _Two, tables: NameWords) -> bool | None:
    """Tell whether the first of two wins; `None` where no word tells, or words of both do."""
    keys = {word.key for word in two.words}
    has_won, has_lost = not tables.winning.isdisjoint(keys), not tables.losing.isdisjoint(keys)
    return None if has_won == has_lost else has_won


def _tells(key: str, tables: NameWords) -> bool:
    """Tell whether a word may say what somebody does: it is long, and none of the small ones."""
    return len(key) >= ROOT and key not in tables.openers and key not in tables.breaking


def _find_in_place(beside: Beside, names: Sequence[Told]) -> Iterator[tuple[Told, Span]]:
    """Yield each person who stands behind the very words behind which the article has another alone."""
    stock, words = beside.stock, beside.words
    for name in names:
        told = _words_before(words, name) if name.kind == "person" else ()
        if not told or not any(_tells_of(key, stock.tables) for key in told):
            continue
        others = stock.persons_behind.get(told, ())
        if others and not any(_is_one(name, other, stock) for other in others):
            is_said = any(_is_one(mine, others[0], stock) for mine in beside.names if mine is not name)
            is_known = any(map(stock.has_word, name.words))
            if is_said and is_known:
                yield name, others[0].span


def _words_before(words: Sequence[Word], name: Told) -> tuple[str, ...]:
    before = words[max(name.first - _BEFORE, 0) : name.first]
    is_row = len(before) == _BEFORE and all(word.follows or word.is_joined for word in before[1:])
    return tuple(word.key for word in before) if is_row and words[name.first].follows else ()


def _tells_of(key: str, tables: NameWords) -> bool:
    return _tells(key, tables) and tables.office_in(key) is None and key not in tables.titles
