"""The rules for a figure that the article does not support: it is wrong, or follows, or is free.

`UNSUPPORTED` has them in their order: the first that proves something decides. The last always does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.changes import way_of
from summarizer.checks.quantities.binding import SAME_HEADS
from summarizer.checks.quantities.by_tables import as_multiple, rest_of_whole
from summarizer.checks.quantities.dates import find_known_year, is_before_dash, may_be_dated
from summarizer.checks.quantities.differences import difference, years_between
from summarizer.checks.quantities.ends import told_backwards
from summarizer.checks.quantities.frames import is_bounded_share, is_same_frame
from summarizer.checks.quantities.other_units import (
    as_clock,
    bounded_in_cited,
    is_denied_bound,
    of_things,
    points_for_percent,
    rounded_alone,
    without_its_unit,
)
from summarizer.checks.quantities.own_year import names_own_year, with_own_year
from summarizer.checks.quantities.parts import beyond_top, named_whole, of_listed_years, part_of_share
from summarizer.checks.quantities.reckoned import (
    as_birthday,
    as_rate,
    as_share,
    as_sum,
    base_of_rate,
    before_rank,
    each_of_named,
    shared_by_two,
)
from summarizer.checks.quantities.rivals import (
    is_compared,
    is_complement,
    is_copied,
    is_told_beside,
)
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.slips import after_the_same, between_the_same, miswritten
from summarizer.checks.quantities.slots import only_one
from summarizer.checks.quantities.small import (
    is_end_of_change,
    is_share,
    is_small_count,
    is_told_in_one,
    is_word_of_order,
)
from summarizer.checks.quantities.spans_of_time import first_of_night, told_by_months
from summarizer.checks.quantities.words import find_wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known

__all__ = ["UNSUPPORTED"]

# Per mille of the words close by, and scores of likeness as `Candidate.score` counts them.
_VERY_NEAR: Final = 400  # so much beside a small number is said of one thing in both texts
# A sentence with so many words of another, per mille, has no words of its own for what it works out.
_VERBATIM: Final = 950
# So alike are two figures of one thing: of the rivals below it half were of another.
_SAME: Final = 4300
_ALIKE: Final = 2000  # any other does
# A sum or difference of two figures.
_OPERANDS: Final = 2
_NEVER_WORKED_OUT: Final = frozenset({"date", "name", "percent", "points", "money", "time", "opaque"})
_GIVEN: Final = frozenset({"money", "percent", "measure", "count", "age"})
_REMAINDERS: Final = frozenset({"percent", "points", "money"})
_TURNED: Final = frozenset({"qualifier", "direction"})
_TENTH: Final = 10
_PLAIN: Final = frozenset({"exact", "exactly"})
_BEFORE: Final = 24  # characters before a share in which "by" or "to" stands


# --- another value, or one that follows


def left_of_share(known: Known) -> Ruling | None:
    """Prove that a share is what the article's leaves, told of those who do not.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Nearly two-thirds of the cost of a pupil is met by the state."
    >>> rules_of("More than a third of the cost is not met.", article)
    [('figure-derived', 'a third')]
    """
    rival, quantity = known.rival, known.quantity
    if rival is None or quantity.kind != "proportion":
        return None
    if not is_complement(known.placed, rival, known.text, known.article, known.texts.said.language):
        return None
    share = rival.placed.quantity
    message = known.texts.wording.derived(quantity, f"1 − {share.span.of(known.article)}")
    return Ruling("derived", (share.span,), message)


def replaced(known: Known) -> Ruling | None:
    """Prove that the article's own sentence has another value: little is worked out in one sentence.

    "Leaders on 76" may be the sum that a sentence on 65 and "11 behind the leaders" comes to.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("The museum lent 370 paintings to Oslo.", "The museum lent 340 paintings to Oslo.")
    [('figure-value', '370')]
    """
    rival = known.rival
    if rival is None or not is_copied(rival) or is_told_beside(rival, known.beside):
        return None
    is_told = rival.whole < _VERBATIM and is_told_in_one(known.quantity)
    is_rest = is_complement(known.placed, rival, known.text, known.article, known.texts.said.language)
    is_rest = is_rest or (is_small_count(known.quantity) and known.texts.workings.tells_rest(known.placed))
    is_told = is_told or known.texts.workings.tells_total(known.placed)
    derived = known.derive() if is_told or is_rest else None
    spans = () if derived is None else derived.evidence
    if rival.placed.quantity.span in spans and (is_rest or len(spans) == _OPERANDS):
        return derived
    outcome = rival.match.outcome if rival.match.outcome in {"date", "direction"} else "value"
    return known.ruling(outcome, rival)


def derived(known: Known) -> Ruling | None:
    """Prove that the figure follows from others of the article.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("Enrolment fell by 70.", "Enrolment fell from 500 to 430 this year.")
    [('figure-derived', '70')]
    """
    return known.derive()


# --- in other words


def of_known_year(known: Known) -> Ruling | None:
    """Prove that a date is the article's, with a year that the article's other dates tell.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The fair of 2019 closed on 3 May. It comes back in 2021."
    >>> rules_of("It closed on 3 May 2019.", article)
    [('figure-reworded', '3 May 2019')]
    """
    dated = find_known_year(known.placed, known.candidates, known.texts.given)
    return None if dated is None else known.ruling("loose", dated)


def end_of_change(known: Known) -> Ruling | None:
    """Prove that the number is one end of a change or range of the article, in whatever unit.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("The lowest fine was $26.", "Fines range from 26 to 33 euros.", cited=[1])
    [('figure-reworded', '$26')]
    """
    texts = known.texts
    cited = (other.quantity for other in texts.given.placed if other.sentence in texts.cited)
    ends = (q for q in (*(c.match.given for c in known.candidates), *cited))
    end = next((q for q in ends if is_end_of_change(known.quantity, q, known.article)), None)
    return None if end is None else known.in_words(end.span)


def worded(known: Known) -> Ruling | None:
    """Prove that the article says the same without a number.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("The two brothers were freed.", "Both brothers were freed.")
    [('figure-reworded', 'two')]
    """
    span = find_wording(known.quantity, known.article)
    return None if span is None else known.in_words(span)


def word_of_order(known: Known) -> Ruling | None:
    """Prove that a word need not be a figure: nothing is said of it.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("One expert disagreed.", "An expert disagreed.")
    []
    """
    return Ruling("unjudged") if is_word_of_order(known.quantity, known.text) else None


def alike(known: Known) -> Ruling | None:
    """Prove that the article has the figure in another unit, on another day or bounded otherwise.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("The pipe is 40 miles long.", "The pipe is 40 km long and made of steel.")
    [('figure-unit', '40 miles')]
    """
    near = [
        candidate
        for candidate in known.candidates
        if candidate.match.outcome != "value"
        and not candidate.match.holds
        and (candidate.score >= _ALIKE or candidate.match.outcome in _TURNED)
        and not (candidate.match.outcome == "date" and is_before_dash(candidate.placed, known.article))
    ]
    if not near:
        return None
    best = known.best_of(near)
    is_bound = best.match.outcome == "qualifier"
    compared = is_bound and is_compared(known.placed, best, known.text, known.article)
    compared = compared or is_denied_bound(known, best)
    return known.ruling("loose" if compared else best.match.outcome, best)


# --- what the article does not have


def another_value(known: Known) -> Ruling | None:
    """Prove that the article gives another figure for what is the same, or may be.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("Some 31 ferries sank.", "In the storm 28 ferries sank off the coast.")
    [('figure-value', '31')]
    """
    rival, quantity = known.rival, known.quantity
    if rival is None:
        return None
    is_small = _is_small(quantity)
    is_counted = rival.placed.quantity.lo != 1 and rival.heads == SAME_HEADS
    is_counted = is_counted or is_bounded_share(known, rival)
    if is_small and not is_counted and rival.near < _VERY_NEAR:
        return None
    # Who says "around" may have worked it out.
    is_plain = quantity.qualifier in {*_PLAIN, rival.match.given.qualifier}
    is_plain = is_plain and not is_small and not known.texts.workings.is_reckoned(known.placed)
    is_plain = is_plain and not is_told_beside(rival, known.beside) and not _is_rounded(known, rival)
    is_same = is_plain and (rival.heads == SAME_HEADS or rival.score >= _SAME)
    is_same = is_same or _shares_side(quantity, rival.placed.quantity) or is_same_frame(known, rival)
    is_same = is_same or (is_plain and _is_only_one(known, rival))
    is_same = is_same and not _is_gap(known, rival)
    return known.ruling("value", rival, rule="" if is_same else "figure-otherwise")


def _is_gap(known: Known, rival: Candidate) -> bool:
    """Tell whether a figure is what the rival has more or less than another of its sentence.

    "At least 12 minutes instead of 7" is five more; where words of change tell surely, they decide.
    """
    said = known.quantity.lo
    if known.texts.is_headed or said is None:
        return False
    given = [p.quantity for p in known.texts.given.placed if p.sentence == rival.placed.sentence]
    # "41 of 58" leaves 17.
    values = {q.lo for quantity in given for q in (quantity, *quantity.detail.alts) if q.lo is not None}
    theirs = {q.lo for q in (rival.placed.quantity, *rival.placed.quantity.detail.alts) if q.lo is not None}
    return any(said == abs(one - other) for one in theirs for other in values)


def _shares_side(said: Quantity, given: Quantity) -> bool:
    """Tell whether one side of a score or vote is the article's: "534 to 44" of "543-44"."""
    sides = zip(said.form.split("-"), given.form.split("-"), strict=False)
    return said.kind == given.kind == "pair" and any(own == other for own, other in sides)


