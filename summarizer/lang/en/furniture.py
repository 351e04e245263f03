"""The English words of `summarizer/drafting/extractive/furniture.py`.

Pages in other languages have them too; what else a language has is in its `drafting.py`.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["BYLINE", "DAY", "MONTH", "PHRASES"]

BYLINE: Final = re.compile(r"By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,4}(?:[,|—–-]|\Z)")
# A sentence with one of these is the page's, not the story's.
PHRASES: Final = (
    "http://",
    "https://",
    "www.",
    "javascript:",
    "©",
    "all rights reserved",
    "terms of use",
    "privacy policy",
    "from file",
    "file photo",
    "pictured",
    "seen here",
    "(left)",
    "(right)",
    "(centre)",
    "(center)",
    "click here",
    "contributed to this report",
    "contributed to this story",
    "the views expressed",
    "opinions expressed in this",
)
MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
DAY: Final = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
