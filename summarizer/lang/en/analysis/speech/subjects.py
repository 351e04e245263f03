"""The English words of `summarizer/analysis/speech/subjects.py`."""

from __future__ import annotations

import re

__all__ = [
    "ADJUNCT",
    "AND",
    "ASIDE",
    "CLAUSE",
    "FINITE",
    "LED",
    "NO_SUBJECT",
    "QUOTED",
    "RELATIVE",
    "SAYING",
    "UNSAID",
]

SAYING = re.compile(
    r"\b(?:said|says|say|told|tells|claim(?:s|ed)?|den(?:y|ies|ied)|believ(?:e|es|ed)|thinks?|thought"
    r"|estimat(?:es?|ed)|report(?:s|ed)|warn(?:s|ed)?|argu(?:es?|ed)|insist(?:s|ed)?|conced(?:es?|ed)"
    r"|acknowledg(?:es?|ed)|admit(?:s|ted)?|explain(?:s|ed)?|contend(?:s|ed)?|complain(?:s|ed)?"
    r"|speculat(?:es?|ed)|stress(?:es|ed)?|predict(?:s|ed)?|conclud(?:es?|ed)|wrote|writes|tweet(?:s|ed)"
    r"|announc(?:es?|ed)|stated|declar(?:es?|ed)|assert(?:s|ed)?|maintain(?:s|ed)?|describ(?:es?|ed)"
    r"|accus(?:es?|ed)|declin(?:es|ed) to (?:say|comment|answer)|fear(?:s|ed)|alleg(?:es?|ed)"
    r"|dismiss(?:es|ed)|praised|pledg(?:es?|ed)"
    r"|vow(?:s|ed)|promis(?:es|ed)|urg(?:es|ed)|blam(?:es|ed)|criticised|criticized|testif(?:y|ies|ied)|recall(?:s|ed)"
    r"|not(?:es|ed)|add(?:s|ed)|pointed out|points out|confirm(?:s|ed))\b"
)
QUOTED = re.compile(r"[“\"‘](?=\S)[^“”\"]*?[”\"]")
# What may stand between a subject and its verb: adverbs, auxiliaries, a word in brackets, "however".
UNSAID = re.compile(
    r"(?:,? (?:also|later|initially|still|now|then|has|have|had|even|once|first|[a-z]{3,12}ly)"
    r"|,? (?:however|though|too|meanwhile|in turn|for (?:his|her|its|their) part|in a statement),?"
    r"| ?\([^()]{1,40}\)|,? \d{1,3},|,)\Z"
)
# "Ann Lee, head of the bank," and "Ann Lee, who met him,".
ASIDE = re.compile(r"(?<=\w), (?:of|from|who|which|whose|an?|the|its|his|her|[a-z-]+)\b[^,;:]{1,120},\Z")
CLAUSE = re.compile(
    r"[;:–—\"”“] ?|(?<=[a-z0-9]{2})[.!?] |, (?:but|and|while|as|when|though|although|with|where) |, "
    r"|\A(?:But|And|While|As|When|If|Yet|So) |\b(?:that|but|while|because|when|although|though|if) "
)
AND = " and "
# What begins so is no subject.
ADJUNCT = frozenset("in of at by for from on with".split())
RELATIVE = re.compile(r",? \b(?:who|which|that)\b.*\Z")
LED = re.compile(r"\A(?:which|that|whom) (?=\S)")  # "a camp, which the Church describes as ..."
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|do|began|became|made|came"
    r"|said|says|told|[a-z]{3,}(?:ed))\b"
)
# After these a word like "reports" or "claims" is no verb, nor is it after "to".
NO_SUBJECT = frozenset(
    """
    the a an of in on at by for to from with as these those this that such his her its their our my any no
    some many several two three all other recent new earlier media news press be been being was were is are
    not
    """.split()
)
