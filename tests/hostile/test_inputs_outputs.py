"""What goes into a batch is told of, and what came out of one stays: the ways in which both were lost."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, SettingsError
from summarizer.batching import proof, runner
from summarizer.batching.events import Event
from summarizer.batching.inputs import open_inputs
from summarizer.batching.options import Options
from summarizer.batching.outputs import Output, failures_path
from summarizer.batching.run import batch, estimate_batch
from summarizer.cli import main
from summarizer.intake import MAX_BYTES

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder to work in, and the command."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def lines(self, name: str, *ids: str, text: str = TEXT) -> str:
        """Write a file of articles with these ids."""
        rows = ({"id": one, "text": text.format(f"{name} {one}")} for one in ids)
        (self.folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return name

    def texts(self, folder: str, *names: str) -> str:
        """Write a folder of articles."""
        (self.folder / folder).mkdir(exist_ok=True)
        for name in names:
            (self.folder / folder / name).write_text(TEXT.format(name), encoding="utf-8")
        return folder

    def batch(self, *arguments: str) -> tuple[int, str]:
        """Run the batch command; return its exit code and what it said."""
        return self.run("batch", *arguments)

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run a command; return its exit code and what it said."""
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        said = self.capture.readouterr()
        code = ended.value.code
        return (code if isinstance(code, int) else 0), said.out + said.err

    def ids(self, name: str = "week.jsonl") -> list[str]:
        """Return the ids in a file of records."""
        path = self.folder / name
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [json.loads(line)["id"] for line in lines]

    def failures(self, name: str = "week.jsonl") -> list[dict[str, Any]]:
        """Return the named failures beside an output."""
        path = failures_path(self.folder / name)
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [json.loads(line) for line in lines]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys)


# What is written stays.


def other_file(desk: Desk) -> list[str]:
    return [desk.lines("tuesday.jsonl", "t1", "t2")]


def other_file_with_the_same_ids(desk: Desk) -> list[str]:
    return [desk.lines("tuesday.jsonl", "m1", "m2", "m3")]


def same_file_with_other_articles(desk: Desk) -> list[str]:
    return [desk.lines("monday.jsonl", "t1", "t2", "t3", "t4")]


def same_file_with_other_articles_under_the_same_ids(desk: Desk) -> list[str]:
    return [desk.lines("monday.jsonl", "m1", "m2", "m3", "m4", text="Tuesday. " + TEXT)]


def same_file_with_fewer_articles(desk: Desk) -> list[str]:
    return [desk.lines("monday.jsonl", "m1", "m2")]


def same_file_without_a_word(desk: Desk) -> list[str]:
    return [desk.lines("monday.jsonl")]


def other_policy_too(desk: Desk) -> list[str]:
    return [desk.lines("tuesday.jsonl", "t1"), "--policy", "report"]


def other_retried(desk: Desk) -> list[str]:
    return [desk.lines("tuesday.jsonl", "t1"), "--retry-failed"]


def other_before_it(desk: Desk) -> list[str]:
    (desk.folder / "monday.jsonl").rename(desk.folder / "old.jsonl")
    return [desk.lines("tuesday.jsonl", "t1")]


@pytest.mark.parametrize(
    "give",
    [
        other_file,
        other_file_with_the_same_ids,
        same_file_with_other_articles,
        same_file_with_other_articles_under_the_same_ids,
        same_file_with_fewer_articles,
        same_file_without_a_word,
        other_policy_too,
        other_retried,
        other_before_it,
    ],
)
def test_an_input_that_no_longer_has_what_is_written_is_refused(
    desk: Desk, give: Callable[[Desk], list[str]]
) -> None:
    assert desk.batch(desk.lines("monday.jsonl", "m1", "m2", "m3"), "-o", "week.jsonl")[0] == 0
    before = (desk.folder / "week.jsonl").read_bytes()
    arguments = [*give(desk), "-o", "week.jsonl"]
    for _ in range(2):
        code, said = desk.batch(*arguments)
        assert code == 2
        assert "what is written stays" in said
        assert "--append" in said
        assert "delete week.jsonl" in said
        assert (desk.folder / "week.jsonl").read_bytes() == before
    (desk.folder / "week.jsonl").unlink()
    desk.batch(*arguments)
    given = [json.loads(line)["id"] for line in (desk.folder / arguments[0]).read_text().splitlines()]
    assert desk.ids() == given


