"""English that reports: a sentence with one deed or one figure, dated or counted, and nothing beside it.

Its form shows it: it says when or how many, what it tells is past or is measured, nothing in it is quoted or
stands aside, no word of it argues (`draft_arguing.py`), and no predicate reads anything into what happened
(`draft_predicates.py`).
"""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.en.draft_arguing import argues
from summarizer.lang.en.draft_judging import SETTLED_MEASURES
from summarizer.lang.en.draft_predicates import reads_into

__all__ = ["reports"]

# What is quoted is somebody's word, and what stands aside or after a colon is often a comment.
_ASIDE: Final = re.compile(r"[“”«»„\"!?…]|(?<!\w)['‘]|['’](?!\w)(?<!s['’])|[—–](?!\d)| --? |:(?!\d)|\A\W*\(")
# Characters of one encoding read in another: "â‚¬".
_DAMAGED: Final = re.compile(r"[âÃÂ][^\w\s.,;:’'-]|\ufffd")
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
    rf"\b(?:{_DAYS}|(?:{_MONTHS})(?= \d|,| (?:the )?\d)"
    rf"|(?:[Ii]n|[Ss]ince|[Ll]ast|[Tt]his|of|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring) (?:{_MONTHS})"
    r"|[Yy]esterday|[Tt]oday|at (?:noon|midnight)|(?:[Ll]ast|[Tt]his) (?:week|month|year|spring"
    r"|summer|autumn|fall|winter"
    r"|night|morning|afternoon|evening|season)|(?:1[5-9]|20)\d\d)(?!\w)"
)
_NUMBERS: Final = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?"
    r"|millions?|billions?|half|third|quarter"
)
_COUNTED: Final = re.compile(rf"\d|\b(?:{_NUMBERS})\b", re.IGNORECASE)
# They tell how somebody fared, what somebody wants, or what is to come.
_FIGURED: Final = re.compile(
    r"\b(?:(?:call|ask|appeal|press)(?:ed|ing|s)? (?:for|on)|went (?:on|after|under|out|down|off)"
    r"|on (?:the|our|his|her|their) side|take sides|(?:left|made) it|fired home|held (?:out|off)|saw off"
    r"|on (?:course|form|top|fire)|in (?:force|line with)|at home to"
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
# They open a line to the reader ("Listen to the report") or bring a comment ("It was Lee who").
_OPENING: Final = frozenset(
    "listen watch see visit call check read click find follow join take leave it there now".split()
)
# A longer sentence tells more than one thing.
_MOST_WORDS: Final = 40
_LONGEST: Final = 400
_PAST: Final = frozenset(
    """was were had did became beat began bore bought broke brought built came caught chose cost cut
    dealt drew drove fell fled flew forbade found fought gave got grew hit heard held hung kept laid
    led left lent lost made met overturned paid put quit ran read rode rose said sang sank sat sent
    set shot showed shut sold spent split spoke spread stole struck sued swore taught told took
    turned went withdrew won wore wrote""".split()
)
# With a figure they give a measure: "has 400 members".
_MEASURING: Final = frozenset(
    """is are has have employ employs cost costs weigh weighs lies live lives remain remains include
    includes own
    owns hold holds lead leads trail trails run runs operate operates contain contains cover covers
    house houses""".split()
)
_SHORTEST: Final = 4
_FEWEST_NAMES: Final = 2
_NAME: Final = re.compile(r"(?<=[\w,] )[A-Z][\w.'’-]*(?: (?:of |the |and )?[A-Z][\w.'’-]*)*")
# They tell what was or how it went, and no deed that is known without its day.
_VAGUE: Final = frozenset(
    """was were had did became came fell gave got grew heard held kept laid led left lost made paid
    put ran rose said saw set showed spoke stood told took turned went asked called featured
    included involved showed used expanded supported opposed backed based""".split()
)
# Whose office it is can be looked up, too.
_OFFICE: Final = re.compile(
    r"\b(?:is|was|were|became) (?:(?:an?|the|one of the) )?(?:[\w.’'-]+ ){0,4}?(?:director|chairman"
    r"|chairwoman|president|head|leader|member|mayor|governor|editor|professor|founder|co-founder"
    r"|owner|manager|captain"
    r"|coach|secretary|minister|commissioner|councillor|graduate|resident|citizen|spokesman|spokeswoman"
    r"|lawyer|attorney|judge|executive|treasurer|deputy|ambassador|bishop|author)s?"
    r" (?:of|at|for|in|from|on)\b"
)


def reports(text: str) -> bool:
    """Tell whether an English sentence tells a dated or counted deed, or a measure, and nothing beside it.

    >>> from summarizer.lang.en.draft_reporting import reports
    >>> reports("Holt opened the bridge in May 2011."), reports("Holt opened it in May 2011 to please Roe.")
    (True, False)
    """
    if not _is_plainly_told(text):
        return False
    told = _TITLE.sub(" ", _SHORT_FORM.sub(" ", text))
    words = {word.replace("’", "'").removesuffix("'s").rstrip("'") for word in _WORD.findall(told)}
    if any(map(_is_done, words)):
        return _is_anchored(text, words)
    if _OFFICE.search(text):
        return len(_NAME.findall(text)) >= _FEWEST_NAMES
    is_measured = _COUNTED.search(text) is not None or len(_NAME.findall(text)) > _FEWEST_NAMES
    return is_measured and not _MEASURING.isdisjoint(words)


def _is_plainly_told(text: str) -> bool:
    """Tell whether a sentence is whole and short, quotes nothing, and says nothing beside what happened."""
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or _DAMAGED.search(text):
        return False
    told = _TITLE.sub(" ", _SHORT_FORM.sub(" ", text))
    first = _FIRST.search(text)
    if first is None or first[0].lower() in _OPENING or "(" in told:
        return False
    plain = SETTLED_MEASURES.sub(" ", told)
    return not (_ASIDE.search(told) or _FIGURED.search(told) or argues(plain) or reads_into(plain))


def _is_anchored(text: str, words: set[str]) -> bool:
    """Tell whether a deed has its day or its number, or is one between two names."""
    if _DATED.search(text) or _COUNTED.search(text):
        return True
    names = len(_NAME.findall(text))
    if names < _FEWEST_NAMES:
        return False
    return (
        names > _FEWEST_NAMES
        or _OFFICE.search(text) is not None
        or any(_is_done(word) for word in words - _VAGUE)
    )


def _is_done(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) >= _SHORTEST and "-" not in word)
