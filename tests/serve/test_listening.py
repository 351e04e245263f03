"""A socket that listens answers at once."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from summarizer.review.server import listen as listen_for_decisions
from summarizer.serve.run import listen


@pytest.mark.parametrize("opened", [lambda: listen("127.0.0.1", 0), lambda: listen_for_decisions(0)])
def test_no_answer_waits_for_the_client_to_confirm_its_head(opened: Callable[[], socket.socket]) -> None:
    with opened() as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
