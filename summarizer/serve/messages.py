"""What reaches the tools over HTTP: one message, which can be taken for one thing only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from summarizer.model.strict_json import SURROGATE, load_json
from summarizer.serve.guard import replay
from summarizer.serve.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.serve.guard import App, Receive, Scope, Send

__all__ = ["Messages"]

_RULES: tuple[tuple[Callable[[Any], bool], str], ...] = (
    (
        lambda message: isinstance(message, dict),
        "is not a JSON object: send one message at a time, each as an object",
    ),
    (
        lambda message: message.get("jsonrpc") == "2.0",
        'does not name its protocol: send "jsonrpc": "2.0"',
    ),
    (
        lambda message: isinstance(message.get("method"), str),
        'has no method: name one, as in "method": "tools/call"',
    ),
    # Without an id it asks for no answer; with one that is none, nobody knows.
    (
        lambda message: type(message.get("id", "")) in {int, str},
        "has an id that is neither a string nor a whole number: give one of the two",
    ),
    (
        lambda message: isinstance(message.get("params", {}), dict),
        "has params that are not a JSON object: give them by name",
    ),
    (
        lambda message: (
            message["method"] != "tools/call"
            or isinstance(message.get("params", {}).get("arguments", {}), dict)
        ),
        "has arguments that are not a JSON object: give them by name",
    ),
)
"""What holds of a message of JSON-RPC to a server, each with what is said where it does not."""


class Messages:
    """An ASGI application around that of the tools, behind a guard: it lets through what is a message."""

    def __init__(self, app: App, path: str) -> None:
        """Let messages to `path` through to `app`."""
        self._app = app
        self._path = path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request.

        Raises:
            Problem: It is no message; the guard tells of it.
        """
        if scope["type"] == "http":
            self._check_request(scope)
            # The guard gives the whole body at once.
            body = (await receive()).get("body", b"")
            _check_message(body)
            receive = replay(body, receive)
        await self._app(scope, receive, send)

    def _check_request(self, scope: Scope) -> None:
        if scope["path"] != self._path:
            raise Problem(
                404, "request.refused", f"there is nothing at this address: the tools are at {self._path}"
            )
        # A stream of what the server says by itself would stay open for nothing: it says nothing by itself.
        if scope["method"] != "POST":
            raise Problem(
                405, "request.refused", "this address takes only messages: send each with its own POST"
            )
        kind = dict(scope["headers"]).get(b"content-type", b"").partition(b";")[0].strip().lower()
        if kind != b"application/json":
            raise Problem(
                415,
                "request.type",
                "the message is not declared as JSON: send Content-Type: application/json",
            )


def _check_message(body: bytes) -> None:
    """Raise `Problem` unless `body` is one message of JSON-RPC to a server."""
    try:
        message: Any = load_json(body.decode())
    except UnicodeDecodeError:
        raise Problem(400, "request.json", "the message is not UTF-8: send JSON in UTF-8") from None
    except ValueError as error:
        raise Problem(400, "request.json", f"the message is not JSON: {error}") from None
    if SURROGATE.search(json.dumps(message, ensure_ascii=False)):
        raise Problem(
            400,
            "request.json",
            "the message has half of a surrogate pair, which no encoding can hold: correct the escape",
        )
    for fits, fault in _RULES:
        if not fits(message):
            raise Problem(422, "request.invalid", f"the message {fault}")
