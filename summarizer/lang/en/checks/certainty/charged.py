"""The English words of `summarizer/checks/certainty/charged.py`."""

from __future__ import annotations

import re

__all__ = ["ACCORDING", "CHARGING", "ENDS", "GIVEN", "UNSURE"]

# What somebody claims, charges or believes; a verb that gives a fact with its speaker is none of these.
CHARGING = re.compile(
    r"\b(?:claim(?:s|ed|ing)?(?! (?:for|responsibility|credit|victory|an?|his|her|their|its|the lives?"
    r"|[£$€\d]))"
    r"|alleg(?:es?|ed|ing)|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|argu(?:es?|ed|ing)(?! (?:with|over|about))"
    r"|believ(?:es?|ed|ing)|contend(?:s|ed|ing)?|insist(?:s|ed|ing)?|suspect(?:s|ed|ing)|assert(?:s|ed|ing)?"
    r"|maintain(?:s|ed|ing)? that|suggest(?:s|ed|ing)? that"
    r"|think(?:s|ing)?(?! (?:about|of|over|through|up|twice|again))"
    r"|thought that|complain(?:s|ed|ing)? that"
    r"|charge[sd]? that|speculat(?:es?|ed|ing)|portray(?:s|ed|ing)?(?= [^.;:]{1,80} as\b)"
    r"|estimat(?:es?|ed) (?:that|this|it|the)"
    r"|(?:lawyer|attorney|critic|prosecutor|opponent|supporter|rival)s? claim(?:s|ed)?)\b"
)
ACCORDING = "according to"
# Where what is charged ends.
ENDS = re.compile(r"[.;:?!“”\"]|,? (?:but|while|although|though|however|whereas)\b")
# Words of an item that give a claim to somebody, or leave it open.
GIVEN = re.compile(
    r"\b(?:alleg\w+|accus\w+|claim\w*|reported\w*|suspect\w*|belie\w+|blam\w+|argu\w+|suppos\w+|apparent\w*"
    r"|according to|may|might|could|said|says|saying|told|contend\w*|insist\w*|assert\w*|charged?|charges"
    r"|accusation\w*|view\w*|opinion|think\w*|thought|suggest\w*|estimat\w*|complain\w*|warn\w*|deni\w+"
    r"|den(?:y|ies)"
    r"|criti\w+|call(?:s|ed)? (?:it|him|her|them)|speculat\w*|maintain\w*|rumou?r\w*"
    r"|feel|feels|felt|fear\w*|hope\w*|perceived|seen as|whether|if)\b",
    re.IGNORECASE,
)
# An item with these states nothing.
UNSURE = re.compile(r"\b(?:not|un|in) ?(?:certain|sure|clear|known|dispute)\b", re.IGNORECASE)
