"""A real quotation, and the row that a maker of changed ones returns: what a verdict has to say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["GREEN", "Quote", "Row", "accept", "reject"]


class Quote(NamedTuple):
    """A real quotation: its article's index and text, and where it stands."""

    article: int
    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """The quoted characters."""
        return self.text[self.start : self.end]


Row = dict[str, Any] | None
"""The fields of a case, or `None` where the quotation has nothing that could be changed so."""

GREEN = ("VERBATIM", "NORMALISED")
"""The verdicts on a quotation that has the article's own words."""


def accept(quote: str, expect: Sequence[str] = GREEN, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - row fields are of many kinds
    """Return the row of an honest change."""
    return {"quote": quote, "legit": True, "expect": list(expect), **more}


def reject(
    quote: str,
    reason: str | None,
    expect: Sequence[str] = ("ALTERED",),
    **more: Any,  # noqa: ANN401 - row fields are of many kinds
) -> dict[str, Any]:
    """Return the row of a change that must be found."""
    return {"quote": quote, "legit": False, "expect": list(expect), "reason": reason, **more}
