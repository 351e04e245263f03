"""How a said quantity stands to one given: the outcomes of the matching rules, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["Match", "Outcome"]

Outcome = Literal[
    "supported",
    "coarser",
    "loose",
    "unhedged",
    "qualifier",
    "direction",
    "date",
    "refined",
    "unit",
    "scale",
    "value",
]
_RANK: Final[dict[Outcome, int]] = {
    "supported": 0, "coarser": 1, "loose": 2, "unhedged": 3, "qualifier": 4, "direction": 5, "refined": 6,
    "date": 7,
    "unit": 8, "scale": 9, "value": 10,
}  # fmt: skip


class Match(NamedTuple):
    """How one said quantity stands to one given.

    Attributes:
        outcome: The rule's answer.
        given: The reading of the article's quantity it was held against.
        said: The reading of the said quantity.
        hedge: A qualifier that would make the said quantity true, "" when none would.
        is_equal: Whether the values are equal; a rounded value or a class holds only where the words agree.
    """

    outcome: Outcome
    given: Quantity
    said: Quantity
    hedge: str = ""
    is_equal: bool = True

    @property
    def rank(self) -> int:
        """Position from best (0) to worst."""
        return _RANK[self.outcome]

    @property
    def holds(self) -> bool:
        """Whether the said quantity is true, perhaps less exact, or lacks only a hedge."""
        return _RANK[self.outcome] <= 3
