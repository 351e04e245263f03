"""The connection: to an address that was checked, never to a name, and only while time is left."""

from __future__ import annotations

import ssl
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from socket import AF_INET, AF_INET6, SOCK_STREAM, socket
from typing import TYPE_CHECKING, Final

import truststore

from summarizer.fetching.addresses import look_up
from summarizer.fetching.rules import FaultError
from summarizer.model.redaction import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from summarizer.fetching.addresses import Resolve
    from summarizer.fetching.rules import Deadline
    from summarizer.fetching.urls import Target

__all__ = ["Line", "Network", "connect"]

_PIECE: Final = 64 * 1024
_MOST_ADDRESSES: Final = 6


def _open_socket(address: str, port: int, seconds: float) -> socket:
    opened = socket(AF_INET6 if ":" in address else AF_INET, SOCK_STREAM)
    try:
        opened.settimeout(seconds)
        opened.connect((address, port))
    except BaseException:
        opened.close()
        raise
    return opened


@lru_cache(maxsize=1)
def _trust_the_system() -> ssl.SSLContext:
    """Return what certificates are checked with: those the system trusts, as for a provider's."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True, slots=True)
class Network:
    """What lies between us and a server; a test puts its own in between.

    There is no proxy here, whatever HTTP_PROXY, HTTPS_PROXY and ALL_PROXY say: a proxy looks the name up
    itself, and connects to wherever it leads, so that every check of addresses would be for nothing.

    Attributes:
        resolve: Finds the addresses of a host.
        connect: Opens a connection to one of them.
        trust: Returns the certificates that are trusted.
    """

    resolve: Resolve = look_up
    connect: Callable[[str, int, float], socket] = _open_socket
    trust: Callable[[], ssl.SSLContext] = _trust_the_system


class Line:
    """An open connection; neither sending nor receiving lasts longer than the time that is left."""

    def __init__(self, opened: socket, deadline: Deadline) -> None:
        self._socket = opened
        self._deadline = deadline

    def send(self, data: bytes) -> None:
        """Send all of `data`.

        Raises:
            FaultError: It cannot be sent in time.
        """
        with self._in_time():
            self._socket.sendall(data)

    def receive(self) -> bytes:
        """Return what has come, at least a byte; nothing at the end.

        Raises:
            FaultError: Nothing comes in time, or the connection broke off.
        """
        with self._in_time():
            return self._socket.recv(_PIECE)

    @contextmanager
    def _in_time(self) -> Generator[None]:
        self._socket.settimeout(self._deadline.left())
        try:
            yield
        except TimeoutError:
            raise self._deadline.passed() from None
        except OSError as error:
            raise FaultError(f"breaks off ({_name(error)})", "try again later") from None


@contextmanager
def connect(
    target: Target, addresses: Sequence[str], network: Network, deadline: Deadline
) -> Generator[Line]:
    """Connect to the host of `target` at one of `addresses`, which have been checked.

    Raises:
        FaultError: None of them answers, or its certificate is not for the host.
    """
    opened = _reach(target.port, addresses[:_MOST_ADDRESSES], network, deadline)
    with closing(opened):
        if target.scheme == "http":
            yield Line(opened, deadline)
            return
        with closing(_secure(opened, target.host, network, deadline)) as secured:
            yield Line(secured, deadline)


def _reach(port: int, addresses: Sequence[str], network: Network, deadline: Deadline) -> socket:
    reason = ""
    for number, address in enumerate(addresses):
        try:
            # Each gets its share of the time, so that one that is silent leaves some for the others.
            return network.connect(address, port, deadline.left() / (len(addresses) - number))
        except OSError as error:
            reason = _name(error)
    deadline.left()
    raise FaultError(
        f"cannot be reached ({reason})", "check the address and the connection, or try again later"
    )


def _secure(opened: socket, host: str, network: Network, deadline: Deadline) -> ssl.SSLSocket:
    """Return `opened` with TLS for the name `host`, whatever address it leads to."""
    opened.settimeout(deadline.left())
    try:
        # Who cuts a page short cannot forge the end that TLS has; Python does not ask for it by itself.
        return network.trust().wrap_socket(opened, server_hostname=host, suppress_ragged_eofs=False)
    except ssl.SSLCertVerificationError as error:
        reason = one_line(error.verify_message, 200)
        raise FaultError(
            f"has a certificate that is not trusted ({reason})",
            "check the address; if the page is what you want, save it and give the file",
        ) from None
    except TimeoutError:
        raise deadline.passed() from None
    except (OSError, ValueError) as error:
        raise FaultError(f"does not make a secure connection ({_name(error)})", "check the address") from None


def _name(error: Exception) -> str:
    """Return what the system calls `error`; nothing that a server sent is in it."""
    if isinstance(error, TimeoutError):
        return "it does not answer"
    if isinstance(error, ssl.SSLError):
        return (error.reason or "a fault of TLS").replace("_", " ").lower()
    return str(getattr(error, "strerror", None) or type(error).__name__).lower()
