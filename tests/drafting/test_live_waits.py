"""What lies between two calls: waits, their caps, Retry-After, free slots, the total time."""

from __future__ import annotations

import asyncio
import gc
import time
from email.utils import formatdate

import pytest
from asking import GOOD, NOW, Waits, ask, live_settings, request
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing, fault

from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.failures import LiveModelError, ModelTimeoutError, ModelUnavailableError
from summarizer.drafting.settings import Settings
from summarizer.model.errors import SettingsError

OK = completion(GOOD)


def waited(first: Turn, *, chance: float = 1.0, **settings: object) -> list[float]:
    """Return what was waited between a failing call and one that goes well."""
    waits = Waits(chance=chance)
    with StandIn((first, OK)) as server:
        assert isinstance(ask(live_settings(server.url, **settings), waits=waits), Drafted)
    return waits.seconds


def test_waits_grow_to_a_cap_and_chance_shortens_them_to_half() -> None:
    waits, halved = Waits(), Waits(chance=0.0)
    with StandIn((), failing(500)) as server:
        ask(live_settings(server.url, attempts=9), waits=waits)
        ask(live_settings(server.url, attempts=9), waits=halved)
    assert waits.seconds == [0.5, 1, 2, 4, 8, 16, 20, 20]
    assert halved.seconds == [wait / 2 for wait in waits.seconds]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7),
        ({"retry_after": "0"}, 0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": formatdate(NOW + 30, usegmt=True)}, 30),
        ({"retry_after": formatdate(NOW - 30, usegmt=True)}, 0),
        ({"retry_after_ms": "250", "retry_after": "1"}, 0.25),
        ({"retry_after": "soon"}, 0.5),
        ({"retry_after": "-3"}, 0.5),
        ({"retry_after": "nan"}, 0.5),
        ({"retry_after": "inf"}, 0.5),
        ({"retry_after": "Thu, 99 Foo 2024"}, 0.5),
        ({}, 0.5),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_the_wait_the_server_asks_for_is_kept(status: int, headers: dict[str, str], seconds: float) -> None:
    assert waited(failing(status, **headers)) == [seconds]


def test_a_wait_beyond_the_cap_is_an_error_that_says_when_to_come_back() -> None:
    waits = Waits()
    with StandIn((), failing(429, retry_after="90")) as server:
        result = ask(live_settings(server.url), waits=waits)
    assert isinstance(result, ModelUnavailableError)
    assert result.retry_after == 90
    assert "try again in 90 seconds" in str(result)
    assert (len(server.log), waits.seconds) == (1, [])
    assert waited(failing(429, retry_after="90"), longest_wait=100) == [90]


def test_no_wait_is_begun_that_would_outlast_the_time_left() -> None:
    waits = Waits()
    with StandIn((), failing(429, retry_after="30")) as server:
        result = ask(live_settings(server.url, timeout=20), waits=waits)
    assert isinstance(result, ModelUnavailableError)
    assert (len(server.log), waits.seconds) == (1, [])


def test_a_truncated_reply_is_asked_for_at_once_with_twice_the_tokens() -> None:
    waits = Waits()
    cut = completion("{", finish="length", usage=(100, 1000))
    with StandIn((cut, completion("{}"), OK)) as server:
        ask(live_settings(server.url, max_tokens=1000), waits=waits)
    assert [body["max_completion_tokens"] for body in server.bodies] == [1000, 2000, 2000]
    assert waits.seconds == [0]


def test_the_limit_of_calls_holds_whatever_each_is_for() -> None:
    turns = [
        completion("{}"),
        failing(500),
        completion("{", finish="length", usage=(9, 8192)),
        completion("{}"),
    ]
    for attempts in range(1, 5):
        with StandIn(turns) as server:
            result = ask(live_settings(server.url, attempts=attempts, reasks=9))
        assert isinstance(result, LiveModelError)
        assert len(server.log) == len(result.attempts) == attempts


@pytest.mark.parametrize("reasks", [0, 1, 3])
def test_a_reply_that_is_no_draft_goes_back_as_often_as_was_set(reasks: int) -> None:
    with StandIn((), completion("{}")) as server:
        ask(live_settings(server.url, reasks=reasks))
    assert len(server.log) == 1 + reasks


def test_settings_without_an_address_are_refused() -> None:
    with pytest.raises(SettingsError, match="load_settings"):
        LiveDrafter(Settings(model="openai/x"))


def test_a_slot_is_held_during_calls_only() -> None:
    seen: list[tuple[str, int]] = []

    class Slot:
        """Counts who is in it."""

        held = 0

        async def __aenter__(self) -> None:
            self.held += 1

        async def __aexit__(self, *_: object) -> None:
            self.held -= 1

    slot = Slot()

    def answer(_: object) -> Turn:
        seen.append(("call", slot.held))
        return OK if len(seen) == 3 else failing(429)

    waits = Waits(meanwhile=lambda: seen.append(("wait", slot.held)))
    with StandIn(answer) as server:
        ask(live_settings(server.url), waits=waits, slot=slot)
    assert seen == [("call", 1), ("wait", 0), ("call", 1)]


def test_waiting_for_a_slot_is_not_time_of_the_draft() -> None:
    async def run(url: str) -> Drafted:
        slot = asyncio.Semaphore(1)
        await slot.acquire()
        asyncio.get_running_loop().call_later(1.8, slot.release)
        async with LiveDrafter(live_settings(url, timeout=1.5), slot=slot) as drafter:
            return await drafter.draft(request())

    with StandIn((OK,)) as server:
        assert len(asyncio.run(run(server.url)).attempts) == 1


def test_many_drafts_at_once_do_not_mix_their_counts() -> None:
    """Each article fails twice and then goes well; a retry object shared between tasks would lose count."""
    seen: dict[str, int] = {}

    def answer(logged: Logged) -> Turn:
        temperature = str(logged.json["temperature"])
        seen[temperature] = seen.get(temperature, 0) + 1
        return OK if seen[temperature] == 3 else (failing(500), completion("{}"))[seen[temperature] % 2]

    async def run(url: str) -> list[Drafted]:
        drafters = [
            LiveDrafter(live_settings(url, temperature=n / 50), timing=Waits().timing) for n in range(50)
        ]
        try:
            return await asyncio.gather(*(drafter.draft(request()) for drafter in drafters))
        finally:
            for drafter in drafters:
                await drafter.close()

    with StandIn(answer) as server:
        results = asyncio.run(run(server.url))
    assert [len(result.attempts) for result in results] == [3] * 50
    assert len(server.log) == 150


def test_a_cancelled_draft_stops_at_once_and_leaves_nothing_open() -> None:
    async def run(url: str) -> None:
        async with LiveDrafter(live_settings(url)) as drafter:
            task = asyncio.create_task(drafter.draft(request()))
            await asyncio.sleep(0.3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with StandIn((), fault("hang")) as server:
        asyncio.run(run(server.url))
    gc.collect()
    assert len(server.log) == 1


def test_the_total_time_covers_the_waits_too() -> None:
    """With real waits of at least 0.25, 0.5, 1 and 2 seconds, the last of which no longer fits."""

    async def run(url: str) -> LiveModelError:
        async with LiveDrafter(live_settings(url, timeout=2.5, attempts=9)) as drafter:
            with pytest.raises(LiveModelError) as caught:
                await drafter.draft(request())
            return caught.value

    with StandIn((), failing(500)) as server:
        started = time.monotonic()
        error = asyncio.run(run(server.url))
    assert time.monotonic() - started < 4
    assert isinstance(error, ModelUnavailableError | ModelTimeoutError)
    assert 1 <= len(server.log) == len(error.attempts) <= 4
