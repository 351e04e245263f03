"""The provider's batches in the ledger: which requests are in which job, and what became of them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from summarizer.batching.ledger_file import connect, transaction, writable
from summarizer.batching.replies import insert_answer, is_paid
from summarizer.drafting.live.batch_api import RESULT_KEY
from summarizer.drafting.live.envelope import LONGEST_ERROR, Answer, read_answer, read_refused_answer
from summarizer.model.redaction import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal
    from pathlib import Path

    from summarizer.drafting.prices import Price

__all__ = ["Jobs", "StoredJob", "Taken", "read_result"]

_UNREADABLE: Final = "unreadable_line"
# The whole job was refused before any of its requests was begun.
_NEVER_BEGUN: Final = "batch_failed"


@dataclass(frozen=True, slots=True)
class StoredJob:
    """A job as the ledger knows it.

    `state` is writing, written, uploaded, created, handed or done; `kind` says what its requests ask for.
    """

    number: int
    name: str
    kind: str
    file: str
    state: str
    input_file: str
    batch: str


@dataclass(slots=True)
class Taken:
    """What a file of answers came to.

    Attributes:
        replies: Answers that are replies; stored.
        failures: Requests that it says have failed; stored.
        twice: Answers to a request that the file answered before.
        strange: Answers to requests that the ledger does not know.
        unread: Lines that are no answer; what they may have answered still waits.
        left: Requests of the job that still wait.
    """

    replies: int = 0
    failures: int = 0
    twice: int = 0
    strange: int = 0
    unread: int = 0
    left: int = 0


class Jobs:
    """The jobs of one run. Each step is on disk before the next one is taken."""

    def __init__(self, path: Path, run: int) -> None:
        self._run = run
        self._connection = connect(path)
        self._connection.execute("PRAGMA synchronous = FULL")

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def open_jobs(self) -> list[StoredJob]:
        """Return the jobs whose results are not in the ledger yet, oldest first."""
        rows = self._connection.execute(
            "SELECT number, name, coalesce(kind, 'draft'), file, state, coalesce(input_file, ''),"
            " coalesce(batch, '') FROM job WHERE run = ? AND state != 'done' ORDER BY number",
            (self._run,),
        )
        return [StoredJob(*row) for row in rows]

    def begin(self, name: str, file: str, kind: str) -> int:
        """Record that the requests of a job, all of one kind, are being written; return its number."""
        return (
            self._connection.execute(
                "INSERT INTO job (run, name, kind, file, requests, state) VALUES (?, ?, ?, ?, 0, 'writing')",
                (self._run, name, kind, file),
            ).lastrowid
            or 0
        )

    def drop_unfinished(self, stored: StoredJob, path: Path) -> bool:
        """Forget a job whose requests, in the file at `path`, cannot be sent; return whether it was one.

        The process ended while it was writing them, or the file is gone: nothing of it was sent.
        """
        if stored.state != "writing" and (stored.state != "written" or path.exists()):
            return False
        with transaction(self._connection):
            self._connection.execute("DELETE FROM pending WHERE job = ?", (stored.number,))
            self._connection.execute("DELETE FROM job WHERE number = ?", (stored.number,))
        path.unlink(missing_ok=True)
        return True

    def update(self, number: int, state: str, *, input_file: str = "", batch: str = "") -> None:
        """Record the next step of a job."""
        self._connection.execute(
            "UPDATE job SET state = ?, input_file = coalesce(nullif(?, ''), input_file),"
            " batch = coalesce(nullif(?, ''), batch) WHERE number = ?",
            (state, input_file, batch, number),
        )

    def add_pending(self, number: int, requests: list[tuple[bytes, str, Decimal | None]]) -> None:
        """Record which requests a job holds: one commit, with its end.

        Each has the id of its article and what it may cost at most, which counts until its answer is here.
        """
        with transaction(self._connection):
            self._connection.executemany(
                "INSERT OR REPLACE INTO pending (request, job, article, reserved) VALUES (?, ?, ?, ?)",
                [
                    (key, number, writable(article), None if most is None else str(most))
                    for key, article, most in requests
                ],
            )
            self._connection.execute(
                "UPDATE job SET state = 'written', requests = ? WHERE number = ?", (len(requests), number)
            )

    def is_pending(self, key: bytes) -> bool:
        """Return whether a job holds this request already."""
        found = self._connection.execute("SELECT 1 FROM pending WHERE request = ?", (key,)).fetchone()
        return found is not None

    def failures(self, key: bytes) -> tuple[int, Answer | None]:
        """Return how often the request failed since failures were last tried again, and the last answer."""
        rows = self._connection.execute(
            "SELECT outcome, status, error, is_passing FROM call"
            " WHERE request = ? AND run = ? AND NOT is_reply AND outcome IS NOT NULL"
            " AND number > (SELECT coalesce(retried_after, 0) FROM run WHERE id = ?) ORDER BY number",
            (key, self._run, self._run),
        ).fetchall()
        if not rows:
            return 0, None
        outcome, status, error, is_passing = rows[-1]
        return len(rows), Answer(outcome, status, error=error, is_passing=bool(is_passing))

    def store(self, number: int, lines: Iterable[bytes], price: Price | None, gone: str) -> int:
        """Store the results of a job, whole or not at all; return how many replies there were.

        Results may come in any order. Of several for one request the first reply counts, else the first
        failure. What no line tells of failed with the outcome `gone`.
        """
        replies = 0
        failed: dict[bytes, int] = {}
        with transaction(self._connection):
            for line in lines:
                found = read_result(line)
                if found is None:
                    continue
                key, answer = found
                row = self._connection.execute(
                    "SELECT article, reserved FROM pending WHERE request = ? AND job = ?", (key, number)
                ).fetchone()
                if row is not None:
                    replies += self._put(key, answer, (row[0], row[1], price), failed)
            self._lose(number, failed, gone)
            self._connection.execute("UPDATE job SET state = 'done' WHERE number = ?", (number,))
        return replies

    def count_pending(self, number: int) -> int:
        """Return how many requests of a job wait for an answer."""
        row = self._connection.execute("SELECT count(*) FROM pending WHERE job = ?", (number,)).fetchone()
        return int(row[0])

    def take(self, number: int, lines: Iterable[bytes], price_of: Callable[[str], Price | None]) -> Taken:
        """Store what a file of answers holds, whole or not at all.

        The file may not be complete yet: what has no answer in it still waits. An answer counts for whichever
        job its request is in. Of several the first reply counts, else the first failure.
        """
        taken = Taken()
        answered: set[bytes] = set()
        failed: dict[bytes, int] = {}
        with transaction(self._connection):
            for line in lines:
                found = read_result(line)
                if found is None or found[1].outcome == _UNREADABLE:
                    taken.unread += bool(line.strip())
                    continue
                key, answer = found
                taken.twice += key in answered or key in failed
                row = self._connection.execute(
                    "SELECT article, reserved, coalesce(kind, 'draft') FROM pending JOIN job"
                    " ON job.number = pending.job WHERE request = ? AND run = ?",
                    (key, self._run),
                ).fetchone()
                if row is None:
                    taken.strange += not self._was_asked(key)
                elif self._put(key, answer, (row[0], row[1], price_of(row[2])), failed):
                    answered.add(key)
            for key in failed:
                self._connection.execute("DELETE FROM pending WHERE request = ?", (key,))
            taken.replies, taken.failures = len(answered), len(failed)
            taken.left = self.count_pending(number)
            if not taken.left:
                self._connection.execute("UPDATE job SET state = 'done' WHERE number = ?", (number,))
        return taken

    def _put(
        self,
        key: bytes,
        answer: Answer,
        waiting: tuple[str, str | None, Price | None],
        failed: dict[bytes, int],
    ) -> bool:
        """Store an answer to a request that waits, and return whether it is a reply.

        A reply takes the place of a failure; of several failures the first counts. `waiting` is the article,
        what was set aside, and the price; `failed` has the calls of the failures so far.
        """
        article, most, price = waiting
        call = (key, self._run, article)
        if is_paid(answer):
            self._connection.execute("DELETE FROM call WHERE number = ?", (failed.pop(key, 0),))
            self._connection.execute("DELETE FROM pending WHERE request = ?", (key,))
            self._insert(call, answer, price, most)
            return True
        if key not in failed:
            # An error that the provider tells of was not charged.
            reserved = most if answer.status == 200 or answer.outcome == _UNREADABLE else None
            failed[key] = self._insert(call, answer, price, reserved)
        return False

    def _was_asked(self, key: bytes) -> bool:
        return self._connection.execute("SELECT 1 FROM call WHERE request = ?", (key,)).fetchone() is not None

    def _lose(self, number: int, told: Iterable[bytes], gone: str) -> None:
        """End the requests of a job that no result told of; they may have been charged all the same."""
        known = frozenset(told)
        rows = self._connection.execute(
            "SELECT request, article, reserved FROM pending WHERE job = ?", (number,)
        ).fetchall()
        answer = Answer(gone, error="the batch ended without it", is_passing=True)
        for key, article, reserved in rows:
            if key not in known:
                self._insert(
                    (key, self._run, article), answer, None, None if gone == _NEVER_BEGUN else reserved
                )
        self._connection.execute("DELETE FROM pending WHERE job = ?", (number,))

    def _insert(
        self, call: tuple[bytes, int, str], answer: Answer, price: Price | None, reserved: str | None
    ) -> int:
        cost = price.of(answer.usage) if price else None
        return insert_answer(self._connection, call, answer, cost, reserved)


def read_result(line: bytes) -> tuple[bytes, Answer] | None:
    """Return the request's key and the answer that a line of a result file holds, `None` if it holds none.

    Whatever is wrong with a line is the failure of its own request.
    """
    with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
        result: Any = json.loads(line, parse_int=_whole)
        return bytes.fromhex(result["custom_id"]), _read_result(result)
    found = RESULT_KEY.search(line)
    if found is None:
        return None
    fault = "the line of the result file cannot be read"
    return bytes.fromhex(found[1].decode()), Answer(_UNREADABLE, error=fault, is_passing=True)


def _read_result(result: dict[str, Any]) -> Answer:
    response, error = result.get("response"), result.get("error")
    if isinstance(response, dict):
        status = int(response["status_code"])
        if not 100 <= status <= 599:
            raise ValueError(status)
        headers = {"x-request-id": str(response.get("request_id") or "")}
        body = json.dumps(response.get("body"), ensure_ascii=True)
        if status == 200:
            return read_answer(200, headers, body.encode(), now=0.0)
        return read_refused_answer(status, headers, body, now=0.0)
    code = str(error.get("code") or "error") if isinstance(error, dict) else "error"
    text = str(error.get("message") or "") if isinstance(error, dict) else ""
    return Answer(one_line(code, 40), error=one_line(text, LONGEST_ERROR), is_passing=True)


def _whole(digits: str) -> int | None:
    """Return a whole number; `None` for one so long that Python would refuse the line for it."""
    return int(digits) if len(digits) < 1000 else None
