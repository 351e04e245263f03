"""The committed schemas: drift, validity by an independent validator, and the rules of strict mode."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import llguidance
import pytest

from summarizer.analysis.source import read
from summarizer.drafting.live.reading import read_draft
from summarizer.drafting.prompt import build_request
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.draft import Draft
from summarizer.model.reading import ReadingReply
from summarizer.model.schema import (
    SCHEMAS,
    bind_items,
    bind_sections,
    generate_schemas,
    load_wire_schema,
    version_of,
)
from summarizer.model.spec import BriefSpec

# The keywords of OpenAI's structured outputs in strict mode, and its documented limits.
STRICT_KEYWORDS = {
    "$defs", "$ref", "additionalProperties", "anyOf", "const", "description", "enum", "items", "properties",
    "required", "type",
}  # fmt: skip
MOST_PROPERTIES, DEEPEST, MOST_NAME_CHARACTERS, MOST_ENUM_VALUES = 5000, 10, 120_000, 1000


def every_schema(schema: dict[str, Any], depth: int = 0) -> Iterator[tuple[dict[str, Any], int]]:
    yield schema, depth
    for key in ("properties", "$defs"):
        for part in schema.get(key, {}).values():
            yield from every_schema(part, depth + (key == "properties"))
    if "items" in schema:
        yield from every_schema(schema["items"], depth + 1)


@pytest.mark.parametrize("name", sorted(generate_schemas()))
def test_committed_file_is_what_the_models_give(name: str) -> None:
    assert read_asset(f"schemas/{name}") == generate_schemas()[name], (
        "run `make schemas` and read the difference"
    )


@pytest.mark.parametrize("name", sorted(generate_schemas()))
def test_file_is_valid_json_schema(name: str) -> None:
    schema = json.loads(read_asset(f"schemas/{name}"))
    jsonschema.Draft202012Validator.check_schema(schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate({"nothing": "known"})


def test_example_draft_is_valid_by_every_schema_of_it() -> None:
    example = json.loads(read_asset("prompts/brief/example/draft.json"))
    for name in ("draft", "draft.strict", "draft.grammar"):
        jsonschema.Draft202012Validator(json.loads(read_asset(f"schemas/{name}.json"))).validate(example)
    Draft.model_validate_json(json.dumps(example))


NAMES = ("lead", "key_takeaways/0", "unconfirmed/2")
STRICT = {
    "draft": load_wire_schema("strict"),
    "bound draft": bind_sections(load_wire_schema("strict"), BriefSpec(sections=("unconfirmed",)), "strict"),
    "reading": load_wire_schema("strict", "reading"),
    "bound reading": bind_items(load_wire_schema("strict", "reading"), NAMES),
    "bound repair": bind_items(load_wire_schema("strict", "repair"), NAMES),
}


@pytest.mark.parametrize("name", STRICT)
def test_strict_schema_keeps_the_rules_of_strict_mode(name: str) -> None:
    schema = STRICT[name]
    parts = list(every_schema(schema))
    properties = [name for part, _ in parts for name in part.get("properties", {})]
    for part, depth in parts:
        assert set(part) <= STRICT_KEYWORDS
        assert depth <= DEEPEST
        if part.get("type") == "object":
            assert part["required"] == list(part["properties"])
            assert part["additionalProperties"] is False
        assert "$ref" not in part or set(part) == {"$ref"}
    assert len(properties) <= MOST_PROPERTIES
    assert sum(map(len, properties)) <= MOST_NAME_CHARACTERS
    assert sum(len(part.get("enum", ())) for part, _ in parts) <= MOST_ENUM_VALUES
    assert schema["type"] == "object"


@pytest.mark.parametrize("bad", [{"title": "x"}, {"minLength": 1}, {"default": ""}, {"pattern": "a"}])
def test_the_rules_would_catch_a_keyword_outside_the_subset(bad: dict[str, Any]) -> None:
    assert not set(bad) <= STRICT_KEYWORDS


@pytest.mark.parametrize("dialect", ["strict", "grammar"])
def test_wire_schema_compiles_in_the_exact_constrained_decoder(dialect: Any) -> None:
    grammar = llguidance.LLMatcher.grammar_from_json_schema(json.dumps(load_wire_schema(dialect)))
    tokenizer = llguidance.LLTokenizer("byte")
    assert llguidance.LLMatcher.validate_grammar(grammar, tokenizer) == ""
    matcher = llguidance.LLMatcher(tokenizer, grammar)
    example = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")), ensure_ascii=False)
    assert matcher.consume_tokens(list(example.encode()))
    assert matcher.is_accepting()
    wrong = llguidance.LLMatcher(tokenizer, grammar)
    assert not wrong.consume_tokens(list(example.replace("headline", "Headline", 1).encode()))


@pytest.mark.parametrize("name", ["draft", "draft_by_reference"])
def test_a_grammar_has_as_many_takeaways_as_the_prompt_asks_for(name: str) -> None:
    lists = load_wire_schema("grammar", name)["properties"]
    assert lists["key_takeaways"]["maxItems"] == 6
    asked = build_request(read(Article(text="One sentence."))).messages[0]["content"]
    assert "`key_takeaways`: three to six single sentences" in asked
    others = ("verified_facts", "context_and_impact", "official_statements", "unconfirmed")
    assert {lists[other]["maxItems"] for other in others} == {12}


def test_a_reply_with_a_takeaway_too_many_is_a_draft() -> None:
    content = json.loads(read_asset("prompts/brief/example/draft.json"))
    content["key_takeaways"] *= 5
    assert len(read_draft(json.dumps(content)).key_takeaways) == 15


def test_request_carries_the_committed_schema_as_it_stands() -> None:
    request = build_request(read(Article(text="One sentence.")))
    assert request.schema == json.loads(read_asset("schemas/draft.strict.json"))
    assert request.schema_version == version_of("strict")
    assert set(SCHEMAS) == {"article", "brief", "draft", "report", "spec"}


READ = {
    "item": "lead", "sentences": [1], "words": "On Monday", "answer": "contradicts", "problem": "On Tuesday",
    "reason": "The article has another day.",
}  # fmt: skip
MENDED = {"item": "lead", "text": "It opened on Monday.", "evidence": [1]}


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("reading", {"answers": [READ]}),
        ("repair", {"statements": [MENDED], "official_statements": [], "unconfirmed": []}),
    ],
)
@pytest.mark.parametrize("dialect", ["strict", "grammar"])
def test_an_answer_can_name_no_item_but_those_asked_for(name: str, reply: Any, dialect: Any) -> None:
    """The exact constrained decoder writes the bound names, and takes no other."""
    base = load_wire_schema(dialect, name)
    bound = bind_items(base, NAMES)
    assert base == load_wire_schema(dialect, name), "the base was changed"
    grammar = llguidance.LLMatcher.grammar_from_json_schema(json.dumps(bound))
    tokenizer = llguidance.LLTokenizer("byte")
    assert llguidance.LLMatcher.validate_grammar(grammar, tokenizer) == ""
    for item, is_known in (("lead", True), ("unconfirmed/2", True), ("headline", False), ("", False)):
        text = json.dumps(reply).replace('"item": "lead"', f'"item": "{item}"')
        matcher = llguidance.LLMatcher(tokenizer, grammar)
        assert bool(matcher.consume_tokens(list(text.encode()))) == is_known, item


def test_a_bound_list_has_room_for_every_item() -> None:
    names = [f"key_takeaways/{n}" for n in range(30)]
    answers = bind_items(load_wire_schema("grammar", "reading"), names)["properties"]["answers"]
    assert answers["maxItems"] == 30
    assert "maxItems" not in bind_items(load_wire_schema("strict", "reading"), names)["properties"]["answers"]


def test_a_reading_is_valid_by_both_schemas_of_it() -> None:
    for name in ("reading.strict", "reading.grammar"):
        jsonschema.Draft202012Validator(json.loads(read_asset(f"schemas/{name}.json"))).validate(
            {"answers": [READ]}
        )
    ReadingReply.model_validate_json(json.dumps({"answers": [READ]}))
