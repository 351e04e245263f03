"""The English words of `summarizer/analysis/speech/voices.py`."""

from __future__ import annotations

import re

__all__ = ["ACCORDING", "AFTER", "BEFORE", "BETWEEN", "GROUPS", "OPEN", "PRONOUNS", "VOICING"]

VOICING = re.compile(
    r"\b(?:said|says|say|told|tells|claim(?:s|ed)?|alleg(?:es?|ed)|den(?:y|ies|ied)|disput(?:es?|ed)"
    r"|believ(?:es?|ed)|think|thinks|thought|estimat(?:es?|ed)|suggest(?:s|ed)?|report(?:s|ed)|warn(?:s|ed)?"
    r"|argu(?:es?|ed)|suspect(?:s|ed)?|accus(?:es?|ed)|insist(?:s|ed)?|conced(?:es?|ed)|acknowledg(?:es?|ed)"
    r"|admit(?:s|ted)?|not(?:es|ed)|explain(?:s|ed)?|contend(?:s|ed)?|complain(?:s|ed)?|describ(?:es?|ed)"
    r"|clarif(?:y|ies|ied)|pointed out|points out|stress(?:es|ed)?|predict(?:s|ed)?|conclud(?:es?|ed)"
    r"|wrote|writes|tweet(?:s|ed)|add(?:s|ed)|announc(?:es?|ed)|stat(?:es|ed)|charg(?:es?|ed)|vow(?:s|ed)?"
    r"|promis(?:es?|ed)|blam(?:es?|ed)|confirm(?:s|ed)?|declar(?:es?|ed)|assert(?:s|ed)?|maintain(?:s|ed)?"
    r"|fear(?:s|ed)|hop(?:es|ed)|call(?:s|ed) (?:it|him|her|them|for|the|on)|recall(?:s|ed)?"
    r"|testif(?:y|ies|ied)"
    r"|put(?:s)? the (?:number|toll|figure|total|cost|count|death toll|share|odds|chances?)"
    r"|pledg(?:es?|ed)|urg(?:es?|ed)|observ(?:es|ed)|remark(?:s|ed)|joked?|revealed|reveals"
    r"|declin(?:es|ed) to (?:say|comment|answer))\b"
)
# Who speaks in a group, under its trade: each row is of one, rows are of others.
_GROUP_ROWS = """
police officers detectives constables sheriff
prosecutors prosecutor prosecution
lawyers lawyer attorneys attorney solicitors solicitor barristers barrister defence defense counsel
judges judge magistrates court
doctors doctor physicians surgeons medics nurses
scientists researchers academics experts
critics opponents detractors
supporters backers allies advocates
relatives family parents mother father brother sister husband wife son daughter
residents neighbours neighbors locals villagers
witnesses witness bystanders onlookers
activists campaigners protesters demonstrators
investors shareholders
analysts economists traders strategists
insurgents rebels militants
teachers headteacher headteachers pupils students
unions union
"""
GROUPS = {word: row.split()[0] for row in _GROUP_ROWS.strip().splitlines() for word in row.split()}
# Groups that anybody who is named may be one of.
OPEN = frozenset("critics supporters scientists activists analysts investors insurgents residents".split())
_NAME = r"(?:(?:al|el|bin|ibn|de|van|von|la|le|di)[- ])?[A-Z][\w.'’&-]*"
_GROUP = "|".join(sorted(GROUPS, key=len, reverse=True))
_PHRASE = (
    rf"(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Ss]everal|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )?"
    rf"(?:(?:[\w'’-]+ ){{0,4}}?{_NAME}(?: (?:of|the|for|and|at|in|{_NAME})){{0,8}}(?: [a-z]+)?"
    rf"|(?:[\w'’-]+ ){{0,3}}?(?:{_GROUP}|{_GROUP.title()}))"
)
ACCORDING = re.compile(
    rf"\b[Aa]ccording to ((?:the |an? )?(?:(?:[a-z'’-]+ ){{0,3}}?"
    rf"{_NAME}(?: (?:of|the|for|and|at|in) {_NAME}| {_NAME})*"
    rf"|(?:[a-z'’-]+ ){{0,3}}?(?:{_GROUP})))"
)
PRONOUNS = frozenset("i he she it they we you who which that this these those".split())
# The subject right before the verb, at the start of the sentence or after a phrase and its comma.
BEFORE = re.compile(
    rf"(?:\A|[,:;—–“”\"'‘’)] |[“\"‘(])(?:(?:and|but|while|as|that|when|though|although|if) )?({_PHRASE})\Z"
)
AFTER = re.compile(
    rf" ((?:(?:[a-z]+ ){{0,3}}{_PHRASE}))(?=[,.;:]|\s(?:in|on|at|to|who|after|during|of)\b|\Z)"
)
BETWEEN = re.compile(
    r"(?: (?:also|later|initially|still|now|then|has|have|had|is|was|even|once|first|and"
    r"|[a-z]{3,12}ly)){1,3}\Z"
)
