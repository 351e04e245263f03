"""The input as the event loop reads it: directly from files, through a thread from a pipe."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from summarizer.batching.item import Item

__all__ = ["arrive"]

# Items between two moments at which the event loop gets to do something else.
_BREATH = 50


async def arrive(items: Iterator[Item], closed: asyncio.Event, *, may_block: bool) -> AsyncIterator[Item]:
    """Yield `items` until `closed`, read no further ahead than they are asked for; `may_block` for a pipe."""
    if may_block:
        async for item in _from_thread(items, closed):
            yield item
        return
    for number, item in enumerate(items, start=1):
        if closed.is_set():
            return
        yield item
        if number % _BREATH == 0:
            await asyncio.sleep(0)


async def _from_thread(items: Iterator[Item], closed: asyncio.Event) -> AsyncIterator[Item]:
    loop = asyncio.get_running_loop()
    arrived: asyncio.Queue[Item | BaseException | None] = asyncio.Queue()
    room = threading.Semaphore(_BREATH)

    def hand_over(found: Item | BaseException | None) -> None:
        # The loop is closed when a run was interrupted while this thread waited for input.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(arrived.put_nowait, found)

    def pump() -> None:
        try:
            for item in items:
                room.acquire()
                hand_over(item)
        except BaseException as error:  # noqa: BLE001 - raised again where the items are used
            hand_over(error)
        else:
            hand_over(None)

    # A daemon, because a read of a pipe cannot be interrupted.
    threading.Thread(target=pump, daemon=True).start()
    closing = asyncio.create_task(closed.wait())
    try:
        while not closed.is_set():
            getting = asyncio.create_task(arrived.get())
            await asyncio.wait({getting, closing}, return_when=asyncio.FIRST_COMPLETED)
            found = getting.result() if getting.done() else None
            getting.cancel()
            if found is None:
                return
            room.release()
            if isinstance(found, BaseException):
                raise found
            yield found
    finally:
        closing.cancel()
