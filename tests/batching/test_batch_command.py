from __future__ import annotations

import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from standin.server import StandIn
from standin.turns import completion, failing

from summarizer.batching import telling
from summarizer.batching.events import Event, Progress
from summarizer.batching.options import Options, read_money, read_price
from summarizer.batching.run import estimate_batch
from summarizer.cli import main
from summarizer.commands import batch as command
from summarizer.model.assets import read_asset
from summarizer.model.errors import SettingsError

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    rows = ({"id": f"a{number}", "text": TEXT.format(number)} for number in range(5))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["batch", *map(str, arguments)])
    code = ended.value.code
    return code if isinstance(code, int) else 0


def test_command_writes_the_briefs_and_says_so(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(source, "-o", tmp_path / "out.jsonl") == 0
    assert "5 articles: 5 ok, 0 edited, 0 failed" in capsys.readouterr().out
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 5


def test_json_is_one_event_a_line_and_the_summary_last(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(source, "-o", tmp_path / "out.jsonl", "--json")
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert events[0]["event"] == "started"
    assert events[-1]["event"] == "summary"
    assert events[-1]["briefs"] == 5


def test_requests_that_wait_are_told_once_with_their_number_their_place_and_what_to_do(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "requests"
    given = ("-o", tmp_path / "out.jsonl", "--model", "vllm/small", "--via", "batch-file", folder)
    assert run(source, *given) == 3
    (path,) = folder.iterdir()
    told = (
        f"summarizer: 5 requests wait for answers in {path}: write the answers to "
        f"{path.with_suffix('')}.answers.jsonl, then run the same command again"
    )
    out, errors = capsys.readouterr()
    assert (out, errors.splitlines()) == (
        "",
        [
            "summarizer: the run begins",
            "summarizer: 5 articles in the input",
            f"summarizer: 5 requests are in {path.name}",
            told,
        ],
    )
    assert run(source, *given, "--json") == 3
    out, errors = capsys.readouterr()
    assert (json.loads(out.splitlines()[-1])["waiting"], errors.splitlines()) == (5, [told])


def test_why_a_run_stopped_is_told_once_and_last(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with StandIn(lambda _: failing(401, "wrong key")) as server:
        asked = ("--model", "custom/stand-in", "--base-url", server.url)
        assert run(source, "-o", tmp_path / "out.jsonl", *asked) == 3
    out, errors = capsys.readouterr()
    assert "article" not in out
    assert errors.splitlines()[-1].startswith("summarizer: stopped before the end: ")
    assert errors.count("wrong key") == 1


def test_exit_code_tells_of_inputs_that_are_no_articles(source: Path, tmp_path: Path) -> None:
    with source.open("a", encoding="utf-8") as lines:
        lines.write("no json\n")
    assert run(source, "-o", tmp_path / "out.jsonl") == 2


def test_dry_run_estimates_and_writes_nothing(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    assert run(source, "-o", tmp_path / "out.jsonl", "--model", "openai/gpt-4o-mini", "--dry-run") == 0
    said = capsys.readouterr().out
    assert "5 calls" in said
    assert "US dollars" in said
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_interrupted_command_finishes_what_is_under_way_and_says_how_to_go_on(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    rows = ({"id": f"a{number}", "text": TEXT.format(number)} for number in range(500))
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    draft = read_asset("prompts/brief/example/draft.json")
    with StandIn(lambda _: completion(draft).after(0.1)) as server:
        code = "from summarizer.cli import main; main()"
        words = [sys.executable, "-c", code, "batch", str(source), "-o", str(out), "--concurrency", "8"]
        words += ["--model", "custom/stand-in", "--base-url", server.url, "--policy", "report"]
        environ = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
        process = subprocess.Popen(words, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
        while len(server.log) < 10 and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
        asked = len(server.log)
    assert process.returncode == 130
    assert b"the same command continues" in errors
    with closing(sqlite3.connect(f"{out}.ledger")) as ledger:
        assert ledger.execute("SELECT count(*), sum(seconds IS NULL) FROM call").fetchall() == [(asked, 0)]
    assert 10 <= len(out.read_text(encoding="utf-8").splitlines()) == asked < 500


def screen(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """Let the command believe that it writes to a terminal; return what it writes."""
    shown = io.StringIO()

    def terminal(**given: Any) -> Console:
        return Console(
            **{**given, "stderr": False}, file=shown, force_terminal=True, width=120, color_system=None
        )

    monkeypatch.setattr(command, "Console", terminal)
    return shown


def test_terminal_shows_a_view_of_the_run_and_leaves_only_the_summary(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = screen(monkeypatch)
    monkeypatch.setattr(telling, "_TELL_EVERY", 0.0)
    assert run(source, "-o", tmp_path / "out.jsonl") == 0
    assert "done 5/5, rate" in shown.getvalue()
    # A transient view: the cursor goes back up and what stood there is erased.
    assert shown.getvalue().rstrip("\n").endswith("\x1b[2K")
    assert "5 articles: 5 ok" in capsys.readouterr().out


def test_view_holds_done_rate_cool_downs_failures_money_and_time_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = screen(monkeypatch)
    show, close = command._view()  # noqa: SLF001 - what a terminal gets to see
    progress = Progress(done=60, known=10, total=100, in_flight=7, calls=55, cooldowns=2, seconds=10.0)
    progress.outcomes = {"ok": 40, "edited": 8, "model.refused": 2}
    progress.cost = Decimal("1.25")
    show(Event("cooldown", "the provider asks to wait: calls continue in 3.0 s", progress))
    close()
    text = shown.getvalue()
    assert "the provider asks to wait" in text
    expected = (
        "done 60/100, rate 5.0/s, in flight 7, failed 2, model.refused 2, calls 55, cool-downs 2,"
        " spent $1.2500, left 8 s"
    )
    assert expected in " ".join(text.replace("\x1b[2K", "").split())


def test_log_has_few_lines_of_progress_and_every_other_event(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    times = iter([100.0, 101.0, 105.0, 116.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(times))
    show = command._log_view()  # noqa: SLF001 - what a log gets to see
    for kind, text in (
        ("started", "the run begins"),
        ("progress", ""),
        ("cooldown", "wait"),
        ("progress", ""),
    ):
        show(Event(kind, text, Progress(done=3, seconds=1.0)))  # type: ignore[arg-type]
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        "summarizer: the run begins",
        "summarizer: wait",
        "summarizer: done 3, rate 3.0/s, in flight 0, failed 0",
    ]


def test_amounts_are_read_or_refused() -> None:
    assert read_money("5.00") == Decimal("5.00")
    assert read_price("0.25,2", "--price") == (Decimal("0.25"), Decimal(2))
    for wrong in ("five", "-1", "nan"):
        with pytest.raises(SettingsError, match="--budget"):
            read_money(wrong)
    with pytest.raises(SettingsError, match="--reader-price"):
        read_price("0.25", "--reader-price")
    with pytest.raises(SettingsError, match="workers is 0"):
        Options(workers=0)


def test_options_that_do_not_go_together_are_refused(source: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="workers is 2: the files of requests"):
        Options(workers=2, via="provider-batch")
    assert run(source, "-o", tmp_path / "out.jsonl", "--via", "provider-batch") == 2
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_dry_run_takes_the_share_of_a_provider_s_batch_once(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    online, posted = (
        estimate_batch(source, tmp_path / "out.jsonl", model="openai/gpt-4o-mini", options=Options(via=via))
        for via in ("online", "provider-batch")
    )
    assert online.cost
    assert posted.cost == online.cost / 2
