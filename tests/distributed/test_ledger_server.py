"""The ledger in reach of several workers: what is paid is kept once, money and rates are shared."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from multiprocessing.connection import Connection, Listener
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.batching.replies import StopError
from summarizer.distributed import ledger_client, ledger_server
from summarizer.distributed.ledger_client import Link, SharedBoard, SharedLimiter, SharedReplies
from summarizer.distributed.ledger_server import Address, LedgerServer, Pace
from summarizer.distributed.silence import end_when_silent
from summarizer.drafting.live.envelope import Answer
from summarizer.model.errors import SettingsError
from summarizer.model.provenance import Usage

KEY = b"k" * 16
REPLY = Answer("ok", 200, "a reply", Usage(prompt_tokens=10, completion_tokens=5), "r1", "")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[LedgerServer]:
    server = LedgerServer(tmp_path / "a.ledger", None)
    yield server
    server.close()


def replies_of(server: LedgerServer) -> SharedReplies:
    return SharedReplies(Link(server.listen()), Link(server.listen()))


async def pay(replies: SharedReplies, key: bytes, reserved: Decimal | None = None) -> None:
    await replies.end(replies.begin(key, "a1", reserved), REPLY, Decimal("0.25"), 0.1)


@pytest.mark.parametrize("host", ["", "127.0.0.1"])
def test_what_one_worker_paid_every_other_one_finds(ledger: LedgerServer, host: str) -> None:
    first, second = (SharedReplies(Link(ledger.listen(host)), Link(ledger.listen(host))) for _ in range(2))
    asyncio.run(pay(first, KEY))
    assert asyncio.run(second.claim(KEY)) == (REPLY, Decimal("0.25"))
    assert ledger.total_calls() == (1, 10, 5, Decimal("0.25"), 0)


def test_many_replies_at_once_are_each_kept(ledger: LedgerServer) -> None:
    keys = [bytes([n]) * 16 for n in range(30)]

    def work(mine: list[bytes]) -> None:
        replies = replies_of(ledger)

        async def pay_all() -> None:
            await asyncio.gather(*(pay(replies, key) for key in mine))

        asyncio.run(pay_all())

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, (keys[:10], keys[10:20], keys[20:])))
    found = replies_of(ledger)
    assert all(asyncio.run(found.claim(key)) for key in keys)


def test_a_request_under_way_elsewhere_is_waited_for_and_paid_once(ledger: LedgerServer) -> None:
    first, second = replies_of(ledger), replies_of(ledger)

    async def ask() -> object:
        assert await first.claim(KEY) is None
        waiting = asyncio.create_task(second.claim(KEY))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        await pay(first, KEY)
        first.release(KEY)
        return await waiting

    assert asyncio.run(ask()) == (REPLY, Decimal("0.25"))


@pytest.mark.parametrize("end", ["fails", "dies"])
def test_whoever_waited_asks_when_the_other_one_has_no_reply(ledger: LedgerServer, end: str) -> None:
    first, second = replies_of(ledger), replies_of(ledger)
    assert asyncio.run(first.claim(KEY)) is None
    if end == "fails":
        first.release(KEY)
    else:
        # The connection is cut as its last holder goes.
        del first
    assert asyncio.run(asyncio.wait_for(second.claim(KEY), 5)) is None


def test_the_budget_is_never_promised_twice(ledger: LedgerServer) -> None:
    boards = [SharedBoard(Link(ledger.listen())) for _ in range(4)]

    def take(board: SharedBoard) -> int:
        return sum(board.promise(0.1, 1.05) for _ in range(10))

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(take, boards)) == 10
    assert boards[0].promised == pytest.approx(1.0)
    boards[0].settle(0.1, 0.02)
    assert boards[1].spent == pytest.approx(0.02)


def test_what_a_dead_worker_had_promised_counts_as_spent(ledger: LedgerServer) -> None:
    dying, board = (SharedBoard(Link(ledger.listen())) for _ in range(2))
    assert dying.promise(0.5, 1.0)
    assert board.promised == pytest.approx(0.5)
    # What the kernel does for a process that is killed: its connection is cut.
    del dying
    deadline = time.monotonic() + 5
    while board.promised and time.monotonic() < deadline:
        time.sleep(0.01)
    assert board.promised == 0.0
    assert board.spent == pytest.approx(0.5)
    assert not board.promise(0.6, 1.0)


ASKER = """
import sys
from summarizer.distributed.ledger_client import Link
from summarizer.distributed.ledger_server import Address
link = Link(Address(sys.argv[1], bytes.fromhex(sys.argv[2])))
print(link.ask("spent"), flush=True)
sys.stdin.read()
print(link.ask("spent"), "of nobody")
"""


def test_a_worker_ends_when_nobody_keeps_the_ledger_any_more(tmp_path: Path) -> None:
    place, pipe = str(tmp_path / "ledger"), subprocess.PIPE
    with Listener(place, authkey=KEY) as keeper:
        command = [sys.executable, "-c", ASKER, place, KEY.hex()]
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as worker:  # noqa: S603 - ourselves
            assert worker.stdout is not None
            with keeper.accept() as connection:
                assert connection.recv() == ("spent", ())
                connection.send((True, 0.0))
                assert worker.stdout.readline() == b"0.0\n"
            # At once: not with an error, which the job would take for an article's.
            assert worker.communicate(b"", timeout=20) == (b"", b"")
            assert worker.returncode == 1


def test_pauses_hold_back_every_worker(ledger: LedgerServer) -> None:
    first, second = (SharedBoard(Link(ledger.listen())) for _ in range(2))
    assert first.cool(time.monotonic() + 30)
    assert 25 < second.cool_until - time.monotonic() <= 30


def test_a_rate_is_shared(ledger: LedgerServer) -> None:
    limits = [SharedLimiter(Link(ledger.listen()), "requests", 600) for _ in range(2)]
    assert limits[0].max_rate == 60

    async def take() -> float:
        began = time.monotonic()
        await asyncio.gather(*(limit.acquire(33) for limit in limits))
        return time.monotonic() - began

    # Sixty at once, ten a second after that.
    assert 0.5 <= asyncio.run(take()) < 3


@given(
    per_minute=st.floats(1, 10_000),
    steps=st.lists(st.tuples(st.floats(0, 30), st.floats(0.1, 50)), max_size=60),
)
def test_no_minute_has_more_than_a_tenth_above_its_pace(
    per_minute: float, steps: list[tuple[float, float]]
) -> None:
    pace = Pace(per_minute)
    now, passed = 0.0, list[tuple[float, float]]()
    for later, amount in steps:
        now += later
        passed.append((now + pace.take(amount, now), amount))
    largest = max((amount for _, amount in passed), default=0.0)
    for begin, _ in passed:
        in_minute = sum(amount for at, amount in passed if begin <= at < begin + 60)
        # One that is larger than the bucket goes whole.
        assert in_minute <= per_minute * 1.1 + largest + 1e-6


def test_a_stranger_is_turned_away_and_others_go_on(ledger: LedgerServer) -> None:
    place = ledger.listen("127.0.0.1")
    with pytest.raises(ConnectionError, match="cannot be reached from this worker"):
        Link(Address(place.place, b"another key"))
    assert Link(place).ask("spent") == 0.0


def test_a_stranger_who_says_nothing_keeps_nobody_waiting(ledger: LedgerServer) -> None:
    place = ledger.listen("127.0.0.1")
    assert isinstance(place.place, tuple)
    with socket.create_connection(place.place, timeout=5), ThreadPoolExecutor(1) as waiting:
        assert waiting.submit(lambda: Link(place).ask("spent")).result(timeout=10) == 0.0


@pytest.mark.skipif(not hasattr(socket, "TCP_KEEPIDLE"), reason="this system names no times for silence")
def test_both_ends_notice_a_machine_that_is_gone() -> None:
    with Listener(("127.0.0.1", 0)) as keeper, socket.socket() as end:
        end.connect(keeper.address)
        with keeper.accept() as connection:
            for one, descriptor in (("worker", end.fileno()), ("driver", connection.fileno())):
                end_when_silent(Connection(os.dup(descriptor)))
                with socket.socket(fileno=os.dup(descriptor)) as found:
                    assert found.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1, one
                    times = [
                        found.getsockopt(socket.IPPROTO_TCP, option)
                        for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
                    ]
                    assert times[0] + times[1] * times[2] == 30, one


def test_the_ledger_and_its_workers_ask_for_a_sign_of_life(
    ledger: LedgerServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    for module in (ledger_client, ledger_server):
        monkeypatch.setattr(module, "end_when_silent", lambda _, name=module.__name__: asked.append(name))
    assert Link(ledger.listen("127.0.0.1")).ask("spent") == 0.0
    assert sorted(name.rpartition(".")[2] for name in asked) == ["ledger_client", "ledger_server"]


def test_a_ledger_that_fails_stops_the_job_in_words(ledger: LedgerServer) -> None:
    with pytest.raises(StopError, match="the ledger failed .* nothing more is paid"):
        Link(ledger.listen()).ask("claim", "no bytes", "too many")


def test_a_ledger_has_one_server_and_keeps_what_earlier_ones_spent(tmp_path: Path) -> None:
    path = tmp_path / "a.ledger"
    server = LedgerServer(path, None)
    asyncio.run(pay(replies_of(server), KEY, Decimal("0.5")))
    replies_of(server).begin(b"x" * 16, "a2", Decimal("0.5"))
    with pytest.raises(SettingsError, match="another process is using the ledger"):
        LedgerServer(path, None)
    server.close()
    again = LedgerServer(path, None)
    # A call without an answer counts in full.
    assert SharedBoard(Link(again.listen())).spent == pytest.approx(0.75)
    assert asyncio.run(replies_of(again).claim(KEY)) is not None
    again.close()
