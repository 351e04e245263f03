from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from readers import answer
from requests_in import ARTICLE, DRAFT, READ, agree, kind_of, read_lines, reply_to, write_articles
from standin.batch_api import BatchStandIn
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, envelope, failing

from summarizer.batching.events import Event
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch, estimate_batch
from summarizer.batching.summary import Summary
from summarizer.drafting.settings import Settings
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.seal import seal_state
from summarizer.pipeline import summarize, verify

PRICES = {"price": (Decimal(1), Decimal(4)), "reader_price": (Decimal(2), Decimal(8))}
# By these prices, a draft of 1000 + 300 tokens and a reading of 500 + 100.
DRAFTING, READING = Decimal("0.0022"), Decimal("0.0018")
DRAFTER, READER = "custom/stand-in", "custom/second"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 6)


def settings_for(url: str, **more: Any) -> Settings:
    given = {"model": DRAFTER, "base_url": url, "second_reader": READER} | more
    return Settings(**given)


def run(url: str, source: Path, out: Path, settings: Settings | None = None, **more: Any) -> Summary:
    options = Options(settings=settings or settings_for(url), **(PRICES | more))
    return batch(source, out, options=options)


def replying(logged: Logged) -> Turn:
    text, usage = reply_to(logged.json)
    return completion(text, usage=usage)


def kinds(server: StandIn) -> Counter[str]:
    return Counter(map(kind_of, server.bodies))


def briefs_in(path: Path) -> list[Brief]:
    return [Brief.model_validate_json(json.dumps(row["brief"])) for row in read_lines(path)]


@pytest.mark.parametrize("workers", [1, 2])
def test_every_brief_is_read_and_what_that_took_is_counted(
    source: Path, tmp_path: Path, workers: int
) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(replying) as server:
        summary = run(server.url, source, out, workers=workers)
        assert kinds(server) == {"draft": 6, "reading": 6}
        article = Article(id="a3", text=f"{ARTICLE} Lot 3 follows.")
        single = summarize(article, settings=settings_for(server.url))
    assert (summary.briefs, summary.calls, summary.cost) == (6, 12, 6 * (DRAFTING + READING))
    record, brief = read_lines(out)[3], briefs_in(out)[3]
    assert record["usage"] == {"prompt_tokens": 1500, "completion_tokens": 400}
    assert Decimal(record["cost"]) == DRAFTING + READING
    assert brief.provenance.cost == DRAFTING
    assert brief.reading is not None
    assert single.reading is not None
    assert brief.reading.cost == READING
    assert brief.reading.opinions == single.reading.opinions
    assert brief.lead == single.lead
    assert seal_state(brief) == "unchanged"
    assert verify(brief, f"{ARTICLE} Lot 3 follows.").holds


def test_run_that_was_interrupted_reads_nothing_twice_and_writes_the_same_bytes(
    source: Path, tmp_path: Path
) -> None:
    sent: list[int] = []

    def interrupt(event: Event) -> None:
        if event.progress.done >= 2 and not sent:
            sent.append(event.progress.done)
            os.kill(os.getpid(), signal.SIGINT)

    whole, parts = tmp_path / "whole" / "out.jsonl", tmp_path / "parts" / "out.jsonl"
    for path in (whole, parts):
        path.parent.mkdir()
    with StandIn(lambda logged: replying(logged).after(0.3)) as server:
        run(server.url, source, whole)
        before = len(server.bodies)
        first = run(server.url, source, parts, concurrency=1, on_event=interrupt)
        assert first.is_interrupted
        assert 0 < first.articles < 6
        assert run(server.url, source, parts).briefs == 6
        assert len(server.bodies) == 2 * before
        # Deleted output is made again from what is stored.
        parts.unlink()
        again = run(server.url, source, parts)
        assert (again.replayed, len(server.bodies)) == (12, 2 * before)
    assert whole.read_bytes() == parts.read_bytes()


def test_reader_that_is_away_keeps_the_article_waiting_and_the_draft_paid(
    source: Path, tmp_path: Path
) -> None:
    is_away = True

    def moody(logged: Logged) -> Turn:
        return failing(503) if is_away and kind_of(logged.json) == "reading" else replying(logged)

    out = tmp_path / "out.jsonl"
    with StandIn(moody) as server:
        settings = settings_for(server.url, attempts=1)
        summary = run(server.url, source, out, settings)
        assert summary.failed == {"model.unavailable": 6}
        told = read_lines(failures_path(out))[0]
        assert "second reader could not be asked" in told["reason"]
        assert Decimal(told["cost"]) == DRAFTING
        is_away = False
        assert run(server.url, source, out, settings, retry_failed=True).briefs == 6
        assert kinds(server)["draft"] == 6


@pytest.mark.parametrize("status", [401, 402, 404])
def test_what_every_reading_would_meet_stops_the_run(source: Path, tmp_path: Path, status: int) -> None:
    def refusing(logged: Logged) -> Turn:
        return failing(status) if kind_of(logged.json) == "reading" else replying(logged)

    with StandIn(refusing) as server:
        summary = run(server.url, source, tmp_path / "out.jsonl", concurrency=1)
        assert "custom/second gave no draft" in summary.stopped
        assert kinds(server) == {"draft": 1, "reading": 1}


