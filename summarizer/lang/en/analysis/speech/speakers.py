"""The English words of `summarizer/analysis/speech/speakers.py`."""

from __future__ import annotations

from typing import Final

from summarizer.lang.en.places import PLACE_ROWS

__all__ = ["AGED", "IT", "OWNERS", "PEOPLES", "PEOPLE_ENDINGS", "SEXES", "THE"]
SEXES: Final = {"he": "m", "she": "f"}
IT: Final = "it"
# "His paper says" is what he says.
OWNERS: Final = {"his": "he", "her": "she"}
THE: Final = "the"
# "the 57-year-old".
AGED: Final = "-year-old"
# "The Australian", "the Frenchman": what stands behind the first form of a place's row.
PEOPLES: Final = frozenset(
    form.strip() for row in PLACE_ROWS.strip().splitlines() for form in row.split(",")[1:]
)
PEOPLE_ENDINGS: Final = ("man", "woman")
