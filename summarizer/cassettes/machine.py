"""The machine that records and replays: vcrpy with our own form of a cassette, cleaning and comparison."""

from __future__ import annotations

import json
from copy import copy
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from summarizer.cassettes.difference import describe_difference
from summarizer.cassettes.exchange_yaml import CassetteYaml
from summarizer.cassettes.faults import HOST, KEPT_HEADERS, head_of
from summarizer.intake.extras import import_extra

__all__ = [
    "Machine",
    "Request",
    "body_of",
    "build_machine",
    "describe_requests",
    "kind_of",
    "register",
    "vcr_config",
]

# vcrpy has no types.
Machine = Any
Request = Any
Json = Any

_NEEDS = "A cassette needs vcrpy"
# Parameters of an address that some providers put a key in.
_SECRET_PARAMETERS = frozenset({"key", "api_key", "api-key", "apikey", "access_token", "token", "sig"})


class _Files:
    """vcrpy's persister: UTF-8 and line breaks as they are, whatever the machine's customs."""

    @staticmethod
    def load_cassette(path: str, serializer: object) -> object:
        if not Path(path).is_file():
            errors = import_extra("vcr.persisters.filesystem", needs=_NEEDS, extra="pytest")
            raise errors.CassetteNotFoundError
        form = import_extra("vcr.serialize", needs=_NEEDS, extra="pytest")
        return form.deserialize(Path(path).read_bytes().decode("utf-8"), serializer)

    @staticmethod
    def save_cassette(path: str, cassette: dict[str, Any], serializer: object) -> None:
        form = import_extra("vcr.serialize", needs=_NEEDS, extra="pytest")
        text = head_of(cassette.get("metadata", {})) + form.serialize(cassette, serializer)
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(text.encode())


def vcr_config() -> dict[str, Any]:
    """Return vcrpy's settings for our cassettes; what they name has to be registered (`register`)."""
    return {
        "match_on": ("method", "path", "query", "same_body"),
        "serializer": "cassette",
        "before_record_request": _clean_request,
        "before_record_response": _clean_response,
        "decode_compressed_response": True,
    }


def register(machine: Machine) -> None:
    """Make our form of a cassette and our comparisons known to a `vcr.VCR`."""
    machine.register_serializer("cassette", CassetteYaml)
    machine.register_matcher("same_body", _match_body)
    machine.register_matcher("same_kind", _match_kind)
    machine.register_persister(_Files)


def build_machine(mode: str, match: str = "same_body") -> Machine:
    """Return a `vcr.VCR` in the record mode `mode` that compares requests by `match`.

    Raises:
        MissingExtraError: vcrpy is not installed.
    """
    vcr = import_extra("vcr", needs=_NEEDS, extra="pytest")
    machine = vcr.VCR(
        record_mode=vcr.mode(mode), **{**vcr_config(), "match_on": ("method", "path", "query", match)}
    )
    register(machine)
    return machine


def _clean_request(request: Request) -> Request:
    """Return `request` without what names a machine or a person, or holds a key."""
    query = parse_qsl(urlsplit(request.uri).query, keep_blank_values=True)
    kept = urlencode([pair for pair in query if pair[0].lower() not in _SECRET_PARAMETERS])
    request.uri = HOST + request.path + (f"?{kept}" if kept else "")
    request.headers = {"content-type": "application/json"}
    return request


def _clean_response(response: dict[str, Any]) -> dict[str, Any]:
    headers = {name.lower(): value for name, value in response["headers"].items()}
    response["headers"] = {name: value for name, value in headers.items() if name in KEPT_HEADERS}
    return response


def body_of(request: Request) -> Json:
    """Return what a request sends: its JSON, else its text, "" for nothing."""
    body = request.body or b""
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body)
    try:
        return json.loads(text)
    except ValueError:
        return text


def describe_requests(recorded: Request, asked: Request) -> str:
    """Return the first part in which two requests differ and both sides of it, "" for none.

    What was asked is shown as it would be recorded: without a key.
    """
    asked = _clean_request(copy(asked))
    for part in ("method", "path"):
        was, now = getattr(recorded, part), getattr(asked, part)
        if was != now:
            return f"{part}: recorded {was}, now {now}"
    if recorded.query != asked.query:
        was, now = (urlsplit(request.uri).query or "none" for request in (recorded, asked))
        return f"query: recorded {was}, now {now}"
    return describe_difference(body_of(recorded), body_of(asked))


def _match_body(asked: Request, recorded: Request) -> None:
    """Raise unless both bodies are the same JSON; only the order of an object's keys may differ."""
    difference = describe_difference(body_of(recorded), body_of(asked))
    if difference:
        raise AssertionError(difference)


def _match_kind(asked: Request, recorded: Request) -> None:
    """Raise unless both requests ask for the same kind of reply."""
    was, now = (kind_of(body_of(request)) for request in (recorded, asked))
    if was != now:
        raise AssertionError(f"recorded a request for {was}, now for {now}")


def kind_of(body: dict[str, Any]) -> str:
    """Return what a request asks for: the parts of its reply, by the schema that it sends, in any dialect."""
    form = body.get("response_format", {})
    tools = body.get("tools") or [{}]
    schema = form.get("schema") or form.get("json_schema", {}).get("schema")
    schema = schema or tools[0].get("function", {}).get("parameters") or {}
    return ", ".join(sorted(schema.get("properties", {}))) or "a text"
