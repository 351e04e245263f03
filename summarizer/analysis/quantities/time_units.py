"""The units of time that a figure may count, in days."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

__all__ = ["DAYS", "SPANS"]

# Weeks and months meet only where a hedge allows for it: eight weeks are about two months.
DAYS: Final = {
    "day": Fraction(1), "week": Fraction(7), "month": Fraction(3653, 120), "quarter": Fraction(3653, 40),
    "year": Fraction(3653, 10),
}  # fmt: skip
SPANS: Final = frozenset(DAYS)