def test_a_stream_that_differs_is_refused_and_one_that_goes_on_is_not(desk: Desk) -> None:
    def pipe(*ids: str, text: str = TEXT) -> subprocess.CompletedProcess[bytes]:
        rows = "".join(json.dumps({"id": one, "text": text.format(one)}) + "\n" for one in ids)
        words = [sys.executable, "-c", "from summarizer.cli import main; main()"]
        environ = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
        return subprocess.run(  # noqa: S603 - our own command
            [*words, "batch", "-", "-o", "week.jsonl"],
            input=rows.encode(),
            env=environ,
            capture_output=True,
            check=False,
        )

    assert pipe("m1", "m2").returncode == 0
    assert pipe("m1", "m2", "m3").returncode == 0
    other = pipe("t1")
    assert other.returncode == 2
    assert b"a stream" in other.stderr
    assert pipe("m1").returncode == 2
    assert desk.ids() == ["m1", "m2", "m3"]


def test_articles_that_are_corrected_or_left_out_after_they_failed_are_made_anew(desk: Desk) -> None:
    source = desk.folder / "in.jsonl"
    source.write_text(
        json.dumps({"id": "a", "text": TEXT})
        + "\nno json\n"
        + json.dumps({"id": "b", "text": TEXT + " Two."})
    )
    assert desk.batch("in.jsonl", "-o", "week.jsonl")[0] == 2
    rows = ({"id": one, "text": text} for one, text in (("a", TEXT), ("b", TEXT + " Three."), ("c", "More.")))
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert desk.batch("in.jsonl", "-o", "week.jsonl")[0] == 0
    assert desk.ids() == ["a", "b", "c"]
    assert Article(text=TEXT + " Three.").sha256 in (desk.folder / "week.jsonl").read_text(encoding="utf-8")
    assert not desk.failures()


@pytest.mark.parametrize("kind", ["emptied", "other names", "subfolders only"])
def test_a_folder_that_was_emptied_empties_nothing(desk: Desk, kind: str) -> None:
    desk.texts("in", "a.txt", "b.txt")
    assert desk.batch("in", "-o", "week.jsonl")[0] == 0
    before = (desk.folder / "week.jsonl").read_bytes()
    for path in (desk.folder / "in").iterdir():
        path.unlink()
    if kind == "other names":
        desk.texts("in", "c.txt")
    if kind == "subfolders only":
        (desk.folder / "in" / "a.txt").mkdir()
    code, said = desk.batch("in", "-o", "week.jsonl")
    assert code == 2
    assert ("what is written stays" if kind == "other names" else "nothing was given") in said
    assert (desk.folder / "week.jsonl").read_bytes() == before


def test_no_articles_from_python_empty_nothing(desk: Desk) -> None:
    given = [Article(id="a", text=TEXT), Article(id="b", text=TEXT + " Two.")]
    batch(given, "week.jsonl")
    for fewer in ([], given[:1], iter(given[1:])):
        with pytest.raises(SettingsError, match="what is written stays"):
            batch(fewer, "week.jsonl")
    assert desk.ids() == ["a", "b"]


# Appending.


