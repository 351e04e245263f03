from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from requests_in import kind_of, read_lines, reply_to, write_articles
from standin.batch_api import BatchStandIn
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, envelope

from summarizer.batching import mailbag
from summarizer.batching.events import Event
from summarizer.batching.jobs import Jobs
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch
from summarizer.batching.summary import Summary
from summarizer.cli import main
from summarizer.commands.via import name_folder
from summarizer.drafting.settings import Settings
from summarizer.model.errors import SettingsError

SETTINGS = Settings(model="vllm/small", second_reader="vllm/large")
Line = dict[str, Any]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 5)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "requests"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def run(source: Path, out: Path, folder: Path, settings: Settings = SETTINGS, **more: Any) -> Summary:
    options = Options(settings=settings, via="batch-file", folder=folder, **more)
    return batch(source, out, options=options)


def asked(folder: Path) -> list[Path]:
    """Return the files of requests that nobody has answered yet."""
    files = sorted(path for path in folder.glob("*.jsonl") if not path.name.endswith(".answers.jsonl"))
    return [path for path in files if not answers_to(path).exists()]


def answers_to(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(".jsonl") + ".answers.jsonl")


def reply_line(request: Line) -> Line:
    text, usage = reply_to(request["body"])
    response = {"status_code": 200, "request_id": "r", "body": envelope(text, usage=usage)}
    return {"id": "x", "custom_id": request["custom_id"], "response": response, "error": None}


def answer_all(folder: Path, change: Callable[[list[Line]], list[Line]] = lambda lines: lines) -> list[Path]:
    """Answer every file of requests, as an engine would that reads and writes this format."""
    files = asked(folder)
    for path in files:
        lines = change([reply_line(request) for request in read_lines(path)])
        text = "".join(json.dumps(line) + "\n" for line in lines)
        answers_to(path).write_text(text, encoding="utf-8")
    return files


def kind_in(path: Path) -> str:
    (kind,) = {kind_of(request["body"]) for request in read_lines(path)}
    return kind


def test_rounds_are_told_apart_and_give_the_briefs_of_a_run_online(
    source: Path, out: Path, folder: Path, tmp_path: Path
) -> None:
    def replying(logged: Logged) -> Turn:
        text, usage = reply_to(logged.json)
        return completion(text, usage=usage)

    for kind in ("draft", "reading"):
        waiting = run(source, out, folder)
        (path,) = asked(folder)
        assert path.name.startswith(f"{kind}-")
        assert kind_in(path) == kind
        assert waiting.stopped.startswith(f"5 requests wait for answers in {path}: ")
        assert waiting.articles == 0
        # Nothing changes as long as nobody answers.
        assert run(source, out, folder).stopped == waiting.stopped
        assert len(answer_all(folder)) == 1
    assert run(source, out, folder).briefs == 5
    with StandIn(replying) as server:
        online = Options(
            settings=SETTINGS.model_copy(
                update={"base_url": server.url, "second_reader_base_url": server.url}
            )
        )
        batch(source, tmp_path / "online.jsonl", options=online)
    assert out.read_bytes() == (tmp_path / "online.jsonl").read_bytes()


def test_requests_are_in_the_format_that_engines_read(source: Path, out: Path, folder: Path) -> None:
    run(source, out, folder)
    (path,) = asked(folder)
    first = read_lines(path)[0]
    assert set(first) == {"custom_id", "method", "url", "body"}
    assert (first["method"], first["url"], first["body"]["model"]) == (
        "POST", "/v1/chat/completions", "small",
    )  # fmt: skip
    assert not list(path.parent.glob(".*"))
    assert not list(out.parent.glob("*.ledger.*.jsonl"))


def test_answers_may_come_a_few_at_a_time(source: Path, out: Path, folder: Path) -> None:
    run(source, out, folder)
    (path,) = answer_all(folder, lambda lines: lines[:2])
    told: list[str] = []
    some = run(source, out, folder, on_event=lambda event: told.append(event.text))
    assert any("2 new replies; 3 requests have no answer yet" in text for text in told)
    assert f"{path.name} (3)" in some.stopped
    lines = [reply_line(request) for request in read_lines(path)]
    answers_to(path).write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    run(source, out, folder)
    answer_all(folder)
    assert run(source, out, folder).briefs == 5


def test_answers_that_are_doubled_strange_cut_or_malformed_are_named_and_harm_no_other(
    source: Path, out: Path, folder: Path
) -> None:
    def spoil(lines: list[Line]) -> list[Line]:
        strange = lines[0] | {"custom_id": "f" * 32}
        doubled = lines[1] | {"response": {"status_code": 200, "body": envelope("nothing")}}
        return [lines[0], strange, lines[1], doubled, {"custom_id": 7}, *lines[2:]]

    run(source, out, folder)
    (path,) = answer_all(folder, spoil)
    answers = answers_to(path)
    answers.write_bytes(answers.read_bytes()[:-200] + b"\n\n\xff\xfe no line\n" + b"[" * 100_000 + b"\n")
    told: list[str] = []
    stopped = run(source, out, folder, on_event=lambda event: told.append(event.text))
    (text,) = [text for text in told if text.startswith(answers.name)]
    assert text == (
        f"{answers.name}: 4 new replies; passed over: 1 second answer to a request, 1 answer to no request "
        "of this run, 4 lines that are not answers; 1 request has no answer yet"
    )
    assert f"{path.name} (1)" in stopped.stopped
    # Given up, the one request is written again.
    run(source, out, folder, retry_failed=True)
    again = [p for p in asked(folder) if kind_in(p) == "draft"]
    assert [len(read_lines(p)) for p in again] == [1]
    while asked(folder):
        answer_all(folder)
        done = run(source, out, folder)
    assert done.briefs == 5


