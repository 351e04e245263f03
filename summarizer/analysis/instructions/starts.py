"""Where a command can stand: at the head of a sentence or clause, after "please" or "you must"."""

from __future__ import annotations

import re
from itertools import chain

__all__ = ["FIRM", "HEAD", "SOFT", "START", "mark_commands", "unmark"]

START = "\x01"
"""What is put where a command can stand."""

FIRM = "\x02\x01"
"""The same where it stands firmly: not after a comma or "and", which stand before an infinitive, too."""

SOFT = (
    r"(?:please|now|just|then|so|but|also|first|instead|simply|always|only|ok|okay|hey|hi|kindly"
    r"|immediately|and"
    r"|important|from (?:now|here|this point) on|bitte|jetzt|nun|ab (?:jetzt|sofort)|sofort|immer"
    r"|einfach|nur|und"
    r"|maintenant|desormais|donc|alors|s'il (?:te|vous) plait|merci de|veuillez|il faut|toujours|et|ahora"
    r"|por favor|desde ahora|entonces|siempre|simplemente|dear \w+|help me|let us|let's|remember to|be "
    r"sure to"
    r"|make sure (?:to|you)|do not forget to|try to|you)"
)
_MODAL = (
    r"\b(?:you (?:must|should|shall|will|need to|have to|are to|can|may|ought to|are (?:hereby "
    r")?(?:\w+ed) to)"
    r"|(?:want|need|ask|tell|order|instruct|command|urge|require|like|beg|allow|authori[sz]e|expect) you to"
    r"|your (?:\w+ )?(?:task|job|goal|mission|duty|role|instructions?) (?:is|are|now is|is now) to"
    r"|du (?:musst|sollst|darfst|wirst)|tu (?:dois|peux|vas)|vous (?:devez|pouvez|allez)"
    r"|debes|tienes que|puedes|debe usted)\b(?: (?:now|simply|always|only|immediately|therefore|please"
    r"|just|first|then|also|instead|kindly))*\s+"
)
_POLITE = r"\b(?:merci|priere|demande) d(?:e |')"
HEAD = rf"^\W{{0,8}}(?:{SOFT}[,:]?\s+){{0,4}}"
_FIRST = re.compile(r"\A\W{1,8}")
_JOINED = r",\s+|(?:und|et|y|and) (?<!\wund )(?<!\wet )(?<!\wy )(?<!\wand )"
_MARKED = r"[.!?:;\n(\[{>*#|=]\s*|[-–—]\s+"
_PLACE = re.compile(rf"(?P<firm>{_MARKED})|{_JOINED}")
_ANY_PLACE = re.compile(rf"(?P<firm>{_MARKED}|{_MODAL}|{_POLITE})|{_JOINED}")
# One of these is in all that is modal or polite.
_ADDRESSING = ("you", "du ", "tu ", "vous ", "debe", "tienes ", "puedes", "merci ", "priere ", "demande ")
_AFTER = re.compile(rf"{SOFT}[,:]?\s+")
_MOST_SOFT = 4
_UNMARK = str.maketrans("", "", FIRM)


def mark_commands(folded: str) -> str:
    """Return a folded sentence with a mark at each place where a command can stand."""
    begin = len(folded) - len(_FIRST.sub("", folded, count=1))
    pattern = _ANY_PLACE if any(word in folded for word in _ADDRESSING) else _PLACE
    found = ((m.end(), START if m["firm"] is None else FIRM) for m in pattern.finditer(folded, begin))
    places: dict[int, str] = {}
    for start, mark in chain([(begin, FIRM)], found):
        at = start
        for _ in range(_MOST_SOFT + 1):
            places[at] = max(mark, places.get(at, ""))
            soft = _AFTER.match(folded, at)
            if soft is None:
                break
            at = soft.end()
    parts, last = list[str](), 0
    for at in sorted(places):
        parts += (folded[last:at], places[at])
        last = at
    return "".join((*parts, folded[last:]))


def unmark(marked: str) -> str:
    """Return a marked sentence without its marks."""
    return marked.translate(_UNMARK)
