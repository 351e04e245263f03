"""The English words of `summarizer/analysis/quantities/dates.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AGE_BEFORE",
    "AMOUNT_CUES",
    "AND",
    "AS_A_WHOLE",
    "CENTURY",
    "DAY_ENDINGS",
    "DECADE_CUES",
    "FIRST_NAMES",
    "FISCAL",
    "FULL_SHORT_MONTHS",
    "MONTH_CUES",
    "NO_DAY",
    "NUMBERING",
    "OF",
    "OF_MONTH",
    "OF_YEAR",
    "PARTS",
    "PARTS_JOINED",
    "PERIOD",
    "QUARTER",
    "SURE_CUES",
    "THE",
    "TO_WORDS",
    "UNSURE_MONTHS",
    "VERB_MONTHS",
    "WEAK_CUES",
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
# "Over 2016 as a whole".
AS_A_WHOLE: Final = re.compile(r"\s(?:as a whole|overall)\b")
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
# "1st", "2nd".
DAY_ENDINGS: Final = ("st", "nd", "rd", "th")
# "3 to 5 May".
TO_WORDS: Final = ("to", "and", "until", "through")
THE: Final = "the"
# "3 of May", and "3 de mayo" in a name.
OF_MONTH: Final = ("of", "de")
# "May of 2019".
OF_YEAR: Final = ("of", "in", "de")
# After them a number behind a month is no day: "in May 20 people".
NO_DAY: Final = r"\s?[ap]\.?m\b|\s?(?:people|percent|per\scent|million|bn)\b"
FISCAL: Final = re.compile(r"\b(?:fiscal|financial|fy)")
# The part of a period that the words before it name.
PARTS: Final = {
    "subsequently": "early", "early": "early", "late": "late", "mid": "mid", "middle": "mid",
    "start of": "early", "beginning of": "early", "end of": "late", "middle of": "mid",
}  # fmt: skip
# "In her early 20s".
AGE_BEFORE: Final = re.compile(r"\b(?:his|her|their|my|our|your)\s(?:(?:early|late|mid|middle)[\s\-])?$")
# Names of four letters and less that nothing is cut off from.
FULL_SHORT_MONTHS: Final = frozenset(["may", "june", "july"])
OF: Final = " of "
# Names of persons, verbs and short forms too: without a year they need a cue.
UNSURE_MONTHS: Final = frozenset(
    ["may", "march", "mar", "sept", "jan", "dec", "jun", "apr", "august", "april", "june"]
)
# Verbs too: "the may", "and may".
VERB_MONTHS: Final = frozenset(["may", "march"])
AND: Final = "and"
# "In the 2010s", "the 2012 games".
DECADE_CUES: Final = frozenset(["in", "since", "until", "the", "this", "that", "during", "of", "from"])
# After them four digits before a plural count it.
WEAK_CUES: Final = frozenset(["about", "around", "of", "from"])
# "mid-May", and "Karl-Jan".
PARTS_JOINED: Final = frozenset(["mid", "early", "late"])
