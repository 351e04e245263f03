"""The ledger: one SQLite file that knows every article, call, paid reply, outcome and cost of a batch."""

from __future__ import annotations

import sqlite3
import time
from contextlib import ExitStack, closing
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.batching.ledger_file import (
    connect,
    damage,
    hold_reserve,
    lock_ledger,
    open_ledger,
    release_reserve,
    transaction,
    writable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from summarizer.batching.item import Item
    from summarizer.batching.records import Outcome
    from summarizer.drafting.prices import Price

__all__ = ["Ends", "Known", "Ledger", "Peek", "peek"]

# Tokens that a stored count stands for at most.
_MOST = 10**9


@dataclass(frozen=True, slots=True)
class Known:
    """What the ledger knows of one position of the input."""

    digest: bytes
    outcome: str


@dataclass(frozen=True, slots=True)
class Ends:
    """How long output and failures file are, in bytes, once `count` articles are in them."""

    count: int = 0
    output: int = 0
    failures: int = 0


class Ledger:
    """The ledger of one run, open in the process that reads the input and writes the output."""

    def __init__(self, path: Path) -> None:
        """Open the ledger at `path`, made when it is not there.

        Raises:
            SettingsError: It is no ledger, cannot be written, or another process uses it.
        """
        self.path = path
        self._lock = lock_ledger(path)
        try:
            self.connection = open_ledger(path)
        except BaseException:
            self._lock.close()
            raise
        self.run = 0
        hold_reserve(path)

    def close(self) -> None:
        """Close the file; nothing is unsaved."""
        self.connection.close()
        release_reserve(self.path)
        self._lock.close()

    def begin(self, output: Path, fingerprint: str, shard: str | None = None) -> bool:
        """Choose the run that writes `output`, a `shard` of the input; return whether it was there already.

        Its outcomes are forgotten when `fingerprint` is another than last time; replies never are.
        """
        name = str(output.resolve())
        row = self.connection.execute("SELECT id, fingerprint FROM run WHERE output = ?", (name,)).fetchone()
        if row is None:
            added = "INSERT INTO run (output, fingerprint, started, shard) VALUES (?, ?, ?, ?)"
            values = (name, fingerprint, time.time(), shard)
            self.run = self.connection.execute(added, values).lastrowid or 0
            # On disk first: after a power cut the output must not look like a stranger's.
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return False
        self.run = row[0]
        self.connection.execute("UPDATE run SET shard = ? WHERE id = ?", (shard, self.run))
        if row[1] == fingerprint:
            return True
        with transaction(self.connection):
            for table in ("article", "record"):
                self.connection.execute(f"DELETE FROM {table} WHERE run = ?", (self.run,))  # noqa: S608 - names of our own tables and columns only
            self.connection.execute(
                "UPDATE run SET fingerprint = ?, is_finished = 0 WHERE id = ?", (fingerprint, self.run)
            )
        return True

    @property
    def is_finished(self) -> bool:
        """Whether the run went to the end of its input."""
        row = self.connection.execute("SELECT is_finished FROM run WHERE id = ?", (self.run,)).fetchone()
        return bool(row[0])

    def mark_finished(self, *, is_finished: bool) -> None:
        """Record whether the run went to the end of its input."""
        self.connection.execute("UPDATE run SET is_finished = ? WHERE id = ?", (is_finished, self.run))

    def known(self, position: int) -> Known | None:
        """Return what is known of `position`, `None` when nothing is."""
        row = self.connection.execute(
            "SELECT digest, outcome FROM article WHERE run = ? AND position = ?", (self.run, position)
        ).fetchone()
        return Known(*row) if row else None

    def first_with(self, article_id: str, before: int) -> int | None:
        """Return the number in the input of the first article before `before` with this id."""
        row = self.connection.execute(
            # Told which, as SQLite would otherwise look for the smallest position among all articles.
            "SELECT coalesce(number, position + 1) FROM article INDEXED BY article_id"
            " WHERE run = ? AND id = ? AND position < ? AND outcome != 'input.unreadable'"
            " ORDER BY position LIMIT 1",
            (self.run, writable(article_id), before),
        ).fetchone()
        return row[0] if row else None

    def has_text(self, text: bytes, before: int) -> bool:
        """Return whether an article at a position before `before` has the text with this hash."""
        row = self.connection.execute(
            "SELECT 1 FROM article INDEXED BY article_text"
            " WHERE run = ? AND text = ? AND position < ? LIMIT 1",
            (self.run, text, before),
        ).fetchone()
        return row is not None

    def record(self, outcome: Outcome, number: int, text: bytes = b"") -> None:
        """Store the outcome of article `number` of the input, and `text`, its hash, if any: one commit."""
        usage = outcome.usage
        with transaction(self.connection):
            self.connection.execute(
                "INSERT OR REPLACE INTO article (run, position, id, digest, outcome, prompt_tokens,"
                " completion_tokens, cost, number, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self.run,
                    outcome.position,
                    writable(outcome.id),
                    outcome.digest,
                    outcome.code,
                    # Sums over many calls: each is bounded, together they fit.
                    usage.prompt_tokens,
                    usage.completion_tokens,
                    None if outcome.cost is None else str(outcome.cost),
                    number,
                    text or None,
                ),
            )
            self.connection.execute(
                "INSERT OR REPLACE INTO record (run, position, line) VALUES (?, ?, ?)",
                (self.run, outcome.position, outcome.record),
            )

    def ends(self, output_size: int, failures_size: int) -> Ends:
        """Return how far the files, of these sizes, hold what was recorded as written."""
        row = self.connection.execute(
            "SELECT position + 1, output_end, failures_end FROM article"
            " WHERE run = ? AND output_end <= ? AND failures_end <= ? ORDER BY position DESC LIMIT 1",
            (self.run, output_size, failures_size),
        ).fetchone()
        return Ends(*row) if row else Ends()

    def ends_at(self, count: int) -> Ends:
        """Return how long the files are with the first `count` articles, which are all written."""
        row = self.connection.execute(
            "SELECT position + 1, output_end, failures_end FROM article WHERE run = ? AND position = ?",
            (self.run, count - 1),
        ).fetchone()
        return Ends(*row) if row and row[1] is not None else Ends()

    def first_failure(self, codes: tuple[str, ...]) -> int | None:
        """Return the first position whose outcome is one of `codes`."""
        row = self.connection.execute(
            f"SELECT min(position) FROM article WHERE run = ? AND outcome IN ({_marks(codes)})",  # noqa: S608 - names of our own tables and columns only
            (self.run, *codes),
        ).fetchone()
        first: int | None = row[0]
        return first

    def forget_failures(self, codes: tuple[str, ...]) -> None:
        """Forget the articles whose outcome is one of `codes`."""
        which = f"WHERE run = ? AND outcome IN ({_marks(codes)})"
        self.connection.execute(
            f"DELETE FROM record WHERE run = ? AND position IN (SELECT position FROM article {which})",  # noqa: S608 - names of our own tables and columns only
            (self.run, self.run, *codes),
        )
        self.connection.execute(f"DELETE FROM article {which}", (self.run, *codes))  # noqa: S608 - names of our own tables and columns only

    def forgive(self) -> None:
        """Let requests that failed so far be sent again, however often and for whatever they failed."""
        self.connection.execute(
            "UPDATE run SET retried_after = (SELECT max(number) FROM call) WHERE id = ?", (self.run,)
        )

    def take_back(self, position: int, read: Callable[[bool, int, int], bytes]) -> None:
        """Take the records of written articles from `position` on out of the files again: one commit.

        `read` returns, of the briefs or else the failures, the bytes between two offsets.
        """
        before = self.ends_at(position)
        output, failures = before.output, before.failures
        with transaction(self.connection):
            rows = self.connection.execute(
                "SELECT position, outcome IN ('ok', 'edited'), output_end, failures_end FROM article"
                " WHERE run = ? AND position >= ? AND output_end IS NOT NULL ORDER BY position",
                (self.run, position),
            )
            for place, is_brief, output_end, failures_end in rows:
                start, end = (output, output_end) if is_brief else (failures, failures_end)
                self.connection.execute(
                    "INSERT OR REPLACE INTO record (run, position, line) VALUES (?, ?, ?)",
                    (self.run, place, read(bool(is_brief), start, end)),
                )
                output, failures = output_end, failures_end
            self.connection.execute(
                "UPDATE article SET output_end = NULL, failures_end = NULL WHERE run = ? AND position >= ?",
                (self.run, position),
            )

    def forget_lost(self, count: int) -> None:
        """Forget articles from `count` on that were written to files which no longer have them."""
        self.connection.execute(
            "DELETE FROM article WHERE run = ? AND position >= ? AND output_end IS NOT NULL",
            (self.run, count),
        )

    def forget_from(self, position: int) -> None:
        """Forget the outcomes of all articles from `position` on."""
        for table in ("article", "record"):
            self.connection.execute(
                f"DELETE FROM {table} WHERE run = ? AND position >= ?",  # noqa: S608 - names of our own tables and columns only
                (self.run, position),
            )

    def waiting(self, position: int, most: int) -> Iterator[tuple[bool, bytes]]:
        """Yield, from `position` on without a gap, whether each article has a brief, and its record."""
        rows = self.connection.execute(
            "SELECT record.position, outcome IN ('ok', 'edited'), line FROM record"
            " JOIN article ON article.run = record.run AND article.position = record.position"
            " WHERE record.run = ? AND record.position >= ? ORDER BY record.position LIMIT ?",
            (self.run, position, most),
        )
        for expected, (found, is_brief, record) in enumerate(rows, start=position):
            if found != expected:
                return
            yield bool(is_brief), record

    def mark_written(self, ends: list[Ends]) -> None:
        """Record that articles are safely in the files, and let go of their records: one commit."""
        with transaction(self.connection):
            self.connection.executemany(
                "UPDATE article SET output_end = ?, failures_end = ? WHERE run = ? AND position = ?",
                [(end.output, end.failures, self.run, end.count - 1) for end in ends],
            )
            self.connection.execute(
                "DELETE FROM record WHERE run = ? AND position < ?", (self.run, ends[-1].count)
            )

    def count_outcomes(self) -> dict[str, int]:
        """Return how many articles came to each outcome."""
        rows = self.connection.execute(
            "SELECT outcome, count(*) FROM article WHERE run = ? GROUP BY outcome ORDER BY outcome",
            (self.run,),
        )
        return dict(rows.fetchall())

    def total_calls(self) -> tuple[int, int, int, Decimal, int]:
        """Return calls, prompt tokens, completion tokens, cost, and calls whose answer never came."""
        # Bounded one by one: an earlier release stored counts whose sum is past what SQLite can add.
        calls, prompt, completion, unanswered = self.connection.execute(
            f"SELECT count(*), coalesce(sum(min(prompt_tokens, {_MOST})), 0),"  # noqa: S608 - names of our own tables and columns only
            f" coalesce(sum(min(completion_tokens, {_MOST})), 0), coalesce(sum(seconds IS NULL), 0)"
            " FROM call WHERE run = ?",
            (self.run,),
        ).fetchone()
        costs = self.connection.execute(
            "SELECT cost FROM call WHERE run = ? AND cost IS NOT NULL", (self.run,)
        )
        return calls, prompt, completion, sum((Decimal(c) for (c,) in costs), Decimal(0)), unanswered

    def committed(self, price: Price | None) -> float:
        """Return the US dollars that all calls of this ledger count for against a budget.

        That is what they cost; for those without an answer, and the requests of a provider's batch under way,
        what was set aside for them. What was counted when no price was known counts at `price`.
        """
        rows = self.connection.execute(
            "SELECT coalesce(cost, reserved) FROM call WHERE coalesce(cost, reserved) IS NOT NULL"
            " UNION ALL SELECT reserved FROM pending WHERE reserved IS NOT NULL"
        )
        total = sum((Decimal(amount) for (amount,) in rows), Decimal(0))
        if price is not None:
            prompt, completion = self.connection.execute(
                f"SELECT coalesce(sum(min(prompt_tokens, {_MOST})), 0),"  # noqa: S608 - names of our own tables and columns only
                f" coalesce(sum(min(completion_tokens, {_MOST})), 0)"
                " FROM call WHERE cost IS NULL AND reserved IS NULL"
            ).fetchone()
            total += price.of_counts(prompt, completion)
        return float(total)


class Peek:
    """What a ledger knows of one output, read only; nothing when there is no ledger yet."""

    def __init__(self, connection: sqlite3.Connection, run: int) -> None:
        self._connection = connection
        self._run = run

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def has(self, item: Item) -> bool:
        """Return whether the outcome of `item` is known."""
        if not self._run:
            return False
        row = self._connection.execute(
            "SELECT digest FROM article WHERE run = ? AND position = ?", (self._run, item.position)
        ).fetchone()
        return row is not None and bool(row[0] == item.digest)


def peek(path: Path, output: Path, fingerprint: str) -> Peek:
    """Return what the ledger at `path` knows of `output`, as long as `fingerprint` is the same."""
    if not path.exists():
        return Peek(sqlite3.connect(":memory:"), 0)
    with ExitStack() as opened:
        try:
            connection = opened.enter_context(closing(connect(path)))
            row = connection.execute(
                "SELECT id FROM run WHERE output = ? AND fingerprint = ?",
                (str(output.resolve()), fingerprint),
            ).fetchone()
        except sqlite3.Error as error:
            raise damage(path, error) from None
        opened.pop_all()
    return Peek(connection, row[0] if row else 0)


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" for _ in values)
