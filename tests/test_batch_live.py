from __future__ import annotations

import itertools
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing, fault

from summarizer.assets import read_asset
from summarizer.batching.events import Event
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch
from summarizer.settings import Settings

ARTICLE = read_asset("prompts/brief/example/article.txt")
DRAFT = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")), ensure_ascii=False)
PRICE = (Decimal(1), Decimal(4))
RUN = """
import sys
from summarizer.batching.options import Options
from summarizer.batching.run import batch
if __name__ == "__main__":
    source, output, concurrency, workers = sys.argv[1:]
    options = Options(concurrency=int(concurrency), workers=int(workers))
    print(batch(source, output, model="custom/stand-in", options=options))
"""


def settings_of(server: StandIn, **more: Any) -> Settings:
    return Settings(model="custom/stand-in", base_url=server.url, **more)


def run(server: StandIn, source: Path, out: Path, policy: str = "default", **options: Any) -> Any:
    settings = options.pop("settings", None) or settings_of(server)
    return batch(source, out, policy=policy, options=Options(settings=settings, price=PRICE, **options))


def write_articles(path: Path, count: int) -> Path:
    rows = ({"id": f"a{n}", "text": f"{ARTICLE.strip()} Lot {n} follows."} for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def good(_: Logged) -> Turn:
    return completion(DRAFT, usage=(1000, 300)).after(0.01)


def article_of(logged: Logged) -> str:
    return str(logged.json["messages"][-1]["content"]).rsplit("Lot ", 1)[-1].split(" ", 1)[0]


def read_lines(path: Path) -> list[dict[str, Any]]:
    return (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    )


def ledger_rows(out: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(out.with_name(f"{out.name}.ledger"))
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 20)


def test_each_article_is_paid_once_and_its_cost_stands_in_the_record(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(good) as server:
        summary = run(server, source, out)
        assert len(server.log) == 20
    records = read_lines(out)
    assert [record["cost"] for record in records] == ["0.0022"] * 20
    assert records[0]["usage"] == {"prompt_tokens": 1000, "completion_tokens": 300}
    assert records[0]["brief"]["provenance"]["cost"] == "0.0022"
    assert (summary.calls, summary.cost) == (20, Decimal("0.0440"))


def test_changed_policy_and_added_articles_pay_for_nothing_known(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(good) as server:
        run(server, source, out)
        assert run(server, source, out, policy="report").replayed == 20
        write_articles(source, 23)
        assert run(server, source, out, policy="report").replayed == 0
        assert len(server.log) == 23
    assert len(read_lines(out)) == 23


def test_every_reply_is_stored_as_it_came(source: Path, tmp_path: Path) -> None:
    texts = ["no json \u2028 \x01 \U0001d11e", DRAFT]
    with StandIn([completion(text) for text in texts]) as server:
        run(server, write_articles(source, 1), tmp_path / "out.jsonl")
    stored = ledger_rows(tmp_path / "out.jsonl", "SELECT text, outcome FROM call ORDER BY number")
    assert [text.decode("utf-8", "surrogatepass") for text, _ in stored] == texts
    # The reply is good as a call; that it is no draft is found out after it is stored.
    assert [outcome for _, outcome in stored] == ["ok", "ok"]


def test_reply_that_is_no_draft_is_asked_for_again_once_and_never_again(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(lambda _: completion("no draft")) as server:
        assert run(server, write_articles(source, 2), out).failed == {"model.invalid": 2}
        paid = len(server.log)
        again = run(server, source, out, policy="report")
        assert (len(server.log), again.replayed) == (paid, paid)
    assert [row["code"] for row in read_lines(failures_path(out))] == ["model.invalid"] * 2


def test_wrong_key_stops_the_run_at_once_and_a_right_one_goes_on(source: Path, tmp_path: Path) -> None:
    with StandIn(lambda _: failing(401, "wrong key")) as server:
        stopped = run(server, source, tmp_path / "out.jsonl", concurrency=2)
        assert "wrong key" in stopped.stopped
        assert len(server.log) <= 3
        assert stopped.articles == 0
    with StandIn(good) as server:
        assert run(server, source, tmp_path / "out.jsonl").briefs == 20


def test_article_that_the_provider_refuses_does_not_stop_the_others(source: Path, tmp_path: Path) -> None:
    def script(logged: Logged) -> Turn:
        return failing(400, "too long") if article_of(logged) == "3" else good(logged)

    with StandIn(script) as server:
        summary = run(server, source, tmp_path / "out.jsonl")
    assert (summary.briefs, summary.failed) == (19, {"model.rejected": 1})


def test_failures_that_may_pass_are_tried_again_when_asked_for(source: Path, tmp_path: Path) -> None:
    out, whole = tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    is_down = True

    def script(logged: Logged) -> Turn:
        return failing(500) if is_down and article_of(logged) in {"3", "11"} else good(logged)

    with StandIn(script) as server:
        once = settings_of(server, attempts=1)
        assert run(server, source, out, settings=once).failed == {"model.unavailable": 2}
        is_down = False
        assert run(server, source, out, settings=once).known == 20
        calls = len(server.log)
        assert run(server, source, out, settings=once, retry_failed=True).briefs == 20
        assert len(server.log) == calls + 2
        run(server, source, whole, settings=once)
    assert out.read_bytes() == whole.read_bytes()
    assert not failures_path(out).exists()


def test_same_text_under_two_ids_is_paid_once(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(
        "".join(json.dumps({"id": f"a{n}", "text": ARTICLE}) + "\n" for n in range(5)), encoding="utf-8"
    )
    with StandIn(good) as server:
        assert run(server, source, tmp_path / "out.jsonl").briefs == 5
        assert len(server.log) == 1


def test_budget_is_never_passed_and_the_run_goes_on_with_a_larger_one(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(good) as server:
        settings = settings_of(server, max_tokens=400)
        stopped = run(server, source, out, settings=settings, budget=Decimal("0.030"))
        assert "budget" in stopped.stopped
        assert 0 < stopped.briefs < 20
        assert stopped.cost <= Decimal("0.030")
        assert run(server, source, out, settings=settings, budget=Decimal(1)).briefs == 20
        assert len(server.log) == 20


def test_cool_down_holds_back_every_call(source: Path, tmp_path: Path) -> None:
    events: list[Event] = []

    def script(logged: Logged) -> Turn:
        return failing(429, retry_after="1") if logged.number == 5 else good(logged)

    with StandIn(script) as server:
        summary = run(server, source, tmp_path / "out.jsonl", concurrency=3, on_event=events.append)
        times = [logged.at for logged in server.log]
    gaps = sorted(after - before for before, after in itertools.pairwise(times))
    assert summary.briefs == 20
    assert gaps[-1] > 0.9
    assert "cooldown" in {event.kind for event in events}


def test_requests_a_minute_are_kept(source: Path, tmp_path: Path) -> None:
    with StandIn(good) as server:
        began = time.monotonic()
        run(server, write_articles(source, 14), tmp_path / "out.jsonl", requests_per_minute=100)
        # Six seconds' worth, ten calls, go out at once; each further one takes 0.6 seconds.
        assert time.monotonic() - began > 2.0


def test_outage_costs_few_articles(source: Path, tmp_path: Path) -> None:
    began = time.monotonic()

    def script(logged: Logged) -> Turn:
        return failing(503) if 0.1 < time.monotonic() - began < 3 else good(logged)

    with StandIn(script) as server:
        summary = run(server, write_articles(source, 150), tmp_path / "out.jsonl", concurrency=8)
    assert summary.articles == 150
    assert summary.briefs >= 146


def test_mixed_faults_leave_every_article_with_a_brief_or_a_named_failure(
    source: Path, tmp_path: Path
) -> None:
    chance = random.Random(7)
    turns = [
        (0.04, lambda: fault("reset")),
        (0.04, lambda: failing(429, retry_after="0.05")),
        (0.04, lambda: failing(500)),
        (0.04, lambda: completion("garbage")),
        (0.02, lambda: completion(DRAFT[:300], finish="length")),
        (0.02, lambda: fault("hang")),
    ]

    def script(logged: Logged) -> Turn:
        drawn = chance.random()
        for share, make in turns:
            if drawn < share:
                return make()  # type: ignore[no-untyped-call]
            drawn -= share
        return good(logged)

    out = tmp_path / "out.jsonl"
    with StandIn(script) as server:
        settings = settings_of(server, call_timeout=2)
        summary = run(server, write_articles(source, 200), out, settings=settings, concurrency=40)
        asked = len(server.log)
    records, failed = read_lines(out), read_lines(failures_path(out))
    assert len(records) + len(failed) == summary.articles == 200
    assert sorted(r["id"] for r in records + failed) == sorted(f"a{n}" for n in range(200))
    assert summary.calls == asked
    assert summary.unanswered == 0


def start(server: StandIn, source: Path, out: Path, *, concurrency: int = 8) -> subprocess.Popen[bytes]:
    environ = {**os.environ, "SUMMARIZER_BASE_URL": server.url, "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", RUN, str(source), str(out), str(concurrency), "1"]
    return subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # noqa: S603


def test_run_killed_at_random_moments_loses_and_repeats_nothing(tmp_path: Path) -> None:
    source, out, whole = write_articles(tmp_path / "in.jsonl", 60), tmp_path / "o.jsonl", tmp_path / "w.jsonl"
    chance = random.Random(3)
    in_flight = Counter[bytes]()
    with StandIn(lambda _: completion(DRAFT).after(0.05)) as server:
        for _ in range(4):
            before = len(server.log)
            process = start(server, source, out)
            while len(server.log) < before + chance.randint(4, 16) and process.poll() is None:
                time.sleep(0.002)
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
            unanswered = ledger_rows(out, "SELECT request FROM call WHERE seconds IS NULL")
            in_flight = Counter(request for (request,) in unanswered)
        process = start(server, source, out)
        output, _ = process.communicate(timeout=60)
        assert process.returncode == 0, output.decode()
        asked = Counter(logged.body for logged in server.log)
        batch(source, whole, options=Options(settings=settings_of(server)))
    assert out.read_bytes() == whole.read_bytes()
    assert len(read_lines(out)) == 60
    repeated = sum(count - 1 for count in asked.values())
    assert len(asked) == 60
    assert repeated <= sum(in_flight.values()) <= 4 * 8


def test_interrupt_finishes_what_is_under_way(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 200), tmp_path / "out.jsonl"
    with StandIn(lambda _: completion(DRAFT).after(0.2)) as server:
        process = start(server, source, out)
        while len(server.log) < 12:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=20)
        asked = len(server.log)
    assert b"8 ok" in output or asked < 30
    assert ledger_rows(out, "SELECT count(*) FROM call WHERE seconds IS NULL") == [(0,)]
    assert len(read_lines(out)) == asked


def test_second_interrupt_ends_at_once(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 50), tmp_path / "out.jsonl"
    with StandIn(lambda _: completion(DRAFT).after(30)) as server:
        process = start(server, source, out)
        while len(server.log) < 8:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        time.sleep(0.2)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert time.monotonic() - began < 5
    assert process.returncode in {-signal.SIGINT, 130, 1}
