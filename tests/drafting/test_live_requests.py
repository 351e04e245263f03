"""What goes over the wire: the exact messages, the schema in each dialect, no key where it shows."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from asking import ARTICLE, GOOD, KEY, Waits, ask, live_settings, request
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st
from standin.server import StandIn
from standin.turns import completion, failing

from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.prompt import Request
from summarizer.drafting.providers import PROVIDERS
from summarizer.drafting.settings import Settings, load_settings
from summarizer.model.schema import load_wire_schema

OK = completion(GOOD)
SCHEMA = load_wire_schema("strict")


def body_of(model: str, **arguments: Any) -> dict[str, Any]:
    """Return the body of the request for a draft by `model`."""
    environ = {name: KEY for provider in PROVIDERS.values() for name in provider.keys}
    with StandIn((OK,)) as server:
        live = load_settings({"model": model, "base_url": server.url, **arguments}, environ)
        assert isinstance(ask(live), Drafted)
    return server.bodies[0]


def test_the_whole_request_to_openai() -> None:
    body = body_of("openai/gpt-x")
    assert body == {
        "model": "gpt-x",
        "messages": list(request().messages),
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "Draft", "strict": True, "schema": SCHEMA},
        },
        "max_completion_tokens": 8192,
    }
    assert json.dumps(body["response_format"]["json_schema"]["schema"]) == json.dumps(SCHEMA), "key order too"


@pytest.mark.parametrize("name", PROVIDERS)
def test_each_provider_gets_the_schema_its_own_way(name: str) -> None:
    provider = PROVIDERS[name]
    body = body_of(f"{name}/some/model")
    assert body["model"] == "some/model"
    assert body[provider.limit_parameter] == 8192
    named = {"name": "Draft", "schema": SCHEMA}
    ways: dict[str, dict[str, Any]] = {
        "json-schema-strict": {
            "response_format": {"type": "json_schema", "json_schema": {**named, "strict": True}}
        },
        "json-schema": {"response_format": {"type": "json_schema", "json_schema": named}},
        "json-object": {"response_format": {"type": "json_object", "schema": SCHEMA}},
        "tool": {
            "tools": [{"type": "function", "function": {"name": "Draft", "parameters": SCHEMA}}],
            "tool_choice": {"type": "function", "function": {"name": "Draft"}},
        },
    }
    known = {"model", "messages", provider.limit_parameter, *dict(provider.extras)}
    assert {key: value for key, value in body.items() if key not in known} == ways[provider.dialect]
    for key, value in provider.extras:
        assert body[key] == value


def test_dialect_and_temperature_can_be_set() -> None:
    body = body_of("custom/x", dialect="json-object", temperature=0.0)
    assert body["response_format"]["type"] == "json_object"
    assert body["temperature"] == 0.0
    assert "temperature" not in body_of("custom/x")


def test_a_reask_repeats_the_reply_and_says_what_is_wrong_without_quoting_it() -> None:
    with StandIn((completion('{"headline": "Secret"}'), OK)) as server:
        ask(live_settings(server.url))
    first, second = (body["messages"] for body in server.bodies)
    assert second[: len(first)] == first == list(request().messages)
    echo, complaint = second[len(first) :]
    assert echo == {"role": "assistant", "content": '{"headline": "Secret"}'}
    assert complaint["role"] == "user"
    assert "lead: Field required" in complaint["content"]
    assert "Secret" not in complaint["content"]
    assert "errors.pydantic.dev" not in complaint["content"]


def test_the_echo_of_a_huge_reply_is_bounded() -> None:
    with StandIn((completion("x" * 500_000), OK)) as server:
        ask(live_settings(server.url))
    assert len(server.log[1].body) < 120_000


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=80) | st.sampled_from(
    ["{{ 7*7 }}", "{% if %}", "{{ 'a' * 100000000 }}", "${x} %s \\u0041", "data:image/png;base64,AAAA", "https://x/y.png"]
))  # fmt: skip
@example_settings(max_examples=40)
def test_messages_travel_exactly_as_they_are(text: str) -> None:
    asked = replace(request(), messages=({"role": "user", "content": text},))

    async def run(url: str) -> None:
        async with LiveDrafter(live_settings(url), timing=Waits().timing) as drafter:
            await drafter.draft(asked)

    EXACT.log.clear()
    asyncio.run(run(EXACT.url))
    assert EXACT.bodies[0]["messages"] == [{"role": "user", "content": text}]


EXACT = StandIn((), OK)


@pytest.fixture(autouse=True, scope="module")
def _exact_server() -> Any:
    with EXACT:
        yield


def test_the_schema_sent_is_the_requests_own() -> None:
    asked: Request = replace(request(), schema={"type": "object"}, schema_name="Other")

    async def run(url: str) -> None:
        async with LiveDrafter(live_settings(url)) as drafter:
            await drafter.draft(asked)

    with StandIn((OK,)) as server:
        asyncio.run(run(server.url))
    assert server.bodies[0]["response_format"]["json_schema"] == {
        "name": "Other",
        "strict": True,
        "schema": {"type": "object"},
    }


def test_the_key_goes_to_the_provider_and_nowhere_else(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    refused = failing(401, f"Incorrect API key provided: {KEY}. Article: {ARTICLE.text}")
    with StandIn((completion("{}"), completion("[]"), refused)) as server:
        live = live_settings(server.url)
        result = ask(live)
    assert [logged.headers["authorization"] for logged in server.log] == [f"Bearer {KEY}"] * 3
    assert isinstance(result, LiveModelError)
    shown = [str(result), repr(result), repr(result.attempts), repr(live), str(live), live.model_dump_json()]
    assert not [text for text in shown if KEY in text]
    logged_text = "\n".join(f"{record.getMessage()} {record.args}" for record in caplog.records)
    assert KEY not in logged_text
    assert "mayor" not in logged_text


def test_openais_own_environment_does_not_reach_other_providers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-mine")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-mine")
    with StandIn((OK,)) as server:
        live = Settings(model="ollama/x", base_url=server.url)
        ask(live)
    assert not [name for name in server.log[0].headers if name.startswith("openai-")]


def test_replies_are_asked_for_uncompressed_and_redirects_not_followed() -> None:
    with StandIn((failing(307, location="/v1/elsewhere"),)) as server:
        result = ask(live_settings(server.url))
    assert [logged.path for logged in server.log] == ["/v1/chat/completions"]
    assert server.log[0].headers["accept-encoding"] == "identity"
    assert isinstance(result, LiveModelError)
    assert "base_url" in str(result)


def test_neither_package_is_imported_before_a_live_model_is_asked_for() -> None:
    code = (
        "import sys, summarizer, summarizer.drafting.settings, summarizer.drafting.extractive.sections\n"
        "print([name for name in ('openai', 'instructor', 'tenacity', 'aiohttp') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert run.stdout.strip() == "[]"
