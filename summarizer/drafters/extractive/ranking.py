"""How much a claim is worth: its place, what it shares with the whole article, how concrete it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log, sqrt
from typing import TYPE_CHECKING

from summarizer.content_words import content_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.drafters.extractive.claims import Claim

__all__ = ["WEIGHTS", "Weights", "overlap", "pick", "score_claims"]


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much. Features lie between 0 and 1; factors multiply the sum.

    Attributes:
        place: Of the claim's place: 1 for the first, falling as the square root of its order.
        centre: Of the cosine between the claim and the whole article.
        title: Of the share of the title's content words that the claim has.
        concrete: Of figures and names.
        dangling: Factor for a claim that points back at the sentence before it.
        personal: Factor for the first and second person outside quotation marks.
        quoted: Factor for a claim that is nothing but quotation; in proportion for less.
        contested: Factor for what the article does not assert.
        likeness: How much of a claim's worth is lost when its words have all been told already.
        short: Words below which a claim loses worth in proportion.
        long: Words above which a claim loses worth in proportion.
    """

    place: float = 1.0
    centre: float = 1.0
    title: float = 0.5
    concrete: float = 0.2
    dangling: float = 0.6
    personal: float = 0.5
    quoted: float = 0.5
    contested: float = 0.8
    likeness: float = 0.7
    short: int = 10
    long: int = 40


WEIGHTS = Weights()
# Only the best this many are compared with one another, so that picking stays linear in the article.
_POOL = 200


def score_claims(claims: Sequence[Claim], title: str, weights: Weights = WEIGHTS) -> tuple[float, ...]:
    """Return the worth of each claim, in their order."""
    counts = Counter(word for claim in claims for word in claim.words)
    total = len(claims)
    # A word of half the claims says little about any of them: it is damped by its rarity.
    value = {word: count * log(1 + total / count) for word, count in counts.items()}
    norm = sqrt(sum(worth * worth for worth in value.values())) or 1.0
    wanted = frozenset(content_words(title))
    rarity = {word: log(1 + total / count) for word, count in counts.items()}
    return tuple(_score(claim, _cosine(claim, value, rarity, norm), wanted, weights) for claim in claims)


def _cosine(claim: Claim, value: dict[str, float], rarity: dict[str, float], norm: float) -> float:
    own = sqrt(sum(rarity[word] ** 2 for word in claim.words))
    return sum(rarity[word] * value[word] for word in sorted(claim.words)) / (own * norm) if own else 0.0


def _score(claim: Claim, centre: float, title: frozenset[str], weights: Weights) -> float:
    score = weights.place / sqrt(1 + claim.order)
    score += weights.centre * centre
    if title:
        score += weights.title * len(title & claim.words) / len(title)
    score += weights.concrete * min((claim.figures + claim.names) / 4, 1.0)
    score *= min(claim.length / weights.short, 1.0) * min(weights.long / max(claim.length, 1), 1.0)
    score *= weights.dangling if claim.is_dangling else 1.0
    score *= weights.personal if claim.is_personal else 1.0
    score *= weights.contested if claim.status else 1.0
    return score * (1 - (1 - weights.quoted) * claim.quoted)


def pick(
    claims: Sequence[Claim],
    scores: Sequence[float],
    most: int,
    *,
    told: Collection[Claim] = (),
    weights: Weights = WEIGHTS,
) -> list[Claim]:
    """Return up to `most` of `claims` in the article's order, each time the one that adds most to what is told.

    Args:
        claims: What may be picked.
        scores: The worth of every claim of the article by its `order`.
        most: How many to pick at most.
        told: Claims that stand in the brief already; what is like them loses worth.
        weights: What counts how much.
    """
    pool = sorted(claims, key=lambda claim: (-scores[claim.order], claim.order))[:_POOL]
    likeness = {claim.order: max((overlap(claim, other) for other in told), default=0.0) for claim in pool}
    picked: list[Claim] = []
    while pool and len(picked) < most:
        best = max(
            pool,
            key=lambda claim: (
                scores[claim.order] * (1 - weights.likeness * likeness[claim.order]),
                -claim.order,
            ),
        )
        pool.remove(best)
        picked.append(best)
        for claim in pool:
            likeness[claim.order] = max(likeness[claim.order], overlap(claim, best))
    return sorted(picked, key=lambda claim: claim.order)


def overlap(one: Claim, other: Claim) -> float:
    """Return the share of the shorter claim's content words that the other has, too."""
    fewest = min(len(one.words), len(other.words))
    return len(one.words & other.words) / fewest if fewest else float(one.folded == other.folded)
