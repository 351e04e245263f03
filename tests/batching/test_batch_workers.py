"""Several processes, one of which may be killed; the limits they keep to together."""

from __future__ import annotations

import asyncio
import multiprocessing
import sqlite3
import time
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from requests_in import DRAFT, write_articles
from standin.server import Logged, StandIn
from standin.turns import Turn, completion

from summarizer.batching.board import Board
from summarizer.batching.limits import Gate
from summarizer.batching.options import Options
from summarizer.batching.run import batch
from summarizer.batching.summary import Summary
from summarizer.drafting.settings import Settings

# A promise for one call, up to 400 tokens of reply at 4 dollars a million, and what it comes to.
PRICE = (Decimal(1), Decimal(4))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 16)


def run(server: StandIn, source: Path, out: Path, **options: Any) -> Summary:
    settings = Settings(model="custom/stand-in", base_url=server.url, max_tokens=400)
    return batch(source, out, options=Options(settings=settings, price=PRICE, **options))


def calls(out: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"{out}.ledger")) as ledger:
        return ledger.execute("SELECT request, seconds IS NULL FROM call").fetchall()


def test_killed_worker_is_replaced_and_the_budget_kept_over_all_processes(
    source: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"

    def answer(request: Logged) -> Turn:
        if request.number == 6:
            multiprocessing.active_children()[0].kill()
        return completion(DRAFT, usage=(1000, 300)).after(0.2)

    with StandIn(answer) as server:
        stopped = run(server, source, out, workers=2, concurrency=2, budget=Decimal("0.034"))
        assert len(server.log) > 6
        assert "budget" in stopped.stopped
        assert (stopped.failed, 0 < stopped.briefs < 16) == ({}, True)
        assert stopped.cost is not None
        assert stopped.cost <= Decimal("0.034")
        assert run(server, source, out, budget=Decimal(1)).briefs == 16
        asked = len(server.log)
    rows = calls(out)
    assert len({request for request, _ in rows}) == 16
    # Only what the killed process had under way was asked again.
    assert asked <= len(rows) <= 16 + 2
    assert sum(is_unanswered for _, is_unanswered in rows) == len(rows) - 16


def test_promises_are_kept_apart_and_forfeited_as_spent() -> None:
    board = Board(seats=2)
    first, second = board.seated(0), board.seated(1)
    assert first.promise(0.4, 1.0)
    assert second.promise(0.5, 1.0)
    assert not first.promise(0.2, 1.0)
    second.settle(0.5, 0.1)
    first.forfeit()
    assert board.promised == 0.0
    assert board.spent == pytest.approx(0.5)
    assert second.promise(0.5, 1.0)


@pytest.mark.parametrize(("limit", "size"), [({"tokens": 60_000.0}, 6_000), ({"requests": 10.0}, 1)])
def test_limit_lets_six_seconds_worth_pass_and_then_holds_back(limit: dict[str, float], size: int) -> None:
    async def pass_twice() -> tuple[float, float]:
        gate = Gate(Board(), tokens=limit.get("tokens"), requests=limit.get("requests"))
        began = time.monotonic()
        async with asyncio.timeout(5), gate.passing(size) as first:
            pass
        waiting = asyncio.create_task(one(gate))
        done, _ = await asyncio.wait({waiting}, timeout=0.2)
        waiting.cancel()
        return first - began, len(done)

    async def one(gate: Gate) -> None:
        async with gate.passing(500):
            pass

    first, passed = asyncio.run(pass_twice())
    assert (first < 5, passed) == (True, 0)


def test_tokens_a_minute_are_kept_by_what_the_provider_counts(source: Path, tmp_path: Path) -> None:
    few = tmp_path / "few.jsonl"
    few.write_text(
        "".join(source.read_text(encoding="utf-8").splitlines(keepends=True)[:4]), encoding="utf-8"
    )
    with StandIn(lambda _: completion(DRAFT, usage=(45_000, 300))) as server:
        run(server, few, tmp_path / "out.jsonl", concurrency=1, tokens_per_minute=1_200_000)
        times = [logged.at for logged in server.log]
    # At the bytes' count all four would fit into six seconds' worth, 120,000 tokens; after the first
    # they are known to take some 46,000 each, and 20,000 come back in a second.
    assert times[-1] - times[0] > 0.8
