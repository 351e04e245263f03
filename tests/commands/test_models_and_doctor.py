"""`summarizer models` and `summarizer doctor`: what is found, what a call comes to, and nothing of a key."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from standin.server import StandIn
from standin.turns import Turn, completion, failing

from summarizer.cli import main
from summarizer.drafting.providers import PROVIDERS, key_variables

KEY = "sk-doctor-6Yt5-unseen"
Ran = tuple[int, str, str]


@pytest.fixture
def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    monkeypatch.chdir(tmp_path)
    for name in key_variables():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        printed = capsys.readouterr()
        assert KEY not in printed.out + printed.err
        assert KEY[:8] not in printed.out + printed.err
        return int(ended.value.code or 0), printed.out, printed.err

    return call


def test_models_tells_every_provider_and_where_a_key_is(
    run: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", KEY)
    code, out, err = run("models")
    rows = {line.split()[0]: line for line in out.splitlines()[1:] if not line.startswith(" ")}
    assert (code, list(rows)) == (0, list(PROVIDERS))
    assert "found in GOOGLE_API_KEY" in rows["google"]
    assert "missing" in rows["openai"]
    assert "none needed" in rows["ollama"]
    assert "--provider NAME lists the models" in err


def test_models_of_a_provider_have_their_prices(run: Callable[..., Ran]) -> None:
    _, out, _ = run("models", "--provider", "openai")
    assert "openai/gpt-5-mini" in out
    (row,) = json.loads(run("models", "--provider", "openai", "--json")[1])
    assert row["models"]["gpt-5-mini"] == {"prompt": "0.25", "completion": "2"}
    assert row["key"] == "missing"
    code, _, err = run("models", "--provider", "opneai")
    assert (code, "choose one of openai, azure" in err) == (2, True)
    assert "batch takes --price" in run("models", "--provider", "ollama")[2]


def test_doctor_without_a_model_uses_no_network(run: Callable[..., Ran], tmp_path: Path) -> None:
    (tmp_path / "summarizer.toml").write_text("repairs = 2\n", encoding="utf-8")
    code, out, err = run("doctor")
    assert (code, "summarizer.toml" in out, "model        extractive" in out) == (0, True, True)
    assert "repairs = 2" in err
    assert "pdf" in out


GOOD = '{"status": "open", "words": ["bridge", "Leda"]}'
LOOSE = '{"status": "unknown", "words": ["a", "b", "c", "d", "e"], "note": "It is a bridge."}'


@pytest.mark.parametrize(
    ("reply", "honoured"),
    [
        (GOOD, {"one JSON object", "required", "enum", "additionalProperties", "maxItems"}),
        (LOOSE, {"one JSON object", "required"}),
        ("Here it is: " + GOOD, set()),
    ],
)
def test_doctor_tells_what_a_server_honours(
    run: Callable[..., Ran], reply: str, honoured: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with StandIn(forever=completion(reply, usage=(150, 20))) as server:
        code, out, _ = run("doctor", "--model", "vllm/m", "--base-url", server.url, "--json")
        _, shown, _ = run("doctor", "--model", "openai/gpt-5-mini", "--base-url", server.url)
    call = json.loads(out)["call"]
    assert (code, call["prompt_tokens"], call["completion_tokens"]) == (0, 150, 20)
    assert {name for name, state in call["schema"].items() if state == "honoured"} == honoured
    sent = server.bodies[0]["response_format"]["json_schema"]["schema"]
    assert (sent["additionalProperties"], sent["properties"]["words"]["maxItems"]) == (False, 2)
    # OpenAI's strict subset has no maxItems.
    assert "maxItems: not sent" in shown
    assert "150 + 20 tokens, 0.0000775 US dollars" in shown
    assert len(server.log) == 2


@pytest.mark.parametrize(
    ("turn", "says"),
    [
        (failing(401, f"wrong key {KEY}"), "set OPENAI_API_KEY"),
        (failing(503), "try again later"),
        (Turn(fault="reset"), "reset"),
    ],
    ids=["key", "busy", "reset"],
)
def test_doctor_says_what_to_do_where_a_model_is_not_reached(
    run: Callable[..., Ran], turn: Turn, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with StandIn(forever=turn) as server:
        code, out, err = run("doctor", "--model", "openai/x", "--base-url", server.url)
    assert (code, says in err, "keys         OPENAI_API_KEY" in out) == (3, True, True)
    assert len(server.log) == 1


def test_doctor_asks_whether_a_server_of_ones_own_is_up(run: Callable[..., Ran]) -> None:
    code, _, err = run("doctor", "--model", "vllm/m", "--base-url", "http://127.0.0.1:9/v1")
    assert (code, "is vllm running at http://127.0.0.1:9/v1?" in err) == (3, True)


def test_doctor_without_a_key_says_which(run: Callable[..., Ran]) -> None:
    code, _, err = run("doctor", "--model", "openai/x")
    assert (code, "set OPENAI_API_KEY" in err) == (2, True)
