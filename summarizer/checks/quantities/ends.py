"""The rules for the two ends of a change and for a part of a whole, told the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.elided import with_unit
from summarizer.analysis.quantities.reckon import leaves_one_out
from summarizer.checks.quantities.binding import SAME_HEADS
from summarizer.checks.quantities.ruling import Ruling
from summarizer.lang.en.checks.quantities.ends import ALL, FROM, IN_ALL, OF_WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from summarizer.analysis.quantities.index import Placed
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known

__all__ = ["is_paired", "others_for_all", "told_backwards", "whole_for_part"]

_BESIDE: Final = 4  # figures on either side of the first of a change
_PAIRED: Final = 45  # characters between two figures that go together
_AROUND_PAIR: Final = 40  # characters before them
_AROUND: Final = 24  # characters on either side of a figure


def told_backwards(known: Known) -> Ruling | None:
    """Prove that a change goes from the figure that the cited sentence has at its end.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The council plans to spend $18m on roads, down from $25m last year."
    >>> rules_of("Spending on roads rises from $18m to $25m.", article, cited=[1])
    [('figure-direction', '$18m'), ('figure-reworded', '$25m')]
    """
    if known.quantity.role != FROM:
        return None
    for start, end in _changes(known.texts.given.placed, known.texts.cited):
        is_end = _is_same(end, known.placed)
        if is_end and any(_is_same(start, other) and other.quantity.role != FROM for other in known.beside):
            spans = (start.quantity.span, end.quantity.span)
            return Ruling("direction", spans, known.texts.wording.told("direction", known.quantity, end))
    return None


def _changes(given: Sequence[Placed], cited: frozenset[int]) -> Iterator[tuple[Placed, Placed]]:
    """Yield the first and the last figure of each change that a cited sentence tells."""
    for start in given:
        if start.quantity.role != FROM or start.sentence not in cited:
            continue
        unit = with_unit(start.quantity)
        others = [
            p
            for p in given[max(start.order - _BESIDE, 0) : start.order + _BESIDE]
            if p.sentence == start.sentence and p.quantity.role != FROM and _has_unit(p, unit.kind, unit.unit)
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


def others_for_all(known: Known) -> Ruling | None:
    """Prove that as many are told in all as the article counts beside one whom it names.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The court upheld the sentences of Badie and 13 others."
    >>> rules_of("The court upheld the sentences of 13 people in total.", article, cited=[1])
    [('figure-rival', '13')]
    """
    texts = known.texts
    if known.quantity.kind != "count" or texts.workings.tells_rest(known.placed):
        return None  # "13 others"
    others = [
        c for c in known.holding if known.is_cited(c) and leaves_one_out(c.placed.quantity, known.article)
    ]
    if not others or not texts.is_english or len(others) < len(known.holding):
        return None
    is_total = IN_ALL.search(texts.workings.sentence_of(known.placed)) is not None
    return known.misbound(known.best_of(others), None, "figure-rival") if is_total else None


def _is_after_same(said: Placed, part: Placed) -> bool:
    """Tell whether the nearest content word before a figure is the one before the article's part."""
    mine, theirs = next(iter(said.context.left), ""), next(iter(part.context.left), "")
    return bool(mine) and mine == theirs and not mine.startswith("#")


def is_paired(placed: Placed, best: Candidate, rival: Candidate, known: Known) -> bool:
    """Tell whether a figure stands beside the same one in both texts, and that is not the rival.

    "Four of 14 away" and "four times in 14 matches", whatever is said of "12 of 15 games".
    """
    said, given = known.texts.said.placed, known.texts.given.placed
    before = known.text[max(placed.quantity.start - _AROUND_PAIR, 0) : placed.quantity.start]
    if rival.heads == SAME_HEADS and OF_WHOLE.search(before) is None:
        return False
    mine, theirs = (_neighbours(at, every) for at, every in ((placed, said), (best.placed, given)))
    return any(value in theirs and value != rival.placed.quantity.lo for value in mine)


def _neighbours(at: Placed, every: Sequence[Placed]) -> set[Fraction]:
    """Return the values of the figures right before and right after one, close by in its sentence."""
    found: set[Fraction] = set()
    for other in every[max(at.order - 1, 0) : at.order + 2]:
        first, second = sorted((at.quantity.span, other.quantity.span))
        is_beside = 0 < second.start - first.end <= _PAIRED and other.sentence == at.sentence
        if is_beside and other.quantity.lo is not None and other.quantity.kind in {"count", "frequency"}:
            found.add(other.quantity.lo)
    return found
