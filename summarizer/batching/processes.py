"""Worker processes, which ignore what a terminal or a service manager sends to the whole group."""

from __future__ import annotations

import multiprocessing
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

__all__ = ["ignore_signals", "start_process"]

_FOR_THE_GROUP = (signal.SIGINT, signal.SIGTERM)


def start_process(work: Callable[..., None], *args: object) -> tuple[BaseProcess, Connection]:
    """Return a new process that runs `work`, and our end of the pipe whose other end is its first argument.

    `work` calls `ignore_signals` first: until then the process is deaf to them, so that none ends it before
    it can say that it ignores them.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, *args), daemon=True)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _FOR_THE_GROUP)
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    theirs.close()
    return process, ours


def ignore_signals() -> None:
    """Ignore, in a process that `start_process` began, the signals that are for its whole group."""
    for number in _FOR_THE_GROUP:
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _FOR_THE_GROUP)
