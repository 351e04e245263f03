"""From one item of the input to its outcome: the way of a single article, with the ledger's replies."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Self

from summarizer.batching.collector import collect_less
from summarizer.batching.effort import Watch
from summarizer.batching.ledger_file import release_reserve
from summarizer.batching.limits import Gate
from summarizer.batching.mailbag import DeferredError
from summarizer.batching.reading import FirmReader
from summarizer.batching.records import brief_outcome, failure_outcome
from summarizer.batching.relay import Relay, Tally, tally
from summarizer.batching.replies import Replies, StopError
from summarizer.drafting.live.failures import ModelRejectedError
from summarizer.logs import about
from summarizer.making import publish_extractive, publish_live, publish_read_extract, read_to_brief
from summarizer.model.errors import MissingExtraError, SettingsError
from summarizer.second_reader.reader import SecondReader

if TYPE_CHECKING:
    from summarizer.batching.assignment import Job
    from summarizer.batching.board import Board
    from summarizer.batching.item import Item
    from summarizer.batching.mailbag import Deferring
    from summarizer.batching.records import Outcome
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings
    from summarizer.model.brief import Brief

__all__ = ["Counts", "Maker"]

# Statuses that no other article of the run can escape: the key, and the account's money.
_GENERAL = frozenset({401, 402})
# The same, as long as nothing has been answered: the key's rights, the model's name, the address.
_GENERAL_AT_FIRST = frozenset({403, 404})
# More than any brief makes.
_ALL_CLAIMS = 10_000


@dataclass(frozen=True, slots=True)
class Counts:
    """What one process did so far."""

    calls: int = 0
    replayed: int = 0
    cooldowns: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    retried: int = 0


class Maker:
    """Makes outcomes, many at the same time, within one event loop; an asynchronous context manager."""

    def __init__(
        self,
        job: Job,
        board: Board,
        *,
        mailbag: Deferring | None = None,
        replies: Replies | None = None,
        gate: Gate | None = None,
    ) -> None:
        """Make outcomes for `job`; with a `mailbag`, requests are collected there instead of made.

        Calls go through `gate` and are kept in `replies`; by default, those of the job's limits and ledger.
        """
        self._mailbag = mailbag
        self._job = job
        self._board = board
        self._replies = replies
        self._gate = gate
        self._relays: list[Relay] = []
        self._drafter: LiveDrafter | None = None
        self._reader: SecondReader | None = None
        self._held = AsyncExitStack()

    async def __aenter__(self) -> Self:
        job = self._job
        if self._mailbag is None and job.is_asking:
            if self._gate is None:
                self._gate = Gate(self._board, requests=job.requests, tokens=job.tokens)
            if self._replies is None:
                self._replies = Replies(job.ledger, job.run, release=lambda: release_reserve(job.ledger))
            self._held.callback(self._replies.close)
        if job.settings.is_live:
            self._drafter = await self._open(job.settings, job.price)
        if job.reader is not None:
            asks = await self._open(job.reader, job.reader_price, is_reading=True)
            firm = FirmReader(asks, partial(self._stop_if_general, is_reading=True))
            self._reader = SecondReader(
                job.reader.model,
                firm,
                job.reader.reading_tokens,
                job.reader_price,
                job.reader.second_reader_dialect,
                # What is collected is one round for all claims; online, other articles are under way, too.
                at_once=_ALL_CLAIMS if self._mailbag else 1,
            )
        self._held.enter_context(collect_less())
        self._held.enter_context(Watch(job.article_seconds, job.article_memory))
        return self

    async def _open(
        self, settings: Settings, price: Price | None, *, is_reading: bool = False
    ) -> LiveDrafter:
        """Return what asks the model of `settings`, closed with this maker; its calls go by the ledger."""
        from summarizer.drafting.live.attempts import Timing
        from summarizer.drafting.live.drafter import LiveDrafter

        if self._mailbag is not None:
            carry, timing = self._mailbag.carry(is_reading=is_reading), Timing(sleep=self._mailbag.wait)
            return await self._held.enter_async_context(LiveDrafter(settings, carry=carry, timing=timing))
        assert self._replies is not None  # noqa: S101 - opened before
        assert self._gate is not None  # noqa: S101 - the same
        relay = Relay(settings, self._replies, self._gate, self._board, price=price, is_reading=is_reading)
        relay.limit(self._job.budget)
        self._relays.append(relay)
        return await self._held.enter_async_context(LiveDrafter(settings, carry=relay))

    async def __aexit__(self, *_: object) -> None:
        await self._held.aclose()

    @property
    def counts(self) -> Counts:
        """What was done so far."""
        if self._mailbag is not None:
            return Counts(replayed=self._mailbag.replayed)
        return Counts(
            sum(relay.calls for relay in self._relays),
            sum(relay.replayed for relay in self._relays),
            self._gate.cooldowns if self._gate else 0,
            sum(relay.prompt_tokens for relay in self._relays),
            sum(relay.completion_tokens for relay in self._relays),
            sum(relay.retried for relay in self._relays),
        )

    async def make(self, item: Item) -> Outcome:
        """Return the outcome of `item`, whatever is wrong with it.

        Raises:
            DeferredError: Its request was collected, and its reply is still to come.
            StopError: What is wrong concerns every article, or the run must not go on.
        """
        spent = Tally(item.id)
        tally.set(spent)
        try:
            with about(item.id):
                brief = await self._publish(item)
            job = self._job
            paid = spent if job.is_asking else None
            return brief_outcome(item, brief, paid, signer=job.signer, is_compact=job.is_compact)
        except DeferredError:
            raise
        except (StopError, SettingsError, MissingExtraError) as error:
            raise StopError(str(error)) from error
        except Exception as error:  # noqa: BLE001 - one bad article never stops the run
            self._stop_if_general(error)
            return failure_outcome(item, error, spent.cost if self._job.is_asking else None)

    async def _publish(self, item: Item) -> Brief:
        assert item.article is not None  # noqa: S101 - the runner keeps what is no article
        job = self._job
        source = read_to_brief(item.article, force=job.force)
        if self._drafter is not None:
            return await publish_live(
                source, self._drafter, job.policy, job.settings, price=job.price, reader=self._reader
            )
        if self._reader is not None:
            return await publish_read_extract(source, job.policy, self._reader, job.settings.spec)
        return publish_extractive(source, job.policy, job.settings.spec)

    def _stop_if_general(self, error: Exception, *, is_reading: bool = False) -> None:
        """Raise `StopError` where `error` is what every other article would meet, too."""
        if not isinstance(error, ModelRejectedError) or not error.attempts or not self._relays:
            return
        status, relay = error.attempts[-1].status, self._relays[-1 if is_reading else 0]
        if status in _GENERAL or (status in _GENERAL_AT_FIRST and not relay.answered):
            raise StopError(str(error)) from error
