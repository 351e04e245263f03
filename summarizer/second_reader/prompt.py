"""The request that a second reader gets: article and items, each in a fence; names bound in the schema."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.drafting.prompt import Request, describe_article, number_sentences
from summarizer.drafting.slots import fill, make_marker
from summarizer.model.assets import read_asset
from summarizer.model.reading import PlainReply, ReadingReply
from summarizer.model.schema import bind_items, load_wire_schema, version_of
from summarizer.second_reader.parts import split_sizes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.schema import Dialect
    from summarizer.second_reader.items import Item

__all__ = [
    "DOCUMENT_BYTES",
    "MOST_BYTES",
    "MOST_ITEMS",
    "Document",
    "build_claim",
    "build_reading",
    "claims_version",
    "documents_of",
    "groups_of",
    "parts_of",
    "reading_version",
]

MOST_BYTES = 400_000
"""The longest article that is read at once, numbered: about 100,000 tokens at four bytes each."""

MOST_ITEMS = 500
"""The most items read at once: a schema in OpenAI's strict mode may hold 1,000 values to choose from."""

DOCUMENT_BYTES = 5_000
"""The longest document that a verifier gets with a claim: some 800 English words, or 1,300 tokens.

MiniCheck models are trained on documents of 500 to 1,000 words. Bespoke-MiniCheck-7B takes 32,000 tokens, but
its server may be set to less: Ollama cuts what is longer than its `num_ctx`, and does not say so.
"""

_LISTED_BYTES = 100_000
"""The most bytes of items read at once, unless one item alone has more."""

_FILES = ("reading/system.md", "reading/user.md", "reading/part.md")
_CLAIM_FILES = ("minicheck/user.md",)


@dataclass(frozen=True, slots=True)
class Document:
    """What a verifier gets to read of an article.

    Attributes:
        first: Number of its first sentence.
        last: Number of its last.
        text: What is known about the article, and the sentences, on one line.
    """

    first: int
    last: int
    text: str


def build_reading(
    source: Source,
    items: Sequence[Item],
    *,
    dialect: Dialect = "strict",
    part: tuple[int, int] | None = None,
) -> Request:
    """Return the request to read `items` against the article, or against a `part` of `parts_of` it."""
    article = number_sentences(source, part)
    listed = "\n".join(map(_list_item, items))
    slots = {
        "article_marker": make_marker(article + listed),
        "items_marker": make_marker(article + listed, "items"),
        "article": article,
        "items": listed,
        "count": str(len(items)),
    }
    asked = fill(read_asset("prompts/reading/user.md"), slots).strip()
    if part:
        asked = f"{_describe_part(source, part)}\n\n{asked}"
    return Request(
        messages=(
            {"role": "system", "content": read_asset("prompts/reading/system.md").strip()},
            {"role": "user", "content": asked},
        ),
        prompt_version=reading_version(),
        schema=bind_items(load_wire_schema(dialect, "reading"), [item.name for item in items]),
        schema_name="Reading",
        schema_version=version_of(dialect, "reading"),
        shape=ReadingReply,
    )


def _list_item(item: Item) -> str:
    lines = [f"- {item.name}: {json.dumps(dict(item.content), ensure_ascii=False)}"]
    lines += [f"  in doubt: {doubt} Does the article bear this out?" for doubt in item.doubts]
    if item.fault:
        lines.append(f"  not held: {item.fault}")
    return "\n".join(lines)


def _describe_part(source: Source, part: tuple[int, int]) -> str:
    parts = parts_of(source)
    slots = {
        "number": str(parts.index(part) + 1),
        "count": str(len(parts)),
        "first": str(part[0]),
        "last": str(part[1]),
        "all": str(len(source.sentences)),
    }
    return fill(read_asset("prompts/reading/part.md"), slots).strip()


def parts_of(source: Source) -> tuple[tuple[int, int], ...]:
    """Return first and last number of the sentences of each part of an article too long to be read at once.

    Parts overlap. There are none of an article that is read whole.
    """
    sizes = [len(f"[{s.number}] {s.text}\n\n".encode("utf-8", "replace")) for s in source.sentences]
    parts = split_sizes(sizes, MOST_BYTES)
    return parts if len(parts) > 1 else ()


def groups_of(items: Iterable[Item]) -> tuple[tuple[Item, ...], ...]:
    """Return `items` in groups, each as many as one request may be about."""
    groups: list[list[Item]] = []
    size = 0
    for item in items:
        more = len(_list_item(item).encode("utf-8", "replace"))
        if not groups or len(groups[-1]) >= MOST_ITEMS or size + more > _LISTED_BYTES:
            groups.append([])
            size = 0
        groups[-1].append(item)
        size += more
    return tuple(map(tuple, groups))


def reading_version() -> str:
    """Return the first 12 hexadecimal digits of the SHA-256 over the prompt's files in their order."""
    return _version_of(_FILES)


def documents_of(source: Source) -> tuple[Document, ...]:
    """Return the article as a verifier reads it: in one document, or in several that overlap.

    Sentences that address a machine are left out: who points at nothing cannot show that they did not count.
    A document is a single line, so that no line of the article can be taken for a claim.
    """
    texts = ["" if s.number in source.instructions else _end(s.text) for s in source.sentences]
    known = [_end(line) for line in describe_article(source)]
    sizes = [len(text.encode("utf-8", "replace")) + 1 for text in texts]
    return tuple(
        Document(first, last, " ".join([*known, *filter(None, texts[first - 1 : last])]))
        for first, last in split_sizes(sizes, DOCUMENT_BYTES)
    )


def _end(text: str) -> str:
    """Return `text` on one line, with a full stop where none ends it: a heading stands by itself."""
    line = " ".join(text.split())
    return f"{line}." if line[-1:].isalnum() else line


def build_claim(document: Document, claim: str) -> Request:
    """Return the request whether `document` bears out `claim`: one message, as MiniCheck models read it."""
    slots = {"document": document.text, "claim": claim}
    content = fill(read_asset("prompts/minicheck/user.md"), slots).rstrip("\n")
    return Request(
        messages=({"role": "user", "content": content},),
        prompt_version=claims_version(),
        schema={},
        schema_name="Reading",
        schema_version="",
        shape=PlainReply,
    )


def claims_version() -> str:
    """Return the same as `reading_version` of the message that a verifier gets."""
    return _version_of(_CLAIM_FILES)


def _version_of(files: Sequence[str]) -> str:
    whole = "\0".join(read_asset(f"prompts/{name}") for name in files)
    return hashlib.sha256(whole.encode()).hexdigest()[:12]
