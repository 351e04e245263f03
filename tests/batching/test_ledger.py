from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path

import pytest

from summarizer.batching.ledger import Ledger
from summarizer.batching.replies import Replies, StopError
from summarizer.drafting.live.envelope import Answer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ledger = Ledger(tmp_path / "ledger")
    ledger.begin(tmp_path / "out.jsonl", "fingerprint")
    ledger.close()
    return tmp_path / "ledger"


async def store(replies: Replies, number: int, pause: float = 0.0) -> None:
    await asyncio.sleep(pause)
    row = replies.begin(number.to_bytes(4, "big"), f"a{number}")
    await replies.end(row, Answer("ok", 200, f"text {number}"), None, 0.1)


def test_replies_that_arrive_while_the_disk_is_slow_are_all_stored(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replies = Replies(path, 1)
    write = replies._write_once  # noqa: SLF001 - the disk's slowness is put here

    def slow(rows: list[tuple[object, ...]]) -> None:
        replies._writing.execute("BEGIN IMMEDIATE")  # noqa: SLF001
        time.sleep(0.05)
        replies._writing.execute("COMMIT")  # noqa: SLF001
        write(rows)

    monkeypatch.setattr(replies, "_write_once", slow)

    async def all_of_them() -> None:
        await asyncio.gather(*(store(replies, number, number * 0.01) for number in range(30)))

    asyncio.run(all_of_them())
    assert all(replies.find(number.to_bytes(4, "big")) for number in range(30))
    replies.close()


def test_reply_is_stored_from_the_reserve_when_the_disk_is_full(path: Path) -> None:
    released: list[bool] = []

    def release() -> bool:
        released.append(True)
        replies._writing.execute("PRAGMA max_page_count = 10000")  # noqa: SLF001 - the disk has room again
        return True

    replies = Replies(path, 1, release=release)
    pages = replies._writing.execute("PRAGMA page_count").fetchone()[0]  # noqa: SLF001
    replies._writing.execute(f"PRAGMA max_page_count = {pages + 1}")  # noqa: SLF001 - a full disk

    async def one() -> None:
        row = replies.begin(b"key", "a")
        await replies.end(row, Answer("ok", 200, "x" * 50_000), None, 0.1)

    with pytest.raises(StopError, match="the disk is full"):
        asyncio.run(one())
    found = replies.find(b"key")
    assert released
    assert found
    assert found[0].text == "x" * 50_000
    replies.close()


def test_paid_replies_wait_for_the_disk_and_the_rest_does_not(path: Path) -> None:
    replies = Replies(path, 1)
    assert replies._writing.execute("PRAGMA synchronous").fetchone() == (2,)  # noqa: SLF001
    assert replies._reading.execute("PRAGMA journal_mode").fetchone() == ("wal",)  # noqa: SLF001
    replies.close()


def test_ledger_of_another_version_is_refused(path: Path) -> None:
    from summarizer.model.errors import SettingsError

    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(SettingsError, match="another version"):
        Ledger(path)
