"""Put a server together from what was told on the command line."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.batching.options import read_money
from summarizer.commands.output import check_name, say, write_json, write_stdout
from summarizer.drafting.settings import load_settings
from summarizer.editing.policy import find_policy
from summarizer.intake import rules_of
from summarizer.serve.run import Plan
from summarizer.serve.tokens import new_token, read_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from summarizer.drafting.settings import Settings
    from summarizer.serve.limits import Limits

__all__ = ["plan_server", "print_token", "reach"]


def print_token(name: str, *, as_json: bool) -> None:
    """Print a new token for the client called `name`, and its line for a file of tokens.

    Raises:
        SettingsError: The name cannot stand in such a line.
    """
    token, line = new_token(name)
    if as_json:
        write_json(json.dumps({"token": token, "line": line}) + "\n")
    else:
        write_stdout(f"token for the client, shown once: {token}\nline for the file of tokens: {line}\n")


def plan_server(  # noqa: PLR0913 - what both commands take
    store: Path,
    limits: Limits,
    models: Sequence[str] | None,
    given: dict[str, str | None],
    *,
    config: Path | None,
    budget: str | None,
    allow_fetch: bool,
    telemetry: bool = False,
) -> Plan:
    """Return how a server is run, as it was told on the command line.

    Raises:
        SettingsError: An option is wrong.
    """
    check_name(store, "--store")
    offered = _offered(models, given, config)
    policy = next(iter(offered.values())).policy
    find_policy(policy)
    return Plan(
        folder=store,
        models=offered,
        policy=policy,
        limits=limits,
        budget=read_money(budget),
        fetching=rules_of() if allow_fetch else None,
        telemetry=telemetry,
    )


def _offered(
    models: Sequence[str] | None, given: dict[str, str | None], config: Path | None
) -> dict[str, Settings]:
    """Return the complete settings of each model that is offered."""
    found = [
        load_settings(given | {"model": name}, os.environ, config, tell=say) for name in models or (None,)
    ]
    return {settings.model: settings for settings in found}


def reach(plan: Plan, host: str, port: int, tokens_file: Path | None) -> Plan:
    """Return the same plan with where the server listens and who may use it.

    Raises:
        SettingsError: The tokens cannot be read.
    """
    return replace(plan, host=host, port=port, tokens=read_tokens(tokens_file, os.environ))
