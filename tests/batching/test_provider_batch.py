from __future__ import annotations

import json
import sqlite3
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from requests_in import DRAFT, read_lines, write_articles
from standin.batch_api import BatchStandIn
from standin.server import StandIn
from standin.turns import completion, envelope

from summarizer.batching import mailbag
from summarizer.batching.events import Event
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch
from summarizer.batching.summary import Summary
from summarizer.drafting.live.batch_api import BatchApi
from summarizer.drafting.settings import Settings
from summarizer.model.brief import Brief
from summarizer.model.errors import SettingsError
from summarizer.model.seal import seal_state

Answered = tuple[int, dict[str, Any]] | str


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 12)


def good(_: dict[str, Any]) -> Answered:
    return 200, envelope(DRAFT, usage=(1000, 300))


def as_text(body: dict[str, Any]) -> str:
    return json.dumps(body, sort_keys=True)


def article_of(body: dict[str, Any]) -> str:
    return str(body["messages"][-1]["content"]).rsplit("Lot ", 1)[-1].split(" ", 1)[0]


def run(url: str, source: Path, out: Path, **more: Any) -> Summary:
    settings = Settings(model="custom/stand-in", base_url=url)
    options = Options(
        settings=settings, price=(Decimal(1), Decimal(4)), via="provider-batch", poll=0.02, **more
    )
    return batch(source, out, options=options)


def test_same_bodies_and_same_briefs_as_online_at_half_the_price(source: Path, tmp_path: Path) -> None:
    online, posted = tmp_path / "online.jsonl", tmp_path / "posted.jsonl"
    with StandIn(lambda _: completion(DRAFT, usage=(1000, 300))) as server:
        settings = Settings(model="custom/stand-in", base_url=server.url)
        batch(source, online, options=Options(settings=settings, price=(Decimal(1), Decimal(4))))
        bodies = server.bodies
    with BatchStandIn(good, looks=2, unready=2) as server:
        summary = run(server.url, source, posted)
        sent = [request["body"] for request in server.requests]
    assert sorted(map(as_text, sent)) == sorted(map(as_text, bodies))
    assert (summary.briefs, summary.cost) == (12, Decimal("0.01320"))
    for one, other in zip(read_lines(online), read_lines(posted), strict=True):
        for record in (one, other):
            assert seal_state(Brief.model_validate_json(json.dumps(record["brief"]))) == "unchanged"
            # The seal is of the cost as well.
            record["brief"].pop("seal")
            record["brief"]["provenance"].pop("cost")
        assert one["brief"] == other["brief"]


def test_expired_partial_and_failing_items_go_out_again_then_fail_by_name(
    source: Path, tmp_path: Path
) -> None:
    seen = Counter[str]()

    def answering(body: dict[str, Any]) -> Answered:
        name = article_of(body)
        seen[name] += 1
        if name == "2":
            return 400, {"error": {"message": "too long"}}
        if name == "3":
            return 200, envelope("no draft") if seen[name] == 1 else envelope(DRAFT)
        if name == "5" or (name == "4" and seen[name] == 1):
            return "batch_expired"
        return good(body)

    with BatchStandIn(answering, state=lambda n: "expired" if n == 1 else "completed") as server:
        summary = run(server.url, source, tmp_path / "out.jsonl")
        assert len(server.jobs) == 3
    failed = {row["id"]: row["code"] for row in read_lines(failures_path(tmp_path / "out.jsonl"))}
    assert failed == {"a2": "model.rejected", "a5": "model.unavailable"}
    assert summary.briefs == 10
    assert seen["0"] == 1


