"""A client or a key that the caller gives: it is the one that is used, and all the rest holds as before."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import openai
import pytest
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing

import summarizer
from summarizer import Article, Brief, Settings
from summarizer.analysis.source import Source
from summarizer.event_loop import run_to_end
from summarizer.model.draft import Draft
from summarizer.model.errors import ModelError, SettingsError

KEY = "sk-given-9Jq2-client"
TEXT = "The bridge opened on Monday, 3 March 2025. It cost 40 million euros."


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "SUMMARIZER_API_KEY", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@contextmanager
def asyncs(url: str, **more: Any) -> Iterator[openai.AsyncOpenAI]:
    client = openai.AsyncOpenAI(api_key=KEY, base_url=url, default_headers={"X-Trace": "ours"}, **more)
    yield client
    run_to_end(client.close, in_kept_loop=True)


@contextmanager
def blocking(url: str, **more: Any) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key=KEY, base_url=url, default_headers={"X-Trace": "ours"}, **more) as client:
        yield client


@pytest.mark.parametrize("make", [openai.AsyncOpenAI, openai.OpenAI])
def test_the_given_client_makes_every_call(make: Any, bridge: Source, bridge_draft: Draft) -> None:
    async def inside(url: str) -> Brief:
        client = make(api_key=KEY, base_url=url, default_headers={"X-Trace": "ours"})
        try:
            return await summarizer.asummarize(bridge.article, model="openai/gpt-5-mini", client=client)
        finally:
            closed = client.close()
            await closed if closed else None

    with StandIn(forever=completion(bridge_draft.model_dump_json(), usage=(4000, 700))) as server:
        brief = asyncio.run(inside(server.url))
        plain = summarizer.summarize(
            bridge.article, model="openai/gpt-5-mini", settings=Settings(base_url=server.url), api_key=KEY
        )
    first, *_ = server.log
    assert (first.headers["x-trace"], first.headers["authorization"]) == ("ours", f"Bearer {KEY}")
    # The same body, call for call, as without a client, and the same brief with its cost.
    half = len(server.bodies) // 2
    assert server.bodies[:half] == server.bodies[half:]
    assert brief.provenance.usage == plain.provenance.usage
    assert brief.provenance.cost == plain.provenance.cost is not None
    assert KEY not in brief.to_json()


@pytest.mark.parametrize("make", [asyncs, blocking])
@pytest.mark.parametrize("in_a_loop", [False, True])
def test_call_after_call_with_the_same_client(
    make: Any, *, in_a_loop: bool, bridge: Source, bridge_draft: Draft
) -> None:
    """Connections of an AsyncOpenAI belong to one event loop: a second `asyncio.run` would break them."""
    with StandIn(forever=completion(bridge_draft.model_dump_json())) as server, make(server.url) as client:

        def twice() -> set[str]:
            calls = (summarizer.summarize(bridge.article, model="openai/x", client=client) for _ in range(2))
            return {brief.headline for brief in calls}

        async def inside() -> set[str]:
            return twice()

        assert len(asyncio.run(inside()) if in_a_loop else twice()) == 1


def test_we_retry_and_the_client_does_not(bridge: Source, bridge_draft: Draft) -> None:
    turns = [failing(500), failing(429, retry_after="0"), completion(bridge_draft.model_dump_json())]
    with StandIn(turns, forever=turns[-1]) as server, asyncs(server.url, max_retries=7) as client:
        brief = summarizer.summarize(bridge.article, model="openai/x", client=client)
    outcomes = [attempt.outcome for attempt in brief.provenance.attempts]
    assert outcomes[:3] == ["http_500", "http_429", "ok"]
    assert len(outcomes) == len(server.log)


@pytest.mark.parametrize(
    ("turn", "says"),
    [
        (failing(401, f"wrong key {KEY}"), "http_401"),
        (completion(None, refusal="I cannot help with that."), "refusal"),
        (completion("no draft"), "invalid"),
        (Turn(body=b"{", headers={"content-type": "application/json"}), "the connection broke"),
        (Turn(body=b"<html>", headers={"content-type": "text/html"}), "not_json"),
        (Turn(fault="reset"), "reset"),
        (Turn(fault="hang"), "timeout"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_fails_is_told_as_without_a_client(turn: Turn, says: str) -> None:
    settings = Settings(attempts=1, reasks=0, call_timeout=0.5)
    refused = pytest.raises(ModelError, match=says)
    with StandIn(forever=turn) as server, asyncs(server.url) as client, refused as raised:
        summarizer.summarize(TEXT, model="openai/x", client=client, settings=settings)
    assert KEY not in str(raised.value)


def test_a_like_of_a_client_needs_no_more_than_the_call(bridge: Source, bridge_draft: Draft) -> None:
    asked: list[dict[str, Any]] = []

    def create(**named: Any) -> object:
        asked.append(named)
        message = {"role": "assistant", "content": bridge_draft.model_dump_json()}
        return {"choices": [{"finish_reason": "stop", "message": message}]}

    like = SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create)))
    settings = Settings(extra={"repeat_penalty": 1.1})
    summarizer.summarize(bridge.article, model="openai/x", client=like, settings=settings)
    assert asked[0]["model"] == "x"
    assert asked[0]["extra_body"] == {"repeat_penalty": 1.1}


def test_a_second_reader_at_the_same_place_is_asked_through_it(bridge: Source, bridge_draft: Draft) -> None:
    def script(logged: Logged) -> Turn:
        name = logged.json["response_format"]["json_schema"]["name"].lower()
        return completion(bridge_draft.model_dump_json() if name == "draft" else '{"answers": []}')

    with StandIn(script) as server, asyncs(server.url) as client:
        settings = Settings(second_reader="openai/second")
        brief = summarizer.summarize(bridge.article, model="openai/x", client=client, settings=settings)
    assert brief.reading is not None
    assert {logged.headers["x-trace"] for logged in server.log} == {"ours"}
    assert {body["model"] for body in server.bodies} == {"x", "second"}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"api_key": " ", "model": "openai/x"}, "api_key is empty"),
        ({"api_key": KEY}, "without a model: give model="),
        ({"client": object()}, "without a model: give model="),
        ({"client": object(), "api_key": KEY, "model": "openai/x"}, "give only one of them"),
        ({"client": object(), "model": "openai/x", "settings": Settings(base_url="http://127.0.0.1:9/v1")},
         "object, which has no chat.completions.create"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused(given: dict[str, Any], says: str) -> None:
    with pytest.raises(SettingsError, match=says) as raised:
        summarizer.summarize(Article(text=TEXT), **given)
    assert KEY not in str(raised.value)


def test_a_given_key_goes_before_those_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, bridge: Source, bridge_draft: Draft
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment-1")
    monkeypatch.setenv("SUMMARIZER_API_KEY", "sk-of-the-environment-2")
    with StandIn(forever=completion(bridge_draft.model_dump_json())) as server:
        settings = Settings(base_url=server.url, key="sk-of-the-settings-3")  # type: ignore[arg-type]
        brief = summarizer.summarize(bridge.article, model="openai/x", settings=settings, api_key=KEY)
    assert {logged.headers["authorization"] for logged in server.log} == {f"Bearer {KEY}"}
    assert KEY not in brief.to_json()
