"""The store: one SQLite file with every brief that was asked for, and what came of it."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar

from summarizer.batching.ledger_file import connect, lock_ledger, transaction
from summarizer.model.errors import SettingsError
from summarizer.serve.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Order", "Store"]

_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS brief (
    id TEXT PRIMARY KEY,
    client TEXT NOT NULL,           -- whose it is
    key TEXT,                       -- the idempotency key, if one was given
    digest BLOB NOT NULL,           -- of the request's body
    asked BLOB NOT NULL,            -- the request: JSON
    made REAL NOT NULL,
    ended REAL,                     -- NULL: under way, or the server ended before it was done
    status INTEGER,                 -- of the answer
    is_final INTEGER NOT NULL DEFAULT 0,    -- whether the same request would be answered the same
    answer BLOB
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS brief_key ON brief (client, key) WHERE key IS NOT NULL;
CREATE INDEX IF NOT EXISTS brief_ended ON brief (ended);
"""
_COLUMNS = "id, client, key, digest, asked, status, is_final, answer"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Order:
    """A brief that was asked for.

    Attributes:
        id: Its id.
        client: Whose it is.
        key: The idempotency key, `None` without one.
        digest: Hash of the request's body.
        asked: The request as JSON.
        status: HTTP status of the answer, `None` while there is none.
        is_final: Whether the same request would be answered the same.
        answer: The answer: the members of a `Summarized` but its id, or a problem.
    """

    id: str
    client: str
    key: str | None
    digest: bytes
    asked: bytes
    status: int | None = None
    is_final: bool = False
    answer: bytes = b""


class Store:
    """The store of one server, which no other may use at the same time; a context manager.

    What it returns from has happened on disk: each commit waits for it.
    """

    def __init__(self, path: Path) -> None:
        """Open the store at `path`, made when it is not there.

        Raises:
            SettingsError: It cannot be used, or another server uses it.
        """
        try:
            self._lock = lock_ledger(path)
        except SettingsError:
            raise SettingsError(
                f"the store {path} is used by another server, or its folder cannot be written: use "
                "another --store, or stop the other server"
            ) from None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        try:
            self._connection = self._open(path)
        except BaseException:
            self._lock.close()
            raise

    @staticmethod
    def _open(path: Path) -> sqlite3.Connection:
        try:
            connection = connect(path)
            with closing(connection.execute("PRAGMA user_version")) as found:
                version = found.fetchone()[0]
            if version not in {0, _VERSION}:
                connection.close()
                raise SettingsError(f"the store {path} was written by another version: use another --store")
            connection.execute("PRAGMA synchronous = FULL")
            connection.executescript(_SCHEMA)
            connection.execute(f"PRAGMA user_version = {_VERSION}")
        except sqlite3.Error as error:
            raise SettingsError(
                f"the store {path} cannot be used ({error}): restore a copy of it, or use another --store"
            ) from None
        return connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown()
        self._connection.close()
        self._lock.close()

    async def add(self, order: Order) -> Order:
        """Store a new order, or return the one that has its client and key already.

        Raises:
            Problem: The store cannot be written.
        """
        return await self._do(self._add, order)

    def _add(self, order: Order) -> Order:
        with transaction(self._connection):
            if order.key is not None:
                known = self._find_key(order.client, order.key)
                if known is not None:
                    return known
            self._connection.execute(
                "INSERT INTO brief (id, client, key, digest, asked, made) VALUES (?, ?, ?, ?, ?, ?)",
                (order.id, order.client, order.key, order.digest, order.asked, time.time()),
            )
        return order

    async def end(self, order: Order) -> None:
        """Store the answer of `order`.

        Raises:
            Problem: The store cannot be written.
        """
        await self._do(self._end, order)

    def _end(self, order: Order) -> None:
        self._connection.execute(
            "UPDATE brief SET ended = ?, status = ?, is_final = ?, answer = ? WHERE id = ?",
            (time.time(), order.status, order.is_final, order.answer, order.id),
        )

    async def find(self, brief: str, client: str) -> Order | None:
        """Return the order with this id, `None` where this client has none."""
        return await self._do(self._find, brief, client)

    def _find(self, brief: str, client: str) -> Order | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM brief WHERE id = ? AND client = ?",  # noqa: S608 - our own
            (brief, client),
        ).fetchone()
        return _order(row) if row else None

    async def find_key(self, client: str, key: str) -> Order | None:
        """Return the order that this client gave this idempotency key, `None` where there is none."""
        return await self._do(self._find_key, client, key)

    def _find_key(self, client: str, key: str) -> Order | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM brief WHERE client = ? AND key = ?",  # noqa: S608 - our own
            (client, key),
        ).fetchone()
        return _order(row) if row else None

    async def unfinished(self) -> list[Order]:
        """Return the orders without an answer, the oldest first."""
        return await self._do(self._unfinished)

    def _unfinished(self) -> list[Order]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM brief WHERE ended IS NULL ORDER BY made"  # noqa: S608 - our own
        )
        return [_order(row) for row in rows]

    async def forget(self, before: float) -> int:
        """Delete what was answered before that time, in seconds since the epoch; return how much it was."""
        return await self._do(self._forget, before)

    def _forget(self, before: float) -> int:
        return self._connection.execute("DELETE FROM brief WHERE ended < ?", (before,)).rowcount

    async def _do(self, do: Callable[..., _T], *given: object) -> _T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, do, *given)
        except sqlite3.Error as error:
            raise Problem(
                503,
                "server.store",
                f"the server cannot write to its store ({error}): try again later",
                retry_after=30,
            ) from error


def _order(row: tuple[str, str, str | None, bytes, bytes, int | None, int, bytes | None]) -> Order:
    brief, client, key, digest, asked, status, is_final, answer = row
    return Order(brief, client, key, digest, asked, status, bool(is_final), answer or b"")