def test_a_full_context_is_not_asked_for_again_and_a_cut_reply_is(source: Path, tmp_path: Path) -> None:
    def answering(body: dict[str, Any]) -> Answered:
        if article_of(body) == "2":
            return 200, envelope(DRAFT[:300], finish="length", usage=(3000, 1096))
        if article_of(body) == "3" and body["max_tokens"] == 8192:
            return 200, envelope(DRAFT[:300], finish="length", usage=(3000, 8192))
        if article_of(body) == "4":
            return 400, {"error": {"code": "context_length_exceeded", "message": "too long"}}
        return good(body)

    with BatchStandIn(answering) as server:
        summary = run(server.url, source, tmp_path / "out.jsonl")
        assert [article_of(request["body"]) for request in server.requests[12:]] == ["3"]
    failed = {row["id"]: row["code"] for row in read_lines(failures_path(tmp_path / "out.jsonl"))}
    assert failed == {"a2": "model.context", "a4": "model.context"}
    assert summary.briefs == 10


def test_jobs_are_split_at_the_service_s_limit(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbag, "MOST_REQUESTS", 5)
    with BatchStandIn(good) as server:
        assert run(server.url, source, tmp_path / "out.jsonl").briefs == 12
        assert len(server.jobs) == 3
        assert len({request["custom_id"] for request in server.requests}) == 12
    assert not list(tmp_path.glob("out.jsonl.ledger.*.jsonl"))


@pytest.mark.parametrize("step", ["upload", "create", "look"])
def test_process_that_ends_at_any_step_pays_for_nothing_twice(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    class EndedError(BaseException):
        pass

    real = getattr(BatchApi, step)

    async def ending(self: BatchApi, *arguments: Any) -> None:
        if step in {"upload", "create"}:
            # The provider did it; the process ended before it could write that down.
            await real(self, *arguments)
        raise EndedError

    with BatchStandIn(good) as server:
        with monkeypatch.context() as patch:
            patch.setattr(BatchApi, step, ending)
            with pytest.raises(EndedError):
                run(server.url, source, tmp_path / "out.jsonl")
        assert run(server.url, source, tmp_path / "out.jsonl").briefs == 12
        assert len(server.jobs) == 1
        assert len(server.requests) == 12


def test_interrupted_waiting_goes_on_another_day(source: Path, tmp_path: Path) -> None:
    import os
    import signal

    def interrupt(event: Event) -> None:
        if "in_progress" in event.text:
            os.kill(os.getpid(), signal.SIGINT)

    with BatchStandIn(good, looks=3) as server:
        stopped = run(server.url, source, tmp_path / "out.jsonl", on_event=interrupt)
        assert stopped.is_interrupted
        assert stopped.articles == 0
        assert run(server.url, source, tmp_path / "out.jsonl").briefs == 12
        assert len(server.jobs) == 1


def test_refused_job_stops_the_run_and_says_why(source: Path, tmp_path: Path) -> None:
    with BatchStandIn(good, state=lambda _: "failed") as server:
        summary = run(server.url, source, tmp_path / "out.jsonl")
    assert "line 1 is wrong" in summary.stopped


def test_job_id_is_in_the_ledger_before_it_is_waited_for(source: Path, tmp_path: Path) -> None:
    states: list[tuple[str, str]] = []

    def watch(event: Event) -> None:
        if event.kind == "job" and not states:
            connection = sqlite3.connect(tmp_path / "out.jsonl.ledger")
            states.extend(connection.execute("SELECT state, batch FROM job").fetchall())
            connection.close()

    with BatchStandIn(good) as server:
        run(server.url, source, tmp_path / "out.jsonl", on_event=watch)
    assert states == [("created", "batch-1")]


def test_budget_is_kept_before_anything_is_sent(source: Path, tmp_path: Path) -> None:
    with BatchStandIn(good) as server:
        stopped = run(server.url, source, tmp_path / "out.jsonl", budget=Decimal("0.001"))
        assert "budget" in stopped.stopped
        assert server.jobs == []


def test_stream_cannot_be_posted(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="more than once"):
        batch(
            iter(["x.txt"]),
            tmp_path / "out.jsonl",
            options=Options(
                settings=Settings(model="custom/x", base_url="http://127.0.0.1:9/v1"), via="provider-batch"
            ),
        )
