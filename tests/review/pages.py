"""Briefs for the page's tests, and a page read back as a parser reads it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from summarizer.analysis.source import read
from summarizer.checks.run import CHECK_VERSION
from summarizer.editing.policy import POLICIES
from summarizer.editing.publish import publish
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.provenance import Attempt, Provenance
from summarizer.model.reading import Opinion, Reading

VOID = {"meta", "br", "input", "link"}
FACT = "The figure was {n} percent."

BRIDGE = Article(text=read_asset("prompts/brief/example/article.txt"), id="bridge", title="Bridge shut")


def draft_content() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(read_asset("prompts/brief/example/draft.json"))
    return content


def publish_as(content: dict[str, Any], article: Article, policy: str = "default", **known: Any) -> Brief:
    """Return the brief of a draft that is given as JSON."""
    source = read(article)
    made: dict[str, Any] = {
        "article": article.key,
        "article_sha256": article.sha256,
        "title": article.title,
        "publisher": article.publisher,
        "language": "en",
        "drafter": "live",
        "model": "openai/stand-in",
        "check_version": CHECK_VERSION,
        "policy": policy,
        "attempts": (Attempt(number=1, outcome="ok"),),
    }
    reading = known.pop("reading", None)
    provenance = Provenance(**(made | known))
    draft = Draft.model_validate_json(json.dumps(content))
    return publish(draft, source, POLICIES[policy], provenance, reading=reading)


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


@dataclass(slots=True)
class Element:
    tag: str
    attributes: dict[str, str]
    parts: list[Element | str] = field(default_factory=list)

    def text(self) -> str:
        """The text of the element; a sign that stands for a hidden character is that character again."""
        if "data-code" in self.attributes:
            return chr(int(self.attributes["data-code"], 16))
        return "".join(part if isinstance(part, str) else part.text() for part in self.parts)

    def shown(self) -> str:
        return "".join(part if isinstance(part, str) else part.shown() for part in self.parts)

    def walk(self) -> list[Element]:
        found = [self]
        for part in self.parts:
            if isinstance(part, Element):
                found += part.walk()
        return found

    def find(self, **wanted: str) -> list[Element]:
        """Return the elements with these attributes (`cls` is one of the classes) or this tag."""
        return [element for element in self.walk() if element.has(**wanted)]

    def has(self, **wanted: str) -> bool:
        for name, value in wanted.items():
            if name == "tag":
                fits = self.tag == value
            elif name == "cls":
                fits = value in self.attributes.get("class", "").split()
            else:
                fits = self.attributes.get(name.replace("_", "-")) == value
            if not fits:
                return False
        return True

    def one(self, **wanted: str) -> Element:
        (found,) = self.find(**wanted)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].parts.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"{tag} closes {self.open[-1].tag}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)


def parse(page: str) -> Element:
    """Return the page as a tree; what is not well nested fails."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert [element.tag for element in reader.open] == [""]
    return reader.root
