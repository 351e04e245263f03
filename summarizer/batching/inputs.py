"""Articles as they come in: JSON Lines, text files, folders, Parquet, or a stream; one at a time."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from summarizer.batching.columns import PLAIN, Columns, Kept
from summarizer.batching.folders import LeftOut, find_fault, list_files
from summarizer.batching.item import Item
from summarizer.batching.rows import Row, printable, read_lines, read_table
from summarizer.intake import each_article, is_url
from summarizer.intake.packed import PACKED
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.batching.shard import Shard
    from summarizer.fetching.rules import FetchRules
    from summarizer.intake import Format

__all__ = ["DIGEST_SIZE", "STDIN", "Reading", "check_inputs", "is_lines_name", "make_item", "open_inputs"]

STDIN = "-"
"""The name that stands for the standard input, which is read as JSON Lines."""

DIGEST_SIZE = 16
"""Bytes of an item's digest that stand for the article; those of the kept columns follow."""

_LINES = frozenset({".jsonl", ".ndjson"})


def is_lines_name(name: str) -> bool:
    """Return whether a file's name is that of JSON Lines, compressed or not.

    >>> from summarizer.batching.inputs import is_lines_name
    >>> is_lines_name("week.jsonl"), is_lines_name("week.jsonl.gz"), is_lines_name("page.html.gz")
    (True, True, False)
    """
    endings = [suffix.lower() for suffix in PurePath(name).suffixes]
    if endings and endings[-1] in PACKED:
        endings.pop()
    return bool(endings) and endings[-1] in _LINES


def check_inputs(
    inputs: Iterable[str | os.PathLike[str] | Article], own: frozenset[str] = frozenset()
) -> None:
    """Raise `SettingsError` unless every named input can be read and is none of the batch's `own` files."""
    for given in inputs:
        if isinstance(given, Article) or (isinstance(given, str) and is_url(given)):
            continue
        name = os.fspath(given)
        fault = "" if name == STDIN else find_fault(name)
        if not fault and name != STDIN and _is_one_of(name, own):
            fault = f"the input {name!r} is this batch's own output: choose another output"
        if fault:
            raise SettingsError(fault)


def _is_one_of(name: str, own: frozenset[str]) -> bool:
    """Return whether the file `name` is one of `own`, by whatever name or link."""
    return any(os.path.exists(name) and os.path.exists(one) and os.path.samefile(name, one) for one in own)  # noqa: PTH110, PTH121 - names of any bytes


@dataclass(frozen=True, slots=True)
class Reading:
    """How inputs are read.

    Attributes:
        input_format: How every file is read; `auto` goes by name and content.
        rules: How addresses are fetched.
        columns: Which columns of a table hold an article, and which are kept.
        shard: The part of the articles that is meant; `None` for all.
    """

    input_format: Format = "auto"
    rules: FetchRules | None = None
    columns: Columns = PLAIN
    shard: Shard | None = None


def open_inputs(
    inputs: Iterable[str | os.PathLike[str] | Article],
    left_out: LeftOut | None = None,
    reading: Reading | None = None,
    kept: Kept | None = None,
) -> Iterator[Item]:
    """Yield the articles of `inputs`, one input after the other, and what is in the place of one.

    A name is a file, a folder (its files of the kinds that are read, at any depth, by name), a pattern of
    file names, an address, which is fetched, or `-` for JSON Lines on the standard input. `.jsonl`,
    `.parquet` and `.warc` files hold many articles; all others one each, named after the file. What folders
    hold besides is told to `left_out`, which columns were kept to `kept`.
    """
    how = reading or Reading()
    seen, aside = kept or Kept(), left_out or LeftOut()
    position = 0
    for number, row in enumerate(_each_row(inputs, aside, how, seen), start=1):
        item = make_item(position, number, row)
        if how.shard is None or how.shard.has(item.id):
            yield item
            position += 1


def _each_row(
    inputs: Iterable[str | os.PathLike[str] | Article], left_out: LeftOut, how: Reading, kept: Kept
) -> Iterator[Row]:
    for given in inputs:
        if isinstance(given, Article):
            yield Row("", given)
            continue
        name = os.fspath(given)
        row = None
        for row in _open(name, left_out, how, kept):
            yield row
        if row is None:
            yield Row(name, ArticleError(f"{name} holds no article: give a file that has one"))


def _open(name: str, left_out: LeftOut, how: Reading, kept: Kept) -> Iterator[Row]:
    if name == STDIN:
        chosen = "jsonl" if how.input_format == "auto" else how.input_format
        yield from _read_many(STDIN, replace(how, input_format=chosen), kept)
        return
    if is_url(name):
        for place, found in each_article([name], input_format=how.input_format, rules=how.rules):
            yield Row(place, _named(found, place))
        return
    fault = find_fault(name)
    path = Path(name)
    if fault:
        yield Row(name, ArticleError(fault))
    elif path.is_file():
        yield from _read_file(path, path.parent, how, kept)
    else:
        base = path if path.is_dir() else Path()
        for file, why in list_files(name, left_out):
            if why:
                yield Row(printable(file), ArticleError(f"{printable(file)}: {why}"))
            else:
                yield from _read_file(file, base, how, kept)


def _read_file(path: Path, base: Path, how: Reading, kept: Kept) -> Iterator[Row]:
    is_auto = how.input_format == "auto"
    if path.suffix.lower() == ".parquet" and is_auto:
        yield from read_table(path, how.columns, kept)
    elif how.input_format == "jsonl" or (is_auto and is_lines_name(path.name)):
        yield from _read_many(path, how, kept)
    else:
        name = printable(path.relative_to(base) if base in path.parents else path)
        for where, found in each_article([path], input_format=how.input_format):
            yield Row(where, _named(found, name))


def _read_many(path: str | Path, how: Reading, kept: Kept) -> Iterator[Row]:
    """Yield the articles of a file of JSON Lines, or what else it turns out to hold."""
    rows = None
    if how.input_format in {"auto", "jsonl"}:
        rows = read_lines(path, how.columns, kept, how.input_format)
    if rows is None:
        rows = (Row(place, found) for place, found in each_article([path], input_format=how.input_format))
    yield from rows


def _named(found: Article | ArticleError, name: str) -> Article | ArticleError:
    """Return an article without an id with that of its input."""
    if isinstance(found, Article) and not found.id:
        return found.model_copy(update={"id": name})
    return found


def make_item(position: int, number: int, row: Row) -> Item:
    """Return a row of the input, an article or why it is none, with its places in output and input."""
    found, place, kept = row.found, row.place, row.kept
    if isinstance(found, Article):
        # Another file with the same text is the same article.
        content = found.model_dump_json(exclude={"origin"})
        digest = _digest(content) + (_digest(kept) if kept else b"")
        text = bytes.fromhex(found.sha256)
        return Item(
            position,
            found.key,
            digest,
            found,
            is_named=bool(found.id),
            number=number,
            place=place,
            kept=kept,
            text=text,
        )
    # A file's name may hold bytes that no text can.
    fault, place, own = (
        text.encode("utf-8", "backslashreplace").decode() for text in (str(found), place, row.id)
    )
    digest = _digest(fault) + (_digest(kept) if kept else b"")
    named = own or place or f"unread:{digest.hex()[:16]}"
    return Item(position, named, digest, None, fault, is_named=True, number=number, place=place, kept=kept)


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "backslashreplace"), digest_size=DIGEST_SIZE).digest()
