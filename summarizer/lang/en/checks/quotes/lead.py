"""The English words of `summarizer/checks/quotes/lead.py`."""

from __future__ import annotations

import re

__all__ = ["ASKING", "OTHERS", "REPORTED", "SUBJECTS", "THOUGHT", "TOLD", "TURNING"]

NOT = r"(?:not|never|no longer|cannot|hardly|\w+n[’']t)"
TURNING = re.compile(
    rf"\b(?:{NOT}(?: really| even| necessarily| at all)?"
    r"(?: (?:think|believe|mean|say|saying|said|suggest|suggesting|want|expect|feel|claim|claiming|see))?"
    r"|no (?:reason|evidence|sign|proof|guarantee|way|suggestion|question)"
    r"|rather than|instead of)(?: (?:that|why|how|to))?\s*$"
    r"|\b(?:if|whether|unless)(?: (?:that|it|he|she|they|we|this))?\s*$"
    r"|\bif (?:you|they|we|i|he|she|anyone|anybody|people) "
    r"(?:think|thinks|believe|believes|say|says|feel|want)(?: that)?\s*$"
    r"|\b(?:hope|hopes|hoping|hoped|wish|wishes|pray|praying)(?: really)?(?: (?:that|to))?\s*$"
    r"|(?:^|[.!?]\s)(?:do|does|did|could|would|will|can|is|are) (?:i|you|we|they|he|she|it)"
    r"(?: (?:think|believe|mean|say|expect|feel|want))?(?: that)?\s*$",
    re.IGNORECASE,
)
# What an item may tell of it in its own words before the marks, or after them.
TOLD = re.compile(
    rf"\b{NOT}\b|\b(?:no|nobody|none|without|den(?:y|ies|ied)|doubt\w*|reject\w*|refus\w*|dismiss\w*|disput\w*"
    r"|disagree\w*|question\w*|ask\w*|wonder\w*|if|whether|unless|hop(?:e|es|ed|ing|eful)|wish\w*|want\w*|pray\w*"
    r"|unlikely|rather|instead|against|stop\w*|fail\w*|would|could|may|might|possib\w*|when|should|(?!united)un\w+ed"
    r"|contrary|rul(?:e|ed|es|ing) out|wrong|false|myth)\b",
    re.IGNORECASE,
)
# Whose words a speaker gives: "some people believe that".
_OTHERS = r"(?:you|they|people|some|others|many|most|everybody|everyone|somebody|critics|opponents|folks)"
OTHERS = re.compile(rf"\b{_OTHERS}\b", re.IGNORECASE)
THOUGHT = re.compile(
    rf"\b{_OTHERS} (?:\w+ )?"
    r"(?:say|says|think|thinks|believe|believes|claim|claims|argue|argues|assume|imagine)(?: that)?\s*$",
    re.IGNORECASE,
)
# "So do | we want this?" is a question.
ASKING = re.compile(r"\b(?:do|does|did)\s*$", re.IGNORECASE)
SUBJECTS = re.compile(r"(?:i|you|we|they|he|she|it)\b", re.IGNORECASE)
# "She says that | our ancestors had tentacles": the article's own telling, and no speech.
REPORTED = re.compile(
    r"\b(?:he|she|they|[A-Z][\w’'-]+) (?:also |has |have |had )?"
    r"(?:says|said|adds|added|explains|explained|argues|argued|claims|claimed|believes|believed|told \w+)"
    r" that\s*$"
)
