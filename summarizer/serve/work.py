"""The processes that read, check and edit: each has one task, and is killed when that takes too much."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Self

from summarizer.batching.collector import ONE_AT_A_TIME, collect_less
from summarizer.batching.effort import Watch
from summarizer.batching.processes import ignore_signals, start_process
from summarizer.model.errors import TooCostlyError
from summarizer.serve.problems import Problem, problem_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from summarizer.serve.limits import Limits
    from summarizer.serve.tasks import Task

__all__ = ["Pool"]

_LAST_BREATH = 5
# A process stops an article by itself when it took its share of the processor's time. One that does not come
# to that, as in a long search, is killed by the clock.
_PATIENCE = 2.0
_WARM = "summarizer.batching.warm"
_MEMORY = "reading and checking this article took more memory than there is: give a shorter article"


class Worker:
    """One process, as the server sees it; a thread of its own talks to it."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def start(self) -> None:
        """Start the process, and wait until it is ready."""
        limits = self._limits
        self._process, self._pipe = start_process(
            _work, limits.article_seconds, limits.memory_bytes, preload=[_WARM, "summarizer.serve.tasks"]
        )
        try:
            self._pipe.recv()
        except (EOFError, OSError):
            self.stop()
            raise Problem(
                503, "server.worker", "a worker process ended while it started: try again", retry_after=5
            ) from None

    def run(self, task: Task) -> Any:  # noqa: ANN401 - each task has its own
        """Return what comes of `task`.

        Raises:
            Problem: It failed, took too much, or the process ended.
        """
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self.stop()
            self.start()
        pipe = self._pipe
        assert pipe is not None  # noqa: S101 - just started
        seconds = self._limits.article_seconds
        try:
            pipe.send(task)
            if not pipe.poll(seconds * _PATIENCE):
                self.stop()
                raise Problem(
                    422,
                    "input.too_costly",
                    f"reading and checking this article took more than {seconds * _PATIENCE:g} s, and "
                    "was stopped: check what the article is (a table, a list, markup), or raise the "
                    "server's limit",
                )
            is_done, found, goes_on = pipe.recv()
        except (EOFError, OSError):
            self.stop()
            raise Problem(
                503,
                "server.worker",
                "a worker process ended while it had this article: try again; if that fails, too, "
                "the article takes too much memory",
                retry_after=5,
            ) from None
        if not goes_on:
            self.stop()
        if is_done:
            return found
        raise found

    def stop(self) -> None:
        """End the process at once."""
        process, pipe, self._process, self._pipe = self._process, self._pipe, None, None
        if process is not None:
            process.kill()
            process.join(_LAST_BREATH)
        if pipe is not None:
            pipe.close()


class Pool:
    """Several workers, and those who wait for one. An asynchronous context manager."""

    def __init__(self, limits: Limits, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Make a pool of `limits.workers` processes."""
        self._limits = limits
        self._clock = clock
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        self._workers = [Worker(limits) for _ in range(limits.workers)]
        self._threads = ThreadPoolExecutor(limits.workers, thread_name_prefix="worker")
        self.waiting = 0
        self.killed = 0
        self.is_ready = False

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        try:
            await asyncio.gather(*(loop.run_in_executor(self._threads, w.start) for w in self._workers))
        except BaseException:
            self._stop()
            raise
        for worker in self._workers:
            self._idle.put(worker)
        self.is_ready = True
        return self

    async def __aexit__(self, *_: object) -> None:
        self.is_ready = False
        self._stop()

    def _stop(self) -> None:
        for worker in self._workers:
            worker.stop()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def run(self, task: Task) -> Any:  # noqa: ANN401 - each task has its own
        """Return what comes of `task`, as soon as a process has time for it.

        Raises:
            Problem: It failed or took too much; or too many wait already, or it waited too long.
        """
        if self.waiting >= self._limits.workers + self._limits.queue:
            raise _busy()
        self.waiting += 1
        try:
            loop = asyncio.get_running_loop()
            latest = self._clock() + self._limits.queue_seconds
            return await loop.run_in_executor(self._threads, self._run, task, latest)
        except Problem as problem:
            self.killed += problem.code == "input.too_costly"
            raise
        finally:
            self.waiting -= 1

    def _run(self, task: Task, latest: float) -> Any:  # noqa: ANN401 - each task has its own
        # As many threads as workers: there is always one idle.
        if self._clock() > latest:
            raise _busy()
        worker = self._idle.get()
        try:
            return worker.run(task)
        finally:
            self._idle.put(worker)


def _busy() -> Problem:
    return Problem(503, "server.busy", "the server has too much to do: try again later", retry_after=2)


def _work(pipe: Connection, seconds: float, memory: int) -> None:
    """Be a worker process: do one task after the other, until the pipe is closed."""
    ignore_signals()
    # The first article does not wait for what is made on first use.
    import_module(_WARM)
    with asyncio.Runner() as runner, collect_less(ONE_AT_A_TIME), Watch(seconds, memory):
        pipe.send(None)
        with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
            while True:
                pipe.send(_do(runner, pipe.recv()))


def _do(runner: asyncio.Runner, task: Task) -> tuple[bool, Any, bool]:
    """Return whether `task` was done, what came of it or what is wrong, and whether the process goes on."""
    try:
        return True, runner.run(task.run()), True
    except Exception as error:  # noqa: BLE001 - whoever waits for it must hear of it
        is_short = isinstance(error, MemoryError)
        problem = problem_of(TooCostlyError(_MEMORY) if is_short else error)
        if problem.status == 500:
            # The place alone: the message may hold the article's words.
            sys.stderr.write(f"summarizer: {type(error).__name__} at {_place_of(error)}\n")
        # What an article took may not have been given back.
        return False, problem, problem.code != "input.too_costly"


def _place_of(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}, line {trace.tb_lineno}"
