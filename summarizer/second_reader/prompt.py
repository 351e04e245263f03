"""The request that a second reader gets: article and items, each in a fence; names bound in the schema."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from summarizer.drafting.prompt import Request, fill, make_marker, number_sentences
from summarizer.model.assets import read_asset
from summarizer.model.errors import SettingsError
from summarizer.model.reading import ReadingReply
from summarizer.model.schema import bind_items, load_wire_schema, version_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.schema import Dialect
    from summarizer.second_reader.items import Item

__all__ = ["MOST_BYTES", "MOST_ITEMS", "build_reading", "reading_version", "refuse_too_long"]

MOST_BYTES = 400_000
"""The longest article that is read, numbered: about 100,000 tokens at four bytes each."""

MOST_ITEMS = 500
"""The most items read at once: a schema in OpenAI's strict mode may hold 1,000 values to choose from."""

_FILES = ("system.md", "user.md")


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
    whole = "\0".join(read_asset(f"prompts/reading/{name}") for name in _FILES)
    return hashlib.sha256(whole.encode()).hexdigest()[:12]
