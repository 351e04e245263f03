"""The ledger as a worker of a distributed job uses it: over a connection to the process that holds it."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from typing import TYPE_CHECKING, Any

from summarizer.batching.board import Board
from summarizer.batching.limits import PERIOD
from summarizer.batching.replies import Replies, StopError
from summarizer.distributed.silence import end_when_silent

if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.distributed.ledger_server import Address
    from summarizer.drafting.live.envelope import Answer

__all__ = ["Link", "SharedBoard", "SharedLimiter", "SharedReplies"]

# Seconds between two questions whether another worker has its reply.
_CLAIM_WAIT = 0.1


class Link:
    """A connection to the ledger's server."""

    def __init__(self, address: Address) -> None:
        """Connect.

        Raises:
            ConnectionError: Nobody answers there.
        """
        try:
            self._connection = Client(address.place, authkey=address.key)
            end_when_silent(self._connection)
        except (OSError, EOFError, AuthenticationError) as error:
            raise ConnectionError(
                f"the ledger at {address.place} cannot be reached from this worker ({error}): it is held by "
                "the process that started the job, which must run inside the cluster"
            ) from None
        self._lock = threading.Lock()

    def ask(self, name: str, *arguments: object) -> Any:  # noqa: ANN401 - each question has its own
        """Return the answer; end this process when the one that holds the ledger is gone.

        Nothing may be paid that nobody can record.

        Raises:
            StopError: The ledger cannot be used.
        """
        try:
            with self._lock:
                self._connection.send((name, arguments))
                is_fine, value = self._connection.recv()
        except (EOFError, OSError):
            os._exit(1)
        if not is_fine:
            raise StopError(str(value))
        return value


class SharedReplies(Replies):
    """The calls in the ledger of the job."""

    def __init__(self, asks: Link, stores: Link) -> None:
        """Ask over one connection; the other one waits for the disk."""
        self._asks = asks
        self._stores = stores
        self._waiting = []
        self._commit = None
        self._turn = asyncio.Lock()

    def close(self) -> None:
        """Do nothing: the connections end with the process."""

    async def claim(self, key: bytes) -> tuple[Answer, Decimal | None] | None:
        """Return the stored reply to the request `key` and what it cost, `None` when this worker asks it.

        While another worker asks the very same, wait: its reply will do.
        """
        while True:
            is_settled, found = self._asks.ask("claim", key)
            if is_settled:
                reply: tuple[Answer, Decimal | None] | None = found
                return reply
            await asyncio.sleep(_CLAIM_WAIT)

    def release(self, key: bytes) -> None:
        """Let other workers ask the request `key`, if it has no reply."""
        self._asks.ask("release", key)

    def begin(self, key: bytes, article: str, reserved: Decimal | None = None) -> int:
        """Record that a call goes out, and what it may cost at most; return its number."""
        return int(self._asks.ask("begin", key, article, reserved))

    def write(self, rows: list[tuple[object, ...]]) -> list[Exception | None]:
        """Write `rows`; return for each what kept it from being stored, or from going on after it."""
        faults: list[str | None] = self._stores.ask("write", rows)
        return [None if fault is None else StopError(fault) for fault in faults]


class SharedBoard(Board):
    """The money and the pauses of all workers."""

    def __init__(self, link: Link) -> None:
        """Ask over `link`: what this process has promised is forfeit when it is cut."""
        self._link = link

    @property
    def cool_until(self) -> float:
        """When calls may be made again, by the clock of this process."""
        return time.monotonic() + float(self._link.ask("cooling"))

    def cool(self, until: float) -> bool:
        """Hold back all calls until then; return whether none were held back at `until` already."""
        return bool(self._link.ask("cool", until - time.monotonic()))

    @property
    def spent(self) -> float:
        """What calls have cost."""
        return float(self._link.ask("spent"))

    @property
    def promised(self) -> float:
        """What calls under way may cost at most."""
        return float(self._link.ask("promised"))

    def promise(self, cost: float, budget: float) -> bool:
        """Set `cost` aside if the budget allows it; return whether it does."""
        return bool(self._link.ask("promise", cost, budget))

    def settle(self, promised: float, cost: float) -> None:
        """Count `cost` in place of what was set aside for it."""
        self._link.ask("settle", promised, cost)


class SharedLimiter:
    """So much a minute, over all workers."""

    def __init__(self, link: Link, kind: str, per_minute: float) -> None:
        """Share the limit `kind` of `per_minute` with all workers that have the same."""
        self._link = link
        self._kind = kind
        self._per_minute = per_minute

    @property
    def max_rate(self) -> float:
        """The most that may pass at once."""
        return max(1.0, self._per_minute / 60 * PERIOD)

    async def acquire(self, amount: float = 1) -> None:
        """Wait until `amount` may pass."""
        await asyncio.sleep(float(self._link.ask("take", self._kind, self._per_minute, amount)))