def _is_only_one(known: Known, rival: Candidate) -> bool:
    """Tell whether a cited sentence has the one price or share that a figure no one works out can be."""
    is_sum = known.quantity.kind in _REMAINDERS and known.is_cited(rival) and rival.near >= _VERY_NEAR
    return is_sum and not any(
        c.is_same_slot and known.is_cited(c) and c.placed.order != rival.placed.order
        for c in known.candidates
    )


def counted_freely(known: Known) -> Ruling | None:
    """Prove that a small count or a share, which the article does not give, may be a reader's own count.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The finance minister and others resigned."
    >>> rules_of("Three ministers from the south resigned at once.", article)
    [('figure-unworked', 'Three')]
    """
    is_free = _is_small(known.quantity) and not known.texts.workings.is_put_in(known.placed)
    if not is_free or _is_change(known):
        return None
    return Ruling("absent", (), known.texts.wording.absent(known.quantity), rule="figure-unworked")


def absent(known: Known) -> Ruling:
    """Prove that the article has no such figure; of counts, ages and times only that none is found.

    A writer works those out from what the article says in many ways, if it says anything to work with, and
    knows the year that the article is of.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("It cost $45m and took 900 workers.", "The stadium was built in the old harbour.")
    [('figure-absent', '$45m'), ('figure-unfound', '900')]
    """
    texts, quantity, placed = known.texts, known.quantity, known.placed
    is_plain = quantity.kind in _NEVER_WORKED_OUT and quantity.qualifier in _PLAIN
    is_plain = is_plain and not (quantity.kind in _REMAINDERS and texts.workings.is_reckoned(placed))
    is_plain = is_plain and not may_be_dated(quantity, texts.workings.texts_for(placed), texts.day)
    is_plain = is_plain and not names_own_year(known)
    is_sure = is_plain or _is_nowhere(known) or texts.workings.is_put_in(placed)
    rule = "figure-absent" if is_sure else "figure-unfound"
    return Ruling("absent", (), texts.wording.absent(quantity), rule=rule)


