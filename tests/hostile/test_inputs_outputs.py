"""What goes into a batch is told of, whatever it is called, and the end is counted in the files."""

from __future__ import annotations

import errno
import json
import os
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk import TEXT, Desk

from summarizer import SettingsError
from summarizer.batching import proof
from summarizer.batching.inputs import open_inputs
from summarizer.batching.outputs import Output
from summarizer.batching.run import batch
from summarizer.intake import MAX_BYTES


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys)


# Names.


@pytest.mark.parametrize("name", ["briefs/", "week.jsonl/", "new/folder//", "briefs/."])
def test_a_name_that_ends_in_a_separator_is_a_folder(desk: Desk, name: str) -> None:
    desk.texts("in", "article.txt")
    code, said = desk.batch("in", "-o", name)
    assert (code, "is a folder: name a file in it" in said) == (2, True)
    assert sorted(path.name for path in desk.folder.iterdir()) == ["in"]
    assert desk.run("summarize", "in/article.txt", "-o", name)[0] == 0
    assert sorted(path.name for path in Path(name).iterdir()) == ["article.json", "article.md"]
    desk.texts("in", "other.txt")
    assert desk.run("summarize", "in/other.txt", "-o", name)[0] == 0
    assert len(list(Path(name).iterdir())) == 4


NAMES = [
    ["a.txt", "A.txt", "a .txt", "a-.txt"],
    ["caf\u00e9.txt", "cafe\u0301.txt", "CAFE\u0301.txt"],
    ["line\nbreak.txt", "line\rbreak.txt", "line-break.txt", "line break.txt"],
    ["x" * 251 + ".txt", "x" * 250 + "y.txt", "\u4e16" * 83 + ".txt"],
    ["\x1b[2J.txt", "\x07.txt", "\u202e.txt", "-.txt"],
    [os.fsdecode(b"\xff.txt"), os.fsdecode(b"\xfe.txt"), "\\xff.txt", "\\udcff.txt"],
    ["a.txt", "a-2.txt", "A.md", "a-2.md"],
]


@pytest.mark.parametrize("names", NAMES, ids=range(len(NAMES)))
def test_articles_with_hard_names_each_have_a_brief_of_their_own(desk: Desk, names: list[str]) -> None:
    (desk.folder / "in").mkdir()
    for number, name in enumerate(names):
        path = desk.folder / "in" / name
        path.write_text(f"{TEXT.format(number)} Number {number}.", encoding="utf-8")
    code, said = desk.run("summarize", *(f"in/{name}" for name in names), "-o", "out/")
    assert code == 0, said
    written = sorted(path.name for path in (desk.folder / "out").iterdir())
    assert len({name.casefold() for name in written}) == len(written) == 2 * len(names)
    assert all(name.isprintable() and len(os.fsencode(name)) < 255 for name in written)
    texts = {json.loads(path.read_bytes())["lead"]["text"] for path in (desk.folder / "out").glob("*.json")}
    assert len(texts) == len(names)
    code, said = desk.batch("in", "-o", "week.jsonl")
    found = desk.ids()
    assert len(set(found)) == len(found)
    assert len(found) + len(desk.failures()) == len(names)
    assert code == (2 if desk.failures() else 0)


def test_an_unreadable_file_whose_name_is_no_text_is_named(desk: Desk) -> None:
    (desk.folder / "in").mkdir()
    Path(os.fsdecode(b"in/\xff.txt")).write_bytes(b"\xff\xff")
    desk.texts("in", "b.txt")
    assert desk.batch("in", "-o", "week.jsonl")[0] == 2
    assert len(desk.failures()) == 1
    assert desk.ids() == ["b.txt"]


@pytest.mark.parametrize("name", ["x" * 300, "x" * 300 + ".jsonl", "a\0b", "", "in/" + "y" * 260 + ".txt"])
def test_a_name_that_no_file_can_have_is_refused(desk: Desk, name: str) -> None:
    with pytest.raises(SettingsError, match="the input|cannot"):
        batch(name, "week.jsonl")
    with pytest.raises(SettingsError, match="the input|cannot"):
        batch([desk.lines("a.jsonl", "a"), name], "week.jsonl")
    assert sorted(path.name for path in desk.folder.iterdir()) == ["a.jsonl"]


@pytest.mark.parametrize("name", ["x" * 300 + ".jsonl", "we\nek.jsonl", "we\x1bek.jsonl"])
def test_an_output_name_that_cannot_be_or_be_seen_is_refused(desk: Desk, name: str) -> None:
    code, said = desk.batch(desk.lines("a.jsonl", "a"), "-o", name)
    assert code == 2
    assert "choose another" in said
    assert [path.name for path in desk.folder.iterdir()] == ["a.jsonl"]


