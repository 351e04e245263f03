"""The English words of `summarizer/checks/names/governed.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ARTICLES", "TELLING"]

ARTICLES: Final = frozenset(["a", "an", "the"])
# Stems of verbs of saying: whoever speaks for another may be named for them.
TELLING: Final = frozenset("say tell said told add argu stat report call describ write wrot".split())
