"""The one table of formats: which endings and types each has, and what reads it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.intake import sniff
from summarizer.intake.given import Format, Given, Loaded, check_size, is_url
from summarizer.intake.plain import load_markdown, load_text
from summarizer.intake.records import load_record, make_article
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.model.article import Article

__all__ = ["FORMATS", "Kind", "choose", "format_of", "load_article", "suffix_of"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A format that articles come in.

    Attributes:
        format: Its name, as `--input-format` takes it.
        what: What it is called in a sentence.
        suffixes: The endings of its files.
        media_types: The types by which a server declares it.
        load: What makes the parts of one article of bytes; `None` where one input holds many, or records.
    """

    format: Format
    what: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    load: Callable[[Given], Loaded] | None


# What reads a document is imported when there is one to read: most articles are texts.


def _load_html(given: Given) -> Loaded:
    from summarizer.intake.from_html import load_html

    return load_html(given)


def _load_pdf(given: Given) -> Loaded:
    from summarizer.intake.from_pdf import load_pdf

    return load_pdf(given)


def _load_docx(given: Given) -> Loaded:
    from summarizer.intake.from_docx import load_docx

    return load_docx(given)


def _load_eml(given: Given) -> Loaded:
    from summarizer.intake.from_eml import load_eml

    return load_eml(given)


FORMATS: dict[Format, Kind] = {
    kind.format: kind
    for kind in (
        Kind("text", "text", (".txt",), ("text/plain",), load_text),
        Kind("markdown", "Markdown", (".md", ".markdown"), ("text/markdown",), load_markdown),
        Kind("json", "JSON", (".json",), ("application/json", "application/ld+json"), None),
        Kind(
            "jsonl",
            "JSON Lines",
            (".jsonl", ".ndjson"),
            ("application/jsonl", "application/x-ndjson", "application/jsonlines"),
            None,
        ),
        Kind("html", "HTML", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), _load_html),
        Kind("pdf", "a PDF", (".pdf",), ("application/pdf", "application/x-pdf"), _load_pdf),
        Kind(
            "docx",
            "a Word document",
            (".docx",),
            ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
            _load_docx,
        ),
        Kind("eml", "a mail", (".eml",), ("message/rfc822",), _load_eml),
        Kind("warc", "a web archive", (".warc", ".warc.gz"), ("application/warc",), None),
    )
}
"""Every format by its name; in a table's order."""

_BY_NAME: dict[str, Format] = {kind.format: kind.format for kind in FORMATS.values()}
_BY_SUFFIX: dict[str, Format] = {suffix: kind.format for kind in FORMATS.values() for suffix in kind.suffixes}
_BY_TYPE: dict[str, Format] = {media: kind.format for kind in FORMATS.values() for media in kind.media_types}
# What must show in the content, whatever the name says.
_UNMISTAKABLE = frozenset({"pdf", "docx", "warc"})


def suffix_of(name: str) -> str:
    """Return the ending of a file's name or an address, as the table has it.

    >>> from summarizer.intake.formats import suffix_of
    >>> suffix_of("news/Crawl.WARC.GZ"), suffix_of("https://example.org/a.pdf?page=2")
    ('.warc.gz', '.pdf')
    """
    if is_url(name):
        try:
            name = urlsplit(name).path
        except ValueError:
            return ""
    lowered = PurePath(name).name.lower()
    return ".warc.gz" if lowered.endswith(".warc.gz") else PurePath(lowered).suffix


def format_of(name: str, media_type: str = "") -> Format:
    """Return the format that an input's declared type, or else its name, speaks for; text for all else."""
    declared = _BY_TYPE.get(media_type.partition(";")[0].strip().lower())
    by_name = _BY_SUFFIX.get(suffix_of(name))
    # What a server calls plain text is all that it does not know.
    if declared and (declared != "text" or by_name is None):
        return declared
    return by_name or "text"


def choose(given: Given, expected: Format) -> tuple[Format, Given]:
    """Return the format of `given`, whose name or type speaks for `expected`, and a note where it is not.

    Raises:
        ArticleError: The content is no text and of no format that is read, or is not what the name says.
    """
    seen = sniff.tell(given.data[: sniff.HEAD])
    what = sniff.name_binary(given.data[: sniff.HEAD]) if seen == "binary" else ""
    if seen == "zip":
        what = sniff.look_into(given.data)
        seen = "docx" if what == "docx" else "binary"
    if seen == "binary":
        raise ArticleError(f"{given.name} holds no article: it seems to be {_advise(what)}")
    found = _BY_NAME.get(seen)
    if found is None:
        if expected in _UNMISTAKABLE:
            raise ArticleError(
                f"{given.name} is named or declared as {FORMATS[expected].what}, but its content is "
                "not: get it again, or rename it with the right ending"
            )
        return expected, given
    # A mail, a record or a page may begin with what looks like a page.
    if found == expected:
        return expected, given
    says, holds = FORMATS[expected].what, FORMATS[found].what
    note = f"Its name says {says}, its content {holds}; it was read as the latter."
    if expected == "text" and suffix_of(given.name) not in _BY_SUFFIX:
        return found, given
    return found, given.with_note(note)


def load_article(given: Given, chosen: Format) -> Article:
    """Return the one article of `given`, read as `chosen`.

    Raises:
        ArticleError: It holds none; the text says why, and what to do.
        MissingExtraError: The package that reads the format is not installed.
    """
    check_size(given)
    load = FORMATS[chosen].load
    if load is None:
        return load_record(given)
    return make_article(given, load(given))


def _advise(what: str) -> str:
    return what if ":" in what else f"{what}; give the article's text, or a file that holds it"
