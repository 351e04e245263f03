"""The English words of `summarizer/analysis/speech/interviewee.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ABOUT", "AND", "ANSWERS", "ASKER", "CREDIT", "SEVERAL", "WITH", "YOU"]

WITH = re.compile(
    r"(?:\b[Ii]nterview(?:s|ed|ee|ing)?(?: with| of)?|\b(?:talk(?:s|ed)?|sp(?:eaks?|oke)|chat(?:s|ted)?"
    r"|sat down|conversation|caught up) (?:to|with)|\bquestions (?:to|for)|\bcontacted|\basked)\s"
    r"(?:[^\n.?!]{0,90}?[^\w\n.?!'])?$"
)
ANSWERS = re.compile(
    r"[^\n.?!]{0,140}?\b(?:spoke|speaks|talks|talked|tells|told|answers|answered|discusses|discussed|sat down"
    r"|agreed to|responded|was interviewed|gave)\b"
)
ASKER = re.compile(
    r"\b(?:reporters?|journalists?|correspondents?|interviewers?|editors?|[Ww]ikinewsie|[Bb]y|colleagues?"
    r"|Wikinews['’]s?) (?:[\w'’-]+ ){0,2}$"
)
CREDIT = re.compile(r"\b(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Cc]redit|[Cc]ourtesy)\b[^\n]{0,12}$")
SEVERAL = re.compile(
    r"\b[Ii]nterview(?:s|ed)?(?: with| of)?(?: [\w'’-]+){0,5} (?:experts|owners|members|candidates|officials"
    r"|leaders|founders|authors|creators|directors|players|students|residents|activists|scientists|researchers)\b"
)
ABOUT = re.compile(r"(?:, [^\n.,]{3,60},?)? (?:about|on|discusses|talks|tells)\b|: (?:[Aa]n )?[Ii]nterview\b")
YOU = re.compile(r"\b[Yy]ou(?:r|rs|rself|['’](?:re|ve|d|ll))?\b")
# A second guest: "with Ann Lee and the actor Ben Ost".
AND: Final = re.compile(r" (?:and|&) (?:[a-z]+ ){0,3}[A-Z]")
