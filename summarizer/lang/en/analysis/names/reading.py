"""The English words of `summarizer/analysis/names/reading.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AND",
    "BODIES",
    "CONTRACTED",
    "GOVERNING",
    "NEW",
    "OFFICES",
    "OWNING",
    "PARTICLES",
    "PORTFOLIOS",
    "SEATS",
    "SINGLE",
    "TITLES",
    "WEAK",
]

PARTICLES = frozenset(
    """
    de da di do dos das del della der den des du la le las los van von vom zu zur ter ten af av al el
    bin bint  ibn ben abu y e of the for and
    """.split()
)
# English connecting words join parts of a name but never stand at the start of a second name.
WEAK = frozenset({"of", "the", "for", "and", "e", "y"})
TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir lord lady dame president prime minister vice premier
    chancellor king  queen prince princess pope bishop archbishop cardinal reverend rev father sister
    senator sen representative  rep congressman congresswoman governor gov mayor judge justice general
    gen colonel col major lieutenant lt  captain capt sergeant sgt commander admiral officer detective
    sheriff secretary attorney ambassador director  chairman chairwoman chief executive spokesman
    spokeswoman coach prosecutor lawyer barrister solicitor foreign defence defense interior deputy  former
    """.split()
)
# Offices that may stand between what they are of and who holds them, and what ministers are of.
OFFICES = frozenset(
    """
    minister president secretary chairman chairwoman chairperson spokesman spokeswoman spokesperson
    ambassador  chancellor governor gov mayor senator sen rep administrator director counsel mp inspector
    economist coach
    """.split()
)
PORTFOLIOS = frozenset(
    """
    prime foreign defence defense interior home finance health justice education transport
    transportation energy  trade labour labor agriculture environment economy economic culture sports
    immigration housing treasury vice  deputy chief executive financial operating managing attorney
    general press acting assistant security state  information science technology tourism water oil
    petroleum external internal affairs
    """.split()
)
BODIES = frozenset(
    """
    ministry department office motors electric assembly council court house hospital college university
    road  street party bank company committee institute society association mills foods accident
    """.split()
)
SEATS = frozenset({"mp", "mps", "mep", "msp"})
GOVERNING = BODIES | frozenset(
    """
    department national supreme federal senate navy army air marine coast geological environmental food
    treasury congress capitol customs trade securities justice
    """.split()
)
# Words that a sentence begins with and a calendar capitalises; in any other place they may be part of a name.
SINGLE = frozenset(
    """
    a about according after again all also although among an and another any as at back because before
    both but by can could despite do during each earlier even ever every few finally first following for
    four from further had has have he her here his how however i if in instead is it its just last later
    like many may meanwhile more most much my never new next no none not nothing now of officials often on
    once one only or other others our over people perhaps police several she since so some still such than
    that the their then there these they this those though three through thus to today together two under
    until up was we well were what when where whether which while who why will with within without would
    yes yesterday yet you your i'm i've it's he's she's that's there's they're we're don't let's monday
    tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december
    """.split()
)
CONTRACTED = frozenset(
    f"{word}'{ending}"
    for word in "i we you they he she it that there this who what how where here".split()
    for ending in "ve re ll d s m".split()
) | frozenset("isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't shouldn't".split())
# Common words whose possessive stands within a name.
OWNING = frozenset(
    """
    people's women's men's children's king's queen's mother's father's valentine's
    """.split()
)
AND: Final = "and"
# "New York".
NEW: Final = "new"
