"""The English words of `summarizer/analysis/quantities/money.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["BEFORE_ROADS", "COUNTRIES", "DOLLARS"]
# "On the R40".
BEFORE_ROADS: Final = frozenset(["the", "on", "off"])
# "$40 Canadian".
COUNTRIES: Final = {"Canadian": "CAD", "Australian": "AUD", "American": "USD"}
DOLLARS: Final = r" dollars?"
