"""Claims as the items of a brief, in its order: each person is named in full where it first names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.claimants import find_claimant
from summarizer.drafting.extractive.wording import tidy
from summarizer.model.draft import Statement, UnconfirmedItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.extractive.claim import Claim
    from summarizer.drafting.extractive.naming import Naming, Put

__all__ = ["Printing"]


class Printing:
    """Writes one brief's items one after the other, and knows whom it has named."""

    def __init__(self, source: Source, naming: Naming) -> None:
        self.source = source
        self.naming = naming
        self.named: set[str] = set()

    def state(self, claims: Sequence[Claim]) -> Statement:
        """Return claims as one statement; the first of them stands alone, the others after it."""
        texts: list[str] = []
        numbers = [number for claim in claims for number in claim.numbers]
        further: list[int] = []
        for index, claim in enumerate(claims):
            text, cited = self._write(claim, is_first=not index)
            texts.append(text)
            further += cited
        extra = sorted(set(further).difference(numbers))
        return Statement(text=" ".join(texts), evidence=(*numbers, *extra))

    def leave_open(self, claim: Claim) -> UnconfirmedItem:
        """Return a claim as an unconfirmed item, with the words that say who says so."""
        text, cited = self._write(claim, is_first=True)
        return UnconfirmedItem(
            claim=text,
            status=claim.status or "unverified",
            according_to=find_claimant(claim.text),
            evidence=(*claim.numbers, *sorted(set(cited).difference(claim.numbers))),
        )

    def _write(self, claim: Claim, *, is_first: bool) -> tuple[str, tuple[int, ...]]:
        """Return a claim's text with the names it needs here, and the sentences that give them."""
        puts = list((self.naming.settle(claim) or ()) if is_first else ())
        taken = {put.name for put in puts}
        puts += [
            put
            for put in self.naming.introduce(claim)
            if put.name not in self.named and put.name not in taken
        ]
        text, at, pieces = self.source.text, claim.span.start, list[str]()
        cited: list[int] = []
        for put in sorted(puts):
            pieces += [text[at : put.start], self._bracket(put)]
            at = put.end
            cited += put.cited
            self.named.add(put.name)
        pieces.append(text[at : claim.span.end])
        self.named |= self.naming.names_in(claim)
        return tidy("".join(pieces)), tuple(cited)

    def _bracket(self, put: Put) -> str:
        name = put.surname if put.name in self.named else put.name
        return f"{put.before}[{put.given or name}]{put.after}"