def test_reading_that_is_no_reading_is_on_record_and_the_brief_is_published(
    source: Path, tmp_path: Path
) -> None:
    def babbling(logged: Logged) -> Turn:
        return completion("All fine!") if kind_of(logged.json) == "reading" else replying(logged)

    with StandIn(babbling) as server:
        assert run(server.url, source, tmp_path / "out.jsonl").briefs == 6
    reading = briefs_in(tmp_path / "out.jsonl")[0].reading
    assert reading is not None
    assert {opinion.fault for opinion in reading.opinions} == {"no reply came (invalid)"}


def test_budget_holds_for_readings_too(tmp_path: Path) -> None:
    source, most = write_articles(tmp_path / "many.jsonl", 40), Decimal("0.1")
    with StandIn(replying) as server:
        for _ in range(3):
            summary = run(server.url, source, tmp_path / "out.jsonl", concurrency=1, budget=most)
            assert "budget" in summary.stopped
        assert kinds(server)["reading"] >= 1
        assert summary.cost is not None
        # All of them would cost more.
        assert summary.cost <= most < 40 * (DRAFTING + READING)


def test_embedded_drafter_is_read_too(source: Path, tmp_path: Path) -> None:
    with StandIn(replying) as server:
        summary = run(
            server.url, source, tmp_path / "out.jsonl", settings_for(server.url, model="extractive")
        )
        assert kinds(server) == {"reading": 6}
    record = read_lines(tmp_path / "out.jsonl")[0]
    assert record["usage"] == {"prompt_tokens": READ[0], "completion_tokens": READ[1]}
    assert (summary.cost, Decimal(record["cost"])) == (6 * READING, READING)
    assert record["brief"]["provenance"]["cost"] is None


def test_another_reader_makes_the_outcomes_again_from_the_same_drafts(source: Path, tmp_path: Path) -> None:
    with StandIn(replying) as server:
        run(server.url, source, tmp_path / "out.jsonl")
        other = settings_for(server.url, second_reader="custom/third")
        assert run(server.url, source, tmp_path / "out.jsonl", other).briefs == 6
        assert kinds(server) == {"draft": 6, "reading": 12}
    assert {brief.reading.model for brief in briefs_in(tmp_path / "out.jsonl") if brief.reading} == {
        "custom/third"
    }


def test_dry_run_counts_readings_and_needs_no_key(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    out = tmp_path / "out.jsonl"
    drafts = estimate_batch(source, out, options=Options(settings=Settings(model="openai/gpt-5-mini")))
    read = Settings(model="openai/gpt-5-mini", second_reader="openai/gpt-5")
    both = estimate_batch(source, out, options=Options(settings=read))
    assert (drafts.calls, drafts.readings) == (6, 0)
    assert (both.calls, both.readings) == (12, 6)
    assert both.prompt_tokens > drafts.prompt_tokens + 6 * 1000
    assert both.cost is not None
    assert drafts.cost is not None
    # gpt-5 costs five times as much as gpt-5-mini.
    assert both.cost > 3 * drafts.cost
    assert "12 calls (6 of a second reader)" in str(both)


def test_provider_s_batches_of_two_services_give_the_same_briefs(source: Path, tmp_path: Path) -> None:
    def wrong(item: str, sentence: str) -> dict[str, Any]:
        if item != "key_takeaways/1":
            return agree(item, sentence)
        problem = json.loads(DRAFT)["key_takeaways"][1]["text"].split()[0]
        return answer(item, sentences=[1], words=sentence, answer="contradicts", problem=problem)

    def answering(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        text, usage = reply_to(body, wrong)
        return 200, envelope(text, usage=usage)

    def turning(logged: Logged) -> Turn:
        text, usage = reply_to(logged.json, wrong)
        return completion(text, usage=usage)

    online, posted = tmp_path / "online.jsonl", tmp_path / "posted.jsonl"
    with StandIn(turning) as server:
        run(server.url, source, online)
    with BatchStandIn(answering) as drafts, BatchStandIn(answering) as readings:
        settings = settings_for(drafts.url, second_reader_base_url=readings.url)
        summary = run("", source, posted, settings, via="provider-batch", poll=0.02)
        asked = [{kind_of(request["body"]) for request in server.requests} for server in (drafts, readings)]
    assert asked == [{"draft", "repair"}, {"reading"}]
    assert summary.briefs == 6
    with sqlite3.connect(posted.with_name("posted.jsonl.ledger")) as ledger:
        stored = Counter(kind for (kind,) in ledger.execute("SELECT kind FROM job"))
    ledger.close()
    assert stored == {"draft": 1, "repair": 1, "reading": 1}
    for one, other in zip(briefs_in(online), briefs_in(posted), strict=True):
        assert one.reading is not None
        assert other.reading is not None
        assert one.reading.opinions == other.reading.opinions
        # At half the price, all else is the same.
        unlike = {"cost", "seal", "tokens"}
        assert _without(one.model_dump(), unlike) == _without(other.model_dump(), unlike)


def _without(value: Any, names: set[str]) -> Any:
    if isinstance(value, dict):
        return {name: _without(part, names) for name, part in value.items() if name not in names}
    return [_without(part, names) for part in value] if isinstance(value, list | tuple) else value
