"""A connection on which a request must come in time: one that is opened and left is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    import asyncio

    from uvicorn.protocols.http.h11_impl import RequestResponseCycle

__all__ = ["connections_of"]


def connections_of(seconds: float) -> type[asyncio.Protocol]:
    """Return what uvicorn makes of each connection: the head of a request must come within `seconds`.

    uvicorn itself waits for ever. It is h11 whatever is installed: httptools takes a head of any size.
    """

    class Connection(H11Protocol):
        _due: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - as the class above has it
            super().connection_made(transport)
            self._watch()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            self._watch()

        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            self._forget()

        def _watch(self) -> None:
            """Begin to count where no request is under way, and stop where one is."""
            # There is none before the first, whatever its type says.
            cycle = cast("RequestResponseCycle | None", self.cycle)
            if cycle is not None and not cycle.response_complete:
                self._forget()
            elif self._due is None:
                self._due = self.loop.call_later(seconds, self.transport.close)

        def _forget(self) -> None:
            if self._due is not None:
                self._due.cancel()
                self._due = None

    return Connection
