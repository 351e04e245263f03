"""English for the embedded drafter: what is alleged, denied or left open, and what only looks so."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ACCUSATION", "PROCEDURE", "REPLY", "SETTLED", "TRIED", "UNSETTLED"]

UNSETTLED: Final = re.compile(
    r"\b(?:alleg(?:e|es|ed|edly|ing|ations?)|accus(?:e|es|ed|ing|ations?)|den(?:y|ies|ied|ying|ials?)"
    r"|disput(?:e|es|ed"
    r"|ing)|reportedly|unconfirmed|unverified|unclear|unknown|suspects? (?:that|of)|suspected"
    r"|purported(?:ly)?"
    r"|supposed(?:ly)?|claim(?:s|ed|ing)?(?: that)?|rumou?r(?:s|ed)?|contested|contradict(?:s|ed|ing)?"
    r"|conflicting"
    r"|estimated?|estimates|apparently|presumed|feared)\b"
    r"|\b(?:not|never)(?: \w+){0,2} (?:known|clear|confirmed|announced|disclosed|released|identified"
    r"|named|verified"
    r"|explained|specified|respond(?:ed)?|comment(?:ed)?|say|said)\b|\b(?:declined|refused) to (?:say"
    r"|comment|confirm)"
    r"\b|\bno comment\b|\byet to\b|\b(?:may|might|could) (?:not )?have (?:been )?\w+(?:ed|en|n|t)\b"
    r"|\b(?:believed|thought|said|reported|understood|appears?|appeared|seems?|seemed) to (?:have|be)\b"
    r"|\b(?:is|are|was|were) (?:believed|thought|suspected|feared)\b|\bno word (?:on|about|from)\b"
    r"|\bcharged with\b|\bcast(?:s|ing)? doubts?\b|\b(?:cannot|could not"
    r"|couldn['’]t) (?:be )?(?:\w+ly )?(?:verif|confirm)"
    r"|\b(?:rejects?|rejected|dismiss(?:es|ed)) (?:the |all |these |those |such )?(?:claims?|allegations?"
    r"|accusations?"
    r"|charges?|reports?|suggestions?)\b|\bnot guilty\b",
    re.IGNORECASE,
)
SETTLED: Final = re.compile(
    # Not "claims 40 people have been killed".
    r"\bclaim(?!(?:s|ed|ing)? (?:\w+ )?[\d.,]+ [^.]{0,80}?\b(?:have|has|had|were|was|are|is)\b)"
    r"(?:s|ed|ing)? (?:(?:his|her|their|its|the|a|an|another) )?(?:\w+ ){0,2}?(?:[\d$£€]|success|lives"
    r"|life|title|gold"
    r"|silver|bronze|victory|win|wins|wickets?|points?|medals?|responsibility|asylum|benefits?|trophy"
    r"|crown|expenses"
    r"|compensation|back|credit|place|spot|insurance)|\b(?:asylum|insurance|benefits?|expenses"
    r"|compensation) claim(?:s|ants?)?\b|\bclaim (?:acceptance|form)"
    r"|\bdeny(?:ing)? (?:him|her|them|us) |\bdenied (?:a|an|entry|access|bail|the (?:chance|right"
    r"|opportunity)|boarding"
    r"|permission)\b|\bdisputed (?:territor|waters|islands|penalty|goal|area|region)|\byet to (?:come"
    r"|be seen|win|score"
    r"|play|find|decide|make)\b|\b(?:is|was|are|were) supposed to\b|\blabou?r dispute"
    r"|\bestimate[sd]? (?:to be worth)"
    r"|\bha(?:ve|s|d) (?:\w+ )?claims\b"
    # A vote with several candidates.
    r"|\bcontested (?:conventions?|elections?|by-elections?|primar\w+|primary|races?|seats?|caucus\w*)\b"
    r"|\bnot (?:\w+ )?accus(?:ed|ing)\b|\bnot named (?-i:[A-Z])"
    r"|\b(?:not|never|n['’]t) (?:been |be )?(?:contradict|disput|contest)(?:ed|ing|s)?\b"
    # "40 per cent" is nobody's word.
    r"|\b(?-i:per (?!the\b|an?\b|his\b|her\b|their\b|its\b)[a-z])"
    # A verdict, and what the accused said of it on the way to it.
    r"|\b(?:jury|court|judges?|panel|tribunal)\b(?: \w+){0,3} (?:found|cleared|acquitted)\b.{0,160}"
    r"\bnot guilty\b",
    re.IGNORECASE,
)
ACCUSATION: Final = re.compile(
    r"\b(?:alleg(?:e|es|ed|edly|ing|ations?)|accus(?:e|es|ed|ing|ations?)|charged with|suspected of"
    r"|claims?|claimed)\b",
    re.IGNORECASE,
)
REPLY: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|declined to comment|not guilty|no comment|refut(?:e|es|ed)"
    r"|insist(?:s|ed) (?:that )?"
    r"(?:he|she|it|they)|(?:did|has|have|had) not (?:immediately |yet )?(?:respond|responded|comment"
    r"|commented|replied"
    r"|returned?)|(?:reject|dismiss)(?:s|es|ed) (?:the |all |these |those |such )?(?:claims?|allegations?"
    r"|accusations?"
    r"|charges?|suggestions?))\b",
    re.IGNORECASE,
)
# What a court, the police or a hospital did, whoever is right: it can be told of a case that is contested.
PROCEDURE: Final = re.compile(
    r"\b(?:arrested|arraigned|charged|sentenced|jailed|convicted|acquitted|cleared of|pleaded|found guilty"
    r"|found not guilty|remanded|released|detained|extradited|fined|adjourned|sued|indicted|born|died"
    r"|elected|appointed|resigned|suspended|ruled|appeared (?:at|in|before)|taken to|opened|filed|appealed"
    r"|bail|trial (?:began|started|opened)|verdict|inquest|hearing)\b"
)
# A case that a court or the police have: what is told beside it is one side's, though nobody is named.
TRIED: Final = re.compile(
    r"\b(?:(?:told|heard by) (?:the |a |an )?(?:jury|jurors|court|judge|inquest|tribunal|magistrates"
    r"|detectives|police)|(?:jury|court|tribunal|inquest) (?:was told|heard|has heard)"
    r"|prosecut(?:ors?|ion|ing)|pleaded not guilty|on trial|police (?:said|say|believe)|detectives"
    r"|investigators|suspects?|court documents|arrested|charged with|defendants?)\b",
    re.IGNORECASE,
)
