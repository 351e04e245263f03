"""Briefs for the page's tests."""

from __future__ import annotations

import json
from typing import Any

from publishing import publish_content

from summarizer.analysis.source import read
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.reading import Opinion, Reading

FACT = "The figure was {n} percent."

BRIDGE = Article(text=read_asset("prompts/brief/example/article.txt"), id="bridge", title="Bridge shut")


def draft_content() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(read_asset("prompts/brief/example/draft.json"))
    return content


def publish_as(content: dict[str, Any], article: Article, policy: str = "default", **known: Any) -> Brief:
    """Return the brief of a draft that is given as JSON."""
    told = {"title": article.title, "publisher": article.publisher, "language": "en"}
    return publish_content(content, read(article), policy, **(told | known))


def faulty_brief() -> Brief:
    """Return a brief with errors, doubts, an altered quotation and a wrong figure, published as it was."""
    content = draft_content()
    content["official_statements"][0]["quote"] = "We will reopen it until every cable has been tested"
    content["verified_facts"][0]["text"] = "The bridge carries about 13,000 vehicles a day."
    content["context_and_impact"].append({"text": "The mayor resigned over the cost.", "evidence": [13]})
    return publish_as(content, BRIDGE, "report")


def read_brief(model: str = "openai/reader") -> Brief:
    """Return a brief that a second model has read in part."""
    content = draft_content()
    text = content["key_takeaways"][0]["text"]
    opinion = Opinion(
        item="/key_takeaways/0",
        content={"text": text},
        answer="bears_out",
        sentences=(5,),
        words="at least nine days",
        reason="It says so.",
        evidence=(read(BRIDGE).evidence(read(BRIDGE).sentences[4].span),),
    )
    reading = Reading(model=model, prompt_version="p", schema_version="s", opinions=(opinion,))
    return publish_as(content, BRIDGE, reading=reading)


def long_article(characters: int) -> Article:
    """Return an article of about so many characters, in paragraphs."""
    paragraphs: list[str] = []
    size = number = 0
    while size < characters:
        sentences = [
            f"In report {number + n} the harbour office counted {100 + number + n} ships at the pier."
            for n in range(6)
        ]
        paragraph = " ".join(sentences)
        paragraphs.append(paragraph)
        size += len(paragraph) + 2
        number += 6
    return Article(text="\n\n".join(paragraphs), id="long", language="en")


def plain_brief(article: Article, claims: int) -> Brief:
    """Return a brief of so many claims, each a sentence of the article, not judged: judging takes a while."""
    sentences = read(article).sentences
    step = max(len(sentences) // claims, 1)
    content: dict[str, Any] = {name: [] for name in Draft.model_fields}
    content |= {
        "headline": "",
        "lead": {"text": "", "evidence": []},
        "bottom_line": {"text": "", "evidence": []},
    }
    content["verified_facts"] = [{"text": s.text, "evidence": [s.number]} for s in sentences[::step][:claims]]
    return publish_as(content, article, "report")
