"""The ledger of a distributed job, open in the process that started it, in reach of every worker.

A worker has a connection (`ledger_client.py`). What is asked over it is a name and arguments; the answer is
whether it went well, and the value or the error. Whoever connects must know the key, which travels with the
job.
"""

from __future__ import annotations

import atexit
import secrets
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import AuthenticationError
from multiprocessing.connection import Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.batching.board import Board
from summarizer.batching.ledger import Ledger
from summarizer.batching.ledger_file import release_reserve
from summarizer.batching.limits import PERIOD
from summarizer.batching.replies import Replies, StopError
from summarizer.distributed.silence import end_when_silent

if TYPE_CHECKING:
    from decimal import Decimal
    from multiprocessing.connection import Connection

    from summarizer.drafting.live.envelope import Answer
    from summarizer.drafting.prices import Price

__all__ = ["Address", "LedgerServer", "Pace", "serve_ledger"]

# Connections at the same time: each worker has two.
_SEATS = 2048


@dataclass(frozen=True, slots=True)
class Address:
    """Where a ledger answers.

    Attributes:
        place: A socket's file on this machine, or host and port.
        key: What whoever connects must know.
    """

    place: str | tuple[str, int]
    key: bytes = field(repr=False)


class Pace:
    """So much a minute, over all workers; nobody may have more than a tenth above it in any minute."""

    def __init__(self, per_minute: float) -> None:
        self._second = per_minute / 60
        self._most = max(1.0, self._second * PERIOD)
        self._due = 0.0
        self._lock = threading.Lock()

    def take(self, amount: float, now: float) -> float:
        """Return after how many seconds `amount` may pass that is asked for at `now`.

        >>> from summarizer.distributed.ledger_server import Pace
        >>> pace = Pace(60)
        >>> [round(pace.take(1, now=100.0), 1) for _ in range(8)]
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 2.0]
        """
        with self._lock:
            self._due = max(self._due, now) + amount / self._second
            return max(0.0, self._due - now - self._most / self._second)


class LedgerServer:
    """Holds the ledger at a path, locked, and answers whoever connects, each in a thread."""

    def __init__(self, path: Path, price: Price | None) -> None:
        """Open the ledger; `price` counts for earlier calls whose price was not known.

        Raises:
            SettingsError: It is no ledger, cannot be written, or another process uses it.
        """
        self._ledger = Ledger(path)
        # No batch has its ledger as its output: this run is of all DataFrames, and has calls alone.
        self._ledger.begin(path, "")
        self.run = self._ledger.run
        self._replies = Replies(path, self.run, release=lambda: release_reserve(path))
        self._board = Board(seats=_SEATS)
        self._board.add_spent(self._ledger.committed(price))
        self._free = list(range(_SEATS))
        self._paces: dict[tuple[str, float], Pace] = {}
        # Requests under way, each with the worker that asks it.
        self._claims: dict[bytes, Board] = {}
        self._listeners: dict[str, Listener] = {}
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._folder = tempfile.TemporaryDirectory(prefix="summarizer-", ignore_cleanup_errors=True)

    def close(self) -> None:
        """Answer no more, and let go of the ledger; nothing is unsaved."""
        for listener in self._listeners.values():
            listener.close()
        with self._lock, self._writing:
            self._replies.close()
            self._ledger.close()
        self._folder.cleanup()

    def total_calls(self) -> tuple[int, int, int, Decimal, int]:
        """Return what `Ledger.total_calls` does."""
        return self._ledger.total_calls()

    def listen(self, host: str = "") -> Address:
        """Return where workers reach the ledger: on this machine, or by the network address `host`."""
        with self._lock:
            if host not in self._listeners:
                place = (host, 0) if host else str(Path(self._folder.name, "ledger"))
                listener = Listener(place, backlog=128)
                self._listeners[host] = listener
                threading.Thread(target=self._accept, args=(listener,), daemon=True).start()
            return Address(self._listeners[host].address, self._key)

    def _accept(self, listener: Listener) -> None:
        while True:
            try:
                connection = listener.accept()
            except ConnectionError:
                continue  # gone again
            except OSError:
                return
            threading.Thread(target=self._attend, args=(connection,), daemon=True).start()

    def _attend(self, connection: Connection) -> None:
        """Answer one worker until it is gone; a stranger has no answer, and keeps nobody waiting."""
        try:
            end_when_silent(connection)
            deliver_challenge(connection, self._key)
            answer_challenge(connection, self._key)
        except (AuthenticationError, EOFError, OSError):
            connection.close()
            return
        with self._lock:
            seat = self._free.pop()
        board = self._board.seated(seat)
        try:
            while True:
                name, arguments = connection.recv()
                connection.send(self._answer(board, name, arguments))
        except (EOFError, OSError):
            pass
        finally:
            # Its calls under way may have been charged.
            board.forfeit()
            with self._lock:
                self._claims = {key: other for key, other in self._claims.items() if other is not board}
                self._free.append(seat)

    def _answer(self, board: Board, name: str, arguments: tuple[Any, ...]) -> tuple[bool, object]:
        try:
            return True, getattr(self, f"_do_{name}")(board, *arguments)
        except StopError as error:
            return False, str(error)
        except Exception as error:  # noqa: BLE001 - whoever asked must hear of it, in words that can be sent
            return False, f"the ledger failed ({type(error).__name__}: {error}): nothing more is paid"

    def _do_claim(self, board: Board, key: bytes) -> tuple[bool, tuple[Answer, Decimal | None] | None]:
        """Return whether the worker need not wait for another one, and the reply, if there is one."""
        with self._lock:
            if key in self._claims:
                return False, None
            found = self._replies.find(key)
            if found is None:
                self._claims[key] = board
            return True, found

    def _do_release(self, _: Board, key: bytes) -> None:
        with self._lock:
            self._claims.pop(key, None)

    def _do_begin(self, _: Board, key: bytes, article: str, reserved: Decimal | None) -> int:
        with self._lock:
            return self._replies.begin(key, article, reserved)

    def _do_write(self, _: Board, rows: list[tuple[object, ...]]) -> list[str | None]:
        with self._writing:
            return [None if fault is None else str(fault) for fault in self._replies.write(rows)]

    def _do_promise(self, board: Board, cost: float, budget: float) -> bool:
        return board.promise(cost, budget)

    def _do_settle(self, board: Board, promised: float, cost: float) -> None:
        board.settle(promised, cost)

    def _do_spent(self, board: Board) -> float:
        return board.spent

    def _do_promised(self, board: Board) -> float:
        return board.promised

    def _do_cool(self, board: Board, seconds: float) -> bool:
        return board.cool(time.monotonic() + seconds)

    def _do_cooling(self, board: Board) -> float:
        # Seconds, as two machines' clocks do not agree.
        return max(0.0, board.cool_until - time.monotonic())

    def _do_take(self, _: Board, kind: str, per_minute: float, amount: float) -> float:
        with self._lock:
            pace = self._paces.setdefault((kind, per_minute), Pace(per_minute))
        return pace.take(amount, time.monotonic())


_open: dict[Path, LedgerServer] = {}
_opening = threading.Lock()


def serve_ledger(path: Path, price: Price | None) -> LedgerServer:
    """Return the server of the ledger at `path`: one in a process, until the process ends.

    Raises:
        SettingsError: It is no ledger, cannot be written, or another process uses it.
    """
    name = path.resolve()
    with _opening:
        if name not in _open:
            _open[name] = LedgerServer(path, price)
            atexit.register(_close, name)
        return _open[name]


def _close(name: Path) -> None:
    with suppress(OSError):
        _open.pop(name).close()
