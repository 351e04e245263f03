"""The English words of `summarizer/checks/speakers/phrases.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AND", "ARTICLES", "DETERMINED", "OF_WHOM", "SEVERAL", "THE"]
AND: Final = "and"
THE: Final = "the"
ARTICLES = frozenset({"a", "an"})
SEVERAL: Final = "s"  # how the noun for several ends
# Before whom nobody can tell who they are: "the officials" may have been named.
DETERMINED = frozenset("the his her their its a an this that these those both".split())
OF_WHOM = frozenset("of from in at for with on to".split())
