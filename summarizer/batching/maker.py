"""From one item of the input to its outcome: the way of a single article, with the ledger's replies."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from summarizer.analysis.source import read
from summarizer.batching.collector import collect_less
from summarizer.batching.effort import Watch
from summarizer.batching.ledger_file import release_reserve
from summarizer.batching.limits import Gate
from summarizer.batching.provider_batch import DeferredError
from summarizer.batching.records import brief_outcome, failure_outcome
from summarizer.batching.relay import Relay, Tally, tally
from summarizer.batching.replies import Replies, StopError
from summarizer.drafting.live.failures import ModelRejectedError
from summarizer.model.errors import MissingExtraError, SettingsError
from summarizer.pipeline import publish_extractive, publish_live

if TYPE_CHECKING:
    from summarizer.batching.assignment import Job
    from summarizer.batching.board import Board
    from summarizer.batching.item import Item
    from summarizer.batching.provider_batch import Mailbag
    from summarizer.batching.records import Outcome
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.model.brief import Brief

__all__ = ["Counts", "Maker"]

# Statuses that no other article of the run can escape: the key, and the account's money.
_GENERAL = frozenset({401, 402})
# The same, as long as nothing has been answered: the key's rights, the model's name, the address.
_GENERAL_AT_FIRST = frozenset({403, 404})


@dataclass(frozen=True, slots=True)
class Counts:
    """What one process did so far."""

    calls: int = 0
    replayed: int = 0
    cooldowns: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0


class Maker:
    """Makes outcomes, many at the same time, within one event loop; an asynchronous context manager."""

    def __init__(self, job: Job, board: Board, *, mailbag: Mailbag | None = None) -> None:
        """Make outcomes for `job`; with a `mailbag`, requests are collected there instead of made."""
        self._mailbag = mailbag
        self._job = job
        self._board = board
        self._replies: Replies | None = None
        self._relay: Relay | None = None
        self._gate: Gate | None = None
        self._drafter: LiveDrafter | None = None
        self._held = ExitStack()

    async def __aenter__(self) -> Self:
        job = self._job
        if self._mailbag is not None:
            from summarizer.drafting.live.attempts import Timing
            from summarizer.drafting.live.drafter import LiveDrafter

            self._drafter = LiveDrafter(job.settings, carry=self._mailbag, timing=Timing(sleep=_go_on))
        elif job.settings.is_live:
            from summarizer.drafting.live.drafter import LiveDrafter

            self._gate = Gate(self._board, requests=job.requests, tokens=job.tokens)
            self._replies = Replies(job.ledger, job.run, release=lambda: release_reserve(job.ledger))
            self._relay = Relay(job.settings, self._replies, self._gate, self._board, price=job.price)
            self._relay.limit(job.budget)
            self._drafter = LiveDrafter(job.settings, carry=self._relay)
        self._held.enter_context(collect_less())
        self._held.enter_context(Watch(job.article_seconds, job.article_memory))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._held.close()
        if self._drafter is not None:
            await self._drafter.close()
        if self._replies is not None:
            self._replies.close()

    @property
    def counts(self) -> Counts:
        """What was done so far."""
        if self._mailbag is not None:
            return Counts(replayed=self._mailbag.replayed)
        if self._relay is None or self._gate is None:
            return Counts()
        relay = self._relay
        return Counts(
            relay.calls, relay.replayed, self._gate.cooldowns, relay.prompt_tokens, relay.completion_tokens
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
            brief = await self._publish(item)
            return brief_outcome(item, brief, spent.cost if self._drafter else None, signer=self._job.signer)
        except DeferredError:
            raise
        except (StopError, SettingsError, MissingExtraError) as error:
            raise StopError(str(error)) from error
        except Exception as error:  # noqa: BLE001 - one bad article never stops the run
            self._stop_if_general(error)
            return failure_outcome(item, error, spent.cost if self._drafter else None)

    async def _publish(self, item: Item) -> Brief:
        assert item.article is not None  # noqa: S101 - the runner keeps what is no article
        source = read(item.article)
        if self._drafter is None:
            return publish_extractive(source, self._job.policy)
        job = self._job
        return await publish_live(source, self._drafter, job.policy, job.settings, price=job.price)

    def _stop_if_general(self, error: Exception) -> None:
        if not isinstance(error, ModelRejectedError) or not error.attempts or self._relay is None:
            return
        status = error.attempts[-1].status
        if status in _GENERAL or (status in _GENERAL_AT_FIRST and not self._relay.answered):
            raise StopError(str(error)) from error


async def _go_on(_: float) -> None:
    """Wait for nothing: the answers are in the ledger."""
