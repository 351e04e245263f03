"""English for telling the story from what a page prints around it.

The shapes are those of British and American news sites and of the databases that keep their texts.
"""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.en.draft_borders import PAST
from summarizer.lang.en.page_lines import AGENCY, AUTHORS, NETWORK, SIGNED, WHOLE
from summarizer.lang.en.verbs import has_verb
from summarizer.lang.furniture_words import FurnitureWords

__all__ = ["BYLINE", "CLOCK", "DAY", "FURNITURE", "MONTH", "OPENING"]

MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
DAY: Final = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"

CLOCK: Final = r"(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?"

# With these a sentence begins after a dateline that no dash closes.
OPENING: Final = (
    r"(?:In|On|At|As|After|When|While|He|She|It|They|This|There|The|An?|Since|During|Although|Despite"
    r"|Following|Before|By|For|From|With|Two|Three|Four|Five|About|At least|More than) (?!of\b|and\b)"
)

_NAME: Final = (
    r"(?:[A-Z][\w.'’-]+|de|van|von|da|del|bin|al)(?: (?:[A-Z][\w.'’-]+|de|van|von|da|del|bin|al)){0,4}"
)
_NAMES: Final = rf"{_NAME}(?:(?:, | and |, and | & ){_NAME}){{0,3}}"
# Pages of every language have it: agencies sign so.
BYLINE: Final = re.compile(
    rf"[-–—] ?{_NAME}[.\s]*\Z|(?:By|BY) {_NAMES}(?:\s*[,|—–-].{{0,80}}| (?:for|in|at|and) .{{0,60}})?[.\s]*\Z"
    rf"|(?:By|BY) {_NAME}.{{0,60}}\b(?:correspondent|reporter|editor|writer|staff)s?(?:, {_NAME})?[.\s]*\Z"
    rf"|(?:[A-Z][\w'’]* )(?:[\w'’-]+ ){{0,5}}(?:correspondent|reporter|editor|analyst) {_NAME}\Z"
    rf"|{_NAMES}\s*[,|—–-]\s*(?:Associated Press|The Associated Press|AP|Reuters|AFP|CNN|BBC(?: News)?|"
    rf"Special to [\w ]{{2,40}}|Staff [Ww]riters?|Staff [Rr]eporters?|[\w ]{{0,30}}[Cc]orrespondent"
    rf"|[\w ]{{0,20}}(?:Editor|Reporter))[.\s]*\Z"
)
# "Ann Roe / Gull Images.": whose picture it is.
_WORD: Final = "[A-Z][\\w.'’\u2010\u2011-]+"
_OWNER: Final = "[A-Z][\\w.&'’\u2010\u2011-]*"
_HOLDER: Final = (
    rf"(?P<agency>(?:(?:handout|courtesy|{AGENCY}) ?/ ?)?(?:{AGENCY}|ap photo)[.\s]*)\Z"
    rf"|(?-i:{_WORD}(?: {_WORD}){{0,3}}) via (?:ap|afp|reuters|getty(?: images)?|epa"
    r"|shutterstock)[.\s]*\Z"
    rf"|(?-i:{_WORD}(?: {_WORD}){{1,3}} ?/ ?{_OWNER}(?: {_OWNER}){{0,3}})[.\s]*\Z"
    rf"|(?-i:{_WORD}(?: {_WORD}){{1,3}} ?/) ?(?:ap|[a-z ]{{2,25}} (?:images?|photos?))[.\s]*\Z"
)
# "Facebook/Ann Roe.": below the picture of Ann Roe; what comes after it is the story.
_TAKEN_FROM: Final = rf"(?:handout|courtesy|{NETWORK}) ?/ ?(?-i:{_WORD}(?: {_WORD}){{0,3}})[.\s]*\Z"
# A line that says what it is, and then ends, has a colon, or goes on as such lines do.
_MARKED: Final = (
    r"(?=\s?(?::|$)|\s(?:\d|news\b|articles?\b|stor(?:y|ies)\b|links?\b|coverage\b|content\b|here\b|now\b"
    r"|to our\b"
    r"|for our\b|on (?:facebook|twitter|instagram|whatsapp|youtube)\b))"
)


