"""The English words of `summarizer/evaluate/brief_faults.py`.

They are kept apart from the drafter's own: a table that chooses cannot tell what it chose wrongly.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ABBREVIATION",
    "ATTRIBUTING",
    "CAPTION",
    "CONNECTIVE",
    "EXPLETIVE",
    "FIRST_PERSON",
    "FORECAST",
    "FUSED",
    "HONORIFIC",
    "JUDGING",
    "LABEL",
    "OFFICE",
    "OPEN",
    "OUTLOOK",
    "PERSON",
    "PLACING",
    "POINTING",
    "PRONOUN",
    "RECORD",
    "ROLE_EDGE",
    "SMALL",
    "SUBORDINATE",
    "TAKEN",
    "TIME",
]

# Words at an item's opening that point at a sentence which is not there.
POINTING: Final = re.compile(
    r"[\"“'‘(]?(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|such|both"
    r"|another"
    r"|others?|the (?:same|pair|two|duo|trio|latter|other)|(?:some|none|one|many|most) of (?:them|these"
    r"|those))\b",
    re.IGNORECASE,
)
EXPLETIVE: Final = re.compile(
    r"it['’]s (?:\w+ )?(?:believed|thought|understood|known|clear)"
    r"|it (?:is|was) (?:\w+ )?(?:believed|thought|understood|known|clear|revealed|announced|claimed"
    r"|reported|feared)\b"
    r"|it (?:is|was|remains|has been|had been|took|takes|costs?|will be|would be)\b(?:.* (?:that|who|why"
    r"|how|when"
    r"|whether|where|if|to)\b)|(?:this|that) (?:year|month|week|season|summer|winter|spring|autumn"
    r"|morning|evening)\b"
    r"|both [\w ]+ and ",
    re.IGNORECASE,
)
CONNECTIVE: Final = re.compile(
    r"[\"“'‘(]?(?:and|but|or|so|yet|nor|however|also|then|still|instead|meanwhile|moreover|furthermore"
    r"|therefore"
    r"|thus|hence|nevertheless|nonetheless|besides|additionally|consequently|indeed|in addition|as a result"
    r"|on the other hand|for example|for instance|in fact|in contrast|by contrast|at the same time|after that"
    r"|in other words|similarly|likewise|otherwise|rather|plus|anyway)\b|(?:[\w'’.-]+ ){1,4}also\b",
    re.IGNORECASE,
)
PRONOUN: Final = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
# Whom a pronoun after them may mean.
PERSON: Final = re.compile(
    r"\b(?:man|woman|boy|girl|child|baby|mother|father|son|daughter|wife|husband|brother|sister|teenager"
    r"|victim"
    r"|officer|driver|pilot|doctor|teacher|student|pupil|worker|player|striker|captain|coach|manager|minister"
    r"|president|senator|governor|mayor|judge|lawyer|leader|actor|actress|singer|star|author|writer|reporter"
    r"|patient|resident|witness|suspect|prisoner|soldier|owner|founder|director|official|spokes\w+|chairman"
    r"|person|passenger|member|candidate|king|queen|prince|princess|priest|bishop|pope|nurse|scientist|expert"
    r"|\w+-year-old|someone|somebody|anyone|who|veteran|tycoon|designer|model|friend|partner|parent"
    r"|schoolgirl"
    r"|punter|winner|champion|neighbou?r|gunman|attacker|robber|thief|fan|user|customer|client|employee"
    r"|boss)\b",
    re.IGNORECASE,
)
SUBORDINATE: Final = re.compile(
    r"(?:although|though|while|as|after|when|before|despite|with|having|once|since|asked|during|in|on|at"
    r"|by|for"
    r"|from|like|unlike|born|following|until|because|if|\w+(?:ing|ed))\b",
    re.IGNORECASE,
)
# A capital that is no name's.
SMALL: Final = re.compile(
    r"(?:the|an?|this|that|these|those|it|there|some|many|no|not|one|two|every|each|little|most|what|who"
    r"|how|why)\b",
    re.IGNORECASE,
)
TIME: Final = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb"
    r"|Mar|Apr|Jun"
    r"|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)\b"
)
HONORIFIC: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Gen)\.?|[\w’'] ?,)\s\Z"
)
# "in Jordan" is a place.
PLACING: Final = re.compile(
    r"\b(?:in|at|near|from|to|outside|across|around|into|through|of)\s\Z", re.IGNORECASE
)
CAPTION: Final = re.compile(
    r"\b(?:image|photo|photograph|picture|video|graphic|credit)s?(?: credit| courtesy)?\s?:|\b(?:pictured"
    r"|file photo"
    r"|scroll down|click here|read more|sign up|follow us|left|right|centre|center|above|below)\)"
    r"|\(pictured|\(left"
    r"|\(right|\bpictured (?:here|above|below|left|right|with|in|at|on)\b|, (?:left|right|centre|above), "
    r"|\bposes? for"
    r"|\A(?:by [A-Z][a-z]+ [A-Z]|related|see also|read (?:more|below)|watch|share this|sources?:|updated:"
    r"|published)"
    r"|©|https?://|www\.",
)
# "Homeward bound: Lee leaves", under a picture.
LABEL: Final = re.compile(r"[A-Z][^.,:;?!\"“”]{2,40}: [A-Z][a-z]")
# Within a sentence only a name's small words have capitals.
FUSED: Final = re.compile(
    r"[a-z)’'] (?:In|On|At|By|For|After|When|While|But|He|She|It|They|This|The|An?) (?:the|an?|his|her|their"
    r"|this|is|was|has|had|were|are|will) [A-Za-z]"
)
# Who else than the article says so.
ATTRIBUTING: Final = re.compile(
    r"\b(?:said|says|say|told|tells|claims?|claimed|alleg\w+|accus\w+|according to|believes?|believed"
    r"|thinks?|thought"
    r"|argues?|argued|warn(?:s|ed)|insist(?:s|ed)|den(?:y|ies|ied)|suggest(?:s|ed)|admit(?:s|ted)"
    r"|explain(?:s|ed)"
    r"|stated|tweeted|wrote|complain(?:s|ed)|predict(?:s|ed)|estimat(?:e|es|ed)|reportedly|apparently"
    r"|maintains?)\b",
    re.IGNORECASE,
)
RECORD: Final = re.compile(
    r"\b(?:documents?|records?|papers|filings?|figures|data|statistics|census|indictment|report|index"
    r"|website|survey"
    r"|study|bureau|law|ruling|verdict|jury|court)\b",
    re.IGNORECASE,
)
JUDGING: Final = re.compile(
    r"\b(?:should|must|ought|un?fortunately|sadly|thankfully|hopefully|perhaps|maybe|surely|obviously|clearly"
    r"|undoubtedly|remarkabl[ey]|amazing(?:ly)?|incredibl[ey]|terribl[ey]|horribl[ey]|wonderful|brilliant"
    r"|stunning"
    r"|shocking|disgrace\w*|shameful|ridiculous|absurd|outrageous|deserves?|magnificent|superb|fantastic"
    r"|awful"
    r"|of course|no (?:surprise|wonder|doubt)|it is (?:hard|time|important|vital|clear)|in my (?:view"
    r"|opinion))\b|!",
    re.IGNORECASE,
)
FORECAST: Final = re.compile(
    r"\b(?:will|won['’]t|would|might|could|likely|unlikely|expected to|set to|hopes? to|may (?:be|have"
    r"|not|well|yet))\b",
)
FIRST_PERSON: Final = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Mm]e)\b")
OUTLOOK: Final = re.compile(
    r"\b(?:will|won['’]t|would|shall|may|might|could|plans?|planned|hopes?|hoped|hoping|intends?|aims?"
    r"|expects?"
    r"|expected|due|set|scheduled|pledge[sd]?|vow(?:s|ed)|remains?|continu(?:e|es|ing)|ongoing|next|until"
    r"|future"
    r"|as a result|consequences?|upcoming|further|yet|tomorrow|adjourned|sentenced|jailed|released"
    r"|remanded|under ?way"
    r"|launched|investigat(?:ed|ing|ion)|buried|from now on|is to|are to|by the end)\b",
    re.IGNORECASE,
)
# What leaves a thing open.
OPEN: Final = re.compile(
    r"\b(?:alleg\w+|accus\w+|den(?:y|ies|ied|ying|ial|ials)|disput\w+|reportedly|unconfirmed|unverified"
    r"|unclear"
    r"|uncertain|unknown|suspect\w*|purported\w*|supposed\w*|so-called|claim\w*|rumou?r\w*|contest\w+"
    r"|contradict\w*"
    r"|conflicting|estimat\w+|approximately|about|around|roughly|apparently|possibl[ey]|perhaps|maybe"
    r"|probabl[ey]"
    r"|presum\w+|feared|fears?|may|might|could|appears?|appeared|seems?|seemed|likely|unlikely|believed?"
    r"|thought"
    r"|understood|not|never|no|nobody|none|declined|refused|refut\w+|reject\w*|dismiss\w*|yet|doubt\w*"
    r"|insist\w*"
    r"|charged|cannot|couldn['’]t|didn['’]t|hasn['’]t|haven['’]t|said to|undisclosed|unnamed|speculat\w+"
    r"|potential\w*)\b",
    re.IGNORECASE,
)
# "claimed two lives", "denied entry": words of the table above that leave nothing open.
TAKEN: Final = re.compile(
    r"\bclaim(?:s|ed|ing)? (?:(?:his|her|their|its|the|a|an|another) )?(?:\w+ ){0,2}?(?:[\d$£€]|lives"
    r"|life|title|gold"
    r"|silver|bronze|victory|win|wickets?|points?|medals?|responsibility|asylum|benefits?|trophy|crown)"
    r"|\bden(?:y|ied) (?:entry|access|bail)\b|\b(?:about|around|not only|no longer|not just|yet another)\b",
    re.IGNORECASE,
)
OFFICE: Final = re.compile(
    r"\b(?:president|minister|secretary|chancellor|premier|senator|representative|congress\w+|governor"
    r"|mayor|council\w+"
    r"|mp|ambassador|general|colonel|captain|sergeant|major|admiral|commander|lieutenant|officer"
    r"|constable|inspector"
    r"|superintendent|detective|sheriff|chief|judge|justice|attorney|prosecutor|lawyer|solicitor"
    r"|professor|doctor"
    r"|dean|rector|lecturer|researcher|scientist|biologist|economist|analyst|expert|director|chair\w*|ceo|cfo"
    r"|founder|co-founder|owner|partner|manager|coach|striker|player|spokes\w+|advis[eo]r|aide|strategist"
    r"|consultant"
    r"|leader|head|boss|member|official|candidate|nominee|speaker|bishop|archbishop|pope|cardinal|imam"
    r"|rabbi|pastor"
    r"|priest|king|queen|prince|princess|author|writer|editor|reporter|journalist|correspondent|columnist"
    r"|host"
    r"|presenter|actor|actress|singer|musician|artist|curator|historian|critic|teacher|principal|student"
    r"|nurse"
    r"|surgeon|farmer|activist|campaigner|organi[sz]er|commissioner|envoy|delegate|administrator|resident"
    r"|witness"
    r"|father|mother|brother|sister|son|daughter|wife|husband|friend|engineer|pilot|driver|veterinary"
    r"|veterinarian"
    r"|specialist|photographer|executive|chairman|billionaire|co-?author|neighbou?r|champion|forward|defender"
    r"|midfielder|goalkeeper|winger|investigator|counsel|secretary-general|trustee|treasurer|model|star"
    r"|designer"
    r"|producer|politician|lawmaker|worker|employee|soldier|victim|survivor|fan|supporter|user|customer"
    r"|democrat|republican|pollster|whip|committeeman|hopeful|liberal)s?\b",
    re.IGNORECASE,
)
# A role neither begins nor ends with one of these.
ROLE_EDGE: Final = re.compile(
    r"\A(?:us|me|him|her|them|his|their|our|my|it|that|which|who|and|but|of|in|on|at|to|with|by|from|as"
    r"|said|was)\b"
    r"|\b(?:of|in|on|at|to|with|by|from|as|and|the|a|an|who|that|which|was|is|said)\Z|[,;:]\Z",
    re.IGNORECASE,
)
ABBREVIATION: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Gen|Lt|Col|Sgt|St|vs)\.\Z")
