"""The calls in the ledger: each before it goes out, its whole reply before it is used."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.batching.ledger_file import connect, transaction, writable
from summarizer.drafting.live.envelope import Answer
from summarizer.model.provenance import Usage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Replies", "StopError", "insert_answer", "is_paid", "still_reserved"]

# Outcomes of a call whose reply was paid for and would be no other when asked again.
_PAID = frozenset({"ok", "truncated", "refusal", "filtered"})
# Calls whose replies are stored in one commit arrive within this time, in seconds.
_GATHER = 0.003
_BEGIN = "INSERT INTO call (request, run, article, began, reserved) VALUES (?, ?, ?, ?, ?)"
_END = (
    "UPDATE call SET seconds = ?, outcome = ?, status = ?, is_reply = ?, prompt_tokens = ?,"
    " completion_tokens = ?, cost = ?, request_id = ?, error = ?, is_passing = ?, text = ?,"
    " reserved = CASE WHEN ? THEN reserved ELSE '0' END WHERE number = ?"
)
# The largest integer of SQLite.
_LARGEST = 2**63 - 1
# The outcome of a call without a connection: nothing of it left.
_FREE = "unreachable"


class StopError(Exception):
    """The run must stop here, with everything kept; the text says why and what to do.

    Attributes:
        waiting: How many requests somebody else is to answer first; nothing went wrong then.
    """

    def __init__(self, reason: str, waiting: int = 0) -> None:
        super().__init__(reason)
        self.waiting = waiting


def is_paid(answer: Answer) -> bool:
    """Return whether `answer` is a reply that was paid for and would be no other when asked again."""
    return answer.status == 200 and answer.outcome in _PAID


def still_reserved(answer: Answer) -> bool:
    """Return whether what was set aside for the call counts on, as far as its cost is not known.

    An error's status says that nothing was made; a 200 without counts, and no answer at all, do not.
    """
    return answer.status == 200 or (answer.status is None and answer.outcome != _FREE)


def insert_answer(
    connection: sqlite3.Connection,
    call: tuple[bytes, int, str],
    answer: Answer,
    cost: Decimal | None,
    reserved: str | None = None,
) -> int:
    """Store an answer that came by another way, and what counts while its cost is not known.

    `call` is the request, the run and the article's id. The call's number is returned.
    """
    key, run, article = call
    row = (key, run, writable(article), time.time(), reserved)
    number = connection.execute(_BEGIN, row).lastrowid or 0
    connection.execute(_END, _end_row(number, answer, cost, 0.0))
    return number


def _end_row(number: int, answer: Answer, cost: Decimal | None, seconds: float) -> tuple[object, ...]:
    """Return what is stored of `answer`, whatever it holds in a form that SQLite takes."""
    return (
        seconds,
        answer.outcome,
        _fitting(answer.status),
        is_paid(answer),
        _fitting(answer.usage.prompt_tokens),
        _fitting(answer.usage.completion_tokens),
        None if cost is None else str(cost),
        writable(answer.request_id),
        writable(answer.error),
        answer.is_passing,
        answer.text.encode("utf-8", "surrogatepass"),
        still_reserved(answer),
        number,
    )


def _fitting(number: int | None) -> int | None:
    return number if number is None or abs(number) <= _LARGEST else None


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
        self._waiting: list[tuple[tuple[object, ...], asyncio.Future[None]]] = []
        self._commit: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()

    def close(self) -> None:
        """Close the connections."""
        self._reading.close()
        self._writing.close()

    def find(self, key: bytes) -> tuple[Answer, Decimal | None] | None:
        """Return the stored reply to the request `key` and what it cost, `None` when there is none.

        Raises:
            StopError: The ledger cannot be read.
        """
        try:
            row = self._reading.execute(
                "SELECT outcome, status, text, prompt_tokens, completion_tokens, request_id, error, cost"
                " FROM call WHERE request = ? AND is_reply ORDER BY number LIMIT 1",
                (key,),
            ).fetchone()
        except sqlite3.Error as fault:
            raise StopError(f"the ledger cannot be read ({fault}): nothing more is paid") from fault
        if row is None:
            return None
        outcome, status, text, prompt, completion, request_id, error, cost = row
        usage = Usage(prompt_tokens=prompt, completion_tokens=completion)
        try:
            written = text.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            raise StopError("a stored reply is damaged in the ledger: restore a copy of the ledger") from None
        answer = Answer(outcome, status, written, usage, request_id, error)
        return answer, None if cost is None else Decimal(cost)

    async def claim(self, key: bytes) -> tuple[Answer, Decimal | None] | None:
        """Return what `find` does; with `None`, whoever calls is the one that asks, until `release`.

        Raises:
            StopError: The ledger cannot be read.
        """
        return self.find(key)

    def release(self, key: bytes) -> None:
        """Let others ask the request `key` again: nobody else does here."""

    def begin(self, key: bytes, article: str, reserved: Decimal | None = None) -> int:
        """Record that a call goes out, and what it may cost at most; return its number.

        Raises:
            StopError: It cannot be recorded, so it must not be made.
        """
        row = (key, self._run, writable(article), time.time(), None if reserved is None else str(reserved))
        try:
            return self._reading.execute(_BEGIN, row).lastrowid or 0
        except sqlite3.Error as error:
            raise StopError(f"the ledger cannot be written ({error}): free some space") from error

    async def end(self, number: int, answer: Answer, cost: Decimal | None, seconds: float) -> None:
        """Store what a call came to; it is on disk when this returns.

        Raises:
            StopError: The ledger cannot be written.
        """
        stored = asyncio.get_running_loop().create_future()
        self._waiting.append((_end_row(number, answer, cost, seconds), stored))
        if self._commit is None:
            self._commit = asyncio.create_task(self._store())
        # A deadline of one article must not take back what others wait for.
        await asyncio.shield(stored)

    async def _store(self) -> None:
        await asyncio.sleep(_GATHER)
        # One commit at a time: a slow disk gathers more for the next one.
        async with self._turn:
            waiting, self._waiting, self._commit = self._waiting, [], None
            faults = await asyncio.to_thread(self.write, [row for row, _ in waiting])
        for (_, stored), fault in zip(waiting, faults, strict=True):
            if stored.cancelled():
                continue
            if fault is None:
                stored.set_result(None)
            else:
                stored.set_exception(fault)
                # Whoever waited for it may be gone.
                stored.exception()

    def write(self, rows: list[tuple[object, ...]]) -> list[Exception | None]:
        """Write `rows`; return for each what kept it from being stored, or from going on after it."""
        try:
            self._write_once(rows)
        except sqlite3.OperationalError as error:
            return [self._write_after(rows, error)] * len(rows)
        except Exception as fault:  # noqa: BLE001 - a row that cannot be stored takes no other with it
            if len(rows) == 1:
                return [fault]
            return [each for row in rows for each in self.write([row])]
        return [None] * len(rows)

    def _write_after(self, rows: list[tuple[object, ...]], error: sqlite3.OperationalError) -> StopError:
        """Write `rows` in the space that is kept for it; return why the run stops."""
        if error.sqlite_errorcode != sqlite3.SQLITE_FULL or not self._release():
            return StopError(f"the ledger cannot be written ({error}): free some space")
        try:
            self._write_once(rows)
        except sqlite3.Error as again:
            return StopError(f"the ledger cannot be written ({again}): free some space")
        return StopError(
            "the disk is full; what was paid is stored: free some space, then run the same command again"
        )

    def _write_once(self, rows: list[tuple[object, ...]]) -> None:
        with transaction(self._writing):
            self._writing.executemany(_END, rows)
