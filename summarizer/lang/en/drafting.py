"""English for the embedded drafter: openings, background and outlook."""

from __future__ import annotations

import re

from summarizer.lang.draft_words import DraftWords, Pronoun
from summarizer.lang.en.analysis.speech.cues import CUES, ORGANISATION_WORDS, QUALIFIERS, ROLE_WORDS
from summarizer.lang.en.analysis.speech.persons import BODY_NOUNS, FEMALE, MALE, NO_NOUNS, PERSONS
from summarizer.lang.en.draft_borders import AHEAD, BARE_SUBJECT, FUSED, NO_FACT, PAST, SETTING, UNFINISHED
from summarizer.lang.en.draft_contested import ACCUSATION, PROCEDURE, REPLY, SETTLED, TRIED, UNSETTLED
from summarizer.lang.en.draft_judging import judges
from summarizer.lang.en.draft_reporting import reports
from summarizer.lang.en.places import PLACE_ROWS
from summarizer.lang.en.verbs import has_verb

__all__ = ["DRAFTING"]

_DANGLING = re.compile(
    r"[\"“'‘(\[]?(?:he|she|they|it|this|that|these|those|his|her|hers|their|theirs|its|him|them|such"
    r"|(?:he|she|they|it|that)['’]\w+|but|and|or|so|yet|nor|however|also|then|still|instead|meanwhile"
    r"|moreover|furthermore|therefore|thus|hence|nevertheless|nonetheless|likewise|similarly|otherwise"
    r"|afterwards?|besides|additionally|consequently|indeed|in addition|as a result|on the other hand"
    r"|for example|for instance|in fact|of course|in contrast|by contrast|at the same time|after that"
    r"|separately|the same|another|both|neither|either|here"
    r"|yeah|yes|no,|well,|oh|ok|okay|sure|absolutely|exactly"
    r"|right,|there(?! (?:is|are|was|were|has|have))|one of (?:them|these|those)"
    r"|(?:some|most|all|many|none) of (?:them|these|those)|the former|the latter|other|others|to this"
    r"|in (?:this|that)|because of (?:this|that)|too|again|plus)\b",
    re.IGNORECASE,
)
_PERSONAL = frozenset(
    """i i'm i've i'd i'll me my myself we we're we've we'd we'll us our ours ourselves you you're you've
    you'd you'll your yours yourself yourselves""".split()
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
# "It is not known why": nothing before it is meant.
_EXPLETIVE = re.compile(
    r"it(?: is|['’]s| was| remains| has been| had been| will be| would be)(?: not| still| yet| now| also)*"
    r"(?: \w+ly)? (?:un)?(?:known|clear|certain|likely|possible|thought|believed|understood|reported|expected"
    r"|estimated|alleged|claimed|feared|hoped|announced|revealed|confirmed|said|rumou?red)\b"
    r"|it (?:took|takes|cost|costs) |(?:this|these) (?:year|month|week|morning|evening|summer|autumn|winter"
    r"|spring|season|weekend|days)\b|that (?:year|month|week) |both (?!of )[\w ]+ and "
    r"|neither [\w ]+ nor |such as ",
    re.IGNORECASE,
)
_ADDITIVE = re.compile(
    r"(?:[\w'’.,-]+ ){1,6}?(?:also|likewise|meanwhile|however|therefore|nevertheless|similarly|moreover"
    r"|additionally)\b|(?:[A-Z][\w'’-]+ ){1,2}(?:then|again|too|instead)\b|(?:a|the) (?:second|third"
    r"|further|similar|separate) \w+"
    r"|(?:earlier|later|elsewhere|afterwards?|secondly|thirdly|finally|lastly|firstly|first|second|third"
    r"|next),"
    r"|(?:an)?other \w+|further(?:,| \w+)|more (?:recently|than that)|even (?:so|then|if)\b|not (?:only"
    r"|all)\b"
    r"|(?:while|because|since|if|when|although|though|as|despite|after|before|during) (?:this|that|these"
    r"|those"
    r"|they|it|doing so|he did|she did)\b"
    r"|(?:to|for|with|in|on|at|of|by|from|among|under|given|like|unlike) (?:this|that|these|those|them|it"
    r"|its|their|such|which)\b(?! (?:year|month|week|morning|evening|summer|autumn|winter|spring|season)\b)"
    r"|(?:who|whose|which|why|how|what|where)\b(?! \w+ \w+)|well,|now,|look,|though,|later\b|earlier\b"
    r"|(?:since|until|by|before) then\b|more (?:on|about) |asked (?:if|whether|about|why|how|what)\b"
    r"|(?:(?:a|the|an|about|some|just|only|more than) )?(?:\w+ ){1,2}?(?:seconds?|minutes?|hours?|days?"
    r"|nights?|weeks?"
    r"|months?|years?) (?:later|earlier|after(?:wards?)?|before)\b(?! \w+ing)|(?:the|that) (?:next"
    r"|following|same|previous)"
    r"|(?:none|one|two|three|four|five|some|several|all|half) of the \w+ (?!who|that|which|in|of|from|at|on)"
    r"|the remaining \w+|in (?:total|all), |for now,? though\b|though,"
    r"|(?:today|now|currently|increasingly|soon|yesterday|tomorrow|tonight|recently|originally"
    r"|initially|surely|maybe"
    r"|perhaps|eventually"
    r"|previously"
    r"|once|meanwhile|so far|until now|in total|in all|in return|overall),? (?:it|they|this|these|those"
    r"|its|their)\b"
    r"|(?!(?:although|though|while|when|if|as|because|since|after|before|once|until|unless"
    r"|despite)\b)[^,]{3,80},"
    r" (?:it|they|this|these|those|its|their)\b|rather,|in (?:other words|truth|short|fact|all)\b"
    r"|as for\b|namely\b"
    r"|all (?:this|that|these|those)\b|[^.]{0,80}, for (?:example|instance),|similar(?:ly)?\b|(?:one"
    r"|another) such\b"
    r"|(?:[\w'’,-]+ ){1,5}?these \w+|(?=.*\bsuch an? \w+)|(?:dozens|hundreds|thousands|many|several|two"
    r"|three|four|five"
    r"|\d+) more\b"
    r"|(?=.*\bthis (?:illustration|image|picture|photograph|photo|graphic|article|story|page|map|chart)\b)"
    r"|to be sure\b|(?:that|this) said\b|needless to say|on top of|what is more|what['’]s more"
    r"|in the end,|by then\b"
    r"|in (?:the|an?) (?:statement|video|letter|report|post|clip|process|meantime),"
    r"|as to (?:the|his|her|their)\b|in order to [\w ]{1,40}\b(?:this|that|these|those)\b"
    r"|[^,]{3,40}, in fact,"
    r"|(?=.*\bsuch (?!times\b)[a-z]+s\b(?! as\b))"
    # "During the event," and "Lee called that report a lie": which one, the sentence before says.
    r"|(?:during|after|before|following|at) the (?:event|meeting|match|game|incident|attack|hearing|speech"
    r"|exchange|conversation|visit|trip|ceremony|show|session|call),"
    r"|(?=(?:[\w'’,-]+ ){1,7}?that (?:report|claim|story|statement|decision|vote|bill|proposal|plan"
    r"|idea|offer"
    r"|figure|number|incident|case|site|deal|issue)\b(?! (?:that|which|who|of|from|in|to|for|on)\b))"
    r"|(?:along with|alongside|besides|together with|as well as|apart from|like|unlike) [^.]{3,140}, (?:it"
    r"|they|its|their)\b|more of (?:the same|this|that)\b|in return,"
    r"|(?=.{0,60}\b(?:try|want|hope|going|likely|able|due|set) to do (?:that|so|this|it)\b)"
    # "On 1 April it reported".
    r"|(?:on|in|at|by|since|last|earlier) [\w' ]{2,30}? (?:it|they) (?!is\b|was\b)[a-z]+"
    r"|(?:[\w'’-]+ ){1,4}?that (?!is\b|was\b)[a-z]+(?=[,.;])"
    # "At the party,": which one, the sentence before says.
    r"|(?:at|after|before|during|following|since) the (?!(?:time|end|weekend|moment|start|outset|turn|age"
    r"|same|latest|last|first|peak|war|top|summer|winter|election)\b)[a-z]+,"
    r"|(?:[\w'’,-]+ ){1,7}?those \w+(?! (?:who|that|which|of|from|in|with|on|at|to|for|\w+ing)\b)(?=[.,;])"
    r"|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3} agreed[,.]"
    r"|[^,]{3,40} the (?:figure|total|number) (?:was|is|rose|fell|stood)\b|(?=.*, (?:too|either)\.\Z)"
    r"|(?:specifically|notably|particularly|accordingly|now)\b|(?:after|before),"
    r"|(?:[\w'’.-]+ ){1,4}?(?:added|reiterated|continued) (?:that|he|she|it|they)\b"
    r"|(?:two|three|four|five|six|several|many|some|most|few) others\b"
    r"|as (?:proof|evidence|an example|a consequence),|[^,.\"“]{1,30} of (?:them|these|those|it)\b"
    r"|there (?:is|are|was|were|has been|have been) [\w ]{1,40}\b(?:its|their|them|it)\b"
    r"|(?:[\w'’.-]+ ){1,4}(?:say|says|said|think|thinks|believe|believes) (?:that|this|it) (?:is|was"
    r"|would|could)\b(?! (?:still |now |also |not )?\w+ing\b)"
    # What was said stands in the sentence before.
    r"|[^,\"“]{3,60} (?:said|says|added|wrote) (?:as|when|while|after|during) ",
    re.IGNORECASE,
)
_JOINING = re.compile(
    r"[\"“'‘]?(?:and|but|so|or|because|also|plus|then|which|that['’]s why)\b", re.IGNORECASE
)
_POINTING = re.compile(
    r"(?:(?:after|when|while|before|once) )?(?:the|both|all) "
    r"(?:(?:two|three|four|five|six|others?|rest)\b|(?:[\w-]+ )?(?:pair|duo|trio|couple"
    r"|latter|\d{1,2}-year-old|teenager|teen|youngster|striker|winger|midfielder|defender|goalkeeper"
    r"|forward|skipper"
    r"|star|singer|rapper|actor|actress|model|comedian|presenter|boy|girl|man|woman|men|women|victim|victims"
    r"|suspect|driver|pilot|american|englishman|scot|welshman|irishman|australian|spaniard|frenchman|german"
    r"|italian|brazilian|argentin(?:e|ian)|dutchman|portuguese|officer|athlete|player|boxer|fighter|champion"
    r"|mother|father|son|daughter|wife|husband|brother|sister|parents|scene|accompanying|statements?|remarks"
    r"|comments|move|announcement|poster|images?|photos?|pictures?|clip|tweet|idea|thing|reason|answer"
    r"|question|same|arguments?|suggestion|criticism"
    r"|results?|findings|claims?|allegations?|narrative|point|process|method|approach|name|device|technique))"
    r"(?:['’]s)?(?! of\b)(?= [a-z(]|,| -)",
    re.IGNORECASE,
)
_PRONOUNS = {
    "he": Pronoun("m"),
    "him": Pronoun("m"),
    "his": Pronoun("m", owns=True),
    "she": Pronoun("f"),
    "her": Pronoun("f", owns=True, is_plain=False),
    "hers": Pronoun("f", is_plain=False),
}
_SEXES = {
    **dict.fromkeys(MALE - NO_NOUNS, "m"),
    **dict.fromkeys(FEMALE - NO_NOUNS, "f"),
    **dict.fromkeys(
        ("child", "baby", "toddler", "teenager", "victim", "student", "pupil", "driver", "patient"), ""
    ),
}
_FRONTED = re.compile(
    r"(?:although|though|while|as|after|when|before|despite|with|having|once|since|asked|during|in|on|at|by"
    r"|for|from|like|unlike|born|following|until|because|if|even|throughout|under|over|against|among"
    r"|alongside|between|near|within|across|behind|\w+(?:ing|ed))\b",
    re.IGNORECASE,
)
_OPINION = frozenset(
    """should shouldn't must ought mustn't remarkable remarkably amazing amazingly incredible incredibly
    unfortunately fortunately sadly thankfully surely undoubtedly obviously clearly arguably frankly honestly
    hopefully maybe perhaps terrible horrible wonderful brilliant brilliantly stunning astonishing shocking
    disgraceful shameful ridiculous absurd outrageous crucial essential interesting interestingly likely
    unlikely deserve deserves deserved worth worthy beautiful gorgeous perfect perfectly awesome awful
    impressive impressively superb fantastic glorious dismal best-ever luckily happily inevitably naturally
    evidently seemingly apparently truly really definitely certainly indeed magnificent marvellous marvelous
    spectacular sensational breathtaking delicious delightful lovely adorable cute hilarious funny boring
    bizarre strange curious ironically ironic wrong right lucky unlucky mistaken needs seems seem seemed
    hardly barely simply somehow never forget whatever truth everybody everyone nobody
    imagine consider remember admittedly
    hope hopes hoped hoping believe believes love loves hate hates dangerous robust eagerly lucrative
    astronomical welcome overdue stark strangely xenophobic jingoistic pernicious bigoted
    inspiring thrilling heroic valiant tidy mega""".split()
)
_VERDICT = re.compile(
    r"\A\W*what an? |\bone (?:issue|question|problem|challenge|thing) (?:is|will|remains)\b"
    r"|\b(?:no|little|small|hardly a) (?:surprise|wonder|doubt)\b|\bof course\b|\bat (?:its|their) best\b"
    r"|\bthe (?:most|best|worst|greatest|biggest|finest) \w+ (?:of all|ever|in the world|imaginable)\b"
    r"|\b(?:has|have|had|need|needs|going|got) to\b|\b(?:too|so) (?:many|much|few|little|often)\b"
    r"|\bthe (?:important|interesting|sad|good|bad|best|worst|real|only) (?:thing|part|question|reason)\b"
    r"|\b(?:makes?|made) (?:it )?(?:clear|sense)\b|\bit (?:is|was|['’]s) (?:\w+ly )?(?:hard|easy"
    r"|difficult|clear"
    r"|important|vital|time|good|bad|great|nice|interesting|remarkable|safe|fair|possible|impossible|true)\b"
    r"|\b(?:is|are|was|were) (?:\w+ly |not |so |very |too )*(?:bad|good|great|poor|terrible|nice|fine"
    r"|lucky|sad|happy|proud)\b"
    r"|\b(?:approached|contacted) .{1,80} for (?:a )?comment\b|\btypically\b"
    r"|\btake a look\b|\blet(?:['’]s| us| me)\b|\bthank(?:s| you)\b"
    r"|\blooks? (?:set|like|likely|good|bad)\b|\bset to\b"
    r"|\bin (?:theory|my view|my opinion)\b|\bonce again\b|!",
    re.IGNORECASE,
)
_FORECAST = frozenset(
    """will won't would wouldn't shall could might expect expects expected forecast forecasts predict predicts
    predicted anticipate anticipates anticipated poised hopes hoping""".split()
)
# Besides the verbs of the tables of certainty, what tells that a thing is somebody's.
_TELLING = frozenset(
    """claim claims think thinks thought believe believes believed complain complains complained questioned
    reckon reckons feel feels feared fears worried argue argues call calls accuse accuses insist insists
    agrees rejected rejects concerned telling saying arguing adding warning insisting claiming
    suggesting portrayed portrays depicted depicts""".split()
)
_RECORD = re.compile(
    r"\b(?:court|police|prison|public|official|company|tax|medical|state|land|census|bank|phone|flight)"
    r" (?:documents?|records?|papers?|filings?|figures|data|statistics|reports?)\b|\bindictment\b"
    r"|\b(?:documents?|records|figures|data|statistics|filings?|results) (?:from|of|by|show|shows|showed)\b"
    r"|\baccording to (?:the |its |a |an )?(?:[\w'’.-]+ ){0,4}(?:census|figures|data|statistics|records?"
    r"|documents?"
    r"|website|bureau|index|filings?|law(?! enforcement)|constitution)\b",
    re.IGNORECASE,
)
# What hangs on something that may not come tells no end.
_CLOSING = re.compile(
    r"\A(?!\W*(?:if|unless|whether)\b).*?(?:\b(?:will|won['’]t|shall)\b"
    r"|(?<!who )\b(?:said|says|stated|added|announced|expects?|promised"
    r"|warned)\b.* would\b|\b(?:is|are|was|were) (?:now |also |still )?(?:due|set|expected|scheduled"
    r"|planned|likely|to (?:be|appear|meet|go|stand|take|face|return|play)) (?:to|for|in|on|by|at|be)?\b"
    r"|\b(?:plans?|hopes?|intends?|aims?|expects?|vow(?:s|ed)|pledge[sd]) to\b|\bremains? (?:in|at|under"
    r"|un\w+"
    r"|open|closed|critical|missing)\b|\b(?:is|are) continuing\b|\bas a result\b|\bnext (?:week|month"
    r"|year|season"
    r"|summer|spring|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|step|round)\b"
    r"|\b(?:investigation|inquiry|trial|search|hearing|inquest)s? (?:is|are|has|have|was"
    r"|were) (?:\w+ )?(?:ongoing"
    r"|under ?way|adjourned|launched|opened|continuing)\b|\b(?:was|were) (?:jailed|sentenced"
    r"|remanded"
    r"|cremated|buried|adjourned)\b|\bconsequences?\b|\bfrom (?:now on|next)\b|\b(?:until"
    r"|by) (?:the end of (?:the |this |next )?(?:(?:financial |school )?year|month|week|decade|season|century"
    r"|spring|summer|autumn|winter|(?-i:[A-Z]\w+)|20\d\d)|20\d\d)\b)",
    re.IGNORECASE | re.DOTALL,
)
_ANNOUNCED = re.compile(
    r"\b(?:said|says|announced|added|confirmed|stated|promised|vowed|pledged|expects?)(?: on \w+)?(?: that)?"
    r" (?:it|he|she|they|the [\w-]+|an? [\w-]+|to) (?:\w+ )?(?:will|would|plans?|expects?|is to|are to|be)\b"
    r"|\b(?:expects|plans|intends|vowed|pledged|promised) to\b",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"(?:as|because|with|having|imagine|once|when|if|while|since|for (?:years|decades|many|most|some"
    r"|months)|it (?:was|is|started"
    r"|began|all)|there (?:is|are|was|were)|welcome|meet|picture|what|where|how|why|who|forget|remember"
    r"|think|most"
    r"|some|many|few|every|everyone|nobody|no one|something|someone|somebody|perhaps|maybe"
    r"|sometimes|often|usually|you|standing"
    r"|sitting|walking"
    r"|looking|inside|outside|beneath|below|above|this is|these are|here)\b",
    re.IGNORECASE,
)
# "…, after a crack was found": what stands after it may be left out of a headline. Never a condition.
_CLAUSE = re.compile(
    r",? (?:after|as|while|amid|following) (?=\w+ )|, (?:who|which|where|when|with|but|one of|in what"
    r"|making|leaving"
    # Not the last of a list: "Leeds, York, and Hull".
    r"|saying|adding|part of|\w+ing) (?=\w+ )|, and (?=(?:he|she|it|they|there|was|were|is|are|has|had|have"
    r"|will|would|said|says|told|[a-z]+ed) )| whose (?=\w+ )|; |: | -- | – | — "
)
_ROLES = "|".join(sorted((ROLE_WORDS - QUALIFIERS) | PERSONS | frozenset(["vice-president"])))
_ROLE = re.compile(
    rf"\A(?!(?:his|her|their|my|our|your|its|whose|me|us|him|them|the [a-z]+['’]s)\b).*\b(?:{_ROLES})s?\b",
    re.IGNORECASE,
)
_INTERVIEW = re.compile(
    r"\binterview(?:s|ed)?\b|\b(?:spoke|speaks|talked|talks|sat down|chatted|chats|caught up) (?:to|with"
    r"|about)\b"
    r"|\bdiscuss(?:es|ed)?\b|\btells?\b|\btold\b|\banswer(?:s|ed)?\b|\basked\b",
    re.IGNORECASE,
)

DRAFTING = DraftWords(
    dangling=_DANGLING,
    expletive=_EXPLETIVE,
    additive=_ADDITIVE,
    joining=_JOINING,
    pointing=_POINTING,
    bare_subject=BARE_SUBJECT,
    ahead=AHEAD,
    pronouns=_PRONOUNS,
    pronoun=re.compile(r"\b(?:he|him|his|she|hers?)\b", re.IGNORECASE),
    persons=(
        PERSONS
        | frozenset(
            """schoolgirl schoolboy youngster toddler bird dog cat animal horse rabbi imam cleric vicar
            pensioner tourist holidaymaker passer-by cyclist motorist pedestrian gunman shopper hairdresser
            builder chef farmer fisherman surfer climber hiker jockey blogger socialite heiress millionaire
            billionaire mogul tycoon""".split()
        )
        | ((MALE | FEMALE) - NO_NOUNS)
        | (ROLE_WORDS - QUALIFIERS)
    ),
    sexes=_SEXES,
    saying=CUES,
    asking=frozenset("asked asks asking pressed questioned quizzed interviewed interviews".split()),
    addressing=frozenset(["told", "tells", "telling"]),
    adding=frozenset("added adding adds continued continues concluded concludes".split()),
    peoples=frozenset(form.strip() for row in PLACE_ROWS.splitlines() for form in row.split(",")),
    fronted=_FRONTED,
    apposed=re.compile(
        r"(?:an?|now an?|once an?|the|originally|formerly) [^,]{2,70}, "
        r"|(?:along with|alongside|besides|together with|as well as|apart from|like|unlike) .{2,140}, "
    ),
    personal=_PERSONAL,
    opinion=_OPINION,
    verdict=_VERDICT,
    forecast=_FORECAST,
    telling=_TELLING,
    record=_RECORD,
    closing=_CLOSING,
    announced=_ANNOUNCED,
    unsettled=UNSETTLED,
    settled=SETTLED,
    accusation=ACCUSATION,
    reply=REPLY,
    scene=_SCENE,
    clause=_CLAUSE,
    role=_ROLE,
    unfinished=UNFINISHED,
    no_fact=NO_FACT,
    judges=judges,
    reports=reports,
    procedure=PROCEDURE,
    tried=TRIED,
    setting=SETTING,
    going_on=re.compile(r"\s+(?:(?:and|&|of|the) )?[A-Z]"),
    cut=re.compile(r"\b(?:Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Dr|Mrs?|Ms|vs)\.\Z|[-–][A-Z]\.\Z"),
    pictured=re.compile(
        r"\((?:pictured|above|below|(?:\w+ )?(?:left|right|centre|center))\)|, pictured,"
        r"|\(pictures? posed by [^()]{1,30}\)"
        # "Watch the video above for a preview."
        r"|\A(?:watch|listen to|see|read|check out|click|scroll)\b[^.]{0,90}\b(?:above|below)\b",
        re.IGNORECASE,
    ),
    interview=_INTERVIEW,
    past=PAST,
    fused=FUSED,
    bodies=BODY_NOUNS | ORGANISATION_WORDS | {"pac"},
    background=_BACKGROUND,
    background_signs=_BACKGROUND_SIGNS,
    past_year=_PAST_YEAR,
    has_verb=has_verb,
)
