from __future__ import annotations

import gc
import json
from pathlib import Path
from typing import Any

import pytest
from origins import without_origin

from summarizer import Article, Brief, SettingsError, verify
from summarizer.batching.collector import ONE_AT_A_TIME, collect_less, collect_rarely
from summarizer.batching.events import Event
from summarizer.batching.inputs import open_inputs
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.parquet import read_records
from summarizer.batching.run import batch

TEXT = (
    "The council of Aldbury voted on Monday to repair the bridge. "
    'Mayor Ann Lee said: "The bridge will open in May." The work costs $3.2 million. Lot {} follows.'
)


def write_lines(path: Path, rows: list[Any]) -> Path:
    path.write_text(
        "".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows), encoding="utf-8"
    )
    return path


def rows_of(count: int) -> list[Any]:
    return [{"id": f"a{number}", "text": TEXT.format(number)} for number in range(count)]


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write_lines(tmp_path / "in.jsonl", rows_of(40))


def test_every_article_has_a_record_in_input_order(articles: Path, tmp_path: Path) -> None:
    summary = batch(articles, tmp_path / "out.jsonl")
    records = read_lines(tmp_path / "out.jsonl")
    assert [record["id"] for record in records] == [f"a{number}" for number in range(40)]
    assert summary.briefs == summary.articles == 40
    brief = Brief.model_validate_json(json.dumps(records[7]["brief"]))
    assert verify(brief, Article(id="a7", text=TEXT.format(7))).ok
    assert not failures_path(tmp_path / "out.jsonl").exists()


def test_what_is_no_article_is_named_and_stops_nothing(tmp_path: Path) -> None:
    rows = [*rows_of(2), "no json", {"id": "e", "text": " "}, {"id": "a0", "text": "Another text."}]
    rows += [
        {"text": "The same words twice."},
        {"text": "The same words twice."},
        {"id": "last", "text": TEXT},
    ]
    source = write_lines(tmp_path / "in.jsonl", rows)
    summary = batch(source, tmp_path / "out.jsonl")
    failed = read_lines(failures_path(tmp_path / "out.jsonl"))
    assert [(row["position"], row["code"]) for row in failed] == [
        (3, "input.unreadable"),
        (4, "input.unreadable"),
        (5, "input.duplicate_id"),
        (7, "input.duplicate"),
    ]
    assert all(row["reason"] and row["advice"] for row in failed)
    assert [record["id"] for record in read_lines(tmp_path / "out.jsonl")][-1] == "last"
    assert summary.articles == len(rows)


def test_same_command_again_changes_nothing(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    batch(articles, out)
    before = out.read_bytes()
    assert batch(articles, out).known == 40
    assert out.read_bytes() == before


def test_added_changed_and_moved_articles_end_as_in_a_run_from_nothing(tmp_path: Path) -> None:
    rows, new = rows_of(12), {"id": "new", "text": TEXT}
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    for number, change in enumerate(
        (
            [*rows, new],
            [*rows[:3], {"id": "mid", "text": TEXT}, *rows[3:], new],
            [
                *rows[:3],
                {"id": "a3", "text": TEXT.format("changed")},
                *rows[4:],
                new,
                {"id": "mid", "text": TEXT},
            ],
        )
    ):
        batch(write_lines(source, change), out)
        fresh = tmp_path / f"fresh{number}.jsonl"
        batch(source, fresh)
        assert out.read_bytes() == fresh.read_bytes()


def test_another_policy_makes_the_output_anew(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    batch(articles, out)
    assert batch(articles, out, policy="report").known == 0
    assert {record["brief"]["provenance"]["policy"] for record in read_lines(out)} == {"report"}


def test_parquet_in_and_out_hold_the_same_as_lines(articles: Path, tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.Table.from_pylist(rows_of(40)), tmp_path / "in.parquet")
    batch(articles, tmp_path / "lines.jsonl")
    out = tmp_path / "out.parquet"
    batch(tmp_path / "in.parquet", out)
    rows = [json.loads(line) for line in b"".join(read_records(out)).splitlines()]
    lines = [json.loads(line) for line in (tmp_path / "lines.jsonl").read_text(encoding="utf-8").splitlines()]
    for record in (*rows, *lines):
        record["brief"] = without_origin(json.dumps(record["brief"]))
    assert rows == lines
    typed = parquet.read_table(out, columns=["lead", "provenance"]).to_pylist()
    assert [row["lead"]["text"] for row in typed] == [row["brief"]["lead"]["text"] for row in rows]
    assert [row["provenance"]["article"] for row in typed] == [row["id"] for row in rows]
    assert batch(tmp_path / "in.parquet", out).known == 40
    assert sorted(path.name for path in tmp_path.glob("out.parquet*")) == [
        "out.parquet",
        "out.parquet.ledger",
        "out.parquet.ledger.lock",
        "out.parquet.writer",
    ]


def test_folder_is_read_by_name_and_each_article_named_after_its_file(tmp_path: Path) -> None:
    (tmp_path / "in" / "sub").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "sub/c.txt"):
        (tmp_path / "in" / name).write_text(TEXT.format(name), encoding="utf-8")
    (tmp_path / "in" / "bad.txt").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "in" / "picture.png").write_bytes(b"no article")
    found = list(open_inputs([tmp_path / "in"]))
    assert [item.id for item in found if item.article] == ["a.txt", "b.txt", "sub/c.txt"]
    assert sum(item.article is None for item in found) == 1
    assert [i.id for i in open_inputs([str(tmp_path / "in" / "*.txt")]) if i.article] == [
        str(tmp_path / "in" / "a.txt"),
        str(tmp_path / "in" / "b.txt"),
    ]


