"""The request a live model gets: messages filled from `prompts/`, and the schema it is held to."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from summarizer.article import Article
from summarizer.assets import read_asset
from summarizer.schema import load_wire_schema, version_of
from summarizer.source import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.schema import Dialect
    from summarizer.source import Source

__all__ = ["Request", "build_request", "fill", "prompt_version"]

_SLOT = re.compile(r"\{\{ ([a-z_]+) \}\}")
_FILES = ("system.md", "user.md", "example/article.txt", "example/draft.json")
# The worked example has a fixed date, so that its request never changes with the calendar.
_EXAMPLE_PUBLISHED = date(2024, 5, 14)


@dataclass(frozen=True, slots=True)
class Request:
    """One request for a draft.

    Attributes:
        messages: Chat messages, each with `role` and `content`.
        prompt_version: Content hash of the prompt's files.
        schema: The committed JSON Schema of the draft, to be sent as it stands.
        schema_name: Name under which it is sent.
        schema_version: Content hash of the schema's file.
    """

    messages: tuple[dict[str, str], ...]
    prompt_version: str
    schema: dict[str, Any]
    schema_name: str
    schema_version: str


def build_request(source: Source, *, dialect: Dialect = "strict") -> Request:
    """Return the request for a draft of `source`: instructions, worked example, fenced article."""
    return Request(
        messages=(*_standing_messages(), {"role": "user", "content": _user_message(source)}),
        prompt_version=prompt_version(),
        schema=load_wire_schema(dialect),
        schema_name="Draft",
        schema_version=version_of(dialect),
    )


def prompt_version() -> str:
    """Return the first 12 hexadecimal digits of the SHA-256 over the prompt's files in their order."""
    whole = "\0".join(_read(name) for name in _FILES)
    return hashlib.sha256(whole.encode()).hexdigest()[:12]


def fill(template: str, slots: Mapping[str, str]) -> str:
    """Return `template` with each `{{ name }}` replaced in a single pass; values are never read as templates.

    Raises:
        KeyError: A slot has no value, or a value no slot.
    """
    wanted = set(_SLOT.findall(template))
    if wanted != set(slots):
        raise KeyError(f"the template's slots are {sorted(wanted)}, the values' names {sorted(slots)}")
    return _SLOT.sub(lambda match: slots[match[1]], template)


def _read(name: str) -> str:
    return read_asset(f"prompts/brief/{name}")


@lru_cache(maxsize=1)
def _standing_messages() -> tuple[dict[str, str], ...]:
    article = Article(text=_read("example/article.txt"), id="example", published=_EXAMPLE_PUBLISHED)
    answer = json.dumps(json.loads(_read("example/draft.json")), ensure_ascii=False)
    return (
        {"role": "system", "content": _read("system.md").strip()},
        {"role": "user", "content": _user_message(read(article))},
        {"role": "assistant", "content": answer},
    )


def _user_message(source: Source) -> str:
    article = _numbered(source)
    slots = {"marker": _marker(article), "count": str(len(source.sentences)), "article": article}
    return fill(_read("user.md"), slots).strip()


def _numbered(source: Source) -> str:
    """Return what is known about the article and its sentences, numbered, paragraphs set apart."""
    article = source.article
    known = {"Title": article.title, "Publisher": article.publisher}
    if article.published:
        known["Published"] = article.published.isoformat()
    lines = [f"{name}: {' '.join(value.split())}" for name, value in known.items() if value]
    paragraph = -1
    for sentence in source.sentences:
        if sentence.paragraph != paragraph:
            lines.append("")
            paragraph = sentence.paragraph
        lines.append(f"[{sentence.number}] {sentence.text}")
    return "\n".join(lines).strip("\n")


def _marker(article: str) -> str:
    """Return a marker that does not occur in `article`; the same article always gets the same one."""
    attempt = 0
    while True:
        digest = hashlib.sha256(f"{attempt}\0{article}".encode()).hexdigest()[:12]
        if digest not in article:
            return f"article-{digest}"
        attempt += 1
