"""JSON-LD and ninjs, read by JSON's own reader; what they may hold, and what a page may embed."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest
from any_draft import briefs
from hypothesis import given

from summarizer.analysis.source import Source
from summarizer.export.formats import render
from summarizer.model.brief import Brief
from summarizer.pipeline import summarize

URI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:[!-~]+$"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
STRING = {"type": "string"}


def closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def listed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "array", "items": closed(properties, *required)}


TEXTS = {"role": STRING, "contenttype": STRING, "value": STRING}
ITEM: dict[str, Any] = {
    "uri": URI,
    "standard": closed({"name": STRING, "version": STRING, "schema": URI}),
    "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component"]},
    "representationtype": {"enum": ["full", "partial"]},
    "versioncreated": MOMENT,
    "contentcreated": MOMENT,
    "language": STRING,
    "title": STRING,
    "by": STRING,
    "ednote": STRING,
    "headlines": listed(TEXTS, "value"),
    "descriptions": listed(TEXTS, "value"),
    "bodies": listed(TEXTS | {"charcount": {"type": "number"}, "wordcount": {"type": "number"}}, "value"),
    "infosources": listed({"name": STRING, "role": STRING, "uri": URI, "literal": STRING}),
    "altids": listed({"role": STRING, "value": STRING}),
}
# NOT the official schema: a subset of ninjs 2.1, written for this test. It has the properties that we write,
# and refuses every other, with the types, enumerations and required properties that the standard gives them.
NINJS_SUBSET = closed(
    ITEM | {"associations": listed({"name": STRING} | ITEM, "name", "uri")},
    "uri",
)
# `jsonschema.validate` would look at the schema itself each time, too.
jsonschema.Draft202012Validator.check_schema(NINJS_SUBSET)
IS_NINJS = jsonschema.Draft202012Validator(NINJS_SUBSET)
# What schema.org has for a NewsArticle and a Quotation, of what we write.
TERMS = {
    "NewsArticle": {
        *("@context", "@type", "headline", "description", "abstract", "articleBody", "inLanguage"),
        *("dateCreated", "datePublished", "backstory", "hasPart", "isBasedOn", "url", "author", "publisher"),
        "identifier",
    },
    "Quotation": {"@type", "text", "creator"},
    "Organization": {"@type", "name"},
    None: {"name", "description"},
}


def check_terms(value: object) -> None:
    if isinstance(value, list):
        for part in value:
            check_terms(part)
    elif isinstance(value, dict):
        assert set(value) <= TERMS[value.get("@type")]
        check_terms(list(value.values()))


@given(briefs)
def test_any_brief_is_json_ld_that_a_page_can_embed(brief: Brief) -> None:
    written = render(brief, "jsonld")
    assert not set(written) & set("<>&\x00\x1b\x85\u2028\u202e\ud800")
    value = json.loads(written)
    assert value["@type"] == "NewsArticle"
    assert value.get("headline", "") == brief.headline
    assert value.get("abstract", "") == value.get("description", "") == brief.lead.text
    assert "datePublished" not in value
    assert [part.get("text", "") for part in value.get("hasPart", [])] == [
        item.quote for item in brief.official_statements
    ]
    check_terms(value)


def test_json_ld_in_a_script_element_is_read_back(bridge: Source) -> None:
    brief = summarize(bridge.article).model_copy(update={"headline": "</script><!-- <script> &amp;"})
    data: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, text: str) -> None:
            data.append(text)

    Reader().feed(f'<script type="application/ld+json">{render(brief, "jsonld")}</script>')
    assert json.loads("".join(data))["headline"] == brief.headline


def test_the_article_is_what_the_brief_is_based_on(bridge: Source) -> None:
    known = {
        "url": "https://example.org/straße?a=<1>",
        "title": "Bridge opens",
        "publisher": "The Herald",
        "author": "Ana Ruiz",
        "published": date(2025, 3, 3),
    }
    brief = summarize(bridge.article.model_copy(update=known))
    value = json.loads(render(brief, "jsonld"))
    assert value["isBasedOn"] == {
        "@type": "NewsArticle",
        "url": "https://example.org/stra%C3%9Fe?a=%3C1%3E",
        "headline": "Bridge opens",
        "author": {"name": "Ana Ruiz"},
        "publisher": {"@type": "Organization", "name": "The Herald"},
        "datePublished": "2025-03-03",
        "inLanguage": "en",
        "identifier": "bridge",
    }
    (source,) = json.loads(render(brief, "ninjs"))["associations"]
    assert (source["uri"], source["by"]) == (value["isBasedOn"]["url"], "Ana Ruiz")
    # A day has no form there, and no hour is made up.
    assert "contentcreated" not in source


@given(briefs)
def test_any_brief_is_ninjs(brief: Brief) -> None:
    value = json.loads(render(brief, "ninjs"))
    IS_NINJS.validate(value)
    assert json.loads(render(brief, "ninjs")) == value
    plain, html = value["bodies"]
    assert plain["charcount"] == len(plain["value"])
    assert html["value"] == render(brief, "html-fragment")


def test_ninjs_has_the_times_that_are_known(bridge: Source) -> None:
    made = summarize(bridge.article)
    drafted = datetime(2025, 3, 3, 4, 5, 6, tzinfo=UTC)
    known = {"drafted_at": drafted, "published": datetime(2025, 3, 2, 10, 0, tzinfo=UTC)}
    brief = made.model_copy(update={"provenance": made.provenance.model_copy(update=known)})
    value = json.loads(render(brief, "ninjs"))
    IS_NINJS.validate(value)
    assert value["versioncreated"] == "2025-03-03T04:05:06+00:00"
    assert value["associations"][0]["contentcreated"] == "2025-03-02T10:00:00+00:00"
    assert "versioncreated" not in json.loads(render(made, "ninjs"))
    assert re.fullmatch(r"ni:///sha-256;[\w-]{43}", value["uri"])
    assert value["uri"] != json.loads(render(made, "ninjs"))["uri"]


@pytest.mark.parametrize("url", ["https://user:secret@example.org/a", "javascript:alert(1)", "https://", "a"])
def test_an_address_that_is_none_to_show_is_left_out(bridge: Source, url: str) -> None:
    brief = summarize(bridge.article.model_copy(update={"url": url}))
    assert "url" not in json.loads(render(brief, "jsonld"))["isBasedOn"]
