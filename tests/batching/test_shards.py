"""Shards: what several machines make of one input is, put together, what one makes of it."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import SettingsError
from summarizer.batching.inputs import Reading, open_inputs
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch
from summarizer.batching.shard import Shard, read_shard

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."


def write_lines(path: Path, rows: list[Any]) -> Path:
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def lines_in(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines() if path.exists() else []


ROWS: st.SearchStrategy[list[Any]] = st.lists(
    st.builds(
        dict, id=st.sampled_from([*"abcdefgh", ""]), text=st.sampled_from([*map(TEXT.format, range(5)), " "])
    )
    | st.just("no json"),
    min_size=1,
    max_size=14,
)


@settings(max_examples=25, deadline=None)
@given(ROWS, st.integers(1, 5))
def test_shards_are_disjoint_and_together_the_whole_input(rows: list[Any], of: int) -> None:
    with TemporaryDirectory() as folder:
        source = write_lines(Path(folder, "in.jsonl"), rows)
        whole = list(open_inputs([source]))
        parts = [list(open_inputs([source], reading=Reading(shard=Shard(n, of)))) for n in range(1, of + 1)]
    assert sorted(item.number for part in parts for item in part) == [item.number for item in whole]
    for part in parts:
        assert [item.position for item in part] == list(range(len(part)))
        assert [item.number for item in part] == sorted(item.number for item in part)
    shard_of = {item.id: n for n, part in enumerate(parts) for item in part}
    assert all(item.id in {i.id for i in parts[shard_of[item.id]]} for item in whole)


def test_outputs_of_shards_joined_have_the_records_of_the_whole_run(tmp_path: Path) -> None:
    rows: list[Any] = [{"id": f"a{n}", "text": TEXT.format(n), "desk": n % 3} for n in range(20)]
    rows += ["no json", {"id": "a3", "text": "Another text."}, {"id": "b", "text": ""}]
    source = write_lines(tmp_path / "in.jsonl", rows)
    whole = tmp_path / "whole.jsonl"
    batch(source, whole)
    outs = [tmp_path / f"part-{n}.jsonl" for n in (1, 2, 3)]
    summaries = [
        batch(source, out, options=Options(shard=Shard(n, 3))) for n, out in enumerate(outs, start=1)
    ]
    assert sum(summary.inputs or 0 for summary in summaries) == len(rows)
    for path_of in (lambda out: out, failures_path):
        joined = [
            line for out in outs if path_of(out).exists() for line in path_of(out).read_bytes().splitlines()
        ]
        expected = path_of(whole).read_bytes().splitlines()
        assert sorted(joined) == sorted(expected)
        # Within a shard they are in the input's order.
        order = {line: number for number, line in enumerate(expected)}
        for out in filter(lambda out: path_of(out).exists(), outs):
            places = [order[line] for line in path_of(out).read_bytes().splitlines()]
            assert places == sorted(places)


def test_where_an_article_goes_never_changes() -> None:
    # Computed once: on another machine, and by another version of Python, it must be the same.
    assert [next(n for n in range(1, 9) if Shard(n, 8).has(one)) for one in ("a0", "a1", "é", "")] == [
        7,
        1,
        4,
        5,
    ]


def test_an_output_takes_no_other_shard(tmp_path: Path) -> None:
    rows = [{"id": f"a{n}", "text": TEXT.format(n)} for n in range(12)]
    source, out = write_lines(tmp_path / "in.jsonl", rows), tmp_path / "out.jsonl"
    batch(source, out, options=Options(shard=Shard(1, 2)))
    before = out.read_bytes()
    for other in (Shard(2, 2), Shard(1, 3), None):
        with pytest.raises(SettingsError, match=r"was started with shard 1/2 .* its own output"):
            batch(source, out, options=Options(shard=other))
    assert out.read_bytes() == before
    summary = batch(source, out, options=Options(shard=Shard(1, 2)))
    assert summary.known == summary.articles == len(before.splitlines())


def test_a_shard_without_articles_is_an_empty_output(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"id": "a0", "text": TEXT}])
    empty = next(Shard(n, 2) for n in (1, 2) if not Shard(n, 2).has("a0"))
    summary = batch(source, tmp_path / "out.jsonl", options=Options(shard=empty))
    assert (summary.inputs, summary.written, summary.unproved) == (0, (0, 0), "")
    assert (tmp_path / "out.jsonl").read_bytes() == b""


@pytest.mark.parametrize("text", ["3", "0/8", "9/8", "1/0", "-1/8", "1/8/2", "a/b", "", "1/1000000", "１/８"])
def test_a_shard_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(SettingsError, match="as in 3/8"):
        read_shard(text)
