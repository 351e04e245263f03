"""What a batch would take: calls, tokens and money, before anything is paid."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.no_article import why_no_article
from summarizer.analysis.source import read
from summarizer.drafting.prompt import build_request
from summarizer.drafting.providers import is_verifier, split_model
from summarizer.second_reader.prompt import build_claim, build_reading, documents_of, parts_of

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
# The claims of such a brief, which a small verifier is asked about one by one, and their length.
CLAIMS = 18
CLAIM_TOKENS = 40
ANSWER_TOKENS = 2


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
        completion_tokens: Tokens of their replies, at a thousand each; a verifier answers with a word.
        cost: US dollars, `None` when the price is not known.
        notes: What was left out of folders and patterns, in sentences.
    """

    articles: int
    unreadable: int
    known: int
    calls: int
    readings: int
    prompt_tokens: int
    completion_tokens: int
    cost: Decimal | None
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        money = "price not known: give --price" if self.cost is None else f"about {self.cost:.2f} US dollars"
        readings = f" ({self.readings} of a second reader)" if self.readings else ""
        tokens = f"about {self.prompt_tokens} + {self.completion_tokens} tokens"
        lines = (
            f"{self.articles} articles, {self.known} known before, {self.unreadable} unreadable",
            f"{self.calls} calls{readings}, {tokens}, {money}",
            "repairs and retries cost more",
        )
        return "\n".join((*lines, *self.notes))


def estimate(items: Iterable[Item], job: Job, is_known: Callable[[Item], bool]) -> Estimate:
    """Return what bringing `items` to their outcomes would take."""
    articles = unreadable = known = drafts = readings = drafted = read_of = said = 0
    for item in items:
        articles += 1
        if is_known(item):
            known += 1
        elif (source := _read(item, job)) is None:
            unreadable += 1
        elif job.is_asking:
            if job.settings.is_live:
                drafts += 1
                drafted += _tokens(_draft_request(source, job.settings))
            if job.reader is not None:
                asked = _readings(source, job.reader)
                readings += asked.calls
                read_of += asked.prompt_tokens
                said += asked.completion_tokens
    replies = drafts * COMPLETION_TOKENS, said
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


def _read(item: Item, job: Job) -> Source | None:
    """Return the article that would be briefed; `None` for what is no article."""
    source = None if item.article is None else read(item.article)
    return None if source is None or (not job.force and why_no_article(source)) else source


def _draft_request(source: Source, settings: Settings) -> Request:
    dialect = split_model(settings.model)[0].schema
    return build_request(source, dialect=dialect, quotes=settings.quotes, spec=settings.spec)


class _Readings(NamedTuple):
    """What the second reader of one article takes."""

    calls: int
    prompt_tokens: int
    completion_tokens: int


def _readings(source: Source, settings: Settings) -> _Readings:
    if is_verifier(settings.model, settings.second_reader_dialect):
        # Each claim beside one document: the first that bears it out ends the asking.
        largest = max((_tokens(build_claim(document, "")) for document in documents_of(source)), default=0)
        return _Readings(CLAIMS, CLAIMS * (largest + CLAIM_TOKENS), CLAIMS * ANSWER_TOKENS)
    dialect = split_model(settings.model)[0].schema
    asked = [build_reading(source, (), dialect=dialect, part=part) for part in parts_of(source) or (None,)]
    # The items are another brief's length on top.
    prompt = sum(map(_tokens, asked)) + len(asked) * COMPLETION_TOKENS
    return _Readings(len(asked), prompt, len(asked) * COMPLETION_TOKENS)


def _tokens(request: Request) -> int:
    """Return about how many tokens a request has."""
    characters = sum(len(message["content"]) for message in request.messages) + len(str(request.schema))
    return characters // CHARACTERS_PER_TOKEN
