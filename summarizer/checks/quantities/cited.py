"""The rules for a figure that is told in the words in which a cited sentence has another.

The figure's own sentence is not cited, or shares hardly a word with what is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.elided import with_unit
from summarizer.checks.quantities.binding import SAME_HEADS
from summarizer.checks.quantities.gaps import is_same_gap
from summarizer.checks.quantities.rivals import is_told_beside
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.small import is_small_count
from summarizer.lang.en.checks.quantities.cited import ONLY

if TYPE_CHECKING:
    from summarizer.analysis.quantities.index import Placed
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known

__all__ = ["of_other_cited", "only_so_many", "other_unit_in_cited", "otherwise_in_cited"]

_AMOUNTS: Final = frozenset({"money", "percent", "measure", "duration"})
_COUNTED: Final = _AMOUNTS | {"count", "age", "points", "rate"}
_MOVED: Final = _AMOUNTS | {"count"}
_SHARES: Final = frozenset({"percent", "points", "proportion"})
_LEAST: Final = frozenset({"ge", "gt"})
_EXACT: Final = frozenset({"exact", "exactly"})
_OTHER: Final = frozenset({"value", "scale"})
# Per mille of the words close by that a figure shares with the cited one it is taken for.
_NEAR: Final = 400
# By so much, and so many times, must they be more than those of its own sentence.
_AHEAD: Final = 90
_COUNTS_NEAR: Final = 500
_TIMES: Final = 2


def otherwise_in_cited(known: Known) -> Ruling | None:
    """Prove that the cited sentences have one other figure where the text has one that stands elsewhere.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The general got 20 years in jail for it. A life sentence in the country is 25 years."
    >>> rules_of("In the country a life sentence means 20 years.", article, cited=[2])
    [('figure-rival', '20 years')]
    """
    said = known.quantity
    if said.kind not in _COUNTED or is_small_count(said) or not _is_told(known, is_cited=False):
        return None
    others = [c for c in known.candidates if _is_other(known, c)]
    if len(others) != 1:
        return None
    rival = others[0]
    is_counted = said.kind != "count" or rival.heads == SAME_HEADS
    is_there = rival.near >= _NEAR and rival.score >= known.best.score and is_counted
    return known.misbound(known.best, rival, "figure-rival") if is_there else None


def other_unit_in_cited(known: Known) -> Ruling | None:
    """Prove that the cited sentences give the number with another unit, and that others alone give it so.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Rain was up 20 per cent. They had 93 hours of sun, up 20 hours on the average."
    >>> rules_of("The sun shone 20 per cent longer than on average.", article, cited=[2])
    [('figure-unit', '20 per cent')]
    """
    said, texts = known.quantity, known.texts
    if said.kind not in _AMOUNTS or said.is_interval or not _is_told(known, is_cited=False):
        return None
    for other in texts.given.placed:
        given = other.quantity
        is_same = given.lo == said.lo == given.hi and given.kind in _AMOUNTS and given.kind != said.kind
        if is_same and other.sentence in texts.cited:
            return Ruling("unit", (given.span,), texts.wording.told("unit", said, other))
    return None


def only_so_many(known: Known) -> Ruling | None:
    """Prove that a figure is told as the least that a cited sentence gives as all there is.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("At least 14 letters of hers are known.", "Only 14 letters of hers are known.", cited=[1])
    [('figure-qualifier', '14')]
    """
    if known.quantity.qualifier not in _LEAST or not _is_told(known, is_cited=True):
        return None
    for candidate in known.holding:
        given = candidate.placed.quantity
        is_exact = given.lo == known.quantity.lo == given.hi and given.qualifier in _EXACT
        if is_exact and known.is_cited(candidate) and candidate.placed.context.cues[0] in ONLY:
            return known.ruling("qualifier", candidate)
    return None


def of_other_cited(known: Known) -> Ruling | None:
    """Prove that one cited sentence gives the figure, and another tells what is told, with another.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The party passed the 10% hurdle. Support for the rival Greens fell as well, to 11.9%."
    >>> rules_of("Support for the Greens fell, to 10%.", article, cited=[1, 2])
    [('figure-rival', '10%')]
    """
    said, best = known.quantity, known.best
    if said.kind not in _MOVED or not _is_told(known, is_cited=True) or not _is_alone(known):
        return None
    if is_same_gap(known):
        return None
    # Of things that are counted only those of one name are told apart by so little.
    least, heads = (_COUNTS_NEAR, SAME_HEADS) if said.kind == "count" else (_AHEAD, 0)
    rivals = [c for c in known.candidates if c.placed.sentence != best.placed.sentence]
    rivals = [c for c in rivals if _is_other(known, c) and c.near >= max(_TIMES * best.near, least)]
    rivals = [c for c in rivals if c.heads >= heads and best.heads >= heads]
    rival = max(rivals, key=lambda c: (c.near, -c.placed.order), default=None)
    if rival is None or rival.near - best.near < _AHEAD:
        return None
    told, theirs, own = (_words_of(p) for p in (known.placed, rival.placed, best.placed))
    only_theirs, only_own = told & theirs - own, told & own - theirs
    is_meant = bool(only_theirs) and len(only_own) <= len(only_theirs)
    return known.misbound(best, rival, "figure-rival") if is_meant else None


def _is_told(known: Known, *, is_cited: bool) -> bool:
    """Tell whether a figure of the passage's own language stands in cited sentences, or in others alone."""
    texts = known.texts
    return bool(texts.cited) and texts.is_english and any(map(known.is_cited, known.holding)) is is_cited


def _is_other(known: Known, candidate: Candidate) -> bool:
    """Tell whether a cited figure could stand in the place of one, and is not told, too."""
    is_slot = known.is_cited(candidate) and candidate.match.outcome in _OTHER and candidate.is_same_slot
    return is_slot and not is_told_beside(candidate, known.beside)


def _is_alone(known: Known) -> bool:
    """Tell whether the sentence has no other figure of the kind: of two, one may be reckoned.

    One that nothing is told of may have left its unit out: "by 13 and 5 per cent".
    """
    own = with_unit(known.quantity)
    kinds = [with_unit(other.quantity) for other in known.beside]
    return not any(
        (q.kind, q.unit) == (own.kind, own.unit)
        or (q.kind == "count" and not q.head)
        or {q.kind, own.kind} <= _SHARES
        for q in kinds
    )


def _words_of(placed: Placed) -> set[str]:
    """Return the words of a figure's sentence, figures left out."""
    return {word for word in placed.context.sentence if not word.startswith("#")}
