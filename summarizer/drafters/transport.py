"""One HTTP call to a chat-completions endpoint, on openai's client over aiohttp."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import httpx2
import openai

from summarizer.drafters.envelope import Answer, read_answer, read_refused_answer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from summarizer.settings import Settings

__all__ = ["LARGEST_REPLY", "Transport"]

LARGEST_REPLY = 4 * 1024 * 1024
"""Most bytes that are read of a reply: hundreds of times a long draft."""

_PATH = "/chat/completions"
# A busy machine needs this long to open a connection when hundreds are wanted at once; openai's own five
# seconds run out on healthy servers, and the retries add to the load.
_CONNECT_TIMEOUT = 30.0
_NETWORK = (httpx2.TransportError, aiohttp.ClientError, OSError)


class ReplyTooLargeError(Exception):
    """A reply is longer than is ever read."""


class Transport:
    """A client of one endpoint. Use it within the event loop that closes it."""

    def __init__(self, settings: Settings) -> None:
        _mute_loggers()
        self._call_timeout = settings.call_timeout
        self._key = settings.key.get_secret_value() if settings.key else ""
        is_openai = settings.model.startswith("openai/")
        # openai's own environment variables must not travel to other providers.
        foreign = {} if is_openai else {"OpenAI-Organization": openai.Omit(), "OpenAI-Project": openai.Omit()}
        self._client = openai.AsyncOpenAI(
            api_key=self._key or "none",
            base_url=settings.base_url,
            max_retries=0,
            timeout=openai.Timeout(None, connect=_CONNECT_TIMEOUT),
            default_headers={"Accept-Encoding": "identity", **cast("dict[str, str]", foreign)},
            http_client=openai.DefaultAioHttpClient(
                # A redirect would be a call nobody counts, and might carry the key elsewhere.
                follow_redirects=False,
                event_hooks={"response": [_limit_stream]},
            ),
        )

    async def close(self) -> None:
        """Close all connections."""
        await self._client.close()

    async def post(self, body: dict[str, Any], *, now: float) -> Answer:
        """Return what one HTTP call with `body` comes to; `now` is the time in seconds since the epoch.

        Whatever the network and the server do is an answer; only faults of this program raise.
        """
        try:
            async with asyncio.timeout(self._call_timeout):
                answer = await self._post(body, now)
        except (openai.APIConnectionError, *_NETWORK) as error:
            answer = self._unanswered(_root_of(error))
        return replace(answer, error=self._redact(answer.error)) if answer.error else answer

    async def _post(self, body: dict[str, Any], now: float) -> Answer:
        try:
            # Not through chat.completions.create: walking the body through the types of its parameters, and
            # the answer through those of a completion, takes as long as all the rest of a call.
            response = await self._client.post(_PATH, cast_to=httpx2.Response, body=body)
        except openai.APIStatusError as error:
            body_text = error.response.content.decode("utf-8", "backslashreplace")
            return read_refused_answer(error.status_code, error.response.headers, body_text, now=now)
        return read_answer(response.status_code, response.headers, response.content, now=now)

    def _unanswered(self, root: BaseException) -> Answer:
        """Return the answer that no answer is."""
        if isinstance(root, ReplyTooLargeError):
            return Answer("too_large", error=f"the reply is longer than {LARGEST_REPLY} bytes")
        # The client wraps whatever its transport raises, a test's cassette included.
        if not isinstance(root, _NETWORK):
            raise root
        if isinstance(root, aiohttp.ClientConnectorError | httpx2.ConnectError):
            outcome, text = "unreachable", f"no connection: {root}"
        elif isinstance(root, TimeoutError | httpx2.TimeoutException):
            outcome, text = "timeout", f"no answer within {self._call_timeout:g} seconds"
        else:
            outcome, text = "reset", f"the connection broke: {root}"
        return Answer(outcome, error=" ".join(text.split())[:400], is_passing=True)

    def _redact(self, text: str) -> str:
        return text.replace(self._key, "[key]") if self._key else text


def _root_of(error: BaseException) -> BaseException:
    """Return what `error` was before client and transport wrapped it.

    The transport's own classes mislead: it calls a reset and a refused connection a connect timeout.
    """
    while isinstance(error, openai.APIConnectionError | httpx2.TransportError) and error.__cause__:
        error = error.__cause__
    return error


class _LimitedStream(httpx2.AsyncByteStream):
    """A response's stream that ends with an error after `limit` bytes."""

    def __init__(self, stream: httpx2.AsyncByteStream, limit: int) -> None:
        self._stream = stream
        self._limit = limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        received = 0
        async for chunk in self._stream:
            received += len(chunk)
            if received > self._limit:
                raise ReplyTooLargeError
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _limit_stream(response: httpx2.Response) -> None:
    """Bound what is read of `response`, an error's body too, which the client reads whole.

    Replies are asked for uncompressed; one that is compressed all the same gets a sixteenth, so that
    what it unpacks to stays bounded.
    """
    is_plain = response.headers.get("content-encoding", "identity") == "identity"
    stream = cast("httpx2.AsyncByteStream", response.stream)
    response.stream = _LimitedStream(stream, LARGEST_REPLY if is_plain else LARGEST_REPLY // 16)


def _mute_loggers() -> None:
    """Keep the article's text out of logs: both packages write requests and replies to theirs."""
    logging.getLogger("instructor").setLevel(logging.CRITICAL + 1)
    for name in ("openai", "httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.WARNING)