def _is_nowhere(known: Known) -> bool:
    """Tell whether a figure in digits comes of nothing: the cited sentences have none of its kind."""
    quantity, texts = known.quantity, known.texts
    is_figure = quantity.kind in _GIVEN and not quantity.is_interval and not _is_small(quantity)
    is_figure = is_figure and quantity.qualifier in {*_PLAIN, "approx"} and bool(texts.cited)
    is_figure = is_figure and any(map(str.isdecimal, quantity.span.of(known.text)))
    if not (is_figure and texts.is_english) or texts.workings.is_reckoned(known.placed):
        return False
    return texts.workings.comes_of_none(known.placed)


def _is_rounded(known: Known, rival: Candidate) -> bool:
    """Tell whether a hedged figure is the article's to the digits that it gives: "quelque 2 millions"."""
    said, given = known.quantity, rival.match.given
    if known.texts.is_headed or said.qualifier != "approx" or said.lo is None or given.lo is None:
        return False
    gap = abs(said.lo - given.lo)
    return said.unit == given.unit and 2 * gap <= said.step and gap * _TENTH <= abs(said.lo)


def _is_small(quantity: Quantity) -> bool:
    return is_small_count(quantity) or is_share(quantity)


def _is_change(known: Known) -> bool:
    """Tell whether a share is how much something changed, or to what: that is not counted at sight.

    Without its words of change English says "a quarter" of many things.
    """
    quantity, words = known.quantity, known.texts.words
    if known.texts.is_headed or not is_share(quantity):
        return False
    before = known.text[max(quantity.start - _BEFORE, 0) : quantity.start].lower().split()[-1:]
    is_told = bool(quantity.role) or any(word in words.roles for word in before)
    return is_told and way_of(known.texts.workings.sentence_of(known.placed), words.trends) != 0


UNSUPPORTED: Final[tuple[Callable[[Known], Ruling | None], ...]] = (
    first_of_night,
    told_by_months,
    told_backwards,
    as_clock,
    rest_of_whole,
    as_multiple,
    points_for_percent,
    without_its_unit,
    of_things,
    named_whole,
    part_of_share,
    of_listed_years,
    beyond_top,
    bounded_in_cited,
    left_of_share,
    as_sum,
    as_birthday,
    before_rank,
    shared_by_two,
    each_of_named,
    as_share,
    as_rate,
    base_of_rate,
    between_the_same,
    with_own_year,
    replaced,
    derived,
    difference,
    years_between,
    of_known_year,
    end_of_change,
    worded,
    word_of_order,
    rounded_alone,
    miswritten,
    after_the_same,
    only_one,
    alike,
    another_value,
    counted_freely,
    absent,
)
"""The rules, in their order."""
