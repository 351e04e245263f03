"""The English words of `summarizer/checks/certainty/limits.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ALL",
    "ALSO_JOINED",
    "ARTICLES",
    "EXCLUDING",
    "INCLUDING",
    "NARROW",
    "NO_ALL",
    "OF_THEM",
    "ONLY",
    "OTHER_WHOLES",
    "RANKS",
    "RELATIVE",
    "SOME_OF",
    "THEY",
    "TIMED",
    "WHO",
    "WHOLE",
    "WIDE",
]

# Superlatives that do not end as the others do.
RANKS: Final = frozenset("first worst best most least top".split())
# A rank without a bound: "ever", "on record".
WIDE: Final = (
    r"\bever\b|\bon record\b|\bin (?:its |the |their |our |his |her )?(?:\w+ |\w+'s )?history\b|\bof all\b"
    r"|\ball[- ]time\b|\b(?:in|of) any\b|\bin the world\b|\banywhere\b|\bsince records\b"
)
# A rank within a time: "since 1990", "in eight years".
TIMED: Final = (
    r"\bsince (?:the |at least |\w+ )?(?:\d{4}|\w*day\b|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|last|world|his|her|its|their)"
    r"|\bin (?:at least |about |almost |nearly |more than |over |some |the last |the past )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|a) "
    r"(?:years?|months?|weeks?|decades?|days?|seasons?|games?|century|generation|decade)\b"
    r"|\bin (?:years|months|decades|weeks|generations)\b|\bfor (?:\d+|\w+) (?:years|months|decades|weeks)\b"
)
# A rank within any bound: "in this constituency", "of the 20th century".
NARROW: Final = (
    rf"{TIMED}|\b(?:in|of) (?:this|that|his|her|their|its) (?!history|world)\w+"
    r"|\bthis (?:year|season|month|week|decade|century)\b"
    r"|\b(?:of|in) the (?:\w+(?:st|nd|rd|th) century|decade|season|region)\b"
)
ONLY: Final = "only"
ALSO_JOINED: Final = frozenset(["and", "or"])
ALL: Final = frozenset("all every any".split())
# Behind a noun these say which of them: "every child in the town".
RELATIVE: Final = frozenset(
    "who whose that which whom with without in on at of from aged under over between born living".split()
)
WHO: Final = frozenset(["who", "whose"])
# "All were", "all of them"; "most were", "with most also".
WHOLE: Final = "all"
THEY: Final = frozenset("also were are have had".split())
OF_THEM: Final = frozenset("them whom these those".split())
SOME_OF: Final = frozenset("most some many several few".split())
OTHER_WHOLES: Final = frozenset("all both every each".split())
# Before an "all" these make it none: "at all", "not all", "above all".
NO_ALL: Final = frozenset("at not nearly almost of after above".split())
INCLUDING: Final = (["even"], ["including"], ["as", "well", "as"], ["along", "with"])
EXCLUDING: Final = (
    ["but", "not"],
    ["not"],
    ["except", "for"],
    ["except"],
    ["excluding"],
    ["apart", "from"],
    ["other", "than"],
    ["without"],
)
ARTICLES: Final = frozenset(["the", "a", "an"])
