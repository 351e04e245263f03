"""The English words of `summarizer/checks/speakers/grounds.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AFTER_CONVEYOR", "BEFORE_CONVEYOR", "OF_BODY", "SEXES"]
SEXES: Final = {"he": "m", "she": "f"}
# "Ann Lee of the Trust".
OF_BODY: Final = r"(?:of|at|from|for)(?: the)?"
# Whoever passes words on stands beside the one who says them: "…, said Lee, reports the Herald".
BEFORE_CONVEYOR: Final = r"\b(?:according to|reports|reported|told|tells|as quoted by)(?: the| an?)?$"
AFTER_CONVEYOR: Final = r"^(?: \w+){0,2} (?:reports|reported|quoted|quotes|notes|noted)\b"
