"""What a loader takes and what it gives: bytes with what is known of them, and the parts of an article."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal, TypeAlias
from urllib.parse import urlsplit

from summarizer.model.errors import ArticleError
from summarizer.model.origin import Origin
from summarizer.model.release import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.model.article import Article

__all__ = [
    "MAX_BYTES",
    "Format",
    "Found",
    "Given",
    "Load",
    "Loaded",
    "base_name",
    "check_size",
    "is_url",
    "origin_of",
    "plain_url",
]

MAX_BYTES = 20_000_000
"""The most that one article may hold: a hundred times the longest newspaper report."""

Format = Literal["auto", "text", "markdown", "json", "jsonl", "html", "pdf", "docx", "eml", "warc"]
"""The forms that articles come in; `auto` tells the form from name, declared type and content."""


@dataclass(frozen=True, slots=True)
class Given:
    """Bytes that hold an article, and what is known of them.

    Attributes:
        name: The input as messages name it: a path, an address, a line of a file.
        data: The bytes.
        media_type: The type that was declared, as `text/html`; "" when none was.
        charset: The encoding that was declared from outside, as in an HTTP header; "" when none was.
        url: The address the bytes came from, "" when from no address.
        base: What the article's origin records as given; "" for the last part of `name`.
        notes: What a reader should know of the way so far, a sentence each.
    """

    name: str
    data: bytes = field(repr=False)
    media_type: str = ""
    charset: str = ""
    url: str = ""
    base: str = ""
    notes: tuple[str, ...] = ()

    def with_note(self, note: str) -> Given:
        """Return the same bytes with one more note."""
        return replace(self, notes=(*self.notes, note))


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a loader made of bytes.

    Attributes:
        fields: The article's fields, those that are known.
        loader: The loader's name, as the article's origin records it.
        version: The package that did the work and its version; "" for our own.
        pages: Where each page begins in the text.
        notes: What a reader should know of the way from the bytes to the text.
    """

    fields: dict[str, object]
    loader: str
    version: str = ""
    pages: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


Found: TypeAlias = "tuple[str, Article | ArticleError]"
"""The name of a place in an input, and the article that is there, or why there is none."""

Load: TypeAlias = "Callable[[Given], Iterator[Found]]"
"""What reads bytes of one form."""


def origin_of(given: Given, loaded: Loaded) -> Origin:
    """Return the record of what was given and how the text was made from it."""
    return Origin(
        given=_writable(given.base or base_name(given.name)),
        sha256=hashlib.sha256(given.data).hexdigest(),
        loader=loaded.loader,
        version=loaded.version or f"summarizer {VERSION}",
        pages=loaded.pages,
        notes=tuple(dict.fromkeys(_writable(note) for note in (*given.notes, *loaded.notes))),
    )


def check_size(given: Given) -> None:
    """Raise `ArticleError` when there is more than one article may hold."""
    if len(given.data) > MAX_BYTES:
        raise ArticleError(
            f"{given.name} is larger than {MAX_BYTES:,} bytes: put each article into its own file, or "
            "use JSON Lines"
        )


def is_url(name: str) -> bool:
    """Return whether `name` is an address that can be fetched, by its look.

    >>> from summarizer.intake.given import is_url
    >>> is_url("https://example.org/a.html"), is_url("news/http.txt")
    (True, False)
    """
    return name[:8].lower().startswith(("http://", "https://")) and not any(c.isspace() for c in name)


def plain_url(url: str) -> str:
    """Return `url` without a user's name and password.

    >>> from summarizer.intake.given import plain_url
    >>> plain_url("https://me:secret@example.org/a")
    'https://example.org/a'
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url.partition("?")[0] if "@" not in url else url.rpartition("@")[2]
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def base_name(name: str) -> str:
    """Return what an origin says for the input `name`: never a folder, never a password.

    >>> from summarizer.intake.given import base_name
    >>> base_name("/home/me/news/a.pdf"), base_name("standard input")
    ('a.pdf', '-')
    """
    if name == "standard input":
        return "-"
    return plain_url(name) if is_url(name) else PurePath(name).name


def _writable(text: str) -> str:
    """Return `text` without what no encoding can hold: a file's name may have bytes that no text has."""
    return text.encode("utf-8", "backslashreplace").decode()
