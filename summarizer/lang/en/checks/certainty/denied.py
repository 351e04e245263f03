"""The English words of `summarizer/checks/certainty/denied.py`."""

from __future__ import annotations

from typing import Final

from summarizer.lang.en.checks.certainty.otherwise import DENYING_VERBS

__all__ = [
    "AFFIRMING",
    "ANY",
    "ARTICLES",
    "BE",
    "CONDITIONS",
    "DENIERS",
    "EMPTY",
    "EXCEEDING",
    "LIMITING",
    "LOSING",
    "NEITHER",
    "NEVER",
    "NO",
    "NONE",
    "NOR",
    "OF",
    "OPEN",
    "PASSING",
    "SAYING_NO",
    "SAYING_YES",
    "SIGNS",
    "SOME",
    "TURNING",
    "TURNING_ENDINGS",
    "UN",
    "WITHOUT",
    "WITHOUT_ENDING",
    "YET_TO",
]

DENIERS: Final = frozenset("not never neither nor no none cannot without hardly".split())
# Behind a "not" these deny something else, or nothing: "not only", "no longer", "no doubt".
AFFIRMING: Final = frozenset(
    """
    only just merely simply even always necessarily since yet too so very that longer doubt matter sign more
    less fewer much many all every
    """.split()
)
# "No sign of a break-in" is a thing that there was not.
SIGNS: Final = frozenset(["sign", "signs"])
# What stands behind these is denied in its turn: "does not claim to belong", "do not think it is fair".
PASSING: Final = frozenset(
    """
    think thinks thought believe believes feel feels claim claims claimed want wants wanted expect expects
    intend intended plan planned
    """.split()
)
# Words beside which it is open what is denied.
TURNING: Final = (
    DENIERS
    | DENYING_VERBS
    | frozenset(
        """
    nobody nothing barely scarcely rarely seldom few little less fail failed fails failing failure refuse
    refused refuses deny denied denies reject rejected rejects unlikely impossible instead rather unless
    until if whether lack lacks lacked lacking avoid avoided stop stopped prevent prevented prevents ban
    banned against doubt doubts doubted unable free too but than although though despite yet absence absent
    unclear down ruled rules spared disputed
    """.split()
    )
)
# "Didn't", "harmless".
TURNING_ENDINGS: Final = ("n't", "less")
# "Unhurt" is not hurt.
UN: Final = "un"
# "Only with consent" is "not without consent".
LIMITING: Final = frozenset("only solely exclusively except excepting alone".split())
NONE: Final = "none"
NO: Final = "no"
ANY: Final = "any"
NEITHER: Final = "neither"
NOR: Final = "nor"
NEVER: Final = "never"
OF: Final = "of"
SOME: Final = frozenset("some several many most two three four five few various numerous".split())
WITHOUT: Final = "without"
WITHOUT_ENDING: Final = "ing"
YET_TO: Final = ["yet", "to"]
SAYING_YES: Final = frozenset("yes yeah yep absolutely definitely certainly exactly".split())
SAYING_NO: Final = frozenset(["no", "nope", "never"])
BE: Final = frozenset("is was are were be been".split())
ARTICLES: Final = frozenset("the these those its their his her".split())
# "Losing no cargo", "leaving no fine unpaid".
LOSING: Final = frozenset("lose loses losing lost leave leaves leaving left spare spares spared".split())
EXCEEDING: Final = frozenset("more less fewer longer than again".split())
# Behind a yes or no they say when it holds.
CONDITIONS: Final = frozenset("if unless provided only".split())
# An item with these tells what may be.
OPEN: Final = frozenset("could may might can would".split())
# Stems of verbs that say too little to be denied by themselves.
EMPTY: Final = frozenset(["mean"])
