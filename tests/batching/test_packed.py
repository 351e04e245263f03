"""Compressed JSON Lines, in and out: whole, cut off, damaged, bombs; and an output that is killed."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import SettingsError
from summarizer.batching.inputs import open_inputs
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch
from summarizer.cli import main
from summarizer.intake import packed
from summarizer.intake.packed import unpack

zstandard = pytest.importorskip("zstandard")

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."


def compress(data: bytes, ending: str) -> bytes:
    return gzip.compress(data, mtime=0) if ending == ".gz" else zstandard.ZstdCompressor().compress(data)


def lines_of(start: int, end: int) -> bytes:
    rows = ({"id": f"a{n}", "text": TEXT.format(n)} for n in range(start, end))
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def read_packed(path: Path) -> bytes:
    data = path.read_bytes()
    return (
        gzip.decompress(data)
        if path.suffix == ".gz"
        else zstandard.ZstdDecompressor().stream_reader(data).read()
    )


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_packed_lines_come_in_and_go_out_as_plain_ones_do(tmp_path: Path, ending: str) -> None:
    source, plain = tmp_path / f"in.jsonl{ending}", tmp_path / "in.jsonl"
    plain.write_bytes(lines_of(0, 30))
    # Two members, as two files make that are put one after the other.
    source.write_bytes(compress(lines_of(0, 20), ending) + compress(lines_of(20, 30), ending))
    out = tmp_path / f"out.jsonl{ending}"
    assert batch(source, out).unproved == ""
    batch(plain, tmp_path / "plain.jsonl")

    assert [json.loads(line)["id"] for line in read_packed(out).splitlines()] == [f"a{n}" for n in range(30)]
    first = out.read_bytes()
    assert batch(source, out).known == 30
    out.unlink()
    batch(source, out)
    assert out.read_bytes() == first
    assert not out.with_name(f"{out.name}.partial.jsonl").exists()
    # What was written is read again where something is added to it.
    more = write(tmp_path / "more.jsonl", lines_of(30, 31))
    assert batch(more, out, options=Options(append=True)).briefs == 31
    assert read_packed(out).startswith(read_packed(write(tmp_path / f"first{ending}", first)))


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_what_stands_before_a_cut_is_read_and_the_cut_is_told(tmp_path: Path, ending: str) -> None:
    whole = compress(lines_of(0, 30), ending) + compress(os.urandom(40_000).hex().encode(), ending)
    source = write(tmp_path / f"in.jsonl{ending}", whole[:-200])
    found = list(open_inputs([source]))
    assert [item.id for item in found[:-1]] == [f"a{n}" for n in range(30)]
    assert f"in.jsonl{ending} is cut off after line 30: what comes before is read" in found[-1].fault
    summary = batch(source, tmp_path / "out.jsonl")
    assert summary.failed == {"input.unreadable": 1}


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_damage_is_told_and_what_is_no_archive_is_none(tmp_path: Path, ending: str) -> None:
    source = write(tmp_path / f"in.jsonl{ending}", compress(lines_of(0, 3), ending) + b"no archive")
    found = list(open_inputs([source]))
    assert [item.id for item in found[:-1]] == ["a0", "a1", "a2"]
    assert "is damaged" in found[-1].fault
    assert "after line 3" in found[-1].fault
    (only,) = open_inputs([write(source, lines_of(0, 3))])
    assert "is damaged" in only.fault


def test_a_bomb_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "_MOST_UNSEEN", 200_000)
    source = write(tmp_path / "in.jsonl.gz", compress(lines_of(0, 2) + b" " * 45_000_000, ".gz"))
    found = list(open_inputs([source]))
    assert [item.id for item in found[:2]] == ["a0", "a1"]
    assert "unpacks to more than" in found[-1].fault


@settings(max_examples=40, deadline=None)
@given(st.lists(st.binary(max_size=300), max_size=4), st.sampled_from([".gz", ".zst"]), st.integers(1, 64))
def test_every_byte_comes_out_whatever_the_members_and_the_pieces(
    members: list[bytes], ending: str, size: int
) -> None:
    stream = io.BytesIO(b"".join(compress(member, ending) for member in members))
    out = unpack(stream, ending)
    found = b"".join(iter(lambda: out.read(size) or b"", b""))
    assert (found, out.fault) == (b"".join(members), "")


@settings(max_examples=40, deadline=None)
@given(st.binary(min_size=1, max_size=2000), st.sampled_from([".gz", ".zst"]), st.data())
def test_a_cut_is_always_told(data: bytes, ending: str, draw: Any) -> None:
    whole = compress(data, ending)
    end = draw.draw(st.integers(1, len(whole) - 1))
    out = unpack(io.BytesIO(whole[:end]), ending)
    found = out.readall()
    assert data.startswith(found)
    assert out.fault == "is cut off"


def test_outputs_with_one_stem_do_not_share_their_failures(tmp_path: Path) -> None:
    source = write(tmp_path / "in.jsonl", lines_of(0, 2) + b"no json\n")
    batch(source, tmp_path / "week.jsonl.gz")
    assert failures_path(tmp_path / "week.jsonl.gz") == tmp_path / "week.failures.jsonl"
    with pytest.raises(SettingsError, match=r"would share week.failures.jsonl with week.jsonl.gz"):
        batch(source, tmp_path / "week.jsonl")


def test_killed_runs_end_with_the_bytes_of_one_that_was_not(tmp_path: Path) -> None:
    source = write(tmp_path / "in.jsonl", lines_of(0, 60))
    out, fresh = tmp_path / "out.jsonl.gz", tmp_path / "fresh.jsonl.gz"
    code = "import sys; from summarizer.batching.run import batch; batch(sys.argv[1], sys.argv[2])"
    environ = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
    partial = out.with_name(f"{out.name}.partial.jsonl")
    kills = 0
    for size in (1, 60_000):
        process = subprocess.Popen([sys.executable, "-c", code, str(source), str(out)], env=environ)  # noqa: S603
        while process.poll() is None and not (partial.exists() and partial.stat().st_size > size):
            time.sleep(0.002)
        kills += process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert kills == 2
    summary = batch(source, out)
    assert (summary.known > 0, summary.briefs, summary.unproved) == (True, 60, "")
    batch(source, fresh)
    assert out.read_bytes() == fresh.read_bytes()


def test_a_compressed_output_is_reviewed_as_a_plain_one_is(tmp_path: Path) -> None:
    source = write(tmp_path / "in.jsonl", lines_of(0, 2) + b"no json\n")
    batch(source, tmp_path / "week.jsonl.gz")
    with pytest.raises(SystemExit) as ended:
        main(["review", str(tmp_path / "week.jsonl.gz"), str(source), "-o", str(tmp_path / "review")])
    assert ended.value.code == 0
    index = (tmp_path / "review" / "index.html").read_text(encoding="utf-8")
    assert len(list((tmp_path / "review" / "pages").iterdir())) == 2
    assert "in.jsonl, line 3" in index
