"""The provider's batches in the ledger: which requests are in which job, and what became of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.batching.ledger_file import connect
from summarizer.batching.replies import insert_answer, is_paid
from summarizer.drafters.envelope import LONGEST_ERROR, Answer, read_answer, read_refused_answer
from summarizer.redaction import one_line

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from summarizer.prices import Price

__all__ = ["Jobs", "StoredJob", "read_result"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS pending (
    request BLOB PRIMARY KEY,
    job INTEGER NOT NULL,
    article TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pending_job ON pending (job);
"""


@dataclass(frozen=True, slots=True)
class StoredJob:
    """A job as the ledger knows it; `state` is writing, written, uploaded, created or done."""

    number: int
    name: str
    file: str
    state: str
    input_file: str
    batch: str


class Jobs:
    """The jobs of one run. Each step is on disk before the next one is taken."""

    def __init__(self, path: Path, run: int) -> None:
        self._run = run
        self._connection = connect(path)
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.executescript(_SCHEMA)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def open_jobs(self) -> list[StoredJob]:
        """Return the jobs whose results are not in the ledger yet, oldest first."""
        rows = self._connection.execute(
            "SELECT number, name, file, state, coalesce(input_file, ''), coalesce(batch, '')"
            " FROM job WHERE run = ? AND state != 'done' ORDER BY number",
            (self._run,),
        )
        return [StoredJob(*row) for row in rows]

    def begin(self, name: str, file: str) -> int:
        """Record that the requests of a job are being written; return its number."""
        return (
            self._connection.execute(
                "INSERT INTO job (run, name, file, requests, state) VALUES (?, ?, ?, 0, 'writing')",
                (self._run, name, file),
            ).lastrowid
            or 0
        )

    def drop(self, number: int) -> None:
        """Forget a job that was never sent."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("DELETE FROM pending WHERE job = ?", (number,))
        self._connection.execute("DELETE FROM job WHERE number = ?", (number,))
        self._connection.execute("COMMIT")

    def update(self, number: int, state: str, *, input_file: str = "", batch: str = "") -> None:
        """Record the next step of a job."""
        self._connection.execute(
            "UPDATE job SET state = ?, input_file = coalesce(nullif(?, ''), input_file),"
            " batch = coalesce(nullif(?, ''), batch) WHERE number = ?",
            (state, input_file, batch, number),
        )

    def add_pending(self, number: int, requests: list[tuple[bytes, str]]) -> None:
        """Record which requests, with the ids of their articles, a job holds: one commit, with its end."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(
            "INSERT OR REPLACE INTO pending (request, job, article) VALUES (?, ?, ?)",
            [(key, number, article) for key, article in requests],
        )
        self._connection.execute(
            "UPDATE job SET state = 'written', requests = ? WHERE number = ?", (len(requests), number)
        )
        self._connection.execute("COMMIT")

    def is_pending(self, key: bytes) -> bool:
        """Return whether a job holds this request already."""
        found = self._connection.execute("SELECT 1 FROM pending WHERE request = ?", (key,)).fetchone()
        return found is not None

    def failures(self, key: bytes) -> tuple[int, Answer | None]:
        """Return how often the request failed, and the last answer to it."""
        rows = self._connection.execute(
            "SELECT outcome, status, error, is_passing FROM call"
            " WHERE request = ? AND run = ? AND NOT is_reply AND outcome IS NOT NULL ORDER BY number",
            (key, self._run),
        ).fetchall()
        if not rows:
            return 0, None
        outcome, status, error, is_passing = rows[-1]
        return len(rows), Answer(outcome, status, error=error, is_passing=bool(is_passing))

    async def store(self, number: int, lines: AsyncIterator[bytes], price: Price | None, gone: str) -> int:
        """Store the results of a job, whole or not at all; return how many replies there were.

        Results may come in any order. What neither file tells of failed with the outcome `gone`.
        """
        run = self._connection
        run.execute("BEGIN IMMEDIATE")
        replies = 0
        try:
            async for line in lines:
                found = read_result(line)
                if found is None:
                    continue
                key, answer = found
                row = run.execute(
                    "SELECT article FROM pending WHERE request = ? AND job = ?", (key, number)
                ).fetchone()
                if row is None:
                    continue
                run.execute("DELETE FROM pending WHERE request = ?", (key,))
                replies += self._insert(key, row[0], answer, price)
            lost = run.execute("SELECT request, article FROM pending WHERE job = ?", (number,)).fetchall()
            for key, article in lost:
                self._insert(
                    key, article, Answer(gone, error="the batch ended without it", is_passing=True), None
                )
            run.execute("DELETE FROM pending WHERE job = ?", (number,))
            run.execute("UPDATE job SET state = 'done' WHERE number = ?", (number,))
            run.execute("COMMIT")
        except BaseException:
            run.execute("ROLLBACK")
            raise
        return replies

    def _insert(self, key: bytes, article: str, answer: Answer, price: Price | None) -> bool:
        cost = price.of(answer.usage) if price else None
        insert_answer(self._connection, (key, self._run, article), answer, cost)
        return is_paid(answer)


def read_result(line: bytes) -> tuple[bytes, Answer] | None:
    """Return the request's key and the answer that a line of a result file holds, `None` if it holds none."""
    try:
        result: Any = json.loads(line)
        key = bytes.fromhex(result["custom_id"])
    except (ValueError, KeyError, TypeError):
        return None
    response, error = result.get("response"), result.get("error")
    if isinstance(response, dict) and isinstance(response.get("status_code"), int):
        headers = {"x-request-id": str(response.get("request_id") or "")}
        body = json.dumps(response.get("body"), ensure_ascii=True)
        if response["status_code"] == 200:
            return key, read_answer(200, headers, body.encode(), now=0.0)
        return key, read_refused_answer(response["status_code"], headers, body, now=0.0)
    code = str(error.get("code") or "error") if isinstance(error, dict) else "error"
    text = str(error.get("message") or "") if isinstance(error, dict) else ""
    return key, Answer(one_line(code, 40), error=one_line(text, LONGEST_ERROR), is_passing=True)
