"""What tokens cost, from the table in genai-prices, or as the caller says."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.drafting.providers import split_model

if TYPE_CHECKING:
    from summarizer.model.provenance import Usage

__all__ = ["BATCH_SHARE", "Price", "find_price", "known_models"]

_MILLION = Decimal(1_000_000)
# The largest step of the table's tiers lies above this: what a news article takes is in the first.
_SAMPLE = 1000
BATCH_SHARE = Decimal("0.5")
"""What a call through the provider's batch service costs, as a share of the usual price."""


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens.

    Attributes:
        prompt: Of what is sent.
        completion: Of what comes back.
    """

    prompt: Decimal
    completion: Decimal

    def of(self, usage: Usage) -> Decimal | None:
        """Return what `usage` costs, `None` when the provider did not count."""
        if usage.prompt_tokens is None and usage.completion_tokens is None:
            return None
        return self.of_counts(usage.prompt_tokens or 0, usage.completion_tokens or 0)

    def of_counts(self, prompt: int, completion: int) -> Decimal:
        """Return what so many tokens cost."""
        return (self.prompt * prompt + self.completion * completion) / _MILLION

    def share(self, part: Decimal) -> Price:
        """Return that part of this price."""
        return Price(self.prompt * part, self.completion * part)


def find_price(model: str) -> Price | None:
    """Return the price of `model` (`provider/name`), `None` when the table does not know it."""
    from genai_prices import Usage, calc_price

    provider, name = split_model(model)

    def cost(prompt: int, completion: int) -> Decimal:
        counts = Usage(input_tokens=prompt, output_tokens=completion)
        return calc_price(counts, name, provider_id=provider.name).total_price

    try:
        return Price(
            prompt=cost(_SAMPLE, 0) * (_MILLION / _SAMPLE), completion=cost(0, _SAMPLE) * (_MILLION / _SAMPLE)
        )
    except (LookupError, ValueError):
        return None


def known_models(provider: str) -> list[tuple[str, Price]]:
    """Return the models of a provider that are sold by the token, with their prices, by name."""
    from genai_prices.data_snapshot import get_snapshot

    table = next((known for known in get_snapshot().providers if known.id == provider), None)
    if table is None:
        return []
    priced = (
        (known.id, find_price(f"{provider}/{known.id}")) for known in table.models if not known.deprecated
    )
    return sorted((name, price) for name, price in priced if price and price.prompt and price.completion)
