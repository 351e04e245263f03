"""Times that need not be figures, "last month", "a week", where the cited sentence tells another there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.checks.quantities.ruling import Ruling

if TYPE_CHECKING:
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.known import Texts

__all__ = ["is_spell", "other_spell"]

_SHARED: Final = 3  # content words of its sentence that the other's must have, and
_PART: Final = 2  # one in so many of them
_ROW: Final = 2
_GRAINS: Final = {"day": 0, "week": 1, "month": 2, "quarter": 3, "year": 4, "decade": 5, "century": 6}


def is_spell(quantity: Quantity) -> bool:
    """Tell whether a quantity is a time told by its distance, or one of a unit: "last month", "a week"."""
    return "single" in quantity.flags or ("relative" in quantity.flags and not quantity.is_judged)


def other_spell(texts: Texts, placed: Placed) -> Ruling | None:
    """Prove that the cited sentence has another time where the text has `placed`.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "A report on the plan is to be discussed by the cabinet next week."
    >>> rules_of("The report on the plan will be discussed by the cabinet next month.", article, cited=[1])
    [('figure-when', 'next month')]
    >>> rules_of("The cabinet is to discuss the report on the plan next week.", article, cited=[1])
    []
    """
    told = [p for p in texts.given.placed if p.sentence in texts.cited and is_spell(p.quantity)]
    told = [p for p in told if p.quantity.kind == placed.quantity.kind]
    said = [p.quantity for p in texts.said.placed if p.sentence == placed.sentence]
    is_date = placed.quantity.kind == "date"
    others = [p for p in told if (_is_other if is_date else _is_there)(placed, p)]
    if not others or (is_date and len(others) < len(told)):
        return None
    rival = others[0]
    if any(_value(q) == _value(rival.quantity) for q in said) or not _is_told(placed, rival):
        return None
    outcome = "date" if is_date else "unit"
    message = texts.wording.told(outcome, placed.quantity, rival)
    return Ruling(outcome, (rival.quantity.span,), message, rule="figure-when" if is_date else "figure-unit")


def _value(quantity: Quantity) -> tuple[object, ...]:
    return quantity.kind, quantity.lo, quantity.unit, quantity.form


def _is_other(said: Placed, given: Placed) -> bool:
    """Tell whether two times told from today cannot be one: "last week", "last month" or "next week"."""
    one, other = fields_of(said.quantity.form).shift, fields_of(given.quantity.form).shift
    if one is None or other is None or one == other:
        return False
    if one[0] == other[0] or 0 not in {one[1], other[1]}:
        return True
    # "Last week" may be this month's; "this week" is none of last month's.
    now, then = (one, other) if one[1] == 0 else (other, one)
    return _GRAINS.get(now[0], 0) < _GRAINS.get(then[0], 0)


def _is_there(said: Placed, given: Placed) -> bool:
    """Tell whether a word beside "a month" is beside "a week" of the article: "a month in prison"."""
    return said.quantity.unit != given.quantity.unit and bool(said.context.frame(given.context))


def _is_told(said: Placed, given: Placed) -> bool:
    words = set(said.context.sentence)
    shared = len(words & set(given.context.sentence))
    # "A month in a Cuban jail": two words in a row beside it are hardly told of another.
    is_framed = len(said.context.frame(given.context)) >= _ROW
    return shared >= _SHARED and (is_framed or shared * _PART >= len(words))
