"""Two names that changed places between the clauses of an item and of the article, told in other words.

"Nord pays, Süd is paid": the words, figures and directions beside each name are those that the article has
beside the other, and none of them those beside itself. A doubt always.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.told import Told
from summarizer.analysis.names.words import split_words
from summarizer.analysis.quantities.changes import share_way_of
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.certainty.assertion import is_question, passage_sentences, sentence_part, text_of
from summarizer.checks.names.in_clause import has_stem
from summarizer.checks.names.parting import COMMA, cut_between
from summarizer.lang.quantity_tables import quantities_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.names.swapped import Beside

__all__ = ["find_crossed_names"]

_KINDS: Final = frozenset({"place", "person", "name", "body"})
_MARKED: Final = re.compile(r"[„“«»\"]\s?([A-ZÀ-Þ][^„“”«»\"\n]{1,30}?)\s?[“”«»\"]")
_ATTACHED: Final = 3  # words right before a name that may be of it: "the choir of the town of X"
_FEWEST: Final = 2  # words beside the other name, where no figure and no direction tells it
_MOST_NAMED: Final = 6
_SURE: Final = "#"


class _Named(NamedTuple):
    """A name in a text: its words as they compare, where it stands, and whether it is a person's."""

    key: tuple[str, ...]
    span: Span
    is_person: bool = False


class _Side(NamedTuple):
    """What stands beside a name: the stems of its clause, with figures and directions among them.

    Attributes:
        keys: All of them.
        attached: Those right before the name, which may be a part of it.
    """

    keys: frozenset[str]
    attached: frozenset[str]


