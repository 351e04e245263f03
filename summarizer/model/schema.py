"""The JSON Schemas of the data shapes, and the draft's schema as each kind of server wants it sent."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, create_model

from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief
from summarizer.model.draft import TAKEAWAYS, Draft, ReferencedDraft, Repair, Statement
from summarizer.model.reading import ReadingReply
from summarizer.model.report import Report
from summarizer.model.spec import HOUSE, SECTIONS, BriefSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "SCHEMAS",
    "WIRE_SCHEMAS",
    "Dialect",
    "bind_items",
    "bind_sections",
    "generate_schemas",
    "load_wire_schema",
    "shape_of",
    "version_of",
]

Dialect = Literal["strict", "grammar"]
"""`strict`: the subset of OpenAI's strict mode. `grammar`: for servers that enforce lengths and counts."""

WIRE_SCHEMAS: dict[str, type[BaseModel]] = {
    "draft": Draft,
    "draft_by_reference": ReferencedDraft,
    "repair": Repair,
    "reading": ReadingReply,
}
"""What models are held to, by the name of its files."""

SCHEMAS: dict[str, type[BaseModel]] = {
    "article": Article,
    "brief": Brief,
    "draft": Draft,
    "report": Report,
    "spec": BriefSpec,
}

# Keywords that OpenAI's structured outputs refuse or ignore, or that only repeat the property's name.
_UNSENT = frozenset({"title", "default", "examples"})
# Bounds a grammar-enforcing server needs to end at all: (longest string, most items). llama.cpp refuses the
# whole grammar of a text of 1500 characters or more, and its Python server dies of it (November 2026).
_LONGEST_TEXT = 1000
_MOST_ITEMS = 12
# Of the lists that the prompt gives a number.
_MOST_OF = {"key_takeaways": TAKEAWAYS[1]}


def generate_schemas() -> dict[str, str]:
    """Return the text of every file in `schemas/`, by file name: the models' own, and one per dialect."""
    files = {f"{name}.json": _dump(model.model_json_schema()) for name, model in SCHEMAS.items()}
    for name, model in WIRE_SCHEMAS.items():
        strict = _to_strict(model.model_json_schema())
        files[f"{name}.strict.json"] = _dump(strict)
        files[f"{name}.grammar.json"] = _dump(_to_grammar(strict))
    return files


def load_wire_schema(dialect: Dialect, name: str = "draft") -> dict[str, Any]:
    """Return the committed schema called `name` for `dialect`, the very text that is sent."""
    schema: dict[str, Any] = json.loads(read_asset(f"schemas/{name}.{dialect}.json"))
    return schema


