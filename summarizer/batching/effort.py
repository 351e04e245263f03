"""A limit to the time and memory that one article may take: past it the article is a failure, and no other.

A timer of the processor's time ticks for the whole process; each tick counts for the article that is being
worked on. An article is stopped between two steps of reading, drafting or checking it, never while something
is stored.
"""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Self

from summarizer.model.errors import TooCostlyError

if sys.platform != "win32":  # which has none, and no such timer
    import resource

if TYPE_CHECKING:
    from types import FrameType

__all__ = ["Watch", "memory_held"]

_MOST_TICK = 0.5  # seconds of processor time
# What keeps replies and talks to a model is not interrupted.
_UNTOUCHED = ("summarizer.batching", "summarizer.drafting.live")
_SWALLOWING = frozenset({"weakref", "_weakrefset"})
_STATM = Path("/proc/self/statm")  # Linux
_KILOBYTE = 1 if sys.platform == "darwin" else 1024


class Watch:
    """Stops an article that takes too much; does nothing where a process has no such timer.

    Only the main thread of a process gets signals; elsewhere articles are not watched.
    """

    def __init__(self, seconds: float, memory: int) -> None:
        """Watch for more than `seconds` of processor time or `memory` more bytes, an article."""
        self._seconds = seconds
        self._memory = memory
        self._every = min(_MOST_TICK, seconds / 4)
        self._spent: Counter[asyncio.Task[object]] = Counter()
        self._base = 0
        self._is_set = False

    def __enter__(self) -> Self:
        can_tick = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
        if can_tick and signal.getsignal(signal.SIGPROF) in {signal.SIG_DFL, signal.SIG_IGN, None}:
            self._base = memory_held()
            signal.signal(signal.SIGPROF, self._tick)
            signal.setitimer(signal.ITIMER_PROF, self._every, self._every)
            self._is_set = True
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_set:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, signal.SIG_DFL)

    def _tick(self, _: int, frame: FrameType | None) -> None:
        try:
            task = asyncio.current_task()
        except RuntimeError:
            return
        if task is None:
            return
        if not self._spent[task]:
            task.add_done_callback(self._forget)
        self._spent[task] += 1
        if not _may_be_stopped(frame):
            return
        taken, room = self._spent[task] * self._every, memory_held() - self._base
        if taken > self._seconds:
            raise TooCostlyError(_TIME.format(seconds=self._seconds))
        if room > self._memory:
            if not _STATM.exists():
                self._base = memory_held()  # a peak does not go down again: the next article is not to blame
            raise TooCostlyError(_MEMORY.format(megabytes=self._memory // 2**20))

    def _forget(self, task: asyncio.Task[object]) -> None:
        del self._spent[task]


_TIME = (
    "reading, drafting and checking this article took more than {seconds:g} s of processor time, and was "
    "stopped: check what the article is (a table, a list, markup), or raise --article-seconds"
)
_MEMORY = (
    "reading, drafting and checking this article took more than {megabytes} MB, and was stopped: check what "
    "the article is (a table, a list, markup), or raise --article-memory"
)


def _may_be_stopped(frame: FrameType | None) -> bool:
    """Tell whether the innermost step of this package neither keeps a reply nor talks to a model."""
    collecting = {getattr(callback, "__code__", None) for callback in gc.callbacks}
    while frame is not None:
        name = str(frame.f_globals.get("__name__", ""))
        if name in _SWALLOWING or frame.f_code.co_name == "__del__" or frame.f_code in collecting:
            return False  # an error raised there is swallowed: the next tick stops the article
        if name.startswith("summarizer."):
            return not name.startswith(_UNTOUCHED)
        frame = frame.f_back
    return False


def memory_held() -> int:
    """Return the bytes that this process has; where the system does not tell, the most that it has had."""
    if sys.platform == "win32":
        return 0
    if _STATM.exists():
        return int(_STATM.read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KILOBYTE
