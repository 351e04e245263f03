"""What a brief tells so far: the claims that have a place in it, and whether another would tell the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.drafting.extractive.ranking import overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.drafting.extractive.claim import Claim

__all__ = ["Told"]

# Two claims with so many of the shorter one's content words in common tell the same.
_REPEATS = 0.7
# So many of a claim's content words stand in the brief already: it tells nothing new.
_RETOLD = 0.8


class Told:
    """The claims of a brief in the making."""

    def __init__(self) -> None:
        self._claims: dict[int, Claim] = {}

    def __contains__(self, claim: Claim) -> bool:
        return claim.order in self._claims

    def __iter__(self) -> Iterator[Claim]:
        return iter(self._claims.values())

    def add(self, *claims: Claim) -> None:
        """Give claims their place."""
        self._claims.update((claim.order, claim) for claim in claims)

    def tells_of(self, words: frozenset[str], before: Claim) -> bool:
        """Tell whether an item from an earlier place of the article than `before` has all of `words`."""
        return any(words <= other.words for other in self if other.order < before.order)

    def repeats(self, claim: Claim) -> bool:
        """Tell whether one item and `claim` have most of their words in common."""
        return any(overlap(claim, other) >= _REPEATS for other in self)

    def has_most_of(self, claim: Claim) -> bool:
        """Tell whether one item has most of the words of `claim`."""
        most = _REPEATS * len(claim.words)
        return any(len(claim.words & other.words) >= most for other in self)

    def has_all_of(self, claim: Claim) -> bool:
        """Tell whether all items together have nearly all words of `claim`, as of a caption that sums up."""
        told = frozenset[str]().union(*(other.words for other in self))
        return len(claim.words & told) >= _RETOLD * len(claim.words)