def bind_items(schema: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """Return `schema` for a request about the items called `names`: an answer can name no other item.

    Left free, the name was wrong in each of 50 repairs that two small models wrote. Every property `item`
    becomes a choice among `names`, written once; a list of answers that has a bound is as long as `names`.

    >>> from summarizer.model.schema import bind_items, load_wire_schema
    >>> bound = bind_items(load_wire_schema("strict", "reading"), ["lead", "key_takeaways/0"])
    >>> bound["$defs"]["ItemAnswer"]["properties"]["item"], bound["$defs"]["Item"]["enum"]
    ({'$ref': '#/$defs/Item'}, ['lead', 'key_takeaways/0'])
    """
    bound: dict[str, Any] = json.loads(json.dumps(schema))
    for shape in bound["$defs"].values():
        if "item" in shape["properties"]:
            shape["properties"]["item"] = {"$ref": "#/$defs/Item"}
    bound["$defs"]["Item"] = {"type": "string", "enum": list(names)}
    for answers in bound["properties"].values():
        if "maxItems" in answers:
            answers["maxItems"] = len(names)
    return bound


def bind_sections(schema: dict[str, Any], spec: BriefSpec, dialect: Dialect) -> dict[str, Any]:
    """Return `schema` for the brief that `spec` asks for: fields that it does not want are left out.

    A grammar is also given the numbers of items; OpenAI's strict subset has no words for them.

    >>> from summarizer.model.schema import bind_sections, load_wire_schema
    >>> from summarizer.model.spec import BriefSpec
    >>> spec = BriefSpec(sections=("verified_facts",), headline=False)
    >>> list(bind_sections(load_wire_schema("strict"), spec, "strict")["properties"])
    ['lead', 'verified_facts']
    """
    bound: dict[str, Any] = json.loads(json.dumps(schema))
    for name in _left_out(spec, bound["properties"]):
        del bound["properties"][name]
    bound["required"] = list(bound["properties"])
    # A repair is about single items, whose number is their own.
    if dialect == "grammar" and "lead" in bound["properties"]:
        for section, (least, most) in spec.items.items():
            bound["properties"][section] |= {"minItems": least, "maxItems": most}
    used = json.dumps(bound["properties"])
    bound["$defs"] = {name: part for name, part in bound["$defs"].items() if f'"#/$defs/{name}"' in used}
    return bound


def _left_out(spec: BriefSpec, names: Iterable[str]) -> list[str]:
    return [name for name in names if name in {"headline", *SECTIONS} and not spec.wants(name)]


@lru_cache(maxsize=64)
def _blank_shape(shape: type[BaseModel], names: tuple[str, ...]) -> type[BaseModel]:
    blanks = {"headline": "", "bottom_line": Statement(text="", evidence=())}
    fields: dict[str, Any] = {
        name: (shape.model_fields[name].annotation, blanks.get(name, ())) for name in names
    }
    return create_model(shape.__name__, __base__=shape, **fields)


def shape_of(name: str, spec: BriefSpec) -> type[BaseModel]:
    """Return what an answer in the schema called `name` is read as: what `spec` leaves out may be missing.

    It is empty then. The shape is a subclass of the one in `WIRE_SCHEMAS`, or that one itself.
    """
    shape = WIRE_SCHEMAS[name]
    names = tuple(_left_out(spec, shape.model_fields))
    return _blank_shape(shape, names) if names else shape


def version_of(dialect: Dialect, name: str = "draft", spec: BriefSpec = HOUSE) -> str:
    """Return the first 12 hexadecimal digits of the SHA-256 of the schema that is sent for `spec`.

    For the house's own brief that is the committed file.

    >>> from summarizer.model.schema import version_of
    >>> len(version_of("strict"))
    12
    """
    text = read_asset(f"schemas/{name}.{dialect}.json")
    bound = text if spec.is_house else _dump(bind_sections(json.loads(text), spec, dialect))
    return hashlib.sha256(bound.encode()).hexdigest()[:12]


def _dump(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _to_strict(schema: Any) -> Any:  # noqa: ANN401 - a JSON value
    """Return `schema` within the subset: no titles or defaults, all properties required, no others."""
    if isinstance(schema, list):
        return [_to_strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    sent: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            sent[key] = {name: _to_strict(_undescribed(part)) for name, part in value.items()}
        elif key == "$defs":
            sent[key] = {name: _to_strict(part) for name, part in value.items()}
        elif key not in _UNSENT:
            sent[key] = _to_strict(value)
    if sent.get("type") == "object":
        sent["required"] = list(sent["properties"])
        sent["additionalProperties"] = False
    return sent


def _undescribed(field: dict[str, Any]) -> dict[str, Any]:
    """Return a field's schema without what describes it: the prompt tells a model more."""
    return {key: value for key, value in field.items() if key != "description"}


def _to_grammar(schema: Any) -> Any:  # noqa: ANN401 - a JSON value
    """Return the strict `schema` with bounds on every string, list and number."""
    if not isinstance(schema, dict):
        return schema
    sent = {key: _to_grammar(value) for key, value in schema.items()}
    for key in ("properties", "$defs"):
        if key in schema:
            sent[key] = {n: _to_grammar(part) for n, part in schema[key].items()}
    for name, most in _MOST_OF.items():
        if name in sent.get("properties", {}):
            sent["properties"][name]["maxItems"] = most
    if schema.get("type") == "string" and "enum" not in schema:
        sent["maxLength"] = _LONGEST_TEXT
    elif schema.get("type") == "array":
        sent["maxItems"] = _MOST_ITEMS
    elif schema.get("type") == "integer":
        sent["minimum"] = 1
    return sent
