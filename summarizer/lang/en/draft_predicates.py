"""English predicates that record: what "be", a participle, a "to" or a "that" may bring into a fact.

The form tells: a passive, a place, a number and an office can be looked up, while "was clear", "leading many
to doubt", "to send a message" and "agreed that" are somebody's reading of what happened.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from summarizer.lang.en.analysis.speech.cues import QUALIFIERS, ROLE_WORDS
from summarizer.lang.en.analysis.speech.persons import FEMALE, MALE, NO_NOUNS, PERSONS

__all__ = ["reads_into"]

# Participles that "-ed" does not show.
_PARTICIPLES: Final = frozenset(
    """held made built born shot found taken given sent told sold seen shown hit hurt struck cut set
    put paid left lost won led read brought bought caught written driven drawn known thrown chosen
    beaten broken stolen sworn run laid lit forbidden split begun fought taught flown bound spent
    kept fed met shut withdrawn overturned put named worn grown eaten hung spoken hidden frozen sunk
    torn bitten ridden undergone sought hung""".split()
)
_PLACES: Final = frozenset(
    """in at on of from for by under near off outside inside above below between among behind ahead
    over up down out away against home with during through along around across beneath beside within
    after before to north south east west aboard abroad back here there next""".split()
)
# States that are so or are not.
_STATES: Final = frozenset(
    """born dead alive missing married single divorced pregnant unconscious open closed shut empty
    available present plus male female black white guilty second third fourth fifth sixth seventh
    eighth ninth tenth last level worth unbeaten asleep unhurt unharmed unemployed retired blind
    deaf vacant ill unpaid common""".split()
)
_NUMBERS: Final = frozenset(
    """one two three four five six seven eight nine ten eleven twelve more less about around some
    nearly almost approximately roughly dozens hundreds thousands half part""".split()
)
_DETERMINERS: Final = frozenset("a an the his her its their".split())
_LINKS: Final = frozenset("of for at in on from to with by who which that and".split())
_OFFICES: Final = (
    (ROLE_WORDS - QUALIFIERS)
    | PERSONS
    | ((MALE | FEMALE) - NO_NOUNS)
    | frozenset(
        """children women men people member members part home capital site seat venue headquarters
    subsidiary winner winners runner-up native resident citizen graduate founder co-founder owner
    host hosts victims nominee incumbent""".split()
    )
)
_TOLD: Final = _PARTICIPLES | _PLACES | _STATES | _NUMBERS
_BE: Final = re.compile(
    r"\b(?:is|are|was|were|been|being|be|became|become|becomes|remained|remains|remain)"
    r"((?: (?:also|now|then|later|both|all|each|first|since|last"
    r"|[a-z]+ly)(?= \S))*) ([^\s,;.]+)((?: [^\s,;]+){0,7})"
)
_FIGURE: Final = re.compile(r"\d|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b")
# After a comma: what went with the deed or came of it in the same moment, in figures or names.
_WITH_IT: Final = frozenset(
    """killing injuring wounding including scoring beating defeating winning losing according
    following involving covering carrying containing representing playing serving working using
    wearing costing joining replacing succeeding becoming ending starting beginning finishing
    reaching entering arriving returning travelling traveling converting informing receiving holding
    living attending studying staying during spring evening morning selling buying earning paying
    collecting opening closing arresting damaging destroying having""".split()
)
_BESIDE: Final = re.compile(r",(?: (?:then|and|also|thus|thereby|[a-z]+ly))? ([a-z]+ing)\b")
# After a determiner, "-ing" is a judgement unless it names a thing or a kind of it.
_ING_NOUNS: Final = frozenset(
    """building meeting training swimming parking polling fighting opening starting following
    missing working filming hearing ruling wedding shooting stabbing bombing killing meaning morning
    evening spring king ring wing string thing being housing banking shipping fishing farming mining
    manufacturing publishing engineering nursing teaching lying sitting voting existing remaining
    visiting outgoing incoming travelling traveling closing winning scoring racing sailing walking
    cycling driving running swimming skiing boxing wrestling shopping dining living sleeping waiting
    drinking smoking cooking baking clothing painting drawing writing reading recording broadcasting
    advertising marketing funding financing accounting trading lending savings earnings spending
    pricing listing landing crossing turning viewing screening gathering briefing sitting standing
    serving acting founding presiding governing ruling warning heating lighting plumbing cleaning
    burning sinking falling passing matching holding ceiling railing offering filing finding
    counting hiring planning timing bidding sibling darling inning innings evening sterling duckling
    offspring wording scaling refuelling refueling mooring uprising adjoining neighbouring
    neighboring operating detonating grazing breeding feeding hunting gambling betting gaming
    bowling batting fielding kicking qualifying bottling licensing firing sacking planning accessing
    asking orbiting""".split()
)
_GRADED: Final = re.compile(
    r"\b(?:an?|the|his|her|its|their|[a-z]+['’]s|s['’]) ([a-z]+ing)(?= [a-z])(?! (?:of|in|on|at|by|from"
    r"|for|with|to)\b)",
    re.IGNORECASE,
)
# "that" with its verb right after it, or after a plural, tells which; else it brings in what somebody thinks.
_THAT: Final = re.compile(
    r"(?<![a-z]s) that (?!(?:was|were|is|are|has|have|had|ran|took|left|hit|led|began|cost|held|made|won"
    r"|lost|sank|came|went|met|drew|struck|grew|gave|got|put|saw|sat|stood|told|fell|rose|built|brought"
    r"|caught|day|week|month|year|night|morning|afternoon|evening|season|summer|[a-z]+ed)\b)|\b(?:says?"
    r"|tells?|thinks?|shows? signs|insists|argues|demands|claims|it (?:was|is)) that\b|\b(?:fact|idea"
    r"|sign|evidence|news|hope|fear|claim|belief|view|word|[a-z]+ed|\w+ing|found|heard|said|knew|sure"
    r"|clear) that\b(?<!showed that)"
)
_RECORDED: Final = re.compile(
    r"\b(?:records?|documents?|figures|data|statistics|filings?|results)(?: [^\s,.]+){0,5} (?:show|shows"
    r"|showed|reveal|reveals|revealed)(?: that)?\b"
)
# Who may be told "to" do something, and what begins, was voted or is an office.
_BIDDING: Final = re.compile(
    r"\b(?:agreed|voted|decided|order(?:ed|s)?|ask(?:ed)?|told|invited|allow(?:ed|ing)?|permi(?:tted"
    r"|ssion)|required|began|begun|started|continued|went on|gone on|elected|appointed|sentenced|first"
    r"|second|third|fourth|last|instructed|directed|hired|paid|chosen|selected|named|right|licen[cs]e"
    r"|request(?:ed)?|contract|deal|powers?|law|bill|application|applied|motion|resolution|returned"
    r"|offered|continued|trained|authori[sz]ed|advised|returns?|came|tried)(?: [^\s,]+){0,6}? to\Z"
)
_TO: Final = re.compile(r"\bto ([a-z]+)\b(?!['’-])")
_NO_DEEDS: Final = frozenset(
    """the a an his her its their this that these those him it them me us you whom which one two
    three four five six seven eight nine ten eleven twelve more less about around some nearly almost
    at up court hospital prison jail death custody power office life trial date bail college
    university parliament police charity school church work war land sea shore safety earth heaven
    bed market public public people children women men voters government congress leave action
    second third fourth first last within another each other both all any most many half several
    number double""".split()
)
# Deeds that anyone can watch, though they are a purpose: "flew to Leeds to meet Roe".
_WATCHED: Final = frozenset(
    """become reach win beat finish join replace succeed attend visit meet speak talk see study work play
    live trade collect buy sell open close discuss run sign celebrate watch hear enter resign have
    give qualify compete perform host""".split()
)
_S_VERBS: Final = re.compile(r"(?:ss|focus|discuss)\Z")
# The present tells a state, a habit or a story; with a figure only these verbs measure.
_PRESENT: Final = re.compile(
    r"\b(?:is|are|['’]re) (?:(?:now|also|currently|being|\w+ly) )*(?!(?:missing|being|living|working"
    r"|serving|holding|monitoring|investigating|awaiting|undergoing|receiving|trading|treating|attending"
    r"|studying)\b)[a-z]+ing\b|(?<!to )\b(?:make|bring|take|give|come|go|tell|say|ask|keep|want|think"
    r"|see|continue|remain(?! (?:in|at|on|open|closed|under)\b)|become|do|does)"
    r"(?![\w'’-])|\b(?:continues|remains(?! (?:in|at|on|open|closed|under)\b)|becomes|brings|keeps|makes"
    r"|takes|gives|goes|comes|gets|puts"
    r"|asks|tells|sees|says|finds|quotes?|suggests?|follows|faces|stays|loses|believes|aims|helps|lets"
    r"|tries|seeks|drops|grows|rises|begins|leaves|speaks|spends|sends|argues|adds|features|focuses"
    r"|wants|needs|hopes|provides|requires|allows|offers|appears|turns|reveals|reads|considers|expects"
    r"|feels|gains|looks|seems|thinks|wonders|writes|explains|describes)\b(?! of\b)"
)
# Who did it a court finds: told of a person in the active voice, it is an accusation.
_BLAMED: Final = re.compile(
    r"(?:[A-Z][\w’'-]*,?(?: \d+,)?|\b(?:[Hh]e|[Ss]he|[Tt]hey|who|man|woman|men|boy|girl|gunm[ae]n"
    r"|brothers?|officers?|attackers?|couple|father|mother|son|daughter|teenager))(?: (?:then|also|had"
    r"|has|have|later|and|[a-z]+ly))*"
    r" (?:killed|shot|stabbed|murdered|raped|abused|assaulted|robbed|kidnapped|abducted|attacked"
    r"|tortured|stole|smuggled|strangled|molested|groped|punched|poisoned|beheaded|set fire|looted"
    r"|burgled|hacked|defrauded|harassed|threatened|bombed|fired)\b(?! [^.]*\bby \d)"
)
_FOUND: Final = re.compile(
    r"\b(?:convicted|found guilty|pleaded guilty|admitted|jailed|sentenced|imprisoned|executed)\b"
)


def reads_into(text: str) -> bool:
    """Tell whether a predicate of an English sentence reads something into what happened.

    >>> from summarizer.lang.en.draft_predicates import reads_into
    >>> reads_into("Holt was born in Leeds in 1964."), reads_into("Holt was clear, leaving Roe in doubt.")
    (False, True)
    """
    told = _RECORDED.sub(" ", text)
    return (
        _THAT.search(told) is not None
        or _PRESENT.search(told) is not None
        or (_BLAMED.search(told) is not None and _FOUND.search(told) is None)
        or any(participle[1] not in _WITH_IT for participle in _BESIDE.finditer(told))
        or any(participle[1].lower() not in _ING_NOUNS for participle in _GRADED.finditer(told))
        or any(_is_purpose(told, to) for to in _TO.finditer(told))
        or any(not _is_state(be) for be in _BE.finditer(told))
    )


def _is_purpose(text: str, to: re.Match[str]) -> bool:
    word = to[1]
    if (
        word in _NO_DEEDS
        or word in _WATCHED
        or word.endswith(("ing", "ed", "ly"))
        or (word.endswith("s") and not _S_VERBS.search(word))
    ):
        return False
    return _BIDDING.search(text[: to.start() + 2]) is None


def _is_state(be: re.Match[str]) -> bool:
    word, rest = be[2], be[3].split()
    if word in _DETERMINERS:
        head = (part.strip(".'’").lower() for part in takewhile(lambda part: part not in _LINKS, rest))
        measured = rest if rest[:1] and rest[0].endswith("est") else rest[:2]
        return bool(_FIGURE.search(" ".join(measured))) or any(map(_is_office, head))
    if word.endswith(("ed", "ing")) or word in _TOLD or _is_office(word):
        return True
    return not word[0].islower() and not word.endswith(("'s", "’s"))


def _is_office(word: str) -> bool:
    return word in _OFFICES or word.removesuffix("s") in _OFFICES