def test_articles_may_come_from_python(tmp_path: Path) -> None:
    given = (Article(id=f"a{number}", text=TEXT.format(number)) for number in range(3))
    assert batch(given, tmp_path / "out.jsonl").briefs == 3


def test_foreign_output_is_never_overwritten(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("somebody's work", encoding="utf-8")
    with pytest.raises(SettingsError, match="exists, but no batch"):
        batch(articles, tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == "somebody's work"


@pytest.mark.parametrize(
    ("source", "output", "message"),
    [("missing.jsonl", "out.jsonl", "does not exist"), ("in.jsonl", "out.csv", "must end in .jsonl")],
)
def test_wrong_names_are_refused_before_anything(
    articles: Path, tmp_path: Path, source: str, output: str, message: str
) -> None:
    with pytest.raises(SettingsError, match=message):
        batch(articles.with_name(source), tmp_path / output)


def test_two_runs_do_not_share_a_ledger(articles: Path, tmp_path: Path) -> None:
    def again(event: Event) -> None:
        if event.kind == "started":
            with pytest.raises(SettingsError, match="another process"):
                batch_elsewhere()

    def batch_elsewhere() -> None:
        from summarizer.batching.ledger import Ledger

        Ledger(tmp_path / "out.jsonl.ledger").close()

    assert batch(articles, tmp_path / "out.jsonl", options=Options(on_event=again)).briefs == 40


def test_two_processes_write_the_same_bytes_as_one_and_never_wait_for_each_other(tmp_path: Path) -> None:
    # More than the pipes between them hold, both ways.
    long = " ".join(TEXT.format(number) for number in range(12))
    rows = [{"id": f"a{n}", "text": f"{long} Article {n} ends."} for n in range(100)]
    source = write_lines(tmp_path / "in.jsonl", rows)
    batch(source, tmp_path / "one.jsonl")
    batch(source, tmp_path / "two.jsonl", options=Options(workers=2, concurrency=100))
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


@pytest.mark.parametrize("threshold", [700, 50_000, 0])
def test_a_batch_gives_the_collector_back_as_it_was(articles: Path, tmp_path: Path, threshold: int) -> None:
    seen: list[tuple[int, bool]] = []

    def see(event: Event) -> None:
        # To count what is frozen takes a tenth of a second among all tests: once is enough.
        if event.kind == "started":
            seen.append((gc.get_threshold()[0], gc.get_freeze_count() > 0))

    before = gc.get_threshold()
    gc.set_threshold(threshold, *before[1:])
    try:
        batch(articles, tmp_path / "out.jsonl", options=Options(on_event=see))
        assert gc.get_threshold() == (threshold, *before[1:])
    finally:
        gc.set_threshold(*before)
    assert seen == [(max(threshold, 2000) if threshold else 0, True)]
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize(
    ("threshold", "rare", "in_a_batch"),
    [(700, 5000, 2000), (5000, 5000, 5000), (9000, 9000, 9000), (0, 0, 0)],
)
def test_a_command_collects_rarely_and_a_batch_of_it_as_every_batch(
    threshold: int, rare: int, in_a_batch: int
) -> None:
    before = gc.get_threshold()
    gc.set_threshold(threshold, *before[1:])
    try:
        with collect_rarely():
            assert gc.get_threshold()[0] == rare
            with collect_less():
                assert gc.get_threshold()[0] == in_a_batch
            with collect_less(ONE_AT_A_TIME):
                assert gc.get_threshold()[0] == rare
            assert gc.get_threshold()[0] == rare
        assert gc.get_threshold() == (threshold, *before[1:])
    finally:
        gc.set_threshold(*before)


def test_a_frozen_collector_is_left_alone(articles: Path, tmp_path: Path) -> None:
    gc.freeze()
    try:
        batch(articles, tmp_path / "out.jsonl")
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
