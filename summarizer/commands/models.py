"""Print the providers, where their keys are looked for and found, and the prices of their models."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from rich.table import Table

from summarizer.commands.output import print_view, say, write_json
from summarizer.drafting.prices import known_models
from summarizer.drafting.providers import KEY_VARIABLE, PROVIDERS
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.drafting.providers import Provider

__all__ = ["print_models", "tell_key"]


def print_models(provider: str | None, *, as_json: bool) -> int:
    """Print all providers, or one with its models, and return the exit code.

    Raises:
        SettingsError: There is no such provider.
    """
    if provider is not None and provider not in PROVIDERS:
        raise SettingsError(f"there is no provider {provider!r}: choose one of {', '.join(PROVIDERS)}")
    chosen = [PROVIDERS[provider]] if provider else list(PROVIDERS.values())
    rows = [_describe(one, os.environ) for one in chosen]
    if as_json:
        write_json(json.dumps(rows, indent=2) + "\n")
        return 0
    _print_providers(rows)
    if provider:
        _print_prices(provider, rows[0]["models"])
    else:
        say("summarizer models --provider NAME lists the models whose prices are known")
    return 0


def tell_key(provider: Provider, environ: Mapping[str, str]) -> str:
    """Return in which variable a key of `provider` was found, never anything of the key.

    >>> from summarizer.drafting.providers import PROVIDERS
    >>> tell_key(PROVIDERS["google"], {"GOOGLE_API_KEY": "AI..."}), tell_key(PROVIDERS["ollama"], {})
    ('found in GOOGLE_API_KEY', 'none needed')
    """
    found = next((name for name in (KEY_VARIABLE, *provider.keys) if environ.get(name, "").strip()), None)
    if found:
        return f"found in {found}"
    return "missing" if provider.needs_key else "none needed"


def _describe(provider: Provider, environ: Mapping[str, str]) -> dict[str, Any]:
    address = provider.base_url or "--base-url"
    if provider.endpoint_variable:
        endpoint = environ.get(provider.endpoint_variable, "").rstrip("/")
        address = provider.base_url.format(endpoint=endpoint or f"${provider.endpoint_variable}")
    prices = {
        name: {"prompt": f"{price.prompt.normalize():f}", "completion": f"{price.completion.normalize():f}"}
        for name, price in known_models(provider.name)
    }
    return {
        "provider": provider.name,
        "address": address,
        "variables": list(provider.keys),
        "key": tell_key(provider, environ),
        "models": prices,
    }


def _print_providers(rows: list[dict[str, Any]]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("provider", "key", "variable", "priced", "address"):
        table.add_column(heading, justify="right" if heading == "priced" else "left", overflow="fold")
    for row in rows:
        variables = " or ".join(row["variables"]) or KEY_VARIABLE
        table.add_row(row["provider"], row["key"], variables, str(len(row["models"])), row["address"])
    print_view(table)


def _print_prices(provider: str, models: Mapping[str, Mapping[str, str]]) -> None:
    if not models:
        say(f"no price of {provider}'s models is known: batch takes --price INPUT,OUTPUT")
        return
    table = Table(box=None, pad_edge=False)
    table.add_column("model", overflow="fold")
    table.add_column("US dollars a million tokens: prompt", justify="right")
    table.add_column("completion", justify="right")
    for name, price in models.items():
        table.add_row(f"{provider}/{name}", price["prompt"], price["completion"])
    print_view(table)
