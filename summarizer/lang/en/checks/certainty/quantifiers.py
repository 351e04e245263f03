"""The English words of `summarizer/checks/certainty/quantifiers.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ALL",
    "ALL_OF",
    "ALMOST",
    "AMONG",
    "COUNTED_OF",
    "EVERY",
    "FEW",
    "LIMITED",
    "LIMITS",
    "MOST",
    "MUCH",
    "NO_EVERY",
    "NO_RANK",
    "NO_WHOLE",
    "OF",
    "ONE_OF",
    "OTHER_SUPERLATIVES",
    "PARTS",
    "PLAIN",
    "RANKS",
    "SOME",
    "SOME_OF",
    "SUPERLATIVE",
    "THE",
    "THEM",
    "TIMES",
    "TOTAL",
    "WHOLE",
    "WITH",
]

WHOLE: Final = frozenset("all every each any entire whole".split())
# "The total number of".
TOTAL: Final = frozenset(["total", "overall", "full"])
SOME: Final = frozenset("some many most much several few various numerous multiple".split())
# "At all", "after all", "not all", "nearly every" speak of no whole; "in every town" does.
NO_WHOLE: Final = frozenset("not almost nearly at of after above in for if without hardly".split())
EVERY: Final = frozenset("every each entire whole".split())
NO_EVERY: Final = frozenset("not almost nearly hardly".split())
# "A number of", "the majority of" count, as "some" does.
COUNTED_OF: Final = frozenset("number majority handful minority half part couple".split())
# Less than most.
FEW: Final = frozenset("some several multiple number handful minority couple".split())
# Words in "-est" that compare nothing.
PLAIN: Final = frozenset(
    """
    interest protest request arrest forest guest harvest contest suggest invest honest modest latest test
    west rest nest chest conquest priest crest quest earnest manifest
    """.split()
)
AMONG: Final = frozenset(["among", "amongst"])
OTHER_SUPERLATIVES: Final = frozenset(["worst", "last"])
# "Not all the".
THE: Final = "the"
MOST: Final = "most"
# "Most likely" and "much better" count nothing.
MUCH: Final = frozenset(["most", "much"])
OF: Final = "of"
ONE_OF: Final = ["one", "of"]
SOME_OF: Final = frozenset((some, "of") for some in "some many several few two three four five".split())
# "Most of", "most likely".
NO_RANK: Final = frozenset(["of", "likely"])
SUPERLATIVE: Final = "est"
ALL: Final = "all"
ALL_OF: Final = frozenset(["all", "every"])
THEM: Final = frozenset("them whom which these those".split())
WITH: Final = "with"
# With what follows they tell of a part, as "some" does.
PARTS: Final = frozenset("majority multiple handful half minority part".split())
# Before a whole they leave something out.
ALMOST: Final = frozenset("almost nearly virtually practically".split())
RANKS: Final = frozenset("first best worst".split())
# A rank that holds from some time on, or for some time.
LIMITED: Final = re.compile(
    r"\b(first|best|worst|\w{2,}est)\b(?:[^\w.;:]+[\w'’.]+){0,5}?[^\w;:]+"
    r"(?:since\b|in (?:the )?(?:last |past |more than |nearly |almost |over |about )?(?:\d+|\w+) "
    r"(?:years|decades|months|weeks|seasons|games|matches)\b)",
    re.IGNORECASE,
)
# Words of such a limit.
LIMITS: Final = frozenset("since years decades months weeks seasons games matches".split())
# An item with these sets a limit of its own.
TIMES: Final = frozenset(
    """
    since year years decade decades month months week weeks season seasons games matches century centuries
    annual yearly monthly then
    """.split()
)
