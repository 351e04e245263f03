"""English that argues: families of small words and endings with which a writer weighs what is told.

Each family is one means of the language: to set against, to give a reason, to grade, to generalise, to deny,
to foresee, to compare, to say of what kind a thing is. What happened can be told without any of them.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["argues"]

_NUMBERS: Final = (
    r"\d|[£$€]|an? (?:dozen|hundred|thousand|million|third|quarter)|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|twice|double"
)
# To concede or contrast; to give a reason or a result; to set beside, as if one followed from the other.
_SET_AGAINST: Final = (
    r"but|yet|though|although|however|despite|in spite|instead|nevertheless|nonetheless|whereas|unlike"
    r"|notwithstanding|otherwise|(?<!, )while|regardless|albeit|rather(?! than)|except|apart from"
    r"|because|so|thus|therefore|hence|thereby|due|owing|thanks|in order|given (?:that|the|its|his|her"
    r"|their)|as(?! (?:he|she|they|[a-z]+s?) (?:was|were) [a-z]+ing\b)|if|unless|whether|how|why|what"
    r"|whatever|in (?:response|protest|anticipation|turn)|after all|for fear|in (?:fact|reality|effect"
    r"|truth)|of course|when it comes"
)
# Degree and focus: how much that is, or that more was to be had.
_DEGREES: Final = (
    r"only|just(?! (?:before|after|over|under|outside|north|south|east|west))|merely|even|still"
    r"|(?<!has )(?<!have )(?<!had )already"
    rf"|very|quite|too|such|enough|indeed|all but|at all|fully|(?:almost|nearly"
    rf"|some)(?! (?:of the )?(?:{_NUMBERS}))"
    r"|anyway|real|true|sheer|utter|absolute|pure|entire|whole|complete|(?:once|yet) again|at last"
    r"|in the end|eventually|ultimately|far|further|close to(?! \d)|a bit|like|main|chief|calm"
)
# How often, how long, how many: a rule, where a fact is one case.
_GENERAL: Final = (
    r"often|always|usually|generally|typically|regularly|frequently|sometimes|occasionally|rarely|seldom"
    r"|ever|once|long(?! (?:jump|beach|island)\b)|these days|nowadays|in general|tend\w*|(?:for|over|of"
    r"|in) (?:the )?(?:(?:many|recent|past|coming|last few|next few|early) )?"
    r"(?:years|decades|months|weeks|centuries|generations)(?! \d)|many|few(?! (?:hours|minutes|days"
    r"|weeks|months|miles|yards|metres))|fewer(?! than)|much|little|most(?! (?:of the|votes|recent))"
    r"|plenty|various|countless|every(?! (?:two|three|four|five|\d+) )|any|anything|everything|everyone"
    r"|whoever|a (?:number|lot|series|string|range|handful|variety) of|certain|different|similar|alike"
    r"|especially|particularly"
)
# What did not happen is told against what somebody expected.
_DENIED: Final = (
    r"no|not(?! guilty)|never|neither|nor|none|nobody|nothing|without(?! (?:charge|trial|bail|parole))"
    r"|cannot|\w+n['’]t|lacks?|lacking|lacked|failed|failing|refused|refusing|missed|absent"
)
# What is to come, may be or must be, and what somebody has in mind.
_AHEAD: Final = (
    r"can|could|may|might|must|should|shall|will|would|ought|need|tomorrow|upcoming|forthcoming"
    r"|prospective|next(?! (?:to|day|door)\b)|(?:the|in the) (?:coming|future)|project(?:ed|ing|s) (?:to"
    r"|as)|(?:is|are|was|were|be|been) (?:to|about|due|set|scheduled|expected|planned|likely)|predict\w*"
    r"|anticipat\w*|estimat\w*|forecasts?|forecasting|threaten\w*|promis\w*|pledg\w*|vow\w*|intend\w*"
    r"|hop(?:e|es|ed|ing)|plans?|planning to|propos\w*|has until|have until|until (?:the|a) "
)
# Nouns that stand for what is told and say of what kind it is.
_KINDS: Final = (
    r"facts?|truth|reality|ideas?|notions?|things?|problems?|reasons?|efforts?|attempts? (?:to|by)"
    r"|approach|bids? (?:to|for)|issues|signs? of|trends?|chances?|roles?|differences?|similarit\w+"
    r"|effects?|impacts?|steps? (?:to|towards?|in)|a way|senses?|risks?|questions? (?:of|about|is)"
    r"|challenges?|focus|aims?|purposes?|meaning|matters?|moves? (?:to|by)|pressures?|influence"
    r"|interests?|importance|lack|opportunit\w+|possibilit\w+|potential|concerns?|opinions?|beliefs?"
    r"|popularity|stance|critique|agenda|struggles?|wars? on|nature of|sort|kinds?|types?|consolation"
    r"|revenge|blessing|crackdown|go-ahead|punch|nod|alarm|timing|styles?"
)
# To compare without a measure.
_COMPARED: Final = (
    r"(?:more|less)(?! than\b)"
    rf"|(?:more|less) than(?! (?:an? )?(?:\w+ ){{0,2}}?(?:{_NUMBERS}|decade|century|year))|better|worse"
    r"|best|worst"
    r"|compared (?:to|with)(?! (?:\w+ )?(?:\w+ )?[£$€]?\d)|than(?= (?:he|she|it|they|ever|any)\b)"
    r"|(?:(?:larg|great|bigg|small|high|low|long|short|clear|slimm|strong|weak|hard|old|young|new|fast"
    r"|slow|rich|poor|broad|narrow|wid|deep|steep|sharp|clos|near|tough|soft|loud|quick|cheap|safe"
    r"|bright|dark|light)er|(?:eas|heav)ier)(?! (?:brother|sister|son|daughter|house|school|court"
    r"|education)\b| than (?:\w+ )?[£$€]?\d)"
)
# Adjectives made of verbs and nouns: what a thing is like or good for. After "-ful" and "-ous" these.
_LIKE: Final = (
    r"(?!(?:executives?|detectives?|representatives?|natives?|relatives?|legislative|operatives?"
    r"|fugitives?|archives?|explosives?|locomotives?|consecutive|commemorative|presumptive"
    r"|conservatives?|positive|negative|initiatives?|offensive|captives?|cooperatives?|objective"
    r"|alternative|defensive|perspective|five|live|lives|wives|knives|hives?|drive|drives|dive|dives"
    r"|give|arrive|receive|survive|alive|incentives?|motive|motives|table|tables|cables?|constable"
    r"|stable|vegetables?|renewable|available|disposable|portable|inflatable|convertible|bible|crucible"
    r"|roundtable|some|threesome|parish|finish|fish|dish|publish|polish|british|irish|english|spanish"
    r"|scottish|polish|turkish|swedish|danish|finnish|kurdish|jewish|establish|abolish|demolish|punish"
    r"|furnish|witness|business|illness|fitness|baroness|wilderness|harness|consciousness|sickness"
    r"|darkness|blindness)(?![\w'’-]))[a-z]{2,}(?:ives?|ables?|ibles?|some|ish|esque|worthy|ness)"
    r"|(?:well|ill|much|little|long|near|hard|fast|far|so|ever|once|record|high|low|under|over)-[a-z-]+"
)
_FAMILIES: Final = rf"{_SET_AGAINST}|{_DEGREES}|{_GENERAL}|{_DENIED}|{_AHEAD}|{_KINDS}|{_COMPARED}|{_LIKE}"
_ARGUING: Final = re.compile(rf"(?<![\w'’-])(?:{_FAMILIES})(?![\w'’-])")
# They look like one of these and only say what somebody was, when, how many, or which school it is.
_SETTLED: Final = re.compile(
    r"\b(?:(?:served|serves|worked|acted|appointed|elected|named|listed|trained|known|hired|starred"
    r"|resigned|identified|manager|head|leader|chairman|president|secretary|minister|mayor|captain) as"
    r"|as (?:an?|his|her|its|their|part|of)|as well as|as (?:many|much) as(?= [\d£$€])|so far"
    r"|but (?:convicted|acquitted|cleared)|rather than(?= \d)|(?:high|higher|lower|upper) (?:school"
    r"|schools|house|court|education)|as a whole|(?:took|takes?|came into|into) effect|best (?:actor"
    r"|actress|director|picture|film|song"
    r"|album)|personal best|some of the|further education|no (?:\d+|injuries|casualties|deaths))\b",
    re.IGNORECASE,
)


def argues(text: str) -> bool:
    """Tell whether an English sentence sets against, grades, generalises, denies, foresees or compares.

    >>> from summarizer.lang.en.draft_arguing import argues
    >>> argues("Holt opened the bridge in May."), argues("Holt opened only one bridge, so boats sank.")
    (False, True)
    """
    # Of the capitals only the first may be no name's.
    return _ARGUING.search(_SETTLED.sub(" ", text[:1].lower() + text[1:])) is not None
