"""The run of a batch under numbers, damage, signals and kills: nothing hangs, lies or is paid for twice."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, fault, raw

from summarizer.batching import crew
from summarizer.batching.assignment import Job
from summarizer.batching.board import Board
from summarizer.batching.crew import Alone, Team, WorkerDiedError
from summarizer.batching.item import Item
from summarizer.batching.ledger import Ledger
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.records import Outcome
from summarizer.batching.replies import Replies, StopError
from summarizer.batching.run import batch
from summarizer.batching.summary import Summary
from summarizer.drafting.live.envelope import Answer
from summarizer.drafting.settings import Settings
from summarizer.editing.policy import find_policy
from summarizer.model.assets import read_asset
from summarizer.model.errors import SettingsError

ARTICLE = read_asset("prompts/brief/example/article.txt").strip()
DRAFT = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")), ensure_ascii=False)
TEXT = (
    "The council of Aldbury voted on Monday to mend the bridge. The work costs $3.2 million. Lot {} follows."
)
PRICE = (Decimal(1), Decimal(4))
RUN = """
import sys
from decimal import Decimal
from summarizer.batching.options import Options
from summarizer.batching.run import batch
from summarizer.drafting.settings import Settings
if __name__ == "__main__":
    source, output, url, workers, budget = sys.argv[1:]
    settings = Settings(model="custom/stand-in", base_url=url, max_tokens=400)
    options = Options(settings=settings, concurrency=4, workers=int(workers), budget=Decimal(budget),
                      price=(Decimal(1), Decimal(4)))
    print(batch(source, output, options=options))
