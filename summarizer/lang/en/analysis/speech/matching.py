"""The English words of `summarizer/analysis/speech/matching.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ENDS_HEAD", "INSIDE_NAMES", "PREFIX", "SMALL", "SPEAKS_FOR", "SPEAKS_FOR_WHOM"]

SMALL = frozenset(
    "the a an of for in at to and mr mrs ms his her its their our by from on with who is was said".split()
)
# "Bank of Kiel", "Centre for Research".
INSIDE_NAMES: Final = frozenset(["of", "for", "and"])
# The head of a description stands before: "attorney for the case".
ENDS_HEAD: Final = frozenset(["of", "for", "at", "in", "from", "with"])
# "Spokesman", "spokeswoman", "spokesperson".
SPEAKS_FOR: Final = "spokes"
# "A spokeswoman for Labour", "Labour spokeswoman".
SPEAKS_FOR_WHOM: Final = re.compile(
    r"(?:(?<=\bspokesman for )|(?<=\bspokeswoman for )|(?<=\bspokesperson for )|(?<=\bspokeswoman for the )"
    r"|(?<=\bspokesman for the )|(?<=\bspokesperson for the ))[A-Z]\w+"
    r"|[A-Z]\w+(?=(?:['’]s)? (?:spokesman|spokeswoman|spokesperson)\b)"
)
# The Arabic article before a name.
PREFIX: Final = re.compile(r"^(?:al|el)-(?=\w{3})")
