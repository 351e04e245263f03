from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import pytest
from standin.server import StandIn
from standin.turns import completion

from summarizer.assets import read_asset
from summarizer.batching.options import Options, read_money, read_price
from summarizer.cli import main
from summarizer.errors import SettingsError

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


def test_interrupted_command_exits_with_130_and_says_how_to_go_on(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    rows = ({"id": f"a{number}", "text": TEXT.format(number)} for number in range(500))
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    draft = read_asset("prompts/brief/example/draft.json")
    with StandIn(lambda _: completion(draft).after(0.1)) as server:
        code = "from summarizer.cli import main; main()"
        command = [sys.executable, "-c", code, "batch", str(source), "-o", str(tmp_path / "out.jsonl")]
        command += ["--model", "custom/stand-in", "--base-url", server.url]
        environ = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
        process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
        while len(server.log) < 10 and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"the same command goes on" in errors


def test_amounts_are_read_or_refused() -> None:
    assert read_money("5.00") == Decimal("5.00")
    assert read_price("0.25,2") == (Decimal("0.25"), Decimal(2))
    for wrong in ("five", "-1", "nan"):
        with pytest.raises(SettingsError, match="--budget"):
            read_money(wrong)
    with pytest.raises(SettingsError, match="--price"):
        read_price("0.25")
    with pytest.raises(SettingsError, match="workers is 0"):
        Options(workers=0)
