"""The English words of `summarizer/checks/speakers/check.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AGED", "SEXES", "SOME", "THE"]
THE: Final = "the"
# "the 57-year-old".
AGED: Final = "-year-old"
# "one longtime member": somebody new, without a name.
SOME: Final = frozenset(["a", "an", "one", "another"])
SEXES: Final = {"he": "m", "she": "f"}
