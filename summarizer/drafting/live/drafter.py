"""The live drafter: instructor asks a model for a draft, and tells it what is wrong with a bad one."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self, cast

import instructor
from instructor.core.exceptions import InstructorRetryException, ResponseParsingError
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletion, ChatCompletionMessage
from openai.types.chat.chat_completion import Choice

from summarizer.drafting.drafted import Drafted, total_usage
from summarizer.drafting.live.attempts import Asking, EndedError, Timing
from summarizer.drafting.live.client import ClientTransport
from summarizer.drafting.live.ending import failure_of
from summarizer.drafting.live.transport import Transport
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextlib import AbstractAsyncContextManager

    from summarizer.drafting.live.client import Client
    from summarizer.drafting.live.envelope import Answer, Asked
    from summarizer.drafting.settings import Settings

    Carry = Callable[[dict[str, Any], Callable[[], Awaitable[Answer]]], Awaitable[Answer]]

__all__ = ["LiveDrafter", "asked_for"]

# What is repeated to the model of its own bad reply; a broken server could otherwise run up the bill.
_LONGEST_ECHO = 60_000


# The draft that the running task asks for: instructor knows of it as little as of everything else.
_asking: ContextVar[Asking] = ContextVar("asking")


def asked_for() -> str:
    """Return what the running task asks a model for: `draft`, `repair` or `reading`."""
    return _asking.get().asked.schema_name.lower()


class DraftReply(instructor.ResponseSchema):
    """What instructor takes for the draft: nothing to build, walk through or read for every call."""

    @classmethod
    def model_json_schema(cls, *_: object, **__: object) -> dict[str, Any]:
        """Return a stand-in: the committed schema is put into every request, and generating one is slow."""
        return {}

    @classmethod
    def model_validate_json(cls, *_: object, **__: object) -> Self:
        """Return an empty stand-in for a reply that was already read as a draft.

        Raises:
            ResponseParsingError: It was found to be none. The text, which the model gets to read, is ours:
                Pydantic's would quote the reply and change with its version.
        """
        problem = _asking.get().problem
        if problem:
            raise ResponseParsingError(problem, mode="JSON_SCHEMA")
        return cls.model_construct()


class LiveDrafter:
    """Asks a language model for drafts. Many may be asked for at the same time, within one event loop.

    Use it as an asynchronous context manager, or call `close`.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        timing: Timing | None = None,
        slot: AbstractAsyncContextManager[Any] | None = None,
        carry: Carry | None = None,
        client: Client | None = None,
    ) -> None:
        """Prepare to ask.

        Args:
            settings: Of a live model, with address and key (as `load_settings` returns them).
            timing: Where time and chance come from.
            slot: Entered around each HTTP call and nothing else (a semaphore, a rate limit): waits between
                calls hold no slot, and waiting for one does not count as time of the draft.
            carry: Gets each request's body and the function that makes the call, and returns its answer: to
                store it before it is read, or to give one that is known. Its own time does not count either.
            client: Makes the calls in place of our own; it is the caller's, and stays open.

        Raises:
            SettingsError: The settings have no address.
        """
        if not settings.base_url:
            raise SettingsError("a live model needs base_url: get the settings from load_settings")
        self._settings = settings
        self._timing = timing or Timing()
        self._slot = slot or nullcontext()
        self._carry = carry or _call
        self._client = client
        self._transport: Transport | ClientTransport | None = None
        self._ask: Any = instructor.patch(create=_create, mode=instructor.Mode.JSON_SCHEMA)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def now(self) -> datetime:
        """Return the time, by the clock that the drafter was given."""
        return datetime.fromtimestamp(self._timing.now(), UTC)

    async def close(self) -> None:
        """Close all connections; the drafter may be used again."""
        if self._transport is not None:
            transport, self._transport = self._transport, None
            await transport.close()

    async def draft(self, request: Asked) -> Drafted:
        """Return the model's draft for `request`, or whatever other shape it asks for.

        Raises:
            LiveModelError: There is none: refused, truncated, invalid, unavailable, rejected or out of time.
                The error carries every attempt, its usage and every reply.
        """
        deadline = asyncio.timeout(self._settings.timeout)

        async def send(body: dict[str, Any]) -> Answer:
            return await self._send(body, deadline)

        asking = Asking(request, self._settings, self._timing, send, lambda: _time_left(deadline))
        is_late = False
        try:
            async with deadline:
                await self._converse(request, asking)
        except TimeoutError:
            is_late = True
        attempts, replies = tuple(asking.attempts), tuple(asking.replies)
        if asking.draft is None:
            raise failure_of(asking, is_late=is_late)
        return Drafted(asking.draft, "live", self._settings.model, attempts, total_usage(attempts), replies)

    async def _converse(self, request: Asked, asking: Asking) -> None:
        """Ask until there is a draft in `asking`, or no reason to go on."""
        _asking.set(asking)
        # Without a template context: instructor would render the article as a template.
        try:
            await self._ask(
                response_model=DraftReply,
                max_retries=self._settings.reasks,
                messages=[dict(message) for message in request.messages],
                model=self._settings.model,
            )
        except InstructorRetryException as error:
            cause = error.__cause__
        else:
            return
        if not isinstance(cause, EndedError | ResponseParsingError):
            raise cause or RuntimeError("instructor gave up without a cause")

    async def _send(self, body: dict[str, Any], deadline: asyncio.Timeout) -> Answer:
        """Return what one HTTP call comes to, made in a slot; the clock stands still while waiting for it."""
        if self._transport is None:
            client = self._client
            self._transport = ClientTransport(self._settings, client) if client else Transport(self._settings)
        transport = self._transport
        left = _time_left(deadline)
        deadline.reschedule(None)

        async def post() -> Answer:
            nonlocal left
            async with self._slot:
                _set_time_left(deadline, left)
                try:
                    return await transport.post(body, now=self._timing.now())
                finally:
                    if not deadline.expired():
                        left = _time_left(deadline)
                        deadline.reschedule(None)

        answer = await self._carry(body, post)
        _set_time_left(deadline, left)
        return answer


async def _create(**parameters: Any) -> ChatCompletion:  # noqa: ANN401 - instructor's own
    """Return what instructor takes for the model's completion."""
    asking = _asking.get()
    given = [dict(message) for message in asking.asked.messages]
    # What instructor added is kept; what was given is sent exactly as it was given.
    added = cast("list[dict[str, Any]]", parameters["messages"])[len(given) :]
    return _completion(await asking.ask([*given, *added]))


async def _call(_: dict[str, Any], post: Callable[[], Awaitable[Answer]]) -> Answer:
    return await post()


def _set_time_left(deadline: asyncio.Timeout, left: float | None) -> None:
    if left is not None:
        deadline.reschedule(asyncio.get_running_loop().time() + left)


def _time_left(deadline: asyncio.Timeout) -> float | None:
    when = deadline.when()
    return None if when is None else when - asyncio.get_running_loop().time()


def _completion(text: str) -> ChatCompletion:
    """Return `text` as the completion that instructor reads, and repeats to the model when it is no draft."""
    echo = text[:_LONGEST_ECHO].encode("utf-8", "replace").decode()
    message = ChatCompletionMessage(role="assistant", content=echo)
    choice = Choice(index=0, finish_reason="stop", message=message)
    # Without a usage instructor would look on the disk for other providers' packages, twice a call.
    usage = CompletionUsage(prompt_tokens=0, completion_tokens=0, total_tokens=0)
    return ChatCompletion(id="", object="chat.completion", created=0, model="", choices=[choice], usage=usage)
