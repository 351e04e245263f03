"""The rules for a day or period that the article tells by its bounds: a night, a half of a year."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.checks.quantities.ruling import Ruling

if TYPE_CHECKING:
    from summarizer.analysis.quantities.index import Placed, QuantityIndex
    from summarizer.checks.quantities.known import Known

__all__ = ["first_of_night", "told_by_months"]

_BETWEEN: Final = 6  # characters between the days of a night: "von Samstag auf Sonntag"
_BEFORE: Final = 16  # characters before them in which the night is named: "nuit de "
_WEEK: Final = 7
_NIGHT: Final = "night"
# First and last month of a half and a quarter of a year, by how their forms end.
_MONTHS: Final = {
    "H1": (1, 6), "H2": (7, 12), "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12),
}  # fmt: skip


def first_of_night(known: Known) -> Ruling | None:
    """Prove that a day opens the night that the article names by the day after, or the other way round.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "In der Nacht zum Sonntag brannte die Mühle ab."
    >>> rules_of("Die Mühle brannte in der Nacht von Samstag auf Sonntag ab.", article, "de")
    [('figure-reworded', 'Samstag'), ('quantity.supported', 'Sonntag')]
    """
    texts = known.texts
    nights = [word for word, per in texts.words.per.items() if per == _NIGHT]
    if texts.is_headed or known.quantity.kind != "date" or not nights:
        return None
    day = fields_of(known.quantity.form).weekday
    other = _other_of_night(known.placed, texts.said, nights) if day is not None else None
    if other is None:
        return None
    wanted = other.quantity.form
    for given in texts.given.placed:
        if given.quantity.form == wanted and _is_of_night(given, texts.given, nights):
            message = texts.wording.worded(known.quantity, given.quantity.span.of(known.article))
            return Ruling("loose", (given.quantity.span,), message)
    return None


def _other_of_night(placed: Placed, said: QuantityIndex, nights: list[str]) -> Placed | None:
    """Return the day after a weekday that opens a night named by both, `None` where it opens none."""
    if placed.order + 1 >= len(said.placed) or not _is_of_night(placed, said, nights):
        return None
    following = said.placed[placed.order + 1]
    day, after = fields_of(placed.quantity.form).weekday, fields_of(following.quantity.form).weekday
    is_close = following.quantity.start - placed.quantity.end <= _BETWEEN
    if following.quantity.kind != "date" or day is None or after is None or not is_close:
        return None
    return following if after == day % _WEEK + 1 else None


def _is_of_night(placed: Placed, index: QuantityIndex, nights: list[str]) -> bool:
    before = index.text[max(placed.quantity.start - _BEFORE, 0) : placed.quantity.start].lower()
    return any(night in before for night in nights)


def told_by_months(known: Known) -> Ruling | None:
    """Prove that the article gives a half or a quarter of a year by its first and its last month.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "De janvier à juin, 64 cas ont été déclarés."
    >>> rules_of("Au premier semestre, 64 cas ont été déclarés.", article, "fr")
    [('figure-reworded', 'premier semestre'), ('quantity.supported', '64')]
    """
    texts, quantity = known.texts, known.quantity
    months = _MONTHS.get(quantity.form[-2:])
    if texts.is_headed or quantity.kind != "date" or months is None:
        return None
    dated = [p for p in texts.given.placed if p.quantity.kind == "date"]
    for first, last in pairwise(dated):
        told = tuple(fields_of(p.quantity.form).month for p in (first, last))
        if told == months and first.sentence == last.sentence:
            message = texts.wording.worded(quantity, first.quantity.span.of(known.article))
            return Ruling("loose", (first.quantity.span, last.quantity.span), message)
    return None
