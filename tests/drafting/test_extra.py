"""Further request parameters: where they come from, what they may not be, and to whom they go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from asking import ask, live_settings
from failure_rows import OK
from standin.server import StandIn

from summarizer.batching.options import Options
from summarizer.batching.plan import plan_batch
from summarizer.batching.relay import request_key
from summarizer.drafting.extra import SET_HERE
from summarizer.drafting.providers import PROVIDERS
from summarizer.drafting.settings import Settings, load_settings, reader_settings
from summarizer.model.errors import SettingsError

KEYED = {"OPENAI_API_KEY": "sk-1", "MISTRAL_API_KEY": "sk-2", "HOME": "/nowhere"}
PENALTY = {"repeat_penalty": 1.1}


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def body_with(**settings: Any) -> dict[str, Any]:
    with StandIn((OK,)) as server:
        ask(live_settings(server.url, **settings))
    return server.bodies[0]


def test_it_is_part_of_every_request_and_of_its_name_in_a_ledger() -> None:
    plain, more = body_with(), body_with(extra={"repeat_penalty": 1.1, "top_k": 40})
    assert more == plain | {"repeat_penalty": 1.1, "top_k": 40}
    assert request_key("u", more) != request_key("u", plain)


def test_a_batch_with_others_is_another_batch() -> None:
    def fingerprint(**settings: Any) -> str:
        given = Settings(model="custom/x", base_url="http://localhost:9/v1", **settings)
        return plan_batch(
            [], "out.jsonl", model=None, policy="default", options=Options(settings=given)
        ).fingerprint

    assert fingerprint(extra=PENALTY) != fingerprint()


def test_it_is_a_table_in_a_file_and_json_in_the_environment(tmp_path: Path) -> None:
    named = tmp_path / "mine.toml"
    named.write_text(
        "[extra]\nrepeat_penalty = 1.1\nchat_template_kwargs = {thinking = false}", encoding="utf-8"
    )
    nested = {"repeat_penalty": 1.1, "chat_template_kwargs": {"thinking": False}}
    assert load_settings({}, {}, named).extra == nested
    environ = {"SUMMARIZER_EXTRA": '{"seed": 7}'}
    assert load_settings({}, environ, named).extra == {"seed": 7}
    assert load_settings({"extra": PENALTY}, environ).extra == PENALTY
    assert Settings(extra=PENALTY).extra == PENALTY


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        ({"messages": []}, "messages is set for every request and cannot be replaced: leave it out"),
        ({"response_format": None}, "response_format is set for every request"),
        ({"tools": []}, "tools is set"),
        ({"tool_choice": "none"}, "tool_choice is set"),
        ({"Stream": True}, "Stream is set"),
        ({"n": 2}, "n is set"),
        ({"grammar": "root ::= .*"}, "grammar is set"),
        ({"provider": {}}, "provider is set"),
        ({"model": "x"}, "set model instead"),
        ({"max_tokens": 1}, "set max_tokens instead"),
        ({"max-completion-tokens": 1}, "set max_tokens instead"),
        ({"temperature": 0}, "set temperature instead"),
        ({"api_base": "https://evil.example"}, "set base_url instead"),
        ({"api_key": "sk-secret"}, "keys are read only from the environment"),
        ({"Authorization": "Bearer sk-secret"}, "keys are read only from the environment"),
        ({"top_p": float("nan")}, "not possible in JSON"),
        ("{", "it is not JSON: give a table of parameters"),
        ('{"top_p": NaN}', "it is not JSON"),
        ("[1]", "give a table of parameters"),
        (7, "give a table of parameters"),
    ],
)
def test_what_is_not_its_to_set_is_refused_and_never_shown(extra: Any, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings({"extra": extra}, {})
    assert str(caught.value).startswith("the argument list sets extra, which is not valid: ")
    assert said in str(caught.value)
    assert "sk-secret" not in str(caught.value)


def test_nothing_that_a_request_is_made_of_can_be_replaced() -> None:
    for provider in PROVIDERS.values():
        names = {
            *body_with(model=f"custom/{provider.name}", dialect=provider.dialect),
            provider.limit_parameter,
        }
        for name in names | dict(provider.extras).keys():
            with pytest.raises(SettingsError, match="extra"):
                load_settings({"extra": {name: 1}}, {})
    assert {"messages", "tools"} <= SET_HERE


def test_a_file_of_the_working_directory_sets_only_how_words_are_chosen(tmp_path: Path) -> None:
    file = tmp_path / "summarizer.toml"
    file.write_text("extra = {repeat_penalty = 1.1}", encoding="utf-8")
    told: list[str] = []
    assert load_settings({}, {}, tell=told.append).extra == PENALTY
    assert "sets extra = {'repeat_penalty': 1.1}" in told[0]
    for foreign in (
        "store = true",
        "top_p = 'x'",
        "plugins = [{id = 'web'}]",
        "webhook = 'https://evil.example'",
    ):
        file.write_text(f"extra = {{{foreign}}}", encoding="utf-8")
        with pytest.raises(SettingsError, match=f"{foreign.split()[0]}.*may have come with a project"):
            load_settings({}, {})
        assert load_settings({"extra": PENALTY}, {}).extra == PENALTY, "what does not count is no fault"


def test_a_second_reader_gets_it_at_the_same_place_only() -> None:
    def of_reader(**given: Any) -> dict[str, Any]:
        its = reader_settings(load_settings({"extra": PENALTY, **given}, KEYED))
        assert its is not None
        return its.extra

    assert of_reader(model="openai/a", second_reader="openai/b") == PENALTY
    assert of_reader(second_reader="openai/b") == PENALTY
    assert of_reader(model="openai/a", second_reader="mistral/b") == {}
