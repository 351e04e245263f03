"""When a call may go out: requests and tokens a minute, one cool-down for all, a probe after trouble."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from summarizer.batching.board import Board
    from summarizer.drafting.live.envelope import Answer

__all__ = ["PERIOD", "Gate", "Limiter"]

PERIOD = 6.0
"""The bucket of a limit holds what so many seconds allow: no minute has more than a tenth above it."""

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
# So many failed calls in a row, over all articles, are an outage and no longer each article's bad luck.
_OUTAGE = 10


class Limiter(Protocol):
    """Lets so much pass in a time."""

    @property
    def max_rate(self) -> float:
        """The most that may pass at once."""
        ...

    async def acquire(self, amount: float = 1) -> None:
        """Wait until `amount` may pass."""
        ...


class Gate:
    """What every call of a process goes through.

    A 429, or any answer that asks to wait, holds back all calls of all processes for as long as the
    provider says, else for a pause that doubles until a call succeeds. A row of failures without a
    success between them does the same. After a pause calls go out one at a time until one succeeds.
    """

    def __init__(
        self,
        board: Board,
        *,
        requests: float | Limiter | None = None,
        tokens: float | Limiter | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make the gate of one process; `requests` and `tokens` are its share of the limits, a minute."""
        self._board = board
        self._clock = clock
        self._requests = _limiter(requests)
        self._tokens = _limiter(tokens)
        self._probe = asyncio.Lock()
        self._is_suspect = False
        self._failures = 0
        self._pause = _FIRST_PAUSE
        self._last_cooled = 0.0
        self.cooldowns = 0

    @asynccontextmanager
    async def passing(self, tokens: int) -> AsyncGenerator[float]:
        """Enter when a call of about `tokens` tokens may be made; give the time it goes out."""
        if self._requests is not None:
            await self._requests.acquire()
        if self._tokens is not None:
            await self._tokens.acquire(min(max(tokens, 1), self._tokens.max_rate))
        while True:
            await self._wait_until_cool()
            if not self._is_suspect:
                yield self._clock()
                return
            async with self._probe:
                await self._wait_until_cool()
                if self._is_suspect:
                    yield self._clock()
                    return

    def note(self, answer: Answer, began: float, longest_wait: float) -> None:
        """Learn from the answer to a call that went out at `began`."""
        if not answer.is_passing:
            self._failures, self._pause, self._is_suspect = 0, _FIRST_PAUSE, False
            return
        self._failures += 1
        is_told = answer.status == 429 or answer.retry_after is not None
        # Calls that went out before the last pause began say nothing new.
        if began < self._last_cooled or not (is_told or self._failures >= _OUTAGE):
            return
        pause = self._pause
        if answer.retry_after is not None:
            pause = min(answer.retry_after, longest_wait)
        else:
            self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        self._last_cooled = self._clock()
        self._is_suspect = True
        if self._board.cool(self._last_cooled + pause):
            self.cooldowns += 1

    async def _wait_until_cool(self) -> None:
        while (left := self._board.cool_until - self._clock()) > 0:
            self._is_suspect = True
            await asyncio.sleep(left)


def _limiter(per_minute: float | Limiter | None) -> Limiter | None:
    if per_minute is None or not isinstance(per_minute, int | float):
        return per_minute
    from aiolimiter import AsyncLimiter

    period = max(PERIOD, 60 / per_minute)
    return AsyncLimiter(per_minute * period / 60, period)
