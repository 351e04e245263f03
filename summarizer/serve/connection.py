"""A connection on which a request's head must come in time and be one: what is none is told as a problem."""

from __future__ import annotations

import secrets
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from summarizer.serve.problems import MEDIA_TYPE, Problem, long_head

if TYPE_CHECKING:
    import asyncio

    from uvicorn.protocols.http.h11_impl import RequestResponseCycle

__all__ = ["connections_of"]


def connections_of(seconds: float) -> type[asyncio.Protocol]:
    """Return what uvicorn makes of each connection: the head of a request must come within `seconds`.

    uvicorn itself waits for ever. It is h11 whatever is installed: httptools takes a head of any size.
    """

    class Connection(_Connection):
        pass

    Connection.seconds = seconds
    return Connection


class _Connection(H11Protocol):
    seconds: ClassVar[float]
    _due: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - as the class above has it
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def send_400_response(self, msg: str) -> None:
        """Answer what is no request, as any problem is answered; `msg` is uvicorn's own sentence."""
        del msg
        most = self.config.h11_max_incomplete_event_size
        if most is not None and len(self.conn.trailing_data[0]) > most:
            self._refuse(long_head(most))
        else:
            self._refuse(Problem(400, "request.http", "this cannot be read as HTTP: correct the client"))

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
            self._due = self.loop.call_later(self.seconds, self._end_wait)

    def _end_wait(self) -> None:
        """Answer a head that does not come to its end; who asks nothing is not answered."""
        if self.conn.trailing_data[0]:
            late = f"the head of the request did not arrive within {self.seconds:g} s: send it again"
            self._refuse(Problem(408, "request.slow", late))
        else:
            self.transport.close()

    def _refuse(self, problem: Problem) -> None:
        self.transport.write(_written(problem, self.conn))
        self.transport.close()

    def _forget(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None


def _written(problem: Problem, connection: h11.Connection) -> bytes:
    """Return the answer to what is no request; nothing where another answer has begun."""
    if connection.our_state not in {h11.IDLE, h11.SEND_RESPONSE}:
        return b""
    body = problem.body(secrets.token_hex(16))
    headers = [("Content-Type", MEDIA_TYPE), ("Content-Length", str(len(body))), ("Connection", "close")]
    reason = HTTPStatus(problem.status).phrase.encode()
    answer = h11.Response(status_code=problem.status, headers=headers, reason=reason)
    return b"".join(
        connection.send(event) or b"" for event in (answer, h11.Data(data=body), h11.EndOfMessage())
    )
