"""Persons who changed places in a sentence that is told in other words, for languages told by tables.

A doubt always: who did what to whom shows only where the words around the names are alike.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.sources import is_source
from summarizer.checks.names.bearing import is_one
from summarizer.checks.names.swapped import free_pairs, pairs_of_two, persons_of
from summarizer.text.roots import ROOT, roots_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word
    from summarizer.checks.names.swapped import Beside
    from summarizer.lang.name_words import NameWords

__all__ = ["find_turned_freely"]

# So many words right before a name tell what is said of it: "für die erkrankte X".
_BEFORE = 3


class _Two(NamedTuple):
    """Two persons of a sentence, its words, and where its other names begin."""

    first: Told
    second: Told
    words: Sequence[Word]
    named: frozenset[int]

    def between(self) -> list[str]:
        """Return the words between the two, as they compare."""
        gap = range(self.first.span.end, self.second.span.start)
        return [word.key for word in self.words if word.start in gap]

    def is_apart(self) -> bool:
        """Tell whether a comma stands between the two: a clause of its own may tell of one."""
        gap = range(self.first.span.end, self.second.span.start + 1)
        return any("," in word.joint for word in self.words if word.start in gap)

    def keys(self) -> set[str]:
        """Return the words of the sentence, as they compare."""
        return {word.key for word in self.words}

    def before(self, name: Told, tables: NameWords) -> list[str]:
        """Return the few words in a row right before one of the two, the nearest first, as they compare.

        A town that no table has ends them: "im Finale von Gstaad X".
        """
        at = bisect_left(self.words, name.span.start, key=lambda word: word.start)
        found: list[str] = []
        for n in range(at - 1, max(at - 1 - _BEFORE, -1), -1):
            if not (self.words[n + 1].follows or self.words[n + 1].is_joined):
                break
            if self.words[n].start in self.named:
                break
            if self.words[n].start < self.first.span.end and name is self.second:
                break
            word = self.words[n]
            if (
                word.is_capital
                and self.words[n - 1].key in tables.agents
                and not _is_calling(word.key, tables)
            ):
                break
            found.append(word.key)
        return found


def find_turned_freely(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield the first of two persons who did to each other what the article tells the other way round."""
    stock = beside.stock
    found: set[Span] = set()
    for pair in (*free_pairs(beside), *pairs_of_two(beside)):
        ours, theirs = (
            _two(pair.ours, pair.our_names, stock.tables),
            _two(pair.theirs, pair.their_names, stock.tables),
        )
        if ours is None or theirs is None or ours.first.span in found:
            continue
        if _are_turned(ours, theirs, stock) and not _is_said(ours, theirs, beside):
            found.add(ours.first.span)
            yield ours.first, Span(theirs.first.span.start, theirs.second.span.end)
    for pair in free_pairs(beside):
        if not any(name.span in found for name in pair.our_names):
            yield from _find_in_place(beside, pair.our_names)


def _two(words: Sequence[Word], names: Sequence[Told], tables: NameWords) -> _Two | None:
    """Return the two persons of a sentence, `None` where it has fewer or more."""
    persons = persons_of(names)
    if len(persons) != len("ab") or any(_is_aside(name, words, tables) for name in persons):
        return None
    named = frozenset(name.span.start for name in names if name not in persons)
    return _Two(persons[0], persons[1], words, named)


def _is_aside(name: Told, words: Sequence[Word], tables: NameWords) -> bool:
    """Tell whether a name stands where a town does, or is only who says it: "à Charleroi", "laut Krahl"."""
    at = bisect_left(words, name.span.start, key=lambda word: word.start)
    if is_source(words, at, tables.code):
        return True
    return name.kind == "name" and at > 0 and words[at - 1].key in tables.locatives


