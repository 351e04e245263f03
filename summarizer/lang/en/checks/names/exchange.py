"""The English words of `summarizer/checks/names/exchange.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AND", "COMPARING", "JOINING", "LISTING", "MUTUAL", "OF_BODY", "PLACED", "TELLING", "WHEN"]

# Verbs and words by which the two sides may change places and nothing is changed.
MUTUAL = frozenset(
    """
    meet met meets meeting marry married marries draw drew drawn draws face faced faces play played plays
    tie tied talk talks talked speak spoke share shared trade traded agree agreed differ differs rival
    rivals border borders clash clashed fight fought compete competed versus vs v equal equals same
    similar friend friends neighbour neighbours neighbor neighbors colleague colleagues teammate
    teammates classmate classmates roommate roommates flatmate flatmates housemate housemates schoolmate
    schoolmates bandmate bandmates workmate workmates shipmate shipmates cellmate cellmates mate mates
    spouse spouses co-star co-stars co-founder co-founders co-author co-authors counterpart counterparts
    cousin cousins sibling siblings twin twins partner partners ally allies namesake namesakes relative
    relatives compatriot compatriots contemporary acquaintance acquaintances foe foes enemy enemies door
    near beside next opposite adjacent relationship friendship alliance affair row dispute feud rivalry
    negotiations conversation discussions dating dated divorced divorce engaged wed wedding drew collide
    collided team teamed both each other mutual joint jointly together between join joins joined joining
    alongside
    """.split()
)
COMPARING = frozenset("than more less fewer ahead behind above below higher lower over under".split())
PLACED = frozenset({"in", "at", "near", "from", "of", "for"})
# "Ay, who chairs the HDP", "Ay of the HDP".
OF_BODY = frozenset("who which of at for".split())
WHEN = frozenset("after before during since until despite".split())
LISTING = frozenset({"and", "or", "the", "nor", "then"})
TELLING = frozenset("said says told tells added adds wrote writes tweeted argued argues".split())
JOINING: Final = frozenset(["and", "or"])
AND: Final = "and"
