"""The English words of `summarizer/analysis/quantities/match.py`."""

from __future__ import annotations

from typing import Final

from summarizer.lang.en.analysis.quantities.folds import fold_word

__all__ = ["ANNIVERSARIES", "MINUTE", "MINUTE_WORD"]

ANNIVERSARIES: Final = frozenset({"birthday", "anniversary", "year", "birth"})
# "The 76th minute" is the one after 76 minutes.
MINUTE_WORD: Final = "minute"
MINUTE: Final = fold_word(MINUTE_WORD)
