"""The rules for a figure that the article gives in another unit or bound, or without its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.rounding import covers
from summarizer.checks.quantities.rivals import is_compared, is_copied, is_other_bound, is_revised, is_thing
from summarizer.checks.quantities.ruling import Ruling

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known

__all__ = [
    "as_clock",
    "bounded_in_cited",
    "is_denied_bound",
    "of_things",
    "points_for_percent",
    "rounded_alone",
    "without_its_unit",
]

_UNITLESS: Final = frozenset({"count", "money", "measure"})
_ONE_UNITLESS: Final = ({"count", "money"}, {"count", "measure"})
_LARGE: Final = 1000  # a smaller number without a unit is a count
_FEW: Final = 12  # two small numbers may be equal by chance
_BOUNDED: Final = frozenset({"qualifier", "direction", "unit"})
_TIMES: Final = frozenset({"duration", "age"})
_ROUNDED: Final = frozenset({"money", "measure", "percent", "duration", "count"})
_SIXTY: Final = 60
_CLOCKED: Final = frozenset({"minute", "second"})
# Between how many seconds more are told than the article gives.
_ROUNDING: Final = {"near_below": (0, 60), "near_above": (-60, 0), "approx": (-60, 60)}
_LIKE: Final = 1500  # a cited sentence needs no more to be the one that is told


def as_clock(known: Known) -> Ruling | None:
    """Prove that a cited sentence gives in words the time that is written as on a clock.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("She won in 2:04.", "She won in 2 hours 4 minutes.", cited=[1])
    [('figure-reworded', '2:04')]
    """
    said = known.quantity
    if said.kind != "time" or not (said.alts or not known.texts.is_headed):
        return None
    hours, _, minutes = said.form.partition(":")
    taken = int(hours) * _SIXTY + int(minutes)
    for other in known.texts.given.placed:
        given = other.quantity
        if given.kind != "duration" or given.lo is None or given.unit not in _CLOCKED:
            continue
        if given.lo == taken or (not known.texts.is_headed and _rounds_seconds(said, taken, given)):
            return known.in_words(given.span)
    return None


def _rounds_seconds(said: Quantity, taken: int, given: Quantity) -> bool:
    """Tell whether minutes with their word for it round seconds: "un peu moins de 2 h 29" of 2:28:41."""
    gap = taken * _SIXTY - (given.lo or 0)
    if given.unit != "second" or said.qualifier not in _ROUNDING:
        return False
    least, most = _ROUNDING[said.qualifier]
    return least < gap < most


def points_for_percent(known: Known) -> Ruling | None:
    """Prove that the article has as many percentage points: their ends differ by so much, too.

    English says "points" of a share so freely that there the words around decide.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Die SPD verlor 4 Prozentpunkte und kam auf 20 Prozent."
    >>> rules_of("Die SPD verlor 4 Prozent.", article, "de")
    [('figure-unit', '4 Prozent')]
    """
    if known.texts.is_headed or known.quantity.kind != "percent":
        return None
    pointed = [
        c for c in known.candidates if c.match.outcome == "unit" and c.placed.quantity.kind == "points"
    ]
    return known.ruling("unit", known.best_of(pointed)) if pointed else None


def without_its_unit(known: Known) -> Ruling | None:
    """Prove that the article or the text gives the amount without its unit.

    Where the words after a figure tell surely what it counts, that is told by them.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Die Ausgaben steigen um 3 Prozent auf 4,1 Milliarden."
    >>> rules_of("Die Ausgaben steigen auf 4,1 Milliarden Euro.", article, "de")
    [('figure-reworded', '4,1 Milliarden Euro')]
    """
    said = known.quantity
    if known.texts.is_headed or said.kind not in _UNITLESS or said.lo is None or said.lo < _LARGE:
        return None
    for other in known.texts.given.placed:
        kinds = {said.kind, other.quantity.kind}
        is_same = other.quantity.lo == said.lo == other.quantity.hi or _rounds_money(said, other.quantity)
        if is_same and kinds in _ONE_UNITLESS:
            counted = _counting_same(known) if said.kind == "count" else None
            if counted is not None:
                return known.ruling("value", counted, rule="figure-otherwise")
            return known.in_words(other.quantity.span)
    return None


def _rounds_money(said: Quantity, given: Quantity) -> bool:
    """Tell whether an amount without a unit rounds one with it: "près de 12 millions" of €11,8m."""
    is_hedged = said.kind == "count" and given.kind == "money" and said.qualifier in _ROUNDING
    return is_hedged and given.lo is not None and not said.head and covers(said.qualifier, said, given.lo)


def rounded_alone(known: Known) -> Ruling | None:
    """Prove that the text rounds, with a word for it, the one amount of the article that it can be.

    Where the words around a figure tell little, a hedged amount need not stand among the article's own.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Das Paar war 19 Stunden unterwegs und legte 387 Kilometer zurück."
    >>> rules_of("Fast 20 Stunden lang dauerte alles.", article, "de")
    [('figure-coarser', '20 Stunden')]
    """
    if known.texts.is_headed or known.quantity.kind not in _ROUNDED:
        return None
    unit = known.quantity.unit
    near = [c for c in known.candidates if c.match.outcome == "coarser"]
    others = {c.placed.quantity.lo for c in near if c.placed.quantity.unit == unit or not unit}
    return known.ruling("coarser", known.best_of(near)) if near and len(others) <= 1 else None


def of_things(known: Known) -> Ruling | None:
    """Prove that a cited sentence counts things with the number of a measure that the article lacks.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "There should be around 45 particles. They leave tracks several microns wide."
    >>> rules_of("The tracks are around 45 microns wide.", article, cited=[1, 2])
    [('figure-unit', '45 microns')]
    """
    said, texts = known.quantity, known.texts
    if said.kind != "measure" or said.lo is None or said.is_interval or said.lo <= _FEW:
        return None
    for other in texts.given.placed:
        given = other.quantity
        is_same = given.kind == "count" and given.lo == said.lo == given.hi and bool(given.head)
        if is_same and other.sentence in texts.cited:
            return Ruling("unit", (given.span,), texts.wording.told("unit", said, other))
    return None


def _counting_same(known: Known) -> Candidate | None:
    """Return the article's other count of what the text counts: "640 000 visiteurs" for "480 000"."""
    head = known.quantity.head[:1]
    return next(
        (
            candidate
            for candidate in known.candidates
            if head
            and candidate.placed.quantity.kind == "count"
            and candidate.placed.quantity.head[:1] == head
        ),
        None,
    )


