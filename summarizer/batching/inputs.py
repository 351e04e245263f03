"""Articles as they come in: JSON Lines, text files, folders, Parquet, or a stream; one at a time."""

from __future__ import annotations

import glob
import hashlib
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from summarizer.article import Article
from summarizer.batching.parquet import read_parquet
from summarizer.errors import ArticleError, SettingsError
from summarizer.intake import each_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["STDIN", "Item", "check_inputs", "open_inputs"]

STDIN = "-"
"""The name that stands for the standard input, which is read as JSON Lines."""

_LINES = frozenset({".jsonl", ".ndjson"})
# What a folder is searched for; a pattern may name files of any kind.
_ARTICLES = frozenset({".txt", ".md", ".markdown", ".json"})


@dataclass(frozen=True, slots=True)
class Item:
    """One article of the input, or why it is none.

    Attributes:
        position: From 0, in the order of the input.
        id: The given id, else one derived from the content or the file's name.
        digest: Hash of everything the input says about the article.
        article: The article, `None` when the input holds none here.
        fault: Why it is none, "" when it is one.
        is_named: Whether the id was given.
    """

    position: int
    id: str
    digest: bytes
    article: Article | None = None
    fault: str = ""
    is_named: bool = False


def check_inputs(inputs: Iterable[str | os.PathLike[str] | Article]) -> None:
    """Raise `SettingsError` unless every named input is there."""
    for given in inputs:
        name = "" if isinstance(given, Article) else os.fspath(given)
        is_there = not name or name == STDIN or Path(name).exists() or any(mark in name for mark in "*?[")
        if not is_there:
            raise SettingsError(
                f"the input {name!r} is not there: give a file, a folder, a pattern or - for standard input"
            )


def open_inputs(inputs: Iterable[str | os.PathLike[str] | Article]) -> Iterator[Item]:
    """Yield the articles of `inputs`, one input after the other.

    A name is a file, a folder (its text files, at any depth, by name), a pattern of file names, or `-` for
    JSON Lines on the standard input. `.jsonl` and `.parquet` files hold many articles, with the fields of
    `Article`; all others one each, named after the file.
    """
    position = 0
    for given in inputs:
        for place, found in [("", given)] if isinstance(given, Article) else _open(os.fspath(given)):
            yield _item(position, place, found)
            position += 1


def _open(name: str) -> Iterator[tuple[str, Article | ArticleError]]:
    path = Path(name)
    if name == STDIN:
        yield from each_article([STDIN], input_format="jsonl")
    elif path.is_dir():
        yield from _read_files(_walk(path), path)
    elif path.is_file():
        yield from _read_file(path, path.parent)
    else:
        yield from _read_files(glob.iglob(name, recursive=True), Path())  # noqa: PTH207 - absolute ones, too


def _walk(folder: Path) -> Iterator[str]:
    for base, _, names in os.walk(folder):
        for name in names:
            if Path(name).suffix.lower() in _ARTICLES:
                yield os.path.join(base, name)  # noqa: PTH118 - of a million paths


def _read_files(names: Iterable[str], base: Path) -> Iterator[tuple[str, Article | ArticleError]]:
    """Yield what the named files hold, by name; the names are sorted on disk, however many there are."""
    with closing(sqlite3.connect("", isolation_level=None)) as sorter:
        sorter.execute("CREATE TABLE names (name BLOB PRIMARY KEY) WITHOUT ROWID")
        sorter.execute("BEGIN")
        sorter.executemany("INSERT OR IGNORE INTO names VALUES (?)", ((os.fsencode(n),) for n in names))
        sorter.execute("COMMIT")
        for (name,) in sorter.execute("SELECT name FROM names ORDER BY name"):
            path = Path(os.fsdecode(name))
            if path.is_file():
                yield from _read_file(path, base)


def _read_file(path: Path, base: Path) -> Iterator[tuple[str, Article | ArticleError]]:
    place = _printable(path)
    if path.suffix.lower() == ".parquet":
        for number, values in enumerate(read_parquet(path), start=1):
            yield _read_row({k: v for k, v in values.items() if v is not None}, f"{place}, row {number}")
    elif path.suffix.lower() in _LINES:
        yield from each_article([path])
    else:
        name = _printable(path.relative_to(base) if base in path.parents else path)
        for where, found in each_article([path]):
            if isinstance(found, Article) and not found.id:
                yield where, found.model_copy(update={"id": name})
            else:
                yield where, found


def _read_row(values: dict[str, object], place: str) -> tuple[str, Article | ArticleError]:
    try:
        return place, Article.model_validate(values | {"id": str(values.get("id", ""))})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        return place, ArticleError(f"{place}: {'.'.join(map(str, first['loc']))}: {first['msg']}")


def _printable(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _item(position: int, place: str, found: Article | ArticleError) -> Item:
    if isinstance(found, Article):
        digest = hashlib.blake2b(found.model_dump_json().encode(), digest_size=16).digest()
        return Item(position, found.key, digest, found, is_named=bool(found.id))
    fault = str(found)
    digest = hashlib.blake2b(fault.encode("utf-8", "backslashreplace"), digest_size=16).digest()
    return Item(position, place or f"unread:{digest.hex()[:16]}", digest, None, fault, is_named=True)
