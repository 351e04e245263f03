"""Who makes the outcomes: this process, or several that are handed one article after the other."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from dataclasses import dataclass, field
from multiprocessing.reduction import ForkingPickler
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol, Self

from summarizer.batching.maker import Counts, Maker
from summarizer.batching.processes import ignore_signals, start_process
from summarizer.batching.replies import StopError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from summarizer.batching.assignment import Job
    from summarizer.batching.board import Board
    from summarizer.batching.item import Item
    from summarizer.batching.mailbag import Mailbag
    from summarizer.batching.records import Outcome

__all__ = ["Alone", "Crew", "Team", "WorkerDiedError"]

# Seconds that a process gets to end in.
_LAST_BREATH = 10
# So many processes, for each of the team, that ended one after the other before they had made anything.
_MOST_DEATHS = 3
# Signals that the terminal, or whoever stops the service, sends to all processes of the group: the process
# that reads the input decides what they mean.


class WorkerDiedError(Exception):
    """A worker process ended while it had this article: it ran out of memory, or was killed."""


class Crew(Protocol):
    """Makes outcomes."""

    async def make(self, item: Item) -> Outcome:
        """Return the outcome of `item`."""
        ...

    @property
    def counts(self) -> Counts:
        """What was done so far."""
        ...

    def close(self) -> None:
        """Make nothing again that is under way: the run is to end."""
        ...

    def kill(self) -> None:
        """End at once whatever is under way."""
        ...


class Alone:
    """The crew that is this process itself."""

    def __init__(self, job: Job, board: Board, *, mailbag: Mailbag | None = None) -> None:
        self._maker = Maker(job, board, mailbag=mailbag)

    async def __aenter__(self) -> Self:
        await self._maker.__aenter__()
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self._maker.__aexit__(*reason)

    @property
    def counts(self) -> Counts:
        """What was done so far."""
        return self._maker.counts

    async def make(self, item: Item) -> Outcome:
        """Return the outcome of `item`."""
        return await self._maker.make(item)

    def close(self) -> None:
        """Do nothing: what is under way here is made once."""

    def kill(self) -> None:
        """Do nothing: this process ends itself."""


@dataclass(slots=True)
class Worker:
    """One process of a team, and what it was handed."""

    process: BaseProcess
    pipe: Connection
    board: Board
    waiting: dict[int, asyncio.Future[Outcome]] = field(default_factory=dict[int, "asyncio.Future[Outcome]"])
    counts: Counts = field(default_factory=Counts)
    outbox: SimpleQueue[Item | None] = field(default_factory=SimpleQueue["Item | None"])

    def start(self) -> None:
        """Begin to hand over, in a thread: a full pipe would keep the event loop from emptying the other."""
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._hand_over, args=(loop,), daemon=True).start()

    def _hand_over(self, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            item = self.outbox.get()
            try:
                self.pipe.send(item)
            except OSError:
                # A worker that is gone is noticed by whoever reads from it.
                pass
            except Exception as error:  # noqa: BLE001 - an article that cannot be sent fails, the others go on
                if item is not None:
                    with contextlib.suppress(RuntimeError):
                        loop.call_soon_threadsafe(self.settle, item.position, error)
            if item is None:
                return

    def settle(self, position: int, found: Outcome | Exception) -> None:
        """Hand `found` to whoever waits for what became of `position`."""
        result = self.waiting.pop(position, None)
        if result is None or result.done():
            return
        if isinstance(found, Exception):
            result.set_exception(found)
        else:
            result.set_result(found)


class Team:
    """The crew that is several processes; each has an event loop, connections and a view of the ledger."""

    def __init__(self, job: Job, board: Board, size: int) -> None:
        self._job = job
        self._board = board
        self._size = size
        self._workers: list[Worker] = []
        # Of processes that ended before their time.
        self._past: list[Counts] = []
        self._is_closing = False
        self._deaths = 0

    async def __aenter__(self) -> Self:
        try:
            for number in range(self._size):
                self._workers.append(self._start(self._board.seated(number)))
        except BaseException:
            # Whoever ends Python would wait for processes that do not listen.
            self.kill()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        for worker in self._workers:
            self._forget(worker)
            worker.outbox.put(None)
        for worker in self._workers:
            await asyncio.to_thread(worker.process.join, _LAST_BREATH)
            worker.process.kill()
            worker.pipe.close()

    @property
    def counts(self) -> Counts:
        """What was done so far."""
        every = [*self._past, *(worker.counts for worker in self._workers)]
        return Counts(
            sum(c.calls for c in every),
            sum(c.replayed for c in every),
            sum(c.cooldowns for c in every),
            sum(c.prompt_tokens for c in every),
            sum(c.completion_tokens for c in every),
            sum(c.retried for c in every),
        )

    async def make(self, item: Item) -> Outcome:
        """Return the outcome of `item`, made by the process that has least to do.

        Raises:
            WorkerDiedError: The process ended, twice, while it had this article.
        """
        for _ in range(2):
            if self._deaths > _MOST_DEATHS * self._size or not self._workers:
                raise StopError(
                    "the worker processes ended before they made anything, perhaps for lack of "
                    "memory: choose fewer --workers, then run the same command again"
                )
            worker = min(self._workers, key=lambda w: len(w.waiting))
            result: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
            worker.waiting[item.position] = result
            try:
                worker.outbox.put(item)
                return await result
            except WorkerDiedError:
                if self._is_closing:
                    # Its call may be with the provider: the next run looks whether its reply came.
                    raise StopError("a worker process ended while the run was being stopped") from None
                self._replace(worker)
        raise WorkerDiedError("a worker process ended while it had this article")

    def close(self) -> None:
        """Make nothing again that is under way: the run is to end."""
        self._is_closing = True

    def kill(self) -> None:
        """End all processes at once."""
        for worker in self._workers:
            worker.process.kill()

    def _start(self, board: Board) -> Worker:
        # What asks a model takes a second to import, and each worker of the command imports the command.
        asks = ["summarizer.drafting.live.drafter"] if self._job.is_asking else []
        preload = ["summarizer.batching.warm", "summarizer.cli", *asks]
        process, ours = start_process(_work, self._job, board, preload=preload)
        worker = Worker(process, ours, board)
        worker.start()
        asyncio.get_running_loop().add_reader(ours.fileno(), self._receive, worker)
        return worker

    def _receive(self, worker: Worker) -> None:
        try:
            position, found, counts = worker.pipe.recv()
        except Exception:  # noqa: BLE001 - it is gone, or sends what nobody can read
            self._replace(worker)
            return
        worker.counts = counts
        self._deaths = 0
        worker.settle(position, found)

    def _replace(self, worker: Worker) -> None:
        """Start another process in place of one that ended."""
        if worker not in self._workers:
            return
        self._forget(worker)
        worker.outbox.put(None)
        worker.process.kill()
        # It writes to the board no more.
        worker.process.join(_LAST_BREATH)
        worker.board.forfeit()
        self._past.append(worker.counts)
        self._deaths += 1
        place = self._workers.index(worker)
        try:
            self._workers[place] = self._start(worker.board)
        except OSError:
            # No memory for another one: the others go on.
            self._workers.remove(worker)
        for position in list(worker.waiting):
            worker.settle(position, WorkerDiedError())

    def _forget(self, worker: Worker) -> None:
        with contextlib.suppress(OSError, ValueError):
            asyncio.get_running_loop().remove_reader(worker.pipe.fileno())


def _work(pipe: Connection, job: Job, board: Board) -> None:
    """Be a worker process: make what comes through `pipe` until it is closed."""
    ignore_signals()
    asyncio.run(_serve(pipe, job, board))


async def _serve(pipe: Connection, job: Job, board: Board) -> None:
    loop = asyncio.get_running_loop()
    tasks: set[asyncio.Task[None]] = set()
    ended = asyncio.Event()
    async with Maker(job, board) as maker:

        async def make(item: Item) -> None:
            try:
                found: Outcome | Exception = await maker.make(item)
            except Exception as error:  # noqa: BLE001 - whoever waits for it must hear of it
                found = error
            _send(pipe, item.position, found, maker.counts)

        def receive() -> None:
            try:
                item = pipe.recv()
            except (EOFError, OSError):
                # The process that reads the input is gone: replies already stored are not lost.
                os._exit(1)
            if item is None:
                ended.set()
                return
            task = loop.create_task(make(item))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        loop.add_reader(pipe.fileno(), receive)
        await ended.wait()
        loop.remove_reader(pipe.fileno())


def _send(pipe: Connection, position: int, found: Outcome | Exception, counts: Counts) -> None:
    try:
        try:
            message = ForkingPickler.dumps((position, found, counts))
        except Exception:  # noqa: BLE001 - an error that cannot be sent is sent as its text
            as_text = RuntimeError(f"{type(found).__name__}: {found}")
            message = ForkingPickler.dumps((position, as_text, counts))
        pipe.send_bytes(message)
    except OSError:
        os._exit(1)
