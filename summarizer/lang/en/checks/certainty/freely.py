"""The English words of `summarizer/checks/certainty/freely.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABOUT",
    "AFFIRMING",
    "ANTI",
    "CAN",
    "COMPARING",
    "CONTRASTING",
    "DOUBTING_ENDS",
    "FROM",
    "LEAVING",
    "NAMED",
    "NONE",
    "ONLY",
    "OUT_OF",
    "TO_BE",
    "UN",
    "UNLESS",
    "UN_ENDINGS",
    "WHETHER",
    "WILL",
]

NONE = frozenset("no none nobody neither".split())
# "Not only", "not yet", "no longer", "not the first", "no doubt": what stands behind these is so.
AFFIRMING = frozenset(
    """
    only just merely simply fully even always necessarily since first to yet too so very quite that longer
    doubt one matter sign wonder
    """.split()
)
# "Not more than", "nobody is better placed": a comparison turned round may say the same.
COMPARING = frozenset("more better than fewer less before until since ever".split())
# These do not turn what they are put before: "united", "underlying".
NAMED = ("unit", "unif", "unveil", "uncover", "under", "unti", "uni")
CAN: Final = "can"
# How a doubt ends that stands right before what it doubts: "is likely to", "said to have", "reportedly".
DOUBTING_ENDS: Final = ("may", "might", "could", "to", "have", "ly", "perhaps", "maybe")
UNLESS: Final = "unless"
WHETHER: Final = "whether"
WILL: Final = frozenset(["will", "'ll", "’ll"])
# With words of refusal they turn a clause round or leave something out.
LEAVING: Final = frozenset(
    [
        "acquitted",
        "acquittal",
        "cleared",
        "exempt",
        "withholding",
        "left",
        "leaves",
        "leaving",
        "ruled",
        "low",
        "short",
    ]
)
# Of the words of refusal these only set one thing against another.
CONTRASTING: Final = frozenset(
    """
    but despite although though however yet still remain remains remained other different unlike
    end ended ends ending only beyond less fewer until
    """.split()
)
ONLY: Final = "only"
# "None is out of danger", "nobody is free of blame".
OUT_OF: Final = tuple(
    pair.split() for pair in ("out of", "free of", "free from", "short of", "safe from", "immune from")
)
# "Keeps them from voting".
FROM: Final = "from"
ANTI: Final = "anti"
# "Unharmed", "unbeaten", "unwilling".
UN: Final = "un"
UN_ENDINGS: Final = ("ed", "en", "ing", "able", "own")
# "To be closer" is a purpose.
TO_BE: Final = ("to", "be")
# "Roughly twice" is "about twice".
ABOUT: Final = frozenset(["about", "around"])
