"""The English words of `summarizer/checks/certainty/opposites.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ALL",
    "EXCHANGED",
    "JOINING",
    "NONE",
    "OF_SIDES",
    "OUTCOMES",
    "PREFIXABLE",
    "PREFIXES",
    "TURNING_WORDS",
    "WRONG",
]

# One row a matter: what may be told of it, each telling with the words that say it, set apart by "|". No two
# of a row can be said of one thing: somebody arrested may be released, and whom one team beats has lost to
# it, so those are no rows here.
OUTCOMES = """
convicted guilty convict conviction | cleared acquitted acquittal innocent exonerated
approved approves passed ratified adopted | rejected rejects vetoed defeated
accepted accepts | rejected rejects refused refuses declined
allowed allows permitted permits let legalised legalized | refused barred banned bans prohibited prohibits outlawed forbade
upheld upholds uphold | overturned overturns overturn quashed quash
beat beats beating exceeded exceeding topped topping | missed misses missing
succeeded succeeds success | failed fails failure
confirmed confirms confirming | denied denies denying
agreed agrees | refused refuses declined declines
lifted lifts | imposed imposes
survived survives survivor | died dies killed drowned
backed backs supported supports endorsed favours favors favoured favored | opposed opposes
strengthened strengthens | weakened weakens
improved improves | worsened worsens deteriorated
alive | dead died killed
won wins | lost loses
converted scored | missed
imports | exports
majority | minority
"""  # noqa: E501 - one row a matter
# Of these only a sentence that is copied but for the word says anything.
EXCHANGED = """
arrested detained | charged | convicted | acquitted cleared | sentenced jailed
suspected accused | convicted
injured wounded hurt | killed dead
some several one two three four five six few | most | all every | none no
many | few
morning | afternoon | evening
spring | summer | autumn fall | winter
praised praises hailed hails | criticised criticized condemned condemns
hired appointed | fired sacked dismissed
opened opens | closed closes shut
joined joins | left leaves quit
raised raises | lowered lowers cut cuts
inside | outside
male | female
promoted | relegated demoted
public | private
best | worst
highest | lowest
largest biggest | smallest
oldest eldest | youngest
early earlier | late later
before | after following
north northern | south southern
east eastern | west western
rose risen climbed grew increased | fell fallen dropped shrank decreased
more higher | less lower fewer
above over | below under
first | last
first | second | third
always | never
men man | women woman
"""
# What one side does is the opposite of what the other does: "Nice won", "Lyon lost to Nice".
OF_SIDES = frozenset("won wins lost loses".split())
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")
TURNING_WORDS = frozenset("not never no nor without fail failed fails failing nearly almost".split())
# Words with these endings may have a prefix that denies: "legal", "illegal".
PREFIXABLE: Final = ("ed", "ate", "able", "ible", "al", "ent", "ant", "ect")
JOINING: Final = frozenset(["and", "but"])
ALL: Final = frozenset(["all", "every"])
NONE: Final = frozenset(["none", "no"])
# Behind a word they say its contrary.
WRONG: Final = frozenset("wrong false untrue incorrect mistaken otherwise".split())
