"""The request that a second reader gets: article and items, each in a fence; names bound in the schema."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.drafting.prompt import Request, describe_article, fill, make_marker, number_sentences
from summarizer.model.assets import read_asset
from summarizer.model.errors import SettingsError
from summarizer.model.reading import PlainReply, ReadingReply
from summarizer.model.schema import bind_items, load_wire_schema, version_of
from summarizer.second_reader.parts import split_sizes

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    "reading_version",
    "refuse_too_long",
]

MOST_BYTES = 400_000
"""The longest article that is read, numbered: about 100,000 tokens at four bytes each."""

MOST_ITEMS = 500
"""The most items read at once: a schema in OpenAI's strict mode may hold 1,000 values to choose from."""

DOCUMENT_BYTES = 5_000
"""The longest document that a verifier gets with a claim: some 800 English words, or 1,300 tokens.

MiniCheck models are trained on documents of 500 to 1,000 words. Bespoke-MiniCheck-7B takes 32,000 tokens, but
its server may be set to less: Ollama cuts what is longer than its `num_ctx`, and does not say so.
"""

_FILES = ("reading/system.md", "reading/user.md")
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


def build_reading(source: Source, items: Sequence[Item], *, dialect: Dialect = "strict") -> Request:
    """Return the request to read `items` against the article."""
    article = number_sentences(source)
    listed = "\n".join(map(_list_item, items))
    slots = {
        "article_marker": make_marker(article + listed),
        "items_marker": make_marker(article + listed, "items"),
        "article": article,
        "items": listed,
        "count": str(len(items)),
    }
    return Request(
        messages=(
            {"role": "system", "content": read_asset("prompts/reading/system.md").strip()},
            {"role": "user", "content": fill(read_asset("prompts/reading/user.md"), slots).strip()},
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


def refuse_too_long(source: Source, items: Sequence[Item] = ()) -> None:
    """Raise where the article, or the number of items, is more than one request of a reading may hold.

    Raises:
        SettingsError: It is; the text names the limit. Nothing is read in part.
    """
    size = len(number_sentences(source).encode("utf-8", "replace"))
    if size > MOST_BYTES:
        raise SettingsError(
            f"the article is too long for a second reader: {size:,} bytes with its numbers, and the limit is "
            f"{MOST_BYTES:,}: leave out --second-reader, or give a shorter article"
        )
    if len(items) > MOST_ITEMS:
        raise SettingsError(
            f"the text has {len(items):,} sentences or items, and a second reader is asked about "
            f"{MOST_ITEMS} at most: leave out --second-reader, or give a shorter text"
        )


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
        schema_name="",
        schema_version="",
        shape=PlainReply,
    )


def claims_version() -> str:
    """Return the same as `reading_version` of the message that a verifier gets."""
    return _version_of(_CLAIM_FILES)


def _version_of(files: Sequence[str]) -> str:
    whole = "\0".join(read_asset(f"prompts/{name}") for name in files)
    return hashlib.sha256(whole.encode()).hexdigest()[:12]