def test_append_keeps_what_is_there_and_adds_the_rest_once(desk: Desk) -> None:
    desk.lines("monday.jsonl", "m1", "m2")
    desk.lines("tuesday.jsonl", "t1", "t2", "t3")
    desk.batch("monday.jsonl", "-o", "week.jsonl")
    code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append")
    assert code == 0
    assert "5 briefs + 0 failures = 5 inputs, 3 of them given now" in said
    before = (desk.folder / "week.jsonl").read_bytes()
    assert desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append")[0] == 0
    assert desk.batch("monday.jsonl", "-o", "week.jsonl", "--append")[0] == 0
    assert desk.batch("monday.jsonl", "tuesday.jsonl", "-o", "week.jsonl")[0] == 0
    assert (desk.folder / "week.jsonl").read_bytes() == before
    assert desk.ids() == ["m1", "m2", "t1", "t2", "t3"]
    for alone in ("monday.jsonl", "tuesday.jsonl"):
        assert desk.batch(alone, "-o", "week.jsonl")[0] == 2
    assert (desk.folder / "week.jsonl").read_bytes() == before


def test_append_of_a_taken_id_is_a_named_failure_and_the_first_brief_stays(desk: Desk) -> None:
    desk.batch(desk.lines("monday.jsonl", "1", "2"), "-o", "week.jsonl")
    first = (desk.folder / "week.jsonl").read_bytes()
    desk.lines("tuesday.jsonl", "2", "3", "3")
    for _ in range(2):
        assert desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append")[0] == 2
        assert (desk.folder / "week.jsonl").read_bytes().startswith(first)
        assert desk.ids() == ["1", "2", "3"]
        assert [row["code"] for row in desk.failures()] == ["input.duplicate_id"] * 2
    assert desk.batch("tuesday.jsonl", "-o", "week.jsonl")[0] == 2
    assert (desk.folder / "week.jsonl").read_bytes().startswith(first)


def test_append_of_a_file_that_is_written_anew_each_day(desk: Desk) -> None:
    for day in ("mo", "tu", "we"):
        desk.lines("today.jsonl", f"{day}1", f"{day}2")
        assert desk.batch("today.jsonl", "-o", "week.jsonl", "--append")[0] == 0
    assert desk.ids() == ["mo1", "mo2", "tu1", "tu2", "we1", "we2"]


def test_append_that_is_interrupted_at_any_moment_goes_on_to_the_same_bytes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.lines("monday.jsonl", *(f"m{n}" for n in range(4)))
    desk.lines("tuesday.jsonl", *(f"t{n}" for n in range(8)), "m0")
    place, aside = desk.folder / "run", desk.folder / "aside"
    batch("monday.jsonl", place / "week.jsonl")
    moments: list[Path] = []

    def keep(_: Event) -> None:
        moments.append(aside / str(len(moments)))
        shutil.copytree(place, moments[-1])

    append = Options(append=True, concurrency=3)
    with monkeypatch.context() as patch:
        patch.setattr(runner, "_TELL_EVERY", 0.0)
        patch.setattr(runner, "_MOVE_AFTER", 2)
        batch("tuesday.jsonl", place / "week.jsonl", options=replace(append, on_event=keep))
    whole = (place / "week.jsonl").read_bytes(), failures_path(place / "week.jsonl").read_bytes()
    assert len(moments) > 8
    for moment in moments:
        shutil.rmtree(place)
        shutil.copytree(moment, place)
        summary = batch("tuesday.jsonl", place / "week.jsonl", options=append)
        assert (summary.unproved, summary.inputs) == ("", 9)
        assert (place / "week.jsonl").read_bytes() == whole[0]
        assert failures_path(place / "week.jsonl").read_bytes() == whole[1]


def test_append_is_refused_where_it_would_change_or_lose_what_is_there(desk: Desk) -> None:
    desk.batch(desk.lines("monday.jsonl", "m1", "m2"), "-o", "week.jsonl")
    desk.lines("tuesday.jsonl", "t1")
    code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append", "--policy", "report")
    assert (code, "--append keeps" in said) == (2, True)
    code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append", "--retry-failed")
    assert (code, "do not go together" in said) == (2, True)
    os.truncate("week.jsonl", (desk.folder / "week.jsonl").stat().st_size - 5)
    code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append")
    assert (code, "is not whole" in said) == (2, True)
    assert desk.batch("monday.jsonl", "-o", "week.jsonl")[0] == 0
    assert desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append")[0] == 0
    assert desk.ids() == ["m1", "m2", "t1"]