def _are_turned(ours: _Two, theirs: _Two, stock: Stock) -> bool:
    tables = stock.tables
    is_same = is_one(ours.first, theirs.first, stock) and is_one(ours.second, theirs.second, stock)
    is_turned = is_one(ours.first, theirs.second, stock) and is_one(ours.second, theirs.first, stock)
    acts, acted = _first_acts(ours, tables), _first_acts(theirs, tables)
    if is_same == is_turned or acts is None or acted is None or _owns(ours.first, theirs, tables):
        return False
    won, known = _first_wins(ours, tables), _first_wins(theirs, tables)
    if won is not None and known is not None:
        return ((won == acts) == (known == acted)) == is_turned
    is_other = (acts == acted) == is_turned
    if any(not deed.isdisjoint(ours.keys()) and not deed.isdisjoint(theirs.keys()) for deed in tables.deeds):
        return is_other
    mine, given = ours.between(), theirs.between()
    said, told = (roots_of(key for key in keys if _tells(key, tables)) for keys in (mine, given))
    is_one_clause = not ours.is_apart() and not theirs.is_apart()
    is_plain = acts and acted and tables.mutual.isdisjoint((*mine, *given))
    return is_turned and is_plain and is_one_clause and not said.isdisjoint(told)


def _is_said(ours: _Two, theirs: _Two, beside: Beside) -> bool:
    """Tell whether another sentence of the article names the two in the order of the text."""
    numbers_of, stock = beside.source.numbers_of, beside.stock
    return any(
        is_one(ours.first, one, stock)
        and is_one(ours.second, other, stock)
        and numbers_of(one.span) == numbers_of(other.span) != numbers_of(theirs.first.span)
        for one, other in pairwise(stock.mentioned)
    )


def _owns(name: Told, two: _Two, tables: NameWords) -> bool:
    """Tell whether a name has the ending of what owns, which the other sentence's has not: "Kerns Pläne"."""
    plain = {word for other in (two.first, two.second) for word in other.words}
    return any(
        word not in plain and word[: -len(e)] in plain for word in name.words for e in tables.genitives
    )


def _is_calling(key: str, tables: NameWords) -> bool:
    """Tell whether a word may say who somebody is: an office, a noun, one of a people."""
    is_people = bool(tables.table.at(key, (), is_upper=False, is_capital=True))
    return is_people or tables.is_noun(key) or tables.office_in(key) is not None


def _first_acts(two: _Two, tables: NameWords) -> bool | None:
    """Tell whether the first of two does something to the second; `None` where no word tells who does it."""
    before, after = two.before(two.first, tables), two.before(two.second, tables)
    # With a deed, "mit" and "avec" name what it is done with.
    if not (tables.mutual - tables.governed).isdisjoint(two.between()):
        return None
    if not tables.actives.isdisjoint(two.between()):
        return True
    # "S'est imposé" is no passive.
    pairs = zip(("", *(word.key for word in two.words)), two.words, strict=False)
    is_passive = any(w.key in tables.passives and last not in tables.reflexives for last, w in pairs)
    if not tables.agents.isdisjoint(after):
        # "Kritisierte die Pläne von X": whose they are.
        is_owner = not two.is_apart() and not tables.owning.isdisjoint(after)
        return False if is_passive else is_owner or None
    if is_passive or not (tables.agents | tables.governed).isdisjoint(before):
        return None
    is_object = not tables.objective.isdisjoint(before)
    # "X, den Y besiegte": a determiner behind a comma opens a clause of its own.
    is_relative = two.is_apart() and bool(after) and after[-1] in tables.determiners
    is_open = is_relative or (is_object and not tables.objective.isdisjoint(after))
    if is_open and tables.relatives.isdisjoint(after[:1]):
        return None
    return not is_object and tables.relatives.isdisjoint(after[:1])


def _first_wins(two: _Two, tables: NameWords) -> bool | None:
    """Tell whether the first of two wins; `None` where no word tells, or words of both do."""
    keys = two.keys()
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
        if others and not any(is_one(name, other, stock) for other in others):
            is_said = any(is_one(mine, others[0], stock) for mine in beside.names if mine is not name)
            is_known = any(map(stock.has_word, name.words))
            if is_said and is_known:
                yield name, others[0].span


def _words_before(words: Sequence[Word], name: Told) -> tuple[str, ...]:
    before = words[max(name.first - _BEFORE, 0) : name.first]
    is_row = len(before) == _BEFORE and all(word.follows or word.is_joined for word in before[1:])
    return tuple(word.key for word in before) if is_row and words[name.first].follows else ()


def _tells_of(key: str, tables: NameWords) -> bool:
    return _tells(key, tables) and tables.office_in(key) is None and key not in tables.titles
