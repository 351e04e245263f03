"""What a server waits for, takes and keeps has an end; no process is needed to see that."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import uvicorn
from serving import ARTICLE
from uvicorn.server import ServerState

from summarizer.model.errors import SettingsError
from summarizer.serve.calls import Offer
from summarizer.serve.connection import connections_of
from summarizer.serve.desk import Desk
from summarizer.serve.limits import Limits
from summarizer.serve.problems import Problem
from summarizer.serve.shapes import SummarizeRequest
from summarizer.serve.store import Order, Store

ASKED = SummarizeRequest(article=ARTICLE)


class Pool:
    """Has a brief at once, or never."""

    is_ready = True

    def __init__(self, *, is_stuck: bool = False) -> None:
        self.is_stuck = is_stuck

    async def run(self, _: Any) -> bytes:
        if self.is_stuck:
            await asyncio.Event().wait()
        return b'"state":"done","brief":{}}'


@contextmanager
def desk_on(path: Path, pool: Any = None, **limits: Any) -> Generator[Desk]:
    calls: Any = SimpleNamespace()
    made: Any = pool or Pool()
    with Store(path) as store:
        given = Limits(grace=0.0, **limits)
        yield Desk(Offer({}, given), given, made, calls, store)


async def slowly(scope: Any, receive: Any, send: Any) -> None:
    del scope, receive
    await asyncio.sleep(0.6)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


async def answers_to(*sent: bytes) -> list[bytes]:
    config = uvicorn.Config(slowly, lifespan="off", log_config=None, h11_max_incomplete_event_size=1000)
    config.load()
    make: Any = connections_of(0.3)
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: make(config, ServerState(), {}), "127.0.0.1", 0)

    async def answer_to(data: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(*listening.sockets[0].getsockname())
        writer.write(data)
        answer = await asyncio.wait_for(reader.read(15), 10)
        writer.close()
        return answer

    found = await asyncio.gather(*map(answer_to, sent))
    listening.close()
    return found


def test_a_head_that_does_not_come_is_told_of_and_an_answer_that_is_late_is_waited_for() -> None:
    whole = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    long = whole[:-2] + b"X: " + b"a" * 2000
    found = asyncio.run(answers_to(b"", whole[:9], long, whole))
    assert found == [b"", b"HTTP/1.1 408 Re", b"HTTP/1.1 431 Re", b"HTTP/1.1 200 OK"]


def test_no_more_briefs_are_begun_at_once_than_the_limit_says(tmp_path: Path) -> None:
    async def ask() -> list[str]:
        with desk_on(tmp_path / "briefs.sqlite", Pool(is_stuck=True), briefs=2) as desk:
            asked = (desk.summarize(ASKED, "", wait=0) for _ in range(8))
            found = await asyncio.gather(*asked, return_exceptions=True)
            await desk.finish()
        return [answer.code if isinstance(answer, Problem) else "taken" for answer in found]

    assert sorted(asyncio.run(ask())) == ["server.busy"] * 6 + ["taken"] * 2


def test_what_was_kept_long_enough_is_deleted_while_the_server_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SimpleNamespace(monotonic=lambda: 1.0, time=time.time)
    monkeypatch.setattr("summarizer.serve.desk.time", clock)

    async def ask() -> list[bool]:
        with desk_on(tmp_path / "briefs.sqlite", keep_days=1.0) as desk:
            await desk.resume()
            first, _ = await desk.summarize(ASKED, "")
            kept: list[bool] = []
            now = clock.time()
            for hours in (0.9, 23.0, 25.0):
                clock.time = lambda hours=hours: now + hours * 3600
                clock.monotonic = lambda hours=hours: 1.0 + hours * 3600
                await desk.summarize(ASKED, "")
                try:
                    kept.append((await desk.find(first.id, "")).id == first.id)
                except Problem:
                    kept.append(False)
        return kept

    assert asyncio.run(ask()) == [True, True, False]


def test_a_store_that_is_damaged_is_told_of_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "briefs.sqlite"

    async def fill() -> None:
        with Store(path) as store:
            for number in range(30):
                await store.add(Order(f"id{number}", "", None, b"", os.urandom(4000)))

    async def begin() -> None:
        with desk_on(path) as desk:
            await desk.resume()

    asyncio.run(fill())
    data = bytearray(path.read_bytes())
    for place in range(8192, len(data), 4096):
        data[place : place + 64] = b"\xff" * 64
    path.write_bytes(data)
    with pytest.raises(SettingsError, match=r"cannot be used \(.*malformed\): restore a copy"):
        asyncio.run(begin())
