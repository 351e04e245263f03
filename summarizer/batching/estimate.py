"""What a batch would take: calls, tokens and money, before anything is paid."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.drafting.prompt import build_request
from summarizer.drafting.providers import split_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarizer.batching.item import Item
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings

__all__ = ["Estimate", "estimate"]

# English news takes about four characters a token; a brief of a usual article about so many tokens.
CHARACTERS_PER_TOKEN = 4
COMPLETION_TOKENS = 1000


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a batch would take, if every first reply were good; each repair or retry adds to it.

    Attributes:
        articles: Articles of the input.
        unreadable: Inputs that are no article.
        known: Articles whose outcome the ledger has.
        calls: Calls to make.
        prompt_tokens: Tokens of their prompts, at four characters each.
        completion_tokens: Tokens of their replies, at a thousand each.
        cost: US dollars, `None` when the price is not known.
    """

    articles: int
    unreadable: int
    known: int
    calls: int
    prompt_tokens: int
    completion_tokens: int
    cost: Decimal | None

    def __str__(self) -> str:
        money = "price not known: give --price" if self.cost is None else f"about {self.cost:.2f} US dollars"
        return (
            f"{self.articles} articles, {self.known} known before, {self.unreadable} unreadable\n"
            f"{self.calls} calls, about {self.prompt_tokens} + {self.completion_tokens} tokens, {money}\n"
            "repairs and retries come on top"
        )


def estimate(
    items: Iterable[Item],
    settings: Settings,
    is_known: Callable[[Item], bool],
    *,
    price: Price | None,
) -> Estimate:
    """Return what bringing `items` to their outcomes would take."""
    articles = unreadable = known = calls = characters = 0
    for item in items:
        articles += 1
        if is_known(item):
            known += 1
        elif item.article is None:
            unreadable += 1
        elif settings.is_live:
            calls += 1
            dialect = split_model(settings.model)[0].schema
            request = build_request(read(item.article), dialect=dialect, quotes=settings.quotes)
            characters += sum(len(message["content"]) for message in request.messages)
            characters += len(str(request.schema))
    prompt = characters // CHARACTERS_PER_TOKEN
    completion = calls * COMPLETION_TOKENS
    cost = price.of_counts(prompt, completion) if price else None
    if not settings.is_live:
        cost = Decimal(0)
    return Estimate(articles, unreadable, known, calls, prompt, completion, cost)
