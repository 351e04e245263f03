from __future__ import annotations

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
from requests_in import ARTICLE, DRAFT, write_articles
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing, fault

from summarizer.batching.events import Event
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.relay import request_key
from summarizer.batching.run import batch
from summarizer.drafting.settings import Settings
from summarizer.model.choices import PolicyName

PRICE = (Decimal(1), Decimal(4))
RUN = """
import sys
from summarizer.batching.options import Options
from summarizer.batching.run import batch
from summarizer.model.choices import PolicyName
if __name__ == "__main__":
    source, output, concurrency, workers = sys.argv[1:]
    options = Options(concurrency=int(concurrency), workers=int(workers))
    print(batch(source, output, model="custom/stand-in", options=options))
"""


def settings_of(server: StandIn, **more: Any) -> Settings:
    return Settings(model="custom/stand-in", base_url=server.url, **more)


def run(server: StandIn, source: Path, out: Path, policy: PolicyName = "default", **options: Any) -> Any:
    settings = options.pop("settings", None) or settings_of(server)
    return batch(source, out, policy=policy, options=Options(settings=settings, price=PRICE, **options))


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


def test_a_reply_that_filled_the_context_is_paid_once_and_told_again(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with StandIn(lambda _: completion(DRAFT[:300], finish="length", usage=(3000, 1096))) as server:
        assert run(server, write_articles(source, 2), out).failed == {"model.context": 2}
        first = read_lines(failures_path(out))
        again = run(server, source, out, policy="report")
        assert (len(server.log), again.replayed) == (2, 2)
    assert read_lines(failures_path(out)) == first
    assert "context of 4096 tokens is full: 3000 of the prompt and 1096 of the reply" in first[0]["reason"]
    assert [attempt["outcome"] for attempt in first[0]["attempts"]] == ["context_full"]


def test_an_article_too_long_for_the_context_stops_no_other(source: Path, tmp_path: Path) -> None:
    said = "prompt is too long: 9000 tokens > 8192 maximum"

    def script(logged: Logged) -> Turn:
        return failing(400, said) if article_of(logged) in {"0", "3"} else good(logged)

    out = tmp_path / "out.jsonl"
    with StandIn(script) as server:
        summary = run(server, write_articles(source, 5), out, concurrency=1)
    with StandIn(good) as server:
        settings = settings_of(server)
        assert (summary.briefs, summary.failed) == (3, {"model.context": 2})
        # Not paid, and so asked again when told to.
        assert run(server, source, out, settings=settings, retry_failed=True).briefs == 5


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


def test_cool_down_holds_back_every_call_and_then_one_tries_alone(source: Path, tmp_path: Path) -> None:
    events: list[Event] = []

    def script(logged: Logged) -> Turn:
        return failing(429, retry_after="1") if logged.number == 5 else good(logged)

    out = tmp_path / "out.jsonl"
    with StandIn(script) as server:
        assert run(server, source, out, concurrency=3, on_event=events.append).briefs == 20
    rows = ledger_rows(out, "SELECT began, began + seconds, status FROM call ORDER BY began")
    assert "cooldown" in {event.kind for event in events}
    # As the process that calls sees it: how late the server's answer came does not matter.
    ((_, refused, _),) = [row for row in rows if row[2] == 429]
    before = [row for row in rows if row[0] <= refused]
    after = [row for row in rows if row[0] > refused]
    assert len(before) <= 5 + 2
    assert after[0][0] - refused > 0.99
    assert after[1][0] >= after[0][1] - 0.001


def test_requests_a_minute_are_kept(source: Path, tmp_path: Path) -> None:
    with StandIn(good) as server:
        began = time.monotonic()
        run(server, write_articles(source, 12), tmp_path / "out.jsonl", requests_per_minute=100)
        # Six seconds' worth, ten calls, go out at once; each further one takes 0.6 seconds.
        assert time.monotonic() - began > 1.1


def test_outage_costs_few_articles(source: Path, tmp_path: Path) -> None:
    began: list[float] = []

    def script(logged: Logged) -> Turn:
        began.append(logged.at)
        is_out = len(began) > 20 and logged.at - began[20] < 1.2
        return failing(503) if is_out else good(logged)

    with StandIn(script) as server:
        summary = run(server, write_articles(source, 60), tmp_path / "out.jsonl", concurrency=8)
        refused = sum(1.2 > at - began[20] >= 0 for at in began)
    assert summary.articles == 60
    assert summary.briefs >= 56
    # Eight under way, ten in a row until it is called an outage, then one at a time.
    assert 10 <= refused <= 8 + 10 + 4


FATES = (
    (0.04, "reset", fault("reset")),
    (0.04, "http_429", failing(429, retry_after="0.05")),
    (0.04, "http_500", failing(500)),
    (0.04, "ok", completion("garbage")),
    (0.02, "truncated", completion(DRAFT[:300], finish="length", usage=(100, 8192))),
    (0.02, "hang", fault("hang")),
)


def test_mixed_faults_leave_every_article_with_a_brief_or_a_named_failure(
    source: Path, tmp_path: Path
) -> None:
    chance = random.Random(7)
    fates = Counter[str]()

    def script(logged: Logged) -> Turn:
        drawn = chance.random()
        for share, name, turn in FATES:
            if drawn < share:
                fates[name] += 1
                return turn
            drawn -= share
        fates["ok"] += 1
        return good(logged)

    out = tmp_path / "out.jsonl"
    with StandIn(script) as server:
        settings = settings_of(server, call_timeout=0.5)
        summary = run(server, write_articles(source, 120), out, settings=settings, concurrency=40)
        asked = Counter(request_key(server.url, logged.json) for logged in server.log)
    records, failed = read_lines(out), read_lines(failures_path(out))
    assert len(records) + len(failed) == summary.articles == 120
    assert sorted(r["id"] for r in records + failed) == sorted(f"a{n}" for n in range(120))
    assert summary.unanswered == 0
    # A call that ran out of time may have done so before the server had all of it, on a busy machine even
    # before it left this process; the server knows all others, and none that the ledger does not know.
    calls = ledger_rows(out, "SELECT request, outcome FROM call")
    begun, arrived = Counter(key for key, _ in calls), Counter(k for k, name in calls if name != "timeout")
    assert arrived <= asked <= begun
    ended = Counter(name for _, name in calls)
    late = ended.pop("timeout")
    assert ended <= fates
    assert fates["hang"] <= late == begun.total() - ended.total()


def start(server: StandIn, source: Path, out: Path, *, concurrency: int = 8) -> subprocess.Popen[bytes]:
    environ = {**os.environ, "SUMMARIZER_BASE_URL": server.url, "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", RUN, str(source), str(out), str(concurrency), "1"]
    return subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # noqa: S603


def test_run_interrupted_twice_or_killed_at_random_moments_loses_and_repeats_nothing(
    tmp_path: Path,
) -> None:
    source, out, whole = write_articles(tmp_path / "in.jsonl", 40), tmp_path / "o.jsonl", tmp_path / "w.jsonl"
    chance = random.Random(3)
    in_flight = Counter[bytes]()
    is_quick = False
    with StandIn(lambda _: completion(DRAFT).after(0.05 if is_quick else 30)) as server:
        for is_quick in (False, True):
            before = len(server.log)
            process = start(server, source, out)
            awaited = before + (chance.randint(4, 12) if is_quick else 8)
            while len(server.log) < awaited and process.poll() is None:
                time.sleep(0.002)
            if is_quick:
                process.kill()
                process.wait()
            else:
                process.send_signal(signal.SIGINT)
                time.sleep(0.2)
                process.send_signal(signal.SIGINT)
                # Long before the answers that it waited for.
                process.wait(timeout=20)
                assert process.returncode in {-signal.SIGINT, 130, 1}
            assert process.stdout is not None
            process.stdout.close()
            unanswered = ledger_rows(out, "SELECT request FROM call WHERE NOT is_reply")
            in_flight = Counter(request for (request,) in unanswered)
        process = start(server, source, out)
        output, _ = process.communicate(timeout=60)
        assert process.returncode == 0, output.decode()
        asked = Counter(logged.body for logged in server.log)
        batch(source, whole, options=Options(settings=settings_of(server)))
    assert out.read_bytes() == whole.read_bytes()
    assert len(read_lines(out)) == 40
    repeated = sum(count - 1 for count in asked.values())
    assert len(asked) == 40
    assert repeated <= sum(in_flight.values()) <= 2 * 8
