"""One request and its answer over one connection, in HTTP/1.1 as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import h11

from summarizer.fetching.rules import FaultError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.fetching.connection import Line
    from summarizer.fetching.urls import Target

__all__ = ["MOST_HEADERS", "Exchange"]

MOST_HEADERS = 64 * 1024
"""The most bytes of an answer's headers; browsers and servers take between 8 and 256 kB."""

# Answers before the answer, such as 103; a server could send them for ever.
_MOST_EARLY = 10


class Exchange:
    """A request for `target`, sent, and the head of its answer, received.

    h11 reads HTTP and opens no connections itself: every byte comes through the `Line`, which keeps the time.
    (http.client and urllib3, which reads with it, allow each single read its own time, read numbers such
    as "1_0", and take a line break in a header for two headers.)

    Nothing goes out but what a server needs: no cookies, no referrer, no keys.

    Attributes:
        status: The answer's status.
    """

    def __init__(self, line: Line, target: Target, user_agent: str) -> None:
        """Ask.

        Raises:
            FaultError: No answer comes, or none in HTTP.
        """
        self._line = line
        self._is_ended = False
        self._has_head = False
        self._machine = h11.Connection(h11.CLIENT, max_incomplete_event_size=MOST_HEADERS)
        headers = [
            ("Host", target.authority),
            ("User-Agent", user_agent),
            (
                "Accept",
                "text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.9, */*;q=0.5",
            ),
            ("Accept-Encoding", "gzip, deflate"),
            ("Connection", "close"),
        ]
        request = h11.Request(method="GET", target=target.path, headers=headers)
        line.send((self._machine.send(request) or b"") + (self._machine.send(h11.EndOfMessage()) or b""))
        response = self._read_head()
        self._has_head = True
        self._headers = response.headers
        self.status = response.status_code

    def header(self, name: str) -> str:
        """Return the value of the header `name` (in lower case), "" without one.

        Raises:
            FaultError: The answer has several that differ.
        """
        values = {value for key, value in self._headers if key == name.encode()}
        if len(values) > 1:
            raise FaultError(f"answers with two different headers {name}", "try again later")
        value = values.pop() if values else b""
        try:
            return value.decode()
        except UnicodeDecodeError:
            return value.decode("latin-1")

    def chunks(self) -> Iterator[bytes]:
        """Yield the answer's body as it comes.

        Raises:
            FaultError: It does not come to its end, or is no HTTP.
        """
        while True:
            event = self._next_event()
            if isinstance(event, h11.EndOfMessage):
                return
            if not isinstance(event, h11.Data):
                raise self._garbled()
            yield bytes(event.data)

    def _read_head(self) -> h11.Response:
        for _ in range(_MOST_EARLY + 1):
            event = self._next_event()
            if isinstance(event, h11.Response):
                return event
            if not isinstance(event, h11.InformationalResponse):
                raise self._garbled()
        raise FaultError("sends one interim answer after another, but no page", "try again later")

    def _next_event(self) -> object:
        while True:
            try:
                event = self._machine.next_event()
            except h11.RemoteProtocolError as error:
                if error.error_status_hint == 431:
                    what = f"sends more than {MOST_HEADERS // 1024} kB of headers"
                    raise FaultError(what, "open it in a browser, save the page and give the file") from None
                raise self._garbled() from None
            if event is not h11.NEED_DATA:
                return event
            data = self._line.receive()
            self._is_ended = not data
            self._machine.receive_data(data)

    def _garbled(self) -> FaultError:
        """Return what is wrong, in our words: h11's repeat what the server sent."""
        if not self._is_ended:
            return FaultError("does not answer in valid HTTP", "check the address and the port")
        if self._has_head:
            return FaultError("ends too early", "try again later")
        return FaultError("closes the connection without an answer", "try again later")
