"""What a batch has written stays, whatever comes next: the ways in which it was lost."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from desk import TEXT, Desk
from running import Ran, run

from summarizer import Article, SettingsError
from summarizer.batching import runner, telling
from summarizer.batching.events import Event
from summarizer.batching.options import Options
from summarizer.batching.outputs import Output, failures_path
from summarizer.batching.run import batch, estimate_batch


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
    def pipe(*ids: str) -> Ran:
        rows = "".join(json.dumps({"id": one, "text": TEXT.format(one)}) + "\n" for one in ids)
        return run("batch", "-", "-o", "week.jsonl", stdin=rows.encode())

    assert pipe("m1", "m2").code == 0
    assert pipe("m1", "m2", "m3").code == 0
    other = pipe("t1")
    assert other.code == 2
    assert "may not have as they were" in other.err
    assert "may not have as they were" in pipe("m1").err
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
    assert ("what is written stays" if kind == "other names" else "holds no article") in said
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
        patch.setattr(telling, "_TELL_EVERY", 0.0)
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
    assert (code, "exclude each other" in said) == (2, True)
    os.truncate("week.jsonl", (desk.folder / "week.jsonl").stat().st_size - 5)
    code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--append")
    assert (code, "is not complete" in said) == (2, True)
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
        assert "was last written with the ledger" in said
        assert str(desk.folder / "A") in said
    code, said = desk.batch("tuesday.jsonl", "-o", "week.jsonl", "--ledger", "C")
    assert (code, "no batch with the ledger C" in said) == (2, True)
    assert (desk.folder / "week.jsonl").read_bytes() == before


def test_two_outputs_never_share_a_file_of_failures(desk: Desk) -> None:
    pytest.importorskip("pyarrow")
    desk.batch(desk.lines("monday.jsonl", "m1"), "-o", "week.jsonl")
    for name in ("week.parquet", "week.ndjson"):
        code, said = desk.batch("monday.jsonl", "-o", name)
        assert (code, "would share week.failures.jsonl with week.jsonl" in said) == (2, True)
    for name in ("week.failures.jsonl", "week.parquet.partial.jsonl"):
        assert desk.batch("monday.jsonl", "-o", name)[0] == 2
