"""Tables of others: which columns hold the article, and which go with it into its record."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import SettingsError
from summarizer.batching.columns import NONE, Columns, Kept, read_keep
from summarizer.batching.inputs import Reading, open_inputs
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.parquet import read_records
from summarizer.batching.records import join_record, split_record
from summarizer.batching.run import batch

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**80), 2**80)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def write_lines(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def foreign(count: int) -> list[dict[str, Any]]:
    return [
        {
            "uid": f"x{n}",
            "body": TEXT.format(n),
            "id": "theirs",
            "text": "note",
            "desk": "city",
            "rank": n,
        }
        for n in range(count)
    ]


def test_columns_of_other_names_are_read_and_all_others_go_along(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", foreign(3))
    summary = batch(source, tmp_path / "out.jsonl", options=Options(columns=Columns("body", "uid")))
    records = read_lines(tmp_path / "out.jsonl")
    assert [record["id"] for record in records] == ["x0", "x1", "x2"]
    assert records[2]["input"] == {"id": "theirs", "text": "note", "desk": "city", "rank": 2}
    assert records[2]["brief"]["lead"]["text"].startswith("The council of Aldbury voted")
    assert list(records[0]) == ["id", "input", "brief", "usage", "cost"]
    assert "columns kept under “input”: id (3), text (3), desk (3), rank (3)" in str(summary)


@pytest.mark.parametrize(
    ("keep", "kept"),
    [(NONE, None), (("rank", "title"), {"rank": 1, "title": "Bridge"}), (("none of them",), None)],
)
def test_only_the_columns_that_are_named_go_along(tmp_path: Path, keep: tuple[str, ...], kept: Any) -> None:
    rows = [{"id": "a", "text": TEXT, "title": "Bridge", "desk": "city", "rank": 1}]
    source = write_lines(tmp_path / "in.jsonl", rows)
    summary = batch(source, tmp_path / "out.jsonl", options=Options(columns=Columns(keep=keep)))
    (record,) = read_lines(tmp_path / "out.jsonl")
    assert record.get("input") == kept
    assert record["brief"]["provenance"]["title"] == "Bridge"
    assert ("no row has the column 'none of them', which --keep names" in str(summary)) == (
        "none of them" in keep
    )


def test_a_failed_row_keeps_its_own_id_its_columns_and_its_place(tmp_path: Path) -> None:
    rows = [
        {"id": "a", "text": TEXT, "desk": "city"},
        {"id": "bad", "text": " ", "desk": "sport"},
        {"id": 7, "text": TEXT, "published": [], "desk": "wire"},
        {"text": "", "desk": "wire"},
        {"id": "bad", "text": TEXT.format("mended")},
    ]
    source = write_lines(tmp_path / "in.jsonl", rows)
    summary = batch(source, tmp_path / "out.jsonl")
    failed = read_lines(failures_path(tmp_path / "out.jsonl"))
    place = [f"{source}, line {number}" for number in (2, 3, 4)]
    assert [(row["id"], row["place"], row["position"]) for row in failed] == [
        ("bad", place[0], 2),
        ("7", place[1], 3),
        (place[2], place[2], 4),
    ]
    assert [row["input"]["desk"] for row in failed] == ["sport", "wire", "wire"]
    # The mended row of the same id is no duplicate of the one that could not be read.
    assert summary.briefs == 2


@pytest.mark.parametrize(
    ("line", "own", "kept"),
    [
        (b'{"id": "a", "text": "T", "rank": NaN, "desk": "city"}', "a", {"desk": "city"}),
        (b'{"rank": [1, {"x": -Infinity}], "desk": "city", "id": 7, "text": "T"}', "7", {"desk": "city"}),
        (b'{"id": "a", "text": "T", "desk": 1e999}', "a", None),
        (b'{"id": "a", "text": "T", "desk": 1, "desk": 2, "rank": 3}', "a", {"rank": 3}),
        (b'{"id": "a", "id": "b", "desk": "city", "text": NaN}', "", {"desk": "city"}),
        (b'{"id": "a", "desk": "city", "text": "it was cut o', "a", {"desk": "city"}),
        (b'{"id": "a", "text": "a\tb", "desk": "city"}', "a", {"desk": "city"}),
        (b'\xef\xbb\xbf{"id": "a", "text": "caf\xe9 x", "desk": "city"}', "a", {"desk": "city"}),
        (b'{"id": "caf\xe9", "text": "T"}', "", None),
        (b'{"id": "a", "deep": ' + b"[" * 99_999 + b"]" * 99_999 + b"}", "a", None),
        (b'{"id": "a" "text": "T"}', "a", None),
        (b'["id", "a"', "", None),
        (b"NaN", "", None),
    ],
)
def test_a_line_that_is_refused_keeps_what_can_be_read_of_it(
    tmp_path: Path, line: bytes, own: str, kept: Any
) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(line + b"\n" + json.dumps({"id": "next", "text": TEXT}).encode())
    summary = batch(source, out)
    (failed,) = read_lines(failures_path(out))
    assert (failed["code"], failed["id"], failed.get("input")) == (
        "input.unreadable",
        own or f"{source}, line 1",
        kept,
    )
    assert (summary.briefs, read_lines(out)[0]["id"]) == (1, "next")


def test_a_row_without_the_named_column_says_what_it_has(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"uid": "a", "corps": TEXT}])
    (item,) = open_inputs([source], reading=Reading(columns=Columns("body", "uid")))
    assert item.id == "a"
    assert item.fault.endswith("has no field 'body', which --text-field names; it has 'uid', 'corps'")


def test_an_extractors_record_keeps_what_is_not_about_the_article(tmp_path: Path) -> None:
    row = {
        "title": "Bridge",
        "text": TEXT,
        "hostname": "a.example",
        "raw_text": TEXT,
        "excerpt": "x",
        "crawl": 9,
    }
    source = write_lines(tmp_path / "in.jsonl", [row])
    (item,) = open_inputs([source])
    assert json.loads(item.kept) == {"crawl": 9}
    linked = {"@type": "NewsArticle", "articleBody": TEXT, "keywords": ["a"]}
    (item,) = open_inputs([write_lines(source, [linked])])
    assert (item.article is not None, item.kept) == (True, "")


def test_a_changed_column_is_written_anew_and_no_brief_is_lost(tmp_path: Path) -> None:
    rows = [{"id": f"a{n}", "text": TEXT.format(n), "desk": "city"} for n in range(4)]
    source, out = write_lines(tmp_path / "in.jsonl", rows), tmp_path / "out.jsonl"
    batch(source, out)
    assert batch(source, out).known == 4
    write_lines(source, [row | {"desk": "sport"} for row in rows])
    assert batch(source, out).known == 0
    assert {record["input"]["desk"] for record in read_lines(out)} == {"sport"}
    # So it is where none is kept any longer.
    batch(source, out, options=Options(columns=Columns(keep=NONE)))
    assert not any("input" in record for record in read_lines(out))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=4))
def test_kept_columns_are_kept_as_they_are_whatever_they_hold(row: dict[str, Any]) -> None:
    kept = Kept().of(row, Columns("the body", "the id"))
    wanted = {name: value for name, value in row.items() if name not in {"the body", "the id"}}
    names = Columns("the body", "the id").names_kept(row)
    assert json.loads(kept or "{}") == {name: wanted[name] for name in names}
    fields = {
        "id": "a",
        "input": kept,
        "brief": '{"a": ", \\"usage\\": "}',
        "prompt_tokens": 1,
        "completion_tokens": None,
    }
    line = join_record(fields | {"cost": "0.1"})
    assert line.count(b"\n") == 1
    assert split_record(line) == fields | {"cost": "0.1"}
    assert json.loads(line).get("input", {}) == json.loads(kept or "{}")


def test_half_a_pair_of_code_units_in_a_column_is_written_as_its_escape(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"id": "a", "text": TEXT, "tags": ["\ud800"]}) + "\n", encoding="utf-8")
    batch(source, tmp_path / "out.jsonl")
    assert read_lines(tmp_path / "out.jsonl")[0]["input"] == {"tags": ["\ud800"]}


def test_parquet_columns_come_out_of_the_type_that_they_went_in_with(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = {
        "uid": pa.array([1, 2, 3], pa.int64()),
        "body": pa.array([TEXT.format(n) for n in range(3)], pa.large_string()),
        "day": pa.array([date(2026, 1, 2), None, date(1999, 12, 31)], pa.date32()),
        "at": pa.array([datetime(2026, 1, 2, 3, 4, 5, 678901, UTC)] * 3, pa.timestamp("us", "UTC")),
        "fine": pa.array([1234567890123456789, None, 1], pa.timestamp("ns")),
        "price": pa.array([Decimal("1.50"), None, Decimal("0.01")], pa.decimal128(9, 2)),
        "raw": pa.array([b"\x00\xff", b"", None], pa.binary()),
        "desk": pa.array(["city", "sport", "city"]).dictionary_encode(),
        "tags": pa.array([["a"], [], None], pa.list_(pa.string())),
        "small": pa.array([1, None, -3], pa.int8()),
        "part": pa.array([{"x": 1.5}, None, {"x": None}], pa.struct([("x", pa.float32())])),
        "empty": pa.nulls(3, pa.bool_()),
    }
    table = pa.table(columns)
    parquet.write_table(table, tmp_path / "in.parquet")
    options = Options(columns=Columns("body", "uid"))
    out = tmp_path / "out.parquet"
    assert batch(tmp_path / "in.parquet", out, options=options).briefs == 3
    written = parquet.read_table(out)
    assert written["id"].to_pylist() == ["1", "2", "3"]
    for name in list(columns)[2:]:
        if name == "empty":
            continue
        assert written[f"input_{name}"].cast(table[name].type).equals(table[name]), name
        assert written.schema.field(f"input_{name}").type == table[name].type, name
    # From the file the lines come back byte for byte, also where it is appended to.
    lines = list(read_records(out))
    batch(tmp_path / "in.parquet", tmp_path / "lines.jsonl", options=options)
    assert lines == (tmp_path / "lines.jsonl").read_bytes().splitlines(keepends=True)
    more = write_lines(
        tmp_path / "more.jsonl", [{"uid": "4", "body": TEXT.format(9), "small": 2**70, "new": 1.5}]
    )
    batch(more, out, options=Options(columns=Columns("body", "uid"), append=True))
    again = parquet.read_table(out)
    assert again["input_day"].to_pylist()[:3] == table["day"].to_pylist()
    assert again["input_small"].to_pylist() == ["1", None, "-3", str(2**70)]
    assert again["input_new"].to_pylist() == [None, None, None, 1.5]


def test_a_parquet_file_without_the_column_says_what_it_has(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"corps": ["x"], "uid": ["a"]}), tmp_path / "in.parquet")
    (item,) = open_inputs([tmp_path / "in.parquet"])
    assert "has no column text: name the one with the article's text" in item.fault
    assert "it has corps, uid" in item.fault


@pytest.mark.parametrize("text", ["a,,b", ",", " "])
def test_names_of_columns_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(SettingsError, match="does not name a column"):
        read_keep(text)


def test_one_column_cannot_be_text_and_id() -> None:
    with pytest.raises(SettingsError, match="name two different columns"):
        Columns("body", "body")


def test_a_parquet_file_without_the_named_ids_is_refused_and_ids_may_be_bytes(tmp_path: Path) -> None:
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    rows = [{"id": b"a1", "text": TEXT.format(1).encode()}, {"id": b"\xff", "text": None}]
    parquet.write_table(pyarrow.Table.from_pylist(rows), tmp_path / "in.parquet")
    items = list(open_inputs([tmp_path / "in.parquet"]))
    assert [item.id for item in items] == ["a1", "\\xff"]
    assert items[1].fault.startswith(f"{tmp_path / 'in.parquet'}, row 2: field 'text' is missing: add it; ")
    reading = Reading(columns=Columns(id="uid"))
    (item,) = open_inputs([tmp_path / "in.parquet"], reading=reading)
    assert item.fault.endswith("has no column uid, which --id-field names; it has id, text")


@pytest.mark.parametrize(("name", "is_told"), [("uid", False), ("uidd", True)])
def test_lines_without_the_named_ids_are_told(tmp_path: Path, name: str, *, is_told: bool) -> None:
    columns = Columns(text="body", id=name, keep=NONE)
    kept = Kept()
    path = write_lines(tmp_path / "in.jsonl", [*foreign(1), {"body": TEXT}])
    items = list(open_inputs([path], reading=Reading(columns=columns), kept=kept))
    assert [item.id.startswith("sha256:") for item in items] == [is_told, True]
    told = ("no row has the field 'uidd', which --id-field names: ids are made of texts",)
    assert kept.notes(columns) == (told if is_told else ())
