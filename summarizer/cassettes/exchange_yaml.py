"""A cassette as YAML that people read: bodies nested, every text exactly as it was."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

__all__ = ["CassetteYaml", "JsonText"]

# The loader in C calls itself for each level, and ends the process where the stack does.
_DEEPEST = 500
# YAML reads these as line breaks of its own, or drops them; such text is written with escapes.
_NOT_IN_BLOCKS = frozenset("\r\x85\u2028\u2029\ufeff")


@dataclass(frozen=True)
class JsonText:
    """A text that is JSON of `value`, exactly as Python writes it with these separators."""

    value: Any
    is_compact: bool


def _write_json(value: object, *, is_compact: bool) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":") if is_compact else (", ", ": "))


def _nested(value: object) -> object:
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

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
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


@cache
def _quick_loader() -> type[yaml.CSafeLoader] | None:
    """Return the same loader in C, ten times as fast; None where PyYAML came without it."""
    if not yaml.__with_libyaml__:
        return None

    class QuickLoader(yaml.CSafeLoader):
        """Reads what `_Loader` reads, but for surrogates and deep nesting."""

    QuickLoader.add_multi_constructor("!json", _construct_json)
    return QuickLoader


def _is_deep(text: str) -> bool:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            return True
    return False


class CassetteYaml:
    """vcrpy's serializer: bodies as nested YAML, every text exactly as it was."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        """Return the text of a cassette; raise `ValueError` if it would not read back."""
        text: str = yaml.dump(
            _nested(cassette), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=float("inf")
        )
        if CassetteYaml.deserialize(text) != cassette:
            raise ValueError("the cassette would not read back as it was written")
        return text

    @staticmethod
    def deserialize(text: str) -> dict[str, Any]:
        """Return the cassette of a text."""
        quick = _quick_loader()
        cassette: dict[str, Any]
        if quick:
            # What it cannot read, or tells in words of its own, is read again in Python.
            with suppress(yaml.YAMLError, UnicodeError):
                if not _is_deep(text):
                    cassette = yaml.load(text, Loader=quick)  # noqa: S506 - a subclass of the safe loader
                    return cassette
        cassette = yaml.load(text, Loader=_Loader)  # noqa: S506 - the same
        return cassette
