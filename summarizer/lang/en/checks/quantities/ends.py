"""The English words of `summarizer/checks/quantities/ends.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ALL", "FROM", "IN_ALL", "OF_WHOLE"]

# Before the first figure of a change.
FROM: Final = "from"
# "Five of the six frames", "120 of its 640 shops".
OF_WHOLE: Final = re.compile(r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our|a)\s)?(?:(?:last|past)\s)?")
ALL: Final = re.compile(r"\ball\s(?:(?:of\s)?(?:the|its|their|his|her|our)\s)?$", re.IGNORECASE)
# In a sentence that counts everybody, those who are named, too.
IN_ALL: Final = re.compile(
    r"\b(?:in total|in all|altogether|all told|among them|a total of)\b", re.IGNORECASE
)
