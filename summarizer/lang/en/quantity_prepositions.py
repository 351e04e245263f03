"""English words that take a preposition: after them "over", "about" or "under" need not bound a number."""

from __future__ import annotations

from typing import Final

__all__ = ["ABSTRACT", "GOVERNORS", "NEGATED_VERBS", "NEGATIONS", "TOPICS", "TRANSITIVE"]

# A win over ten men, a row over 300 jobs: nouns and verbs whose object "over" gives.
_OVER: Final = """
    quizzed grilled asked interviewed confronted warned scolded reprimanded censured threatened embarrassed
    taxed faces faced facing disagree disagreed disagreement resignation resignations bust-up spat
    win wins victory victories triumph triumphs success lead leads advantage edge control power
    authority dominance mastery grip hold fraud fight fights fighting fought battle battles war wars
    row rows rowed quarrel quarrels quarrelled feud feuds feuding dispute disputes disputed clash
    clashes clashed argument arguments argue argued arguing debate debates debated talks talked
    controversy scandal outcry outrage anger angry fury furious protest protests protested strike
    strikes concern concerns concerned fear fears worry worries worried alarm doubt doubts question
    questions questioned questioning charge charges charged case cases lawsuit lawsuits suit suits
    sued sue sues suing claim claims complaint complaints inquiry inquiries investigation
    investigations investigated probe probes probed trial trials tried arrested arrest arrests held
    jailed fined suspended sacked fired banned resigned resign resigns quit criticised criticized
    criticism condemned attacked accused blamed apologised apologized apology split splits divided
    deadlock standoff stand-off negotiations negotiated negotiating agreement vote voted ruling
    ruled rules rule reign reigned preside presides presided presiding watch watched towered towers
    tower flew fly flies flying flown jumped jump jumps leapt climbed climb climbs drove driven rode
    ran looked looks looking hung hangs hanging hovered hovers bridge bridges passed passes crossed
    spread spreads hand hands handed handing take takes took taking taken turn turned turning carry
    carried sign signed come came all mourned mourning grief cried tripped stumbled shot shared
    chose choose preferred preference priority favoured choice
    """
_ABOUT: Final = """
    ask asks asked asking tell tells told telling talk talks talked talking speak speaks spoke
    spoken speaking write writes wrote written writing know knows knew known think thinks thought
    hear hears heard learn learns learned learnt read reads reading complain complains complained
    complaint complaints question questions questioned quizzed worry worries worried concern
    concerns concerned story stories tale tales book books film films movie drama report reports
    documentary article articles series song songs play novel novels debate debates row rows dispute
    disputes argument arguments argue argued arguing doubt doubts fear fears information details
    evidence claim claims allegation allegations rumour rumours rumor rumors warn warned warning
    warnings lie lies lied joke jokes joked letter letters video videos facts something everything
    care cares cared forget forgot teach teaches taught dream dreamed brag boasted enquire enquired
    inquire inquired interviewed quarrel quarrelled talks discussion discussions discussed news
    message messages statement statements question upset happy angry excited nervous sure unsure
    certain right wrong clear honest curious silent sceptical skeptical optimistic lecture lectures
    speech speeches podcast
    """
_AROUND: Final = """
    wind winds wound winding sit sits sat sitting stand stands stood standing gather gathers
    gathered gathering walk walks walked walking run runs ran running drive drives drove driven
    driving ride rides rode travel travels travelled traveled tour tours toured touring trip trips
    journey journeys route road roads path paths trail fence fences fenced wall walls ring rings
    cordon barrier built wrapped tied tie centred centered centres centers revolve revolves revolved
    turns turned turn moved move moves sail sailed sails flew fly flies orbit orbits orbited located
    scattered spread grouped huddled crowd crowded dance danced shown showed look looked looking
    area areas land streets security patrol patrols patrolled
    """
_CLOSE: Final = """
    is are was were be been being lie lies lay stand stands stood sit sits sat live lives lived
    living located situated built camped camp moved moves came come comes stay stayed remain remains
    get got too very so home homes house houses land site sites road
    """
_UNDER: Final = """
    trapped buried crushed pinned hidden hid hides found lay lies lying caught stuck stored passes
    passed pass runs run ran tunnel tunnels tunnelled goes went crawled slept sleeps sat sits stood
    served serves serving worked works played plays lived lives grew drowned swept disappeared
    vanished kept bent bowed collapsed held suffocated
    """
_ABOVE: Final = """
    flat flats apartment apartments room rooms office offices live lives lived sit sits sat hover
    hovers hovered flew fly flies flying hung hangs hanging lie lies lay tower towers towered circle
    circled circles floor floors placed ranked finished located built smoke appeared looms loomed
    village town
    """

GOVERNORS: Final[dict[str, frozenset[str]]] = {
    "over": frozenset(_OVER.split()),
    "about": frozenset(_ABOUT.split()),
    "around": frozenset(_AROUND.split()),
    "close to": frozenset(_CLOSE.split()),
    "north of": frozenset(_CLOSE.split()),
    "under": frozenset(_UNDER.split()),
    "below": frozenset((_UNDER + _ABOVE).split()),
    "above": frozenset(_ABOVE.split()),
    "beyond": frozenset((_ABOVE + _AROUND).split()),
    "up to": frozenset(
        """
        is it's owed walked came went comes goes ran looked looks look left edged edges crept inched ticked
        moved rose risen grew grown jumped shot leapt climbed pushed brought took taken nudged bumped
        """.split()
    ),
    "passed": frozenset(),
    "topped": frozenset(),
}

# These take a number as their object too ("arrested over 300 people"): only after "was" are they plain.
TRANSITIVE: Final = frozenset(
    """
    win wins claim claims charge charges charged fined arrested jailed suspended sacked fired banned
    held attacked sued sue tried investigated questioned quizzed asked grilled interviewed warned
    condemned criticised criticized jumped jump jumps leapt climbed climb climbs drove driven ran
    rode passed passes shot shared taxed lead leads faces faced
    """.split()
)

# What a text can be about: "the report is about 12 schools", but "the total is about 12".
TOPICS: Final = frozenset(
    """
    report book film movie story article documentary series song novel play drama case complaint
    letter podcast programme program episode study essay poem debate dispute row lawsuit talk speech
    lecture tale chapter exhibition show musical opera piece column film's it this that
    """.split()
)
# Endings of nouns for deeds and states, most of which take "over" and "about": "confusion over two maps".
ABSTRACT: Final = ("tion", "sion", "ment", "ism", "ity", "ence", "ance", "ship", "ness", "versy", "cy")

NEGATIONS: Final = frozenset({"not", "never", "cannot", "neither", "nor", "nobody", "nothing", "without"})
# "It would not go above $12": a bound that is denied is the other bound.
NEGATED_VERBS: Final = frozenset(
    """
    go goes going gone rise rises risen rising fall falls fallen falling drop dropped be been being
    run get got climb climbed cost costs pay paid exceed dip dipped move moved last lasted stay
    stayed come sink sunk slip slipped reach charge charged spend spent take taken weigh weighed
    grow grown earn use used
    """.split()
)