"""


def write_articles(path: Path, count: int, text: str = ARTICLE + " Lot {} follows.") -> Path:
    rows = ({"id": f"a{n}", "text": text.format(n)} for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def run(server: StandIn, source: Path, out: Path, **options: Any) -> Summary:
    more = options.pop("settings", {})
    settings = Settings(model="custom/stand-in", base_url=server.url, max_tokens=400, **more)
    return batch(source, out, options=Options(settings=settings, price=PRICE, **options))


def start(server: StandIn, source: Path, out: Path, *, workers: int, budget: str) -> subprocess.Popen[bytes]:
    environ = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", RUN, str(source), str(out), server.url, str(workers), budget]
    return subprocess.Popen(  # noqa: S603
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )


def wait_for(server: StandIn, calls: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while len(server.log) < calls and process.poll() is None and time.monotonic() < end:
        time.sleep(0.005)


def article_of(logged: Logged) -> str:
    return str(logged.json["messages"][-1]["content"]).rsplit("Lot ", 1)[-1].split(" ", 1)[0]


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []


def rows_of(out: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"{out}.ledger")) as ledger:
        return ledger.execute(sql).fetchall()


def good(_: Logged) -> Turn:
    return completion(DRAFT, usage=(1000, 300))


# Numbers from outside.

NUMBERS = {
    "past 64 bits": str(2**63),
    "just within, but their sum is not": str(2**62),
    "thirty digits": "9" * 30,
    "more digits than Python reads": "9" * 5000,
    "negative": "-5",
    "infinite": "1e999",
    "fraction": "10.5",
    "text": '"1000"',
}


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_token_count_that_nobody_counted_costs_no_reply(number: str, tmp_path: Path) -> None:
    def script(logged: Logged) -> Turn:
        turn = good(logged)
        if article_of(logged) in {"3", "4"}:
            return raw(turn.body.replace(b'"prompt_tokens": 1000', b'"prompt_tokens": ' + number.encode()))
        return turn

    source, out = write_articles(tmp_path / "in.jsonl", 12), tmp_path / "out.jsonl"
    with StandIn(script) as server:
        assert run(server, source, out).briefs == 12
        again = run(server, source, out)
        assert (again.known, len(server.log)) == (12, 12)
    assert rows_of(out, "SELECT count(*) FROM call WHERE is_reply") == [(12,)]


def test_row_that_cannot_be_stored_takes_no_other_with_it(tmp_path: Path) -> None:
    with closing(Ledger(tmp_path / "ledger")) as ledger:
        ledger.begin(tmp_path / "out.jsonl", "fingerprint")
        replies = Replies(tmp_path / "ledger", ledger.run)

        async def end(number: int) -> None:
            row = replies.begin(number.to_bytes(4, "big"), "a\ud800")
            answer = Answer("ok", 200)
            if number == 4:
                answer = Answer("ok", 2**80, "text", request_id="\ud800", error="\udfff")
            await replies.end(2**70 if number == 3 else row, answer, None, 0.1)

        async def end_all() -> list[BaseException | None]:
            return await asyncio.gather(*(end(number) for number in range(10)), return_exceptions=True)

        found = asyncio.run(end_all())
        assert [n for n, fault in enumerate(found) if fault is not None] == [3]
        assert isinstance(found[3], OverflowError)
        stored = ledger.connection.execute("SELECT count(*) FROM call WHERE seconds IS NOT NULL").fetchone()
        assert stored == (9,)
        assert not replies._writing.in_transaction  # noqa: SLF001 - what a left-open one would block
        replies.close()


def test_counts_that_an_earlier_release_stored_are_added_up(tmp_path: Path) -> None:
    with closing(Ledger(tmp_path / "ledger")) as ledger:
        ledger.begin(tmp_path / "out.jsonl", "fingerprint")
        ledger.connection.executemany(
            "INSERT INTO call (request, run, article, began, prompt_tokens) VALUES (x'00', ?, 'a', 0, ?)",
            [(ledger.run, 2**62)] * 3,
        )
        assert ledger.total_calls()[:2] == (3, 3 * 10**9)


@pytest.mark.parametrize("amount", ["1e400", "NaN", "Infinity", "-1", "1000001"])
def test_price_that_is_none_is_refused(amount: str) -> None:
    with pytest.raises(SettingsError, match="price"):
        Options(price=(Decimal(1), Decimal(amount)))


# Exceptions, and a ledger that fails.


def test_exception_of_one_article_is_that_article_s_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Alone.make

    async def make(self: Alone, item: Item) -> Outcome:
        if item.position == 7:
            raise ZeroDivisionError("no such thing")
        return await real(self, item)

    monkeypatch.setattr(Alone, "make", make)
    out = tmp_path / "out.jsonl"
    summary = batch(write_articles(tmp_path / "in.jsonl", 20, TEXT), out)
    assert (summary.briefs, summary.failed) == (19, {"internal": 1})
    assert "ZeroDivisionError" in read_lines(failures_path(out))[0]["reason"]


@pytest.mark.parametrize("kind", [sqlite3.DatabaseError, sqlite3.OperationalError, ValueError])
@pytest.mark.parametrize("method", ["record", "known", "waiting", "first_with"])
def test_ledger_that_fails_in_the_middle_stops_the_run_or_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, kind: type[Exception]
) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 20, TEXT), tmp_path / "out.jsonl"
    real, calls = getattr(Ledger, method), Counter[str]()

    def failing(self: Ledger, *arguments: Any) -> Any:
        calls[method] += 1
        if calls[method] >= (1 if method == "waiting" else 8):
            raise kind("the page is torn")
        return real(self, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, method, failing)
        try:
            summary = batch(source, out)
        except (SettingsError, ValueError) as error:
            assert "torn" in str(error)  # noqa: PT017 - either way of telling will do
        else:
            assert "torn" in summary.stopped or "articles are in the output" in summary.stopped
    assert batch(source, out).briefs == 20
    assert len(read_lines(out)) == 20


def test_record_that_is_lost_on_the_way_stops_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 20, TEXT), tmp_path / "out.jsonl"
    real = Ledger.record

    def losing(self: Ledger, outcome: Outcome, *more: Any) -> None:
        if outcome.position != 5:
            real(self, outcome, *more)

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "record", losing)
        assert "5 of 20 articles are in the output" in batch(source, out).stopped
    assert batch(source, out).briefs == 20


# Signals and processes.


def test_end_of_the_whole_process_group_makes_no_call_twice(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 8), tmp_path / "out.jsonl"
    with StandIn(lambda logged: good(logged).after(1.0)) as server:
        process = start(server, source, out, workers=2, budget="1")
        wait_for(server, 8, process)
        os.killpg(process.pid, signal.SIGTERM)
        output, _ = process.communicate(timeout=60)
        assert len(server.log) == 8, output.decode()
        assert run(server, source, out).briefs == 8
        assert max(Counter(map(article_of, server.log)).values()) == 1
    assert len(read_lines(out)) == 8


def team_job(tmp_path: Path, server: StandIn) -> Job:
    with closing(Ledger(tmp_path / "ledger")) as ledger:
        ledger.begin(tmp_path / "out.jsonl", "fingerprint")
        number = ledger.run
    settings = Settings(model="custom/stand-in", base_url=server.url)
    return Job(settings, find_policy("default"), tmp_path / "ledger", number)


def test_article_that_cannot_be_handed_to_a_process_fails_alone(tmp_path: Path) -> None:
    class Unsendable:
        def __reduce__(self) -> str:
            raise TypeError("cannot be sent")

    async def make(job: Job) -> None:
        async with asyncio.timeout(60), Team(job, Board(is_shared=True), 1) as team:
            item: Any = Item(0, "a", b"d", Unsendable())  # type: ignore[arg-type]
            with pytest.raises(TypeError, match="cannot be sent"):
                await team.make(item)

    with StandIn(good) as server:
        asyncio.run(make(team_job(tmp_path, server)))


def test_processes_that_never_get_to_work_stop_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "_MOST_DEATHS", 1)

    async def make(job: Job) -> None:
        async with asyncio.timeout(120), Team(job, Board(is_shared=True), 1) as team:
            with pytest.raises(WorkerDiedError):
                await team.make(Item(0, "a0", b"d", None))
            with pytest.raises(StopError, match="before they made anything"):
                await team.make(Item(1, "a1", b"d", None))

    with StandIn(good) as server:
        job = team_job(tmp_path, server)
        (tmp_path / "ledger").unlink()
        (tmp_path / "ledger").mkdir()
        asyncio.run(make(job))


# Money.


def test_calls_without_an_answer_count_over_all_runs(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 20), tmp_path / "out.jsonl"
    with StandIn(lambda _: fault("hang")) as server:
        settings = {"call_timeout": 0.3, "attempts": 1}
        first = run(server, source, out, settings=settings, budget=Decimal("0.03"))
        calls = len(server.log)
        assert "budget" in first.stopped
        assert calls > 0
        for _ in range(3):
            again = run(server, source, out, settings=settings, budget=Decimal("0.03"), retry_failed=True)
            assert "budget" in again.stopped
        assert len(server.log) == calls
    reserved = rows_of(out, "SELECT reserved FROM call WHERE cost IS NULL")
    assert len(reserved) == calls
    assert sum(Decimal(amount) for (amount,) in reserved) <= Decimal("0.03")


def test_killed_runs_keep_to_one_budget_together(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 20), tmp_path / "out.jsonl"
    with StandIn(lambda _: fault("hang")) as server:
        for workers in (2, 1):
            before = len(server.log)
            process = start(server, source, out, workers=workers, budget="0.05")
            wait_for(server, before + 2, process)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate(timeout=60)
        settings = {"call_timeout": 0.3, "attempts": 1}
        assert "budget" in run(server, source, out, budget=Decimal("0.05"), settings=settings).stopped
        calls = len(server.log)
    reserved = [Decimal(amount) for (amount,) in rows_of(out, "SELECT reserved FROM call")]
    assert calls <= len(reserved)
    assert sum(reserved) <= Decimal("0.05")
    assert sum(reserved) + max(reserved) > Decimal("0.05")


def test_reply_without_counts_counts_in_full_and_an_error_or_no_connection_not_at_all(
    tmp_path: Path,
) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 3), tmp_path / "out.jsonl"
    turns = {"0": completion(DRAFT, usage=None), "1": raw(b"{}", status=500), "2": completion(DRAFT)}
    with StandIn(lambda logged: turns[article_of(logged)]) as server:
        run(server, source, out, settings={"attempts": 1}, concurrency=1)
        url = server.url
    costs = rows_of(out, "SELECT cost, reserved FROM call ORDER BY number")
    assert costs[0][0] is None
    assert Decimal(costs[0][1]) > Decimal("0.0016")
    assert costs[1] == (None, "0")
    assert Decimal(costs[2][0]) == Decimal("0.00018")
    # The server is gone by now.
    settings = Settings(model="custom/stand-in", base_url=url, max_tokens=400, attempts=1)
    batch(source, out, options=Options(settings=settings, price=PRICE, retry_failed=True))
    assert rows_of(out, "SELECT outcome, reserved FROM call WHERE number = 4") == [("unreachable", "0")]


def test_cut_reply_is_asked_for_again_only_if_twice_its_length_is_within_the_budget(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 1), tmp_path / "out.jsonl"
    cut = completion(DRAFT[:200], finish="length", usage=(1000, 400))
    with StandIn(lambda _: cut) as server:
        run(server, source, out)
    rows = rows_of(out, "SELECT reserved FROM call ORDER BY number")
    first, second = (Decimal(amount) for (amount,) in rows)
    # The prompt's share shrank once the provider had counted it; the reply's doubled.
    assert second >= Decimal(800 * 4) / 10**6
    assert first >= Decimal(400 * 4) / 10**6


def test_budget_holds_over_all_outputs_of_one_ledger(tmp_path: Path) -> None:
    one = write_articles(tmp_path / "1.jsonl", 10)
    two = write_articles(tmp_path / "2.jsonl", 10, ARTICLE + " More on lot {}.")
    with StandIn(good) as server:
        options: dict[str, Any] = {"ledger": tmp_path / "ledger", "budget": Decimal("0.03")}
        assert run(server, one, tmp_path / "o1.jsonl", **options).briefs == 10
        second = run(server, two, tmp_path / "o2.jsonl", **options)
        assert "budget" in second.stopped
        assert len(server.log) * Decimal("0.0022") <= Decimal("0.03")


def test_calls_made_before_a_price_was_known_count_at_the_price_of_today(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 10), tmp_path / "out.jsonl"
    with StandIn(good) as server:
        settings = Settings(model="custom/stand-in", base_url=server.url, max_tokens=400)
        assert batch(source, out, options=Options(settings=settings)).briefs == 10
        write_articles(source, 12)
        assert "budget" in run(server, source, out, budget=Decimal("0.022")).stopped
        assert len(server.log) == 10
