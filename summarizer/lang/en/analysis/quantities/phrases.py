"""The English words of `summarizer/analysis/quantities/phrases.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AND_SHARE", "BARE_DAY", "CLUB", "NOT_SHARE", "PAPERS", "SHARE_AFTER", "SHARE_OF", "VERB_THE"]

NOT_SHARE: Final = frozenset(
    """first second third other either better attacking defensive opposition own this each his her their my
    our your
    one opening top bottom upper lower latter final 1st 2nd centre center wing scrum fly the-""".split()
)  # fmt: skip
SHARE_OF: Final = re.compile(
    r"\s(?:of|the|that|its|their|his|her|a|an|as|all|this|our|my|these|those)\b|[\s\-](?:million|billion|dozen|hour|mile|century|percentage|point|year)|[,.;)]|\s(?:agreed|said|were|was|are|is|had|have|in|by|since|from|to|and)\b|-(?:hour|mile|million|day|dozen)"
)
SHARE_AFTER: Final = re.compile(
    r"\s(?:of|less|more|off|were|are|said|have|had|as|higher|lower|larger|smaller|agreed|on|by|in|to|from|since|at)\b|\s?[,.;)]|$"
)
VERB_THE: Final = re.compile(
    r"\s(?:the|that|what|its|his|her|their|last|as|in|to|from|over|since|on|by|between|during|within)\b|[,.;]"
)
AND_SHARE: Final = re.compile(r"\sand\sa\s(half|quarter|third)\b(?!\sof)")
BARE_DAY: Final = re.compile(
    r"\s?(?:[.,;:)!?]|$)|\s(?:and|but|at|in|when|after|before|he|she|it|they|the|to|with|by|for)\b"
)
PAPERS: Final = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Business|Sport|Service|Politics)\b"
)
CLUB: Final = re.compile(
    r"(Sheffield|Owl|Ash|Black|Good|Holy|Shrove|Cyber|Easter|Whit|Palm|Super|Bloody|Maundy|Man|Casual|Freaky|Giving|Ruby|Throwback|Super)\s$"
)
