"""A figure told in free words of what the article tells of another figure; for languages told by tables.

Where the words after a figure do not tell surely what it counts, a figure with a rival in its own sentence is
accused by what is told around it. A doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.binding import SAME_HEADS
from summarizer.checks.quantities.by_tables import is_part_of
from summarizer.checks.quantities.clauses import phases_beside, phases_in
from summarizer.checks.quantities.rivals import is_told_beside

if TYPE_CHECKING:
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["of_other_phase", "of_other_thing"]

_NO_FIGURES: Final = frozenset({"date", "ordinal", "time", "name", "vague"})
_CLEARLY: Final = 2500
_BEFORE: Final = "past"


def of_other_thing(known: Known) -> Ruling | None:
    """Prove that a sentence counts other things with the figure, and those of the text with another.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Traduite en 21 langues, la série du dessinateur compte désormais 38 albums."
    >>> rules_of("La série tient en 21 albums reliés.", article, "fr")
    [('figure-rival-cited', '21')]
    """
    rival, best = known.rival, known.best
    if known.texts.is_headed or rival is None or rival.placed.sentence != best.placed.sentence:
        return None
    if rival.heads < SAME_HEADS or best.heads or rival.score - best.score < _CLEARLY:
        return None
    if not best.match.is_equal or is_told_beside(rival, known.beside) or is_part_of(known, rival):
        return None
    return known.misbound(best, rival, "figure-rival-cited")


def of_other_phase(known: Known) -> Ruling | None:
    """Prove that the figure of before is told of now, or the reverse: "bislang" of what is "nun" so.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "La ville table sur 130 000 entrées, contre 96 000 avant les travaux."
    >>> rules_of("Avant les travaux, 130 000 entrées étaient vendues.", article, "fr")
    [('figure-rival-cited', '130 000')]
    """
    phases = known.texts.words.phases
    best = known.best
    if known.texts.is_headed or not phases or known.quantity.kind in _NO_FIGURES or not best.match.is_equal:
        return None
    told = phases_in(known.text, phases)
    given = phases_beside(best.placed.quantity, known.article, phases)
    if len(told) != 1 or told & given:
        return None
    is_before = _BEFORE in told
    for rival in known.candidates:
        is_like = rival.is_same_slot or rival.placed.quantity.is_interval
        if rival.match.holds or not is_like:
            continue
        if rival.placed.sentence != best.placed.sentence or is_told_beside(rival, known.beside):
            continue
        theirs = phases_beside(rival.placed.quantity, known.article, phases)
        if (is_before and _BEFORE in theirs) or (
            not is_before and _BEFORE in given and _BEFORE not in theirs
        ):
            return known.misbound(best, rival, "figure-rival-cited")
    return None
