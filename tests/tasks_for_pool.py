"""Tasks that take too much or fall over; the processes of a pool import them, and nothing more."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

__all__ = ["Break", "Die", "Grow", "Hang"]


@dataclass(frozen=True)
class Break:
    """A task that fails as a fault of the program does, with words of an article in its message."""

    async def run(self) -> None:
        raise KeyError("words of the article")


@dataclass(frozen=True)
class Die:
    """A task that ends its process, as the system does when there is no memory left."""

    async def run(self) -> None:
        os._exit(9)


@dataclass(frozen=True)
class Grow:
    """A task that asks for more memory than any machine has."""

    async def run(self) -> int:
        return len(bytearray(2**60))


@dataclass(frozen=True)
class Hang:
    """A task that takes for ever where nothing can interrupt it."""

    seconds: float = 600.0

    async def run(self) -> None:
        time.sleep(self.seconds)  # noqa: ASYNC251 - as a search does that takes for ever
