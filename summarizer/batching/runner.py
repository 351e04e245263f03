"""The run itself: reads ahead as far as the crew keeps up, records outcomes, writes them in input order."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from summarizer.batching.ledger_file import damage, release_reserve
from summarizer.batching.mailbag import DeferredError
from summarizer.batching.records import (
    duplicate_outcome,
    failure_outcome,
    log_outcome,
    skipped_outcome,
    unread_outcome,
)
from summarizer.batching.replies import StopError
from summarizer.batching.telling import Teller

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from decimal import Decimal

    from summarizer.batching.board import Board
    from summarizer.batching.crew import Crew
    from summarizer.batching.events import Event, Kind
    from summarizer.batching.item import Item
    from summarizer.batching.keeping import Keeper
    from summarizer.batching.ledger import Ledger
    from summarizer.batching.mailbag import Mailbag
    from summarizer.batching.options import Duplicates
    from summarizer.batching.outputs import Output
    from summarizer.batching.records import Outcome

__all__ = ["Runner", "Settles"]

# Outcomes, or seconds, between two moves of records from the ledger to the files.
_MOVE_AFTER = 200
_MOVE_EVERY = 1.0


class Settles(Protocol):
    """Whoever brings collected requests to where they are answered, and the answers back."""

    async def settle(self, closed: asyncio.Event, tell: Callable[[str], None]) -> None:
        """Do so as far as it goes now; raise `StopError` when the run cannot go on."""
        ...


class Runner:
    """One run over the input."""

    def __init__(  # noqa: PLR0913 - what a run brings together
        self,
        ledger: Ledger,
        output: Output,
        crew: Crew,
        board: Board,
        *,
        keeper: Keeper | None = None,
        duplicates: Duplicates = "error",
        budget: Decimal | None = None,
        tell: Callable[[Event], None] | None = None,
    ) -> None:
        self._keeper = keeper
        self._ledger = ledger
        self._output = output
        self._crew = crew
        self._duplicates: Duplicates = duplicates
        self.teller = Teller(tell, crew, board, budget, self._stop)
        self.progress = self.teller.progress
        self.stopped = ""
        self.refused = ""
        self.waiting = 0
        self.is_interrupted = False
        self.closed = asyncio.Event()
        self._moved = 0.0
        self._unmoved = 0
        self.is_changed = False
        self.deferred = 0
        # Ids of the articles under way, with the number of each, and what is made of each text.
        self._ids: dict[str, int] = {}
        self._texts: dict[bytes, asyncio.Task[None]] = {}

    def interrupt(self) -> None:
        """Begin no further article; what is under way is finished."""
        self.is_interrupted = True
        self._stop("interrupted")

    async def run(self, items: AsyncIterator[Item], concurrency: int) -> None:
        """Bring every item to its outcome, at most `concurrency` at the same time, or stop."""
        tasks: set[asyncio.Task[None]] = set()
        ticker = asyncio.create_task(self.teller.tick())
        count = 0
        try:
            self.teller.emit(
                "started", "the run begins" if not self._output.ends.count else "the run goes on"
            )
            count = await self._take_in(items, concurrency, tasks)
        except sqlite3.Error as error:
            self._stop_for(error)
        except Exception:
            # What is under way is paid for: it is finished, then the caller hears of it.
            self._stop("the rest of the input cannot be read")
            raise
        finally:
            if not _is_cancelled():
                while tasks:
                    await asyncio.wait(tasks)
            ticker.cancel()
            with suppress(asyncio.CancelledError):
                await ticker
        try:
            if self.progress.total is not None and not self.stopped:
                self._end_input(count)
            self._move(everything=True)
            self._require_all()
        except sqlite3.Error as error:
            self._stop_for(error)
        self.teller.raise_told()

    async def _take_in(
        self, items: AsyncIterator[Item], concurrency: int, tasks: set[asyncio.Task[None]]
    ) -> int:
        """Hand item after item to the crew, as tasks in `tasks`; return how many there were."""
        room = asyncio.Semaphore(concurrency)
        count = 0
        async for item in items:
            count += 1
            if self._skip(item):
                continue
            await room.acquire()
            if self.stopped:
                return count
            self.progress.in_flight += 1
            self._ids[item.id] = item.number
            # The same text may be asked about in the same words: whoever comes second finds the reply.
            task = asyncio.create_task(self._do(item, self._texts.get(item.text)))
            tasks.add(task)
            self._texts[item.text] = task

            def leave(done: asyncio.Task[None], text: bytes = item.text) -> None:
                tasks.discard(done)
                if self._texts.get(text) is done:
                    del self._texts[text]
                room.release()

            task.add_done_callback(leave)
        if not self.stopped:
            self.progress.total = count
        return count

    def _require_all(self) -> None:
        """Stop unless every article of an input that was read to its end is in the files."""
        total, written = self.progress.total, self._output.ends.count
        # What stood there before counts, too, where a run appends: the files are counted at the end.
        is_appending = self._keeper is not None and self._keeper.is_appending
        if total is None or self.stopped or self.deferred or written == total or is_appending:
            return
        self._stop(
            f"{written} of {total} articles are in the output, and the ledger {self._ledger.path} "
            "does not have the next one, so it may be damaged: run the same command again"
        )

    async def settle(self, post: Settles) -> None:
        """Send, and wait for, what `post` has to bring; stop when it cannot."""
        loop = asyncio.get_running_loop()
        is_main = threading.current_thread() is threading.main_thread()
        signals = (signal.SIGINT, signal.SIGTERM) if is_main else ()
        for number in signals:
            loop.add_signal_handler(number, self.interrupt)
        try:
            await post.settle(asyncio.Event() if self.stopped else self.closed, self.teller.say_job)
        except StopError as error:
            self.waiting = error.waiting
            self._stop(str(error), "waiting" if error.waiting else "stopping")
        except sqlite3.Error as error:
            self._stop_for(error)
        finally:
            for number in signals:
                loop.remove_signal_handler(number)
        self.teller.raise_told()

    def close(self, bag: Mailbag) -> None:
        """Close `bag`; stop when what it collected cannot be written."""
        try:
            bag.close()
        except OSError as error:
            self._stop(
                f"the requests cannot be written beside the ledger ({error.strerror or error}): "
                "free some space, then run the same command again"
            )
        except sqlite3.Error as error:
            self._stop_for(error)

    def _end_input(self, count: int) -> None:
        """Forget what an earlier, longer input had after its end."""
        is_appending = self._keeper is not None and self._keeper.is_appending
        if not is_appending and self._ledger.known(count) is not None and not self._cut(count):
            return
        self._ledger.mark_finished(is_finished=True)

    def _skip(self, item: Item) -> bool:
        """Return whether `item` needs nothing more."""
        known = self._ledger.known(item.position)
        if known is not None:
            if known.digest == item.digest:
                self.progress.done += 1
                self.progress.known += 1
                return True
            if not self._cut(item.position):
                return True
        outcome = unread_outcome(item) if item.article is None else self._find_duplicate(item)
        if outcome is not None:
            self._keep(outcome, item)
        return outcome is not None

    def _find_duplicate(self, item: Item) -> Outcome | None:
        """Return the outcome of an article that came before, `None` when it did not or may come again."""
        if self._duplicates == "all":
            return None
        first = self._ids.get(item.id)
        if first is None:
            first = self._ledger.first_with(item.id, item.position)
        if self._duplicates == "error":
            return None if first is None else duplicate_outcome(item, first)
        is_known = first is not None or item.text in self._texts
        return skipped_outcome(item) if is_known or self._ledger.has_text(item.text, item.position) else None

    def _cut(self, position: int) -> bool:
        """Forget everything from `position` on, in the ledger and in the files; not what must be kept."""
        self.refused = self._keeper.refuse(position) if self._keeper else ""
        if self.refused:
            self.stopped = self.refused
            self.closed.set()
            return False
        if position < self._output.ends.count:
            self._output.cut(self._ledger.ends_at(position))
        self._ledger.forget_from(position)
        self.is_changed = True
        self._ledger.mark_finished(is_finished=False)
        return True

    async def _do(self, item: Item, before: asyncio.Task[None] | None) -> None:
        try:
            if before is not None:
                await asyncio.wait([before])
            outcome = await self._outcome(item)
            if outcome is not None:
                self._keep(outcome, item)
        except sqlite3.Error as error:
            self._stop_for(error)
        except Exception as error:  # noqa: BLE001 - not of the article: it must not pass unseen
            self._stop(f"{type(error).__name__}: {error}; run the same command again")
        finally:
            self.progress.in_flight -= 1
            # Where ids may be given twice, another may be under way, or just done.
            self._ids.pop(item.id, None)

    async def _outcome(self, item: Item) -> Outcome | None:
        """Return what became of `item`, whatever goes wrong with it; `None` when there is nothing yet."""
        try:
            return await self._crew.make(item)
        except DeferredError:
            self.deferred += 1
        except StopError as error:
            self._stop(str(error))
        except sqlite3.Error as error:
            self._stop_for(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this article's failure
            return failure_outcome(item, error, None)
        return None

    def _keep(self, outcome: Outcome, item: Item) -> None:
        try:
            is_text_wanted = self._duplicates == "first"
            self._ledger.record(outcome, item.number, item.text if is_text_wanted else b"")
        except sqlite3.Error as error:
            self._stop_for(error)
            return
        self.is_changed = True
        log_outcome(outcome)
        self._unmoved += 1
        self.teller.say_outcome(outcome)
        if self._unmoved >= _MOVE_AFTER or time.monotonic() - self._moved > _MOVE_EVERY:
            self._move()
        self.teller.say_progress_if_due()

    def _move(self, *, everything: bool = False) -> None:
        self._unmoved, self._moved = 0, time.monotonic()
        try:
            while self._output.take(self._ledger) and everything:
                pass
        except OSError as error:
            reason = error.strerror or str(error)
            self._stop(
                f"the output {self._output.path} cannot be written ({reason}): nothing is lost; free "
                "some space or correct it, then run the same command again"
            )
        except sqlite3.Error as error:
            self._stop_for(error)

    def _stop_for(self, error: sqlite3.Error) -> None:
        """Stop as the ledger cannot be written or read; what was paid is stored, and read by the next run."""
        if isinstance(error, sqlite3.OperationalError):
            release_reserve(self._ledger.path)
            self._stop(
                f"the ledger cannot be written ({error}): free some space, then run the same command again"
            )
        else:
            self._stop(str(damage(self._ledger.path, error)))

    def _stop(self, reason: str, kind: Kind = "stopping") -> None:
        if not self.stopped:
            self.stopped = reason
            self.closed.set()
            self._crew.close()
            self.teller.emit(kind, reason)


def _is_cancelled() -> bool:
    """Return whether the running task is being ended at once."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
