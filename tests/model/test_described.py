"""Every field of a public model and of a public dataclass is described, and says so in its JSON Schema."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

import summarizer
from summarizer.editing.recheck import ItemStanding
from summarizer.editing.story import ItemStory
from summarizer.model.described import Described, read_docstring

# A model alone sees these; their descriptions are part of what is sent.
SENT_ONLY = {"ItemAnswer", "ReadingReply", "PlainReply"}


def every_model(kind: type[Described] = Described) -> Iterator[type[Described]]:
    for model in kind.__subclasses__():
        is_ours = model.__module__.startswith("summarizer.") and model.__name__ not in SENT_ONLY
        if model.model_fields and is_ours:
            yield model
        yield from every_model(model)


@pytest.mark.parametrize("model", list(every_model()), ids=lambda model: model.__name__)
def test_every_field_is_described_and_the_schema_says_how(model: type[Described]) -> None:
    assert [name for name, field in model.model_fields.items() if not field.description] == []
    schema = model.model_json_schema()
    shape = schema["$defs"][model.__name__] if "$ref" in schema else schema
    assert "Attributes:" not in shape["description"]
    written = {name: field["description"] for name, field in shape["properties"].items()}
    assert written == {name: model.model_fields[name].description for name in written}


def test_the_public_models_are_among_them() -> None:
    models = (summarizer.Article, summarizer.Brief, summarizer.Draft, summarizer.Evidence, summarizer.Finding)
    more = (summarizer.Policy, summarizer.Report, summarizer.Settings, summarizer.Verdict, ItemStanding)
    assert {*models, *more} <= set(every_model())


@pytest.mark.parametrize("kind", [summarizer.Options, summarizer.Summary, ItemStory])
def test_every_field_of_a_dataclass_is_described(kind: type) -> None:
    _, said = read_docstring(kind.__doc__ or "")
    assert [field.name for field in dataclasses.fields(kind) if field.name not in said] == []
