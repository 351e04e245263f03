"""The English words of `summarizer/analysis/quantities/forms.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["OFFSETS", "PLACES"]

OFFSETS: Final[dict[str, int]] = {
    "GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "MSK": 180, "IST": 330, "JST": 540, "EST": -300,
    "EDT": -240,
    "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AEST": 600, "AEDT": 660,
}  # fmt: skip
# Zones named by a place or a region, with their winter and summer time.
PLACES: Final[dict[str, tuple[int, ...]]] = {
    "ET": (-300, -240), "CT": (-360, -300), "MT": (-420, -360), "PT": (-480, -420), "UK": (0, 60),
    "CENTRAL EUROPE": (60, 120), "MOSCOW": (180,), "INDIA": (330,), "CHINA": (480,), "JAPAN": (540,),
}  # fmt: skip
