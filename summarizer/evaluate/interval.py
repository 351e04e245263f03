"""How far a share that was counted on a few cases may be from that of very many."""

from __future__ import annotations

from math import sqrt

__all__ = ["wilson_interval"]

# The normal distribution has 95 % of its mass within so many standard deviations.
_DEVIATIONS = 1.959963984540054


def wilson_interval(found: int, of: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, after Wilson (1927): from `found` of `of`, both ends in 0 to 1.

    It stays within these ends, and has a width also where none or all were found. The cases count as drawn
    independently; several errors in one sentence are not quite, so the true interval is somewhat wider.

    >>> [round(end, 3) for end in wilson_interval(9, 10)]
    [0.596, 0.982]

    Raises:
        ValueError: There are no cases, or more found than there are.
    """
    if not 0 <= found <= of or not of:
        raise ValueError(f"{found} of {of} is no share")
    share, square = found / of, _DEVIATIONS**2
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = _DEVIATIONS * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    # Rounding of the last digit must not leave the share outside.
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))
