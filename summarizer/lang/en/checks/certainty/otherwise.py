"""The English words of `summarizer/checks/certainty/otherwise.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ACQUITTING",
    "AND",
    "ARE",
    "AS",
    "AT",
    "BEFORE",
    "BOUNDS",
    "CONTRASTS",
    "COULD",
    "DEMANDING",
    "DENYING_PAIRS",
    "DENYING_VERBS",
    "IF",
    "IN_FIGURE",
    "LACKING",
    "LEFT",
    "NEVER",
    "NOT",
    "NOT_GUILTY",
    "NOUGHT",
    "ON_FIGURE",
    "OR",
    "OTHER_WAY",
    "OWNED",
    "PLEADING",
    "REFUSING",
    "SO",
    "SUPPOSING",
    "TAKEN_OFF",
    "TO",
    "TOP",
    "WITH",
    "WITHOUT",
    "WOULD",
]

COULD: Final = "could"
WOULD: Final = "would"
# "Had they won", "were they to win".
SUPPOSING: Final = frozenset("had were should".split())
# "If they are to win".
IF: Final = "if"
ARE: Final = frozenset("is are am was were".split())
TO: Final = "to"
NOT: Final = "not"
# What is said behind these is not done.
# "Before winning": it was not won yet.
BEFORE: Final = "before"
DENYING_VERBS: Final = frozenset(
    """
    refrain refrains refrained refraining abstain abstains abstained abstaining desist desists desisted
    desisting shun shuns shunned shunning eschew eschews eschewed eschewing omit omits omitted omitting
    forgo forgoes forwent forgone forgoing forego foregoes foregoing avoiding declining ceasing veto
    vetoes vetoed vetoing resist resists resisted resisting renounce renounces renounced renouncing
    disavow disavows disavowed disavowing scrap scraps scrapped scrapping
    """.split()
)
# "Refused to sign", "yet to sign".
REFUSING: Final = frozenset(
    "refused refuses refusing declined declines declining failed fails failing away yet".split()
)
_AWAY: Final = """
    shy shies shied shying stay stays stayed staying keep keeps kept keeping steer steers steered steering
    """.split()
_UP: Final = "give gives gave given giving".split()
_OUT: Final = """
    rule rules ruled ruling pull pulls pulled pulling back backs backed backing opt opts opted opting
    """.split()
_OFF: Final = """
    swear swears swore sworn swearing call calls called calling hold holds held holding put puts putting
    """.split()
DENYING_PAIRS: Final = frozenset(
    [
        *((verb, by) for verb in _AWAY for by in ("away", "clear")),
        *((verb, "up") for verb in _UP),
        *((verb, "out") for verb in _OUT),
        *((verb, "off") for verb in _OFF),
        ("yet", "to"),
        ("anything", "but"),
        ("far", "from"),
    ]
)
# They open what stands beside another matter: a condition behind them bears on none before them.
CONTRASTS: Final = frozenset("while whereas but although though".split())
# That somebody did not do it, as a court has found.
ACQUITTING: Final = frozenset("acquitted acquittal acquits cleared exonerated".split())
NOT_GUILTY: Final = ("not", "guilty")
PLEADING: Final = frozenset("plead pleads pleaded pled pleading of".split())
NEVER: Final = frozenset(["never", "not", "no", "nobody", "none"])
# "Never worse than 11th" is "always 11th or better".
_BELOW: Final = {
    "worse": "better",
    "less": "more above",
    "fewer": "more above",
    "lower": "higher above better more",
    "below": "above higher more better",
    "under": "over above more",
    "smaller": "larger bigger greater",
    "shorter": "longer",
    "slower": "faster",
    "earlier": "later after",
}
_ABOVE: Final = {
    "better": "worse lower",
    "more": "less fewer below under",
    "higher": "lower below less",
    "above": "below lower less",
    "over": "under below less",
    "greater": "smaller less",
    "larger": "smaller less",
    "bigger": "smaller less",
    "longer": "shorter less",
    "faster": "slower",
    "later": "earlier before sooner",
}
OTHER_WAY: Final = {form: frozenset(ways.split()) for form, ways in (_BELOW | _ABOVE).items()}
BOUNDS: Final = dict.fromkeys(_BELOW, "least") | dict.fromkeys(_ABOVE, "most")
AND: Final = "and"
# "As soon as possible".
AS: Final = "as"
AT: Final = "at"
OR: Final = "or"
# "Never lower than third" is "always among the top three".
TOP: Final = {"worse": "top", "lower": "top"}
WITHOUT: Final = "without"
WITH: Final = "with"
# Who has "lost a shoe" is without it.
LACKING: Final = frozenset(
    """
    minus less lost lose loses losing missing misses missed dropped drops dropping lacking lacked lacks
    removed removes removing shed sheds shedding discarded discarding abandoned abandoning forgot
    forgotten stolen no absent gone
    """.split()
)
LEFT: Final = "left"
# "Left his shoe", but not "his left shoe".
OWNED: Final = frozenset("his her their its my our the a an behind out".split())
TAKEN_OFF: Final = re.compile(
    r"(?:take[ns]?|took|taking|pull\w*|kick\w*|threw|throw\w*|fell|fall\w*|came|com(?:e|es|ing)|slipp\w*"
    r"|tore|torn|strip\w*)(?: \S+){0,5}? off"
)
# "2-0", "0.5": no nought by itself.
IN_FIGURE: Final = re.compile(r"\w[-–./,:]\Z")
ON_FIGURE: Final = re.compile(r"[-–./,:]\w|%")
NOUGHT: Final = frozenset(["0", "zero", "nil", "none", "nought", "naught"])
# "Moved so that they could visit".
SO: Final = "so"
# "Must not be lost" asks for a thing, and says that it may come otherwise.
DEMANDING: Final = frozenset(["must", "should"])
