"""Which quantity of the article a said one means: by its head, its clause, its sentence (R15)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from summarizer.quantities.calendar import fields_of
from summarizer.quantities.context import Probe
from summarizer.quantities.match import FAMILIES, match_quantities

if TYPE_CHECKING:
    from datetime import date

    from summarizer.quantities.index import Placed, QuantityIndex
    from summarizer.quantities.outcome import Match, Outcome
    from summarizer.quantities.quantity import Quantity

__all__ = ["Candidate", "find_candidates", "is_clearly_better", "is_renamed", "is_stray"]

_SAME: Final = 1000
_ALIKE: Final = 600
_UNKNOWN: Final = 300

_ANYBODY: Final = frozenset({"people", "person", "other", "one"})
# Heads that stand for any kind of person: "eight people" may be eight soldiers.
_GENERIC: Final = _ANYBODY | {"victim", "member", "individual"}
_HEADED: Final = frozenset({"count", "ordinal", "vague", "proportion", "percent"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quantity of the article that a said one may mean.

    Attributes:
        placed: The article's quantity.
        match: How the values stand to each other.
        near: How alike the words close by are, per mille.
        whole: How alike the sentences are, per mille.
        heads: How alike the things counted are: 1000 same, 600 in part, 300 unknown, 0 different.
        cues: Whether the words right before and after are the same, per mille.
        is_same_slot: Whether it could stand in the said one's place (same kind and unit).
        is_opposed: Whether one is told to rise and the other to fall.
    """

    placed: Placed
    match: Match
    near: int
    whole: int
    heads: int
    cues: int
    is_same_slot: bool
    is_opposed: bool

    @property
    def score(self) -> int:
        """Overall likeness, 0 to 11,000."""
        return 5 * self.near + 3 * self.heads + 2 * self.whole + self.cues

    @property
    def holds(self) -> bool:
        """Whether it supports the said one: a value that is not equal needs words that agree."""
        if not self.match.holds:
            return False
        return self.match.is_equal or self.heads == _SAME or self.near >= 250 or self.whole >= 350

    def holding(self, outcome: Outcome) -> Candidate:
        """Return this candidate with its match ruled `outcome`."""
        return replace(self, match=replace(self.match, outcome=outcome))


def find_candidates(
    placed: Placed, given: QuantityIndex, *, published: date | None, verbatim: bool
) -> list[Candidate]:
    """Return the article's quantities that can be compared with one said, in text order."""
    quantity, context = placed.quantity, placed.context
    families = dict.fromkeys(FAMILIES[reading.kind] for reading in quantity.readings)
    if quantity.kind == "age":
        families["number"] = None
    others = {other.order: other for family in families for other in given.families.get(family, ())}
    probe = Probe(context, given.rarity)
    found: list[Candidate] = []
    for _, other in sorted(others.items()):
        match = match_quantities(quantity, other.quantity, published=published, verbatim=verbatim)
        if match is None:
            continue
        near, whole, cues = probe.likeness(other.context)
        heads = _compare_heads(quantity, other.quantity)
        opposed = context.trend * other.context.trend < 0
        slot = _is_same_slot(quantity, other.quantity, match)
        found.append(Candidate(other, match, near, whole, heads, cues, slot, opposed))
    return found


def _is_same_slot(said: Quantity, given: Quantity, match: Match) -> bool:
    """Tell whether the two are of one kind and unit; a year does not stand for a count, nor for a weekday."""
    for quantity, reading in ((said, match.said), (given, match.given)):
        if quantity.kind == "date" and reading.kind == "count":
            return False
    if match.said.kind != match.given.kind or match.said.unit != match.given.unit:
        return False
    return match.said.kind != "date" or _shape(match.said) == _shape(match.given)


def _shape(quantity: Quantity) -> tuple[bool, ...]:
    fields = fields_of(quantity.form)
    parts = (
        fields.year,
        fields.month,
        fields.day,
        fields.weekday,
        fields.decade,
        fields.century,
        fields.shift,
    )
    return tuple(part is not None for part in parts)


def _compare_heads(said: Quantity, given: Quantity) -> int:
    if not said.head or not given.head or said.kind not in _HEADED:
        return _UNKNOWN
    if said.head[0] in given.head or given.head[0] in said.head:
        return _SAME if not {said.head[0], given.head[0]} <= _GENERIC else _ALIKE
    if set(said.head[:3]) & set(given.head[:3]):
        return _ALIKE
    if _GENERIC & (set(said.head[:3]) | set(given.head[:3])):
        return _UNKNOWN
    return 0


def is_clearly_better(rival: Candidate, best: Candidate) -> bool:
    """Tell whether the article's other value fits the surroundings so much better that it is meant."""
    if rival.near < 400:
        return False
    margin = 1200 if rival.placed.sentence == best.placed.sentence else 2000
    if not best.match.is_equal:
        margin = 300
    return rival.score - best.score >= margin


def is_stray(best: Candidate, placed: Placed) -> bool:
    """Tell whether a common number is only found in a sentence that shares nothing with the said one.

    Small numbers stand somewhere in most articles by chance, long ones do not. On 219 counts of true
    summaries the rule fires 4 times, on 21 misplaced ones 6 times (`docs/quantities.md`).
    """
    quantity = placed.quantity
    if quantity.kind == "pair":
        return best.near < 150 and best.whole < 200
    if quantity.kind not in {"count", "ordinal"} or quantity.hi is None or not 1 < quantity.hi < 100:
        return False
    return best.heads < _ALIKE and best.near < 100 and best.whole < 150


def is_renamed(best: Candidate, placed: Placed) -> bool:
    """Tell whether the sentence is all but the article's own, and counts another thing with its figure."""
    said, given = placed.quantity, best.match.given
    if said.kind != "count" or given.kind != "count" or not said.head or not given.head:
        return False
    if said.head[0] in given.head or given.head[0] in said.head or said.head[0] in _ANYBODY:
        return False
    return best.whole >= 600 and best.near >= 400 and placed.context.right.get(given.head[0], 0) < 500
