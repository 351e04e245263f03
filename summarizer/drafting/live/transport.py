"""One HTTP call to a chat-completions endpoint, and the answer it comes to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx2
import openai

from summarizer.drafting.live.envelope import LONGEST_ERROR, Answer, read_answer, read_refused_answer
from summarizer.drafting.live.traffic import (
    FAULTS,
    LARGEST_REPLY,
    EncodingError,
    ReplyTooLargeError,
    Traffic,
    root_of,
)
from summarizer.model.redaction import one_line

if TYPE_CHECKING:
    from summarizer.drafting.settings import Settings

__all__ = ["Transport"]

_PATH = "/chat/completions"


class Transport:
    """Makes single calls to one endpoint. Use it within the event loop that closes it."""

    def __init__(self, settings: Settings) -> None:
        self._call_timeout = settings.call_timeout
        self._traffic = Traffic(settings, read_timeout=None)

    async def close(self) -> None:
        """Close all connections."""
        await self._traffic.close()

    async def post(self, body: dict[str, Any], *, now: float) -> Answer:
        """Return what one HTTP call with `body` comes to; `now` is the time in seconds since the epoch.

        Whatever the network and the server do is an answer; only faults of this program raise.
        """
        try:
            async with asyncio.timeout(self._call_timeout):
                return await self._post(body, now)
        except (openai.APIConnectionError, *FAULTS) as error:
            return self._unanswered(root_of(error))

    async def _post(self, body: dict[str, Any], now: float) -> Answer:
        try:
            # Not through chat.completions.create: walking the body through the types of its parameters, and
            # the answer through those of a completion, takes as long as all the rest of a call.
            response = await self._traffic.client.post(_PATH, cast_to=httpx2.Response, body=body)
        except openai.APIStatusError as error:
            body_text = error.response.content.decode("utf-8", "backslashreplace")
            return read_refused_answer(error.status_code, error.response.headers, body_text, now=now)
        return read_answer(response.status_code, response.headers, response.content, now=now)

    def _unanswered(self, root: BaseException) -> Answer:
        """Return the answer that no answer is."""
        if isinstance(root, ReplyTooLargeError):
            return Answer("too_large", error=f"the reply is longer than {LARGEST_REPLY} bytes")
        # The client wraps whatever its transport raises, a test's cassette included.
        if not isinstance(root, FAULTS):
            raise root
        if isinstance(root, EncodingError):
            outcome, text = "undecodable", str(root)
        elif isinstance(root, aiohttp.ClientConnectorError | httpx2.ConnectError):
            outcome, text = "unreachable", f"no connection: {root}"
        elif isinstance(root, TimeoutError | httpx2.TimeoutException):
            outcome, text = "timeout", f"no answer within {self._call_timeout:g} seconds"
        else:
            outcome, text = "reset", f"the connection broke: {root}"
        error = one_line(self._traffic.redactor.redact(text), LONGEST_ERROR)
        return Answer(outcome, error=error, is_passing=True)
