"""Who makes the outcomes: this process, or several that are handed one article after the other."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import signal
import threading
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol, Self

from summarizer.batching.maker import Counts, Maker
from summarizer.batching.replies import StopError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from summarizer.batching.board import Board
    from summarizer.batching.inputs import Item
    from summarizer.batching.maker import Job
    from summarizer.batching.provider_batch import Mailbag
    from summarizer.batching.records import Outcome

__all__ = ["Alone", "Crew", "Team", "WorkerDiedError"]

# Seconds that a process gets to end in.
_LAST_BREATH = 10


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
        threading.Thread(target=self._hand_over, daemon=True).start()

    def _hand_over(self) -> None:
        item: Item | None
        is_open = True
        while is_open:
            item = self.outbox.get()
            is_open = item is not None
            # A worker that is gone is noticed by whoever reads from it.
            with contextlib.suppress(OSError):
                self.pipe.send(item)


class Team:
    """The crew that is several processes; each has an event loop, connections and a view of the ledger."""

    def __init__(self, job: Job, board: Board, size: int) -> None:
        self._job = job
        self._board = board
        self._size = size
        self._workers: list[Worker] = []
        # Of processes that ended before their time.
        self._past: list[Counts] = []

    async def __aenter__(self) -> Self:
        self._workers = [self._start(self._board.seated(n)) for n in range(self._size)]
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
        )

    async def make(self, item: Item) -> Outcome:
        """Return the outcome of `item`, made by the process that has least to do.

        Raises:
            WorkerDiedError: The process ended, twice, while it had this article.
        """
        for _ in range(2):
            worker = min(self._workers, key=lambda w: len(w.waiting))
            result: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
            worker.waiting[item.position] = result
            try:
                worker.outbox.put(item)
                return await result
            except WorkerDiedError:
                self._replace(worker)
        raise WorkerDiedError("a worker process ended while it had this article")

    def kill(self) -> None:
        """End all processes at once."""
        for worker in self._workers:
            worker.process.kill()

    def _start(self, board: Board) -> Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, self._job, board), daemon=True)
        process.start()
        theirs.close()
        worker = Worker(process, ours, board)
        worker.start()
        asyncio.get_running_loop().add_reader(ours.fileno(), self._receive, worker)
        return worker

    def _receive(self, worker: Worker) -> None:
        try:
            position, found, counts = worker.pipe.recv()
        except (EOFError, OSError):
            self._replace(worker)
            return
        worker.counts = counts
        result = worker.waiting.pop(position)
        if result.done():
            return
        if isinstance(found, Exception):
            result.set_exception(found)
        else:
            result.set_result(found)

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
        self._workers[self._workers.index(worker)] = self._start(worker.board)
        for result in worker.waiting.values():
            if not result.done():
                result.set_exception(WorkerDiedError())

    def _forget(self, worker: Worker) -> None:
        with contextlib.suppress(OSError, ValueError):
            asyncio.get_running_loop().remove_reader(worker.pipe.fileno())


def _work(pipe: Connection, job: Job, board: Board) -> None:
    """Be a worker process: make what comes through `pipe` until it is closed."""
    # The terminal sends an interrupt to all processes; the one that reads the input decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asyncio.run(_serve(pipe, job, board))


async def _serve(pipe: Connection, job: Job, board: Board) -> None:
    loop = asyncio.get_running_loop()
    tasks: set[asyncio.Task[None]] = set()
    ended = asyncio.Event()
    async with Maker(job, board) as maker:

        async def make(item: Item) -> None:
            try:
                found: Outcome | StopError = await maker.make(item)
            except StopError as error:
                found = error
            _send(pipe, (item.position, found, maker.counts))

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


def _send(pipe: Connection, message: object) -> None:
    try:
        pipe.send(message)
    except OSError:
        os._exit(1)
