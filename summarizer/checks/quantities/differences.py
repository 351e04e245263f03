"""A figure told as how far two lie apart, where the article's two lie apart by another."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.checks.quantities.ruling import Ruling
from summarizer.lang.en.checks.quantities.differences import APART, BY

if TYPE_CHECKING:
    from summarizer.analysis.quantities.index import Placed
    from summarizer.checks.quantities.known import Known

__all__ = ["difference", "years_between"]

_AROUND: Final = 40  # characters on either side of a figure
_NEAR: Final = 5  # who rounds may be off by a fifth
_KINDS: Final = {"points": {"points", "percent"}, "count": {"count"}, "money": {"money"}}
_PAIR: Final = 2
_YEAR: Final = "year"
_MORE: Final = {"gt": 1, "ge": 1, "lt": -1, "le": -1}


def difference(known: Known) -> Ruling | None:
    """Prove that the two figures of the cited sentences lie apart by another amount than is told.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Ann Lee won with 60,760 votes. Bo Holt came second with 50,818 votes."
    >>> rules_of("Ann Lee finished some 12,000 votes ahead of Bo Holt.", article, cited=[1, 2])
    [('figure-difference', '12,000')]
    """
    said, texts = known.quantity, known.texts
    if said.lo is None or said.is_interval or said.kind not in _KINDS or not _is_apart(known):
        return None
    found = {p.quantity.lo: p for p in texts.given.placed if p.quantity.lo and _is_compared(p, known)}
    if len(found) != _PAIR:
        return None
    (low, first), (high, second) = sorted(found.items(), key=lambda item: item[0] or 0)
    apart = Fraction(high or 0) - Fraction(low or 0)
    if abs(apart - said.lo) * _NEAR <= apart or (_MORE.get(said.qualifier, 0)) * (apart - said.lo) > 0:
        return None
    spans = (second.quantity.span, first.quantity.span)
    return Ruling("value", spans, texts.wording.apart(said, spans, apart), rule="figure-difference")


def years_between(known: Known) -> Ruling | None:
    """Prove that years are told from one of the two years of the cited sentences that do not lie there.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Bos spoke on September 1, 2015. He began his research at Helsinki in 2012."
    >>> rules_of("Bos, who began in 2012, had been there for about six years then.", article, cited=[1, 2])
    [('quantity.supported', '2012'), ('figure-difference', 'six years')]
    """
    said, texts = known.quantity, known.texts
    if said.kind != "duration" or said.unit != _YEAR or said.lo is None or said.is_interval:
        return None
    found = {year: p for p in texts.given.placed if p.sentence in texts.cited and (year := _year_of(p))}
    told = {year for p in known.beside if (year := _year_of(p))}
    if len(found) != _PAIR or not told or not told <= found.keys():
        return None
    first, last = sorted(found)
    apart = Fraction(last - first)
    if abs(apart - said.lo) <= 1 or known.holding:
        return None
    spans = (found[first].quantity.span, found[last].quantity.span)
    return Ruling("value", spans, texts.wording.apart(said, spans, apart), rule="figure-difference")


def _year_of(placed: Placed) -> int | None:
    """Return the year of a date, `None` of what has none."""
    quantity = placed.quantity
    return fields_of(quantity.form).year if quantity.kind == "date" else None


def _is_apart(known: Known) -> bool:
    """Tell whether the figure is told as a lead or a gap: "12,000 votes ahead of", "ahead by nine points"."""
    start, end = known.quantity.start, known.quantity.end
    before, after = known.text[max(start - _AROUND, 0) : start], known.text[end : end + _AROUND]
    return APART.search(after.split(". ")[0]) is not None or BY.search(before) is not None


def _is_compared(placed: Placed, known: Known) -> bool:
    """Tell whether a figure of a cited sentence may be one of the two: of the same kind and things."""
    said, given = known.quantity, placed.quantity
    is_kind = given.kind in _KINDS[said.kind] and not given.is_interval
    is_same = said.kind != "count" or said.head[:1] == given.head[:1]
    is_unit = said.kind == "points" or (said.unit == given.unit and is_same)
    return is_kind and is_unit and placed.sentence in known.texts.cited
