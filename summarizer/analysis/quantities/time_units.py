"""The units of time that a figure may count, in days."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

__all__ = ["DAYS", "MOST_DAYS", "SPANS"]

# Weeks and months meet only where a hedge allows for it: eight weeks are about two months.
DAYS: Final = {
    "day": Fraction(1), "week": Fraction(7), "month": Fraction(3653, 120), "quarter": Fraction(3653, 40),
    "year": Fraction(3653, 10),
}  # fmt: skip
SPANS: Final = frozenset(DAYS)
# The fewest and the most days that one may have: what holds for both is beyond doubt.
MOST_DAYS: Final = {
    "day": (1, 1), "week": (7, 7), "month": (28, 31), "quarter": (90, 92), "year": (365, 366),
}  # fmt: skip
