"""The English words of `summarizer/checks/certainty/status.py`."""

from __future__ import annotations

import re

__all__ = ["CLAIMING", "CONTESTING", "DENYING", "ESTIMATING", "TELLER"]

TELLER = frozenset("interviewer author reporter writer columnist article newspaper".split())
# "Both claim he is needed": a verb, where "the claim" and "their claim that" are nouns.
CLAIMING = re.compile(
    r"(?<!\ba )(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\bany )(?<!\bthis )(?<!\bthat )(?<!\btheir )"
    r"\bclaim (?:he|she|it|they|there|these|those|his|its|their|we|you) ",
    re.IGNORECASE,
)
# Words of those who estimate, beside a figure or an order: "shorter odds with bookmakers".
ESTIMATING = re.compile(
    r"\b(?:odds|bookmakers?|bookies|favourites?|favorites?|forecast\w*|predict\w*|projec(?:ted|tions?|ts)"
    r"|polls?|polling|tipped|reckon\w*|analysts?|economists?|betting|model(?:s|ling)?)\b",
    re.IGNORECASE,
)
# Words by which somebody says that it is not so.
_CONTESTING = (
    r"den(?:y|ies|ied|ials?|ying)|reject\w*|dismiss\w*|refut\w*|rebut\w*|disput\w*|contest\w*|repudiat\w*"
    r"|disavow\w*|disown\w*|contradict\w*|not guilty|innocen\w+|false\w*|untrue|baseless|unfounded"
    r"|groundless|lies?|lied|lying|liars?|nonsense|rubbish|no truth|hoax|debunk\w*|myth"
)
CONTESTING = re.compile(rf"\b(?:{_CONTESTING})\b", re.IGNORECASE)
# The same, and what may be one in other words.
DENYING = re.compile(
    rf"\b(?:{_CONTESTING}|counter\w*|ruled? out"
    r"|(?:said|says|told|insist\w*|maintain\w*|claim\w*|stress\w*|replied|tweeted|wrote)\b"
    r"[^.]{0,80}?\b(?:not|never|no|nothing|none|neither|nor|\w+n['’]t)|there (?:is|was) no)\b",
    re.IGNORECASE,
)
