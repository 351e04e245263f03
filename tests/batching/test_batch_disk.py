"""What a full, read-only or failing disk and a cut of the power leave of a batch: all, once it goes on."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from summarizer import SettingsError
from summarizer.batching import ledger_file, runner, telling
from summarizer.batching.events import Event
from summarizer.batching.options import Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch

TEXT = (
    "The council of Aldbury voted on Monday to repair the bridge. "
    'Mayor Ann Lee said: "The bridge will open in May." The work costs $3.2 million. Lot {} follows.'
)


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty articles, of which every eighth is none: both files have lines."""
    path = tmp_path_factory.mktemp("given") / "in.jsonl"
    rows = ({"id": f"a{n}", "text": TEXT.format(n) if n % 8 else ""} for n in range(40))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def whole(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """What an undisturbed run writes."""
    out = tmp_path_factory.mktemp("whole") / "whole.jsonl"
    batch(articles, out)
    return written(out)


def written(out: Path) -> tuple[bytes, bytes]:
    return out.read_bytes(), failures_path(out).read_bytes()


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_output_that_cannot_be_written_any_more_stops_the_run_and_it_goes_on(
    articles: Path, tmp_path: Path, whole: tuple[bytes, bytes], monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    out = tmp_path / "out.jsonl"
    real = os.pwrite
    with monkeypatch.context() as patch:

        def failing(file: int, data: bytes, offset: int) -> int:
            if offset > 20_000:
                raise OSError(code, os.strerror(code))
            return real(file, data[: 20_001 - offset], offset)

        patch.setattr(os, "pwrite", failing)
        stopped = batch(articles, out)
    assert os.strerror(code) in stopped.stopped
    assert not batch(articles, out).stopped
    assert written(out) == whole


def test_place_that_is_read_only_is_refused_before_anything(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refusing(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_RDWR and Path(path).name == "out.jsonl":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", refusing)
    with pytest.raises(SettingsError, match="Read-only file system"):
        batch(articles, tmp_path / "out.jsonl")
    assert not list(tmp_path.glob("out.*"))


def test_full_ledger_stops_the_run_and_it_goes_on_afterwards(
    articles: Path, tmp_path: Path, whole: tuple[bytes, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        connect = ledger_file.connect

        def small(path: Path) -> sqlite3.Connection:
            connection = connect(path)
            connection.execute("PRAGMA max_page_count = 40")
            return connection

        patch.setattr(ledger_file, "connect", small)
        stopped = batch(articles, tmp_path / "out.jsonl")
    assert "full" in stopped.stopped
    batch(articles, tmp_path / "out.jsonl")
    assert written(tmp_path / "out.jsonl") == whole


@pytest.mark.parametrize("size", [0, 1, 30_000])
def test_output_that_lost_its_end_is_made_whole(
    articles: Path, tmp_path: Path, whole: tuple[bytes, bytes], size: int
) -> None:
    out = tmp_path / "out.jsonl"
    batch(articles, out)
    os.truncate(out, size)
    assert batch(articles, out).known < 40
    assert written(out) == whole


def test_torn_lines_after_what_the_ledger_vouches_for_are_cut_away(
    articles: Path, tmp_path: Path, whole: tuple[bytes, bytes]
) -> None:
    out = tmp_path / "out.jsonl"
    batch(articles, out)
    for path in (out, failures_path(out)):
        with path.open("ab") as file:
            file.write(b'{"id": "a40", "bri\x00\x00\x00')
    assert batch(articles, out).known == 40
    assert written(out) == whole


def snapshot_run(articles: Path, out: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Run, and keep what is on the disk at several moments."""
    kept: list[Path] = []

    def keep(_: Event) -> None:
        place = folder / str(len(kept))
        place.mkdir(parents=True)
        for path in [*out.parent.glob("out.*jsonl"), *out.parent.glob("out.jsonl.ledger*")]:
            if path.suffix != ".reserve":
                shutil.copy(path, place)
        kept.append(place)

    with monkeypatch.context() as patch:
        patch.setattr(telling, "_TELL_EVERY", 0.0)
        patch.setattr(runner, "_MOVE_AFTER", 3)
        batch(articles, out, options=Options(on_event=keep, concurrency=4))
    return kept


def lose_end(path: Path, share: float) -> None:
    os.truncate(path, int(path.stat().st_size * share))


def lose_middle(path: Path, share: float) -> None:
    """Put zeros where the power was cut before a page was on the disk."""
    start = int(path.stat().st_size * share)
    with path.open("r+b") as file:
        file.seek(start)
        file.write(bytes(min(4096, path.stat().st_size - start)))


@pytest.mark.parametrize("lose", [lose_end, lose_middle])
def test_power_cut_at_any_moment_loses_nothing_that_counts(
    articles: Path,
    tmp_path: Path,
    whole: tuple[bytes, bytes],
    monkeypatch: pytest.MonkeyPatch,
    lose: object,
) -> None:
    assert callable(lose)
    out = tmp_path / "run" / "out.jsonl"
    kept = snapshot_run(articles, out, tmp_path / "kept", monkeypatch)
    partly = 0
    for number, place in enumerate(kept[:: len(kept) // 4]):
        for share in (0.0, 0.37, 1.0):
            shutil.rmtree(out.parent)
            shutil.copytree(place, out.parent)
            log = out.with_name("out.jsonl.ledger-wal")
            if log.exists():
                lose(log, share)
            summary = batch(articles, out)
            partly += 0 < summary.known < 40
            assert written(out) == whole, (number, share)
    assert partly > 2
