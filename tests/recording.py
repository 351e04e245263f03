"""Cassettes: HTTP exchanges with a model as readable YAML.

One with authored replies answers only exactly the request that was recorded. A live one answers a request of
the same kind: what a real model once wrote is a reply still after a prompt or a check has changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, Literal

import vcr  # type: ignore[import-untyped]
import yaml
from vcr.errors import CannotOverwriteExistingCassetteException  # type: ignore[import-untyped]
from vcr.persisters.filesystem import CassetteNotFoundError  # type: ignore[import-untyped]
from vcr.request import Request  # type: ignore[import-untyped]
from vcr.serialize import deserialize, serialize  # type: ignore[import-untyped]

__all__ = [
    "CassetteError",
    "CassetteYaml",
    "Recorded",
    "describe_difference",
    "find_faults",
    "kind_of",
    "play",
    "read_recorded",
    "record",
]

HOST = "https://model.example"
STAND_IN = "# Recorded over real HTTP from the project's own stand-in server.\n"
AUTHORED = "# The replies are authored by hand: no language model wrote them, and none was asked.\n"
WRITTEN = (
    "# A large language model wrote {written}, given exactly the messages and the schema of the request"
    "{rest}.\n"
)
LIVE = "# Recorded over real HTTP on {recorded}: a live model wrote the replies, {model}.\n"
# The shapes of the providers' keys, and headers that carry one.
_SECRET = re.compile(
    r"\b(?:sk|pk|rk|gsk|xai|hf|ghp)[-_][A-Za-z0-9_-]{16,}|\bAIza[A-Za-z0-9_-]{30,}|\bBearer\s+\S+"
    r"|(?:^|\s)(?:authorization|api-key|x-api-key|cookie|set-cookie):",
    re.IGNORECASE | re.MULTILINE,
)
# What names a machine or a person: addresses of private networks, folders of a user.
_MACHINE = re.compile(
    r"\b(?:127|10)(?:\.\d{1,3}){3}\b|\b192\.168(?:\.\d{1,3}){2}\b|\b172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}\b"
    r"|\blocalhost\b|(?:/home|/Users|/root|/tmp|/mnt|/opt)/\S|\b[A-Z]:\\\\"
)
_KEPT_HEADERS = {"content-type", "retry-after", "retry-after-ms", "x-should-retry"}
# YAML reads these as line breaks of its own, or drops them; such text is written with escapes.
_NOT_IN_BLOCKS = frozenset("\r\x85\u2028\u2029\ufeff")


class CassetteError(AssertionError):
    """A request was made that was not recorded, or a recorded one was not made."""


@dataclass(frozen=True)
class JsonText:
    """A text that is JSON of `value`, exactly as Python writes it with these separators."""

    value: Any
    is_compact: bool


@dataclass(frozen=True)
class Recorded:
    """What a cassette says about itself.

    Attributes:
        model: `provider/model`.
        base_url: Of the requests; it names no machine.
        bodies: What was asked, in order.
        answers: The text of each answer.
        settings: By which a live model was asked; empty where the replies are authored.
    """

    model: str
    base_url: str
    bodies: tuple[dict[str, Any], ...]
    answers: tuple[str, ...]
    settings: dict[str, Any]


def _write_json(value: Any, *, is_compact: bool) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":") if is_compact else (", ", ": "))


def _nested(value: Any) -> Any:
    """Return `value` with the object in place of every text that is exactly its JSON."""
    if isinstance(value, dict):
        return {name: _nested(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_nested(part) for part in value]
    if not isinstance(value, str) or not value.startswith("{"):
        return value
    try:
        parsed = json.loads(value)
    except (ValueError, RecursionError):
        return value
    for is_compact in (True, False):
        if _write_json(parsed, is_compact=is_compact) == value:
            return JsonText(_nested(parsed), is_compact)
    return value


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, and never folds."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


class _Loader(yaml.SafeLoader):
    """Reads JSON texts back to the very text they were."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    if _NOT_IN_BLOCKS & set(text):
        style = '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _represent_json(dumper: yaml.SafeDumper, text: JsonText) -> yaml.MappingNode:
    return dumper.represent_mapping("!json-compact" if text.is_compact else "!json", text.value)


def _construct_json(loader: yaml.SafeLoader, suffix: str, node: yaml.MappingNode) -> str:
    return _write_json(loader.construct_mapping(node, deep=True), is_compact=suffix == "-compact")


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(JsonText, _represent_json)
_Loader.add_multi_constructor("!json", _construct_json)


