"""A share in words: in per cent, with its counts and the interval that they leave open."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from summarizer.evaluate.interval import wilson_interval

if TYPE_CHECKING:
    from fractions import Fraction

    from summarizer.evaluate.changes import Measure, Tally

__all__ = ["show_counts", "show_interval", "show_points", "show_share"]

_NONE = "–"


def show_share(tally: Tally | None, measure: Measure) -> str:
    """Return a share in per cent, rounded towards what is worse, so that 100.0 % and 0.0 % mean all and none.

    >>> from summarizer.scorecard.shares import show_share
    >>> show_share((2999, 3000), "caught"), show_share((1, 3000), "flagged"), show_share(None, "caught")
    ('99.9 %', '0.1 %', '–')
    """
    if tally is None:
        return _NONE
    found, of = tally
    tenths = 1000 * found // of if measure == "caught" else -(-1000 * found // of)
    return f"{tenths / 10:.1f} %"


def show_counts(tally: Tally) -> str:
    """Return how many of how many."""
    return f"{tally[0]:,} of {tally[1]:,}"


def show_interval(tally: Tally) -> str:
    """Return the 95 % interval of a share in per cent, rounded outwards.

    >>> from summarizer.scorecard.shares import show_interval
    >>> show_interval((9, 10))
    '59.5–98.3 %'
    """
    low, high = wilson_interval(*tally)
    return f"{floor(1000 * low) / 10:.1f}–{ceil(1000 * high) / 10:.1f} %"


def show_points(points: Fraction) -> str:
    """Return a change in percentage points, with its sign.

    >>> from fractions import Fraction
    >>> from summarizer.scorecard.shares import show_points
    >>> show_points(Fraction(-5, 2)), show_points(Fraction(1, 100))
    ('−2.5 points', 'less than +0.1 points')
    """
    sign = "+" if points > 0 else "−"
    size = abs(float(points))
    return f"{sign}{size:.1f} points" if size >= 0.05 else f"less than {sign}0.1 points"
