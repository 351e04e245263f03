"""The English words of `summarizer/checks/certainty/crossed.py`."""

from __future__ import annotations

from typing import Final, NamedTuple

from summarizer.lang.en.words import stem_of

__all__ = [
    "BE",
    "BEFORE_OBJECT",
    "BETWEEN",
    "BY",
    "CALENDAR",
    "CONVERSE",
    "GOING",
    "MUTUAL",
    "OWNING",
    "REGULAR_PAST",
    "STEMS",
    "Telling",
]

# What may stand between who does a thing and the verb.
BETWEEN: Final = frozenset(
    """
    has have had will would may might could can did does do also later then first already again once never
    not today yesterday tomorrow recently finally previously now still just soon twice repeatedly publicly
    reportedly allegedly is are was were being been to
    """.split()
)
BE: Final = frozenset("is are was were be been being get gets got gotten".split())
BY: Final = "by"
# With a capital, and no name of somebody.
CALENDAR: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february july september october november
    december christmas easter
    """.split()
)
REGULAR_PAST: Final = "ed"
GOING: Final = "ing"
# Words that may stand between a verb and whom it concerns, other than those with a content.
BEFORE_OBJECT: Final = frozenset(
    """
    a an the his her its their some any several more to at on against into upon other fellow
    """.split()
)
# What two do with each other says the same the other way round; verbs of saying may stand before who says it.
MUTUAL: Final = frozenset(
    """
    met meet meets meeting married marries marry divorced fought fight faced face faces played play plays
    playing spoke talked negotiated agreed agrees competed clashed collided debated drew draw tied shared
    split separated joined traded worked lived partnered collaborated merged united teamed argued disagreed
    said says say added adds told tells wrote writes noted explained asked according insisted replied
    admitted announced warned argued claimed stated continued concluded recalled tweeted confirmed reported
    made make makes was were had has got went came included including named called known based born
    compared followed
    """.split()
)
# "Cruz's defeat" is not Cruz.
OWNING: Final = ("'s", "s'")


class Telling(NamedTuple):
    """Words that tell who does a thing to whom.

    Attributes:
        words: The verb and what belongs to it.
        matter: What they tell: all tellings of one matter are held against each other.
        is_turned: Whether who stands before them is whom it is done to: "Rose made way for Arquin".
    """

    words: tuple[str, ...]
    matter: str
    is_turned: bool


# One row a matter: what tells it, set apart by ";", and behind "|" what tells it turned round.
_MATTERS: Final = """
replace; replaces; replaced; replacing; succeed; succeeds; succeeded; succeeding; take over from; takes over from; took over from; taking over from; taken over from; come on for; comes on for; came on for; coming on for; step in for; steps in for; stepped in for; stand in for; stands in for; stood in for; supplant; supplanted; oust; ousted; ousting | give way to; gives way to; gave way to; giving way to; make way for; makes way for; made way for; making way for; hand over to; hands over to; handed over to
beat; beats; beating; beaten; defeated; defeating; overcame; thrashed; thrash; outscored; edged out; knocked out; saw off; won against; wins against; prevailed over; triumphed over | lost to; loses to; losing to; lose to; fell to; went down to; were beaten by; bowed out to
"""  # noqa: E501 - one row a matter


def _tellings() -> dict[str, tuple[Telling, ...]]:
    found: dict[str, tuple[Telling, ...]] = {}
    for row in _MATTERS.strip().splitlines():
        matter = stem_of(row.split(";")[0])
        for is_turned, side in enumerate(row.split("|")):
            for phrase in side.split(";"):
                told = Telling(tuple(phrase.split()), matter, bool(is_turned))
                found[told.words[0]] = (*found.get(told.words[0], ()), told)
    return found


# By their first word, the longest first.
CONVERSE: Final = {
    form: tuple(sorted(told, key=lambda each: -len(each.words))) for form, told in _tellings().items()
}
# The stems of the verbs that tell each matter.
STEMS: Final = {
    matter: tuple(
        sorted(
            {stem_of(form) for form, told in CONVERSE.items() if any(t.matter == matter for t in told)} - {""}
        )
    )
    for matter in {each.matter for told in CONVERSE.values() for each in told}
}
