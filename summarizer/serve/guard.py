"""What every request passes before it is read: who sends it, how often, how much, and to which name."""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from summarizer.serve.problems import MEDIA_TYPE, Problem, long_head, problem_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, MutableMapping

    from summarizer.serve.limits import Limits
    from summarizer.serve.metrics import Metrics
    from summarizer.serve.rates import Rates
    from summarizer.serve.telemetry import Tracing
    from summarizer.serve.tokens import Tokens

    Scope = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
    Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
    App = Callable[[Scope, Receive, Send], Awaitable[None]]

__all__ = ["LOCAL_NAMES", "Guard", "replay"]

LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
"""The names of this machine; without tokens, a request to another one may come from a web page."""

_OPEN = frozenset({"/healthz", "/readyz", "/openapi.json"})
# Each has one value: of two, one layer would go by the first and another by the last.
_SINGLE = {
    name.lower().encode(): name
    for name in (
        "Authorization",
        "Content-Encoding",
        "Content-Type",
        "Host",
        "Idempotency-Key",
        "Mcp-Protocol-Version",
        "Mcp-Session-Id",
        "Origin",
    )
}
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")
_HEADERS = ((b"x-content-type-options", b"nosniff"), (b"cache-control", b"no-store"))
_log = logging.getLogger("summarizer.serve")


@dataclass(slots=True)
class _Exchange:
    """One request and what became of it."""

    id: str
    began: float
    status: int = 0


class Guard:
    """An ASGI application around another, which it protects."""

    def __init__(  # noqa: PLR0913 - what it goes by
        self,
        app: App,
        *,
        tokens: Tokens,
        limits: Limits,
        rates: Rates,
        metrics: Metrics | None,
        tracing: Tracing,
        names: frozenset[str] = LOCAL_NAMES,
    ) -> None:
        """Protect `app`; without `tokens` it is called by one of `names` only."""
        self._app = app
        self._tokens = tokens
        self._limits = limits
        self._rates = rates
        self._metrics = metrics
        self._tracing = tracing
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        given = headers.get("x-request-id", "")
        exchange = _Exchange(
            given if _REQUEST_ID.fullmatch(given) else secrets.token_hex(16), time.perf_counter()
        )
        scope.setdefault("state", {})["request_id"] = exchange.id

        async def respond(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                exchange.status = message["status"]
                added = [*_HEADERS, (b"x-request-id", exchange.id.encode())]
                message = {**message, "headers": [*message.get("headers", ()), *added]}
            await send(message)

        with self._tracing.span("request", headers, **{"request.id": exchange.id}) as told:
            try:
                await self._app(scope, await self._admit(scope, headers, receive), respond)
            except Exception as error:  # noqa: BLE001 - the server goes on, and nobody is shown a traceback
                await _answer(exchange, error, respond)
            finally:
                route = getattr(scope.get("route"), "path", "other")
                seconds = time.perf_counter() - exchange.began
                told |= {
                    "http.route": route,
                    "http.request.method": scope["method"],
                    "http.response.status_code": exchange.status,
                }
                if self._metrics is not None:
                    self._metrics.count(route, _method(scope["method"]), exchange.status, seconds)
                _log.info(
                    "%s %s %d %.1f ms %s",
                    scope["method"],
                    route,
                    exchange.status,
                    seconds * 1000,
                    exchange.id,
                )

    async def _admit(self, scope: Scope, headers: Mapping[str, str], receive: Receive) -> Receive:
        """Return what gives the request's body, read to its end.

        Raises:
            Problem: The request is refused.
        """
        self._check_head(scope)
        self._check_names(headers)
        if scope["path"] not in _OPEN:
            client = scope["state"]["client"] = self._client_of(headers)
            wait = self._rates.take(client)
            if wait:
                raise Problem(429, "client.rate", f"too many requests: try again in {wait} s", wait)
        if scope["method"] != "POST":
            return receive
        try:
            async with asyncio.timeout(self._limits.body_seconds):
                body = await self._read(headers, receive)
        except TimeoutError:
            raise Problem(
                408,
                "request.slow",
                f"the body did not arrive within {self._limits.body_seconds:g} s: send it again",
            ) from None
        return replay(body, receive)

    def _check_head(self, scope: Scope) -> None:
        address = len(scope.get("raw_path", b"")) + len(scope.get("query_string", b""))
        if (
            address + sum(len(name) + len(value) for name, value in scope["headers"])
            > self._limits.head_bytes
        ):
            raise long_head(self._limits.head_bytes)
        counts = Counter(name for name, _ in scope["headers"] if name in _SINGLE)
        for name, count in counts.items():
            if count > 1:
                raise Problem(
                    400, "request.header", f"the header {_SINGLE[name]} is given {count} times: send it once"
                )

    def _check_names(self, headers: Mapping[str, str]) -> None:
        name = _name_of(f"//{headers.get('host', '')}")
        if not self._tokens and name not in self._names:
            raise Problem(
                403,
                "request.host",
                "without tokens this server answers only as localhost: use the address localhost or "
                "127.0.0.1, or start the server with tokens",
            )
        origin = headers.get("origin")
        if origin is not None and _name_of(origin) != name:
            raise Problem(
                403,
                "request.origin",
                "pages of other sites may not call this server: call it from your own program",
            )

    def _client_of(self, headers: Mapping[str, str]) -> str:
        if not self._tokens:
            return ""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        client = self._tokens.client_of(token.strip()) if scheme.lower() == "bearer" else None
        if client is None:
            raise Problem(
                401, "client.token", "the token is missing or not known: send Authorization: Bearer TOKEN"
            )
        return client

    async def _read(self, headers: Mapping[str, str], receive: Receive) -> bytes:
        most = self._limits.body_bytes
        declared = headers.get("content-length", "")
        parts: list[bytes] = []
        size = int(declared) if declared.isdecimal() else 0
        is_more = size <= most
        size = size if size > most else 0
        while is_more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise Problem(400, "request.cut", "the connection ended before the body did: send it again")
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            is_more = message.get("more_body", False) and size <= most
        if size > most:
            raise Problem(
                413, "request.size", f"the body is larger than {most:,} bytes: send a shorter article"
            )
        return b"".join(parts)


def replay(body: bytes, receive: Receive) -> Receive:
    """Return what gives `body`, which was read, once more; then what `receive` gives."""
    is_read = False

    async def again() -> MutableMapping[str, Any]:
        nonlocal is_read
        if is_read:
            return await receive()
        is_read = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _answer(exchange: _Exchange, error: Exception, send: Send) -> None:
    """Send what is to be said of `error`, where nothing was sent yet."""
    problem = problem_of(error)
    if not isinstance(error, Problem):
        _log.error("%s in request %s", type(error).__name__, exchange.id)
    if exchange.status:
        return
    body = problem.body(exchange.id)
    headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
    if problem.retry_after is not None:
        headers.append((b"retry-after", str(problem.retry_after).encode()))
    if problem.status == 405:
        headers.append((b"allow", b"POST"))
    if problem.status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _name_of(address: str) -> str:
    """Return the host in an address, without its port; "" where there is none, or more than that."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    is_bare = parts.netloc == address.rpartition("//")[2] and "@" not in parts.netloc
    return (is_bare and parts.hostname) or ""


def _method(method: str) -> str:
    """Return a method as a label: what nobody has heard of is one."""
    return method if method in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} else "other"
