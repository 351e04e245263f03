"""The English words of `summarizer/analysis/quantities/scan.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["BARE", "DEFINITE", "LOST_OF", "MADE", "PAST", "PLUS", "RECENT", "SOME", "UP"]

MADE: Final = frozenset({"made", "make", "makes", "making"})
BARE: Final = frozenset({"over", "under", "above", "below", "beyond", "passed", "some", "only", "just"})
RECENT: Final = frozenset(
    "the this these those his her its their our my over in for during half quarter".split()
)
# "Some 300" is about 300; "some seven days" may be exact.
SOME: Final = "some"
# "A loss of", "fell by".
LOST_OF: Final = frozenset(["of", "by"])
DEFINITE: Final = frozenset(["the", "its"])
# "Past 300" is more than 300; "the past 10 years" are not.
PAST: Final = "past"
# "20+".
PLUS: Final = "+"
# "Made up 12%".
UP: Final = "up"
