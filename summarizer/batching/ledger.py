"""The ledger: one SQLite file that knows every article, call, paid reply, outcome and cost of a batch."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING

from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.batching.inputs import Item
    from summarizer.batching.records import Outcome

__all__ = ["Ends", "Known", "Ledger", "Peek", "connect", "peek", "release_reserve"]

_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS run (
    id INTEGER PRIMARY KEY,
    output TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,      -- what the outcome of an article depends on, besides the article
    started REAL NOT NULL,
    is_finished INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS article (
    run INTEGER NOT NULL REFERENCES run (id),
    position INTEGER NOT NULL,      -- in the input, from 0
    id TEXT NOT NULL,
    digest BLOB NOT NULL,           -- of all the input says about it
    outcome TEXT NOT NULL,          -- ok, edited, or the failure's code
    prompt_tokens INTEGER,
    completion_tokens INTEGER,
    cost TEXT,                      -- US dollars, a decimal number
    output_end INTEGER,             -- bytes of the output up to and with this article
    failures_end INTEGER
);
CREATE TABLE IF NOT EXISTS record ( -- lines on their way to the files; gone, with their space, once there
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    line BLOB NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS record_position ON record (run, position);
CREATE UNIQUE INDEX IF NOT EXISTS article_position ON article (run, position);
CREATE INDEX IF NOT EXISTS article_id ON article (run, id, position);
CREATE TABLE IF NOT EXISTS call (
    number INTEGER PRIMARY KEY,
    request BLOB NOT NULL,          -- hash of address and body: article, prompt, schema, model, parameters
    run INTEGER NOT NULL,
    article TEXT NOT NULL,
    began REAL NOT NULL,
    seconds REAL,                   -- NULL: under way, or the process ended before the answer came
    outcome TEXT,
    status INTEGER,
    is_reply INTEGER NOT NULL DEFAULT 0,
    prompt_tokens INTEGER,
    completion_tokens INTEGER,
    cost TEXT,
    request_id TEXT,
    error TEXT,
    is_passing INTEGER,
    text BLOB                       -- the whole reply, as it came
);
CREATE INDEX IF NOT EXISTS call_request ON call (request);
CREATE INDEX IF NOT EXISTS call_run ON call (run);
CREATE TABLE IF NOT EXISTS job (
    number INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,      -- also the provider's metadata of the job, to find it again
    file TEXT NOT NULL,
    requests INTEGER NOT NULL,
    state TEXT NOT NULL,            -- written, uploaded, created, then the provider's own until done
    input_file TEXT,
    batch TEXT,
    output_file TEXT,
    error_file TEXT
);
"""
_RESERVE = 8 * 1024 * 1024


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


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection to the ledger at `path` that commits each statement, unless told otherwise."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=60, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    # A power cut may undo the last commits of this connection, never more. Paid replies have their own.
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


