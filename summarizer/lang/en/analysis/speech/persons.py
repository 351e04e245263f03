"""The English words of `summarizer/analysis/speech/persons.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AGE",
    "AGED",
    "BODY_NOUNS",
    "ENDS_HEAD",
    "FEMALE",
    "FOLLOWERS",
    "MALE",
    "NO_NOUNS",
    "NO_PERSON",
    "OWNERS",
    "PERSONS",
    "PLACED",
    "PLACES",
    "PRONOUN",
    "THE",
    "WHO_IS",
]

BODY_NOUNS = frozenset(
    """
    company firm group organisation organization ministry department agency party union council committee
    commission government administration bank club team force court school university hospital charity
    foundation institute association federation corporation airline retailer manufacturer maker newspaper
    paper magazine website network broadcaster channel station church brotherhood watchdog regulator body
    board panel campaign office embassy studio label band publisher carrier operator supplier store chain
    business startup lender insurer brewer
""".split()
)
FOLLOWERS = frozenset(
    """
    supporters voters aides officials campaign team administration government family fans staff members
    allies advisers lawyers critics spokesmen executives employees backers donors troops forces police
    residents leaders
""".split()
)
PLACED = frozenset(
    ["in", "at", "near", "from", "outside", "across", "around", "into", "through", "throughout"]
)
NO_PERSON = frozenset(
    """
    republicans democrats americans british english french german russian chinese japanese european african
    asian american muslim muslims christian christians jewish jews islam islamic internet facebook twitter
    google youtube instagram european western northern southern eastern earth sun god christmas easter
    english latin arabic
""".split()
)
# One person: a body or a team is told of with "which is" or "who are".
WHO_IS = re.compile(r",? who(?: \w+ly)? (?:is|was|has|\w{2,}[^s\W]s)\b")
# Words that make a name one of a place, a storm or an undertaking.
PLACES = frozenset(
    """
    volcano mount cape fort port hurricane storm cyclone typhoon operation hotel gulf strait valley hills
    bay beach desert forest canyon creek glacier ocean sea coast peninsula province district village town
    borough suburb mosque cathedral temple synagogue abbey palace castle tower stadium arena plaza boulevard
    highway motorway
""".split()
)
# The first pronoun after a name, in the same sentence and before any other name.
PRONOUN = re.compile(r"[^.!?\n\"A-Z]{1,50}?\b(he|his|himself|she|her|herself)\b")
MALE: Final = frozenset(
    """
    he him his himself man boy son father brother husband uncle nephew grandfather grandson widower
    boyfriend fiance dad spokesman chairman policeman fireman salesman gentleman actor king waiter salesman
    councilman fisherman stepfather groom nobleman sportsman cameraman grandad guy bloke
""".split()
)
FEMALE: Final = frozenset(
    """
    she her herself woman girl daughter mother sister wife aunt niece grandmother granddaughter widow
    girlfriend fiancee mum mom spokeswoman chairwoman policewoman actress queen waitress councilwoman
    stepmother bride heroine sportswoman grandma mother-of-two mother-of-three mother-of-one housewife
""".split()
)
# Of the two, these are no nouns.
NO_NOUNS: Final = frozenset(["he", "him", "his", "himself", "she", "her", "herself"])
# Nouns of persons that are neither offices nor of one sex.
PERSONS: Final = frozenset(
    """
    child baby teenager youth adult person victim suspect survivor caller passenger customer supporter
    voter patient winner punter owner user worker employee employer colleague source insider guest
    forward winger batsman bowler parent spouse partner relative sibling twin toddler teen pensioner
    veteran soldier sailor gunman attacker defendant accused convict prisoner inmate plaintiff juror
    clerk guard ranger detective agent scientist professor doctor physician specialist therapist
    psychologist star celebrity model dancer comedian champion athlete runner swimmer golfer boxer
    footballer cyclist winger captain skipper referee umpire politician lawmaker minister diplomat
    billionaire businessperson entrepreneur tycoon investor developer designer engineer mechanic
    electrician plumber builder carpenter chef cook waiter cleaner caretaker dealer seller buyer
    producer filmmaker director screenwriter novelist poet playwright philosopher theologian chaplain
    monk nun vicar priest minister sheikh blogger vlogger youtuber onlooker bystander passer-by passerby
    motorist cyclist pedestrian commuter tourist visitor hiker climber student pupil graduate
    undergraduate neighbour neighbor roommate flatmate tenant homeowner immigrant refugee migrant
    protester demonstrator protestor marcher nationalist critic opponent rival successor predecessor
    counterpart bishop front-runner frontrunner contender hopeful standard-bearer
""".split()
)
# "Lee, 57," and "Lee, aged 57".
AGE: Final = re.compile(r",? (?:\(\d{1,3}\)|aged \d{1,3}|\d{1,3}(?=[,.;)]| years old))")
# "Lee, a friend of the family": the noun stands before.
ENDS_HEAD: Final = frozenset(["of", "who", "whose", "for", "with"])
# In "her husband" they tell nothing of who is meant.
OWNERS: Final = frozenset(["her", "his"])
# "the 57-year-old".
AGED: Final = "-year-old"
THE: Final = "the"
