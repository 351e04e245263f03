"""Which quantity of the article a said one means: by its head, its clause, its sentence (R15)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.quantities.context import likeness
from summarizer.quantities.match import FAMILIES, Match, match_quantities

if TYPE_CHECKING:
    from datetime import date

    from summarizer.quantities.index import Placed, QuantityIndex
    from summarizer.quantities.match import Outcome
    from summarizer.quantities.quantity import Quantity

__all__ = ["Candidate", "find_candidates", "is_clearly_better"]


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
        is_same_slot: Whether it could stand in the said one's place (same kind and unit).
    """

    placed: Placed
    match: Match
    near: int
    whole: int
    heads: int
    cues: int
    is_same_slot: bool

    @property
    def score(self) -> int:
        """Overall likeness, 0 to 11,000."""
        return 5 * self.near + 3 * self.heads + 2 * self.whole + self.cues

    def holding(self, outcome: Outcome) -> Candidate:
        """Return this candidate with its match ruled `outcome`."""
        return replace(self, match=replace(self.match, outcome=outcome))


def find_candidates(
    placed: Placed, said: QuantityIndex, given: QuantityIndex, *, published: date | None, verbatim: bool
) -> list[Candidate]:
    """Return the article's quantities that can be compared with one said, in text order."""
    families = dict.fromkeys(FAMILIES[reading.kind] for reading in placed.quantity.readings)
    seen: set[int] = set()
    found: list[Candidate] = []
    for family in families:
        for other in given.families.get(family, ()):
            if other.order in seen:
                continue
            seen.add(other.order)
            match = match_quantities(placed.quantity, other.quantity, published=published, verbatim=verbatim)
            if match is None:
                continue
            near, whole, cues = likeness(placed.context, other.context, given.rarity)
            heads = _compare_heads(placed.quantity, other.quantity)
            slot = match.said.kind == match.given.kind and match.said.unit == match.given.unit
            found.append(Candidate(other, match, near, whole, heads, cues, slot))
    return sorted(found, key=lambda candidate: candidate.placed.order)


def _compare_heads(said: Quantity, given: Quantity) -> int:
    if not said.head or not given.head:
        return 300
    if set(said.head[:3]) & set(given.head[:3]):
        return 1000
    return 0


def is_clearly_better(rival: Candidate, best: Candidate, placed: Placed) -> bool:
    """Tell whether the article's other value fits the said one's surroundings so much better that it is meant."""
    gap = rival.score - best.score
    return gap >= 2000 and rival.near >= 400
