"""Running what is asynchronous to its end, where an event loop runs already, too: in a notebook."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from concurrent.futures import Future
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

__all__ = ["run_to_end"]

T = TypeVar("T")


def run_to_end(main: Callable[[], Coroutine[object, object, T]], *, in_kept_loop: bool = False) -> T:
    """Return what `main()` comes to; where an event loop is running, in a thread with a loop of its own.

    The running loop stands still meanwhile, as with any call that takes time. The thread has the caller's
    context variables. An interrupt of the caller cancels the work, waits until it has ended, and is raised.
    `in_kept_loop` is for what belongs to one event loop from call to call, such as the connections of a
    client: all such calls run in the same one.

    >>> import asyncio
    >>> async def answer(): return 42
    >>> async def ask(): return run_to_end(answer)
    >>> run_to_end(answer), asyncio.run(ask())
    (42, 42)
    """
    running = _running_loop()
    if running is None and not in_kept_loop:
        return asyncio.run(main())
    ended: Future[T] = Future()
    began: Future[Callable[[], object]] = Future()

    async def work() -> None:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        began.set_result(lambda: task and loop.call_soon_threadsafe(task.cancel))
        try:
            ended.set_result(await main())
        except BaseException as error:  # noqa: BLE001 - whatever it is, the caller gets it
            ended.set_exception(error)

    # Within the kept loop itself it would wait for itself.
    if in_kept_loop and (running is None or running is not _kept.loop):
        asyncio.run_coroutine_threadsafe(work(), _kept.start())
    else:
        run = copy_context().run
        threading.Thread(target=lambda: run(asyncio.run, work()), name="summarizer", daemon=True).start()
    try:
        return _wait(ended)
    except KeyboardInterrupt:
        # Its loop may have closed just now.
        with contextlib.suppress(RuntimeError):
            began.result()()
        ended.exception()
        raise


class _Kept:
    """An event loop in a thread that runs as long as the process."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def start(self) -> asyncio.AbstractEventLoop:
        """Return the loop, which runs; in a forked process a new one."""
        with self._lock:
            if self.loop is None or self._thread is None or not self._thread.is_alive():
                self.loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self.loop.run_forever, name="summarizer", daemon=True)
                self._thread.start()
            return self.loop


_kept = _Kept()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _wait(ended: Future[T]) -> T:
    """Return what comes; a call of its own, so that a test can interrupt it."""
    return ended.result()