def bounded_in_cited(known: Known) -> Ruling | None:
    """Prove that a cited sentence gives the figure with another bound, direction or unit.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("The bridge carries up to 40 cars.", "The bridge carries at least 40 cars.", cited=[1])
    [('figure-direction', '40')]
    """
    bounded = [c for c in known.candidates if c.match.outcome in _BOUNDED and c.score >= _LIKE]
    cited = [c for c in bounded if known.is_cited(c)]
    if not cited:
        return None
    best = known.best_of(cited)
    outcome = best.match.outcome
    is_time = outcome == "unit" and known.quantity.kind in _TIMES and not is_copied(best)
    revised = is_revised(known.placed, cited, known.beside, known.texts.given)
    revised = revised or (is_time and best.placed.quantity.kind == "age" and is_thing(best, known.article))
    is_bound = outcome == "qualifier"
    revised = revised or (is_bound and is_compared(known.placed, best, known.text, known.article))
    revised = revised or is_denied_bound(known, best)
    # The very number with another bound is worked out from nothing.
    derived = known.derive() if is_time or (outcome == "unit" and known.quantity.per) else None
    return derived or known.ruling("loose" if revised else outcome, best)


def is_denied_bound(known: Known, best: Candidate) -> bool:
    """Tell whether a bound goes the other way because it is denied: "never less than 40", "at least 40"."""
    is_turned = best.match.outcome == "direction"
    return is_turned and is_other_bound(known.placed, best, known.text, known.article)
