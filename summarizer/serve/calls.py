"""The calls to models: each goes by a ledger, as in a batch: what was paid is stored before it is used."""

from __future__ import annotations

import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Self

from summarizer.batching.assignment import Job
from summarizer.batching.board import Board
from summarizer.batching.ledger import Ledger
from summarizer.batching.ledger_file import release_reserve
from summarizer.batching.limits import Gate
from summarizer.batching.relay import Relay, Tally, tally
from summarizer.batching.replies import Replies
from summarizer.drafting.prices import find_price
from summarizer.drafting.settings import EXTRACTIVE, Settings, reader_settings
from summarizer.editing.policy import find_policy
from summarizer.model.errors import SettingsError
from summarizer.serve.letters import Replied

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from summarizer.drafting.live.transport import Transport
    from summarizer.serve.letters import Wanted
    from summarizer.serve.limits import Limits

__all__ = ["Calls", "Offer", "job_of"]

_RUN = "server"


class Offer:
    """The models that a server offers, by name; the first is the one of a request that names none."""

    def __init__(self, models: Mapping[str, Settings], limits: Limits) -> None:
        """Offer `models`, with their complete settings."""
        self.default = next(iter(models), EXTRACTIVE)
        self.settings = dict(models)
        self.jobs = {name: job_of(settings, limits) for name, settings in models.items()}
        self.jobs.setdefault(EXTRACTIVE, job_of(Settings(), limits))

    @property
    def is_asking(self) -> bool:
        """Whether any model is asked for anything."""
        return any(job.is_asking for job in self.jobs.values())


def job_of(settings: Settings, limits: Limits) -> Job:
    """Return what a process is told about making briefs by `settings`: all but the keys."""
    keyless = settings.model_copy(update={"key": None, "second_reader_key": None})
    reader = reader_settings(keyless)
    return Job(
        settings=keyless,
        policy=find_policy(settings.policy),
        ledger=Path(),
        run=0,
        price=find_price(settings.model) if settings.is_live else None,
        reader=reader,
        reader_price=find_price(reader.model) if reader else None,
        article_seconds=limits.article_seconds,
        article_memory=limits.memory_bytes,
    )


class Calls:
    """Makes the calls to the models of an offer; an asynchronous context manager."""

    def __init__(
        self, offer: Offer, ledger: Path, *, budget: Decimal | None = None, requests: float | None = None
    ) -> None:
        """Keep all replies in `ledger`; spend `budget` US dollars and make `requests` a minute at most."""
        self._offer = offer
        self._path = ledger
        self._budget = budget
        self._requests = requests
        self._relays: dict[tuple[str, bool], tuple[Relay, Transport]] = {}
        self._held = AsyncExitStack()

    async def __aenter__(self) -> Self:
        if not self._offer.is_asking:
            return self
        # A model's packages take a second to import.
        from summarizer.drafting.live.transport import Transport

        async with AsyncExitStack() as opened:
            ledger = Ledger(self._path)
            opened.callback(ledger.close)
            ledger.begin(self._path.with_name(_RUN), _RUN)
            board = Board()
            board.add_spent(ledger.committed(None))
            gate = Gate(board, requests=self._requests)
            replies = Replies(self._path, ledger.run, release=lambda: release_reserve(self._path))
            opened.callback(replies.close)
            for name, settings in self._offer.settings.items():
                job = self._offer.jobs[name]
                for is_reading, asked in ((False, settings), (True, reader_settings(settings))):
                    if asked is None or not asked.is_live:
                        continue
                    price = job.reader_price if is_reading else job.price
                    if self._budget is not None and price is None:
                        raise SettingsError(
                            f"the price of {asked.model} is not known, so a budget cannot be kept: leave out "
                            "--budget, or the model"
                        )
                    relay = Relay(asked, replies, gate, board, price=price, is_reading=is_reading)
                    relay.limit(self._budget)
                    transport = Transport(asked)
                    opened.push_async_callback(transport.close)
                    self._relays[name, is_reading] = relay, transport
            self._held = opened.pop_all()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._held.aclose()

    async def ask(self, model: str, article: str, wanted: Wanted) -> Replied:
        """Return the answer to a call for the brief of `article` by `model`: a stored one, or a new one.

        Run it in a task of its own: what it costs is counted for that.

        Raises:
            StopError: The budget does not allow another call, or the ledger cannot be written.
        """
        relay, transport = self._relays[model, wanted.is_reading]
        spent = Tally(article)
        tally.set(spent)
        answer = await relay(wanted.body, lambda: transport.post(wanted.body, now=time.time()))
        return Replied(wanted.key, answer, spent.cost)

    @property
    def counts(self) -> dict[str, int]:
        """How many calls were made, how many answered from the ledger, and their tokens."""
        relays = [relay for relay, _ in self._relays.values()]
        return {
            "made": sum(relay.calls for relay in relays),
            "replayed": sum(relay.replayed for relay in relays),
            "prompt_tokens": sum(relay.prompt_tokens for relay in relays),
            "completion_tokens": sum(relay.completion_tokens for relay in relays),
        }
