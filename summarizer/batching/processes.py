"""Worker processes, which ignore what a terminal or a service manager sends to the whole group."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

__all__ = ["ignore_signals", "start_process"]

_FOR_THE_GROUP = (signal.SIGINT, signal.SIGTERM)
# A server that has imported the program once forks each worker in milliseconds. The system libraries of
# macOS are not safe to use after a fork: there, every worker imports for itself.
_CONTEXT = (
    multiprocessing.get_context("forkserver")
    if sys.platform == "linux"
    else multiprocessing.get_context("spawn")
)


def start_process(
    work: Callable[..., None], *args: object, preload: Sequence[str] = ()
) -> tuple[BaseProcess, Connection]:
    """Return a new process that runs `work`, and our end of the pipe whose other end is its first argument.

    `work` calls `ignore_signals` first: until then the process is deaf to them, so that none ends it before
    it can say that it ignores them. The modules `preload` are imported once for all processes, if this is
    the first.
    """
    _CONTEXT.set_forkserver_preload([work.__module__, *preload])
    ours, theirs = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=_begin, args=(dict(os.environ), work, theirs, *args), daemon=True)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _FOR_THE_GROUP)
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    theirs.close()
    return process, ours


def _begin(environ: dict[str, str], work: Callable[..., None], *args: object) -> None:
    """Run `work` in the environment of whoever asked: the server that forks has that of its own start."""
    os.environ.clear()
    os.environ.update(environ)
    work(*args)


def ignore_signals() -> None:
    """Ignore, in a process that `start_process` began, the signals that are for its whole group."""
    for number in _FOR_THE_GROUP:
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _FOR_THE_GROUP)
