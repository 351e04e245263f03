"""A server for tests: the real one, on loopback, in a thread of this process."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import httpx2
import uvicorn

from summarizer.serve.app import build_app
from summarizer.serve.desk import Desk
from summarizer.serve.guard import Guard
from summarizer.serve.limits import Limits
from summarizer.serve.run import Plan, config_of, open_desk

__all__ = ["ARTICLE", "FALSE", "Served", "plan_in"]

ARTICLE = (
    "The bridge over the river Leda opened on Monday, 3 March 2025.\n\n"
    "“We waited eleven years for this day,” said Ana Ruiz, the mayor of Portvale.\n\n"
    "It cost 40 million euros and is 212 metres long. Some 3,000 people came to the opening.\n\n"
    "A second bridge may follow, but the council has not announced any plans.\n"
)
FALSE = "The bridge cost 70 million euros."


def plan_in(folder: Path, **more: Any) -> Plan:
    limits = {"workers": 1, "rate": 0.0, "grace": 5.0} | more.pop("limits", {})
    return Plan(folder=folder, limits=Limits(**limits), **more)


class Served:
    """A server that runs; a context manager. `client` calls it."""

    def __init__(
        self, plan: Plan, build: Callable[[Desk, Plan], Guard] | None = None, lifespan: str = "off"
    ) -> None:
        self.plan = plan
        self._build = build or (lambda desk, made: build_app(desk, made.tokens))
        self._lifespan = lifespan
        self._ready = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(60)
        if self._error:
            raise self._error
        self.client = httpx2.Client(base_url=self.url, timeout=60)
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()
        self.server.should_exit = True
        self._thread.join(60)
        assert not self._thread.is_alive()

    def call(self, work: Any) -> Any:
        """Return what a coroutine comes to that is run where the server runs."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(60)

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001 - the test hears of it
            self._error = error
            self._ready.set()

    async def _serve(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            async with open_desk(self.plan) as self.desk:
                self.loop = asyncio.get_running_loop()
                self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
                app = self._build(self.desk, self.plan)
                self.server = uvicorn.Server(config_of(app, self.plan.limits, self._lifespan))
                self.server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
                await self.desk.resume()
                serving = asyncio.create_task(self.server.serve(sockets=[listening]))
                while not self.server.started and not serving.done():  # noqa: ASYNC110 - it tells nobody
                    await asyncio.sleep(0.01)
                self._ready.set()
                await serving
                await self.desk.finish()
