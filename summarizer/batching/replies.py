"""The calls in the ledger: each before it goes out, its whole reply before it is used."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.batching.ledger_file import connect
from summarizer.drafters.envelope import Answer
from summarizer.provenance import Usage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Replies", "StopError", "insert_answer", "is_paid"]

# Outcomes of a call whose reply was paid for and would be no other when asked again.
_PAID = frozenset({"ok", "truncated", "refusal", "filtered"})
# Calls whose replies are stored in one commit arrive within this time, in seconds.
_GATHER = 0.003
_BEGIN = "INSERT INTO call (request, run, article, began) VALUES (?, ?, ?, ?)"
_END = (
    "UPDATE call SET seconds = ?, outcome = ?, status = ?, is_reply = ?, prompt_tokens = ?,"
    " completion_tokens = ?, cost = ?, request_id = ?, error = ?, is_passing = ?, text = ? WHERE number = ?"
)


class StopError(Exception):
    """The run must stop here, with everything kept; the text says why and what to do."""


def is_paid(answer: Answer) -> bool:
    """Return whether `answer` is a reply that was paid for and would be no other when asked again."""
    return answer.status == 200 and answer.outcome in _PAID


def insert_answer(
    connection: sqlite3.Connection, call: tuple[bytes, int, str], answer: Answer, cost: Decimal | None
) -> None:
    """Store an answer that came by another way; `call` is the request, the run and the article's id."""
    number = connection.execute(_BEGIN, (*call, time.time())).lastrowid or 0
    connection.execute(_END, _end_row(number, answer, cost, 0.0))


def _end_row(number: int, answer: Answer, cost: Decimal | None, seconds: float) -> tuple[object, ...]:
    return (
        seconds,
        answer.outcome,
        answer.status,
        is_paid(answer),
        answer.usage.prompt_tokens,
        answer.usage.completion_tokens,
        None if cost is None else str(cost),
        answer.request_id,
        answer.error,
        answer.is_passing,
        answer.text.encode("utf-8", "surrogatepass"),
        number,
    )


class Replies:
    """The calls in the ledger, as one process writes and reads them.

    What was paid is on disk before it is used: each commit waits for the disk, and serves all replies
    that arrived meanwhile.
    """

    def __init__(self, path: Path, run: int, *, release: Callable[[], bool] = lambda: False) -> None:
        """Open the ledger at `path`; `release` frees space on a full disk and returns whether it could."""
        self._run = run
        self._release = release
        self._reading = connect(path)
        self._writing = connect(path)
        self._writing.execute("PRAGMA synchronous = FULL")
        self._waiting: list[tuple[object, ...]] = []
        self._commit: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()

    def close(self) -> None:
        """Close the connections."""
        self._reading.close()
        self._writing.close()

    def find(self, key: bytes) -> tuple[Answer, Decimal | None] | None:
        """Return the stored reply to the request `key` and what it cost, `None` when there is none."""
        row = self._reading.execute(
            "SELECT outcome, status, text, prompt_tokens, completion_tokens, request_id, error, cost"
            " FROM call WHERE request = ? AND is_reply ORDER BY number LIMIT 1",
            (key,),
        ).fetchone()
        if row is None:
            return None
        outcome, status, text, prompt, completion, request_id, error, cost = row
        usage = Usage(prompt_tokens=prompt, completion_tokens=completion)
        written = text.decode("utf-8", "surrogatepass")
        answer = Answer(outcome, status, written, usage, request_id, error)
        return answer, None if cost is None else Decimal(cost)

    def begin(self, key: bytes, article: str) -> int:
        """Record that a call goes out; return its number."""
        return self._reading.execute(_BEGIN, (key, self._run, article, time.time())).lastrowid or 0

    async def end(self, number: int, answer: Answer, cost: Decimal | None, seconds: float) -> None:
        """Store what a call came to; it is on disk when this returns."""
        self._waiting.append(_end_row(number, answer, cost, seconds))
        if self._commit is None:
            self._commit = asyncio.create_task(self._store())
        # A deadline of one article must not take back what others wait for.
        await asyncio.shield(self._commit)

    async def _store(self) -> None:
        await asyncio.sleep(_GATHER)
        # One commit at a time: a slow disk gathers more for the next one.
        async with self._turn:
            rows, self._waiting, self._commit = self._waiting, [], None
            await asyncio.to_thread(self._write, rows)

    def _write(self, rows: list[tuple[object, ...]]) -> None:
        try:
            self._write_once(rows)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_FULL or not self._release():
                raise StopError(f"the ledger cannot be written ({error}): free some space") from error
            self._write_once(rows)
            raise StopError(
                "the disk is full; what was paid is stored: free some space, then run the same command again"
            ) from error

    def _write_once(self, rows: list[tuple[object, ...]]) -> None:
        self._writing.execute("BEGIN IMMEDIATE")
        try:
            self._writing.executemany(_END, rows)
            self._writing.execute("COMMIT")
        except sqlite3.OperationalError:
            if self._writing.in_transaction:
                self._writing.execute("ROLLBACK")
            raise
