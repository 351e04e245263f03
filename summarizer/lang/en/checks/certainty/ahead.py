"""The English words of `summarizer/checks/certainty/ahead.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "BE",
    "BOUND",
    "DUE",
    "FEARED",
    "GOVERNING",
    "IDEAS",
    "IF",
    "MODALS",
    "NONE",
    "OF",
    "OPEN",
    "PRESENT",
    "SHORT_WILL",
    "THOUGHT",
    "TO",
    "TURNING",
    "WILL",
    "WILLS",
]

WILL: Final = "will"
WILLS: Final = frozenset("will would shall ll".split())
# "They'll", "he'd".
SHORT_WILL: Final = ("'ll", "'d")
IF: Final = "if"
# They leave it open whether what they govern comes.
OPEN: Final = frozenset(
    """
    could may might can should likely unlikely possible possibly potentially perhaps maybe probably expected
    expect expects expecting expectation hope hopes hoped hoping hopeful fear fears feared risk risks suspect
    suspects suspected consider considers considered considering committed want wants wanted aim aims aiming
    believe believes believed think thinks speculate speculated speculation prospect chance if unless whether
    keen mulling eyeing tempted seeking predicts predicted forecast try tries trying
    """.split()
)
# Before a "will" they leave it open: "many fear that it will".
FEARED: Final = frozenset(
    """
    fear fears feared fearing hope hopes hoped hoping perhaps maybe expectation suspect suspects suspected
    speculate speculated risk risks
    """.split()
)
# So do these, but for who only says it of somebody who thinks so.
THOUGHT: Final = frozenset(
    """
    expect expects expected believe believes believed believing think thinks thought predict predicts
    predicted forecast forecasts bet
    """.split()
)
# They say that what they govern is to come: an item may say that it will.
BOUND: Final = frozenset(
    """
    going set plan plans planned planning scheduled promise promised promises vow vowed vows pledge pledged
    pledges intend intends intended decide decided agreed announced ruled determined waiting must
    """.split()
)
# With "to" behind they say so, too: "is to", "about to".
BE: Final = frozenset("is are was were be been am about".split())
TO: Final = "to"
# "Is due", but not "due to".
DUE: Final = "due"
MODALS: Final = frozenset("may might could".split())
# Before "to" and a verb, or "of" and a verb in "-ing", they say that it has not been done.
GOVERNING: Final = frozenset(
    """
    want wants wanted wanting plan plans planned planning try tries tried trying attempt attempts attempted
    attempting seek seeks sought seeking hope hopes hoped hoping aim aims aimed aiming push pushes pushed
    pushing call calls called calling urge urges urged urging propose proposes proposed proposing offer offers
    offered offering consider considers considered considering promise promises promised promising pledge
    pledges pledged vow vows vowed intend intends intended threaten threatens threatened threatening prepare
    prepares prepared preparing set due expect expects expected expecting likely unlikely keen ready willing
    verge close talks bid wish wishes refuse refused refuses decline declined declines fail failed fails
    unable whether eager tempted eyeing mulling possible potential proposal proposals effort efforts
    scheduled demand demands demanded recommend recommended negotiating
    """.split()
)
# Between one of them and "of": "considered the idea of signing".
IDEAS: Final = frozenset("idea possibility option prospect chance thought way means hope step point".split())
OF: Final = frozenset("of about".split())
# Before a verb of the item they leave open, or deny, that it was done.
TURNING: Final = (
    GOVERNING | MODALS | frozenset("not never no neither nor to will would can if unless should must".split())
)
# Behind a verb they deny that it was done: "won no match".
NONE: Final = frozenset("no none nothing neither nobody little few only".split())
# A verb that ends so tells what is done.
PRESENT: Final = ("ed", "s")
