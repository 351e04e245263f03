"""The table of output formats: their names, the endings of their files, and the functions that write them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, overload

from summarizer.export.compact import build_compact
from summarizer.export.escape import escape_json
from summarizer.export.markdown import render_markdown, render_with_evidence
from summarizer.export.parquet import import_pyarrow, render_parquet
from summarizer.export.terminal import render_text
from summarizer.export.to_csv import render_csv
from summarizer.export.to_docx import import_docx, render_docx
from summarizer.export.to_html import render_html
from summarizer.export.to_jsonld import build_jsonld
from summarizer.export.to_ninjs import build_ninjs
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.model.brief import Brief
    from summarizer.model.choices import BinaryFormat, FormatName, TextFormat

__all__ = [
    "FORMATS",
    "LINES",
    "PAGE",
    "Format",
    "check_suffix",
    "find_format",
    "format_of",
    "render",
]

LINES = (".jsonl", ".ndjson")
"""Endings of files that hold a JSON value in each line."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that briefs are written in.

    Attributes:
        name: Its name, as `--format` takes it.
        what: What it is called in a sentence.
        suffixes: The endings of its files; new files in a folder get the first.
        media_type: By which a server declares it.
        one: What writes one brief, with its headings in a language; text, or bytes where `is_binary`.
        line: What writes a brief as one line of JSON, `None` where the format is not JSON.
        many: What writes several briefs into one file, `None` where a file holds one.
        rule: What stands between two briefs on standard output, `None` where two cannot follow each other.
        is_binary: Whether it is bytes, which no terminal shows.
        require: Raises `MissingExtraError` unless the package that writes it is installed.
    """

    name: FormatName
    what: str
    suffixes: tuple[str, ...]
    media_type: str
    one: Callable[[Brief, str], str | bytes]
    line: Callable[[Brief, str], str] | None = None
    many: Callable[[Sequence[Brief]], str | bytes] | None = None
    rule: str | None = None
    is_binary: bool = False
    require: Callable[[], object] = lambda: None


def _write_json(value: dict[str, Any], *, indent: int | None = None) -> str:
    separators = (",", ":") if indent is None else None
    return escape_json(json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)) + "\n"


def _escape_tags(text: str) -> str:
    r"""Return JSON, of the same value, that can stand in a script element.

    >>> print(_escape_tags('{"a": "</script>"}'))
    {"a": "\u003c/script\u003e"}
    """
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _jsonld(brief: Brief, headings: str) -> str:
    return _escape_tags(_write_json(build_jsonld(brief, headings), indent=2))


def _jsonld_line(brief: Brief, headings: str) -> str:
    return _escape_tags(_write_json(build_jsonld(brief, headings)))


def _ninjs(brief: Brief, headings: str) -> str:
    return _write_json(build_ninjs(brief, headings), indent=2)


def _ninjs_line(brief: Brief, headings: str) -> str:
    return _write_json(build_ninjs(brief, headings))


def _compact(brief: Brief, _: str = "") -> str:
    return _write_json(build_compact(brief))


_RULE = "\n---\n\n"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _refuse_page(_: Brief, __: str) -> str:
    """Raise: the page shows the article as well, so a brief alone is not enough for it."""
    raise SettingsError(
        "the page for review shows the article, too: `summarizer review BRIEF ARTICLE` writes it, and "
        "render_page(brief, article) in Python"
    )


FORMATS: dict[FormatName, Format] = {
    known.name: known
    for known in (
        Format(
            "markdown",
            "Markdown",
            (".md", ".markdown", ".txt"),
            "text/markdown",
            render_markdown,
            rule=_RULE,
        ),
        Format(
            "markdown-evidence",
            "Markdown with the evidence as footnotes",
            (".evidence.md", ".md", ".markdown", ".txt"),
            "text/markdown",
            render_with_evidence,
        ),
        Format("text", "plain text", (".txt",), "text/plain", render_text, rule=_RULE),
        Format("html", "the page for review", (".html", ".htm"), "text/html", _refuse_page),
        Format(
            "html-fragment",
            "a fragment of HTML",
            (".fragment.html", ".html", ".htm"),
            "text/html",
            render_html,
            rule="",
        ),
        Format(
            "json",
            "JSON, with all that a brief records",
            (".json",),
            "application/json",
            lambda brief, _: brief.to_json(),
            line=lambda brief, _: brief.model_dump_json() + "\n",
        ),
        Format(
            "jsonld",
            "JSON-LD (schema.org)",
            (".jsonld", ".json"),
            "application/ld+json",
            _jsonld,
            line=_jsonld_line,
        ),
        Format(
            "ninjs",
            "ninjs (IPTC)",
            (".ninjs.json", ".json"),
            "application/json",
            _ninjs,
            line=_ninjs_line,
        ),
        Format(
            "compact",
            "compact JSON",
            (".compact.json", ".json"),
            "application/json",
            _compact,
            line=_compact,
        ),
        Format(
            "csv",
            "a table (CSV)",
            (".csv",),
            "text/csv",
            lambda brief, _: render_csv((brief,)),
            many=render_csv,
        ),
        Format(
            "docx",
            "a Word document",
            (".docx",),
            _WORD,
            render_docx,
            is_binary=True,
            require=import_docx,
        ),
        Format(
            "parquet",
            "Parquet",
            (".parquet",),
            "application/vnd.apache.parquet",
            lambda brief, _: render_parquet((brief,)),
            many=render_parquet,
            is_binary=True,
            require=import_pyarrow,
        ),
    )
}

PAGE = FORMATS["html"]
"""The page for review, which `summarizer.review` writes of a brief and its article."""
"""Every format by its name; of those that share an ending, the first is meant by it."""


@overload
def render(brief: Brief, name: TextFormat, *, headings: str = "article") -> str: ...
@overload
def render(brief: Brief, name: BinaryFormat, *, headings: str = "article") -> bytes: ...
@overload
def render(brief: Brief, name: FormatName, *, headings: str = "article") -> str | bytes: ...
def render(brief: Brief, name: FormatName, *, headings: str = "article") -> str | bytes:
    """Return `brief` in the format called `name`: the same brief, the same text or bytes.

    Args:
        brief: The brief.
        name: Of the format, such as `markdown` or `html-fragment`; `docx` and `parquet` give bytes, the
            others text. For `html`, the page for review with the article, use `render_page`.
        headings: The language of the headings: `article` for the article's own, or a code such as `en`.

    Raises:
        MissingExtraError: The package that writes the format is not installed; the text names it.
        SettingsError: There is no such format.
    """
    return find_format(name).one(brief, headings)


def find_format(name: str) -> Format:
    """Return the format called `name`.

    Raises:
        SettingsError: There is none.
    """
    for known in FORMATS.values():
        if known.name == name:
            return known
    raise SettingsError(f"there is no output format {name!r}: choose one of {', '.join(FORMATS)}")


def format_of(path: str) -> Format:
    """Return the format that the ending of a file's name asks for; Markdown where the name has none.

    Raises:
        SettingsError: No format has this ending.
    """
    found = _by_suffix(path)
    if found:
        return found[0]
    if not PurePath(path).suffix:
        return FORMATS["markdown"]
    endings = [known.suffixes[0] for known in FORMATS.values()]
    raise SettingsError(
        f"{path}: no output format has the ending {PurePath(path).suffix}; use one of "
        f"{', '.join((*endings, *LINES[:1]))}, or name the format with --format"
    )


def check_suffix(path: str, chosen: Format) -> None:
    """Raise unless the ending of a file's name is one of `chosen`, or of no format at all.

    Raises:
        SettingsError: It is of another format.
    """
    found = _by_suffix(path)
    if found and chosen not in found:
        raise SettingsError(
            f"{path} has the ending of {found[0].what}, but --format is {chosen.name}: leave out one of them"
        )


def _by_suffix(path: str) -> list[Format]:
    """Return the formats that have the ending of `path`, the longest ending first."""
    name = PurePath(path).name.lower()
    ends = {
        known.name: max((len(end) for end in known.suffixes if name.endswith(end)), default=0)
        for known in FORMATS.values()
    }
    return sorted((known for known in FORMATS.values() if ends[known.name]), key=lambda f: -ends[f.name])
