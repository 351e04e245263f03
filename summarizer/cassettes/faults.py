"""What must not be in a cassette: keys, what names a machine or a person, replies of unknown origin."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any

from summarizer.cassettes.exchange_yaml import CassetteYaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["HOST", "KEPT_HEADERS", "find_faults", "find_secrets", "head_of"]

HOST = "https://model.example"
"""Stands in a cassette for the server that was asked."""
KEPT_HEADERS = frozenset({"content-type", "retry-after", "retry-after-ms", "x-should-retry"})

_STAND_IN = "# Recorded over real HTTP from the project's own stand-in server.\n"
_AUTHORED = "# The replies are authored by hand: no language model wrote them, and none was asked.\n"
_WRITTEN = (
    "# A large language model wrote {written}, given exactly the messages and the schema of the request"
    "{rest}.\n"
)
_LIVE = "# Recorded over real HTTP on {recorded}: a live model wrote the replies, {model}.\n"
_BY_A_TEST = "# Recorded over real HTTP by a test.\n"

_KEY = r"\b(?:sk|pk|rk|gsk|xai|hf|ghp)[-_][A-Za-z0-9_-]{16,}|\bAIza[A-Za-z0-9_-]{30,}|\bBearer\s+\S+"
# The shapes of the providers' keys.
_KEYS = re.compile(_KEY, re.IGNORECASE)
# And headers that carry one.
_SECRET = re.compile(
    rf"{_KEY}|(?:^|\s)(?:authorization|api-key|x-api-key|cookie|set-cookie):", re.IGNORECASE | re.MULTILINE
)
# What names a machine or a person: addresses of private networks, folders of a user.
_MACHINE = re.compile(
    r"\b(?:127|10)(?:\.\d{1,3}){3}\b|\b192\.168(?:\.\d{1,3}){2}\b|\b172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}\b"
    r"|\blocalhost\b|(?:/home|/Users|/root|/tmp|/mnt|/opt)/\S|\b[A-Z]:\\\\"
)
_NAME_OF_SECRET = re.compile(r"(?:KEY|TOKEN|SECRET|PASSWORD)$")
# A shorter value may be a word that stands in a reply by chance.
_SHORTEST_SECRET = 16


def head_of(about: dict[str, Any]) -> str:
    """Return the comment at the top of a cassette: where its replies come from."""
    if not about.get("model"):
        return _BY_A_TEST
    if str(about["model"]).endswith("/stand-in"):
        written = set(about.get("written", ()))
        if not written:
            return _STAND_IN + _AUTHORED
        rest = set(range(1, about["replies"] + 1)) - written
        others = (
            f"; {_list_replies(rest)} {'are' if len(rest) > 1 else 'is'} authored by hand, for a fault"
            if rest
            else ""
        )
        return _STAND_IN + _WRITTEN.format(written=_list_replies(written), rest=others)
    note = f"# {about['note']}\n" if about.get("note") else ""
    return _LIVE.format(model=about["model"], recorded=about.get("recorded", "")) + note


def _list_replies(numbers: set[int]) -> str:
    *most, last = map(str, sorted(numbers))
    return f"replies {', '.join(most)} and {last}" if most else f"reply {last}"


def find_secrets(path: Path) -> list[str]:
    """Return what looks like a key in the cassette at `path`, or is the value of a key's variable."""
    text = path.read_bytes().decode()
    found = [f"holds what looks like a secret: {key[0][:12]}…" for key in _KEYS.finditer(text)]
    return found + [f"holds the value of {name}" for name in _variables_in(text)]


def _variables_in(text: str) -> Iterator[str]:
    for name, value in sorted(os.environ.items()):
        if _NAME_OF_SECRET.search(name) and len(value) >= _SHORTEST_SECRET and value in text:
            yield name


def find_faults(path: Path) -> list[str]:
    """Return what must not be in a cassette that is published, and is in the one at `path`."""
    text = path.read_bytes().decode()
    faults = [f"holds what looks like a secret: {found[0][:12]}…" for found in _SECRET.finditer(text)]
    faults += [f"holds the value of {name}" for name in _variables_in(text)]
    faults += [f"names a machine or a person: {found[0]}" for found in _MACHINE.finditer(text)]
    cassette = CassetteYaml.deserialize(text)
    about = cassette.get("metadata", {})
    if not about.get("model") or not text.startswith(head_of(about)):
        faults.append("does not say at the top where its replies come from")
    for number, exchange in enumerate(cassette["interactions"], start=1):
        asked, answer = exchange["request"], exchange["response"]
        if not asked.get("body") or not answer["body"].get("string"):
            faults.append(f"exchange {number} has an empty body")
        if not asked["uri"].startswith(HOST):
            faults.append(f"exchange {number} names a machine: {asked['uri']}")
        named = {name.lower() for name in [*asked["headers"], *answer["headers"]]}
        faults += [f"exchange {number} keeps the header {name}" for name in sorted(named - KEPT_HEADERS)]
    if not cassette["interactions"]:
        faults.append("holds no exchange")
    elif about.get("recorded") and not any(_is_written(exchange) for exchange in cassette["interactions"]):
        faults.append("holds no reply of a model")
    return faults


def _is_written(exchange: dict[str, Any]) -> bool:
    """Return whether an exchange holds something that a model wrote."""
    try:
        answer = json.loads(exchange["response"]["body"]["string"])
    except ValueError:
        return False
    return bool(isinstance(answer, dict) and answer.get("choices"))