def test_request_that_fails_is_written_again_three_times_in_all(
    source: Path, out: Path, folder: Path
) -> None:
    def fail_first(lines: list[Line]) -> list[Line]:
        error = {"code": "engine", "message": "out of memory"}
        return [lines[0] | {"response": None, "error": error}, *lines[1:]]

    settings = Settings(model="vllm/small")
    run(source, out, folder, settings)
    answer_all(folder, fail_first)
    for _ in range(2):
        assert run(source, out, folder, settings).briefs == 4
        assert len(answer_all(folder, fail_first)) == 1
    summary = run(source, out, folder, settings)
    assert summary.failed == {"model.unavailable": 1}
    assert "out of memory" in read_lines(failures_path(out))[0]["reason"]
    # It may have passed: the request goes out once more, and no other does.
    run(source, out, folder, settings, retry_failed=True)
    answer_all(folder)
    assert run(source, out, folder, settings).briefs == 5


def test_process_that_ends_while_handing_over_writes_the_same_file(
    source: Path, out: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class EndedError(BaseException):
        pass

    def end(*_: object, **__: object) -> None:
        raise EndedError

    with monkeypatch.context() as patch:
        patch.setattr(Jobs, "update", end)
        with pytest.raises(EndedError):
            run(source, out, folder)
    (before,) = asked(folder)
    content = before.read_bytes()
    run(source, out, folder)
    (after,) = asked(folder)
    assert (after, after.read_bytes()) == (before, content)


def test_large_rounds_are_several_files(
    source: Path, out: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbag, "MOST_REQUESTS", 2)
    run(source, out, folder)
    assert sorted(len(read_lines(path)) for path in asked(folder)) == [1, 2, 2]


def test_costs_are_counted_and_the_budget_holds(source: Path, out: Path, folder: Path) -> None:
    price = (Decimal(1), Decimal(4))
    settings = Settings(model="vllm/small")
    stopped = run(source, out, folder, settings, price=price, budget=Decimal("0.001"))
    assert "budget" in stopped.stopped
    assert asked(folder) == []
    run(source, out, folder, settings, price=price)
    answer_all(folder)
    # Answered by somebody's own engine, at the price that was given, not half of it.
    assert run(source, out, folder, settings, price=price).cost == 5 * Decimal("0.0022")


def test_batch_that_is_with_a_provider_is_not_written_a_second_time(
    source: Path, out: Path, folder: Path
) -> None:
    def stop(event: Event) -> None:
        if "in_progress" in event.text:
            raise RuntimeError(event.text)

    with BatchStandIn(lambda _: "unused", looks=99) as server:
        settings = Settings(model="custom/small", base_url=server.url)
        options = Options(settings=settings, via="provider-batch", poll=0.02, on_event=stop)
        with pytest.raises(RuntimeError):
            batch(source, out, options=options)
        stopped = run(source, out, folder, settings)
    assert "a batch is still with the provider (batch-1)" in stopped.stopped
    with closing(sqlite3.connect(out.with_name("out.jsonl.ledger"))) as ledger:
        assert ledger.execute("SELECT count(*) FROM pending").fetchone() == (5,)


def test_folder_that_is_a_file_is_told(source: Path, out: Path, folder: Path) -> None:
    folder.write_text("a file", encoding="utf-8")
    assert str(folder) in run(source, out, folder).stopped


@pytest.mark.parametrize(
    "more",
    [{"via": "batch-file"}, {"folder": Path("x")}, {"via": "batch-file", "folder": Path("x"), "workers": 2}],
)
def test_options_that_do_not_go_together_are_refused(more: dict[str, Any]) -> None:
    with pytest.raises(SettingsError, match=r"batch-file|workers"):
        Options(**more)


def test_command_takes_the_folder_after_batch_file_and_needs_no_key(
    source: Path, out: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    command = ["batch", str(source), "--model", "openai/gpt-5-mini", "--via", "batch-file", str(folder)]

    def end() -> int:
        with pytest.raises(SystemExit) as ended:
            main([*command, "-o", str(out)])
        return int(ended.value.code or 0)

    assert end() == 3
    assert capsys.readouterr().err.splitlines()[-1].count("same command") == 1
    answer_all(folder)
    assert end() == 0
    with pytest.raises(SystemExit) as ended:
        main([*command[:-1], "-o", str(out)])
    assert ended.value.code == 2
    assert "--via batch-file FOLDER" in capsys.readouterr().err


def test_folder_may_have_its_own_option() -> None:
    given = ["--via", "batch-file", "--batch-folder", "x"]
    assert name_folder(given) == given
    assert name_folder(["batch-file", "--via", "online"]) == ["batch-file", "--via", "online"]
