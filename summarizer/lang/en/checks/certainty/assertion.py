"""The English words of `summarizer/checks/certainty/assertion.py`."""

from __future__ import annotations

from typing import Final

from summarizer.lang.en.checks.certainty.otherwise import DENYING_VERBS

__all__ = [
    "DOUBT",
    "DOUBTS",
    "NEGATIVE_PREFIXES",
    "NOT_ENDING",
    "REFUSAL",
    "REFUSAL_ENDINGS",
    "REPORTS",
    "STATE",
    "SURE",
]

# Words that carry doubt, or a negation, without being cues: enough in an item, which is a paraphrase.
DOUBTS = tuple(
    """
    concern fear worr potential possib question debat suspicio theor hypothes speculat prospect threat
    risk predict forecast suggest suspect belie think thought view opinion claim alleg accus charg
    unclear uncertain unknown investigat discuss express advoca hop aim plan propos consider warn argu
    explain describ estimat expect appear seem perceiv prosecut controvers depend likel suppos rumo
    dubbed called indicat impli imply hint insist assert contend maintain critici compar emphas reveal
    interview accord highlight tell told stat saying report allow permit entitl facing faces
    citing cited counter favour favor
    """.split()
)
# Words that only begin as those do: "plane", "station".
SURE = tuple(
    """
    plane plant station statu statis considerabl critical reporter viewer investigator investigating
    appearance expressway hopp
    """.split()
)
STATE: Final = "state"
DOUBT = frozenset(
    """
    can capable could may might should would face if whether how why say said says ask asked asks
    tries try trial case sign
    """.split()
)
REPORTS = frozenset("say says said saying tell tells told telling according stated states".split())
REFUSAL = DENYING_VERBS | frozenset(
    """
    fail failed fails failing failure refuse refused refuses refusing refusal deny denied denies reject
    rejected rejects rejecting lack lacks lacked lacking absence absent prevent prevented prevents
    preventing avoid avoided avoids avoiding unable without stop stopped stops stopping ban banned bans
    banning block blocked blocks lost lose loses losing miss missed misses missing decline declined
    declines zero nil few little hardly barely rarely seldom unlikely impossible despite although though
    instead rather except however exclude excluded excluding neither nor only unless until against
    discourage discouraged forbid forbidden oppose opposed opposes opposing end ended ends ending halt
    halted cancel canceled cancelled abandon abandoned free void yet still remain remains remained short
    less fewer least non too but contrary dismiss dismissed dismisses cease ceased difficult hard false
    down rebuffed spurned snubbed
    incorrect wrong wrongly wrongfully nothing none no not never nobody cannot minus beyond abolish
    abolished withhold withheld other different instead unlike
    """.split()
)
NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis")
# "Didn't", "won't".
NOT_ENDING: Final = "n't"
# "Didn't", "harmless".
REFUSAL_ENDINGS: Final = (NOT_ENDING, "less")
