"""What a claim adds to a brief: how much of what the article comes back to, per word, and from where."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.drafting.extractive.claim import Claim

__all__ = ["WEIGHTS", "Ranking", "Weights", "follows", "overlap"]


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much; chosen from grids of round values by ROUGE on the sets of `docs/measures.md`.

    Attributes:
        recurring: Power of the number of further claims with a word: an article is about what it repeats.
        once: What a word that does not recur is worth beside one that recurs once.
        early: How many times more a word is worth that the first claim introduces; falling with its order.
        title: How much more a word is worth that the headline has.
        place: Power by which worth falls with the claim's order.
        personal: Factor for the first and second person outside quotation marks.
        quoted: Factor for a claim that is nothing but quotation; in proportion for less.
        contested: Factor for a claim with something hedged, alleged or denied in it.
        short: Words below which a claim loses worth in proportion.
    """

    recurring: float = 1.1
    once: float = 0.1
    early: float = 12.0
    title: float = 0.5
    place: float = 0.6
    personal: float = 0.3
    quoted: float = 0.3
    contested: float = 0.3
    short: int = 8


WEIGHTS = Weights()
# Only the best this many are weighed against one another, so that picking stays linear in the article.
_POOL = 200
_SHORTEST = 5


class Ranking:
    """The worth of an article's words and claims.

    The measure is coverage: a claim is worth the words it adds to those already told, each counted
    once, divided by its length (after Gillick and Favre's concepts, 2009, with the place of news leads).
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        wanted: frozenset[str],
        weights: Weights = WEIGHTS,
        others: Iterable[frozenset[str]] = (),
    ) -> None:
        counts = Counter(word for claim in claims for word in claim.words)
        counts.update(word for words in others for word in words)
        first: dict[str, int] = {}
        for claim in claims:
            for word in claim.words:
                first.setdefault(word, claim.order)
        self.weights = weights
        self.values: dict[str, float] = {
            word: ((count - 1) ** weights.recurring + weights.once)
            * (1 + weights.early / (1 + first.get(word, len(claims))))
            * (1 + weights.title * (word in wanted))
            for word, count in counts.items()
        }
        # Sorted, so that rounding is the same on every machine.
        self.worths = [[(word, self.values[word]) for word in sorted(claim.words)] for claim in claims]

    def pick(
        self,
        claims: Iterable[Claim],
        most: int,
        *,
        told: Iterable[Claim] = (),
        favour: Callable[[Claim], float] = lambda _: 1.0,
        may: Callable[[Claim], bool] = lambda _: True,
    ) -> list[Claim]:
        """Return up to `most` of `claims`, each the one that adds most to what is told, in that order.

        Args:
            claims: What may be picked.
            most: How many to pick at most.
            told: Claims that stand in the brief already: their words add nothing more.
            favour: A further factor, for what a section wants.
            may: Whether a claim can be read alone, asked of the best ones only; one that cannot is picked
                after the one before it or not at all.
        """
        known = list(told)
        covered = {word for claim in known for word in claim.words}
        base = {claim.order: self._factor(claim) * favour(claim) for claim in claims}
        pool = sorted(
            claims, key=lambda claim: (-base[claim.order] * self._gain(claim, covered), claim.order)
        )
        del pool[_POOL:]
        before = {claim.order: claim for claim in known}
        waiting: dict[int, Claim] = {}
        picked: list[Claim] = []
        while pool and len(picked) < most:
            best = max(pool, key=lambda claim: (base[claim.order] * self._gain(claim, covered), -claim.order))
            pool.remove(best)
            if not may(best) and not follows(best, before.get(best.order - 1)):
                waiting[best.order] = best
                continue
            picked.append(best)
            before[best.order] = best
            covered |= best.words
            if best.order + 1 in waiting:
                pool.append(waiting.pop(best.order + 1))
        return picked

    def _gain(self, claim: Claim, covered: set[str]) -> float:
        gained: float = sum([value for word, value in self.worths[claim.order] if word not in covered])
        return gained / max(claim.length, _SHORTEST)

    def _factor(self, claim: Claim) -> float:
        weights = self.weights
        factor = float((1 + claim.order) ** -weights.place) * min(claim.length / weights.short, 1.0)
        factor *= weights.personal if claim.is_personal else 1.0
        factor *= 1 - (1 - weights.contested) * claim.contested
        return factor * (1 - (1 - weights.quoted) * claim.quoted)


def follows(claim: Claim, other: Claim | None) -> bool:
    """Tell whether `claim` is the article's next sentence after `other`."""
    return other is not None and other.numbers[-1] + 1 == claim.numbers[0]


def overlap(one: Claim, other: Claim) -> float:
    """Return the share of the shorter claim's content words that the other has, too."""
    fewest = min(len(one.words), len(other.words))
    return len(one.words & other.words) / fewest if fewest else float(one.text == other.text)
