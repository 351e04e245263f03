"""The English words of `summarizer/analysis/speech/persons.py`."""

from __future__ import annotations

import re

__all__ = ["BODY_NOUNS", "FOLLOWERS", "NO_PERSON", "PLACED", "PLACES", "PRONOUN", "WHO_IS"]

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