def find_crossed_names(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield the first of two names that have each other's place, and where the article has the other."""
    source, language = beside.source, beside.source.language.code
    ours = _names_in(beside.passage.text, beside)
    if len(ours) < len("ab"):
        return
    known = _names_of_article(beside)
    for item in passage_sentences(beside.passage.text, language):
        inside = [name for name in ours if item.words_in(name.span) and name.key in known]
        if is_question(item) or text_of(item) in source.text or len(inside) > _MOST_NAMED:
            continue
        for one, other in pairwise(inside):
            is_pair = one.key != other.key and one.is_person == other.is_person
            found = _crossed(item, (one, other), known, beside) if is_pair else None
            if found is not None:
                yield Told(one.span, "name", one.key, (), "", 0, 1, is_sure=False), found


def _names_in(text: str, beside: Beside) -> list[_Named]:
    """Return the names of a text of the item or the article, and what stands in marks like one."""
    stock = beside.stock
    is_article = text is beside.source.text
    told = stock.mentioned if is_article else stock.mentions(beside.words, beside.names)
    found = [_Named(n.words, n.span, n.kind == "person") for n in told if n.kind in _KINDS and n.words]
    for match in _MARKED.finditer(text):
        span = Span(match.start(1), match.end(1))
        key = tuple(word.key for word in split_words(match[1]))
        if key and not any(span.overlaps(name.span) for name in found):
            found.append(_Named(key, span))
    return sorted(found, key=lambda name: name.span)


def _names_of_article(beside: Beside) -> dict[tuple[str, ...], list[_Named]]:
    found: dict[tuple[str, ...], list[_Named]] = {}
    for name in _names_in(beside.source.text, beside):
        found.setdefault(name.key, []).append(name)
    return found


def _crossed(
    item: Part, pair: tuple[_Named, _Named], known: dict[tuple[str, ...], list[_Named]], beside: Beside
) -> Span | None:
    """Return where the article has the first name, where what is told of each it tells of the other."""
    source, (one, other) = beside.source, pair
    sides = _sides(item, one, other, beside)
    theirs = _their_sides(pair, known, beside)
    if sides is None or theirs is None:
        return None
    first, second, span = theirs
    mine, its = sides
    first_own, first_other = _scores(mine, first, second, source)
    second_own, second_other = _scores(its, second, first, source)
    own, crossed = first_own | second_own, first_other | second_other
    sure = sum(key.startswith(_SURE) for key in crossed)
    if own:
        # What two things have in common may be told of one alone: "41 passengers, the other 22".
        is_sure = sure >= _FEWEST and not any(key.startswith(_SURE) for key in own)
        return span if is_sure and len(own) < len(crossed) else None
    return span if sure or len(crossed) >= _FEWEST else None


def _scores(mine: _Side, own: _Side, other: _Side, source: Source) -> tuple[set[str], set[str]]:
    """Return what the item has beside a name that the article has beside this alone, and beside the other."""
    held = mine.keys - (mine.attached & own.attached)
    straight, crossed = set[str](), set[str]()
    for key in held:
        is_own, is_other = (_has(key, side.keys, source) for side in (own, other))
        if is_own and not is_other:
            straight.add(key)
        elif is_other and not is_own:
            crossed.add(key)
    return straight, crossed


def _has(key: str, keys: frozenset[str], source: Source) -> bool:
    if key.startswith(_SURE):
        return key in keys
    return has_stem(key, [k for k in keys if not k.startswith(_SURE)], source)


def _their_sides(
    pair: tuple[_Named, _Named], known: dict[tuple[str, ...], list[_Named]], beside: Beside
) -> tuple[_Side, _Side, Span] | None:
    """Return what the article has beside the two names, in one cited sentence with both or in one of each."""
    source = beside.source
    cited = frozenset(source.known_numbers(beside.passage.cited))
    places = [[(source.numbers_of(name.span)[0], name) for name in known[which.key]] for which in pair]
    mine, its = ([p for p in some if not cited or p[0] in cited] for some in places)
    both = {n for n, _ in mine} & {n for n, _ in its}
    if both:
        number = min(both)
        if len(both) > 1:
            return None
        part = sentence_part(number, source)
        a = next(name for n, name in mine if n == number)
        b = next(name for n, name in its if n == number)
        sides = _sides(part, a, b, beside)
        return None if sides is None else (*sides, a.span)
    if len(mine) != 1 or len(its) != 1:
        return None
    first, second = (
        _side(
            sentence_part(n, source),
            name,
            sentence_part(n, source).first,
            sentence_part(n, source).last,
            beside,
        )
        for n, name in (mine[0], its[0])
    )
    return first, second, mine[0][1].span


def _sides(part: Part, one: _Named, other: _Named, beside: Beside) -> tuple[_Side, _Side] | None:
    """Return what stands beside each of two names of a sentence, `None` where nothing parts their clauses."""
    first, second = (one, other) if one.span < other.span else (other, one)
    cut = _cut(part, first, second, beside)
    if cut is None:
        return None
    low = _side(part, first, part.first, cut, beside)
    high = _side(part, second, cut, part.last, beside)
    return (low, high) if first is one else (high, low)


def _cut(part: Part, first: _Named, second: _Named, beside: Beside) -> int | None:
    """Return the word with which the clause of the second name begins, `None` where nothing parts the two."""
    inside, behind = part.words_in(first.span), part.words_in(second.span)
    if not inside or not behind:
        return None
    cut, rank = cut_between(part, inside, behind, beside.source.language.code)
    # "The minister of X, Ann Lee": right behind a comma a name says who is meant.
    return None if not rank or (rank == COMMA and cut == behind.start) else cut


def _side(part: Part, name: _Named, first: int, last: int, beside: Beside) -> _Side:
    words, language = part.reading.words, beside.source.language.code
    named = part.words_in(name.span)
    tables = beside.stock.tables
    span = part.span_of(range(first, last)) if first < last else Span(0, 0)
    text = span.of(part.reading.text)
    keys = {words.stems[n] for n in range(first, last) if words.stems[n] and n not in named}
    attached = {words.stems[n] for n in range(max(first, named.start - _ATTACHED), named.start)} - {""}
    keys = {key for key in keys if not key.isdecimal()}
    figures = read_quantities(text, language=language)
    keys.update(f"{_SURE}{q.lo}" for q in figures if q.lo is not None and not q.is_interval)
    way = share_way_of(text, quantities_of(language))
    if way:
        keys.add(f"{_SURE}way{way}")
    forms = {word.key for word in split_words(text)}
    # "Battu par X": a passive has the one who does it behind.
    if tables.agents.isdisjoint(forms):
        keys.update(f"{_SURE}won" for _ in forms & tables.winning)
        keys.update(f"{_SURE}lost" for _ in forms & tables.losing)
    return _Side(frozenset(keys), frozenset(attached))
