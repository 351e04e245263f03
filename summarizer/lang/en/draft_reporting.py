"""English that reports: a sentence that tells one deed or one figure, dated or counted, in plain words.

What judges has no end of words, so a fact is not what lacks them but what has only others. Each small word
of it is known as plain (`plain_words.py`, `plain_things.py`), it says when or how many, and what it tells is
past or is measured. Nothing in it argues, sets against, thinks or stands aside.
"""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.en.draft_judging import SETTLED_MEASURES
from summarizer.lang.en.plain_things import PLAIN_THINGS
from summarizer.lang.en.plain_words import PLAIN_WORDS

__all__ = ["reports"]

_PLAIN: Final = PLAIN_WORDS | PLAIN_THINGS
# What is quoted is somebody's word, and what stands aside or after a colon is often a comment.
_ASIDE: Final = re.compile(r"[“”«»„\"!?…]|(?<!\w)['‘]|['’](?!\w)(?<!s['’])|[—–](?!\d)| --? |:(?!\d)|\A\W*\(")
# "(18 miles)", "(R-Ky.)", "(WMP)": the same in another measure, a party, a short form.
_SHORT_FORM: Final = re.compile(r"\((?:[£$€]?\d[\w.,%/ -]*|[A-Z]{1,2}-[A-Z][\w.]*|[A-Z]{2,6})\)")
# "a film called “The Bridge of Gulls”".
_TITLE: Final = re.compile(
    r"\b(?:titled|entitled|called|named|film|book|song|album|show|play|novel),? [“\"](?:[A-Z\d][^“”\"]*)[”\"]"
)
_MONTHS: Final = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\."
)
_DAYS: Final = r"Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?"
_DATED: Final = re.compile(
    rf"\b(?:{_DAYS}|(?:{_MONTHS})(?= \d|,| (?:the )?\d)|(?:in|since|last|this|of|until|by|from) (?:{_MONTHS})"
    r"|yesterday|today|at (?:noon|midnight)|(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter"
    r"|night|morning|afternoon|evening|season)|(?:1[5-9]|20)\d\d)(?!\w)"
)
_NUMBERS: Final = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?"
    r"|millions?|billions?|half|third|quarter"
)
_COUNTED: Final = re.compile(rf"\d|\b(?:{_NUMBERS})\b", re.IGNORECASE)
_TIMES: Final = (
    r"(?:this|these|that) (?:week|weekend|month|year|season|spring|summer|autumn|winter|time|day|morning"
    r"|night|afternoon|evening)|the same (?:day|week|month|year|time|night|morning|place|area|street|match)"
    r"|(?:just|shortly) (?:after|before)|since(?= (?:\d|(?-i:[A-Z])|then))|as of|then|[ap]\.m"
)
_AMOUNTS: Final = (
    r"(?:more|less|fewer|other|rather) than(?= (?:an? )?(?:\w+ ){0,2}?(?:\d|[£$€]|half|double|twice"
    rf"|decade|century|{_NUMBERS}))|(?:some|around|about|almost|nearly|just over|just under)(?= (?:[£$€]?\d"
    rf"|half|a (?:dozen|third|quarter)|{_NUMBERS}))|as many as(?= \d)|at (?:least|most)|up to"
    r"|one of the(?= \d)|(?:most|all|both|each|none) of the|per cent|margin of error"
    r"|square (?:metres|kilometres|miles|feet)|turned(?= \d)|as a whole|the most votes"
    r"|single (?:digit|digits)"
)
_DEEDS: Final = (
    r"(?:served|serves|worked|acted|appointed|elected|named|listed|trained|known|hired|starred|resigned|identified"
    r"|manager|head|leader|chairman|president|secretary|minister|mayor|captain) as|set (?:up|fire)"
    r"|as (?:an?|his|her|its|their)"
    r"|(?:took|taking) (?:place|part|office)|took over|(?:took|came into|comes into) effect|came into force"
    r"|(?:tested|test) (?:positive|negative)|pleaded (?:not )?guilty|who tried to|(?<=[a-z]s) that"
    r"|that(?= (?:left|killed|injured|destroyed|damaged|ran|took) )|but (?:convicted|acquitted|cleared)"
    r"|(?:records?|documents?|figures|data|statistics|filings?|results) (?:show|shows|showed)(?: that)?"
)
# They rate by themselves, or set against, and tell plainly in these phrases.
_PHRASES: Final = re.compile(
    rf"\b(?:{_TIMES}|{_AMOUNTS}|{_DEEDS}|as well as|(?<=, )while(?= (?:(?-i:[A-Z])|\d|the ))|ahead of"
    r"|behind(?= (?-i:[A-Z]))|best (?:actor|actress|director|picture|film|song|album)|stem cells?"
    r"|en route|under way|death threats?|pulled (?:from|out)|post-mortem"
    r"|friendly(?= (?:on|in|against|at|game|match|to|with))|sampling error"
    r"|(?:high|primary|secondary|boarding) (?:school|schools)|(?:upper|lower) house|under construction)\b",
    re.IGNORECASE,
)
# A word that is not known as plain and stands in none of these phrases: most sentences have one.
_PHRASED: Final = frozenset(re.findall(r"[a-z]+", _PHRASES.pattern + SETTLED_MEASURES.pattern))
# They are made of plain words and tell how somebody fared, what somebody wants, or what is to come.
_FIGURED: Final = re.compile(
    r"\b(?:(?:call|ask|appeal|press)(?:ed|ing|s)? (?:for|on)|went (?:on|after|under|out|down|off)"
    r"|on (?:the|our|his|her|their) side|take sides|(?:left|made) it|fired home|held (?:out|off)|saw off"
    r"|on (?:course|form|top|fire)|in force|at home to"
    r"|(?:was|were|is|are|be) (?:scheduled|to [a-z]+)|(?:one|two)-goal|back-to-back|in a row|half-time"
    r"|up for|down to|in the (?:lead|running)|the (?:point|way|line|road) (?:to|of)|took on|took (?:a|the)"
    r" lead|to win|in the (?:\w+ ){0,2}race|under (?:the )?hammer|did the|it all|known to"
    # Of what it is the figure, only the sentence before says.
    r"|the (?:figure|number|total|rate|share|proportion|turnout|price|cost|margin|score|average|revenue)"
    r" (?:is|was|rose|fell|grew|stood|had)|(?:it|its|their) (?:price|cost|turnout|share|rate) (?:is|was))\b"
    # What somebody takes a thing for.
    r"|\b(?:identified|recogni[sz]ed|branded|labell?ed|named) (?:[\w.’'-]+ ){1,4}as\b"
    # What somebody posted or wrote, told as if it were so.
    r"|, [^,]{2,40} (?:posted|tweeted|wrote)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"(?<![\w.'’-])[a-zß-öø-ÿ][\w'’-]*")
_FIRST: Final = re.compile(r"[^\W\d_][\w'’-]*")
# What opens a line to the reader: "Listen to the report".
_ASKING: Final = frozenset("listen watch see visit call check read click find follow join take leave".split())
_PAST: Final = frozenset(
    """was were had did became beat began bore bought broke brought built came caught chose cost cut dealt
    drew drove fell fled flew forbade found fought gave got grew hit heard held hung kept laid led left lent
    lost made met overturned paid put quit ran read rode rose said sang sank sat sent set shot showed shut
    sold spent split spoke spread stole struck sued swore taught told took turned went withdrew won wore
    wrote""".split()
)
# With a figure they give a measure: "has 400 members".
_MEASURING: Final = frozenset(
    "is are has have employ employs cost costs weigh weighs lies live lives include includes own owns".split()
)
_SHORTEST: Final = 4
_FEWEST_NAMES: Final = 2
_NAME: Final = re.compile(r"(?<=[\w,] )[A-Z][\w.'’-]*(?: (?:of |the |and )?[A-Z][\w.'’-]*)*")
# They tell what was or how it went, and no deed that is known without its day.
_VAGUE: Final = frozenset(
    """was were had did became came fell gave got grew heard held kept laid led left lost made paid put ran
    rose said saw set showed spoke stood told took turned went asked called featured included involved
    showed used expanded supported opposed backed based""".split()
)
# Whose office it is can be looked up, too.
_OFFICE: Final = re.compile(
    r"\b(?:is|was|were|became) (?:(?:an?|the|one of the) )?(?:[\w.’'-]+ ){0,4}?(?:director|chairman"
    r"|chairwoman|president|head|leader|member|mayor|governor|editor|professor|founder|co-founder|owner|manager|captain"
    r"|coach|secretary|minister|commissioner|councillor|graduate|resident|citizen|spokesman|spokeswoman"
    r"|lawyer|attorney|judge|executive|treasurer|deputy|ambassador|bishop|author)s?"
    r" (?:of|at|for|in|from|on)\b"
)


def reports(text: str) -> bool:
    """Tell whether an English sentence tells a dated or counted deed, or a measure, in plain words alone.

    >>> from summarizer.lang.en.draft_reporting import reports
    >>> reports("Holt opened the bridge in May 2011."), reports("Holt edged Roe by a nose in May 2011.")
    (True, False)
    """
    told = _TITLE.sub(" ", _SHORT_FORM.sub(" ", text))
    words = set(map(_bare, _WORD.findall(told)))
    first = _FIRST.search(text)
    if first is None or not all(word in _PHRASED or _is_plain(word) for word in words):
        return False
    if first[0].lower() in _ASKING or _ASIDE.search(told) or "(" in told or _FIGURED.search(told):
        return False
    if not all(map(_is_plain, map(_bare, _WORD.findall(_PHRASES.sub(" ", SETTLED_MEASURES.sub(" ", told)))))):
        return False
    if any(map(_is_done, words)):
        return _is_anchored(text, words)
    if _OFFICE.search(text):
        return len(_NAME.findall(text)) >= _FEWEST_NAMES
    return not _MEASURING.isdisjoint(words) and _COUNTED.search(text) is not None


def _bare(word: str) -> str:
    return word.replace("’", "'").removesuffix("'s").rstrip("'")


def _is_plain(word: str) -> bool:
    """Tell whether a word, or each part of one with hyphens, is known as plain; "iTunes" is a name."""
    return word in _PLAIN or all(
        part in _PLAIN or not part.isalpha() or not part.islower() for part in word.split("-")
    )


def _is_anchored(text: str, words: set[str]) -> bool:
    """Tell whether a deed has its day or its number, or is one between two names."""
    if _DATED.search(text) or _COUNTED.search(text):
        return True
    if len(_NAME.findall(text)) < _FEWEST_NAMES:
        return False
    return _OFFICE.search(text) is not None or any(_is_done(word) for word in words - _VAGUE)


def _is_done(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) >= _SHORTEST and "-" not in word)
