"""The English words of `summarizer/analysis/speech/marks.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CAPTION", "DROPPED_G", "ELISIONS", "NO_ASIDE", "PLURAL_OWNERS", "SAID_BEFORE", "SAYS"]

ELISIONS = frozenset(
    [
        "em",
        "til",
        "till",
        "tis",
        "twas",
        "twere",
        "cause",
        "cos",
        "cuz",
        "n",
        "round",
        "bout",
        "s",
        "d",
        "ll",
        "re",
        "ve",
        "m",
        "t",
        "nuff",
        "neath",
        "ere",
        "gainst",
        "tween",
    ]
)
CAPTION = re.compile(
    r"\A(?:File|Image|Photo|Picture|Above|Below|Left|Right|Pictured)\b|\b(?:Image|Photo|Credit|Source): "
)
"""How the line under a picture begins, or names its maker."""
SAYS = re.compile(r"\b(?:said|says|told|tells|added|adds|asked|went on|continued|wrote|replied)\b")
SAID_BEFORE = re.compile(r"[\"“”'’] ?(?:[\w.'-]+ ){0,4}(?:said|added|wrote|told)\b[^\"“”]{0,30}[.:] $")
NO_ASIDE = (
    r"(?!(?:I|we|you|it|having|have|has|had|been|be|to|who|which|people|as|if)\b)"  # ", having said that"
)
# After them an apostrophe can be of a genitive: "the Smiths' house".
PLURAL_OWNERS: Final = "sSzxZX"
# "nothin' to say".
DROPPED_G: Final = "in"
