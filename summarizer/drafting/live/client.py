"""One call through a client that the caller made and keeps: its proxy, its headers, its tracing."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
from typing import TYPE_CHECKING, Any, Protocol

import openai

from summarizer.drafting.live.envelope import LONGEST_ERROR, Answer, read_answer, read_refused_answer
from summarizer.drafting.live.traffic import FAULTS, mute_instructor, root_of
from summarizer.drafting.providers import known_keys
from summarizer.model.errors import SettingsError
from summarizer.model.redaction import Redactor, one_line

if TYPE_CHECKING:
    from summarizer.drafting.settings import Settings

__all__ = ["Client", "ClientTransport"]

# What is passed by its name, where tracing looks for it; the rest is nobody's parameter but the provider's.
_NAMED = frozenset(
    "model messages response_format tools tool_choice temperature max_tokens max_completion_tokens".split()
)


class Client(Protocol):
    """What `openai.AsyncOpenAI`, `openai.OpenAI` and their like have."""

    @property
    def chat(self) -> Any:  # noqa: ANN401 - each has types of its own
        """With `completions.create`."""
        ...


class ClientTransport:
    """Makes single calls with a client that is not ours: who made it closes it; we retry, it does not."""

    def __init__(self, settings: Settings, client: Any) -> None:  # noqa: ANN401 - anybody's
        """Take a client.

        Raises:
            SettingsError: It has no `chat.completions.create`.
        """
        mute_instructor()
        if not callable(getattr(getattr(getattr(client, "chat", None), "completions", None), "create", None)):
            raise SettingsError(
                f"client is {type(client).__name__}, which has no chat.completions.create: give an "
                "openai.AsyncOpenAI or openai.OpenAI"
            )
        # A client that retries by itself makes calls that nobody counts. One that does not is used as it is.
        if getattr(client, "max_retries", 0) and hasattr(client, "with_options"):
            client = client.with_options(max_retries=0)
        self._create = client.chat.completions.create
        self._is_blocking = isinstance(client, openai.OpenAI)
        self._call_timeout = settings.call_timeout
        key = getattr(client, "api_key", "")
        self._redactor = Redactor([key if isinstance(key, str) else "", *known_keys(os.environ)])

    async def close(self) -> None:
        """Do nothing: who made the client closes it."""

    async def post(self, body: dict[str, Any], *, now: float) -> Answer:
        """Return what one call with `body` comes to; `now` is the time in seconds since the epoch.

        Whatever the network and the server do is an answer; only faults of this program raise.
        """
        try:
            async with asyncio.timeout(self._call_timeout):
                reply = await self._ask(body)
        except openai.APIStatusError as error:
            text = self._clean(error.response.content, is_reply=False).decode("utf-8", "backslashreplace")
            return read_refused_answer(error.status_code, error.response.headers, text, now=now)
        except (TimeoutError, openai.APITimeoutError):
            error_text = f"no answer within {self._call_timeout:g} seconds, or the client's own timeout"
            return Answer("timeout", error=error_text, is_passing=True)
        except (openai.APIConnectionError, json.JSONDecodeError, UnicodeDecodeError, *FAULTS) as error:
            return self._unanswered("reset", f"the connection broke: {root_of(error)}", is_passing=True)
        except openai.OpenAIError as error:
            return self._unanswered("client_error", str(error))
        return read_answer(200, {}, self._clean(_to_bytes(reply), is_reply=True), now=now)

    async def _ask(self, body: dict[str, Any]) -> object:
        named = {name: value for name, value in body.items() if name in _NAMED}
        others = {name: value for name, value in body.items() if name not in _NAMED}
        if others:
            named["extra_body"] = others
        if self._is_blocking:
            return await asyncio.to_thread(self._create, **named)
        reply = self._create(**named)
        return await reply if inspect.isawaitable(reply) else reply

    def _clean(self, content: bytes, *, is_reply: bool) -> bytes:
        return self._redactor.redact_bytes(content, is_reply=is_reply)

    def _unanswered(self, outcome: str, text: str, *, is_passing: bool = False) -> Answer:
        error = one_line(self._redactor.redact(text), LONGEST_ERROR)
        return Answer(outcome, error=error, is_passing=is_passing)


def _to_bytes(reply: Any) -> bytes:  # noqa: ANN401 - what a client makes of a reply
    """Return what a client made of the reply as the bytes that it may have been made from."""
    if isinstance(reply, str):
        return reply.encode("utf-8", "surrogatepass")
    dump = getattr(reply, "model_dump", None)
    value = dump(mode="json", exclude_unset=True) if dump else reply
    return json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
