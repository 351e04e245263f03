"""Where the second reader is, and which key goes there: never the drafter's to somebody else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from summarizer.drafting.providers import is_verifier
from summarizer.drafting.settings import Settings, load_settings, reader_settings
from summarizer.model.errors import SettingsError
from summarizer.pipeline import summarize

OPENAI, MISTRAL, GENERAL = "sk-of-openai", "sk-of-mistral", "sk-general"
BOTH = {"OPENAI_API_KEY": OPENAI, "MISTRAL_API_KEY": MISTRAL}
READER_KEY = {"SUMMARIZER_SECOND_READER_API_KEY": "sk-of-reader"}


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def load(environ: dict[str, str], **given: Any) -> tuple[str, str, str | None]:
    """Return model, address and key of the reader."""
    told: list[str] = []
    settings = load_settings(given, {"HOME": "/nowhere"} | environ, tell=told.append)
    reader = reader_settings(settings)
    assert reader is not None
    assert "sk-" not in repr(settings)
    return reader.model, reader.base_url, reader.key.get_secret_value() if reader.key else None


@pytest.mark.parametrize(
    ("environ", "given", "address", "key"),
    [
        (BOTH, {"model": "openai/a", "second_reader": "openai/b"}, "https://api.openai.com/v1", OPENAI),
        (BOTH, {"model": "openai/a", "second_reader": "mistral/b"}, "https://api.mistral.ai/v1", MISTRAL),
        (BOTH, {"second_reader": "mistral/b"}, "https://api.mistral.ai/v1", MISTRAL),
        # The general key is the drafter's; of a reader alone it is the reader's.
        (
            BOTH | {"SUMMARIZER_API_KEY": GENERAL},
            {"model": "openai/a", "second_reader": "mistral/b"},
            "https://api.mistral.ai/v1",
            MISTRAL,
        ),
        (
            {"SUMMARIZER_API_KEY": GENERAL},
            {"second_reader": "mistral/b"},
            "https://api.mistral.ai/v1",
            GENERAL,
        ),
        (
            BOTH | READER_KEY,
            {"model": "openai/a", "second_reader": "mistral/b"},
            "https://api.mistral.ai/v1",
            "sk-of-reader",
        ),
        # An address of the drafter's is for its provider only.
        (
            BOTH,
            {"model": "openai/a", "base_url": "https://own/v1", "second_reader": "openai/b"},
            "https://own/v1",
            OPENAI,
        ),
        (
            BOTH,
            {"model": "custom/a", "base_url": "https://own/v1", "second_reader": "openai/b"},
            "https://api.openai.com/v1",
            OPENAI,
        ),
        (
            {},
            {"second_reader": "custom/b", "base_url": "http://127.0.0.1:9/v1"},
            "http://127.0.0.1:9/v1",
            None,
        ),
        (
            READER_KEY,
            {"second_reader": "custom/b", "second_reader_base_url": "https://its/v1"},
            "https://its/v1",
            "sk-of-reader",
        ),
    ],
)
def test_the_reader_has_an_address_and_a_key(
    environ: dict[str, str], given: dict[str, str], address: str, key: str | None
) -> None:
    assert load(environ, **given) == (given["second_reader"], address, key)


@pytest.mark.parametrize(
    ("environ", "given", "message"),
    [
        ({"OPENAI_API_KEY": OPENAI}, {"model": "openai/a", "second_reader": "mistral/b"}, "MISTRAL_API_KEY"),
        (
            {"OPENAI_API_KEY": OPENAI, "SUMMARIZER_API_KEY": GENERAL},
            {"model": "openai/a", "second_reader": "mistral/b"},
            "MISTRAL_API_KEY",
        ),
        ({}, {"second_reader": "nobody"}, "provider/model"),
        ({}, {"second_reader_key": "sk-x"}, "only from the environment"),
        (READER_KEY, {"second_reader": "custom/b", "base_url": "http://far/v1"}, "unencrypted"),
    ],
)
def test_what_is_missing_is_named(environ: dict[str, str], given: dict[str, str], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        load(environ, **given)


def test_a_file_that_came_with_a_project_sends_nothing_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / "summarizer.toml"
    file.write_text("second_reader_base_url = 'https://evil.example/v1'\nsecond_reader = 'custom/x'")
    with pytest.raises(SettingsError, match="second_reader_base_url to another machine"):
        load(BOTH | READER_KEY)
    file.write_text("second_reader_base_url = 'http://127.0.0.1:9/v1'\nsecond_reader = 'custom/x'")
    assert load(BOTH | READER_KEY)[2] is None
    file.write_text("second_reader = 'ollama/x'")
    assert load(BOTH | READER_KEY | {"SUMMARIZER_API_KEY": GENERAL})[2] is None


@pytest.mark.parametrize(
    ("environ", "given", "asked"),
    [
        ({}, {"second_reader": "ollama/bespoke-minicheck:7b"}, (None, 0.0, 16)),
        ({}, {"second_reader": "vllm/bespokelabs/Bespoke-MiniCheck-7B"}, (None, 0.0, 16)),
        ({"SUMMARIZER_SECOND_READER_DIALECT": "minicheck"}, {"second_reader": "vllm/x"}, (None, 0.0, 16)),
        (
            {},
            {"second_reader": "ollama/minicheck", "second_reader_dialect": "json-object"},
            ("json-object", None, 8192),
        ),
        ({}, {"second_reader": "vllm/x"}, (None, None, 8192)),
        (
            {},
            {"second_reader": "vllm/x", "second_reader_dialect": "tool", "dialect": "json-object"},
            ("tool", None, 8192),
        ),
    ],
)
def test_a_verifier_is_told_by_its_name_or_its_dialect(
    environ: dict[str, str], given: dict[str, Any], asked: tuple[str | None, float | None, int]
) -> None:
    reader = reader_settings(load_settings(given, {"HOME": "/nowhere"} | environ))
    assert reader is not None
    assert (reader.dialect, reader.temperature, reader.max_tokens) == asked
    assert is_verifier(reader.model, reader.second_reader_dialect) == (asked[2] == 16)


def test_a_dialect_that_there_is_not_is_named() -> None:
    with pytest.raises(SettingsError, match="SUMMARIZER_SECOND_READER_DIALECT"):
        load({"SUMMARIZER_SECOND_READER_DIALECT": "mini"}, second_reader="vllm/x")


def test_the_same_model_is_allowed_and_told() -> None:
    told: list[str] = []
    given = {"model": "openai/a", "second_reader": "openai/a"}
    load_settings(given, BOTH | {"HOME": "/nowhere"}, tell=told.append)
    assert told == ["openai/a reads its own draft: another model finds more of its errors"]


def test_without_a_key_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(SettingsError, match="OPENAI_API_KEY"):
        summarize("It rained all day.", settings=Settings(second_reader="openai/a"))
