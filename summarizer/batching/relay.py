"""The way of each call in a batch: known replies are read again, new ones stored whole before all else."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from contextvars import ContextVar
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from summarizer.batching.replies import StopError, still_reserved
from summarizer.drafting.live.envelope import Answer
from summarizer.drafting.providers import split_model

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from summarizer.batching.board import Board
    from summarizer.batching.limits import Gate
    from summarizer.batching.replies import Replies
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings

__all__ = ["Relay", "Tally", "longest_reply", "prompt_size", "request_key", "tally"]

# Until the provider has counted some: bytes for a token (no token has less than one), and tokens of a brief.
_BYTES = 4
_COMPLETION = 1000
# Of a schema, which is always sent along.
_SCHEMA_BYTES = 4000
# How much more than the average of those before it a prompt may take, of the same number of bytes.
_MARGIN = 1.2
_BUDGET_WAIT = 0.05


@dataclass(slots=True)
class Tally:
    """What the calls for one article cost; an amount is `None` once a call's price or count is not known.

    Attributes:
        article: Its id.
        drafting: Of the model that drafts and repairs.
        reading: Of the second reader.
        asked: The requests that were made for it.
    """

    article: str
    drafting: Decimal | None = Decimal(0)
    reading: Decimal | None = Decimal(0)
    asked: set[bytes] = field(default_factory=set[bytes])

    @property
    def cost(self) -> Decimal | None:
        """All of it."""
        return _sum(self.drafting, self.reading)

    def add(self, cost: Decimal | None, *, is_reading: bool) -> None:
        """Count one call."""
        if is_reading:
            self.reading = _sum(self.reading, cost)
        else:
            self.drafting = _sum(self.drafting, cost)


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one + other


tally: ContextVar[Tally] = ContextVar("tally")
"""The article that the running task is about."""


def request_key(base_url: str, body: dict[str, Any]) -> bytes:
    """Return the hash of all that a reply depends on: the address and every byte of the request."""
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    whole = f"{base_url}\0{text}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(whole, digest_size=16).digest()


def prompt_size(body: dict[str, Any]) -> int:
    """Return how many bytes a request's prompt has: no token has less than one."""
    return sum(len(str(m["content"]).encode("utf-8", "replace")) for m in body["messages"]) + _SCHEMA_BYTES


def longest_reply(body: dict[str, Any], settings: Settings) -> int:
    """Return how many tokens the reply to a request may have; more are asked for after a cut one."""
    most: int = body.get(split_model(settings.model)[0].limit_parameter, settings.max_tokens)
    return most


class Relay:
    """Carries the calls to one model: `LiveDrafter(settings, carry=relay)`."""

    def __init__(  # noqa: PLR0913 - what a call needs
        self,
        settings: Settings,
        replies: Replies,
        gate: Gate,
        board: Board,
        *,
        price: Price | None,
        is_reading: bool = False,
    ) -> None:
        """Carry the calls to the model of `settings`: the second reader where it `is_reading`."""
        self._settings = settings
        self._replies = replies
        self._gate = gate
        self._board = board
        self._price = price
        self._is_reading = is_reading
        self._budget: float | None = None
        self._under_way: dict[bytes, asyncio.Future[None]] = {}
        self.calls = 0
        self.retried = 0
        self.replayed = 0
        self.answered = 0
        self.prompt_tokens = 0
        self.completion_tokens = 0
        self._measured = 0
        self._counted = 0

    def limit(self, budget: Decimal | None) -> None:
        """Spend no more than `budget`, over all processes and runs."""
        self._budget = None if budget is None else float(budget)

    async def __call__(self, body: dict[str, Any], post: Callable[[], Awaitable[Answer]]) -> Answer:
        """Return the stored reply to `body`, else what the call comes to, stored.

        Raises:
            StopError: The budget does not allow another call, or the ledger cannot be written.
        """
        key = request_key(self._settings.base_url, body)
        while key in self._under_way:
            # Another article asks the very same: its reply will do.
            await asyncio.wait([self._under_way[key]])
        done = self._under_way[key] = asyncio.get_running_loop().create_future()
        try:
            found = await self._replies.claim(key)
            if found is not None:
                self.replayed += 1
                tally.get().add(found[1], is_reading=self._is_reading)
                return found[0]
            try:
                return await self._call(key, body, post)
            finally:
                self._replies.release(key)
        finally:
            del self._under_way[key]
            done.set_result(None)

    async def _call(self, key: bytes, body: dict[str, Any], post: Callable[[], Awaitable[Answer]]) -> Answer:
        size = prompt_size(body)
        most = await self._promise(size, longest_reply(body, self._settings))
        promised = float(most or 0)
        answer = Answer("timeout", error="given up while waiting for the answer", is_passing=True)
        try:
            async with self._gate.passing(int(size * self._tokens_in_byte) + _COMPLETION) as began:
                number = self._replies.begin(key, tally.get().article, most)
                self.calls += 1
                asked = tally.get().asked
                self.retried += key in asked
                asked.add(key)
                try:
                    answer = await post()
                except Exception as error:
                    answer = Answer("unread", error=f"{type(error).__name__} while reading the answer")
                    raise
                finally:
                    self._gate.note(answer, began, self._settings.longest_wait)
                    cost = self._price.of(answer.usage) if self._price else None
                    # What may have been charged, nobody knows how much, counts in full against the budget.
                    unknown = promised if still_reserved(answer) else 0.0
                    self._board.settle(promised, unknown if cost is None else float(cost))
                    promised = 0.0
                    charged = cost if answer.status == 200 else Decimal(0)
                    tally.get().add(charged, is_reading=self._is_reading)
                    await self._replies.end(number, answer, cost, round(time.monotonic() - began, 3))
        finally:
            self._board.settle(promised, 0.0)
        self._learn(size, answer)
        return answer

    @property
    def _tokens_in_byte(self) -> float:
        """By what the provider counted so far."""
        return self._counted / self._measured if self._measured else 1 / _BYTES

    def _learn(self, size: int, answer: Answer) -> None:
        usage = answer.usage
        self.answered += answer.status == 200 and not answer.is_passing
        self.prompt_tokens += usage.prompt_tokens or 0
        self.completion_tokens += usage.completion_tokens or 0
        if usage.prompt_tokens:
            self._measured += size
            self._counted += usage.prompt_tokens

    def _most(self, size: int, reply: int) -> Decimal | None:
        """Return what a call may cost at most, `None` when the price is not known."""
        if self._price is None:
            return None
        tokens = size * self._tokens_in_byte * _MARGIN if self._counted else size
        return self._price.of_counts(int(tokens), reply)

    async def _promise(self, size: int, reply: int) -> Decimal | None:
        """Set aside what a call may cost at most, and return it; `None` when the price is not known.

        While it does not fit into the budget, wait for calls under way, which may leave enough.
        """
        budget = float("inf") if self._budget is None else self._budget
        while (most := self._most(size, reply)) is not None:
            if self._board.promise(float(most), budget):
                return most
            if self._board.promised == 0.0:
                raise StopError(
                    f"the budget of {budget:.2f} US dollars does not allow another call "
                    f"({self._board.spent:.4f} spent, up to {most:.4f} for the next): raise it to continue"
                )
            await asyncio.sleep(_BUDGET_WAIT)
        return None
