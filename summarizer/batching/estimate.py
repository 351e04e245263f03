"""What a batch would take: calls, tokens and money, before anything is paid."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.drafting.prompt import build_request
from summarizer.drafting.providers import split_model
from summarizer.second_reader.prompt import build_reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarizer.analysis.source import Source
    from summarizer.batching.assignment import Job
    from summarizer.batching.item import Item
    from summarizer.drafting.prompt import Request
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
        readings: Those of them that ask the second reader.
        prompt_tokens: Tokens of their prompts, at four characters each.
        completion_tokens: Tokens of their replies, at a thousand each.
        cost: US dollars, `None` when the price is not known.
    """

    articles: int
    unreadable: int
    known: int
    calls: int
    readings: int
    prompt_tokens: int
    completion_tokens: int
    cost: Decimal | None

    def __str__(self) -> str:
        money = "price not known: give --price" if self.cost is None else f"about {self.cost:.2f} US dollars"
        readings = f" ({self.readings} of a second reader)" if self.readings else ""
        tokens = f"about {self.prompt_tokens} + {self.completion_tokens} tokens"
        return (
            f"{self.articles} articles, {self.known} known before, {self.unreadable} unreadable\n"
            f"{self.calls} calls{readings}, {tokens}, {money}\n"
            "repairs and retries come on top"
        )


def estimate(items: Iterable[Item], job: Job, is_known: Callable[[Item], bool]) -> Estimate:
    """Return what bringing `items` to their outcomes would take."""
    articles = unreadable = known = drafts = readings = drafted = read_of = 0
    for item in items:
        articles += 1
        if is_known(item):
            known += 1
        elif item.article is None:
            unreadable += 1
        elif job.is_asking:
            source = read(item.article)
            if job.settings.is_live:
                drafts += 1
                drafted += _tokens(_draft_request(source, job.settings))
            if job.reader is not None:
                readings += 1
                # The items are another brief's length on top.
                read_of += _tokens(_reading_request(source, job.reader)) + COMPLETION_TOKENS
    replies = drafts * COMPLETION_TOKENS, readings * COMPLETION_TOKENS
    cost: Decimal | None = None
    if job.is_priced:
        cost = Decimal(0)
        if job.price:
            cost += job.price.of_counts(drafted, replies[0])
        if job.reader_price:
            cost += job.reader_price.of_counts(read_of, replies[1])
    return Estimate(
        articles, unreadable, known, drafts + readings, readings, drafted + read_of, sum(replies), cost
    )


def _draft_request(source: Source, settings: Settings) -> Request:
    return build_request(source, dialect=split_model(settings.model)[0].schema, quotes=settings.quotes)


def _reading_request(source: Source, settings: Settings) -> Request:
    return build_reading(source, (), dialect=split_model(settings.model)[0].schema)


def _tokens(request: Request) -> int:
    """Return about how many tokens a request has."""
    characters = sum(len(message["content"]) for message in request.messages) + len(str(request.schema))
    return characters // CHARACTERS_PER_TOKEN
