"""Articles from files and standard input: bytes are decoded strictly and every character is kept."""

from __future__ import annotations

import codecs
import json
import re
import sys
import unicodedata
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from pydantic import ValidationError

from summarizer.model.article import Article
from summarizer.model.errors import ArticleError
from summarizer.model.strict_json import SURROGATE, load_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager
    from typing import BinaryIO, TextIO

__all__ = [
    "MAX_BYTES",
    "Format",
    "each_article",
    "read_article",
    "read_articles",
    "read_date",
    "read_text",
]

MAX_BYTES = 20_000_000
"""The most that one article may hold: a hundred times the longest newspaper report."""

Format = Literal["auto", "text", "markdown", "json", "jsonl"]

_BY_SUFFIX: dict[str, Format] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".markdown": "markdown",
}
_TITLE = re.compile(r"\s*# (?P<title>[^\r\n#][^\r\n]{0,299})(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
_SHAPE = 'an article is {"text": "...", "title": "...", "published": "2025-09-03"}, all but the text optional'
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_articles(paths: Iterable[str | Path], *, input_format: Format = "auto") -> Iterator[Article]:
    """Yield the articles in `paths`, in order; `-` is standard input.

    The format goes by the file's suffix: `.json` one article, `.jsonl` one a line, `.md` and all others
    the article's text. Standard input is JSON when it starts with a brace.

    Raises:
        ArticleError: An input cannot be read; the text names it, the fault and what to do.
    """
    for _, article in each_article(paths, input_format=input_format):
        if isinstance(article, ArticleError):
            raise article
        yield article


def read_article(path: str | Path) -> Article:
    """Return the one article in `path`.

    Raises:
        ArticleError: It cannot be read, or there is not exactly one.
    """
    articles = read_articles([path])
    article = next(articles)
    if next(articles, None) is not None:
        raise ArticleError(
            f"{path} holds more than one article: give the one that is meant as a file of its own"
        )
    return article


def each_article(
    paths: Iterable[str | Path], *, input_format: Format = "auto"
) -> Iterator[tuple[str, Article | ArticleError]]:
    """Yield for every article in `paths` its input's name and the article, or why it cannot be read.

    One bad input, or one bad line of JSON Lines, does not keep the others back.
    """
    for path in paths:
        name = "standard input" if str(path) == "-" else str(path)
        found = None
        try:
            for found in _open_and_read(path, name, input_format):
                yield found
        except ArticleError as error:
            yield name, error
        else:
            if found is None:
                yield name, ArticleError(f"{name} holds no article: give one article a line, as JSON")


def read_text(path: str | Path) -> str:
    """Return the text of the file `path`, or of standard input for `-`, with its line breaks as they are.

    Raises:
        ArticleError: It cannot be read, is too large, or is not UTF-8 or UTF-16.
    """
    name = "standard input" if str(path) == "-" else str(path)
    with _open(path, name) as stream:
        return _decode(_read_bounded(stream, name), name)


def _open_and_read(
    path: str | Path, name: str, input_format: Format
) -> Iterator[tuple[str, Article | ArticleError]]:
    suffix = "" if str(path) == "-" else Path(path).suffix.lower()
    chosen = input_format if input_format != "auto" else _BY_SUFFIX.get(suffix, "text")
    with _open(path, name) as stream:
        if chosen == "jsonl":
            yield from _each_line(stream, name)
            return
        text = _decode(_read_bounded(stream, name), name)
    if input_format == "auto" and str(path) == "-" and text.lstrip().startswith("{"):
        chosen = _guess_json(text)
    if chosen == "jsonl":
        yield from _each_record(enumerate(text.split("\n"), start=1), name)
    elif chosen == "json":
        yield name, _read_record(text, name)
    else:
        title = _TITLE.match(text) if chosen == "markdown" else None
        yield name, _build({"text": text, "title": title["title"].strip() if title else ""}, name)


def _open(path: str | Path, name: str) -> AbstractContextManager[BinaryIO]:
    if str(path) == "-":
        # Python has none when the process was started with it closed.
        stdin = cast("TextIO | None", sys.stdin)
        if stdin is None or stdin.closed:
            raise ArticleError(f"{name} is closed: give a file, or something to read")
        # Left open at the end: it is the process's, not ours.
        return nullcontext(stdin.buffer)
    try:
        if Path(path).is_dir():
            raise ArticleError(f"{name} is a folder: give the files in it, for example {name}/*.txt")
        return Path(path).open("rb")
    except FileNotFoundError as error:
        raise ArticleError(f"{name} does not exist: check the path") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ArticleError(
            f"{name} cannot be opened: {reason}; check the path and its permissions"
        ) from error


def _read_bounded(stream: BinaryIO, name: str) -> bytes:
    try:
        data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ArticleError(
            f"{name} cannot be read: {error.strerror}; try it again or copy the file"
        ) from error
    if len(data) > MAX_BYTES:
        raise ArticleError(
            f"{name} is larger than {MAX_BYTES:,} bytes: give one article a file, or JSON Lines"
        )
    return data


def _decode(data: bytes, name: str) -> str:
    """Return the text of `data`: UTF-16 with its byte order mark, else UTF-8 with or without one."""
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encoding, shown = ("utf-16", "UTF-16") if marked else ("utf-8", "UTF-8")
    # The mark is cut off the bytes, not decoded away, so that the offset below counts the file's bytes.
    bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        return data.removeprefix(bom).decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start + len(bom)
        raise ArticleError(
            f"{name} is not {shown}: byte {at} cannot be decoded ({error.reason}); save the file as UTF-8"
        ) from error


def _each_line(stream: BinaryIO, name: str) -> Iterator[tuple[str, Article | ArticleError]]:
    """Yield the articles of JSON Lines; only one line at a time is held, UTF-16 apart."""
    first = _read_line(stream, name)
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # A line break is two bytes, either of which may be part of another character.
        text = _decode(first + _read_bounded(stream, name), name)
        yield from _each_record(enumerate(text.split("\n"), start=1), name)
        return
    number, line = 1, first
    while line:
        place = f"{name}, line {number}"
        if len(line) > MAX_BYTES:
            yield place, ArticleError(f"{place} is longer than {MAX_BYTES:,} bytes: give one article a line")
            while line and not line.endswith(b"\n"):
                line = _read_line(stream, place)
        else:
            try:
                text = _decode(line, place)
            except ArticleError as error:
                yield place, error
            else:
                yield from _each_record([(number, text)], name)
        number, line = number + 1, _read_line(stream, f"{name}, after line {number},")


def _read_line(stream: BinaryIO, name: str) -> bytes:
    try:
        return stream.readline(MAX_BYTES + 1)
    except OSError as error:
        raise ArticleError(
            f"{name} cannot be read: {error.strerror}; try it again or copy the file"
        ) from error


def _each_record(lines: Iterable[tuple[int, str]], name: str) -> Iterator[tuple[str, Article | ArticleError]]:
    for number, line in lines:
        place = f"{name}, line {number}"
        if not line.strip():
            continue
        try:
            yield place, _read_record(line, place)
        except ArticleError as error:
            yield place, error


def _guess_json(text: str) -> Format:
    """Return `jsonl` when the first line is a whole object and more follows, else `json`."""
    first, _, rest = text.lstrip().partition("\n")
    try:
        return "jsonl" if rest.strip() and isinstance(json.loads(first), dict) else "json"
    except (ValueError, RecursionError):
        return "json"


def _read_record(text: str, name: str) -> Article:
    try:
        value: object = load_json(text)
    except json.JSONDecodeError as error:
        raise ArticleError(
            f"{name} is not JSON: {error.msg} at line {error.lineno}, column {error.colno}; "
            "mend it, or give the article as a text file"
        ) from error
    except ValueError as error:
        raise ArticleError(f"{name} is not acceptable JSON: {error}; {_SHAPE}") from error
    if isinstance(value, list):
        raise ArticleError(
            f"{name} holds a list: give one article a file, or JSON Lines with one article a line"
        )
    if not isinstance(value, dict):
        raise ArticleError(f"{name} holds no JSON object: {_SHAPE}")
    fields = cast("dict[str, object]", value)
    for key, content in fields.items():
        if SURROGATE.search(key) or (isinstance(content, str) and SURROGATE.search(content)):
            shown = key.encode("ascii", "backslashreplace").decode()
            raise ArticleError(
                f"{name}: field {shown!r} has a lone surrogate (an escape such as \\ud800 without its pair), "
                "which no encoding can hold: mend the escape"
            )
    published = fields.get("published")
    if published is not None and not isinstance(published, str):
        raise ArticleError(
            f"{name}: field 'published' is no text: write a date as \"2025-09-03\", or leave it out"
        )
    if published and _DATE.fullmatch(published):
        fields["published"] = read_date(published, name)
    return _build(fields, name)


def read_date(text: str, name: str) -> date:
    """Return the date that `text` gives as year-month-day.

    Raises:
        ArticleError: It is no such date; the text names `name`.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArticleError(f"{name}: {text!r} is no date: write it as 2025-09-03") from error


def _build(fields: dict[str, object], name: str) -> Article:
    text = fields.get("text")
    if isinstance(text, str) and "\0" in text:
        hint = " (UTF-16 without a byte order mark, perhaps)" if text.count("\0") * 3 > len(text) else ""
        raise ArticleError(
            f"{name} has a NUL at offset {text.index(chr(0))}{hint}; give the article as plain text in UTF-8"
        )
    if isinstance(text, str) and not any(_is_visible(character) for character in text):
        raise ArticleError(f"{name} holds no text, or only white space: give the article's text")
    try:
        return Article.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = str(first["loc"][0]) if first["loc"] else "text"
        shown = field.encode("ascii", "backslashreplace").decode()
        raise ArticleError(f"{name}: field {shown!r}: {_plainly(first['type'], first['msg'])}") from error


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in {"Zs", "Zl", "Zp", "Cc", "Cf"}


def _plainly(kind: str, message: str) -> str:
    fields = ", ".join(Article.model_fields)
    if kind == "extra_forbidden":
        return f"an article has no such field; it has {fields}"
    if kind == "missing":
        return f"missing; {_SHAPE}"
    return f"{message[:1].lower()}{message[1:]}; {_SHAPE}"
