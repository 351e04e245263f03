"""The English words of `summarizer/checks/names/offices.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "DESCRIBES",
    "DOERS",
    "DOES",
    "DOING",
    "KINDS",
    "LONG_FORMS",
    "NO_PORTFOLIOS",
    "OFFICES",
    "POSSESSIVE",
    "SAME",
    "SMALL",
    "THE",
    "VAGUE",
]

DESCRIBES = re.compile(r"(?:[.!?][\"']?\s+|\n)(?:But |And |Yet )?[Tt]he (?=[\w-]+)")
SMALL = frozenset(
    """
    the a an of for in at to and or on by from with during after before his her their its as who whose
    politician figure official united state states us group force body
    former ex then new who's is was one senior junior current longtime veteran then-
""".split()
)
# Names of one office. What is in two lines goes with both.
SAME = [
    frozenset(line.split())
    for line in """
ceo boss head chief leader executive
manager coach boss head
spokesman spokeswoman spokesperson spokespeople speaking
chair chairman chairwoman chairperson chairs chaired
chief director head
tycoon mogul magnate billionaire businessman businesswoman entrepreneur
candidate hopeful contender front-runner frontrunner runner
anchor co-anchor host co-host presenter broadcaster co-presenter show broadcast
minister pastor priest preacher vicar clergyman reverend rev evangelist
detective det
inspector insp
sergeant sgt
superintendent supt
constable pc
captain capt
lieutenant lt
general gen
colonel col
diplomat secretary minister ambassador envoy
batsman batter opener cricketer player
bowler paceman seamer spinner cricketer player
undersecretary under-secretary under
driver motorist
consultant adviser advisor strategist
candidate nomination race
president presidential
governor gov gubernatorial
senator sen senate
representative rep congressman congresswoman
councillor councilman councilwoman councilor
professor prof lecturer academic
doctor dr physician
minister premier ministerial
nominee candidate contender
founder co-founder cofounder founded founders
author writer wrote novelist
lawyer attorney barrister solicitor counsel
striker forward footballer player
midfielder footballer player
defender footballer player
goalkeeper footballer player
actor actress star
journalist reporter correspondent
officer policeman policewoman
owner co-owner owns owned proprietor
director directs head
researcher scientist author co-author coauthor
winner champion won
resident residents lives living
neighbour neighbor
defence defense
centre center
labor labour
mp lawmaker
secretary sec
us u.s usa american america united states
uk u.k britain british kingdom
eu european
un united nations
""".strip().splitlines()
]
LONG_FORMS = (
    (re.compile(r"\bchief executive(?: officer)?\b", re.IGNORECASE), "ceo"),
    (re.compile(r"\bvice president\b", re.IGNORECASE), "vice"),
)
DOERS = ("ter", "ger", "ver", "ner", "ker")
# "A cyclist" is one who goes cycling.
DOES: Final = ("ist",)
# The endings of what such a person does.
DOING: Final = ("ing", "s", "ed")
VAGUE = frozenset(["head", "leader", "boss", "chief", "star", "player", "won", "wrote", "lives", "directs"])
# Offices of one kind: who holds one does not hold another at the same time.
KINDS = [
    frozenset(line.split())
    for line in """
president chancellor governor mayor senator ambassador premier king queen
president director manager ceo chairman treasurer owner
manager coach striker midfielder defender goalkeeper referee
prosecutor judge coroner
""".strip().splitlines()
]
OFFICES: Final = frozenset(["ceo", "boss"])
NO_PORTFOLIOS: Final = frozenset(
    ["senior", "junior", "former", "acting", "interim", "assistant", "associate", "executive"]
)
THE: Final = "the"
POSSESSIVE: Final = "'s"
