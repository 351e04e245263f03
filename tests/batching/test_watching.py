"""A run that is watched: what is to come, figures for Prometheus, events; and briefs on a pipe."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from standin.server import StandIn
from standin.turns import completion, failing

from summarizer import SettingsError
from summarizer.batching.counting import Counted, count_inputs
from summarizer.batching.event_log import EventLog
from summarizer.batching.events import Event, Progress
from summarizer.batching.inputs import Reading
from summarizer.batching.metrics import MetricsFile
from summarizer.batching.options import Options
from summarizer.batching.run import batch
from summarizer.batching.shard import Shard
from summarizer.cli import main
from summarizer.drafting.settings import Settings
from summarizer.model.assets import read_asset

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."
SECRET = "sk-not-to-be-seen"  # noqa: S105 - nobody's


def write_lines(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    rows = [{"id": f"a{n}", "text": TEXT.format(n), "desk": "city"} for n in range(5)]
    return write_lines(tmp_path / "in.jsonl", [*rows, {"id": "bad", "text": ""}])


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["batch", *map(str, arguments)])
    code = ended.value.code
    return code if isinstance(code, int) else 0


def count(*inputs: Path, **reading: Any) -> Counted:
    return count_inputs(list(inputs), frozenset(), Reading(**reading))


def test_what_can_be_counted_is_counted_before_it_is_read(source: Path, tmp_path: Path) -> None:
    source.write_bytes(source.read_bytes() + b"\n \n")
    assert count(source) == Counted(6, is_exact=True)
    assert count(source, shard=Shard(1, 3)) == Counted(2, is_exact=False)
    news = tmp_path / "news"
    news.mkdir()
    for name in ("a.txt", "b.html", "c.png", "d.jsonl"):
        (news / name).write_text(TEXT, encoding="utf-8")
    found = count(news, source)
    assert (found.articles, found.is_exact) == (8, True)
    assert found.notes == (
        "left out of folders: 1 .jsonl, 1 .png; to read them, name them or give a pattern",
    )
    (tmp_path / "crawl.warc.gz").write_bytes(b"")
    assert count(source, tmp_path / "crawl.warc.gz").articles is None


def test_what_needs_a_missing_package_is_not_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    (tmp_path / "in.parquet").write_bytes(b"")
    assert count(tmp_path / "in.parquet") == Counted(None, is_exact=False)


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_a_large_input_is_estimated_from_its_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    import gzip

    monkeypatch.setattr("summarizer.batching.counting._MOST", 200_000)
    lines = b"".join(
        b'{"id": "%d", "text": "%s"}\n' % (n, os.urandom(40).hex().encode()) for n in range(9000)
    )
    path = tmp_path / f"in.jsonl{ending}"
    path.write_bytes(gzip.compress(lines) if ending else lines)
    found = count(path)
    assert not found.is_exact
    assert 5500 < (found.articles or 0) < 11_000


def test_the_run_tells_what_is_to_come_and_each_article_that_is_done(source: Path, tmp_path: Path) -> None:
    events: list[Event] = []
    kinds: list[str] = []

    def note(event: Event) -> None:
        events.append(event)
        kinds.append(event.kind)

    batch(source, tmp_path / "out.jsonl", options=Options(on_event=note))
    assert {"started", "article", "finished"} <= set(kinds)
    assert (kinds[0], kinds[-1]) == ("started", "finished")
    done = [(event.article, event.outcome) for event in events if event.kind == "article"]
    assert sorted(done) == [*((f"a{n}", "ok") for n in range(5)), ("bad", "input.unreadable")]
    counted = [event.text for event in events if event.kind == "counted"]
    assert counted in ([], ["6 articles in the input"])


def test_a_notebook_shows_a_summary_as_the_command_line_prints_it(source: Path, tmp_path: Path) -> None:
    class Printer:
        shown = ""

        def text(self, piece: str) -> None:
            self.shown += piece

    summary, printer = batch(source, tmp_path / "out.jsonl"), Printer()
    # As IPython calls it.
    type(summary)._repr_pretty_(summary, printer, False)  # noqa: FBT003
    assert printer.shown == str(summary)
    assert printer.shown.startswith("6 articles: 5 ok")


def test_events_are_lines_of_json_without_text_or_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")))
    article = read_asset("prompts/brief/example/article.txt").strip()
    source = write_lines(
        tmp_path / "in.jsonl", [{"id": f"a{n}", "text": f"{article} Lot {n}."} for n in range(4)]
    )
    answers = iter([failing(500), *[completion(draft)] * 20])
    with StandIn(lambda _: next(answers)) as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("SUMMARIZER_API_KEY", SECRET)
        words: list[str | Path] = [
            source,
            "-o",
            tmp_path / "out.jsonl",
            "--model",
            "custom/m",
            "--base-url",
            server.url,
        ]
        log = tmp_path / "events.jsonl"
        code = run(*words, "--policy", "report", "--price", "1,1", "--budget", "0.10", "--events", log)
    assert code == 0
    said = log.read_text(encoding="utf-8")
    events = [json.loads(line) for line in said.splitlines()]
    assert {"started", "article", "retried", "finished"} <= {event["event"] for event in events}
    assert events[-1] | {"done": 4, "total": 4, "calls": 5, "retried": 1} == events[-1]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00", event["time"]) for event in events)
    assert sorted(event["id"] for event in events if event["event"] == "article") == ["a0", "a1", "a2", "a3"]
    assert SECRET not in said
    assert article[:40] not in said
    assert "4 articles: 4 ok" in capsys.readouterr().out


def test_the_budget_that_is_nearly_spent_is_told_once_a_step(tmp_path: Path) -> None:
    draft = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")))
    article = read_asset("prompts/brief/example/article.txt").strip()
    source = write_lines(
        tmp_path / "in.jsonl", [{"id": f"a{n}", "text": f"{article} Lot {n}."} for n in range(3)]
    )
    told: list[str] = []
    with StandIn(lambda _: completion(draft, usage=(9_000, 300)).after(0.6)) as server:
        options = Options(
            settings=Settings(model="custom/m", base_url=server.url, max_tokens=400),
            price=(Decimal(10), Decimal(10)),
            budget=Decimal("0.30"),
            concurrency=1,
            on_event=lambda event: told.append(event.text) if event.kind == "budget" else None,
        )
        summary = batch(source, tmp_path / "out.jsonl", policy="report", options=options)
    assert summary.cost is not None
    share = summary.cost / Decimal("0.30")
    assert share > Decimal("0.5"), share
    assert 1 <= len(told) <= 3
    assert all(re.fullmatch(r"\d+% of the budget of 0.30 US dollars is spent", text) for text in told)


def test_metrics_are_what_prometheus_reads(source: Path, tmp_path: Path) -> None:
    parser = pytest.importorskip("prometheus_client.parser")
    path = tmp_path / "run.prom"
    words: list[str | Path] = [
        source,
        "-o",
        tmp_path / 'ou"t\\.jsonl',
        "--shard",
        "1/1",
        "--metrics-file",
        path,
    ]
    assert run(*words) == 2
    families = {
        family.name: family
        for family in parser.text_string_to_metric_families(path.read_text(encoding="utf-8"))
    }
    outcomes = {s.labels["outcome"]: s.value for s in families["summarizer_articles"].samples}
    assert outcomes == {"ok": 5, "input.unreadable": 1}
    labels = families["summarizer_articles"].samples[0].labels
    assert (labels["output"], labels["shard"]) == (str(tmp_path / 'ou"t\\.jsonl'), "1/1")
    assert families["summarizer_run_finished"].samples[0].value == 1
    assert {sample.labels["kind"] for sample in families["summarizer_tokens"].samples} == {
        "prompt",
        "completion",
    }
    assert all(family.documentation and family.type in {"counter", "gauge"} for family in families.values())
    assert [file.name for file in tmp_path.glob("run.prom*")] == ["run.prom"]


def test_metrics_are_written_every_few_seconds_and_at_both_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = iter([0.0, *[1.0] * 4, *[6.0] * 9])
    monkeypatch.setattr("summarizer.batching.metrics.time.monotonic", lambda: next(now))
    metrics = MetricsFile(tmp_path / "run.prom", {})
    written = []
    for kind in ("progress", "progress", "progress", "finished"):
        (tmp_path / "run.prom").unlink(missing_ok=True)
        metrics(Event(kind, "", Progress(done=3, expected=10)))
        written.append((tmp_path / "run.prom").exists())
    assert written[0] is True
    assert written[1] is False
    assert written[-1] is True
    assert "summarizer_articles_waiting 7" in (tmp_path / "run.prom").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "message"), [("run.txt", "does not end in .prom"), ("no/run.prom", "cannot be written")]
)
def test_metrics_that_cannot_be_kept_are_refused(
    source: Path, tmp_path: Path, name: str, message: str
) -> None:
    with pytest.raises(SettingsError, match=message):
        batch(source, tmp_path / "out.jsonl", options=Options(on_event=MetricsFile(tmp_path / name, {})))


def test_events_that_cannot_be_written_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="choose another file"):
        EventLog.open(tmp_path / "no" / "events.jsonl")


def test_briefs_are_printed_in_order_and_messages_apart(
    source: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "for-the-time"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "for-the-time").mkdir()
    assert run(source, "-o", "-") == 2
    printed = capfdbinary.readouterr()
    assert [json.loads(line)["id"] for line in printed.out.splitlines()] == [f"a{n}" for n in range(5)]
    said = printed.err.decode()
    assert "bad: input.unreadable: " in said
    assert "6 articles: 5 ok, 0 edited, 1 failed" in said
    assert "for-the-time" not in said
    assert list((tmp_path / "for-the-time").iterdir()) == []
    run(source, "-o", tmp_path / "out.jsonl")
    assert printed.out == (tmp_path / "out.jsonl").read_bytes()


def test_printing_with_a_ledger_pays_nothing_twice(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    draft = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")))
    article = read_asset("prompts/brief/example/article.txt").strip()
    source = write_lines(
        tmp_path / "in.jsonl", [{"id": f"a{n}", "text": f"{article} Lot {n}."} for n in range(3)]
    )
    with StandIn(lambda _: completion(draft)) as server:
        words = ["--model", "custom/m", "--base-url", server.url, "--policy", "report"]
        printed = []
        for _ in range(2):
            assert run(source, "-o", "-", "--ledger", tmp_path / "kept.ledger", *words) == 0
            printed.append(capfdbinary.readouterr().out)
        assert len(server.log) == 3
    assert printed[0] == printed[1]
    assert len(printed[0].splitlines()) == 3


def test_a_reader_that_leaves_ends_the_run(tmp_path: Path) -> None:
    source = write_lines(
        tmp_path / "in.jsonl", [{"id": f"a{n}", "text": TEXT.format(n)} for n in range(3000)]
    )
    code = "from summarizer.cli import main; main()"
    words = [sys.executable, "-c", code, "batch", str(source), "-o", "-"]
    environ = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
    process = subprocess.Popen(words, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
    assert process.stdout is not None
    assert process.stdout.readline().startswith(b'{"id": "a0"')
    process.stdout.close()
    assert process.stderr is not None
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 141
    assert b"Traceback" not in said


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-o", "-", "--json"], "-o - and --json all print to standard output"),
        (["-o", "-", "--events", "-"], "-o - and --events - all print"),
        (["-o", "-", "--append"], "-o - writes to standard output"),
        (["-o", "out.jsonl", "--compact", "--sign", "KEY"], "leave out sign or compact"),
        (["-o", "out.parquet", "--compact"], "cannot hold compact briefs"),
        (["-o", "out.jsonl", "--shard", "9/8"], "as in 3/8"),
        (["-o", "out.jsonl", "--keep", "a,,b"], "does not name a column"),
        (["-o", "out.jsonl", "--text-field", "id"], "name two different columns"),
    ],
)
def test_options_that_do_not_go_together_are_refused(  # noqa: PLR0913, PLR0917 - what is patched and captured
    source: Path,
    tmp_path: Path,
    words: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("summarizer.commands.keys.read_key", lambda *_: b"a key")
    assert run(source, *words) == 2
    assert message in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_compact_briefs_are_those_of_the_whole_ones(source: Path, tmp_path: Path) -> None:
    from summarizer import Article, verify
    from summarizer.export.compact import build_compact, expand
    from summarizer.model.brief import Brief

    batch(source, tmp_path / "whole.jsonl")
    batch(source, tmp_path / "short.jsonl", options=Options(compact=True))
    whole, short = (
        [json.loads(line) for line in (tmp_path / name).read_text(encoding="utf-8").splitlines()]
        for name in ("whole.jsonl", "short.jsonl")
    )
    for one, other in zip(whole, short, strict=True):
        assert other["brief"] == build_compact(Brief.model_validate_json(json.dumps(one["brief"])))
        assert one | {"brief": 0} == other | {"brief": 0}
    expanded = expand(json.dumps(short[2]["brief"]), Article(id="a2", text=TEXT.format(2)))
    assert verify(expanded, Article(id="a2", text=TEXT.format(2))).ok
