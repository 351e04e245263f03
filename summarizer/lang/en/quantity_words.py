"""English word lists around quantities: names with numbers, ranks, change verbs, idioms, stop words."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ANYBODY",
    "BREAKS",
    "CHANGES",
    "HARMED",
    "HOLIDAYS",
    "NAME_NOUNS",
    "PASSED",
    "PERSONS",
    "PLURALS",
    "RANK_WORDS",
    "SIZES",
    "STOPWORDS",
    "SUPERLATIVES",
    "TRENDS",
]

# A noun that makes the number after it part of a name: "Article 50", "Boeing 737", "FTSE 100".
NAME_NOUNS: Final = frozenset(
    """
    act amendment annex bowl wrestlemania olympiad
    appendix apollo article airbus bbc boeing brca bus category cell channel chapter class
    clause court covid dow draft episode euro falcon ferry figure flight formula form fortune ftse gate grade
    group heathrow highway hut interstate iphone ios ipad item junction lane league level line lot nasdaq mark
    model model-s nikkei observation opus order page paragraph part phase pier platform playstation pod pool
    proposition psalm protocol ps ranking radio resolution room route row russell schedule section series
    sector
    sky-tv sol sonata space square-no stage standard stoxx studio symphony table tape terminal tier title
    topix
    track train type union unit verse version volume ward war windows world-war xbox zone area b-flat galaxy
    pixel ryanair easyjet concerto rule book season bbcone surah exhibit plot state-route rte hwy u-boat soyuz
    voyager curiosity expedition ares artemis starship sputnik soyuz-ms s&p
    """.split()
) - {"season", "space", "order", "sol", "union", "ranking", "court", "draft"}

RANK_WORDS: Final = frozenset({"no", "no.", "number", "nos", "nos.", "ranked", "rank", "seeded", "#", "№"})

SUPERLATIVES: Final = frozenset(
    """
    largest biggest smallest highest lowest oldest youngest longest shortest tallest richest poorest best
    worst
    most least fastest slowest deadliest busiest greatest strongest heaviest deepest wealthiest popular
    """.split()
)

PLURALS: Final = frozenset(
    {"people", "men", "women", "children", "police", "staff", "troops", "cattle", "sheep", "fish"}
)

# Verbs and nouns of change: after them "from 20 to 26" is two quantities, not an interval.
CHANGES: Final = frozenset(
    """
    rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase
    increases
    increased increasing decrease decreases decreased decreasing drop drops dropped dropping jump jumps jumped
    jumping climb climbs climbed climbing cut cuts cutting raise raises raised raising reduce reduces reduced
    reducing decline declines declined declining gain gains gained gaining slip slips slipped slipping soar
    soars
    soared soaring plunge plunges plunged plunging surge surges surged surging shrink shrank shrunk lift lifts
    lifted lower lowers lowered lowering expand expands expanded extend extended double doubled up down
    went go
    gone going move moves moved moving change changed tumble tumbled edge edged slide slid sank sink widen
    widened
    narrow narrowed improve improved improving boost boosted hike hiked trim trimmed slash slashed swell
    swelled
    upgrade upgraded downgrade downgraded dip dipped advance advanced
    """.split()
)

_RISES: Final = """
    rise rises rose risen rising grow grows grew grown growing growth increase increases increased
    increasing jump
    jumps jumped jumping climb climbs climbed climbing raise raises raised raising gain gains gained
    gaining soar
    soars soared soaring surge surges surged surging expand expanded up higher improve improved improvement
    boost
    boosted hike hiked upgraded advanced
    """.split()
_FALLS: Final = """
    fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping cut
    cuts
    cutting reduce reduces reduced reducing reduction decline declines declined declining slip slips
    slipped slipping
    plunge plunges plunged plunging shrink shrank shrunk lower lowered lowering tumble tumbled slid sank
    sink down
    trimmed slashed dip dipped downgraded lost loss losses contract contracts contracted contracting
    shrinking lose loses losing deficit
    """.split()

# Nouns for people by what they do, suffer or are: a text that says "people" of them says no other thing.
PERSONS: Final = frozenset(
    """
    man woman child boy girl adult teenager baby infant pupil student teacher parent mother father person
    people civilian soldier troop officer policeman guard marine sailor pilot personnel staff crew worker
    employee miner farmer fisherman driver passenger commuter traveller tourist visitor pilgrim resident
    villager inhabitant citizen migrant refugee immigrant asylum-seeker protester demonstrator activist
    prisoner inmate detainee hostage suspect defendant victim casualty survivor patient doctor nurse
    firefighter rescuer medic journalist reporter fan spectator supporter player voter member volunteer
    customer user subscriber
    """.split()
)

# Words of change with their direction; a figure told to rise by one text and to fall by the other is wrong.
TRENDS: Final[dict[str, int]] = (
    dict.fromkeys(_RISES, 1) | dict.fromkeys(_FALLS, -1) | {"profit": 1, "profits": 1}
)

HOLIDAYS: Final[dict[str, str]] = {
    "christmas day": "XXXX-12-25",
    "christmas": "XXXX-12-25",
    "christmas eve": "XXXX-12-24",
    "boxing day": "XXXX-12-26",
    "new year's day": "XXXX-01-01",
    "new year's eve": "XXXX-12-31",
    "halloween": "XXXX-10-31",
    "valentine's day": "XXXX-02-14",
    "may day": "XXXX-05-01",
    "independence day": "XXXX-07-04",
}

STOPWORDS: Final = frozenset(
    """
    a an the and or but nor so if then than that this these those of to in on at by for from with without
    within
    into onto over under above below between among about around after before since until till during through
    throughout across against as is are was were be been being am do does did done has have had having will
    would
    shall should can could may might must it its it's he him his she her hers they them their theirs we us
    our i me
    my you your who whom whose which what when where why how not no more less most least fewer also just
    only very
    too there here all both each every some any other another such same own per up down out off again once
    still
    yet ever now said says say told according while because although though however whether either neither via
    s t m re ve d ll
    """.split()
)

# What parts two clauses within a sentence.
BREAKS: Final = frozenset("and but while whereas or compared".split())

# Between a figure and its word of change these may stand.
PASSED: Final = frozenset(
    """
    by to from of about around some a an the nearly almost over more than at least just approximately
    roughly as much under below above only further another its their his her was were is has been had
    estimated to record
    """.split()
)

# Heads that stand for any kind of person, folded: "eight people" may be eight soldiers.
ANYBODY: Final = frozenset({"people", "person", "other", "one"})
# Who has come to harm is a person: "18 of the dead".
HARMED: Final = frozenset({"die", "injur", "wound", "kill", "miss", "displac", "homeless"})

# Superlatives that rank: "the largest bank" is the first of its kind.
SIZES: Final = frozenset(
    """
    largest biggest smallest highest lowest oldest youngest longest shortest tallest richest poorest fastest
    slowest deadliest busiest greatest strongest heaviest deepest wealthiest
    """.split()
)
