"""The English words of `summarizer/checks/speakers/voices.py`."""

from __future__ import annotations

import re

__all__ = ["HEARERS", "MEANT", "RELATIVES"]

# Who is told something, and does not say it.
HEARERS = re.compile(
    r"\b(?:told|tells|informed|(?:remarks?|spoke|speaking|interview(?:ed)?|statement|comments?|talking|talked)"
    r" (?:to|with|on|by)) ((?:the |an? |[a-z-]+ ){0,3}(?:(?:al-)?[A-Z][\w.'’-]*(?: (?:of|the) )? ?){1,5}"
    r"(?:television|radio|news agency)?)"
)
# Subjects that mean whom the words before name, and those that say more of whom they stand beside.
MEANT = frozenset("they it we i you that this these those".split())
RELATIVES = frozenset({"who", "which"})
