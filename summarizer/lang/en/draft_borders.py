"""English for the embedded drafter: where a sentence breaks or may be cut, and what is whole or no fact."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AHEAD", "BARE_SUBJECT", "FUSED", "NO_FACT", "PAST", "SETTING", "UNFINISHED"]

# With a capital within a sentence they begin another: in a name small words follow no small word so.
_OPENINGS: Final = (
    r"In|On|At|As|After|When|While|But|And|He|She|It|They|We|This|There|These|Those|His|Her|Their|Its|The|An"
    r"|Since|During|Although|Despite|Following|Before"
)
# Not "vitamin A is", and not "Serie A champions".
_ARTICLE: Final = (
    r"A(?! (?:and|or|is|was|are|were|of|to|through|for|in|on|at|by|from|that|which|has|had|with|minor|major"
    r"|levels?)\b)"
)
# Not to ignore case: within a sentence only a name's small words have capitals.
FUSED: Final = re.compile(
    r"[a-z)’'](?<![.!?:;]) (?:In|On|At|By|For|As|After|When|While|But|He|She|It|They|This|There|The)"
    r" (?:the|an?|his|her|their|this|is|was|has|had|were|are|will) [A-Za-z]"
    r"|[a-z]['’”\"] [A-Z][a-z]+ (?:from|of|has|have|was|were|is|are) [a-z]"
    # After a closing mark with no stop before it.
    rf"|(?<=[a-z\d]['’”\"])(?<!s['’])\s{{1,3}}(?:{_OPENINGS}|{_ARTICLE})(?= [a-z]| [A-Z][a-z]+ [a-z])"
    # After a small word, a figure or a name.
    rf"|(?<=[a-z]{{2}}|[a-z\d]\d)\s{{1,3}}(?:{_OPENINGS})(?= [a-z])"
    rf"|(?<= )[a-z]{{3,}}\s{{1,3}}{_ARTICLE}(?= [a-z])"
    # A list that was lost.
    r"|\b(?:was|were|are|include|includes|included|including|following):\s{1,3}[A-Z][a-z]+ [a-z]"
)

# "The bridge, known" is no headline: what is left of it stood behind the cut.
UNFINISHED: Final = re.compile(
    r"\b(?:known|called|named|titled|entitled|dubbed|described|regarded|seen|hailed|billed|viewed|treated"
    r"|recogni[sz]ed|considered|identified|listed|used|such|same|so|well|soon|long|far|much|many|including"
    r"|include[sd]?|like|according|because|due|that|which|who|than|even|just|only|not|the|an?|of|to|in|on|at"
    r"|stands?|stood|serves?|served"
    r"|for|from|by|with|and|or|but|is|are|was|were|be|been|has|have|had|says?|said|saying)\Z"
    r"|,(?: \w+ly)? \w+(?:ed|ing|n)\Z|\A[^,]+, (?:who|which|whose)\b[^,]*\Z",
    re.IGNORECASE,
)
_PAST: Final = (
    r"was|were|has|have|had|been|said|told|swept|won|took|made|came|went|became|beat|lost|fell|rose|got|gave"
    r"|left|led|met|ran|saw|sent|sold|spoke|found|began|drew|drove|grew|held|kept|paid|struck|threw|wrote"
    r"|brought|bought|built|caught|fought|thought|knew"
)
# A headline is in the present: "Ferries, sold by Newport, sink".
PAST: Final = re.compile(
    rf"\b(?:{_PAST})\b"
    r"|(?<![\w-])(?!hundred\b|speed\b|need\b|indeed\b|feed\b|seed\b|breed\b|bed\b|red\b)[a-z]+ed\b(?! by\b)"
)
# Not what there is one of, and not "The police records".
BARE_SUBJECT: Final = re.compile(
    r"(?:The|Both|All|Those) (?!(?:pope|pontiff|king|queen|government|president|police|public|year|world"
    r"|economy|military|constitution|internet|media|weather|rest)\b)(?P<noun>[a-z]+)"
    rf"(?:,| (?:also |then |later |since |first |now |all |both )?(?:{_PAST}|is|are|will|would|can|could|does"
    r"|do|hit|cost|put|set|[a-z]+ed|(?:appear|become|come|continue|contain|cover|employ|end|feature|follow|include"
    r"|last|open|provide|remain|run|say|show|start|take)s?|focuses|goes)\b)"
)
AHEAD: Final = re.compile(
    r"(?:although|though|while|as|before|after|when|because|since|despite|if) (?:it|they)\b[^,]{3,200},"
    r" (?!(?:it|they|this|that|these|those|he|she|his|her|its|their|there)\b)",
    re.IGNORECASE,
)
_HIGHEST: Final = r"(?:most|best|greatest|biggest|finest|worst|top|largest|least|earliest)"
# They judge what they tell of, and leave it the news all the same.
_JUDGING: Final = (
    r"xenophobic|jingoistic|pernicious|bigoted|nativist|hypocritical|shambolic|is a given"
    r"|(?:issue|question|idea|notion|claim|suggestion) that has been raised|"
    r"horrifying|harrowing|heartbreaking|staggering|alarming|worrying|troubling|"
    r"disturbing|appalling|dazzling|baffling|puzzling|refreshing|disappointing|"
    r"embarrassing|humiliating|depressing|infuriating|eye-catching|clever|cleverly|"
    r"foolish|foolishly|reckless|cynical|hollow|laughable|pathetic|sublime|"
    r"exquisite|elegant|unforgettable|stellar|formidable|emphatic|emphatically|"
    r"glamorous|pizzazz|articulate|kerfuffle|stop the bleeding|look(?:s|ed) like|squalid|"
    r"undisputed|powerhouse|flashpoint|reminiscent|magical|ever (?:greater|closer|larger|bolder)|"
    r"deservedly|flawless|classy|charming|hugely|inherently|justifiably|rightly|"
    r"wrongly|sheer|futile|futility|iconic|stunned|shameless"
)
NO_FACT: Final = re.compile(
    rf"\b(?:{_JUDGING})\b|"
    rf"\bone of (?:the|its|his|her|their|[\w.]+['’]s) (?:[\w-]+['’]s )?{_HIGHEST}\b"
    rf"|\b{_HIGHEST}(?: [\w'’-]+){{1,4}} ever\b"
    r"|\b(?:best|most)[- ](?:known|loved|famous|successful|celebrated|beloved|important|lavish|impressive"
    r"|beautiful|exciting|iconic|powerful|influential|vocal|loathed|dramatic|obvious|efficient|memorable|prominent)\b"
    # Not "is more than forty".
    r"|\b(?:is|are|was|were) (?:far |much |even )?(?:more|less) (?!than\b|of\b|and\b)[a-z]+\b"
    # What is somebody's case, though a record or the other side is named.
    r"|\b(?:critics|opponents|detractors|s[ck]eptics|citing|charged that)\b"
    r"|\b(?:iconic|legendary|famous|renowned|acclaimed|beloved|notorious|well-loved|much-loved|legends?"
    r"|dream come true|real story)\b"
    r"|\b(?:can|could|may) (?:easily |often |usually )?be (?:avoided|prevented|reduced|reached|enjoyed"
    r"|improved|eased) (?:by|if|with)\b"
    r"|\b(?:visitors|travell?ers|readers|guests|tourists|parents|drivers|walkers|anyone) (?:can|should|may"
    r"|might want|need)\b"
    r"|\bleaving [^.,]{2,60} in (?:disbelief|shock|despair|tears|doubt|limbo|chaos|ruins|fear|anger)\b"
    # A share without its whole, and which one only the sentences before say.
    r"|\A(?!.*\b(?:polls?|surveys?|votes?|elections?)\b).*\bwith \d+(?:\.\d+)?(?:%| per ?cent)"
    r"(?=[.,;]| and\b)"
    r"|\b(?:in|into|to|from|of|for|with|on|at|by) that (?:[a-z]+(?=[.,;])|category\b)"
    r"|\b(?:by|at|from) the same [a-z]+(?=[.,;])"
    r"|\b(?:at|to|from) the (?:event|party|ceremony|gathering|announcement|incident|hearing|launch|rally"
    r"|protest)\b(?! (?:of|in|on|at|for|to|with|between|near|against|where|and|which|that|from))(?!,)"
    # What hangs on something, what somebody wishes, and what a game looked like.
    r"|\b(?:if|unless)\b"
    r"|\b(?:looking|hoping|aiming|bidding|seeking|trying|attempting|vying|eager|keen|desperate) to\b"
    r"|\b(?:few|many|clear|good|better|best|golden|gilt-edged|easy|late|early|half)[- ]chances?\b"
    r"|\ba (?:fine|neat|sweet|tidy|smart|cool|tame|tight|scrappy) (?!of\b|for\b)[\w-]+"
    r"|\bin (?:full |complete |firm )?(?:control|command|contention)\b|\bon (?:course|track) (?:to|for)\b"
    r"|\b(?:can|may|could|might) (?:[a-z]+ ){1,3}(?:between |up to |as many as |about |some )?[$£€\d]"
    r"|\bin common\b|\bone of (?:many|several|a (?:string|series|number|growing)\b)"
    r"|\b(?:on|upon) the heels of\b"
    # A camp of politics that only its foes, or its friends, call so.
    r"|\b(?:anti-)?establishment (?!of\b)(?:[\w-]+ )?(?:lane|wing|candidates?|politicians?"
    r"|republicans?|democrats?)"
    r"|\b(?:conservative|moderate|progressive|liberal|populist|insurgent|outsider) lane\b"
    r"|\bmake sure\b|\bbe sure to\b|\bdo(?:n['’]t| not) (?:miss|forget)\b"
    r"|\bthe (?:best|easiest|only) way to\b"
    r"|\b(?:knew|felt|realised|realized|remembered|remembers|wondered|dreamed|confess(?:es)?)\b"
    r"|\b(?:he|she|they|they['’]d|\]) (?:thought|heard|saw|wanted|noticed|loved|hated|missed)\b",
    re.IGNORECASE,
)
_MEDIUM: Final = (
    r"(?:the |The )?[A-Z][\w&.'’-]*(?: (?:(?:of|and|&|for|de|in|the) )?[A-Z\d][\w&.'’-]*){0,5}"
    r"(?: (?:news agency|newspaper|magazine|website|radio|television|news|podcast|programme))?"
)
# Not to ignore case: of the names only a capital tells. No clause, and nothing cut off at its end.
SETTING: Final = re.compile(
    r"(?!.*\ban? [A-Z]\S*(?: \d+)?\Z)(?!.*\b(?:whether|that|which|who|how|why|what|if|because|they|he|she|it"
    r"|we|I|appears?|is|was|were|are|has|had|have|will|would|according)\b)"
    r"(?!.*\b(?:the|an?|of|to|in|on|at|for|from|by|with|and|or|his|her|their|its|about|after|before|[Aa]ny|[Ee]very)\Z)"
    r"(?!.*['’]s\Z)(?![Ii]n (?:response|reply|return|turn|fact|full|part|particular|question)\Z)"
    r"(?!.*\b(?:titled|entitled|called|named|dubbed|known|headlined)\Z)"
    r"(?:(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Bb]efore|[Vv]ia|[Oo]utside|[Ii]nside|[Aa]head of|[Ff]ollowing)"
    r" (?!(?:me|us|him|her|them|this)\Z).+"
    r"|[Oo]n (?:[A-Z]|\d|(?:(?:the|his|her|its|their|an?) )?(?:[\w-]+ ){0,2}(?:website|show|programme|program"
    r"|call|radio|television|TV|air|stage|media|podcast|trail|site|page|day|night|morning|evening|eve|floor)\b)"
    r"(?:(?!['’]s [a-z]).)*"
    rf"|[Tt]o (?:{_MEDIUM}|reporters|journalists)"
    r"|[Bb]y (?:e-?mail|phone|telephone|video|text|letter)\b.*"
    rf"|{_MEDIUM})"
)
