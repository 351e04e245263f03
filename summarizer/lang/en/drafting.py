"""English for the embedded drafter: openings, background and outlook."""

from __future__ import annotations

import re

from summarizer.lang.draft_words import DraftWords
from summarizer.lang.en.verbs import has_verb

__all__ = ["DRAFTING"]

_DANGLING = re.compile(
    r"[\"“'‘(\[]?(?:he|she|they|it|this|that|these|those|his|her|hers|their|theirs|its|him|them|such"
    r"|(?:he|she|they|it|that)['’]\w+|but|and|or|so|yet|nor|however|also|then|still|instead|meanwhile"
    r"|moreover|furthermore|therefore|thus|hence|nevertheless|nonetheless|likewise|similarly|otherwise"
    r"|afterwards?|besides|additionally|consequently|indeed|in addition|as a result|on the other hand"
    r"|for example|for instance|in fact|of course|in contrast|by contrast|at the same time|after that"
    r"|the same|another|both|neither|either|here|yeah|yes|no,|well,|oh|ok|okay|sure|absolutely|exactly"
    r"|right,|there(?! (?:is|are|was|were|has|have))|one of (?:them|these|those)"
    r"|(?:some|most|all|many|none) of (?:them|these|those)|the former|the latter|other|others|to this"
    r"|in (?:this|that)|because of (?:this|that)|too|again|plus)\b",
    re.IGNORECASE,
)
_PERSONAL = frozenset(
    "i i'm i've i'd i'll me my we we're we've we'd we'll us our you you're you've you'd you'll your".split()
)
_BACKGROUND = re.compile(
    r"\bsince (?:the |early |late )?(?:19|20)?\d\d|\bhad been\b"
    r"|\b(?:has|have) (?:(?:long|already|previously|always|never) been|been (?:\w+ing|an?|the|in|under))\b"
    r"|\b(?:last|previous) (?:year|month|decade|century|summer|winter|spring|autumn|fall)\b"
    r"|\b(?:years?|months?|decades?|centuries) (?:ago|earlier|before)\b"
    r"|\b(?:previously|historically|traditionally|formerly|originally|earlier this|in the past"
    r"|over the years|history|long-running|background|first time|because|as a result|led to|leading to"
    r"|leads to|consequences?|result(?:ed|ing) in|impact|implications?|effects? (?:on|of)|amid"
    r"|in response to|in the wake of|due to|in an effort to|so far|until now|founded in|established in"
    r"|known (?:for|as))\b"
    r"|\b(?:analysts?|experts?|observers|researchers|critics|economists|historians)"
    r" (?:say|said|believe|warn|argue)"
    r"|\b(?:according to|some|many) (?:analysts|experts|observers|critics|economists)\b",
    re.IGNORECASE,
)
# One of these stands in everything that the pattern above finds; looking them up is many times faster.
_BACKGROUND_SIGNS = frozenset(
    """since been last previous ago earlier before previously historically traditionally formerly originally
    past over history long background analyst analysts expert experts observers researchers critics
    economists historians first because result resulted resulting led leading leads consequence
    consequences impact implication implications effect effects amid response wake due effort far until
    founded established known""".split()
)
_PAST_YEAR = re.compile(r"\b(?:in|of|since|from|during|until|by) (?:\w{3,9} )?((?:1[5-9]|20)\d\d)\b")
_OUTLOOK = frozenset(
    """will would expected expects plan plans planned scheduled hope hopes aim aims next remain remains
    continue continues means future upcoming pledged vowed calls decision still""".split()
)
DRAFTING = DraftWords(
    dangling=_DANGLING,
    personal=_PERSONAL,
    background=_BACKGROUND,
    background_signs=_BACKGROUND_SIGNS,
    past_year=_PAST_YEAR,
    outlook=_OUTLOOK,
    has_verb=has_verb,
)
