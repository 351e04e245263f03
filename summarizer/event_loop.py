"""Running what is asynchronous to its end, where an event loop runs already, too: in a notebook."""

from __future__ import annotations

import asyncio
import contextlib
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    Begun: TypeAlias = tuple[asyncio.AbstractEventLoop, asyncio.Task[object]]

__all__ = ["run_to_end"]

T = TypeVar("T")


def run_to_end(main: Callable[[], Coroutine[object, object, T]]) -> T:
    """Return what `main()` comes to; where an event loop is running, in a thread with a loop of its own.

    The running loop stands still meanwhile, as with any call that takes time. The thread has the caller's
    context variables. An interrupt of the caller cancels the work, waits until it has ended, and is raised.

    >>> import asyncio
    >>> async def answer(): return 42
    >>> async def ask(): return run_to_end(answer)
    >>> run_to_end(answer), asyncio.run(ask())
    (42, 42)
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(main())
    begun: Future[Begun] = Future()

    async def begin() -> T:
        task = asyncio.current_task()
        if task is not None:
            begun.set_result((asyncio.get_running_loop(), task))
        return await main()

    with ThreadPoolExecutor(1, thread_name_prefix="summarizer") as thread:
        ended = thread.submit(copy_context().run, lambda: asyncio.run(begin()))
        try:
            return _wait(ended)
        except KeyboardInterrupt:
            loop, task = begun.result()
            # Its loop may have closed just now.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(task.cancel)
            raise


def _wait(ended: Future[T]) -> T:
    """Return what comes; a call of its own, so that a test can interrupt it."""
    return ended.result()
