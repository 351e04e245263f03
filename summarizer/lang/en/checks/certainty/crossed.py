"""The English words of `summarizer/checks/certainty/crossed.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["BE", "BEFORE_OBJECT", "BETWEEN", "BY", "CALENDAR", "GOING", "MUTUAL", "OWNING", "REGULAR_PAST"]

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