class CassetteYaml:
    """vcrpy's serializer: bodies as nested YAML, every text exactly as it was."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        text: str = yaml.dump(
            _nested(cassette), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=float("inf")
        )
        if CassetteYaml.deserialize(text) != cassette:
            raise ValueError("the cassette would not read back as it was written")
        return text

    @staticmethod
    def deserialize(text: str) -> dict[str, Any]:
        cassette: dict[str, Any] = yaml.load(text, Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
        return cassette


class _Files:
    """vcrpy's persister: UTF-8 and line breaks as they are, whatever the machine's customs."""

    @staticmethod
    def load_cassette(path: str, serializer: Any) -> Any:
        if not Path(path).is_file():
            raise CassetteNotFoundError
        return deserialize(Path(path).read_bytes().decode("utf-8"), serializer)

    @staticmethod
    def save_cassette(path: str, cassette: dict[str, Any], serializer: Any) -> None:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes((_head(cassette["metadata"]) + serialize(cassette, serializer)).encode())


def _head(about: dict[str, Any]) -> str:
    """Return the comment that says where replies come from."""
    if str(about["model"]).endswith("/stand-in"):
        written = set(about.get("written", ()))
        if not written:
            return STAND_IN + AUTHORED
        rest = set(range(1, about["replies"] + 1)) - written
        others = (
            f"; {_list_replies(rest)} {'are' if len(rest) > 1 else 'is'} authored by hand, for a fault"
            if rest
            else ""
        )
        return STAND_IN + WRITTEN.format(written=_list_replies(written), rest=others)
    note = f"# {about['note']}\n" if about.get("note") else ""
    return LIVE.format(model=about["model"], recorded=about.get("recorded", "")) + note


def _list_replies(numbers: set[int]) -> str:
    *most, last = map(str, sorted(numbers))
    return f"replies {', '.join(most)} and {last}" if most else f"reply {last}"


def _clean_request(request: Request) -> Request:
    """Return `request` without what names a machine or a person."""
    request.uri = HOST + request.path
    request.headers = {"content-type": "application/json"}
    return request


def _clean_response(response: dict[str, Any]) -> dict[str, Any]:
    headers = {name.lower(): value for name, value in response["headers"].items()}
    response["headers"] = {name: value for name, value in headers.items() if name in _KEPT_HEADERS}
    return response


def _match_body(asked: Request, recorded: Request) -> None:
    """Raise unless both bodies are the same JSON; only the order of an object's keys may differ."""
    difference = describe_difference(json.loads(recorded.body), json.loads(asked.body))
    if difference:
        raise AssertionError(difference)


def _match_kind(asked: Request, recorded: Request) -> None:
    """Raise unless both requests ask for the same kind of reply."""
    was, now = (kind_of(json.loads(request.body)) for request in (recorded, asked))
    if was != now:
        raise AssertionError(f"recorded a request for {was}, now for {now}")


def kind_of(body: dict[str, Any]) -> str:
    """Return what a request asks for: the parts of its reply, by the schema that it sends, in any dialect."""
    form = body.get("response_format", {})
    tools = body.get("tools") or [{}]
    schema = form.get("schema") or form.get("json_schema", {}).get("schema")
    schema = schema or tools[0].get("function", {}).get("parameters") or {}
    return ", ".join(sorted(schema.get("properties", {}))) or "a text"


def _machine(mode: str, match: str = "same_body") -> vcr.VCR:
    machine = vcr.VCR(
        record_mode=vcr.mode(mode),
        match_on=("method", "path", match),
        serializer="cassette",
        before_record_request=_clean_request,
        before_record_response=_clean_response,
        decode_compressed_response=True,
    )
    machine.register_serializer("cassette", CassetteYaml)
    machine.register_matcher("same_body", _match_body)
    machine.register_matcher("same_kind", _match_kind)
    machine.register_persister(_Files)
    return machine


@contextmanager
def play(path: Path, match: Literal["same_body", "same_kind"] = "same_body") -> Iterator[None]:
    """Answer every request from the cassette at `path`, and no other way.

    With `same_kind` the replies of each kind are given in order, whatever else the requests hold; not all of
    them need be asked for.

    Raises:
        CassetteError: A request is not the one recorded (the text names the part and the first line that
            differ), or not all that was recorded was asked for.
    """
    if not path.is_file():
        raise CassetteError(f"{path.name}: there is no such cassette; `make record` makes it")
    with _machine("none", match).use_cassette(str(path)) as cassette:
        try:
            yield
        except CannotOverwriteExistingCassetteException as error:
            if match == "same_kind":
                kind = kind_of(json.loads(error.failed_request.body))
                raise CassetteError(
                    f"{path.name}: more requests for {kind} were made than recorded; record it again"
                ) from None
            raise CassetteError(_describe_miss(path, cassette, error.failed_request)) from None
        if match == "same_body" and not cassette.all_played:
            raise CassetteError(
                f"{path.name}: {cassette.play_count} of {len(cassette)} recorded exchanges were asked for"
            )


