"""The English words of `summarizer/checks/evidence/account.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ADDRESS", "BOILERPLATE", "CALL", "CALLED", "COMMENT", "DENYING", "REASON", "REFERRING", "SAYING"]

# What asks for something: in news it is somebody's, and the article says whose.
CALL = re.compile(r"\b(?:should|must|ought to|has to|have to|needs to|need to)\b", re.IGNORECASE)
CALLED = re.compile(
    r"\b(?:should|must|ought|have|has|had|need\w*|call\w*|urg\w+|ask\w*|demand\w*|want\w*|requir\w+|told|order\w*"
    r"|recommend\w*|advis\w+|necessary|rule\w*|oblig\w+|said|say\w*)\b",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w"
    r"|(?<![\w-])[\w-]+\.(?:com|net|org|info|io|biz|xyz|site|online|shop|top|ru|cn|co\.uk)\b(?:/[^\s<>\"“”]*)?",
    re.IGNORECASE,
)
# What a model says of its own text. It claims nothing, and nothing of it is compared.
BOILERPLATE = re.compile(
    r"^\W*(?:(?:sure|certainly|of course|okay|ok)[,!. ]+)?(?:here(?:'s| is| are)|below is|the following is)\b"
    r"[^.!?:]{0,60}\b(?:summary|summaries|brief|overview|key points|takeaways|highlights)\b"
    r"[^.!?:]{0,40}(?:[:.!]|$)\W*"
    r"|^\W*(?:summary|brief|overview|key (?:points|takeaways)|tl;?dr)\W*(?::\W*|$)"
    r"|^\W*(?:i hope this helps|let me know if)\b[^.!?]*[.!]?$"
    r"|^\W*(?:note|disclaimer): (?:this|the) (?:summary|brief)\b.*$",
    re.IGNORECASE,
)
REFERRING = re.compile(
    r"^\W*(?:(?:the|this) (?:passage|text|article|document|summary|excerpt)|the author)"
    r" (?:says|states|reports|mentions|describes|discusses|notes|explains|is about|covers|tells|talks about)"
    r"(?: that| how| about)?\b[\s,:]*",
    re.IGNORECASE,
)
# With it a writer closes a text: what the news shows, or makes one ask.
COMMENT = re.compile(
    r"\b(?:a (?:\w+ )?reminder (?:of|that)"
    r"|(?:highlight|underscore|underline|illustrate|demonstrate|show)s? (?:the (?:\w+ )?"
    r"(?:importance|need|danger|challenge|complexit(?:y|ie)|power|value|role|impact|risk|difficult(?:y|ie))s?\b|how\b)"
    r"|serves? to (?:highlight|underscore|underline|illustrate|show)"
    r"|raises? (?:\w+ )?(?:questions|concerns) (?:about|over|as to)"
    r"|remains? to be seen|(?:only )?time will tell|closely (?:watched|followed))\b",
    re.IGNORECASE,
)
REASON = re.compile(
    r"\W*(?:(?:and|but) )?(?:because|since|due to|thanks to|owing to|following|amid|after)\b", re.IGNORECASE
)
# A clause that denies may have hardly a word of what it denies, one about the article none of its own.
DENYING = re.compile(
    r"\b(?:not|never|no|none|nothing|nobody|no one|neither|nor|without|\w+n['’]t)\b"
    r"|^\W*(?:the|this) (?:article|passage|text|report|story|piece|interview|account)\b",
    re.IGNORECASE,
)
# A word, for telling whether a field says anything at all. A negation alone says nothing.
SAYING: Final = re.compile(r"\b(?!(?:not?|never)\b)[^\W\d_]{2,}\b", re.IGNORECASE)
