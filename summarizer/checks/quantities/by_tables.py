"""Rules for figures of languages with tables of their own, where words stand in free order.

There the words after a figure do not tell surely what it counts; a table of words does.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.bearers import sex_of_age
from summarizer.analysis.quantities.changes import share_way_of
from summarizer.checks.quantities.binding import SAME_HEADS
from summarizer.checks.quantities.clauses import clause_beside
from summarizer.checks.quantities.rivals import find_rival
from summarizer.checks.quantities.ruling import Ruling

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.known import Known

__all__ = [
    "as_multiple",
    "bound_turned",
    "is_part_of",
    "of_other_fate",
    "of_other_sex",
    "of_other_time",
    "rank_of_another",
    "rest_of_whole",
    "the_other_way",
    "turned_beside",
]

_NO_FIGURES: Final = frozenset({"date", "ordinal", "time", "name"})
_CHANGING: Final = frozenset({"percent", "points", "proportion"})
_COUNTED: Final = frozenset({"count", "age", "duration", "money"})
_TIMES: Final = frozenset({"age", "duration"})
# So many figures on either side may stand in one clause with another.
_CLAUSE: Final = 12
_MONTHS: Final[Mapping[str, int]] = {"year": 12, "month": 1}
_WORDS: Final = re.compile(r"[^\W_]+")
_FIRST, _LAST = frozenset({"ge", "gt"}), frozenset({"le", "lt"})
_TURNED: Final = {**dict.fromkeys(_FIRST, _LAST), **dict.fromkeys(_LAST, _FIRST)}
_BESIDE: Final = 14  # characters between a part and the whole that it is of
_BETWEEN: Final = 30  # characters between a whole and its part


def of_other_time(known: Known) -> Ruling | None:
    """Prove that the article, clause by clause, gives the figure for another time than is told.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Die Quote stieg im Mai auf 6,1 Prozent, im April hatte sie bei 5,8 Prozent gelegen."
    >>> rules_of("Im April lag die Quote bei 6,1 Prozent.", article, "de")
    [('figure-rival-cited', 'April'), ('figure-rival-cited', '6,1 Prozent')]
    """
    best = known.best
    if known.texts.is_headed or known.quantity.kind in _NO_FIGURES or known.is_joined(best):
        return None
    at, line = best.placed.order, best.placed.context.line
    is_dated = any(
        p.quantity.kind == "date" and p.context.is_joined(best.placed.context)
        for p in known.texts.given.placed[max(at - _CLAUSE, 0) : at + _CLAUSE]
    )
    rival = find_rival([c for c in known.candidates if c.placed.context.line is line])
    if not is_dated or rival is None or not known.is_joined(rival, frozenset({"date"})):
        return None
    return known.misbound(best, rival, "figure-rival-cited")


def of_other_sex(known: Known) -> Ruling | None:
    """Prove that the age of a man is a woman's in the article, or the reverse.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Ein 19-Jähriger hat eine 76-jährige Frau gerettet."
    >>> rules_of("Eine 19-Jährige hat eine Frau gerettet.", article, "de")
    [('figure-renamed', '19-Jährige')]
    """
    words = known.texts.words
    told = sex_of_age(known.quantity, known.text, words)
    others = {sex_of_age(c.placed.quantity, known.article, words) for c in known.holding if c.match.is_equal}
    if not told or len(others) != 1 or others & {"", told}:
        return None
    return known.misbound(known.best, None, "figure-renamed")


def of_other_fate(known: Known) -> Ruling | None:
    """Prove that the article tells another fate of so many people: missing, and not dead.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "27 Menschen starben, elf werden noch vermisst."
    >>> rules_of("Bei dem Beben starben elf Menschen.", article, "de")
    [('figure-renamed', 'elf')]
    """
    fates = known.texts.words.fates
    if known.quantity.kind != "count" or not fates:
        return None
    told = _fates_of(known.quantity, known.text, fates)
    given = [_fates_of(c.placed.quantity, known.article, fates) for c in known.holding]
    if len(told) != 1 or not all(given) or any(told & other for other in given):
        return None
    return known.misbound(known.best, None, "figure-renamed")


def _fates_of(quantity: Quantity, text: str, fates: Mapping[str, str]) -> frozenset[str]:
    """Return the fates that the clause of a figure tells, of which commas and "and" are the ends."""
    before, behind = clause_beside(quantity, text)
    words = [*before, "", *behind]
    at = len(before)
    joints = [n for n, word in enumerate(words) if fates.get(word) == "+"]
    low = max((n for n in joints if n < at), default=-1)
    high = min((n for n in joints if n > at), default=len(words))
    return frozenset(fates[word] for word in words[low + 1 : high] if word in fates)


def is_part_of(known: Known, rival: Candidate) -> bool:
    """Tell whether the article counts with the figure a part of what the rival counts: "240 de ses 1 150"."""
    part, whole = known.best.placed.quantity, rival.placed.quantity
    if known.texts.is_headed or not 0 < whole.start - part.end <= _BESIDE:
        return False
    between = _WORDS.findall(known.article[part.end : whole.start].lower())
    return bool(between) and known.texts.words.determiners.issuperset(between)


# --- which way


def the_other_way(known: Known) -> Ruling | None:
    """Prove that a rise is told with a figure that stands only where the article tells of a fall.

    Where the words after a figure tell surely what it counts, its own words of change decide.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Der Umsatz wuchs kräftig. Das Personal wurde verringert, und zwar um 15 Prozent."
    >>> rules_of("Die Zahl der Angestellten stieg um 15 Prozent.", article, "de")
    [('figure-stray', '15 Prozent')]
    >>> rules_of("Der Dax legte um 2 Prozent zu.", "Der Dax gab um 2 Prozent nach.", "de")
    [('figure-stray', '2 Prozent')]
    """
    placed, texts = known.placed, known.texts
    if texts.is_headed or known.quantity.kind not in _CHANGING:
        return None
    sentences, words = texts.source.sentences, texts.words
    is_alone = all(other.quantity.kind not in _CHANGING for other in known.beside)
    way = placed.context.trend
    if not way and is_alone:
        way = share_way_of(texts.workings.sentence_of(placed), words)
    if not way or any(
        share_way_of(sentences[c.placed.sentence - 1].text, words) != -way for c in known.holding
    ):
        return None
    return known.misbound(known.best, None, "figure-stray")


def turned_beside(known: Known) -> Ruling | None:
    """Prove that the words beside a figure tell of a rise, and beside each of the article of a fall.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Im Sommer ertranken 393 Menschen, 18 weniger als im Jahr davor."
    >>> rules_of("Die Zahl der Toten stieg um 18.", article, "de")
    [('figure-stray', '18')]
    """
    way = known.placed.context.trend
    if known.texts.is_headed or not way:
        return None
    if any(c.placed.context.trend != -way for c in known.holding):
        return None
    return known.misbound(known.best, None, "figure-stray")


def bound_turned(known: Known) -> Ruling | None:
    """Prove that a day or year is told as the last one of what the article has as the first, or the reverse.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Eine neue Abstimmung sei frühestens 2028 möglich."
    >>> rules_of("Spätestens 2028 wird wieder abgestimmt.", article, "de")
    [('figure-qualifier-freely', '2028')]
    """
    if known.texts.is_headed or known.quantity.kind != "date":
        return None
    turned = _TURNED.get(known.quantity.qualifier)
    if turned is None or any(c.placed.quantity.qualifier not in turned for c in known.holding):
        return None
    return known.ruling("qualifier", known.best, rule="figure-qualifier-freely")


# --- what follows, and what does not


def rest_of_whole(known: Known) -> Ruling | None:
    """Prove that the figure is what a part leaves of a whole: "cinq ans, dont deux avec sursis".

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Le maire a été condamné à cinq ans de prison, dont deux avec sursis."
    >>> rules_of("Le maire devra purger trois ans ferme.", article, "fr")
    [('figure-derived', 'trois ans')]
    """
    parts, texts, said = known.texts.words.parting, known.texts, known.quantity
    if not parts or said.kind not in _COUNTED or said.lo is None:
        return None
    given = texts.given.placed
    for whole, part in pairwise(given):
        between = known.article[whole.quantity.end : part.quantity.start]
        if part.sentence != whole.sentence or len(between) > _BETWEEN:
            continue
        if parts.isdisjoint(_WORDS.findall(between.lower())) or not _is_left(said, whole, part):
            continue
        texts_of = [placed.quantity.span.of(known.article) for placed in (whole, part)]
        message = texts.wording.derived(said, " − ".join(texts_of))
        return Ruling("derived", (whole.quantity.span, part.quantity.span), message)
    return None


def _is_left(said: Quantity, whole: Placed, part: Placed) -> bool:
    """Tell whether a figure is a whole less its part; a part without a unit has the whole's."""
    first, second = whole.quantity, part.quantity
    if said.lo is None or first.lo is None or second.lo is None or first.kind not in _COUNTED:
        return False
    if said.kind in _TIMES and first.kind in _TIMES:
        sizes = [_MONTHS.get(q.unit or first.unit, 0) for q in (said, first, second)]
        return all(sizes) and said.lo * sizes[0] == first.lo * sizes[1] - second.lo * sizes[2]
    is_like = said.kind == first.kind and said.unit == first.unit and second.unit in {"", first.unit}
    return is_like and said.lo == first.lo - second.lo