# Nothing is skipped in silence.


def test_a_line_that_is_too_long_costs_no_other_line(desk: Desk) -> None:
    def row(one: str) -> bytes:
        return json.dumps({"id": one, "text": TEXT.format(one)}).encode() + b"\n"

    long = b'{"id": "long", "text": "' + b"x" * MAX_BYTES + b'"}\n'
    for lines in ([long, row("a"), row("b")], [row("a"), long, row("b")], [row("a"), row("b"), long[:-1]]):
        (desk.folder / "in.jsonl").write_bytes(b"".join(lines))
        assert (
            desk.batch("in.jsonl", "-o", f"out{lines.index(next(x for x in lines if len(x) > 999))}.jsonl")[0]
            == 2
        )
    for number in range(3):
        assert desk.ids(f"out{number}.jsonl") == ["a", "b"]
        (failure,) = desk.failures(f"out{number}.jsonl")
        assert failure["position"] == number + 1
        assert f"line {number + 1} is longer than" in failure["reason"]


def test_what_a_folder_holds_besides_articles_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.texts("in", "a.txt", "picture.png", "more.jsonl", "notes")
    desk.texts("in/locked", "b.txt")
    desk.texts("elsewhere", "c.txt")
    (desk.folder / "in" / "gone.txt").symlink_to("nowhere")
    (desk.folder / "in" / "gone").symlink_to("nowhere")
    (desk.folder / "in" / "round.txt").symlink_to("round.txt")
    (desk.folder / "in" / "linked").symlink_to("../elsewhere")
    os.mkfifo(desk.folder / "in" / "pipe.txt")
    lock(monkeypatch, "in/locked")
    code, said = desk.batch("in", "-o", "week.jsonl")
    assert code == 2
    reasons = {Path(row["id"]).name: row["reason"] for row in desk.failures()}
    assert sorted(reasons) == ["gone", "gone.txt", "linked", "locked", "pipe.txt", "round.txt"]
    assert "broken link" in reasons["gone.txt"]
    assert "link to a folder" in reasons["linked"]
    assert "Permission denied" in reasons["locked"]
    assert "a pipe" in reasons["pipe.txt"]
    assert "left out of folders: 1 without ending, 1 .jsonl, 1 .png" in said
    assert "1 brief + 6 failures = 7 inputs" in said
    assert desk.ids() == ["a.txt"]


def lock(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    """Let nobody look into `folder`; root may look into all."""
    real = os.scandir

    def guarded(path: Any = ".") -> Any:
        if os.fspath(path).rstrip("/") == folder:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fspath(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", guarded)


@pytest.mark.parametrize("pattern", ["in/*", "in/*/*.txt", "in/**", "in/**/*.txt", "in/l*/b.txt"])
def test_what_a_pattern_meets_on_its_way_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, pattern: str
) -> None:
    desk.texts("in", "a.txt")
    desk.texts("in/open", "c.txt")
    desk.texts("in/locked", "b.txt")
    (desk.folder / "in" / "gone.txt").symlink_to("nowhere")
    lock(monkeypatch, "in/locked")
    code, said = desk.batch(pattern, "-o", "week.jsonl")
    reasons = {row["id"]: row["reason"] for row in desk.failures()}
    assert ("in/locked" in reasons) == (pattern != "in/*")
    assert ("in/gone.txt" in reasons) == ("in/*/*" not in pattern and "b.txt" not in pattern)
    assert ("left out: 2 folders" in said) == (pattern == "in/*")
    assert code == 2


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("/dev/stdin", "give - for standard input"),
        ("/dev/fd/0", "give - for standard input"),
        ("/dev/null", "a device, not a file"),
        ("pipe", "a pipe, not a file"),
        ("*.nothing", "matches nothing"),
        ("in/**/*.nothing", "matches nothing"),
        ("missing.jsonl", "does not exist"),
        ("gone.jsonl", "a broken link"),
        ("empty", "holds no article"),
        ("pictures", "holds no article"),
        ("week.jsonl", "this batch's own output"),
        ("./in/../week.jsonl", "this batch's own output"),
        ("link.jsonl", "this batch's own output"),
        ("twin.jsonl", "this batch's own output"),
    ],
)
def test_an_input_that_leads_nowhere_is_refused_before_anything(desk: Desk, name: str, says: str) -> None:
    desk.lines("good.jsonl", "a")
    desk.lines("week.jsonl", "a")
    os.mkfifo(desk.folder / "pipe")
    (desk.folder / "gone.jsonl").symlink_to("nowhere")
    (desk.folder / "link.jsonl").symlink_to("week.jsonl")
    (desk.folder / "twin.jsonl").hardlink_to(desk.folder / "week.jsonl")
    (desk.folder / "empty").mkdir()
    (desk.folder / "in").mkdir()
    desk.texts("pictures", "a.png")
    before = sorted(desk.folder.iterdir())
    for inputs in ([name], ["good.jsonl", name]):
        code, said = desk.batch(*inputs, "-o", "week.jsonl")
        assert code == 2
        assert says in said
    assert sorted(desk.folder.iterdir()) == before


