"""Spans of what a server does: no word of an article, and the trace that a client began."""

from __future__ import annotations

import asyncio
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from serving import ARTICLE, FALSE

from summarizer.model.errors import MissingExtraError
from summarizer.serve.calls import Offer
from summarizer.serve.desk import Desk
from summarizer.serve.guard import Guard
from summarizer.serve.limits import Limits
from summarizer.serve.problems import Problem
from summarizer.serve.rates import Rates
from summarizer.serve.shapes import VerifyRequest
from summarizer.serve.telemetry import Tracing, start_tracing
from summarizer.serve.tokens import Tokens

TRACE = "0af7651916cd43dd8448eb211c80319c"


class Pool:
    """Does each task here, or fails."""

    def __init__(self, *, fails: bool = False) -> None:
        self._fails = fails

    async def run(self, task: Any) -> Any:
        if self._fails:
            raise Problem(422, "input.too_costly", f"stopped at {ARTICLE}")
        return await task.run()


def spans_of(*, fails: bool = False) -> list[Any]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracing = Tracing(provider)
    pool: Any = Pool(fails=fails)
    nothing: Any = SimpleNamespace()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        scope["route"] = SimpleNamespace(path="/v1/verify")
        desk = Desk(Offer({}, Limits()), Limits(), pool, nothing, nothing, tracing=tracing)
        said = await desk.verify(VerifyRequest(article=ARTICLE, brief=FALSE))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": said})

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(_: Any) -> None:
        pass

    guard = Guard(app, tokens=Tokens({}), limits=Limits(), rates=Rates(0.0), metrics=None, tracing=tracing)
    headers = [(b"host", b"localhost"), (b"traceparent", f"00-{TRACE}-b7ad6b7169203331-01".encode())]
    scope = {"type": "http", "method": "POST", "path": "/v1/verify", "headers": headers}
    asyncio.run(guard(scope, receive, send))
    tracing.close()
    return list(exporter.get_finished_spans())


@pytest.mark.parametrize("fails", [False, True])
def test_a_request_and_its_task_are_spans_of_the_clients_trace(fails: bool) -> None:  # noqa: FBT001 - of the test
    task, request = spans_of(fails=fails)
    assert (task.name, request.name) == ("Check", "request")
    assert format(request.context.trace_id, "032x") == format(task.context.trace_id, "032x") == TRACE
    assert task.parent.span_id == request.context.span_id
    assert task.attributes["characters"] == len(ARTICLE)
    assert request.attributes["http.response.status_code"] == (422 if fails else 200)
    assert task.attributes.get("error.type") == ("Problem" if fails else None)
    told = request.to_json() + task.to_json()
    assert "Leda" not in told
    assert "euros" not in told


def test_without_the_package_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(MissingExtraError, match="telemetry"):
        start_tracing()
