"""The rules for a figure that the article gives with a hedge or bound: it is kept, or it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.binding import is_bare_use
from summarizer.checks.quantities.rivals import find_given, rule_of_lost_hedge
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.words import hedge_for, keeps_hedge
from summarizer.lang.en.checks.quantities.supported_hedges import (
    AMOUNTS,
    BEFORE,
    BEHIND,
    LATEST,
    MOST,
    NO_LATER,
    WITHIN,
)

if TYPE_CHECKING:
    from summarizer.checks.quantities.known import Known

__all__ = ["given_plainly", "hedged_elsewhere", "unhedged"]

_MOST: Final = frozenset({"lt", "le", "near_below"})
_AT_MOST, _AT_LEAST = frozenset({"lt", "le"}), frozenset({"gt", "ge"})
_NEAR: Final = 40  # characters before a figure in which its bound stands


def given_plainly(known: Known) -> Ruling | None:
    """Prove that a cited sentence has the very figure, though another has it with a hedge.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The tower is about 90 metres high. Its height of 90 metres is a record."
    >>> rules_of("The tower is 90 metres high.", article)
    [('quantity.supported', '90 metres')]
    """
    if known.best.match.outcome != "unhedged":
        return None
    given = find_given(known.placed, known.holding, known.texts.cited)
    return None if given is None else Ruling("supported", (given.placed.quantity.span,))


def hedged_elsewhere(known: Known) -> Ruling | None:
    """Prove that a lost hedge is kept: by the item's status, another word, or the article's own bare use.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("It is estimated that 900 people came.", "An estimated 900 people came to the fair.")
    [('figure-coarser', '900')]
    """
    best = known.best
    if best.match.outcome != "unhedged":
        return None
    is_kept = (
        known.texts.passage.status == "estimate"
        or keeps_hedge(known.placed.context.sentence, best, known.article)
        or any(is_bare_use(other, best) for other in known.holding)
        or _is_estimated(known)
        or (best.match.hedge in _MOST and known.placed.context.cues[0] in WITHIN)
        or _is_bounded_behind(known)
    )
    return known.ruling("coarser", best) if is_kept else None


def _is_bounded_behind(known: Known) -> bool:
    """Tell whether the text has the bound behind the figure: "40 at the most", "by May at the latest"."""
    rest = known.text[known.quantity.end :]
    behind = BEHIND.match(rest)
    if behind is None:
        return False
    word, best = behind[1].lower(), known.best
    if word in AMOUNTS:
        return best.match.hedge in (_AT_MOST if word == MOST else _AT_LEAST)
    start = best.placed.quantity.start
    is_latest = word == LATEST
    if NO_LATER.search(known.article[max(start - _NEAR, 0) : start]) is not None:
        return is_latest
    is_least = is_latest is (BEFORE.match(rest) is not None)
    return best.match.hedge in (_AT_LEAST if is_least else _AT_MOST)


def _is_estimated(known: Known) -> bool:
    """Tell whether a word of the sentence hedges all its figures: "nach einer Schätzung"."""
    hedging = known.texts.words.hedging
    words = known.texts.workings.sentence_of(known.placed).lower().split() if hedging else ()
    return any(word.startswith(hedging) for word in words)


def unhedged(known: Known) -> Ruling | None:
    """Prove that the article gives the figure with a hedge or bound that the text leaves out.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("In Bonn, 4,000 people marched.", "In Bonn, at least 4,000 people marched on Sunday.")
    [('figure-unhedged', '4,000')]
    """
    best = known.best
    if best.match.outcome != "unhedged":
        return None
    texts = known.texts
    suggestion = hedge_for(known.quantity, best, known.text, texts.said.language)
    rule = rule_of_lost_hedge(known.quantity, best, is_put_in=texts.workings.is_put_in(known.placed))
    derived = known.derive() if rule == "figure-unhedged-small" else None
    return derived or known.ruling("unhedged", best, suggestion, rule)