def test_append_to_parquet_and_a_dry_run_of_it(desk: Desk) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    desk.batch(desk.lines("monday.jsonl", "m1", "m2"), "-o", "week.parquet")
    desk.lines("tuesday.jsonl", "m1", "t1")
    rows = json.loads((desk.folder / "monday.jsonl").read_text().splitlines()[0])
    (desk.folder / "tuesday.jsonl").write_text(
        json.dumps(rows) + "\n" + json.dumps({"id": "t1", "text": TEXT})
    )
    options = Options(append=True)
    found = estimate_batch("tuesday.jsonl", "week.parquet", options=options)
    assert (found.articles, found.known) == (2, 1)
    assert desk.batch("tuesday.jsonl", "-o", "week.parquet", "--append")[0] == 0
    assert parquet.read_table("week.parquet").column("id").to_pylist() == ["m1", "m2", "t1"]


# One output has one writer.


@pytest.mark.parametrize("name", ["week.jsonl", "./week.jsonl", "link.jsonl", "week.parquet"])
def test_a_second_run_on_the_same_files_is_refused_while_the_first_goes(desk: Desk, name: str) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    desk.lines("monday.jsonl", "m1", "m2")
    (desk.folder / "link.jsonl").symlink_to("week.jsonl")
    refused: list[str] = []

    def again(event: Event) -> None:
        if event.kind == "started":
            with pytest.raises(SettingsError) as error:
                Output(Path(name))
            refused.append(str(error.value))

    out = name if name.endswith("parquet") else "week.jsonl"
    batch("monday.jsonl", out, options=Options(on_event=again))
    assert "another run is writing the output" in refused[0]
    if out == "week.jsonl":
        assert desk.ids() == ["m1", "m2"]


def test_two_ledgers_never_write_one_output_in_turn(desk: Desk) -> None:
    desk.lines("monday.jsonl", "m1", "m2", "m3")
    desk.lines("tuesday.jsonl", "t1")
    assert desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--ledger", "B")[0] == 0
    (desk.folder / "week.jsonl").unlink()
    assert desk.batch("monday.jsonl", "-o", "week.jsonl", "--ledger", "A")[0] == 0
    before = (desk.folder / "week.jsonl").read_bytes()
    for more in ([], ["--append"]):
        code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--ledger", "B", *more)
        assert code == 2
        assert "another ledger" in said
        assert str(desk.folder / "A") in said
    code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--ledger", "C")
    assert (code, "not from a batch with the ledger C" in said) == (2, True)
    assert (desk.folder / "week.jsonl").read_bytes() == before


def test_two_outputs_never_share_a_file_of_failures(desk: Desk) -> None:
    pytest.importorskip("pyarrow")
    desk.batch(desk.lines("monday.jsonl", "m1"), "-o", "week.jsonl")
    for name in ("week.parquet", "week.ndjson"):
        code, said = desk.batch("monday.jsonl", "-o", name)
        assert (code, "would share week.failures.jsonl with week.jsonl" in said) == (2, True)
    for name in ("week.failures.jsonl", "week.parquet.partial.jsonl"):
        assert desk.batch("monday.jsonl", "-o", name)[0] == 2


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
    assert "link to nothing" in reasons["gone.txt"]
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
        ("missing.jsonl", "is not there"),
        ("gone.jsonl", "a link to nothing"),
        ("empty", "holds no article"),
        ("pictures", "holds no article"),
        ("week.jsonl", "what this batch writes itself"),
        ("./in/../week.jsonl", "what this batch writes itself"),
        ("link.jsonl", "what this batch writes itself"),
        ("twin.jsonl", "what this batch writes itself"),
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