def as_multiple(known: Known) -> Ruling | None:
    """Prove that the figure is so many times an amount of the article, which a word tells behind it.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Le texte prévoit une amende de 35 euros, doublée en cas de récidive."
    >>> rules_of("Les récidivistes encourent 70 euros d'amende.", article, "fr")
    [('figure-derived', '70 euros')]
    """
    texts, said = known.texts, known.quantity
    if texts.is_headed or said.kind not in _COUNTED or said.lo is None:
        return None
    for amount, times in pairwise(texts.given.placed):
        one, by = amount.quantity, times.quantity
        if by.kind != "multiple" or times.sentence != amount.sentence or not one.lo or not by.lo:
            continue
        # "Verdoppelte sich von 35 auf 70 Euro" tells the outcome itself.
        behind = texts.given.placed[times.order + 1 : times.order + 2]
        is_told = any(p.sentence == times.sentence and p.quantity.kind == one.kind for p in behind)
        if not is_told and (said.kind, said.unit) == (one.kind, one.unit) and said.lo == one.lo * by.lo:
            formula = " × ".join(q.span.of(known.article) for q in (one, by))
            return Ruling("derived", (one.span, by.span), texts.wording.derived(said, formula))
    return None


def rank_of_another(known: Known) -> Ruling | None:
    """Prove that the article gives another rank to what is told: "the second rise" for its first.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "Es ist die erste Erhöhung des Zinses seit drei Jahren."
    >>> rules_of("Es ist die zweite Erhöhung des Zinses.", article, "de")
    [('figure-otherwise', 'zweite')]
    """
    if known.quantity.kind != "ordinal" or known.texts.is_headed:
        return None
    same = [c for c in known.candidates if c.placed.quantity.kind == "ordinal" and c.heads == SAME_HEADS]
    if not same or any(c.match.holds for c in same):
        return None
    return known.ruling("value", known.best_of(same), rule="figure-otherwise")
