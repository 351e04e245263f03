"""The English words of `summarizer/analysis/speech/speakers.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AGED", "IT", "OWNERS", "SEXES", "THE"]
SEXES: Final = {"he": "m", "she": "f"}
IT: Final = "it"
# "His paper says" is what he says.
OWNERS: Final = {"his": "he", "her": "she"}
THE: Final = "the"
# "the 57-year-old".
AGED: Final = "-year-old"
