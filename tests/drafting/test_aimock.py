"""Against a model server nobody here wrote, with its chaos on: `@copilotkit/aimock`, from `.ci/aimock`."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from asking import GOOD, Waits, ask, live_settings, request

from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.failures import LiveModelError, ModelUnavailableError

SCRIPT = Path(__file__).parents[2] / ".ci/aimock/node_modules/.bin/llmock"
NODE = shutil.which("node")

pytestmark = pytest.mark.skipif(
    NODE is None or not SCRIPT.exists(), reason="needs node and `npm ci` in .ci/aimock"
)


class Mock:
    """The running server."""

    def __init__(self, port: int) -> None:
        self.origin = f"http://127.0.0.1:{port}"

    def control(self, path: str, value: Any = None, *, method: str = "GET") -> Any:
        data = None if value is None else json.dumps(value).encode()
        asked = urllib.request.Request(f"{self.origin}/__aimock/{path}", data, method=method)  # noqa: S310 - loopback
        with urllib.request.urlopen(asked, timeout=10) as answer:  # noqa: S310 - loopback
            return json.loads(answer.read() or b"null")

    def unleash(self, **rates: float) -> None:
        self.control("reset/journal", method="POST")
        self.control("chaos", rates, method="POST")

    @property
    def calls(self) -> int:
        """How many requests its own journal holds."""
        return len([entry for entry in self.control("journal") if entry["path"] == "/v1/chat/completions"])


@pytest.fixture(scope="module")
def mock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mock]:
    folder = tmp_path_factory.mktemp("aimock")
    fixture = {
        "match": {"model": "chaos", "responseFormat": "json_schema"},
        "response": {"content": GOOD, "usage": {"prompt_tokens": 11, "completion_tokens": 7}},
    }
    (folder / "draft.json").write_text(json.dumps({"fixtures": [fixture]}), encoding="utf-8")
    with closing(socket.create_server(("127.0.0.1", 0))) as probe:
        port: int = probe.getsockname()[1]
    command = [
        str(NODE),
        str(SCRIPT),
        "-p",
        str(port),
        "-f",
        str(folder),
        "--log-level",
        "silent",
        "--strict",
    ]
    with subprocess.Popen(command) as process:  # noqa: S603 - our own
        server = Mock(port)
        for _ in range(100):
            try:
                server.control("health")
                break
            except OSError:
                time.sleep(0.1)
        yield server
        process.terminate()


def settings_of(mock: Mock, **changes: Any) -> Any:
    return live_settings(f"{mock.origin}/v1", model="openai/chaos", **changes)


def test_it_gives_a_draft(mock: Mock) -> None:
    mock.unleash()
    result = ask(settings_of(mock))
    assert isinstance(result, Drafted)
    assert (result.usage.prompt_tokens, result.usage.completion_tokens) == (11, 7)
    assert mock.calls == 1


@pytest.mark.parametrize(
    ("rate", "outcome"),
    [
        ("dropRate", "http_500"),
        ("malformedRate", "not_json"),
        ("disconnectRate", "reset"),
        ("rateLimitRate", "http_429"),
    ],
)
def test_each_kind_of_chaos_is_told_apart_and_counted(mock: Mock, rate: str, outcome: str) -> None:
    mock.unleash(**{rate: 1})
    waits = Waits()
    result = ask(settings_of(mock, attempts=3), waits=waits)
    assert isinstance(result, ModelUnavailableError)
    assert [attempt.outcome for attempt in result.attempts] == [outcome] * 3
    assert mock.calls == 3
    if outcome == "http_429":
        assert waits.seconds == [1, 1]


def test_under_chaos_every_article_ends_in_a_draft_or_a_typed_error_and_every_call_is_counted(
    mock: Mock,
) -> None:
    mock.unleash(dropRate=0.2, malformedRate=0.2, disconnectRate=0.15, rateLimitRate=0.15)

    async def run() -> list[Drafted | LiveModelError]:
        live = settings_of(mock, attempts=4)
        async with LiveDrafter(live, timing=Waits().timing, slot=asyncio.Semaphore(20)) as drafter:

            async def one() -> Drafted | LiveModelError:
                try:
                    return await drafter.draft(request())
                except LiveModelError as error:
                    return error

            return list(await asyncio.gather(*(one() for _ in range(100))))

    results = asyncio.run(run())
    good = [result for result in results if isinstance(result, Drafted)]
    assert mock.calls == sum(len(result.attempts) for result in results)
    # With seven calls in ten going wrong, four calls leave 24 in a hundred without a draft.
    assert 40 < len(good) < 100
    assert sum(result.usage.prompt_tokens or 0 for result in results) == 11 * len(good)
