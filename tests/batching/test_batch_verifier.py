"""A small verifier in a batch: each claim is a call of the ledger, and one round of a provider's batch."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from readers import claim_of
from requests_in import ARTICLE, reply_to, write_articles
from standin.batch_api import BatchStandIn
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, envelope

from summarizer.batching.options import Options
from summarizer.batching.run import batch, estimate_batch
from summarizer.drafting.settings import Settings
from summarizer.model.brief import Brief
from summarizer.pipeline import verify

VERIFIER = "custom/minicheck"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 3)


def answer_to(body: dict[str, Any]) -> tuple[str, tuple[int, int]]:
    if "response_format" in body:
        return reply_to(body)
    _, claim = claim_of(body["messages"][0]["content"])
    return ("No" if "detour" in claim else "Yes"), (300, 2)


def replying(logged: Logged) -> Turn:
    text, usage = answer_to(logged.json)
    return completion(text, usage=usage)


def settings_for(url: str, **more: Any) -> Settings:
    return Settings(**{"model": "custom/stand-in", "base_url": url, "second_reader": VERIFIER} | more)


def briefs_in(path: Path) -> list[Brief]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Brief.model_validate_json(json.dumps(json.loads(line)["brief"])) for line in lines]


def test_claims_are_asked_once_and_replayed_from_the_ledger(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(replying) as server:
        options = Options(settings=settings_for(server.url))
        assert batch(source, out, options=options).briefs == 3
        calls = len(server.bodies)
        out.unlink()
        again = batch(source, out, options=options)
        assert (again.briefs, len(server.bodies)) == (3, calls)
        assert again.replayed >= calls
    for number, brief in enumerate(briefs_in(out)):
        assert brief.reading is not None
        assert brief.reading.kind == "verifier"
        assert [o.item for o in brief.reading.opinions if o.answer == "no"] == ["/verified_facts/1"]
        assert [f.code for f in brief.findings if f.severity == "warning"] == ["reader.unsure"]
        assert verify(brief, f"{ARTICLE} Lot {number} follows.").holds


def test_another_dialect_makes_the_outcomes_again(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(replying) as server:
        batch(source, out, options=Options(settings=settings_for(server.url, second_reader="custom/x")))
        other = settings_for(server.url, second_reader="custom/x", second_reader_dialect="minicheck")
        batch(source, out, options=Options(settings=other))
    assert {brief.reading.kind for brief in briefs_in(out) if brief.reading} == {"verifier"}


def test_all_claims_of_a_provider_s_batch_are_one_round(source: Path, tmp_path: Path) -> None:
    def answering(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        text, usage = answer_to(body)
        return 200, envelope(text, usage=usage)

    online, posted = tmp_path / "online.jsonl", tmp_path / "posted.jsonl"
    with StandIn(replying) as server:
        batch(source, online, options=Options(settings=settings_for(server.url)))
    with BatchStandIn(answering) as service:
        options = Options(settings=settings_for(service.url), via="provider-batch", poll=0.02)
        assert batch(source, posted, options=options).briefs == 3
    with closing(sqlite3.connect(posted.with_name("posted.jsonl.ledger"))) as ledger:
        rounds = Counter(kind for (kind,) in ledger.execute("SELECT kind FROM job"))
    assert rounds == {"draft": 1, "reading": 1, "repair": 1}
    for one, other in zip(briefs_in(online), briefs_in(posted), strict=True):
        assert one.reading is not None
        assert other.reading is not None
        assert one.reading.opinions == other.reading.opinions


def test_dry_run_counts_claims(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    told = estimate_batch(source, out, options=Options(settings=settings_for("http://127.0.0.1:9/v1")))
    assert (told.calls, told.readings) == (3 * 19, 3 * 18)
    assert told.completion_tokens == 3 * (1000 + 18 * 2)
