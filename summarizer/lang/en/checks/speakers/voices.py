"""The English words of `summarizer/checks/speakers/voices.py`."""

from __future__ import annotations

import re

__all__ = ["APPOSED", "HEARERS", "MEANT", "RELATIVES", "SELF", "WRITING"]

# Who is told something, and does not say it.
HEARERS = re.compile(
    r"\b(?:told|tells|informed|(?:remarks?|spoke|speaking|interview(?:ed)?|statement|comments?|talking|talked)"
    r" (?:to|with|on|by)) ((?:the |an? |[a-z-]+ ){0,3}(?:(?:al-)?[A-Z][\w.'’-]*(?: (?:of|the) )? ?){1,5}"
    r"(?:television|radio|news agency)?)"
)
# Subjects that mean whom the words before name, and those that say more of whom they stand beside.
MEANT = frozenset("they it we i you that this these those he she".split())
RELATIVES = frozenset({"who", "which"})
# "Ann Lee, the head of the bank, said".
APPOSED = re.compile(r", [^,;:.]{1,80},")
# "Ann Lee himself".
SELF = re.compile(r" (?:himself|herself|itself|themselves)\Z")
# What a body says in writing: "the Acme statement".
WRITING = re.compile(
    r"\b([A-Z][\w.'’-]*) (?:statement|report|study|survey|letter|editorial|release|investigation|poll)\Z"
)
