"""A figure told of a name beside which the article has another one: "Nordback 31 millions" for "Gustoni".

For languages told by tables. Where a sentence gives several names a figure each, a figure is that of the name
before it.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.analysis.names.sources import is_source
from summarizer.analysis.names.told import read_told
from summarizer.analysis.names.words import split_words
from summarizer.checks.names.towns import after_locatives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.quantities.index import Placed
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["of_other_name", "of_other_place"]

_KINDS: Final = frozenset({"money", "percent", "count", "measure", "points", "duration"})
_NAMES: Final = frozenset({"person", "name", "body"})
_LARGE: Final = 1000
_SENTENCE: Final = 300  # characters before a figure that may be of its sentence
_FARTHEST: Final = 90  # characters from a name to its figure


def of_other_name(known: Known) -> Ruling | None:
    """Prove that a sentence of the article has the figure behind another name, and another behind this.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Die CDU kam auf 31,4 Prozent, die SPD auf 22,8 Prozent."
    >>> rules_of("Die SPD erreichte 31,4 Prozent.", article, "de")
    [('figure-owned', '31,4 Prozent')]
    """
    texts, best = known.texts, known.best.placed
    if texts.is_headed or known.quantity.kind not in _KINDS or not known.best.match.is_equal:
        return None
    beside = [p for p in texts.given.placed if p.sentence == best.sentence and _is_like(p, best)]
    # The names of the article are read only where another figure may be another's.
    if all(placed.quantity.lo == known.quantity.lo for placed in beside):
        return None
    stock = texts.source.stock
    own = _told_of(known, stock) if stock else ()
    if not (stock and own):
        return None
    first = texts.given.sentences[best.sentence - 1].start
    owners = {placed.order: _owner_of(placed, beside, stock, first) for placed in beside}
    holder = owners.get(best.order)
    # A holder that no table knows stands before the figure, and the name of the text behind it.
    is_told = _stands_before(own, best, stock) if holder is None else bool({*holder.words} & {*own})
    if is_told:
        return None
    for placed in beside:
        other = owners[placed.order]
        if other is not None and other.words == own and placed.quantity.lo != known.quantity.lo:
            return known.owned(best.quantity, placed.quantity, "figure-owned")
    return None


def of_other_place(known: Known) -> Ruling | None:
    """Prove that a sentence of the article gives each of two towns a figure, and this one to the other town.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "In Balderschwang fielen 62 Zentimeter Schnee, in Oberstdorf waren es 41."
    >>> rules_of("In Oberstdorf fielen 62 Zentimeter Schnee.", article, "de")
    [('figure-owned', '62 Zentimeter')]
    """
    texts, best = known.texts, known.best.placed
    if texts.is_headed or known.quantity.kind not in _KINDS or not known.best.match.is_equal:
        return None
    figures = [p for p in texts.given.placed if p.sentence == best.sentence and _is_among(p, best)]
    # The words of the article are read only where its sentence has a figure for each of two towns.
    stock = texts.source.stock if len(figures) >= len("ab") else None
    if stock is None:
        return None
    inside = stock.words_in(texts.given.sentences[best.sentence - 1])
    towns = [word.key for word in after_locatives(inside, stock.tables)]
    if len(towns) != len(figures) or len({*towns}) < len(towns):
        return None
    sentence = texts.said.sentences[known.placed.sentence - 1]
    ours = [w for w in split_words(known.text) if sentence.start <= w.start < sentence.end]
    told = [word.key for word in after_locatives(ours, stock.tables) if word.key in towns]
    if len(told) != 1:
        return None
    at = [figure.order for figure in figures].index(best.order)
    other = figures[towns.index(told[0])]
    if towns[at] == told[0] or other.quantity.lo == known.quantity.lo:
        return None
    return known.owned(best.quantity, other.quantity, "figure-owned")


def _is_among(placed: Placed, other: Placed) -> bool:
    """Tell whether a figure is of the kind of another, or one of them leaves its unit to the other."""
    one, two = placed.quantity, other.quantity
    is_short = {one.kind, two.kind} & {"count"} and (not one.head or not two.head)
    return not one.is_interval and ((one.kind == two.kind and one.unit == two.unit) or bool(is_short))


def _told_of(known: Known, stock: Stock) -> tuple[str, ...]:
    """Return the words of the one name in the sentence of a figure, none where there is not one."""
    sentence = known.texts.said.sentences[known.placed.sentence - 1]
    said = {
        name.words
        for name in _names_of(known.text, stock)
        if name.kind in _NAMES and sentence.covers(name.span) and name.words
    }
    return next(iter(said)) if len(said) == 1 else ()


@lru_cache(maxsize=32)
def _names_of(text: str, stock: Stock) -> Sequence[Told]:
    words = split_words(text)
    return stock.mentions(words, read_told(words, stock.tables))


def _is_like(placed: Placed, other: Placed) -> bool:
    one, two = placed.quantity, other.quantity
    # "31 Millionen Euro, Bellaforno 25 Millionen"
    is_short = two.kind == "money" and one.kind == "count" and (one.lo or 0) >= _LARGE
    return (is_short or (one.kind == two.kind and one.unit == two.unit)) and not one.is_interval


def _stands_before(name: tuple[str, ...], placed: Placed, stock: Stock) -> bool:
    start, last = placed.quantity.start - _SENTENCE, placed.quantity.start
    return any(start < other.span.start < last and {*other.words} & {*name} for other in stock.mentioned)


def _owner_of(placed: Placed, beside: Sequence[Placed], stock: Stock, first: int) -> Told | None:
    """Return the name right before a figure, with no other figure between; `None` for none or several.

    `first` is where its sentence begins.
    """
    # "Die Kenianerin Chepkoech": a people beside it is no other name.
    names = [name for name in stock.mentioned if name.kind in _NAMES]
    at = bisect_right([name.span.start for name in names], placed.quantity.start) - 1
    if at < 0:
        return None
    name = names[at]
    start = max((p.quantity.end for p in beside if p.quantity.end <= placed.quantity.start), default=first)
    is_near = placed.quantity.start - name.span.end <= _FARTHEST
    before = names[at - 1] if at else None
    is_one = before is None or before.span.start < start or before.words == name.words
    is_held = bool(name.words) and name.span.start >= start
    is_held = is_held and not is_source(stock.words, name.first, stock.tables.code)
    return name if is_held and is_near and is_one else None
