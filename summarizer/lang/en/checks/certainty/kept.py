"""The English words of `summarizer/checks/certainty/kept.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CONVICTED", "CONVICTIONS", "GUILTY", "UNPROVEN"]

# Behind the "of" a few words may stand before the deed itself: "cleared of all charges of killing".
_DEED: Final = r"(?: [\w'-]+){0,4}\Z"
# A charge of a deed, a trial for it, or a verdict that it was not done.
UNPROVEN: Final = re.compile(
    r"\b(?:(?:not|never) (?:found |proven |proved )?guilty (?:of|on|in|over)|innocent of"
    r"|(?:acquit(?:s|ted|ting|tals?)|clear(?:s|ed|ing)?|exonerat(?:es|ed|ing)|absolv(?:es|ed|ing)"
    r"|accus(?:es?|ed|ing)|suspected|suspicion)(?: (?:him|her|them|it))? of"
    r"|charg(?:es?|ed|ing)(?: (?:him|her|them))? (?:with|of|over)|counts? of"
    r"|indict(?:s|ed|ments?) (?:him |her |them )?(?:for|on|over)|(?:trial|tried) (?:for|on|over))" + _DEED
)
# A verdict that it was done, and the words by which the article has one.
CONVICTED: Final = re.compile(r"\b(?:guilty|convicted|convictions?) (?:of|for|on|over)" + _DEED)
CONVICTIONS: Final = frozenset(["convicted", "conviction", "convictions"])
GUILTY: Final = CONVICTIONS | {"guilty"}
