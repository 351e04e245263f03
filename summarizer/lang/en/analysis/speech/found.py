"""The English words of `summarizer/analysis/speech/found.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ENDS_OCCASION", "NO_SPEAKER_ENDINGS", "OCCASIONS", "OF", "PLURAL", "POLICE"]
# "Lee said earlier this week".
OCCASIONS: Final = frozenset(["last", "this", "earlier", "later"])
# "said of Lee" tells no occasion.
OF: Final = "of"
# "said on Monday that".
ENDS_OCCASION: Final = frozenset(["that", "and"])
# "Residents said".
PLURAL: Final = "s"
# A group without the ending of the plural.
POLICE: Final = "police"
# "contacted Childline" is cut off its subject.
NO_SPEAKER_ENDINGS: Final = ("ly", "ed")
