"""The ledger's file: its tables, its connections, the lock and the space kept beside it."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from summarizer.batching.ledger_values import find_strange_table
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = [
    "connect",
    "damage",
    "hold_reserve",
    "lock_ledger",
    "open_ledger",
    "release_reserve",
    "transaction",
    "writable",
]

_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS run (
    id INTEGER PRIMARY KEY,
    output TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,      -- what the outcome of an article depends on, besides the article
    started REAL NOT NULL,
    is_finished INTEGER NOT NULL DEFAULT 0,
    shard TEXT,                     -- the part of the input that this run makes, as 3/8; NULL for all
    retried_after INTEGER           -- the last call before failures were last told to be tried again
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
    failures_end INTEGER,
    number INTEGER,                 -- in the input, from 1, articles of other shards counted, too
    text BLOB                       -- SHA-256 of its text, where texts must be told from each other
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
    cost TEXT,                      -- by what the provider counted
    reserved TEXT,                  -- what counts while the cost is not known: at first the most it may cost
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
    kind TEXT,                      -- of its requests: draft, repair or reading
    file TEXT NOT NULL,
    requests INTEGER NOT NULL,
    state TEXT NOT NULL,            -- written, uploaded, created, then the provider's own until done
    input_file TEXT,
    batch TEXT,
    output_file TEXT,
    error_file TEXT
);
CREATE TABLE IF NOT EXISTS pending (
    request BLOB PRIMARY KEY,
    job INTEGER NOT NULL,
    article TEXT NOT NULL,
    reserved TEXT                   -- what its call may cost at most
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pending_job ON pending (job);
"""
# Columns that a ledger of an earlier release does not have.
_ADDED = (
    ("run", "retried_after", "INTEGER"),
    ("run", "shard", "TEXT"),
    ("article", "number", "INTEGER"),
    ("article", "text", "BLOB"),
    ("call", "reserved", "TEXT"),
    ("pending", "reserved", "TEXT"),
    ("job", "kind", "TEXT"),
)
# Of a column that was added.
_INDEX = "CREATE INDEX IF NOT EXISTS article_text ON article (run, text, position) WHERE text IS NOT NULL"
_RESERVE = 8 * 1024 * 1024


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection to the ledger at `path` that commits each statement, unless told otherwise."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=60, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # A power cut may undo the last commits of this connection, never more. Paid replies have their own.
        connection.execute("PRAGMA synchronous = NORMAL")
    except UnicodeDecodeError:
        # SQLite's message quotes the damaged bytes, and Python cannot read it.
        connection.close()
        raise sqlite3.DatabaseError("malformed database schema") from None
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Commit what the block writes, all or nothing; no error of any kind leaves it open."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def writable(text: str) -> str:
    """Return `text` as SQLite takes it: half of a surrogate pair is written as its escape."""
    return text.encode("utf-8", "backslashreplace").decode()


def damage(path: Path, error: object) -> SettingsError:
    """Return the error that says that the ledger at `path` cannot be read, and what to do."""
    return SettingsError(
        f"the ledger {path} is damaged or cannot be read ({error}): restore a copy of it, or save "
        f"what is left with `sqlite3 {path.name} .recover`; with another --ledger and output "
        "everything is paid again"
    )


def open_ledger(path: Path) -> sqlite3.Connection:
    """Return a connection to the ledger at `path`, its tables made when they are not there.

    Raises:
        SettingsError: It is no ledger, of another version, or damaged.
    """
    is_there = path.exists() and path.stat().st_size > 0
    with ExitStack() as opened:
        try:
            connection = opened.enter_context(closing(connect(path)))
            _prepare(connection, path, is_there=is_there)
        except sqlite3.OperationalError as error:
            raise SettingsError(
                f"the ledger {path} cannot be used: {error}; use another --ledger, or another output"
            ) from None
        except sqlite3.Error as error:
            raise damage(path, error) from None
        opened.pop_all()
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, is_there: bool) -> None:
    """Read a ledger that was there once from end to end, and make what it does not have yet."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version not in {0, _VERSION}:
        raise SettingsError(f"the ledger {path} was written by another version: use another --ledger")
    if is_there:
        # A damaged page would otherwise hide articles that were paid for.
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise damage(path, " ".join(str(found).split())[:200])
    connection.executescript(_SCHEMA)
    for table, column, kind in _ADDED:
        if column not in {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}:
            connection.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    connection.execute(_INDEX)
    if is_there and (table := find_strange_table(connection)):
        raise damage(path, f"the table {table} has a value that no run wrote")
    connection.execute(f"PRAGMA user_version = {_VERSION}")


def lock_ledger(path: Path) -> IO[bytes]:
    """Return the open lock file beside `path`: two runs must not write the same output.

    Raises:
        SettingsError: Another process holds it, or the folder cannot be written.
    """
    name = path.with_name(f"{path.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = Path(name).open("wb")  # noqa: SIM115 - held as long as the ledger
    except OSError as error:
        raise SettingsError(
            f"the ledger {path} cannot be written ({error.strerror}): use another --ledger or output"
        ) from None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise SettingsError(
            f"another process is using the ledger {path}: wait until it ends, or stop it"
        ) from None
    return file


def hold_reserve(path: Path) -> None:
    """Keep some space beside `path`, so that replies under way when the disk fills up can still be stored.

    Raises:
        SettingsError: There is none.
    """
    reserve = _reserve(path)
    try:
        with reserve.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, _RESERVE)
            else:
                file.write(bytes(_RESERVE))
    except OSError as error:
        reserve.unlink(missing_ok=True)
        raise SettingsError(
            f"there is no space beside the ledger {path} ({error.strerror}): free some space"
        ) from None


def release_reserve(path: Path) -> bool:
    """Give back the space kept beside the ledger at `path`; return whether there was any left to give."""
    try:
        _reserve(path).unlink()
    except FileNotFoundError:
        return False
    return True


def _reserve(path: Path) -> Path:
    return path.with_name(f"{path.name}.reserve")
