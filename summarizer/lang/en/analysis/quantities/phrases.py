"""The English words of `summarizer/analysis/quantities/phrases.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AND_SHARE",
    "ARTICLE",
    "ARTICLES",
    "BARE_DAY",
    "BEFORE_PAPERS",
    "BEFORE_SECONDS",
    "BEFORE_SINGLES",
    "CAPITAL_NO",
    "CLUB",
    "COUNTING",
    "CUT_WEEKDAYS",
    "DOWNING_STREET",
    "EXACT_GROUPS",
    "HALF",
    "LONG",
    "MINUTE",
    "MULTIPLE_VERBS",
    "MULTIPLIED",
    "NO",
    "NOT_SHARE",
    "NO_HALVES",
    "NUMBER",
    "OF",
    "OF_MORE",
    "ONE",
    "ON_THE",
    "OPEN_VAGUE",
    "PAPERS",
    "PAST_STARTS",
    "PLACE",
    "PLURAL",
    "RANKED",
    "SECOND",
    "SHARE_AFTER",
    "SHARE_ARTICLES",
    "SHARE_OF",
    "TIMES_AS",
    "UNIT_OF",
    "VERB_THE",
]

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
# "Half past seven".
PAST_STARTS: Final = (" past ", " to ")
# "Millions of pounds".
UNIT_OF: Final = re.compile(r"\s(?:of\s)?")
# "A trio of", "dozens more".
OF_MORE: Final = re.compile(r"\s(?:of|more)\b")
OF: Final = "of"
ARTICLES: Final = frozenset(["a", "an"])
# "Twice a second" is a span of time.
BEFORE_SECONDS: Final = frozenset(["a", "per", "every", "each", "one"])
# "On the 26th".
ON_THE: Final = "on the "
# "No 3": with a small letter it denies.
NO: Final = frozenset(["no", "no."])
# "Number 3 place".
PLACE: Final = " place"
# "No 10" is the office of the prime minister, but not after words of rank.
DOWNING_STREET: Final = "no"
RANKED: Final = frozenset(["the", "world", "ranked", "at", "seed"])
# "Doubled", "twofold" are ratios.
MULTIPLIED: Final = ("ed", "fold", "ing")
# "Double the price".
MULTIPLE_VERBS: Final = frozenset(["double", "triple", "treble", "quadruple"])
# "Twice as many", "twice the price".
TIMES_AS: Final = (" as ", " the ")
# They count without "of".
EXACT_GROUPS: Final = frozenset(["brace", "hat-trick", "hat trick"])
# "A fortnight", "another decade".
BEFORE_SINGLES: Final = frozenset(["a", "one", "another", "than", "over", "nearly", "almost"])
# Points of a match too, but not "scores of people".
OPEN_VAGUE: Final = frozenset(["scores", "tens"])
# Words too: "the sun", "he sat".
CUT_WEEKDAYS: Final = frozenset(["sun", "sat", "mon", "fri", "wed"])
# "Told the Sunday Times".
BEFORE_PAPERS: Final = frozenset(["the", "in", "to", "for"])
ARTICLE: Final = "a"
ONE: Final = "one"
HALF: Final = "half"
# "A quarter", "one third".
SHARE_ARTICLES: Final = frozenset(["a", "one"])
# A span of time and an ordinal.
SECOND: Final = "second"
PLURAL: Final = "s"
# "Year-long".
LONG: Final = "long"
# "No 3".
CAPITAL_NO: Final = "No"
# How "half-time" and "half-back" go on, which are no shares.
NO_HALVES: Final = frozenset(["-t", "-b", "-w", "-f", "-s"])
# "In minute 81".
MINUTE: Final = "minute"
# "The carers number 12.4 million", "they number 300": before the verb stand a plural or these.
NUMBER: Final = "number"
COUNTING: Final = frozenset(["they", "we", "who", "which", "that", "now", "still", "must", "may", "could"])
