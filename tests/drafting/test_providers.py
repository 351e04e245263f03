"""The provider table, and what is refused before any request is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.drafting.providers import PROVIDERS, check_base_url, find_base_url, is_loopback, split_model
from summarizer.drafting.settings import Settings, load_settings
from summarizer.model.errors import SettingsError

NAMES = "openai azure anthropic google mistral groq openrouter ollama vllm llama.cpp custom".split()


def test_the_table_holds_what_is_promised() -> None:
    assert list(PROVIDERS) == NAMES
    for provider in PROVIDERS.values():
        if provider.base_url and not provider.endpoint_variable:
            check_base_url(provider.base_url, has_key=True)
        assert provider.needs_key <= bool(provider.keys)


@pytest.mark.parametrize(
    ("model", "provider", "name"),
    [
        ("openai/gpt-5", "openai", "gpt-5"),
        ("openrouter/meta-llama/llama-4", "openrouter", "meta-llama/llama-4"),
        ("ollama/gemma3:4b", "ollama", "gemma3:4b"),
        ("llama.cpp/x", "llama.cpp", "x"),
    ],
)
def test_a_model_is_named_by_provider_and_its_own_name(model: str, provider: str, name: str) -> None:
    assert split_model(model) == (PROVIDERS[provider], name)


@pytest.mark.parametrize("model", ["gpt-5", "/gpt-5", "openai/", "OpenAI/gpt-5", "acme/x", ""])
def test_an_unknown_provider_is_answered_with_the_known_ones(model: str) -> None:
    with pytest.raises(SettingsError) as caught:
        split_model(model)
    assert all(name in str(caught.value) for name in NAMES)


@pytest.mark.parametrize("name", [name for name in NAMES if PROVIDERS[name].needs_key])
def test_a_missing_key_is_an_error_that_names_its_variable(name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings({"model": f"{name}/x", "base_url": "https://host/v1"}, {"HOME": "/nowhere"})
    assert all(variable in str(caught.value) for variable in PROVIDERS[name].keys)


@pytest.mark.parametrize("name", ["ollama", "vllm", "llama.cpp"])
def test_local_servers_need_neither_key_nor_address(name: str) -> None:
    settings = load_settings({"model": f"{name}/x"}, {"HOME": "/nowhere"})
    assert settings.key is None
    assert is_loopback(settings.base_url)


def test_azure_is_found_through_the_customers_own_endpoint() -> None:
    azure = PROVIDERS["azure"]
    environ = {"AZURE_OPENAI_ENDPOINT": "https://paper.openai.azure.com/"}
    assert find_base_url(azure, environ) == "https://paper.openai.azure.com/openai/v1"
    with pytest.raises(SettingsError, match="AZURE_OPENAI_ENDPOINT"):
        find_base_url(azure, {})


def test_any_other_server_needs_an_address() -> None:
    with pytest.raises(SettingsError, match="--base-url"):
        load_settings({"model": "custom/x"}, {"HOME": "/nowhere"})


@pytest.mark.parametrize(
    "url",
    [
        "ftp://host/v1",
        "host/v1",
        "https://",
        "http://[::1/v1",
        "https://host:99999/v1",
        "https://user:secret@host/v1",
        "https://host/v1?key=secret",
        "https://host/v1#x",
        "file:///etc/passwd",
        "",
    ],
)
def test_what_is_no_address_is_refused_without_showing_a_secret(url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        check_base_url(url, has_key=False)
    assert "secret" not in str(caught.value)
    assert "base URL" in str(caught.value)


@pytest.mark.parametrize(
    ("url", "has_key", "may"),
    [
        ("https://host/v1", True, True),
        ("http://host/v1", False, True),
        ("http://host/v1", True, False),
        ("http://localhost:1/v1", True, True),
        ("http://127.0.0.9:1/v1", True, True),
        ("http://[::1]:1/v1", True, True),
        ("http://localhost.evil.example/v1", True, False),
        ("http://127.0.0.1.evil.example/v1", True, False),
        ("http://192.168.0.7:11434/v1", True, False),
    ],
)
def test_a_key_never_travels_unencrypted(url: str, has_key: bool, may: bool) -> None:  # noqa: FBT001 - a table
    if may:
        check_base_url(url, has_key=has_key)
    else:
        with pytest.raises(SettingsError, match="unencrypted"):
            check_base_url(url, has_key=has_key)


def test_the_documented_table_is_the_one_in_use(root: Path) -> None:
    documented = (root / "docs/providers.md").read_text(encoding="utf-8")
    for provider in PROVIDERS.values():
        address = f"`{provider.base_url}`" if provider.base_url else "from `--base-url`"
        keys = ", ".join(provider.keys) if provider.needs_key else "none needed"
        cells = (provider.name, address, keys, provider.dialect, provider.schema, provider.limit_parameter)
        assert f"| {' | '.join(cells)} |" in documented


def test_the_documented_defaults_are_the_ones_in_use(root: Path) -> None:
    documented = (root / "docs/providers.md").read_text(encoding="utf-8")
    defaults = Settings()
    for name in ("max_tokens", "reasks", "attempts", "timeout", "call_timeout", "longest_wait"):
        assert f"| `{name}` | {getattr(defaults, name):g} |" in documented
