"""A figure that both texts tell as the gap between two: "$4m short of Reed's haul", "within $4m of it"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.listed_names import last_words, last_words_at
from summarizer.lang.en.checks.quantities.gaps import AHEAD, BEHIND, BY_AHEAD, BY_BEHIND, OF, WITHIN

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.known import Known

__all__ = ["is_same_gap"]

_AROUND: Final = 60  # characters on either side of a figure in which it is told as a gap


def is_same_gap(known: Known) -> bool:
    """Tell whether a cited figure is a gap in both texts, and the same one lies behind in both.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The Reds raised £900 in May. That is £200 less than the £1,100 raised by the Blues."
    >>> rules_of("The Reds were £200 behind the Blues.", article, cited=[1, 2])
    [('quantity.supported', '£200')]
    >>> rules_of("The Blues were £200 behind the Reds.", article, cited=[1, 2])
    [('figure-rival', '£200')]
    """
    texts, best = known.texts, known.best
    if not (texts.is_english and best.match.is_equal and known.is_cited(best)):
        return False
    given = best.placed.quantity
    ours, theirs = _way(known.quantity, known.text), _way(given, known.article)
    end = texts.given.sentences[best.placed.sentence - 1].end
    others = set(last_words(known.article[given.end : end]))
    start = texts.said.sentences[known.placed.sentence - 1].start
    named = last_words_at(known.text[start : texts.said.sentences[known.placed.sentence - 1].end])
    if not ours or not theirs or not any(name in others for name, _, _ in named):
        return False
    first = texts.given.sentences[max(best.placed.sentence - 2, 0)].start
    if any(name in known.article and name not in known.article[first:end] for name, _, _ in named):
        return False  # somebody else is behind
    # The other of the two is told first only where it is what is ahead or behind itself.
    name, at, owns = next(found for found in named if found[0] in known.article)
    is_first = name in others and not owns and start + at < known.quantity.start
    return is_first is not (ours == theirs)


def _way(quantity: Quantity, text: str) -> int:
    """Return -1 for a figure by which something is behind another, 1 for ahead, 0 where it is no gap."""
    before, behind = text[max(quantity.start - _AROUND, 0) : quantity.start], text[quantity.end :][:_AROUND]
    is_within = WITHIN.search(before) is not None and behind.startswith(OF)
    if is_within or BEHIND.match(behind) or BY_BEHIND.search(before):
        return -1
    return 1 if AHEAD.match(behind) or BY_AHEAD.search(before) else 0
