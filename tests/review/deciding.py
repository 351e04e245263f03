"""A desk with briefs, its application called without a network, and the same on a port for a browser."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pages import BRIDGE, faulty_brief

from summarizer.model.seal import digest_of
from summarizer.review.desk import Case, Desk
from summarizer.review.guard import Guard
from summarizer.review.index import row_of
from summarizer.review.journal import open_journal
from summarizer.review.server import Served, listen, server_of
from summarizer.review.views import view_brief

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from summarizer.model.article import Article
    from summarizer.model.brief import Brief

AT = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
NAME = "brief.decisions.jsonl"


def case_of(brief: Brief, article: Article | None) -> Case:
    row = row_of(brief, "", has_article=article is not None)
    return Case(digest_of(brief), lambda: brief, article, row, view_brief(brief).open)


@contextmanager
def desk_in(folder: Path, briefs: Sequence[tuple[Brief, Article | None]] | None = None) -> Iterator[Desk]:
    journal = open_journal(folder / NAME)
    try:
        cases = [case_of(*pair) for pair in briefs or [(faulty_brief(), BRIDGE)]]
        yield Desk(cases, journal, now=lambda: AT)
    finally:
        journal.close()


@dataclass
class Client:
    """Calls an application as a browser does that was given the cookie."""

    served: Served

    def send(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        guard = self.served.guard
        usual = {"host": guard.hosts[0], "cookie": f"{guard.cookie}={guard.session}"}
        if method == "POST":
            usual |= {
                "origin": f"http://{guard.hosts[0]}",
                "content-type": "application/json",
                "x-csrf-token": guard.csrf,
            }
        given = {name: value for name, value in (usual | (headers or {})).items() if value}
        return asyncio.run(_call(self.served.app(), method, path, given, body))

    def post(self, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
        status, _, answer = self.send("POST", path, json.dumps(body).encode())
        return status, json.loads(answer)

    def decide(self, action: str, item: str, version: int = 0, **more: Any) -> tuple[int, dict[str, Any]]:
        return self.post("/briefs/1/decide", version=version, action=action, item=item, **more)


async def _call(
    app: Any, method: str, path: str, headers: dict[str, str], body: bytes
) -> tuple[int, dict[str, str], bytes]:
    sent: list[dict[str, Any]] = []
    bare, _, query = path.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": bare,
        "raw_path": bare.encode(),
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start = next(message for message in sent if message["type"] == "http.response.start")
    content = b"".join(
        message.get("body", b"") for message in sent if message["type"] == "http.response.body"
    )
    return start["status"], {k.decode(): v.decode() for k, v in start["headers"]}, content


@contextmanager
def client_in(
    folder: Path, briefs: Sequence[tuple[Brief, Article | None]] | None = None, by: str = "Ana Ruiz"
) -> Iterator[Client]:
    with desk_in(folder, briefs) as desk:
        yield Client(Served(desk, Guard(4711), by=by))


@contextmanager
def site_in(
    folder: Path, briefs: Sequence[tuple[Brief, Article | None]] | None = None, by: str = "Ana Ruiz"
) -> Iterator[tuple[Desk, str]]:
    """Serve a desk on a port; yield it and the address with its token."""
    with desk_in(folder, briefs) as desk:
        opened = listen(0)
        guard = Guard(opened.getsockname()[1])
        server = server_of(Served(desk, guard, by=by))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [opened]})
        thread.start()
        try:
            yield desk, f"http://127.0.0.1:{guard.port}/?token={guard.token}"
        finally:
            server.should_exit = True
            thread.join()
            opened.close()


def csrf_in(page: str) -> str:
    found = re.search(r'data-csrf="([^"]+)"', page)
    assert found
    return found[1]
