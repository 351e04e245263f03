"""What a batch service may answer: each fault touches its own line, or is named and tried again."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from standin.batch_api import BatchStandIn
from standin.turns import envelope

from summarizer.batching import mailbag
from summarizer.batching.events import Event
from summarizer.batching.jobs import read_result
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch
from summarizer.batching.summary import Summary
from summarizer.drafting.settings import Settings
from summarizer.model.assets import read_asset

ARTICLE = read_asset("prompts/brief/example/article.txt").strip()
DRAFT = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")), ensure_ascii=False)
Answered = tuple[int, dict[str, Any]] | str
Line = dict[str, Any]


def write_articles(path: Path, count: int) -> Path:
    rows = ({"id": f"a{n}", "text": f"{ARTICLE} Lot {n} follows."} for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 6)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def good(_: dict[str, Any]) -> Answered:
    return 200, envelope(DRAFT, usage=(1000, 300))


def article_of(body: dict[str, Any]) -> str:
    return str(body["messages"][-1]["content"]).rsplit("Lot ", 1)[-1].split(" ", 1)[0]


def run(url: str, source: Path, out: Path, **more: Any) -> Summary:
    settings = Settings(model="custom/stand-in", base_url=url, max_tokens=400)
    price = (Decimal(1), Decimal(4))
    return batch(
        source,
        out,
        options=Options(settings=settings, price=price, via="provider-batch", poll=0.01, **more),
    )


def codes(out: Path) -> dict[str, str]:
    path = failures_path(out)
    lines = path.read_bytes().splitlines() if path.exists() else []
    return {row["id"]: row["code"] for row in map(json.loads, lines)}


def rows_of(out: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"{out}.ledger")) as ledger:
        return ledger.execute(sql).fetchall()


# Lines of a result file.


def nested(line: Line) -> bytes:
    text = json.dumps({**line, "response": {"status_code": 200, "body": "DEEP"}})
    return text.replace('"DEEP"', "[" * 200_000 + "]" * 200_000).encode()


def counted(number: str) -> Callable[[Line], bytes]:
    return lambda line: json.dumps(line).replace("1000", number).encode()


def answered(**response: Any) -> Callable[[Line], bytes]:
    return lambda line: json.dumps({**line, "response": response or None}).encode()


def failed(**error: Any) -> Callable[[Line], bytes]:
    return lambda line: json.dumps({**line, "response": None, "error": error}).encode()


PAID = {
    "huge count": counted(str(2**63)),
    "more digits than Python reads": counted("9" * 5000),
    "lone surrogate in the request's id": lambda line: json.dumps(
        {**line, "response": {**line["response"], "request_id": "\ud800"}}
    ).encode(),
    "status as text": lambda line: json.dumps(
        {**line, "response": {**line["response"], "status_code": "200"}}
    ).encode(),
}
BROKEN = {
    "deep nesting": nested,
    "cut in the middle": lambda line: json.dumps(line).encode()[:150],
    "not UTF-8": lambda line: json.dumps(line).encode().replace(b'"choices"', b'"\xff\xfe"'),
    "huge status": answered(status_code=10**30, body={}),
    "status of another kind": answered(status_code=[200], body={}),
    "no body": answered(status_code=200),
    "body of another shape": answered(status_code=200, body=[[]]),
    "body is text": answered(status_code=200, body="\ud800"),
    "neither response nor error": answered(),
    "lone surrogates in the error": failed(code="\ud800", message="\udfff"),
    "error of other kinds": failed(code={"a": [1]}, message=[10**30]),
    "line is a list": lambda line: json.dumps([line]).encode(),
    "line is missing": lambda _: b"",
}


def spoiling(one: Callable[[Line], bytes]) -> Callable[[bytes, int], bytes]:
    """Return what makes one line of each result file another."""

    def spoil(content: bytes, _: int) -> bytes:
        lines = sorted(content.splitlines())
        return b"\n".join([one(json.loads(lines[0])), *lines[1:]]) + b"\n"

    return spoil


@pytest.mark.parametrize("line", PAID.values(), ids=PAID)
def test_line_that_holds_a_reply_in_an_odd_way_is_read(
    line: Callable[[Line], bytes], source: Path, out: Path
) -> None:
    with BatchStandIn(good, spoil=spoiling(line)) as server:
        assert run(server.url, source, out).briefs == 6
        assert len(server.requests) == 6


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN)
def test_broken_line_is_the_failure_of_its_own_request(
    line: Callable[[Line], bytes], source: Path, out: Path
) -> None:
    with BatchStandIn(good, spoil=spoiling(line)) as server:
        summary = run(server.url, source, out)
        sent = Counter(article_of(request["body"]) for request in server.requests)
    # It alone goes out again, three times in all.
    assert (summary.briefs, summary.failed) == (5, {"model.unavailable": 1})
    assert sorted(sent.values()) == [1, 1, 1, 1, 1, 3]


@pytest.mark.parametrize("line", [b"", b"null", b"[]", b"{}", b'"x"', b"1" * 9999, b"[" * 10**6, b"\xff\x00"])
def test_line_of_nobody_is_nothing(line: bytes) -> None:
    assert read_result(line) is None


@pytest.mark.parametrize("place", [0, 1])
def test_of_two_answers_the_first_valid_one_counts(place: int, source: Path, out: Path) -> None:
    def spoil(content: bytes, _: int) -> bytes:
        doubled: list[bytes] = []
        for line in content.splitlines():
            result = json.loads(line)
            refused = {**result, "response": {"status_code": 400, "body": {"error": {"message": "no"}}}}
            other = json.loads(line.replace(b"1000", b"2000"))
            doubled.append(line)
            doubled.insert(len(doubled) - 1 + place, json.dumps(refused).encode())
            doubled.append(json.dumps(other).encode())
        return b"\n".join(doubled)

    with BatchStandIn(good, spoil=spoil) as server:
        summary = run(server.url, source, out)
    assert (summary.briefs, summary.prompt_tokens, summary.calls) == (6, 6000, 6)


# Files.


@pytest.mark.parametrize("bad", [b"<html>try later</html>", b'{"error": {"message": "later"}}', b"[]", None])
@pytest.mark.parametrize("times", [2, 10**6])
def test_download_that_is_no_result_is_fetched_again_and_nothing_is_paid_again(
    bad: bytes | None, times: int, source: Path, out: Path
) -> None:
    is_over = False

    def spoil(content: bytes, number: int) -> bytes | None:
        return bad if number <= times and not is_over else content

    with BatchStandIn(good, spoil=spoil) as server:
        summary = run(server.url, source, out)
        if times > 2:
            assert "Batch API" in summary.stopped
            assert summary.articles == 0
            is_over = True
            summary = run(server.url, source, out)
        assert summary.briefs == 6
        assert len(server.requests) == 6
    assert not list(out.parent.glob("out.jsonl.ledger.*.[01]"))


def test_cut_last_line_is_fetched_again_then_taken_as_it_is(source: Path, out: Path) -> None:
    with BatchStandIn(good, spoil=lambda content, _: content[:-100]) as server:
        summary = run(server.url, source, out)
        assert len(server.requests) == 6 + 1 + 1
    assert (summary.briefs, summary.failed) == (5, {"model.unavailable": 1})


# Jobs.

SHAPES: dict[str, object] = {
    "HTML": "<html>down</html>",
    "list": [],
    "null": None,
    "no id": {"status": "completed"},
    "id of another": {"id": "batch-9", "status": "completed"},
}


@pytest.mark.parametrize("told", SHAPES.values(), ids=SHAPES)
def test_look_that_brings_another_shape_is_tried_again_then_told(
    told: object, source: Path, out: Path
) -> None:
    is_down = True
    with BatchStandIn(good, told=lambda job, look: told if is_down or look < 3 else job) as server:
        assert "cannot be read" in run(server.url, source, out).stopped
        is_down = False
        assert run(server.url, source, out).briefs == 6
        assert len(server.jobs) == 1


@pytest.mark.parametrize("state", ["paused", "", None, 7, ["completed"]])
def test_unknown_state_is_looked_at_a_few_times_and_then_told(state: object, source: Path, out: Path) -> None:
    is_odd = True
    with BatchStandIn(good, told=lambda job, _: {**job, "status": state} if is_odd else job) as server:
        summary = run(server.url, source, out)
        assert "state" in summary.stopped
        assert "--retry-failed" in summary.stopped
        assert server.looked["batch-1"] == 10
        is_odd = False
        assert run(server.url, source, out).briefs == 6
        assert len(server.jobs) == 1


def test_batch_that_nobody_can_read_is_given_up_when_asked(source: Path, out: Path) -> None:
    def told(job: dict[str, Any], _: int) -> object:
        return {**job, "status": "lost"} if job["id"] == "batch-1" else job

    with BatchStandIn(good, told=told) as server:
        assert "lost" in run(server.url, source, out).stopped
        assert run(server.url, source, out, retry_failed=True).briefs == 6
        assert len(server.jobs) == 2
    # What the lost batch may have cost still counts.
    assert rows_of(out, "SELECT count(*) FROM call WHERE outcome = 'batch_lost' AND reserved > 0") == [(6,)]


def test_job_in_trouble_keeps_no_other_from_being_read(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbag, "MOST_REQUESTS", 2)

    def told(job: dict[str, Any], _: int) -> object:
        return None if job["id"] == "batch-1" else job

    with BatchStandIn(good, told=told) as server:
        assert run(server.url, source, out).stopped
    assert rows_of(out, "SELECT count(*) FROM call WHERE is_reply") == [(4,)]


def test_list_without_an_end_ends(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from aiohttp import web

    async def listed(_: BatchStandIn, __: web.Request) -> web.Response:
        jobs = [None, 7, {"id": "batch-x", "metadata": None}]
        return web.json_response({"object": "list", "data": jobs, "has_more": True})

    async def broken(self: BatchStandIn, request: web.Request) -> web.Response:
        answer = await real(self, request)
        return web.Response(text="<html>", content_type="text/html") if len(self.jobs) == 1 else answer

    real = BatchStandIn._create  # noqa: SLF001 - what it answers is put here
    monkeypatch.setattr(BatchStandIn, "_create", broken)
    monkeypatch.setattr(BatchStandIn, "_list", listed)
    with BatchStandIn(good) as server:
        assert "cannot be read" in run(server.url, source, out).stopped


def test_job_that_was_made_with_an_answer_nobody_can_read_is_found(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aiohttp import web

    real = BatchStandIn._create  # noqa: SLF001 - what it answers is put here

    async def broken(self: BatchStandIn, request: web.Request) -> web.Response:
        await real(self, request)
        return web.Response(text="<html>", content_type="text/html")

    monkeypatch.setattr(BatchStandIn, "_create", broken)
    with BatchStandIn(good) as server:
        assert run(server.url, source, out).briefs == 6
        assert len(server.jobs) == 1


# Trying again, and money.


@pytest.mark.parametrize("status", [400, 401, 402, 403])
def test_refused_rows_go_out_again_when_asked(status: int, source: Path, out: Path) -> None:
    is_refusing = True

    def answering(body: dict[str, Any]) -> Answered:
        if is_refusing and article_of(body) in {"1", "4"}:
            return status, {"error": {"message": "not now"}}
        return good(body)

    with BatchStandIn(answering) as server:
        assert run(server.url, source, out).failed == {"model.rejected": 2}
        assert run(server.url, source, out).known == 6
        assert run(server.url, source, out, retry_failed=True).failed == {"model.rejected": 2}
        assert len(server.requests) == 6 + 2
        is_refusing = False
        assert run(server.url, source, out, retry_failed=True).briefs == 6
        assert len(server.requests) == 6 + 2 + 2
    assert codes(out) == {}


def test_three_empty_rounds_go_out_again_when_asked(source: Path, out: Path) -> None:
    is_empty = True
    with BatchStandIn(lambda body: "batch_expired" if is_empty else good(body)) as server:
        assert run(server.url, source, out).failed == {"model.unavailable": 6}
        assert len(server.jobs) == 3
        is_empty = False
        assert run(server.url, source, out, retry_failed=True).briefs == 6
        assert len(server.jobs) == 4


def test_requests_under_way_count_against_the_budget_of_the_next_run(source: Path, out: Path) -> None:
    def interrupt(event: Event) -> None:
        if "in_progress" in event.text:
            os.kill(os.getpid(), signal.SIGTERM)

    with BatchStandIn(good, looks=10**6) as server:
        assert run(server.url, source, out, on_event=interrupt).is_interrupted
        (total,) = rows_of(out, "SELECT sum(reserved) FROM pending")[0]
        write_articles(source, 12)
        budget = Decimal(total * 1.2)
        assert run(server.url, source, out, on_event=interrupt, budget=budget).is_interrupted
        server.looks = 0
        stopped = run(server.url, source, out, budget=Decimal("0.0132"))
        assert "budget" in stopped.stopped
        assert len(server.requests) == 6


def test_request_that_came_back_without_an_answer_counts_in_full(source: Path, out: Path) -> None:
    with BatchStandIn(good, spoil=lambda content, _: b"\n".join(content.splitlines()[:3]) + b"\n") as server:
        run(server.url, source, out)
    rows = rows_of(out, "SELECT cost IS NULL, reserved > 0, is_reply FROM call")
    assert all(reserved for unknown, reserved, _ in rows if unknown)
    assert any(unknown for unknown, _, _ in rows)
