"""What every process of a run is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from decimal import Decimal
    from pathlib import Path

    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings
    from summarizer.editing.policy import Policy
    from summarizer.model.signing import Signer

__all__ = ["READING", "Job"]

READING: Final = "reading"
"""The kind of the requests to the second reader; those to the model that drafts are of two others."""


@dataclass(frozen=True, slots=True)
class Job:
    """What every process of a run is told.

    Attributes:
        settings: Of the model that drafts.
        reader: Of the second reader, `None` without one.
        policy: What is done about findings.
        ledger: The ledger's file.
        run: The run's number in it.
        requests: This process's share of the requests a minute.
        tokens: The same, of the tokens.
        budget: Most US dollars, over all processes and runs.
        price: Of the model that drafts, `None` when it is not known.
        reader_price: The same of the second reader.
        signer: Signs the briefs, `None` when they are not signed.
        article_seconds: Most seconds of the processor that reading and checking one article may take.
        article_memory: The same, of bytes.
        force: Whether a text that seems to be no article is taken for one.
        is_compact: Whether briefs are written in their compact form.
    """

    settings: Settings
    policy: Policy
    ledger: Path
    run: int
    requests: float | None = None
    tokens: float | None = None
    budget: Decimal | None = None
    price: Price | None = None
    reader: Settings | None = None
    reader_price: Price | None = None
    signer: Signer | None = None
    article_seconds: float = 60.0
    article_memory: int = 2 * 1024**3
    force: bool = False
    is_compact: bool = False

    @property
    def is_asking(self) -> bool:
        """Whether a model is asked for anything."""
        return self.settings.is_live or self.reader is not None

    def price_of(self, kind: str) -> Price | None:
        """Return the price of the model that is sent requests of this kind."""
        return self.reader_price if kind == READING else self.price

    @property
    def is_priced(self) -> bool:
        """Whether the price of every model that is asked is known."""
        drafts = self.price is not None or not self.settings.is_live
        return drafts and (self.reader_price is not None or self.reader is None)
