"""The English words of `summarizer/checks/speakers/check.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AGED", "SEXES", "THE"]
THE: Final = "the"
# "the 57-year-old".
AGED: Final = "-year-old"
SEXES: Final = {"he": "m", "she": "f"}
