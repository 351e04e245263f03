"""Which quantity of the article a said one means: by its head, its clause, its sentence (R15)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from summarizer.quantities.calendar import fields_of
from summarizer.quantities.context import Probe
from summarizer.quantities.match import FAMILIES, Match, match_quantities

if TYPE_CHECKING:
    from datetime import date

    from summarizer.quantities.index import Placed, QuantityIndex
    from summarizer.quantities.match import Outcome
    from summarizer.quantities.quantity import Quantity

__all__ = ["Candidate", "find_candidates", "is_clearly_better", "is_renamed", "is_stray"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quantity of the article that a said one may mean.

    Attributes:
        placed: The article's quantity.
        match: How the values stand to each other.
        near: How alike the words close by are, per mille.
        whole: How alike the sentences are, per mille.
        heads: How alike the things counted are: 1000 same, 0 different, 300 unknown.
        cues: Whether the words right before and after are the same, per mille.
        is_opposed: Whether one is told to rise and the other to fall.
        is_same_slot: Whether it could stand in the said one's place (same kind and unit).
    """

    placed: Placed
    match: Match
    near: int
    whole: int
    heads: int
    cues: int
    is_same_slot: bool
    is_opposed: bool = False

    @property
    def score(self) -> int:
        """Overall likeness, 0 to 11,000."""
        return 5 * self.near + 3 * self.heads + 2 * self.whole + self.cues

    @property
    def holds(self) -> bool:
        """Whether it supports the said one: a value that is not equal needs words that agree."""
        if not self.match.holds:
            return False
        return self.match.is_equal or self.heads == 1000 or self.near >= 250 or self.whole >= 350

    def holding(self, outcome: Outcome) -> Candidate:
        """Return this candidate with its match ruled `outcome`."""
        return replace(self, match=replace(self.match, outcome=outcome))


def find_candidates(
    placed: Placed, said: QuantityIndex, given: QuantityIndex, *, published: date | None, verbatim: bool
) -> list[Candidate]:
    """Return the article's quantities that can be compared with one said, in text order."""
    families = dict.fromkeys(FAMILIES[reading.kind] for reading in placed.quantity.readings)
    seen: set[int] = set()
    probe = Probe(placed.context, given.rarity)
    found: list[Candidate] = []
    for family in families:
        for other in given.families.get(family, ()):
            if other.order in seen:
                continue
            seen.add(other.order)
            match = match_quantities(placed.quantity, other.quantity, published=published, verbatim=verbatim)
            if match is None:
                continue
            near, whole, cues = probe.likeness(other.context)
            heads = _compare_heads(placed.quantity, other.quantity)
            slot = (
                not _is_year_as_count(placed.quantity, match.said)
                and not _is_year_as_count(other.quantity, match.given)
                and match.said.kind == match.given.kind
                and match.said.unit == match.given.unit
                and (match.said.kind != "date" or _shape(match.said) == _shape(match.given))
            )
            opposed = placed.context.trend * other.context.trend < 0
            found.append(Candidate(other, match, near, whole, heads, cues, slot, opposed))
    return sorted(found, key=lambda candidate: candidate.placed.order)


def _shape(quantity: Quantity) -> tuple[bool, ...]:
    """Return which fields a date states: a year is no rival of a weekday."""
    fields = fields_of(quantity.form)
    return tuple(
        value is not None
        for value in (fields.year, fields.month, fields.day, fields.weekday, fields.decade, fields.century, fields.shift)
    )


def _is_year_as_count(quantity: Quantity, reading: Quantity) -> bool:
    return quantity.kind == "date" and reading.kind == "count"


_ANYBODY: Final = frozenset({"people", "person", "other", "one"})
_HEADED: Final = frozenset({"count", "ordinal", "vague", "proportion", "percent"})
# Heads that stand for any kind of person: "eight people" may be eight soldiers.
_GENERIC: Final = frozenset({"people", "person", "other", "one", "victim", "member", "individual"})


def _compare_heads(said: Quantity, given: Quantity) -> int:
    if not said.head or not given.head or said.kind not in _HEADED:
        return 300
    if said.head[0] in given.head or given.head[0] in said.head:
        return 1000 if not {said.head[0], given.head[0]} <= _GENERIC else 600
    if set(said.head[:3]) & set(given.head[:3]):
        return 600
    if _GENERIC & (set(said.head[:3]) | set(given.head[:3])):
        return 300
    return 0


def is_clearly_better(rival: Candidate, best: Candidate, placed: Placed) -> bool:
    """Tell whether the article's other value fits the said one's surroundings so much better that it is meant."""
    gap = rival.score - best.score
    if not best.match.is_equal:
        return gap >= 300 and rival.near >= 400
    margin = 1200 if rival.placed.sentence == best.placed.sentence else 2000
    return gap >= margin and rival.near >= 400


def is_stray(best: Candidate, placed: Placed) -> bool:
    """Tell whether a common number is only found in a sentence that shares nothing with the said one.

    Two in three small numbers of a summary stand somewhere in its article by chance; a long number does not.
    """
    quantity = placed.quantity
    if quantity.kind == "pair":
        return best.near < 150 and best.whole < 200
    if quantity.kind not in {"count", "ordinal"} or quantity.lo is None or not 1 < quantity.hi < 100:
        return False
    return best.heads < 600 and best.near < 100 and best.whole < 150


def is_renamed(best: Candidate, placed: Placed) -> bool:
    """Tell whether the said sentence is all but the article's own, and counts another thing with its figure."""
    said, given = placed.quantity, best.match.given
    if said.kind != "count" or given.kind != "count" or not said.head or not given.head:
        return False
    if said.head[0] in given.head or given.head[0] in said.head or said.head[0] in _ANYBODY:
        return False
    return best.whole >= 600 and best.near >= 400 and given.head[0] not in placed.context.sentence


_ANYBODY: Final = frozenset({"people", "person", "other", "one"})
_HEADED: Final = frozenset({"count", "ordinal", "vague", "proportion", "percent"})
# Heads that stand for any kind of person: "eight people" may be eight soldiers.
_GENERIC: Final = frozenset({"people", "person", "other", "one", "victim", "member", "individual"})


def _compare_heads(said: Quantity, given: Quantity) -> int:
    if not said.head or not given.head or said.kind not in _HEADED:
        return 300
    common = set(said.head[:3]) & set(given.head[:3])
    if common:
        return 1000 if common - _GENERIC else 600
    if _GENERIC & (set(said.head[:3]) | set(given.head[:3])):
        return 300
    return 0


def is_clearly_better(rival: Candidate, best: Candidate, placed: Placed) -> bool:
    """Tell whether the article's other value fits the said one's surroundings so much better that it is meant."""
    gap = rival.score - best.score
    return gap >= 2000 and rival.near >= 400


def is_stray(best: Candidate, placed: Placed) -> bool:
    """Tell whether a common number is only found in a sentence that shares nothing with the said one.

    Two in three small numbers of a summary stand somewhere in its article by chance; a long number does not.
    """
    quantity = placed.quantity
    if quantity.kind == "pair":
        return best.near < 150 and best.whole < 200
    if quantity.kind not in {"count", "ordinal"} or quantity.lo is None or not 1 < quantity.hi < 100:
        return False
    return best.heads < 600 and best.near < 100 and best.whole < 150
