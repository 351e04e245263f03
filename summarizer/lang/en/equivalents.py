"""Which words may stand for which: synonyms, and words of one root, by the stems that texts compare by.

`synonyms.txt` holds, for 12,000 English words in use, those of one sense or one root, from WordNet 3.0
(Princeton University; its licence is in NOTICE). What it lacks and news needs stands here. Equivalence only
says that a text may have meant the word: it accounts for words, and never decides that two texts say the
same.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from summarizer.lang.en.words import stem_of
from summarizer.text.roots import ROOT

__all__ = ["equivalents_of", "is_accounted"]

_SYNONYMS = Path(__file__).with_name("synonyms.txt")

# One row a sense: words that news uses for one another.
_ROWS = """
die dead death kill fatal lethal slain perish toll casualty
injure hurt wound harm casualty
inquiry investigation probe enquiry review
stock share equity
buy purchase acquire acquisition takeover
job post role
firm company business corporation maker
worker employee staff
boss chief head leader manager
police officer detective constable cop
prison jail sentence custody imprison
court judge trial tribunal hearing
lawyer attorney solicitor barrister counsel
regulator watchdog official authority
president leader
senator sen
representative rep congressman congresswoman
governor gov
government administration cabinet
election vote poll ballot
car vehicle automobile
plane aircraft jet airliner flight
ship boat vessel aboard
doctor physician surgeon medic
film movie
child kid youngster boy girl son daughter
baby infant newborn
parent mother father mum dad mom
couple pair husband wife
money cash fund funding pay cost
rise increase climb grow gain jump up surge
fall drop decline decrease slip down lose loss plunge
begin start launch commence
end finish conclude halt
big large huge major great
think believe reckon
want wish seek
need require
show reveal find indicate suggest
use employ utilise
help aid assist support
home house residence
road street highway
storm cyclone hurricane typhoon
fire blaze
flood deluge
attack assault strike raid
army military troop force soldier
rebel insurgent militant fighter
pupil student schoolchild
teacher tutor professor
study research analysis report
scientist researcher expert academic
game match fixture
win victory triumph beat defeat
goal score
team side squad club
player footballer
fan supporter
year annual
month monthly
week weekly
day daily
country nation
city town
area region district
american us
british uk
"""


@lru_cache(maxsize=1)
def _rows() -> dict[str, str]:
    """Return for each stem the words that may stand for it, read once: few of them are asked for."""
    found: dict[str, str] = {}
    for line in _SYNONYMS.read_text(encoding="utf-8").splitlines():
        word, _, others = line.partition(" ")
        stem = stem_of(word)
        found[stem] = f"{found.get(stem, '')} {others}"
    for row in _ROWS.strip().splitlines():
        for stem in {stem_of(word) for word in row.split()}:
            found[stem] = f"{found.get(stem, '')} {row}"
    found.pop("", None)  # of words that have no stem
    return found


@lru_cache(maxsize=16384)  # more than there are rows
def _stems_of(row: str) -> frozenset[str]:
    return frozenset(filter(None, map(stem_of, row.split())))


def equivalents_of(stem: str) -> frozenset[str]:
    """Return the stems that may stand for `stem`.

    >>> from summarizer.lang.en.equivalents import equivalents_of
    >>> "wound" in equivalents_of("injur")
    True
    """
    return _stems_of(_rows().get(stem, ""))


def is_accounted(stem: str, have: frozenset[str], roots: frozenset[str]) -> bool:
    """Tell whether `have` holds `stem`, a word that may stand for it, or, among `roots`, one of its root."""
    return (
        stem in have
        or (len(stem) >= ROOT and stem[:ROOT] in roots)
        or not equivalents_of(stem).isdisjoint(have)
    )
