"""Forms that void what a machine was told before, folded."""

from __future__ import annotations

from summarizer.analysis.instructions.commands import STOP, VOID, VOID_LAST
from summarizer.analysis.instructions.starts import FIRM, START
from summarizer.analysis.instructions.words import PRIOR, RULES

__all__ = ["GONE", "PASSIVE", "SUPERSEDED", "VOIDING"]

_IN = r"[^.!?\n]"
_NOT_OF_A_THING = (
    r"(?!\s+(?:about|of|on|for|in|regarding|from|printed|given by|uber|auf|der|des|fur|im|sur|de la|de"
    r"|du|del|sobre"
    r"|para|en)\b(?! (?:the |this |your |a |all )?(?:system|prompt|above|previous|summar|article|text"
    r"|developer"
    r"|user|conversation|neutral)))"
)
_TOLD_YOU = (
    r"(?:everything|anything|all|whatever|what)(?: of)?(?: that| which)? (?:"
    r"you(?:'ve| have| had| were| are|'re)*(?: ever| just| been| already)* (?:told|asked|instructed"
    r"|given|taught"
    r"|trained|ordered|programmed|received|prompted)"
    r"|(?:the )?(?:system|developer|user|operator|others|they|anyone|anybody) (?:has |have |had "
    r")?(?:told|asked|said|wrote|ordered)"
    r"|(?:(?:was|is|has been|i|we|they|came|comes|stands) ?)(?:\w+ )?(?:to you )?(?:\w+ )?"
    r"(?:above|before(?: this)?|earlier|previously|so far|until now))"
    rf"|alles,? (?:was|bisherige|vorherige|obige|vorige|zuvor|davor|oben|fruhere){_IN}{{0,50}}"
    r"|(?:das|den) (?:obige\w*|bisherige\w*|vorige\w*|vorherige\w*)"
    rf"|(?:tout )?ce qu[ie']{_IN}{{0,50}}(?:dit|demande|ecrit|prece\w+|avant|jusqu\w*|ci-dessus|ordonne"
    rf"|indique)"
    rf"|lo (?:anterior|dicho|que{_IN}{{0,40}}(?:antes|anterior\w*|dij\w+|pidi\w+|dicho|arriba|hasta "
    rf"ahora|orden\w+"
    r"|indic\w+|ensen\w+))"
    r"|the (?:above|foregoing|preceding)\b|(?:everything|anything|all) (?:above|before this|prior)"
)
_WHOLE_TEXT = (
    r"(?:the |this |das |die |den |l'|le |el )?(?:rest of (?:the |this )?|whole |entire |actual |text "
    r"of the )?"
    r"(?:articles?|artikels?|texte?|document)\b"
)
GONE = (
    r"(?:no longer|void|null|cancel\w+|revoked|overrid\w+|superseded|annulled|suspended|lifted|obsolete"
    r"|invalid"
    r"|disabled|deactivated|replaced|expired|erased|wiped|(?:do|does) not (?:apply|count|matter|bind)"
    r"|irrelevant"
    r"|none of|active|nicht mehr|nicht langer|aufgehoben|ungultig|ausser kraft|hinfallig|annule\w*|nulles?"
    r"|caduques?|suspendu\w*|plus (?:valables?|en vigueur)|s'appliquent (?:plus|pas)|anulad\w+|ya no"
    r"|sin efecto"
    r"|suspendid\w+|derogad\w+|no se aplican|obsolet\w+)"
)
VOIDING = "|".join(
    (
        (
            rf"{START}(?!\w+ your (?:orders?|requests?|tasks|polic|training"
            rf"|member)){VOID}\b{_IN}{{0,50}}?\b{PRIOR}\b{_IN}{{0,40}}?\b{RULES}\b{_NOT_OF_A_THING}"
        ),
        (
            rf"{FIRM}(?:ignore|disregard|forget|override|bypass|discard) (?:the |these |those |every )?"
            rf"(?:instructions?|prompts?|guidelines|rules|everything|all of (?:that|this"
            rf"|it))\b(?=\W*$|\s?[.,;:!]|,? and (?!over\b))"
        ),
        rf"{START}{VOID}\b{_IN}{{0,50}}?\b{RULES}\b{_IN}{{0,30}}?\b{PRIOR}\b",
        (
            rf"{START}{VOID}\b{_IN}{{0,12}}?\b(?:all|any|every|alle|toute?s?"
            rf"|tod[ao]s)\b{_IN}{{0,40}}?\b{RULES}\b"
            rf"(?!\s+(?:to|zum|zur|pour)\b){_NOT_OF_A_THING}"
        ),
        (
            rf"{FIRM}{VOID}\b{_IN}{{0,20}}?(?:{_TOLD_YOU})(?!{_IN}{{0,30}}\b(?:about|uber|sur|sobre"
            rf"|de tu)\b)"
        ),
        (
            rf"{START}(?:ignore|disregard|discard|do not (?:read|use)|ignorier\w*|oublie[zs]?"
            rf"|ignorez|ignora|olvida)"
            rf"(?: sie)? {_WHOLE_TEXT}"
        ),
        (
            rf"(?:^|[.!:\n])\W{{0,8}}(?:alle|die|samtliche"
            rf"|deine){_IN}{{0,50}}\b{RULES}\b{_IN}{{0,30}}{VOID_LAST}"
        ),
        rf"{STOP}",
    )
)
PASSIVE = "|".join(
    (
        rf"\b{PRIOR}\b{_IN}{{0,40}}\b{RULES}\b{_IN}{{0,50}}\b{GONE}\b",
        (
            rf"\b{RULES}\b{_IN}{{0,20}}\b(?:fur dich|that you|you were|que l'on t'a|"
            rf"que te|die du|qu'on)\b{_IN}{{0,40}}\b{GONE}\b"
        ),
        (
            rf"\b{RULES}\b{_IN}{{0,12}}\b(?:gelten|apply|s'appliquent)\b{_IN}{{0,12}}"
            rf"\b(?:fur dich|to you|a toi|pour toi)\b{_IN}{{0,12}}\b(?:nicht|any ?more|no longer"
            rf"|plus)\b"
        ),
    )
)
SUPERSEDED = "|".join(
    (
        (
            rf"\b(?:whatever|everything|anything|all|what) you(?:'ve| have)? (?:were |been "
            rf")?(?:told|asked|given"
            rf"|instructed|taught){_IN}{{0,60}}\b{GONE}"
        ),
        (
            rf"\b(?:everything|anything|all|what) you(?:'ve| have)? (?:were |been )?(?:told|asked"
            rf"|given) (?:so far|before|above"
            rf"|until now|here)?\b{_IN}{{0,20}}\b(?:mistake|wrong|test|false|lie|joke|error)\b"
        ),
        (
            rf"\b(?:instructions?|prompts?|text|everything|articles?|nothing|rules) (?:above|before "
            rf"this|so far|up to (?:here|this))\b"
            rf"{_IN}{{0,40}}\b(?:ignored|test|mistake|wrong|void|irrelevant|matters?|counts?"
            rf"|appl(?:y|ies)|no longer|fake|outdated)\b"
        ),
        (
            rf"\ball (?:previous|prior|earlier|existing) (?:(?:safety|system|ai) )?(?:instructions?"
            rf"|prompts?|directives|safety \w+)\b"
            rf"{_IN}{{0,25}}\b{GONE}"
        ),
        (
            rf"\b(?:i|we) (?:hereby |now )?(?:revoke|cancel|withdraw|annul|suspend|override|lift"
            rf"|void)\b{_IN}{{0,30}}\b{PRIOR}\b{_IN}{{0,20}}"
            rf"\b{RULES}\b"
        ),
        (
            r"\byour (?:\w+ )?(?:instructions|guidelines|rules|directives|prompt|programming) "
            r"(?:have|has) (?:now )?(?:been )?(?:changed"
            r"|updated|replaced|modified|rewritten|lifted|removed)\b"
        ),
        rf"\byou (?:now )?have no (?:\w+ )?{RULES}\b(?! (?:on|about|for|against|in|to)\b)",
        r"\bstart (?:over|again|afresh) with (?:new|these|the following) (?:rules|instructions)\b",
        (
            rf"\b(?:this|these|the following|new) (?:\w+ )?{RULES} (?:override|supersede|replace"
            rf"|take (?:precedence"
            r"|priority))"
        ),
        rf"(?:none of|no) your (?:\w+ )?{RULES} (?:are|is|apply|applies)\b",
        (
            r"\b(?:supersedes?|overrides?) (?:all |any )?(?:previous|prior|earlier|other) "
            r"(?:instructions?|prompts?"
            r"|directives?|rules)\b"
        ),
    )
)
