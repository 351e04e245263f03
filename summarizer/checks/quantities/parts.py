"""The rules for a figure that the article gives in another shape: part of a share, a rank, listed years."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.shares import parts_of_share
from summarizer.checks.quantities.ruling import Ruling
from summarizer.lang.en.analysis.quantities.context import TOP
from summarizer.lang.en.checks.quantities.parts import (
    AFTER_YEARS,
    BEFORE_YEARS,
    JOINED,
    OUTSIDE,
)
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.known import Known

__all__ = ["beyond_top", "named_whole", "of_listed_years", "part_of_share"]

_YEAR: Final = "year"
_BESIDE: Final = 24  # characters beside a time in which it is told how it is meant
_LONGEST_GAP: Final = 16  # characters between two years of a list
_FIRST_YEAR: Final = 1000
_LAST_YEAR: Final = 2100
_FEWEST: Final = 2  # years that make a list


def named_whole(known: Known) -> Ruling | None:
    """Prove that the article has the figure as part of the same name.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "He spoke of abuse at Euro 2012. It was not the first time."
    >>> rules_of("He may stop Euro 2012 matches.", article)
    [('quantity.supported', 'Euro 2012')]
    """
    name = known.quantity.span.of(known.text)
    if known.quantity.kind != "name":
        return None
    found = re.search(rf"\b{re.escape(name)}\b", known.article)
    if found is not None:
        return Ruling("supported", (Span(*found.span()),))
    noun, _, digits = name.rpartition(" ")
    for other in known.texts.given.placed:
        sentence = known.texts.given.sentences[other.sentence - 1].of(known.article)
        is_same = other.quantity.kind == "count" and f"{other.quantity.lo}" == digits
        if other.sentence in known.texts.cited and is_same and noun and noun in sentence:
            return known.in_words(other.quantity.span)  # "45 from Airbus and Boeing 30"
    return None


def part_of_share(known: Known) -> Ruling | None:
    """Prove that the number is one of the two that a cited share is made of, or another of the same thing.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "In the seven coastal counties were 54 out of 121 closures."
    >>> rules_of("The seven coastal counties had 54 closures.", article, cited=[1])
    [('quantity.supported', 'seven'), ('quantity.supported', '54')]
    """
    said = known.quantity
    if said.kind != "count" or said.is_interval or said.qualifier not in {"exact", "exactly"}:
        return None
    rest = _rest_of(known)
    if rest is not None:
        return rest
    shares = [o for o in known.texts.given.placed if said.lo in parts_of_share(o.quantity)]
    cited = known.texts.cited
    own = next((o for o in shares if not cited or o.sentence in cited), None)
    if own is not None:
        return Ruling("supported", (own.quantity.span,))
    other = next((o for o in shares if said.head and said.head[0] in o.quantity.head), None)
    if other is None:
        return None
    return Ruling("elsewhere", (other.quantity.span,), known.texts.wording.told("elsewhere", said, other))


def _rest_of(known: Known) -> Ruling | None:
    """Return the ruling on the number that a cited share leaves, where the text tells of the rest."""
    said, texts = known.quantity, known.texts
    if OUTSIDE.search(texts.workings.sentence_of(known.placed)) is None:
        return None
    for other in _given(known):
        parts = parts_of_share(other.quantity)
        if parts and parts[1] - parts[0] == said.lo:
            formula = f"{parts[1]} − {parts[0]}"
            return Ruling("derived", (other.quantity.span,), texts.wording.derived(said, formula))
    return None


def of_listed_years(known: Known) -> Ruling | None:
    """Prove that a number of years counts those that a cited sentence lists.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The mayor was investigated in 1993, 2004 and 2008."
    >>> rules_of("In three different years the mayor was investigated.", article, cited=[1])
    [('figure-derived', 'three')]
    """
    said, text = known.quantity, known.text
    is_years = said.kind == "duration" and said.unit == _YEAR and not said.is_interval
    if not is_years or BEFORE_YEARS.search(text[max(said.start - _BESIDE, 0) : said.start].lower()):
        return None
    if AFTER_YEARS.match(text, said.end):
        return None
    for years in _lists(known):
        if len(years) == said.lo:
            spans = tuple(year.quantity.span for year in years)
            return Ruling("derived", spans, known.texts.wording.listed(said))
    return None


def beyond_top(known: Known) -> Ruling | None:
    """Prove that a rank or worse lies outside the top so many of the article, or the reverse.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Larsen is expected to finish outside the top 30."
    >>> rules_of("Larsen should finish 31st or worse.", article, cited=[1])
    [('quantity.supported', '31st')]
    >>> rules_of("Larsen should finish 30th or better.", article, cited=[1])
    [('figure-direction', '30th')]
    """
    said = _edge_of(known.placed, known.text)
    if said is None:
        return None
    for other in _given(known):
        given = _edge_of(other, known.article)
        if given is None or other.quantity.kind == known.quantity.kind or given[0] != said[0]:
            continue
        if given[1] == said[1]:
            return Ruling("supported", (other.quantity.span,))
        message = known.texts.wording.told("direction", known.quantity, other)
        return Ruling("direction", (other.quantity.span,), message)
    return None


def _edge_of(placed: Placed, text: str) -> tuple[Fraction, int] | None:
    """Return the last rank above the edge that a bound on ranks draws, and 1 for those above it, -1 below."""
    quantity, way = placed.quantity, placed.context.trend
    if quantity.lo is None or not way:
        return None
    if quantity.kind == "count":
        return (quantity.lo, way) if text.endswith(TOP, 0, quantity.start) else None
    if quantity.kind != "ordinal":
        return None
    return (quantity.lo if way > 0 else quantity.lo - 1), way


def _lists(known: Known) -> Iterator[list[Placed]]:
    """Yield the years in a row of the sentences that are to bear the text out."""
    article = known.article
    run: list[Placed] = []
    for other, following in pairwise([*_given(known), None]):
        if other is None or not _is_year(other.quantity):
            continue
        run.append(other)
        gap = "" if following is None else article[other.quantity.end : following.quantity.start]
        is_next = following is not None and following.sentence == other.sentence
        if not (is_next and len(gap) <= _LONGEST_GAP and JOINED.fullmatch(gap)):
            if len(run) >= _FEWEST:
                yield run
            run = []


def _is_year(quantity: Quantity) -> bool:
    if quantity.kind == "date":
        return quantity.form.isdigit()
    is_bare = quantity.kind == "count" and not quantity.head and quantity.lo is not None
    return is_bare and not quantity.is_interval and _FIRST_YEAR <= (quantity.lo or 0) <= _LAST_YEAR


def _given(known: Known) -> list[Placed]:
    """Return the article's quantities in the sentences that the text cites, all where it cites none."""
    cited = known.texts.cited
    return [other for other in known.texts.given.placed if not cited or other.sentence in cited]