def _find(*forms: str, marked: tuple[str, ...] = ()) -> re.Pattern[str]:
    """Return what matches `forms` at the start, or `marked` where the line goes on as such lines do."""
    whole = "|".join((*forms, *(f"(?:{form}){_MARKED}" for form in marked)))
    return re.compile(rf"[\"“'‘*•►>\[(]{{0,3}}(?:{whole})", re.IGNORECASE)


FURNITURE = FurnitureWords(
    openings={
        "label": _find(r"(?:analysis|exclusive|breaking|video|live|opinion) \.\Z", r"previously:?\s*\Z"),
        "caption": _find(
            r"scroll down (?:for|to see)\b",
            r"media playback is (?:not |un)?supported\b",
            r"(?:image|picture|photo(?:graph)?|video|media|graphic)s? (?:copyright|caption|source|credit"
            r"|courtesy)\b",
            r"(?:file|undated|handout|stock) (?:photo|picture|image|photograph)\b",
            r"pictured(?:,| (?:above|below|left|right|here|with|in|at)\b|:)",
            _HOLDER,
            _TAKEN_FROM,
            r"(?:above|below|left|right|top|bottom|centre|center|inset"
            r"|clockwise from top left)(?:,[^.:]{0,40})?:\s(?-i:[A-Z\"“])",
        ),
        "stamp": _find(
            r"(?:first |last |originally )?(?:published|updated|posted|modified)(?: (?:at|on))?:?\s{0,2}"
            rf"(?:\d{{1,2}}[:.]\d\d|\d{{1,2}} ?[ap]\.?m|\d{{1,2}}/\d|\d{{4}}-\d|{MONTH} \d"
            rf"|\d{{1,2}} {MONTH}|{DAY},)",
            r"(?:published|updated|posted):",
            r"updated?:? \d{1,2}/\d{1,2}\b(?=.{0,40}\Z)",
            rf"(?:{DAY},? )?\d{{1,2}} {MONTH},? \d{{4}},? (?:last )?updated (?:at|on)\b(?=.{{0,40}}\Z)",
        ),
        "related": _find(
            r"(?:you can (?:also )?)?(?:like|follow|join|find) (?:(?:us|me|the page|the author"
            r"|@\w+)(?:\s?[.:]|\Z| on\b)"
            r"|(?:him|her|(?-i:[A-Z][\w'’-]+)(?: (?-i:[A-Z][\w'’-]+)){0,4}) (?:and (?:us"
            r"|@\w+) )?on (?:facebook|twitter"
            r"|instagram|google|whatsapp|youtube|snapchat|pinterest|social|our)\b)",
            r"do you (?:support|like|agree with) [^?!]{1,60}\? (?:like|share|follow)\b",
            r"check out (?:the|our) (?:latest|full|best|other)\b",
            r"for (?:more|the latest|all the latest|further)\b.{0,80}\b(?:click|visit|go to|see|check"
            r"|watch|listen|follow"
            r"|head (?:over )?to)\b",
            r"[(\[]?(?:see|click|read|watch|find|get|view) .{1,90}\b(?:here|above|below)\b[.:)\]\"”'’]*\Z",
            r"enter your (?:details|name|e-?mail|zip|postcode)\b",
            r"for the latest\b.{0,60}\bfollow @",
            r"click on the (?:photos?|pictures?|images?|video|links?)\b",
            r"watch the (?:latest )?video (?:at|below|here)\b",
            r"more (?:updates|news|stories|coverage) (?:on|about|from|here)\b",
            r"find (?:all )?the latest\b",
            r"find out (?:how|more|what|where|why)\b.{0,90}\b(?:with|from|in|on) our\b",
            r"(?:subscribe|sign up) (?:to|for) (?:the|our|this|my)\b.{0,80}\b(?:newsletter|channel|podcast"
            r"|magazine|bulletin|e-?mails?)\b",
            r"online:?\s*\Z",
            r"for more(?: information)?, (?:head|go|click)\b",
            r"(?:read|see) more (?:from|about|on|of|at)\b",
            r"listen to (?:highlights|(?:the|our) (?:show|programme|podcast|interview|latest|full))\b",
            r"(?:profile|timeline|in pictures|gallery|video|q ?& ?a|live|read|explainer"
            r"|obituary): [^.!?]{3,60}\s?\.?\Z",
            r"on (?:twitter|facebook|instagram),? follow\b",
            r"follow .{1,120} on (?:twitter|facebook|instagram)\b",
            r"(?:you can )?follow .{0,60}(?:twitter|facebook|instagram)\.com/",
            marked=(
                r"related",
                r"see also",
                r"external links?",
                r"further reading",
                r"(?:read|find out|see|learn) more",
                r"more on this",
                r"watch",
                r"listen",
                r"click",
                r"check out",
                r"subscribe",
                r"sign up",
                r"share(?: this)?",
                r"newsletter",
                r"most (?:read|popular|viewed|shared)",
                r"tags",
                r"topics",
                r"print",
            ),
        ),
        "comments": _find(
            r"(?:tell|e-?mail|text|send|write to) us\b",
            r"share your (?:experiences?|stor(?:y|ies)|views?|thoughts|pictures|photos|comments?)\b",
            r"send (?:us )?your (?:pictures|photos|videos?|comments?|stor(?:y|ies)|views?)\b",
            r"(?:or )?you can (?:also )?(?:upload|e-?mail us|send us)\b",
            r"sorry,? (?:we are|we're) (?:not (?:currently )?|no longer )accepting comments",
            r"(?:leave|post|add) (?:a|your) comments?\b",
            marked=(r"comments?(?: \(\d+\))?", r"have an opinion", r"have your say"),
        ),
        "advertisement": _find(r"advertis(?:ement|ing)s?\s*(?::|\Z|-)", r"sponsored content\b", r"\[ad\]"),
        "correction": _find(
            r"(?:correction|corrections|clarification|corrected|correction appended)\b.{0,30}?:",
            r"editor['’]?s['’]? note\b.{0,30}?:(?=.{0,300}\b(?:correct(?:ed|ion|s)?|incorrect(?:ly)?"
            r"|earlier version|previous"
            r" version|misstated|misspelled|misidentified|amended|updated|in error|error)\b)",
            r"(?:an|a previous|the original) (?:earlier |original |previous )?version of this"
            r" (?:article|story|report|post|column|headline|interview|piece|caption)\b",
            r"this (?:article|story|report|post|column|piece) (?:has been|was) (?:corrected|amended"
            r"|updated|clarified)\b",
        ),
        "notice": _find(
            r"(?:sources?|references|copyright|disclaimer)\b(?=\s?(?::|$)|\s\d)",
            r"(?:©|\(c\)|\(copyright\b)",
            r"for (?:confidential |free )?(?:support|help|advice)\b.{0,60}\bcall\b",
            r"this (?:article|story|report|post|column) (?:was|is|has been) (?:first "
            r"|originally )?(?:published|from|part of)\b",
            r"the views expressed\b",
            r"(?:the )?[\w'’ ]{3,60} (?:programme|show|podcast) (?:is|airs|can be) (?:broadcast|heard"
            r"|seen|available)? ?on\b",
            r"editor['’]?s['’]? note\b.{0,30}?:",
            r"this (?:exclusive )?(?:article|story|interview|report) features? first-hand\b",
            r"read (?:the|our) terms\b",
            r"material from\b.{0,60}\bwas used in this",
            r"all (?:statistics|stats|figures|data|times|prices|details) (?:are )?(?:correct|accurate)"
            r" (?:as (?:of|at)|at|to|when)\b.{0,60}\Z",
            r"all times (?:are )?(?:in )?(?-i:[A-Z]{2,4})\b(?=.{0,40}\Z)",
        ),
        "contact": _find(
            r"(?:email|e-mail|contact|write to|reach|tweet)\b.{0,60}(?:\S@\S{1,60}\.\w|@\w{2,})",
            r"twitter: @\w{2,30}\.?\Z",
            r"[\w ]{2,40} (?:is|are) (?:collecting|looking for|asking for) (?:your|viewers['’]|readers['’]"
            r"|listeners['’]) (?:\w+, )*(?:memories|photos|pictures|films|stories|views)\b",
            r"(?:he|she|they|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}) (?:can be|may be|is) reached (?:at|by"
            r"|on|via)\b",
        ),
        "byline": _find(
            r"(?:reported|reporting|written|edited|editing|compiled|produced|production|additional reporting"
            r"|additional material|photographs?|text) by\b",
            r"contributing(?: writers?| reporters?)?:",
            r"byline:",
            r"co-?(?:authored|written) by\b",
            r"(?:story|words|pictures|photos|film|video produced|graphics?"
            r"|illustrations?) by (?-i:[A-Z][\w.'’-]+ [A-Z][\w'’-]*(?![\w'’-]| (?!and |for |in )[a-z]))",
            r"(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}) contributed(?: (?:reporting|to this"
            r"|from)\b.{0,60})?\.?\Z",
            r"(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}), [\w ]{0,40}\b(?:correspondent|reporter"
            r"|editor) \.\Z",
            r"with (?:reporting|files|additional reporting|contributions) (?:by|from)\b",
        ),
    },
    lines={
        "caption": re.compile(r"\(?FILE(?: PHOTO| IMAGE)? ?[-–—:]"),
        "label": _find(
            r"(?:abstract|full text|previously|breaking|breaking news|exclusive|opinion|analysis"
            r"|editorial|update|live"
            r"|fact box|factbox|key points|highlights|q ?& ?a)\s*[.:]?\s*\Z"
        ),
        "related": _find(
            r"(?:read|see|watch|listen|more)(?: also| next| more| now)?\s?:",
            r"(?:click|tap) (?:here|on|the)\b",
            r"(?:sign up|subscribe|get|download|for more)\b.{0,80}\b(?:newsletter|inbox|app|podcast"
            r"|alerts?|visit|go to|click)\b",
            r"share (?:this|the) (?:article|story|post|page)",
            r"also (?:on|from|in) [^.,:]{1,40}:",
        ),
        "comments": _find(
            r"(?:please )?(?:tell us|let us know|have your say|join the (?:conversation|debate"
            r"|discussion)|what do you think\s*\?)",
            r"what do you think (?:of|about)\b[^?.!]{2,150}\?",
            r"(?:we|the (?:site|editors?)) (?:welcome|encourage|reserve|moderate)s?\b.{0,80}\bcomments?\b",
            r"comments? (?:are|is|have been|on this) (?:closed|moderated|now closed|disabled|welcome"
            r"|subject)\b",
            r"(?:to|please) comment\b",
            r"sorry,? (?:we are|we're) (?:not (?:currently )?|no longer )accepting comments",
            r"debate this article",
        ),
        "contact": _find(
            r"(?:staff writers?|reporters?|the (?:author|reporter|writer))\b.{0,80}\S@\S{1,60}\.\w"
        ),
        "notice": _find(
            r"(?:categories|filed under)\s?:",
            r"information (?:from|provided by|compiled by) (?-i:[A-Z])[^.!?]{2,60}\.?\Z",
        ),
    },
    whole=WHOLE,
    has_verb=has_verb,
    withdrawn=(
        re.compile(
            r"\b(?:earlier|previous|original|alternate) versions?\b[^.]{0,60}?\b(?:said|stated|gave"
            r"|reported|put|listed|claimed"
            r"|wrote|had|indicated|overstated|understated|misstated)\b(.{1,160}?)(?:[.;](?=\s|\Z)"
            r"|, (?:but|when|while)\b|\Z)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(r"(?:,|\band) not (.{1,60}?)(?:[.,;)](?=\s|\Z)|\Z)", re.IGNORECASE),
        re.compile(
            r"\b(?:instead of|rather than|and was not) (.{1,60}?)(?:[.,;)](?=\s|\Z)|\Z)", re.IGNORECASE
        ),
    ),
    authors=AUTHORS,
    author=re.compile(
        r"(?P<name>[A-Z][\w.'’-]+(?: \(?[A-Z][\w.'’-]*\)?){1,4}) (?:(?:is|was)(?! (?:\w+ing|\w+ed"
        r"|currently|now|not|also|still)\b)|writes|covers|teaches|served|lives) (?:an? |the )?\w"
    ),
    lists=re.compile(
        r"(?:sources?|references|external links?|sister links?|related news|bibliography)\s*:?\s*\Z",
        re.IGNORECASE,
    ),
    closings={
        "notice": re.compile(
            rf"{_NAMES}(?: \([^)]{{1,20}}\) \w+)?,? (?:is|was|are|writes|covers|teaches|serves) (?:an? "
            rf"|the )?(?:.{{0,60}}\b)?"
            r"(?:author|columnist|professor|reporter|editor|fellow|writer|correspondent|contributor"
            r"|director|producer"
            r"|host|lecturer|journalist|blogger|intern|researcher|analyst|chair(?:man|woman)?|founder"
            r"|student|scholar)\b"
        ),
        "byline": re.compile(rf"{_NAMES} (?:contributed|reported) (?:to|from)\b"),
    },
    phrases={
        "notice": (
            "all rights reserved",
            "terms of use",
            "terms and conditions",
            "privacy policy",
            "the views expressed",
            "reports and analyses news from",
            "opinions expressed in this",
            "may not be published, broadcast",
            "javascript:",
        ),
        "byline": (
            "wrote this story",
            "contributed to this report",
            "contributed to this story",
            "contributed to this article",
        ),
        "related": (
            "click here",
            "follow us on",
            "like us on facebook",
            "follow him on twitter",
            "follow her on twitter",
            "follow me on twitter",
        ),
        "caption": (
            "media playback is",
            "scroll down for video",
            "scroll down for more",
            "seen here",
            "file photo",
        ),
    },
    credit=re.compile(
        r"\b(?:image|images|photo|photos|photograph|picture|pictures|video|file (?:photo|picture|image)"
        r"|graphic"
        r"|illustration)(?: credits?| courtesy| by)?\s?:",
        re.IGNORECASE,
    ),
    signed=SIGNED,
    holder=re.compile(_HOLDER, re.IGNORECASE),
    past=PAST,
    shown=re.compile(
        r", pictured(?: (?:above|below|left|right|cent(?:re|er)))?(?:\.\Z|, )"
        r"|\((?:pictured|pictured .{1,40}|file (?:picture|photo|image)|stock (?:image|photo)|above|below"
        r"|left|right)\)\Z|\((?:(?:top|bottom|far|front|back|second) )?(?:left|right|centre|center"
        r"|pictured)\)"
    ),
    points=re.compile(r"\((?:pictured|centre|center|left|right|above|below|top|bottom)\b[^()]{0,40}\)"),
    gallery=re.compile(
        r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2} of (?:the )?[A-Z][\w'’. -]*|[A-Z].{10,} in (?:19|20)\d\d"
    ),
    small=frozenset(
        "a an the and or but of to in on at for from by with as is vs v nor so yet into over".split()
    ),
    spoken=frozenset(
        "that this these those there it it's he he's she she's they they're we we're i i'm you you're not no"
        " yes just and but or so then all what what's why how who where when that's oh well too very".split()
    ),
)
