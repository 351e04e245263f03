"""The English words of `summarizer/checks/quantities/reckoned.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["BIRTHDAY", "EACH", "FOR_EVERY", "PRIOR", "SHARED", "TURNING"]

# The folded noun of an ordinal that tells an age: "his 14th birthday".
BIRTHDAY: Final = "birthday"
# Before the age of who has the birthday: "before turning 16".
TURNING: Final = re.compile(r"\bturn(?:s|ed|ing)?\b|\bby the age of\b", re.IGNORECASE)
# "Before this year's race", "until now he had played in 26".
PRIOR: Final = re.compile(r"\b(?:before|prior to|until|till|previously)\b", re.IGNORECASE)
# Right before the base of a rate: "for every 1,000 residents".
FOR_EVERY: Final = re.compile(r"\b(?:(?:for|in|out of|to) (?:every|each)|per|every) $", re.IGNORECASE)
# Behind a count of what each of several gets: "two picks each".
EACH: Final = re.compile(r"(?: [\w-]+){0,2} (?:each|apiece)\b")
# "Lane and Reed shared", "between them Lane and Reed took".
SHARED: Final = re.compile(r"\b(?:shar(?:e|es|ed|ing)|split(?:s|ting)?|between them|together|combined)\b")
