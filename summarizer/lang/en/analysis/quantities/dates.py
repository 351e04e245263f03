"""The English words of `summarizer/analysis/quantities/dates.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AMOUNT_CUES",
    "CENTURY",
    "FIRST_NAMES",
    "MONTH_CUES",
    "NUMBERING",
    "PERIOD",
    "QUARTER",
    "SURE_CUES",
    "YEAR_NOUNS",
]

CENTURY: Final = re.compile(r"[\s\-]centur(?:y|ies)\b(?:\s(bce?|b\.c\.(?:e\.)?)(?!\w)|\s(?:ad|ce)\b)?")
QUARTER: Final = re.compile(
    r"[\s\-](?:quarter|half)(?:,?\s(?:of\s|in\s)?(?:the\s)?(?:(?:fiscal|financial)\s(?:year\s)?|fy\s?)?((?:19|20)[0-9]{2}))?\b"
)
NUMBERING: Final = frozenset({"no", "no.", "number", "#", "page"})
AMOUNT_CUES: Final = frozenset(
    {"than", "least", "most", "some", "nearly", "almost", "over", "exactly", "another", "total"}
)
YEAR_NOUNS: Final = frozenset(
    """games olympics elections finals results awards championships series sales figures levels playoffs world
    as was his protests riots budgets accounts estimates terms cuts votes has plans olympic earnings
    expenses is this
    s celebrations attacks crisis elections' headlines""".split()
)  # fmt: skip
FIRST_NAMES: Final = frozenset({"jan", "may", "june", "april", "august", "dec", "mar", "march", "jun"})
SURE_CUES: Final = frozenset("in since until this last next early mid late during every each".split())
MONTH_CUES: Final = frozenset(
    """in since by until till from before after during of for late early mid this last next every each on
    to through
    and between around about late- early- mid- the monday tuesday wednesday thursday friday saturday
    sunday""".split()
)  # fmt: skip
PERIOD: Final = re.compile(
    r"(?:([qh])([1-4])|([1-4])([qh]))(?:[\s\-/]?(?:of\s|fy)?['’]?((?:20)?[0-9]{2}))?(?![\w%]|[.,][0-9])"
)