def test_names_from_a_stream_of_names_are_told_of_too(desk: Desk) -> None:
    names = ["missing.jsonl", "/dev/stdin", "*.nothing", "x" * 300, desk.lines("good.jsonl", "a"), "empty"]
    (desk.folder / "empty").mkdir()
    summary = batch(iter(names), "week.jsonl")
    assert summary.failed == {"input.unreadable": 5}
    assert (summary.inputs, summary.written, summary.unproved) == (6, (1, 5), "")


def test_a_pattern_never_reads_what_the_batch_writes(desk: Desk) -> None:
    desk.lines("monday.jsonl", "m1", "m2")
    (desk.folder / "bad.jsonl").write_text("no json\n")
    (desk.folder / "link.jsonl").symlink_to("week.jsonl")
    for _ in range(3):
        desk.batch("*.jsonl", "-o", "week.jsonl")
        assert desk.ids() == ["m1", "m2"]
        assert len(desk.failures()) == 1


def test_a_damaged_parquet_file_is_one_failure_and_the_rest_goes_on(desk: Desk) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    (desk.folder / "bad.parquet").write_bytes(b"no parquet at all")
    parquet.write_table(pa.table({"body": ["a"]}), "other.parquet")
    rows = [{"id": f"p{n}", "text": f"{TEXT.format(n)} {uuid.UUID(int=n)}"} for n in range(4000)]
    parquet.write_table(pa.Table.from_pylist(rows), "cut.parquet", row_group_size=1000)
    data = bytearray((desk.folder / "cut.parquet").read_bytes())
    start = len(data) // 2
    data[start : start + 5000] = bytes(5000)
    (desk.folder / "cut.parquet").write_bytes(data)
    found = list(open_inputs(["cut.parquet"]))
    assert [item.article is None for item in found] == [False] * (len(found) - 1) + [True]
    assert 0 < len(found) < 4000
    assert "cannot be read after row" in found[-1].fault
    desk.lines("good.jsonl", "a")
    assert desk.batch("bad.parquet", "other.parquet", "good.jsonl", "-o", "week.jsonl")[0] == 2
    assert desk.ids() == ["a"]
    assert [row["id"] for row in desk.failures()] == ["bad.parquet", "other.parquet"]


# The proof.


def test_the_end_is_counted_in_the_files(desk: Desk) -> None:
    (desk.folder / "in.jsonl").write_text(json.dumps({"id": "a", "text": TEXT}) + "\nno json\n")
    code, said = desk.batch("in.jsonl", "-o", "week.jsonl")
    assert code == 2
    assert "counted in the files: 1 brief + 1 failure = 2 inputs" in said
    code, said = desk.batch("in.jsonl", "-o", "week.jsonl", "--json")
    summary = json.loads(
        said.splitlines()[-1] if said.splitlines()[-1].startswith("{") else said.splitlines()[-2]
    )
    assert (summary["inputs"], summary["written"]) == (2, {"briefs": 1, "failures": 1})


def delete(path: Path) -> None:
    path.unlink()


def damage(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(bytes(20) + data[20:])


def double(path: Path) -> None:
    path.write_bytes(path.read_bytes() * 2)


def shorten(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


@pytest.mark.parametrize("harm", [delete, damage, double, shorten])
@pytest.mark.parametrize("which", ["week.jsonl", "week.failures.jsonl"])
def test_files_that_do_not_hold_all_inputs_are_told_and_never_exit_0(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, harm: Callable[[Path], None], which: str
) -> None:
    (desk.folder / "in.jsonl").write_text(json.dumps({"id": "a", "text": TEXT}) + "\nno json\n")
    count = proof.count_files

    def count_late(files: Output) -> tuple[int, int]:
        harm(desk.folder / which)
        return count(files)

    monkeypatch.setattr(proof, "count_files", count_late)
    code, said = desk.batch("in.jsonl", "-o", "week.jsonl")
    assert code == 3
    assert "not proved: 2 inputs, but the files hold" in said
    monkeypatch.undo()
    monkeypatch.chdir(desk.folder)
    (desk.folder / "week.jsonl").unlink(missing_ok=True)
    code, said = desk.batch("in.jsonl", "-o", "week.jsonl")
    assert (code, "1 brief + 1 failure = 2 inputs" in said) == (2, True)
