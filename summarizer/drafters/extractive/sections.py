"""A brief drafted by selecting sentences of the article; no model, key, network or weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.draft import Draft, Statement, UnconfirmedItem
from summarizer.drafters.extractive.claims import Claim, read_claims
from summarizer.drafters.extractive.ranking import overlap, pick, score_claims

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.source import Source

__all__ = ["draft_extractive"]

_MOST_TAKEAWAYS = 6
_MOST_FACTS = 5
_MOST_BACKGROUND = 4
_MOST_UNCONFIRMED = 5
_REPEATS = 0.7


def draft_extractive(source: Source) -> Draft:
    """Return a draft whose every claim is one or more whole sentences of the article.

    The same article gives the same draft, in time that grows linearly with its length.
    """
    return _Drafting(source).draft()


class _Drafting:
    """The claims of one article and which of them have been given a place."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.claims = read_claims(source)
        self.scores = score_claims(self.claims, source.article.title)
        self.told: list[Claim] = []

    def draft(self) -> Draft:
        lead, takeaways = self.open()
        bottom = self.close() or lead
        unconfirmed = self.take([c for c in self.left() if c.status], _MOST_UNCONFIRMED)
        context = self.take([c for c in self.plain() if c.is_background], _MOST_BACKGROUND)
        facts = self.take(self.plain(), _MOST_FACTS)
        return Draft(
            headline=self.source.article.title,
            lead=_state(lead),
            key_takeaways=tuple(_state([claim]) for claim in takeaways),
            verified_facts=tuple(_state([claim]) for claim in facts),
            context_and_impact=tuple(_state([claim]) for claim in context),
            official_statements=(),
            unconfirmed=tuple(
                UnconfirmedItem(
                    claim=claim.text,
                    status=claim.status or "unverified",
                    according_to="",
                    evidence=claim.numbers,
                )
                for claim in unconfirmed
            ),
            bottom_line=_state(bottom),
        )

    def open(self) -> tuple[list[Claim], list[Claim]]:
        """Give the lead and the takeaways their claims."""
        count = len(self.claims)
        most = 1 + min(max(count // 4, 1), 3) if count > 1 else 1
        chosen = pick(self.claims, self.scores, most)
        self.told.extend(chosen)
        return chosen[:1], chosen[1:]

    def close(self) -> list[Claim]:
        """Give the bottom line its claim: the best that is left of the second half, else of all."""
        left = self.plain() or self.left()
        later = [claim for claim in left if 2 * claim.order >= len(self.claims)]
        return self.take(later or left, 1)

    def left(self) -> list[Claim]:
        told = {claim.order for claim in self.told}
        return [claim for claim in self.claims if claim.order not in told]

    def plain(self) -> list[Claim]:
        return [
            c
            for c in self.left()
            if not c.status and not c.is_personal and not c.is_dangling and c.quoted < 0.5
        ]

    def take(self, claims: Sequence[Claim], most: int) -> list[Claim]:
        new = [c for c in claims if all(overlap(c, other) < _REPEATS for other in self.told)]
        chosen = pick(new, self.scores, most, told=self.told)
        self.told.extend(chosen)
        return chosen


def _state(claims: Iterable[Claim]) -> Statement:
    chosen = list(claims)
    return Statement(
        text=" ".join(claim.text for claim in chosen),
        evidence=tuple(number for claim in chosen for number in claim.numbers),
    )
