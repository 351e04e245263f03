"""The English words of `summarizer/checks/names/check.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["BARE", "BARE_ENDINGS", "OF"]

# Nouns and other words that stand without an article.
BARE = frozenset("police people children staff parliament congress government management opposition".split())
BARE_ENDINGS = ("s", "ing", "ed", "ly", "people", "men", "women", "media")
# "Ana Ruiz of the Harbour Trust".
OF: Final = " of "
