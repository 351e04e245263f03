"""`summarizer batch --engine daft`: from files to files, and what it refuses."""

from __future__ import annotations

import json
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from requests_in import ARTICLE, read_lines

from summarizer.batching.records import split_record
from summarizer.cli import main

pytest.importorskip("daft")

# Daft leaves its processes' pipes to Python's collector.
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),
    pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning"),
]


class Ran(NamedTuple):
    code: object
    out: str
    err: str


class Run:
    """The command line, run in this process."""

    def __init__(self, streams: pytest.CaptureFixture[str]) -> None:
        self._streams = streams

    def __call__(self, *arguments: str) -> Ran:
        with pytest.raises(SystemExit) as ended:
            main([*arguments])
        return Ran(ended.value.code, *self._streams.readouterr())


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(capsys)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(autouse=True)
def source(folder: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> Path:
    monkeypatch.setenv("DAFT_PROGRESS_BAR", "0")
    monkeypatch.setenv("PYTHONPATH", str(root))
    rows = [
        {"uid": n, "body": f"{ARTICLE} Lot {n} follows.", "published": "2025-09-03", "id": "x", "rank": [n]}
        for n in range(3)
    ]
    lines = [json.dumps(row) for row in rows]
    path = folder / "in.jsonl"
    path.write_text("\n".join([lines[0], "{not JSON", *lines[1:], ""]), encoding="utf-8")
    return path


def test_json_lines_come_to_the_same_briefs_as_with_the_plain_runner(folder: Path, run: Run) -> None:
    left = folder / "out.jsonl.writing"
    left.mkdir()
    (left / "0.json").write_text('{"outcome": "ok"}\n', encoding="utf-8")
    columns = ("--text-field", "body", "--id-field", "uid", "--keep", "rank,id")
    result = run("batch", "in.jsonl", "--engine", "daft", "-o", "out.jsonl", *columns)
    assert result.code == 2
    assert "3 briefs of 4 articles in out.jsonl" in result.out
    assert "1 failed: input.unreadable" in result.out
    assert not left.exists()
    run("batch", "in.jsonl", "-o", "plain.jsonl", *columns)
    made = {line["id"]: line for line in read_lines(folder / "out.jsonl")}
    plain = {line["id"]: (line["input"], line["brief"]) for line in read_lines(folder / "plain.jsonl")}
    assert {name: (made[name]["input"], made[name]["brief"]) for name in plain} == plain
    assert plain["2"][0] == {"id": "x", "rank": [2]}
    assert "input" not in made["in.jsonl, a line"]
    assert "is not JSON" in made["in.jsonl, a line"]["reason"]
    again = run("batch", "in.jsonl", "--engine", "daft", "-o", "out.jsonl")
    assert (again.code, "exists: choose another" in again.err) == (2, True)


def test_a_specification_makes_the_same_bytes_as_with_the_plain_runner(folder: Path, run: Run) -> None:
    spec = {"sections": ["key_takeaways"], "items": {"key_takeaways": [1, 1]}, "headline": False}
    (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
    lines = (folder / "in.jsonl").read_text(encoding="utf-8").splitlines()
    for name, part in (("part-1.jsonl", lines[0:1]), ("part-2.jsonl", lines[2:])):
        (folder / name).write_text("\n".join(part), encoding="utf-8")
    more = ("--spec", "spec.json", "--text-field", "body", "--id-field", "uid", "--keep", "rank,id")
    assert run("batch", "part-*.jsonl", "--engine", "daft", "-o", "out.jsonl", *more).code == 0
    assert run("batch", "part-*.jsonl", "-o", "plain.jsonl", *more).code == 0
    made = {json.loads(line)["id"]: line for line in (folder / "out.jsonl").read_bytes().splitlines()}
    plain = [split_record(line) for line in (folder / "plain.jsonl").read_bytes().splitlines(keepends=True)]
    assert len(plain) == len(made) == 3
    for record in plain:
        brief = json.loads(record["brief"])
        assert (len(brief["key_takeaways"]), brief["headline"], brief["verified_facts"]) == (1, "", [])
        for name in ("brief", "input"):
            assert f'"{name}": {record[name]}'.encode() in made[record["id"]]


def test_parquet_goes_in_and_a_folder_of_parquet_comes_out(folder: Path, run: Run) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    pyarrow = pytest.importorskip("pyarrow")
    rows = [
        {"uid": n, "text": f"{ARTICLE} Lot {n} follows.", "day": date(2026, 1, 2), "cost": Decimal("1.50")}
        for n in range(2)
    ]
    parquet.write_table(pyarrow.Table.from_pylist(rows), folder / "in.parquet")
    command = ("batch", "in.parquet", "--engine", "daft", "--json", "-o", "out/", "--id-field")
    wrong = run(*command, "uidd")
    assert (wrong.code, "in.parquet has no column uidd, which --id-field names" in wrong.err) == (2, True)
    result = run(*command, "uid")
    assert result.code == 0
    told = json.loads(result.out)
    assert (told["given"], told["written"], sum(told["outcomes"].values())) == (2, 2, 2)
    table = parquet.read_table(folder / "out")
    assert sorted(table["id"].to_pylist()) == ["0", "1"]
    assert table.schema.field("cost").type == pyarrow.float64()
    # Kept columns are there as in a batch: all as JSON, and each of its own type.
    assert table["input"].to_pylist() == ['{"day": "2026-01-02", "cost": "1.50"}'] * 2
    assert table["input_day"].to_pylist() == [date(2026, 1, 2)] * 2
    assert table["input_cost"].to_pylist() == [Decimal("1.50")] * 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("in.jsonl", "--engine", "daft", "-o", "out.txt"), "not one that Daft can write"),
        (("in.jsonl", "--engine", "daft", "--append", "-o", "o.jsonl"), "append is for the plain"),
        (
            ("in.jsonl", "--engine", "daft", "--retry-failed", "-o", "o.jsonl"),
            "retry_failed is for the plain",
        ),
        (("in.jsonl", "--engine", "daft", "--ignore-robots", "-o", "o.jsonl"), "rules is for the plain"),
        (("in.jsonl", "--engine", "daft", "--dry-run", "-o", "o.jsonl"), "--dry-run is for the plain runner"),
        (
            ("in.jsonl", "--engine", "daft", "--events", "-", "-o", "o.jsonl"),
            "--events is for the plain",
        ),
        (
            ("in.jsonl", "--engine", "daft", "--shard", "1/2", "-o", "o.jsonl"),
            "shard is for the plain",
        ),
        (("in.jsonl", "--engine", "daft", "--compact", "-o", "o.jsonl"), "compact is for the plain"),
        (("in.jsonl", "--runner", "ray", "-o", "o.jsonl"), "give --engine daft, too"),
        (("a.txt", "--engine", "daft", "-o", "o.jsonl"), "not all Parquet or all JSON Lines"),
        (("none.jsonl", "--engine", "daft", "-o", "o.jsonl"), "none.jsonl cannot be read by Daft"),
        (("in.jsonl", "--engine", "daft", "-o", "in.jsonl/o.jsonl"), "in.jsonl/o.jsonl cannot be reached"),
        (
            ("in.jsonl", "--engine", "daft", "-o", "oops://news/o.jsonl"),
            "oops://news/o.jsonl cannot be reached",
        ),
        (
            ("in.jsonl", "--engine", "daft", "--runner", "ray", "-o", "o.jsonl"),
            "pip install 'sourced-brief[ray]'",
        ),
    ],
)
def test_what_does_not_go_with_daft_is_refused(
    arguments: tuple[str, ...], message: str, folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not installed, whether it is or not.
    monkeypatch.setitem(sys.modules, "ray", None)
    monkeypatch.setenv("SUMMARIZER_BASE_URL", "http://127.0.0.1:1/v1")
    before = sorted(folder.iterdir())
    result = run("batch", *arguments)
    assert (result.code, message in result.err) == (2, True), result.err
    assert sorted(folder.iterdir()) == before


class _FromAfarError(Exception):
    """As Ray hands on what was raised on another machine."""

    def __init__(self) -> None:
        super().__init__("Traceback of the other machine")
        self.cause = OSError("The bucket went away.\n\nCaused by the following errors:\n  1: it was removed")


def test_inputs_without_an_article_are_no_success(folder: Path, run: Run) -> None:
    (folder / "none.jsonl").write_text("", encoding="utf-8")
    result = run("batch", "none.jsonl", "--engine", "daft", "-o", "o.jsonl")
    assert result.code == 2
    assert result.err.splitlines()[-1] == (
        "summarizer: there is no article in none.jsonl: check the path; nothing was written"
    )
    assert not list(folder.glob("o.jsonl*"))


def test_a_job_that_its_engine_ends_is_told_in_one_line(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(*_: object, **_named: object) -> None:
        raise _FromAfarError

    with monkeypatch.context() as during:
        during.setattr("daft.DataFrame.write_json", end)
        result = run("batch", "in.jsonl", "--engine", "daft", "-o", "o.jsonl")
    assert result.code == 3
    told = result.err.splitlines()[-1]
    assert told.startswith(
        "summarizer: the job ended before o.jsonl was complete: The bucket went away: check the path, "
    )
    assert told.endswith("; then run the same command again, which pays nothing twice")
    assert not (folder / "o.jsonl").exists()
    assert run("batch", "in.jsonl", "--engine", "daft", "-o", "o.jsonl").out.startswith(
        "0 briefs of 4 articles"
    )
    assert len(read_lines(folder / "o.jsonl")) == 4
