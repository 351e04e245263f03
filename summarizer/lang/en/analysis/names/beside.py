"""The English words of `summarizer/analysis/names/beside.py`."""

from __future__ import annotations

import re

__all__ = [
    "AFTER",
    "AGENTS",
    "AND",
    "ANYBODY",
    "BEFORE_COMMA",
    "FORMER",
    "NOW",
    "NO_CALLING",
    "OF_WHOM",
    "OPENING",
    "PAST_VERB",
    "RANKED",
    "STOPS",
    "WHO",
    "WHOSE",
]

_END = r"(?=[,;:.()\[\]“”\"\n]|\s(?:said|says|told|has|had|was|is|will|would|and (?:said|told))\b|\Z)"
# What is said of a person right after the name: ", 47, a judge", "of the Harbour Trust", ", who was mayor".
AFTER = re.compile(
    rf"(?:[’']s)?(?:(?:,| \()\s?(?:(?:aged )?\d{{1,3}},\s)?([^,;:.()\[\]“”\"\n]{{3,120}}?){_END}"
    rf"|,? ((?:of|from|at) (?:the )?(?:[A-Z][\w&’'-]*(?: (?:of|the|and|for) )? ?){{1,7}}))"
)
WHO = re.compile(
    r"who (?:is|was|are|were|works?|worked|serves?|served|leads?|led|heads?|headed|runs?|ran|plays?|played"
    r"|studies|studied|teaches|taught|founded|represents?|represented)\b"
)
# "The head of the trust, Ann Lee": what is said before the name and its comma.
BEFORE_COMMA = re.compile(
    r"(?:\A|[,;:.“”\"\n] |\b(?:and|but|by|to|as|that|with) )"
    r"((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) [^,;:.()“”\"\n]{3,90}), \Z"
)
# How words end that say what somebody does: "back-rower", "pollster", "biologist".
AGENTS = ("er", "or", "ist", "man", "woman", "person", "ian", "eer", "ster", "ant", "ent")
# Whoever is one of these may hold any office.
ANYBODY = frozenset(
    """
    resident member man woman person native veteran star player figure partner colleague friend citizen voter
    supporter critic fan champion winner representative expert activist campaigner husband wife parent
    candidate contender nominee hopeful student graduate
    """.split()
)
OPENING = frozenset("a an the former then one his her their its our my of from at ex-".split())
# Words before which what is called ends, going back from the name.
STOPS = frozenset(
    """
    a an the of to by with from at in on for and or but as that than when while who whom which said says told
    tells is was are were be been has have had will would could may might not also only both after against
    before under over between into through about around does do did this that these those like since until
    during toward towards then
    one two three four five six seven eight nine ten some many most several all each every more
    """.split()
)
# Before whom or what somebody is something of.
OF_WHOM = frozenset("of at for with from".split())
NO_CALLING = re.compile(
    r"\b(?:said|says|told|is|was|were|are|has|have|had|will|would|could|did|does|which|that|when|where|while"
    r"|because|if|though|although|i|we|he|she|they|it)\b",
    re.IGNORECASE,
)
WHOSE = "who"
# "Lee praised evangelist Ruiz": the verb before what is called, no part of it.
PAST_VERB = "ed"
# "Front-runner and former host".
AND = "and"
FORMER = frozenset(
    "former formerly ex then late onetime past previous ousted outgoing retired deposed".split()
)
# Beside one of those, the calling is of today, too: "former head of Acme, now boss of Lee".
NOW = frozenset(["now", "currently", "today"])
# Ranks that exclude each other after one office: "editor in chief", "editor at large".
RANKED = re.compile(
    r"\b(?P<head>editor|officer|minister|professor|member|secretary|partner|director|president|manager)[ -]"
    r"(?P<rank>in[ -]chief|at[ -]large|emeritus|without portfolio|general|elect|designate)\b"
)
