"""The English words of `summarizer/checks/names/absent.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ADDED",
    "BODY_HEADS",
    "CURRENCIES",
    "DOING",
    "FINITE",
    "GOVERNED",
    "NUMBERS",
    "OF",
    "OFFICE_OF",
    "PEOPLES",
    "SMALL_IN_TITLES",
    "STATE",
    "WHOLES",
]

FINITE = frozenset(
    """
    said says was is has had were are will would told tells did does could can may might wrote met won
    lost made announced claimed claims believes thinks also then who whose and
    """.split()
)
# Words that stand after one that governs them, and hardly after a name.
GOVERNED = frozenset(
    """
    of by than the a an their his her its my our your this that these those them him us you all some any
    both about whether how what it he she they we i there no not
    """.split()
)
# Words for people that many papers write with a capital.
PEOPLES = frozenset({"black", "white", "brown", "indigenous", "native"})
NUMBERS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million billion trillion dozen dozens hundreds thousands millions half quarter
    first second third fourth fifth sixth seventh eighth ninth tenth
    """.split()
)
CURRENCIES = ("dollar", "pound", "euro", "peso", "franc", "rupee", "krone", "krona", "yen", "cents")
# What a body is called that has a name of its own, unlike a government, an army or a club.
BODY_HEADS = frozenset(
    """
    organization organisation committee commission council agency bureau institute association federation
    foundation board authority society network alliance corporation academy fund forum
    """.split()
)
SMALL_IN_TITLES = frozenset(
    """
    about above across after against ahead along amid among around before behind below beside between
    beyond despite down during from inside into like near onto outside over past since than that through
    till toward towards under until upon when where while with within without
    """.split()
)
# Behind a place and a hyphen: "Barbados-born".
ADDED: Final = frozenset("born based raised led backed owned wide style made educated trained".split())
# The office "Secretary of State", and what stands before its last word.
STATE: Final = ("state",)
OFFICE_OF: Final = re.compile(r"\b(?:secretary|minister|ministry|department) (?:of|for) $", re.IGNORECASE)
# "Ana Ruiz of the Harbour Trust".
OF: Final = " of "
DOING: Final = "ing"
# Bodies, and what tells that the article has a part or a member of theirs.
WHOLES: Final = {
    "congress": frozenset("senate senator senators congressman congresswoman congressional".split()),
    "parliament": frozenset("commons mp mps parliamentary parliamentarian parliamentarians".split()),
}
