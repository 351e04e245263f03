"""Print what is installed, set and found, and what one cheap call to a model comes to."""

from __future__ import annotations

import json
import os
import platform
import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from typing import TYPE_CHECKING, Any

from summarizer.commands.output import say, show_progress, write_json, write_lines
from summarizer.drafting.config_files import config_files
from summarizer.drafting.providers import is_loopback, key_variables, split_model
from summarizer.drafting.settings import load_settings
from summarizer.event_loop import run_to_end
from summarizer.model.errors import ModelError, SettingsError
from summarizer.model.release import DISTRIBUTION, VERSION, tell_install

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from summarizer.drafting.settings import Settings

__all__ = ["Request", "examine"]

_EXTRA = re.compile(r"""^([A-Za-z0-9._-]+).*;\s*extra\s*==\s*['"](\w+)['"]""")


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line.

    Attributes:
        settings: The settings given as arguments, by name; `None` means not given.
        config: A config file instead of the usual places.
        as_json: Print the findings as JSON.
    """

    settings: Mapping[str, object]
    config: Path | None = None
    as_json: bool = False


def examine(request: Request) -> int:
    """Print what is found, and return the exit code: 3 if the model that is set was not reached.

    Raises:
        SettingsError: A setting is wrong, or the model's key is missing.
    """
    found = _look(request)
    failure: ModelError | SettingsError | None = None
    try:
        settings = load_settings(request.settings, os.environ, request.config, tell=say)
        found["model"] = settings.model
        if settings.is_live:
            found["address"] = settings.base_url
            with show_progress(f"Asking {settings.model}"):
                found["call"] = _call(settings)
    except (ModelError, SettingsError) as error:
        failure = error
        found["failure"] = str(error)
    if request.as_json:
        write_json(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    else:
        write_lines("\n".join(_tell(found)) + "\n")
    if failure is None:
        return 0
    say(str(failure) + _advise(found))
    return failure.exit_code


def _look(request: Request) -> dict[str, Any]:
    given = [str(request.config)] if request.config else [str(path) for path in config_files(os.environ)]
    keys = sorted(name for name in key_variables() if os.environ.get(name, "").strip())
    others = sorted(
        name for name in os.environ if name.startswith("SUMMARIZER_") and name not in key_variables()
    )
    return {
        "summarizer": VERSION,
        "python": f"{platform.python_version()} ({platform.system()} {platform.machine()})",
        "extras": _extras(),
        "config": given,
        "environment": others,
        "keys": keys,
    }


def _extras() -> dict[str, list[str]]:
    """Return each extra with those of its packages that are not installed."""
    try:
        declared = requires(DISTRIBUTION) or []
    except PackageNotFoundError:
        return {}
    missing: dict[str, list[str]] = {}
    for line in declared:
        if found := _EXTRA.match(line):
            absent = missing.setdefault(found[2], [])
            if not _is_installed(found[1]):
                absent.append(found[1])
    return missing


def _is_installed(package: str) -> bool:
    try:
        version(package)
    except PackageNotFoundError:
        return False
    return True


def _call(settings: Settings) -> dict[str, Any]:
    """Return what one call to the model of `settings` comes to."""
    from summarizer.drafting.live.probe import probe
    from summarizer.drafting.prices import find_price

    provider, _ = split_model(settings.model)
    found = run_to_end(lambda: probe(settings))
    usage, price = found.attempt.usage, find_price(settings.model)
    cost = price.of(usage) if price else None
    return {
        "dialect": settings.dialect or provider.dialect,
        "seconds": found.attempt.seconds,
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "cost": None if cost is None else str(cost),
        "schema": found.schema,
    }


def _tell(found: Mapping[str, Any]) -> list[str]:
    extras: Mapping[str, list[str]] = found["extras"]
    there = [name for name, missing in extras.items() if not missing]
    named = ", ".join(there) or ("none" if extras else f"not known: {DISTRIBUTION} is not installed")
    lines = [
        f"summarizer   {found['summarizer']}, Python {found['python']}",
        f"extras       {named}",
    ]
    lines += [
        f"             {name}: {', '.join(missing)} missing; {tell_install(name)}"
        for name, missing in extras.items()
        if missing
    ]
    lines += [
        f"config       {', '.join(found['config']) or 'no file'}",
        f"environment  {', '.join(found['environment']) or 'no setting'}",
        f"keys         {', '.join(found['keys']) or 'none'}",
    ]
    if "model" in found:
        told = (
            "" if "/" in found["model"] else " (needs no model; --model provider/name makes one cheap call)"
        )
        lines.append(f"model        {found['model']}{told}")
    if "address" in found:
        lines.append(f"address      {found['address']}")
    if "call" in found:
        lines += _tell_call(found["call"])
    return lines


def _tell_call(call: Mapping[str, Any]) -> list[str]:
    tokens = "tokens not counted"
    if call["prompt_tokens"] is not None:
        tokens = f"{call['prompt_tokens']} + {call['completion_tokens'] or 0} tokens"
    money = "price not known" if call["cost"] is None else f"{call['cost']} US dollars"
    lines = [
        f"call         answered in {call['seconds']:.1f} s, {tokens}, {money}",
        f"schema       sent as {call['dialect']}",
    ]
    lines += [f"             {name}: {state}" for name, state in call["schema"].items()]
    if "not honoured" in call["schema"].values():
        lines.append(
            "             Every reply is checked in any case; one that does not fit the schema is "
            "asked for again."
        )
    return lines


def _advise(found: Mapping[str, Any]) -> str:
    """Return what to do for the one failure whose own advice names no command: a server that is not up."""
    address = found.get("address", "")
    if "unreachable" not in found["failure"] or not is_loopback(address):
        return ""
    return f"; is {found['model'].partition('/')[0]} running at {address}?"
