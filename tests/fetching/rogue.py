"""A web server on loopback that does what no server should, and a network that leads everywhere to it."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from summarizer.fetching.connection import Network
from summarizer.fetching.fetch import Fetched, Fetcher, FetchRules

__all__ = ["PUBLIC", "Answer", "Rogue", "Wire", "page", "try_fetch"]

PUBLIC = "93.184.216.34"
"""What every host of a `Wire` has for an address unless it says otherwise."""

Answer = bytes | Callable[[socket.socket], None]


def page(body: bytes = b"<p>News", *, status: int = 200, kind: str = "text/html", **headers: str) -> bytes:
    """Return an answer as it is sent, with a length unless `headers` has one or says chunked."""
    named = {"Content-Type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
    if "Transfer-Encoding" not in named:
        named.setdefault("Content-Length", str(len(body)))
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return f"HTTP/1.1 {status} As You Like\r\n{lines}\r\n".encode() + body


@dataclass
class Rogue:
    """The server; a context manager.

    Args:
        pages: The answer for each path; or for "host/path", which goes first. Others are not found.
        tls: With what it proves who it is, if at all.
    """

    pages: Mapping[str, Answer]
    tls: ssl.SSLContext | None = None
    log: list[str] = field(default_factory=list)
    requests: list[bytes] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._is_over = False
        if self.tls is not None:
            self.tls.sni_callback = lambda _, name, __: self.names.append(name)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        # It waits for somebody to come.
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join(10)
        assert not self._thread.is_alive()
        self._socket.close()

    def _serve(self) -> None:
        while not self._is_over:
            with contextlib.suppress(OSError):
                opened, _ = self._socket.accept()
                with opened:
                    opened.settimeout(2)
                    self._secure(opened)

    def _secure(self, opened: socket.socket) -> None:
        if self.tls is None:
            self._answer(opened)
            return
        with self.tls.wrap_socket(opened, server_side=True) as secured:
            self._answer(secured)

    def _answer(self, opened: socket.socket) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            data = opened.recv(4096)
            if not data:
                return
            request += data
        self.requests.append(request)
        path = request.split()[1].decode()
        host = next(line[6:] for line in request.decode().split("\r\n") if line.startswith("Host: "))
        self.log.append(host + path)
        answer = self.pages.get(host + path, self.pages.get(path, page(b"", status=404)))
        if callable(answer):
            answer(opened)
        else:
            opened.sendall(answer)


@dataclass
class Wire:
    """A network whose every address leads to one server.

    Args:
        server: Where.
        names: What a host's name leads to; several answers are given one after the other.
    """

    server: Rogue
    names: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    reached: list[tuple[str, int]] = field(default_factory=list)

    def resolve(self, host: str, _: int) -> Sequence[str]:
        self.asked.append(host)
        answers = self.names.get(host, [[PUBLIC]])
        return answers[min(self.asked.count(host), len(answers)) - 1]

    def connect(self, address: str, port: int, seconds: float) -> socket.socket:
        self.reached.append((address, port))
        return socket.create_connection(("127.0.0.1", self.server.port), seconds)

    def network(self, **parts: Any) -> Network:
        return Network(**{"resolve": self.resolve, "connect": self.connect, **parts})


def try_fetch(pages: Mapping[str, Answer], url: str = "http://news.example/a", **rules: Any) -> Fetched:
    """Return what comes of fetching `url` from a server with `pages`, without asking robots.txt."""
    limits = {"robots": False, "seconds": 5, **rules}
    with Rogue(pages) as server:
        return Fetcher(Wire(server).network()).fetch(url, rules=FetchRules(**limits))
