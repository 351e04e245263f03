"""When a machine is unplugged its connections stay open: both ends of the ledger's ask for a sign of life."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

__all__ = ["end_when_silent"]

# Seconds of silence before the first question, between two, and questions without an answer: half a minute.
_IDLE, _BETWEEN, _UNANSWERED = 10, 5, 4
# What is sent and not acknowledged counts like a question; in milliseconds.
_UNACKNOWLEDGED = 1000 * (_IDLE + _BETWEEN * _UNANSWERED)
# Not every system has all of them; macOS calls the first one by another name.
_TIMES = (
    (("TCP_KEEPIDLE", "TCP_KEEPALIVE"), _IDLE),
    (("TCP_KEEPINTVL",), _BETWEEN),
    (("TCP_KEEPCNT",), _UNANSWERED),
    (("TCP_USER_TIMEOUT",), _UNACKNOWLEDGED),
)


def end_when_silent(connection: Connection) -> None:
    """Let `connection` fail with an `OSError` half a minute after the other machine was last heard of.

    A socket's file needs nothing: on one machine the end of a process closes it.
    """
    with socket.socket(fileno=os.dup(connection.fileno())) as end:
        if end.family not in (socket.AF_INET, socket.AF_INET6):
            return
        end.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for names, value in _TIMES:
            option = next((getattr(socket, name) for name in names if hasattr(socket, name)), None)
            if option is not None:
                end.setsockopt(socket.IPPROTO_TCP, option, value)