class Ledger:
    """The ledger of one run, open in the process that reads the input and writes the output."""

    def __init__(self, path: Path) -> None:
        """Open the ledger at `path`, made when it is not there.

        Raises:
            SettingsError: It is no ledger, cannot be written, or another process uses it.
        """
        self.path = path
        self._lock = _lock(path)
        try:
            self.connection = _open(path)
        except BaseException:
            self._lock.close()
            raise
        self.run = 0
        self._reserve = _reserve(path)
        self._hold_reserve()

    def close(self) -> None:
        """Close the file; nothing is unsaved."""
        self.connection.close()
        self._reserve.unlink(missing_ok=True)
        self._lock.close()

    def begin(self, output: Path, fingerprint: str) -> bool:
        """Choose the run that writes `output`; return whether it was there already.

        Its outcomes are forgotten when `fingerprint` is another than last time; replies never are.
        """
        name = str(output.resolve())
        row = self.connection.execute("SELECT id, fingerprint FROM run WHERE output = ?", (name,)).fetchone()
        if row is None:
            added = "INSERT INTO run (output, fingerprint, started) VALUES (?, ?, ?)"
            self.run = self.connection.execute(added, (name, fingerprint, time.time())).lastrowid or 0
            # On disk first: after a power cut the output must not look like a stranger's.
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return False
        self.run = row[0]
        if row[1] == fingerprint:
            return True
        self.connection.execute("BEGIN IMMEDIATE")
        for table in ("article", "record"):
            self.connection.execute(f"DELETE FROM {table} WHERE run = ?", (self.run,))  # noqa: S608
        self.connection.execute(
            "UPDATE run SET fingerprint = ?, is_finished = 0 WHERE id = ?", (fingerprint, self.run)
        )
        self.connection.execute("COMMIT")
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
        """Return the first position less than `before` whose article has this id."""
        row = self.connection.execute(
            # Told which, as SQLite would otherwise look for the smallest position among all articles.
            "SELECT min(position) FROM article INDEXED BY article_id"
            " WHERE run = ? AND id = ? AND position < ?",
            (self.run, article_id, before),
        ).fetchone()
        first: int | None = row[0]
        return first

    def record(self, outcome: Outcome) -> None:
        """Store the outcome of one article: one commit."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            self.connection.execute(
                "INSERT OR REPLACE INTO article (run, position, id, digest, outcome, prompt_tokens,"
                " completion_tokens, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self.run,
                    outcome.position,
                    outcome.id,
                    outcome.digest,
                    outcome.code,
                    outcome.usage.prompt_tokens,
                    outcome.usage.completion_tokens,
                    None if outcome.cost is None else str(outcome.cost),
                ),
            )
            self.connection.execute(
                "INSERT OR REPLACE INTO record (run, position, line) VALUES (?, ?, ?)",
                (self.run, outcome.position, outcome.record),
            )
            self.connection.execute("COMMIT")
        except sqlite3.Error:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

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

    def last_ends(self) -> Ends:
        """Return how long the files are with everything that was written."""
        return self.ends(2**62, 2**62)

    def first_failure(self, codes: tuple[str, ...]) -> int | None:
        """Return the first position whose outcome is one of `codes`."""
        row = self.connection.execute(
            f"SELECT min(position) FROM article WHERE run = ? AND outcome IN ({_marks(codes)})",  # noqa: S608
            (self.run, *codes),
        ).fetchone()
        first: int | None = row[0]
        return first

    def forget_failures(self, codes: tuple[str, ...]) -> None:
        """Forget the articles whose outcome is one of `codes`."""
        which = f"WHERE run = ? AND outcome IN ({_marks(codes)})"
        self.connection.execute(
            f"DELETE FROM record WHERE run = ? AND position IN (SELECT position FROM article {which})",  # noqa: S608
            (self.run, self.run, *codes),
        )
        self.connection.execute(f"DELETE FROM article {which}", (self.run, *codes))  # noqa: S608

    def take_back(self, position: int, read: Callable[[bool, int, int], bytes]) -> None:
        """Take the records of written articles from `position` on out of the files again: one commit.

        `read` returns, of the briefs or else the failures, the bytes between two offsets.
        """
        before = self.ends_at(position)
        output, failures = before.output, before.failures
        self.connection.execute("BEGIN IMMEDIATE")
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
        self.connection.execute("COMMIT")

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
                f"DELETE FROM {table} WHERE run = ? AND position >= ?",  # noqa: S608
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
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            self.connection.executemany(
                "UPDATE article SET output_end = ?, failures_end = ? WHERE run = ? AND position = ?",
                [(end.output, end.failures, self.run, end.count - 1) for end in ends],
            )
            self.connection.execute(
                "DELETE FROM record WHERE run = ? AND position < ?", (self.run, ends[-1].count)
            )
            self.connection.execute("COMMIT")
        except sqlite3.Error:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def count_outcomes(self) -> dict[str, int]:
        """Return how many articles came to each outcome."""
        rows = self.connection.execute(
            "SELECT outcome, count(*) FROM article WHERE run = ? GROUP BY outcome ORDER BY outcome",
            (self.run,),
        )
        return dict(rows.fetchall())

    def total_calls(self) -> tuple[int, int, int, Decimal, int]:
        """Return calls, prompt tokens, completion tokens, cost, and calls whose answer never came."""
        calls, prompt, completion, unanswered = self.connection.execute(
            "SELECT count(*), coalesce(sum(prompt_tokens), 0), coalesce(sum(completion_tokens), 0),"
            " coalesce(sum(seconds IS NULL), 0) FROM call WHERE run = ?",
            (self.run,),
        ).fetchone()
        costs = self.connection.execute(
            "SELECT cost FROM call WHERE run = ? AND cost IS NOT NULL", (self.run,)
        )
        return calls, prompt, completion, sum((Decimal(c) for (c,) in costs), Decimal(0)), unanswered

    def _hold_reserve(self) -> None:
        """Keep some space, so that replies under way when the disk fills up can still be stored."""
        try:
            with self._reserve.open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, _RESERVE) if hasattr(
                    os, "posix_fallocate"
                ) else file.write(bytes(_RESERVE))
        except OSError as error:
            self._reserve.unlink(missing_ok=True)
            raise SettingsError(
                f"there is no room beside the ledger {self.path} ({error.strerror}): free some space"
            ) from None


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
    connection = connect(path)
    row = connection.execute(
        "SELECT id FROM run WHERE output = ? AND fingerprint = ?", (str(output.resolve()), fingerprint)
    ).fetchone()
    return Peek(connection, row[0] if row else 0)


def _open(path: Path) -> sqlite3.Connection:
    try:
        connection = connect(path)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version in {0, _VERSION}:
            connection.executescript(_SCHEMA)
            connection.execute(f"PRAGMA user_version = {_VERSION}")
            return connection
        connection.close()
    except sqlite3.Error as error:
        raise SettingsError(f"the ledger {path} cannot be used: {error}") from None
    raise SettingsError(f"the ledger {path} was written by another version: give another --ledger")


def release_reserve(path: Path) -> bool:
    """Give back the space kept beside the ledger at `path`; return whether there was any left to give."""
    try:
        _reserve(path).unlink()
    except FileNotFoundError:
        return False
    return True


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" for _ in values)


def _reserve(path: Path) -> Path:
    return path.with_name(f"{path.name}.reserve")


def _lock(path: Path) -> IO[bytes]:
    """Return the open lock file beside `path`: two runs must not write the same output."""
    name = path.with_name(f"{path.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = Path(name).open("wb")  # noqa: SIM115 - held as long as the ledger
    except OSError as error:
        raise SettingsError(
            f"the ledger {path} cannot be written ({error.strerror}): give another --ledger or output"
        ) from None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise SettingsError(f"another process is using the ledger {path}: wait for it, or end it") from None
    return file
