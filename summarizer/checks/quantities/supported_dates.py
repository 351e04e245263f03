"""The rules for a date that the article has, but for something else than what is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.dates import find_cited_day, find_period, is_baseline
from summarizer.checks.quantities.rivals import is_told_beside
from summarizer.checks.quantities.ruling import Ruling

if TYPE_CHECKING:
    from summarizer.checks.quantities.known import Known

__all__ = ["baseline", "cited_day", "dateline", "in_other_words", "period", "uncited_day"]

_NEAR: Final = 400  # per mille of the words close by
_TOLD: Final = 400  # per mille of the sentence that a cited one has: it is the one told

_DATES: Final = frozenset({"date", "ordinal"})


def dateline(known: Known) -> Ruling | None:
    r"""Prove that a day is only the date of the article, and that the cited sentences give another.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "LYON, Monday\n\nThe vote was held in Lyon on Friday."
    >>> rules_of("The vote was held on Monday in Lyon.", article, cited=[2])
    [('figure-dateline', 'Monday')]
    """
    if not _is_dated(known):
        return None
    texts = known.texts
    cited = find_cited_day(known.placed, known.holding, texts.given, texts.cited)
    if cited is None:
        return None
    spans = (cited.quantity.span, known.best.placed.quantity.span)
    message = texts.wording.dateline(known.quantity, cited.quantity)
    return Ruling("misbound", spans, message, rule="figure-dateline")


def period(known: Known) -> Ruling | None:
    """Prove that the figure beside a date belongs to another date.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Profit was $12m in 2019. In 2021 profit was $15m after a good summer."
    >>> rules_of("Profit was $12m in 2021.", article)
    [('quantity.supported', '$12m'), ('figure-period', '2021')]
    """
    if not _is_dated(known):
        return None
    texts = known.texts
    found = find_period(known.placed, known.candidates, texts.said, texts.candidates)
    if found is None or is_told_beside(found, known.beside):
        return None  # "lower in the second quarter than in the first"
    return known.misbound(known.best, found, "figure-period")


def baseline(known: Known) -> Ruling | None:
    """Prove that the article gives a date only to compare with.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Sales rose to $450m, compared with $420m in 2019."
    >>> rules_of("Sales rose to $450m in 2019.", article)
    [('quantity.supported', '$450m'), ('figure-baseline', '2019')]
    """
    if not _is_dated(known):
        return None
    texts, best = known.texts, known.best
    beside = partial(known.rated_beside, but=_DATES)
    if not is_baseline(known.placed, known.holding, texts.said, texts.given, beside):
        return None
    message = texts.wording.baseline(known.quantity, best)
    return Ruling("misbound", (best.placed.quantity.span,), message, rule="figure-baseline")


def cited_day(known: Known) -> Ruling | None:
    r"""Prove that a cited sentence gives another day where only "yesterday" elsewhere could be the one told.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "August 21, 2015\n\nShells fell yesterday. The broadcasts began on August 10."
    >>> rules_of("The broadcasts began on August 20.", article, cited=[3])
    [('figure-date', 'August 20')]
    """
    is_told = any(c.match.outcome == "supported" or known.is_cited(c) for c in known.holding)
    if not _is_dated(known) or not known.texts.cited or is_told:
        return None
    for rival in known.candidates:
        is_other = rival.match.outcome == "date" and rival.is_same_slot and known.is_cited(rival)
        if (
            is_other
            and known.placed.context.frame(rival.placed.context)
            and not is_told_beside(rival, known.beside)
        ):
            return known.ruling("date", rival)
    return None


def uncited_day(known: Known) -> Ruling | None:
    """Prove that a day is told of something else elsewhere, and that the cited sentence gives another.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = (
    ...     "Shops in the old town are to close on Monday, too. "
    ...     "The mayor on Tuesday rejected an offer to ban lorries from town."
    ... )
    >>> rules_of("The mayor rejected an offer to ban lorries on Monday.", article, cited=[2])
    [('figure-rival', 'Monday')]
    """
    is_cited = any(known.is_cited(c) for c in known.holding)
    if known.quantity.kind != "date" or is_cited or not known.texts.cited:
        return None
    dated = [c for c in known.candidates if c.match.outcome == "date" and known.is_cited(c)]
    rival = max(dated, key=lambda c: (c.score, -c.placed.order), default=None)
    if rival is None or is_told_beside(rival, known.beside):
        return None
    own = max(c.whole for c in known.holding)
    is_told = rival.whole >= _TOLD and rival.whole >= 2 * own
    # Of two dates alike in form the cited one is meant where more of its words are told, few as they are.
    if not is_told and not (rival.is_same_slot and rival.near > known.best.near):
        return None
    return known.misbound(known.best, rival, "figure-rival")


def in_other_words(known: Known) -> Ruling | None:
    """Prove that a date stands in the words in which the cited sentences have another, and not its own.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Kent, which holds its primary on April 19, votes late; the race may end in June."
    >>> rules_of("Kent is to hold its primary in June.", article, cited=[1])
    [('figure-rival', 'June')]
    """
    best = known.best
    if known.quantity.kind != "date" or not known.is_cited(best) or not known.texts.is_english:
        return None
    dated = [c for c in known.candidates if c.match.outcome == "date" and known.is_cited(c)]
    rival = max(dated, key=lambda c: (c.near, -c.placed.order), default=None)
    if rival is None or rival.near < max(_NEAR, 2 * best.near) or is_told_beside(rival, known.beside):
        return None
    return known.misbound(best, rival, "figure-rival")


def _is_dated(known: Known) -> bool:
    return known.quantity.kind in _DATES and not known.texts.candidates.is_own(known.placed)
