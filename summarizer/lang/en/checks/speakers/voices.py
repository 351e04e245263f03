"""The English words of `summarizer/checks/speakers/voices.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AND", "ARTICLES", "DETERMINED", "HEARERS", "MEANT", "OF_WHOM", "RELATIVES", "SEVERAL", "THE"]

# Who is told something, and does not say it.
HEARERS = re.compile(
    r"\b(?:told|tells|informed|(?:remarks?|spoke|speaking|interview(?:ed)?|statement|comments?|talking|talked)"
    r" (?:to|with|on|by)) ((?:the |an? |[a-z-]+ ){0,3}(?:(?:al-)?[A-Z][\w.'’-]*(?: (?:of|the) )? ?){1,5}"
    r"(?:television|radio|news agency)?)"
)
AND: Final = "and"
THE: Final = "the"
ARTICLES = frozenset({"a", "an"})
SEVERAL: Final = "s"  # how the noun for several ends
# Subjects that mean whom the words before name, and those that say more of whom they stand beside.
MEANT = frozenset("they it we i you that this these those".split())
RELATIVES = frozenset({"who", "which"})
# Before whom nobody can tell who they are: "the officials" may have been named.
DETERMINED = frozenset("the his her their its a an this that these those both".split())
OF_WHOM = frozenset("of from in at for with on to".split())
