"""The one state machine that decides, after every HTTP call for a draft, whether another is made."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tenacity import AsyncRetrying, retry_if_result

from summarizer.drafting.live.cut import judge_cut
from summarizer.drafting.live.envelope import Answer, describe_schema
from summarizer.drafting.live.reading import UnreadableDraftError, read_reply
from summarizer.drafting.providers import split_model
from summarizer.logs import log_call
from summarizer.model.provenance import Attempt

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from pydantic import BaseModel

    from summarizer.drafting.live.envelope import Asked
    from summarizer.drafting.settings import Settings

__all__ = ["Asking", "EndedError", "Timing"]

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0
# A truncated reply is asked for once more: if twice the tokens are not enough, the model runs in circles.
_TRUNCATIONS = 1


@dataclass(frozen=True, slots=True)
class Timing:
    """Where time and chance come from, so that tests can say.

    Attributes:
        clock: Seconds of a clock that only moves forward.
        now: Seconds since the epoch.
        sleep: Waits the given seconds.
        chance: A number from 0 up to 1.
    """

    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random


class EndedError(Exception):
    """Asking is over without a reply to read; the state machine knows why."""


@dataclass(slots=True)
class Asking:
    """One draft being asked for: what was called, what came back, what may still be done.

    A call is followed by another when
    - its failure may pass (no connection, 408, 409, 425, 429, 5xx, no completion in the answer, or the
      server says so in `x-should-retry`): after the provider's Retry-After, else after an exponentially
      growing wait, shortened by chance;
    - its reply was truncated, the first time: at once, with twice the allowance of tokens, unless the
      model's context is full or the model repeats itself;
    - its reply is no draft: the caller asks again, telling the model what is wrong.
    Never after a refusal or a filter, and never when `settings.attempts` calls were made, the provider
    wants a longer wait than `settings.longest_wait`, or the wait would outlast the time that is left.

    Attributes:
        asked: The request.
        settings: The limits.
        timing: Where time and chance come from.
        send: Makes one HTTP call.
        time_left: Seconds left for the whole draft, `None` for no limit.
        attempts: Every call made, in order.
        replies: The text each call brought.
        answer: What the last call came to.
        draft: What was asked for, once it is there.
        problem: What is wrong with the last reply, one problem a line; "" when it is a draft.
    """

    asked: Asked
    settings: Settings
    timing: Timing
    send: Callable[[dict[str, Any]], Awaitable[Answer]]
    time_left: Callable[[], float | None]
    attempts: list[Attempt] = field(default_factory=list[Attempt])
    replies: list[str] = field(default_factory=list[str])
    answer: Answer | None = None
    draft: BaseModel | None = None
    problem: str = ""
    _truncations: int = 0
    _wait: float = 0.0

    async def ask(self, messages: Sequence[dict[str, Any]]) -> str:
        """Return the reply to `messages`, a draft or not, after as many calls as that takes.

        Raises:
            EndedError: There is none and no further call may be made.
        """
        if len(self.attempts) >= self.settings.attempts:
            raise EndedError
        # A shared instance would mix up the counts of concurrent drafts.
        retrying = AsyncRetrying(
            retry=retry_if_result(self._goes_on),
            wait=lambda _: self._wait,
            sleep=self.timing.sleep,
        )
        answer: Answer = await retrying(self._call, messages)
        if answer.outcome not in {"ok", "invalid"}:
            raise EndedError
        return answer.text

    @property
    def limit(self) -> int:
        """Most tokens of the next reply."""
        return self.settings.max_tokens << self._truncations

    def _body(self, messages: Sequence[dict[str, Any]]) -> dict[str, Any]:
        provider, model = split_model(self.settings.model)
        body: dict[str, Any] = {
            "messages": list(messages),
            "model": model,
            provider.limit_parameter: self.limit,
            **describe_schema(self.asked, self.settings.dialect or provider.dialect),
        }
        if self.settings.temperature is not None:
            body["temperature"] = self.settings.temperature
        return self.settings.extra | body | dict(provider.extras)

    async def _call(self, messages: Sequence[dict[str, Any]]) -> Answer:
        started = self.timing.clock()
        self._log("sent", logging.DEBUG, "sent")
        try:
            answer = self._judge(await self.send(self._body(messages)))
        except asyncio.CancelledError:
            # Time ran out, or the caller gave up, with a call under way that may well be charged.
            self._record(Answer("timeout", error="given up while waiting for the answer"), started)
            raise
        self._record(answer, started)
        return answer

    def _judge(self, answer: Answer) -> Answer:
        """Return `answer`, its outcome `invalid` when its text is no draft, or why it was cut."""
        if answer.outcome == "truncated":
            return judge_cut(answer, self.limit)
        if answer.outcome != "ok":
            return answer
        self.problem = ""
        try:
            self.draft = read_reply(answer.text, self.asked.shape)
        except UnreadableDraftError as error:
            self.problem = str(error)
            text = " ".join(self.problem.split())
            return Answer("invalid", answer.status, answer.text, answer.usage, answer.request_id, text[:400])
        return answer

    def _record(self, answer: Answer, started: float) -> None:
        self.answer = answer
        self.replies.append(answer.text)
        self.attempts.append(
            Attempt(
                number=len(self.attempts) + 1,
                outcome=answer.outcome,
                status=answer.status,
                usage=answer.usage,
                seconds=round(self.timing.clock() - started, 3),
                request_id=answer.request_id,
                error=answer.error,
            )
        )
        self._log(
            "answered",
            logging.INFO,
            answer.outcome,
            outcome=answer.outcome,
            status=answer.status,
            seconds=self.attempts[-1].seconds,
            prompt_tokens=answer.usage.prompt_tokens,
            completion_tokens=answer.usage.completion_tokens,
            request_id=answer.request_id,
        )

    def _log(self, event: str, level: int, what: str, **fields: object) -> None:
        number = len(self.attempts) + (event == "sent")
        asked, model = self.asked.schema_name.lower() or "claim", self.settings.model
        text = f"{model}, call {number} for a {asked}: {what}"
        log_call(event, level, text, model=model, asked=asked, number=number, **fields)

    def _goes_on(self, answer: Answer) -> bool:
        """Return whether another call is made for the same messages, and settle the wait before it."""
        goes_on = self._may_go_on(answer)
        if goes_on:
            what = f"{answer.outcome}, again in {self._wait:.1f} s"
            self._log("retried", logging.WARNING, what, outcome=answer.outcome, wait=round(self._wait, 3))
        return goes_on

    def _may_go_on(self, answer: Answer) -> bool:
        if len(self.attempts) >= self.settings.attempts:
            return False
        if answer.outcome == "truncated":
            self._wait = 0.0
            self._truncations += 1
            return self._truncations <= _TRUNCATIONS
        if not answer.is_passing:
            return False
        wait = answer.retry_after
        if wait is None:
            longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** (len(self.attempts) - 1))
            wait = longest * (1 + self.timing.chance()) / 2
        elif wait > self.settings.longest_wait:
            return False
        self._wait = wait
        left = self.time_left()
        return left is None or wait < left
