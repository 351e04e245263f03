"""The rules for the two ends of a change and for a part of a whole, told the other way round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.elided import with_unit
from summarizer.checks.quantities.ruling import Ruling
from summarizer.lang.en.checks.quantities.ends import ALL, OF_WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.checks.quantities.known import Known

__all__ = ["told_backwards", "whole_for_part"]

_FROM: Final = "from"
_BESIDE: Final = 4  # figures on either side of the first of a change
_AROUND: Final = 24  # characters on either side of a figure


def told_backwards(known: Known) -> Ruling | None:
    """Prove that a change goes from the figure that the cited sentence has at its end.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The council plans to spend $18m on roads, down from $25m last year."
    >>> rules_of("Spending on roads rises from $18m to $25m.", article, cited=[1])
    [('figure-direction', '$18m'), ('figure-reworded', '$25m')]
    """
    if known.quantity.role != _FROM:
        return None
    for start, end in _changes(known.texts.given.placed, known.texts.cited):
        is_end = _is_same(end, known.placed)
        if is_end and any(_is_same(start, other) and other.quantity.role != _FROM for other in known.beside):
            spans = (start.quantity.span, end.quantity.span)
            return Ruling("direction", spans, known.texts.wording.told("direction", known.quantity, end))
    return None


def _changes(given: Sequence[Placed], cited: frozenset[int]) -> Iterator[tuple[Placed, Placed]]:
    """Yield the first and the last figure of each change that a cited sentence tells."""
    for start in given:
        if start.quantity.role != _FROM or start.sentence not in cited:
            continue
        unit = with_unit(start.quantity)
        others = [
            p
            for p in given[max(start.order - _BESIDE, 0) : start.order + _BESIDE]
            if p.sentence == start.sentence
            and p.quantity.role != _FROM
            and _has_unit(p, unit.kind, unit.unit)
        ]
        if others:
            yield start, min(others, key=lambda p: (abs(p.order - start.order), p.order))


def _has_unit(placed: Placed, kind: str, unit: str) -> bool:
    told = with_unit(placed.quantity)
    return (told.kind, told.unit) == (kind, unit)


def _is_same(first: Placed, second: Placed) -> bool:
    one, other = with_unit(first.quantity), with_unit(second.quantity)
    return one.lo == other.lo is not None and (one.kind, one.unit) == (other.kind, other.unit)


def whole_for_part(known: Known) -> Ruling | None:
    """Prove that all of a whole is told of which a cited sentence tells a part.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "He then won five of the six frames in the opening session."
    >>> rules_of("He took all six frames of the opening session.", article, cited=[1])
    [('figure-rival', 'six')]
    """
    said, texts = known.quantity, known.texts
    before = known.text[max(said.start - _AROUND, 0) : said.start]
    if said.kind != "count" or not said.head or OF_WHOLE.search(before):
        return None
    for candidate in known.holding:
        whole = candidate.placed
        if whole.sentence not in texts.cited or whole.quantity.head[:1] != said.head[:1] or not whole.order:
            continue
        part = texts.given.placed[whole.order - 1]
        between = known.article[part.quantity.end : whole.quantity.start]
        is_part = part.sentence == whole.sentence and OF_WHOLE.fullmatch(between) is not None
        if not is_part or any(part.quantity.lo == other.quantity.lo for other in known.beside):
            continue
        if ALL.search(before) is not None or _is_after_same(known.placed, part):
            spans = (part.quantity.span, whole.quantity.span)
            message = texts.wording.told("value", said, part)
            return Ruling("misbound", spans, message, rule="figure-rival")
    return None


def _is_after_same(said: Placed, part: Placed) -> bool:
    """Tell whether the nearest content word before a figure is the one before the article's part."""
    mine, theirs = next(iter(said.context.left), ""), next(iter(part.context.left), "")
    return bool(mine) and mine == theirs and not re.match("#", mine)
