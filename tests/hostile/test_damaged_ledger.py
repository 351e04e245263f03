"""A ledger whose file is damaged: it is told, and hides no article that was paid for."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from summarizer.batching.run import batch, estimate_batch
from summarizer.batching.writer import mark_path
from summarizer.errors import SettingsError

TEXT = "The council of Aldbury voted on Monday to mend the bridge. The work costs $3.2 million."


def write_articles(path: Path, count: int, text: str = TEXT) -> Path:
    rows = ({"id": f"a{n}", "text": f"{text} It is number {n} of them."} for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_damage_to_any_page_of_the_ledger_is_told_and_never_hides_an_article(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 60), tmp_path / "out.jsonl"
    batch(source, out)
    whole, ledger = out.read_bytes(), Path(f"{out}.ledger")
    with closing(sqlite3.connect(ledger)) as connection:
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    shutil.copy(ledger, tmp_path / "kept")
    refused = 0
    for page in range(pages):
        for filling in (b"\xff", b"\0"):
            shutil.copy(tmp_path / "kept", ledger)
            with ledger.open("r+b") as file:
                file.seek(page * size + (100 if page == 0 else 0))
                file.write(filling * (size - (100 if page == 0 else 0)))
            out.write_bytes(whole)
            try:
                summary = batch(source, out)
            except SettingsError as error:
                refused += 1
                assert "ledger" in str(error)  # noqa: PT017 - whether it is refused depends on the page
            else:
                assert summary.stopped or (summary.briefs, out.read_bytes()) == (60, whole)
    # Of the pages that hold anything; the others are free.
    assert refused > 20


@pytest.mark.parametrize("take", [batch, estimate_batch])
def test_ledger_whose_schema_is_no_text_is_told(tmp_path: Path, take: Callable[..., object]) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 2), tmp_path / "out.jsonl"
    batch(source, out)
    ledger = Path(f"{out}.ledger")
    whole = ledger.read_bytes()
    # SQLite's message has these bytes in it.
    ledger.write_bytes(whole.replace(b"CREATE TABLE run ", b"CREATE TABLE r\xd2n (", 1))
    with pytest.raises(SettingsError, match="the ledger .* is damaged"):
        take(source, out)
    ledger.write_bytes(whole)
    assert batch(source, out).known == 2


@pytest.mark.parametrize("mark", [b"[" * 100_000, b'{"ledger": ' * 5_000, b"[1]", b"\xff", b"", b"9" * 5_000])
def test_mark_that_cannot_be_read_stops_nothing(tmp_path: Path, mark: bytes) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 2), tmp_path / "out.jsonl"
    batch(source, out)
    mark_path(out).write_bytes(mark)
    assert batch(source, out).known == 2
