"""The rules for a figure that the article supports: what it is told of may still be another thing.

`SUPPORTED` has them in their order: the first that proves something decides. The last always does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.quantities.aged import aged_otherwise
from summarizer.checks.quantities.binding import SAME_HEADS, is_renamed
from summarizer.checks.quantities.by_tables import (
    bound_turned,
    is_part_of,
    of_other_fate,
    of_other_sex,
    of_other_time,
    the_other_way,
    turned_beside,
)
from summarizer.checks.quantities.cited import (
    of_other_cited,
    only_so_many,
    other_unit_in_cited,
    otherwise_in_cited,
)
from summarizer.checks.quantities.dates import is_start
from summarizer.checks.quantities.ends import is_paired, others_for_all, told_backwards, whole_for_part
from summarizer.checks.quantities.frames import find_framed, is_of_one_thing
from summarizer.checks.quantities.freely import of_other_phase, of_other_thing
from summarizer.checks.quantities.gaps import is_same_gap
from summarizer.checks.quantities.in_clause import of_other_clause
from summarizer.checks.quantities.in_segment import of_other_segment
from summarizer.checks.quantities.named import of_other_name, of_other_place
from summarizer.checks.quantities.reckoned import shared_by_two
from summarizer.checks.quantities.rivals import (
    COPIED,
    is_age,
    is_copied,
    is_meant,
    is_own,
    is_thing,
    is_told_beside,
)
from summarizer.checks.quantities.ruling import Ruling
from summarizer.checks.quantities.shares import of_part, sum_for_each
from summarizer.checks.quantities.small import is_rank_in_words, is_small_count
from summarizer.checks.quantities.supported_dates import (
    baseline,
    cited_day,
    dateline,
    in_other_words,
    period,
    uncited_day,
)
from summarizer.checks.quantities.supported_hedges import given_plainly, hedged_elsewhere, unhedged
from summarizer.checks.quantities.weighed import outweighed

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known

__all__ = ["SUPPORTED"]

# Per mille of the words close by, or of the sentence's, that the two texts share.
_SAME_SCORE: Final = 600  # the words around a score: its sides are those told
_COPY: Final = 850  # a sentence with another noun is still so much of the article's
_SAME_CHANGE: Final = 300  # a rise and a fall of the same thing
_STRANGE_NEAR: Final = 120  # below both of these hardly a word is shared:
_STRANGE_WHOLE: Final = 250  # the article words what is counted otherwise


_OTHERWISE: Final = frozenset({"unit", "direction", "qualifier"})
_AHEAD: Final = 1500  # so much more alike than the best is the cited figure that is told


# --- what it is told of


def exchanged(known: Known) -> Ruling | None:
    """Prove that two figures of one sentence have changed places.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("He scored 40 goals in 32 games.", "He scored 32 goals in 40 games this season.")
    [('figure-exchanged', '40'), ('figure-exchanged', '32')]
    """
    for pair in known.texts.exchanges:
        if known.quantity in pair.said:
            spans = tuple(quantity.span for quantity in pair.given)
            message = known.texts.wording.exchanged(*pair.said)
            return Ruling("misbound", spans, message, rule="figure-exchanged")
    return None


def rivalled(known: Known) -> Ruling | None:
    """Prove that the article gives the figure for another thing, and another figure for what is told.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "500 drones were shot down on Sunday. Of the missiles fired at Kyiv, 40 were shot down."
    >>> rules_of("Of the missiles fired at Kyiv, 500 were shot down.", article)
    [('figure-rival', '500')]

    Who cites the figure's own sentence alone tells that one, whatever others say.
    """
    best, rival = known.best, known.rival
    if rival is not None and is_age(known.placed, best) and rival.placed.quantity.kind != "age":
        return None
    is_same_age = best.match.is_equal and best.placed.quantity.kind == "age"
    if rival is not None and is_same_age and is_thing(rival, known.article):
        return None
    if rival is None or not _is_outdone(known, rival):
        return None
    is_given = best.match.is_equal and known.is_cited(best)
    if not known.is_cited(rival) and any(c.match.is_equal and known.is_cited(c) for c in known.holding):
        return None
    # A figure that stands in the article for another thing is hardly worked out, too.
    derived = None if is_given or is_copied(rival) else known.derive()
    derived = derived and (outweighed(known) or derived)
    # Where the item cites the figure's own sentence, too, it may tell that one in other words.
    is_told = is_given and best.placed.sentence != rival.placed.sentence
    # A few things, told in other words, may be counted otherwise: "the four other games".
    is_told = is_told or (is_small_count(known.quantity) and rival.whole < COPIED)
    # Without a sure word for what a figure counts only a copy tells two of one sentence apart.
    is_beside = rival.placed.sentence == best.placed.sentence and rival.whole < COPIED
    is_headed = known.texts.is_headed
    if is_beside and not is_headed:
        return derived
    is_told = is_told or not (is_headed or is_copied(rival))
    is_told = is_told and not (is_headed and is_of_one_thing(known, best, rival))
    # Where both are cited, the one that the words are told of is meant: on unseen text always.
    is_told = is_told and not (is_given and known.is_cited(rival) and known.texts.is_english)
    rule = "figure-rival-cited" if is_told else "figure-rival"
    return derived or known.misbound(best, rival, rule)


def framed(known: Known) -> Ruling | None:
    """Prove that the article has another figure in the very words in which this one is told.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "A recent poll found a quarter of voters for it. A year before it was forty percent."
    >>> rules_of("A recent poll found forty percent of voters for it.", article)
    [('figure-rival', 'forty percent')]
    """
    if not known.texts.is_headed or known.texts.candidates.is_own(known.placed):
        return None
    rival = find_framed(known)
    if rival is None or is_told_beside(rival, known.beside):
        return None
    if is_own(known.placed, known.best, rival, known.text, known.article):
        return None
    return known.derive() or known.misbound(known.best, rival, "figure-rival")


def _is_outdone(known: Known, rival: Candidate) -> bool:
    """Tell whether another figure of the article is the one that is meant."""
    placed, best = known.placed, known.best
    if known.is_told_plainly(rival) or is_part_of(known, rival):
        return False
    if is_rank_in_words(known.quantity, known.text) and not is_copied(rival):
        return False
    if is_start(rival, best, known.texts.given) or not is_meant(rival, best, known.rated_beside()):
        return False
    if is_paired(placed, best, rival, known) or is_same_gap(known):
        return False
    return not is_own(placed, best, rival, known.text, known.article)


def cited_otherwise(known: Known) -> Ruling | None:
    """Prove that a cited sentence gives the number with another unit or bound, though another gives it so.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The post costs a school about £2,200. The cut comes to £2,200 a year for each school."
    >>> rules_of("The cut comes to £2,200 a month for each school.", article, cited=[2])
    [('figure-unit', '£2,200')]
    """
    best = known.best
    if known.is_cited(best):
        return None
    cited = [c for c in known.candidates if known.is_cited(c) and c.match.outcome in _OTHERWISE]
    found = known.best_of(cited) if cited else None
    if found is None or found.score < best.score + _AHEAD:
        return None
    return known.ruling(found.match.outcome, found)


def owned(known: Known) -> Ruling | None:
    """Prove that a cited sentence gives the figure by another name, and the name here another figure.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "At the start Lee garnered just 3% support, compared with 27% for Holt."
    >>> rules_of("Lee polled 27% at the start of the race.", article, cited=[1])
    [('figure-rival', '27%')]
    """
    texts, best = known.texts, known.best
    if not (texts.is_headed and known.is_cited(best)) or not _has_other(known) or is_same_gap(known):
        return None
    for said, given, named in texts.owned:
        if said == known.quantity:
            return known.owned(given, named, "figure-rival")
    return None


def _has_other(known: Known) -> bool:
    """Tell whether the cited sentences have another figure that could stand in its place."""
    return any(c.match.outcome == "value" and known.is_cited(c) and c.is_same_slot for c in known.candidates)


def renamed(known: Known) -> Ruling | None:
    """Prove that the article's own sentence counts another thing with the figure.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Rescuers found 14 climbers alive below the ridge on Sunday morning."
    >>> rules_of("Rescuers found 14 tents alive below the ridge on Sunday morning.", article)
    [('figure-renamed', '14'), ('quantity.supported', 'Sunday')]
    """
    # Told in other words a thing may have another name; in the article's own it has the article's.
    if known.best.whole < COPIED or not is_renamed(known.best, known.placed):
        return None
    return known.misbound(known.best, None, "figure-renamed")


# --- the other way round


def score_turned(known: Known) -> Ruling | None:
    """Prove that the two sides of a score have changed places.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("The final in Lyon ended 1-2.", "The final in Lyon ended 2-1 after extra time.")
    [('figure-direction', '1-2')]
    """
    best = known.best
    is_turned = known.quantity.kind == "pair" and best.match.outcome == "loose" and best.near >= _SAME_SCORE
    return known.ruling("direction", best) if is_turned else None


def renamed_in_copy(known: Known) -> Ruling | None:
    """Prove the same as `renamed` of another sentence than the best, of which the text is nearly a copy.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = (
    ...     "Rescuers found 14 climbers alive below the icy ridge on Sunday. "
    ...     "Below the icy ridge on Sunday there were 14 tents."
    ... )
    >>> text = "Rescuers found 14 tents alive below the icy ridge on Sunday."
    >>> rules_of(text, article, cited=[2])
    [('figure-renamed', '14'), ('figure-uncited', 'Sunday')]
    """
    copied = max(
        known.holding, key=lambda candidate: (candidate.whole, candidate.near, -candidate.placed.order)
    )
    if copied.whole < _COPY or not is_renamed(copied, known.placed):
        return None
    return known.derive() or known.misbound(copied, None, "figure-renamed")


def opposed(known: Known) -> Ruling | None:
    """Prove that a figure is told to rise that the article tells to fall, or the reverse.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("Sales rose by 12 percent in May.", "Sales fell by 12 percent in May.")
    [('figure-direction', '12 percent'), ('quantity.supported', 'May')]
    """
    best = known.best
    is_same = best.near >= _SAME_CHANGE or best.heads == SAME_HEADS
    return known.ruling("direction", best) if is_same and best.is_opposed else None


# --- what holds


def uncited(known: Known) -> Ruling | None:
    """Prove that a sentence which is not cited gives the figure.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The hall opened in May. It has room for 800 guests."
    >>> rules_of("The hall has room for 800 guests.", article, cited=[1])
    [('figure-uncited', '800')]
    """
    is_elsewhere = known.texts.cited and not known.is_cited(known.best)
    is_held = known.best.match.outcome == "supported"
    return known.ruling("elsewhere", known.best) if is_held and is_elsewhere else None


def reworded(known: Known) -> Ruling | None:
    """Prove that the article has the value, and words what it counts otherwise.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "The harbour lies below the old fort. Records name 53 houses."
    >>> rules_of("Sailors of the northern fleet brought 53 idols home in wooden crates.", article)
    [('figure-reworded', '53')]
    """
    best = known.best
    is_strange = not best.heads and best.near < _STRANGE_NEAR and best.whole < _STRANGE_WHOLE
    return known.ruling("loose", best) if best.match.outcome == "supported" and is_strange else None


def as_it_stands(known: Known) -> Ruling:
    """Prove that the article gives the figure, or one that it follows from by being less exact.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "It opened on 3 September with $1,200m in the fund."
    >>> rules_of("The fund has $1.2bn; it opened in September.", article)
    [('quantity.supported', '$1.2bn'), ('figure-coarser', 'September')]
    """
    best = known.best
    if best.match.outcome == "supported":
        return Ruling("supported", (best.placed.quantity.span,))
    return known.ruling(best.match.outcome, best)


SUPPORTED: Final[tuple[Callable[[Known], Ruling | None], ...]] = (
    dateline,
    period,
    baseline,
    cited_day,
    exchanged,
    aged_otherwise,
    told_backwards,
    whole_for_part,
    others_for_all,
    shared_by_two,
    rivalled,
    framed,
    uncited_day,
    in_other_words,
    cited_otherwise,
    otherwise_in_cited,
    other_unit_in_cited,
    owned,
    of_other_cited,
    of_other_name,
    of_other_place,
    renamed,
    of_other_time,
    of_other_sex,
    of_other_fate,
    the_other_way,
    score_turned,
    renamed_in_copy,
    opposed,
    turned_beside,
    bound_turned,
    of_other_thing,
    of_other_phase,
    only_so_many,
    of_part,
    sum_for_each,
    outweighed,
    of_other_clause,
    of_other_segment,
    given_plainly,
    hedged_elsewhere,
    unhedged,
    uncited,
    reworded,
    as_it_stands,
)
"""The rules, in their order."""
