"""The stand-in server itself: in a thread of its own, with a log of every request it got."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

from standin.turns import Turn, failing

__all__ = ["Logged", "StandIn"]

HUGE = 50 * 1024 * 1024
_CHUNK = 64 * 1024


@dataclass(slots=True)
class Logged:
    """One request as it arrived, and how many bytes of the answer went out."""

    number: int
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    sent: int = 0

    @property
    def json(self) -> dict[str, Any]:
        parsed: dict[str, Any] = json.loads(self.body)
        return parsed


@dataclass(slots=True)
class StandIn:
    """A scripted chat-completions server on loopback; a context manager.

    Args:
        script: The turns, one per request, in order; or a function from a request to its turn.
        forever: What every request after the script gets; an error that says so when `None`.
        port: Where it listens; any free port when 0.
    """

    script: Sequence[Turn] | Callable[[Logged], Turn] = ()
    forever: Turn | None = None
    port: int = 0
    log: list[Logged] = field(default_factory=list)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _thread: threading.Thread | None = None
    _stopping: asyncio.Event | None = None
    _fault: OSError | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def bodies(self) -> list[dict[str, Any]]:
        """The JSON of every request, in order."""
        return [logged.json for logged in self.log]

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        if not ready.wait(10):
            raise RuntimeError("the stand-in server did not start within ten seconds")
        if self._fault:
            raise self._fault
        return self

    def __exit__(self, *_: object) -> None:
        assert self._stopping is not None
        assert self._thread is not None
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve(ready))
        self._loop.close()

    async def _serve(self, ready: threading.Event) -> None:
        self._stopping = asyncio.Event()
        application = web.Application(client_max_size=64 * 1024 * 1024)
        application.router.add_post("/{path:.*}", self._answer)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port, backlog=1024)
        try:
            await site.start()
        except OSError as error:
            self._fault = error
            await runner.cleanup()
            ready.set()
            return
        self.port = runner.addresses[0][1]
        ready.set()
        await self._stopping.wait()
        await runner.cleanup()

    def _next(self, logged: Logged) -> Turn:
        if callable(self.script):
            return self.script(logged)
        if logged.number <= len(self.script):
            return self.script[logged.number - 1]
        return self.forever or failing(418, f"request {logged.number} is one more than scripted")

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        logged = Logged(len(self.log) + 1, request.path, headers, body, time.monotonic())
        self.log.append(logged)
        turn = self._next(logged)
        if turn.delay:
            await asyncio.sleep(turn.delay)
        if turn.fault == "hang":
            await asyncio.sleep(3600)
        if turn.fault == "reset":
            return self._reset(request)
        if not turn.fault:
            logged.sent = len(turn.body)
            return web.Response(status=turn.status, headers=turn.headers, body=turn.body)
        return await self._stream(request, turn, logged)

    def _reset(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        sock: socket.socket = request.transport.get_extra_info("socket")
        # Closing with unsent data thrown away is what makes the kernel send a reset.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        request.transport.abort()
        return web.Response()

    async def _stream(self, request: web.Request, turn: Turn, logged: Logged) -> web.StreamResponse:
        response = web.StreamResponse(status=turn.status, headers=turn.headers)
        response.content_length = HUGE if turn.fault == "huge" else len(turn.body)
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            for chunk, pause in _chunks(turn):
                await response.write(chunk)
                logged.sent += len(chunk)
                await asyncio.sleep(pause)
        if turn.fault == "cut":
            assert request.transport is not None
            request.transport.close()
        return response


def _chunks(turn: Turn) -> Iterator[tuple[bytes, float]]:
    """Yield what to send and how long to wait after it, in seconds."""
    if turn.fault == "cut":
        yield turn.body[: len(turn.body) // 2], 0.0
    elif turn.fault == "trickle":
        for byte in turn.body:
            yield bytes([byte]), 0.05
    else:
        start = b'{"choices": [{"message": {"content": "'
        yield start + b" " * (_CHUNK - len(start)), 0.0
        for _ in range(HUGE // _CHUNK - 1):
            yield b" " * _CHUNK, 0.0