@contextmanager
def record(path: Path, about: dict[str, Any]) -> Iterator[None]:
    """Record every exchange into a cassette that takes the place of the one at `path` when all went well.

    `about` is what it says of itself: `model`; of a live one also `recorded` (the date), `settings`, `note`.

    Raises:
        CassetteError: What came must not be kept; the text says why.
    """
    # A file of its own: over an existing one, what that said of itself would be kept.
    new = path.with_name(f"{path.name}.new")
    try:
        with _machine("all").use_cassette(str(new), record_on_exception=False) as cassette:
            for name, value in about.items():
                cassette.get_metadata(name, value)
            yield
        faults = find_faults(new)
        if faults:
            raise CassetteError(f"{path.name} is not recorded, because it {'; '.join(faults)}")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def read_recorded(path: Path) -> Recorded:
    """Return what the cassette at `path` was recorded from and with."""
    cassette = CassetteYaml.deserialize(path.read_bytes().decode())
    exchanges = cassette["interactions"]
    about = cassette["metadata"]
    return Recorded(
        about["model"],
        exchanges[0]["request"]["uri"].removesuffix("/chat/completions"),
        tuple(json.loads(exchange["request"]["body"]) for exchange in exchanges),
        tuple(exchange["response"]["body"]["string"] for exchange in exchanges),
        about.get("settings", {}),
    )


def _describe_miss(path: Path, cassette: Any, asked: Request) -> str:
    """Return how the request that was made differs from the next one that was recorded."""
    left = [i for i in range(len(cassette)) if not cassette.play_counts[i]]
    if not left:
        return f"{path.name}: a request was made after all {len(cassette)} recorded ones; `make record` again"
    recorded = cassette.requests[left[0]]
    difference = f"path: recorded {recorded.path}, now {asked.path}"
    if recorded.path == asked.path:
        difference = describe_difference(json.loads(recorded.body), json.loads(asked.body))
    return f"{path.name}: request {left[0] + 1} is not the one recorded: {difference}; `make record` again"


def find_faults(path: Path) -> list[str]:
    """Return what must not be in a cassette that others will read, and is in the one at `path`."""
    text = path.read_bytes().decode()
    faults = [f"holds what looks like a secret: {found[0][:12]}…" for found in _SECRET.finditer(text)]
    faults += [f"names a machine or a person: {found[0]}" for found in _MACHINE.finditer(text)]
    cassette = CassetteYaml.deserialize(text)
    about = cassette.get("metadata", {})
    if not about.get("model") or not text.startswith(_head(about)):
        faults.append("does not say at the top where its replies come from")
    for number, exchange in enumerate(cassette["interactions"], start=1):
        asked, answer = exchange["request"], exchange["response"]
        if not asked.get("body") or not answer["body"].get("string"):
            faults.append(f"exchange {number} has an empty body")
        if not asked["uri"].startswith(HOST):
            faults.append(f"exchange {number} names a machine: {asked['uri']}")
        named = {name.lower() for name in [*asked["headers"], *answer["headers"]]}
        faults += [f"exchange {number} keeps the header {name}" for name in sorted(named - _KEPT_HEADERS)]
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


def describe_difference(recorded: Any, asked: Any) -> str:
    """Return the place of the first difference of two JSON values and both sides of it, "" for none."""
    old, new = dict(_leaves(recorded)), dict(_leaves(asked))
    for place in [*old, *(place for place in new if place not in old)]:
        if place not in new:
            return f"{_name(place)}: no longer sent: {_show(old[place])}"
        if place not in old:
            return f"{_name(place)}: not recorded: {_show(new[place])}"
        before, now = old[place], new[place]
        if isinstance(before, str) and isinstance(now, str) and before != now:
            return f"{_name(place)}: {_differing_lines(before, now)}"
        if (type(before), before) != (type(now), now):
            return f"{_name(place)}: recorded {_show(before)}, now {_show(now)}"
    return ""


def _leaves(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield where each value is that holds no other, and the value."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if not parts or not value:
        yield place, value
        return
    for name, part in parts:
        yield from _leaves(part, (*place, name))


def _name(place: tuple[str | int, ...]) -> str:
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return name.removeprefix(".") or "body"


def _differing_lines(recorded: str, asked: str) -> str:
    """Return the first three lines that differ, from shortly before where they do."""
    pairs = enumerate(zip_longest(recorded.split("\n"), asked.split("\n")), start=1)
    differing = [(number, old, new) for number, (old, new) in pairs if old != new]
    shown = [f"line {number}: {_differing_line(old, new)}" for number, old, new in differing[:3]]
    return "; ".join([*shown, f"and {len(differing) - 3} more lines"] if len(differing) > 3 else shown)


def _differing_line(old: str | None, new: str | None) -> str:
    if old is None:
        return f"not recorded: {_show(new)}"
    if new is None:
        return f"no longer sent: {_show(old)}"
    start = next(
        (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    start = max(0, start - 30)
    return f"recorded {_show(old[start:])}, now {_show(new[start:])}"


def _show(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 120 else shown[:120] + "…"
