"""Python's collector during a command or a batch: it runs less often, in a batch over what is new alone."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["ONE_AT_A_TIME", "collect_less", "collect_rarely"]

# New containers before a collection; Python's own number is 700. With 500 articles in flight the collector
# takes a third of the time, for 5 % more memory; with 5,000 a quarter, for 25 % more (docs/measures.md).
_THRESHOLD: Final = 2000
ONE_AT_A_TIME: Final = 5000
"""The same where one article is read at a time: a command takes 0.93 of the time, a server's worker 0.97."""

# The thresholds from before a command, while one has set its own.
_BEFORE_COMMAND: ContextVar[tuple[int, int, int] | None] = ContextVar("_BEFORE_COMMAND", default=None)


@contextmanager
def collect_rarely() -> Generator[None]:
    """Make collections rare until the end of the block: a command ends before they would have freed much."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], ONE_AT_A_TIME) if before[0] else 0, *before[1:])
    command = _BEFORE_COMMAND.set(before)
    try:
        yield
    finally:
        _BEFORE_COMMAND.reset(command)
        gc.set_threshold(*before)


@contextmanager
def collect_less(threshold: int = _THRESHOLD) -> Generator[None]:
    """Leave what is loaded by now out of collections, and make them rarer, until the end of the block.

    There is one for so many new containers as `threshold` says, or for more where the caller has it so.

    What is loaded stays to the end of a batch, and walking over all of it again and again takes a quarter
    of a call's time. A caller who froze the collector before keeps it as it is.
    """
    if gc.get_freeze_count():
        yield
        return
    before = gc.get_threshold()
    gc.freeze()
    # What a command has set is too high for a batch, which goes on for long.
    own = (_BEFORE_COMMAND.get() or before)[0]
    gc.set_threshold(max(own, threshold) if own else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
