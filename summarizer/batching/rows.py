"""The rows of a table, JSON Lines or Parquet: articles, or why not, with their ids and kept columns."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from summarizer.batching.parquet import read_parquet
from summarizer.intake import name_given
from summarizer.intake.files import open_input
from summarizer.intake.json_lines import check_line, each_line
from summarizer.intake.packed import PACKED, UnpackedLines, unpack
from summarizer.intake.reading import choose_stream
from summarizer.intake.records import article_of, explain_fault, parse_record
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError, MissingExtraError, SettingsError
from summarizer.model.strict_json import load_sound

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from summarizer.batching.columns import Columns, Kept
    from summarizer.intake import Format, Given

__all__ = ["Row", "printable", "read_line", "read_lines", "read_table", "read_values"]


@dataclass(frozen=True, slots=True)
class Row:
    """One article of an input, or what stands in the place of one.

    Attributes:
        place: The input's name, and where in it.
        found: The article, or why there is none.
        id: The row's own id, where there is none; "" when it has no id either.
        kept: Its kept columns as a JSON object, "" when there are none.
    """

    place: str
    found: Article | ArticleError
    id: str = ""
    kept: str = ""


def read_lines(path: str | Path, columns: Columns, kept: Kept, input_format: Format) -> Iterator[Row] | None:
    """Return the rows of a file of JSON Lines, or of standard input for `-`; `None` when it is none."""
    name, ending = name_given(path), os.path.splitext(path)[1].lower()  # noqa: PTH122 - a name of any kind
    if ending not in PACKED and input_format == "auto" and not _is_lines(path, name):
        return None
    return _read_file(path, name, ending if ending in PACKED else "", columns, kept)


def _is_lines(path: str | Path, name: str) -> bool:
    try:
        with open_input(path, name) as stream:
            return choose_stream(stream, name) == "jsonl"
    except ArticleError:
        # Told of where it is read.
        return True


def _read_file(path: str | Path, name: str, ending: str, columns: Columns, kept: Kept) -> Iterator[Row]:
    row = None
    try:
        with open_input(path, name) as stream:
            read = (
                _read_packed(stream, name, ending, columns, kept)
                if ending
                else _read_stream(stream, name, columns, kept)
            )
            for row in read:
                yield row
    except ArticleError as error:
        yield Row(name, error)
    except MissingExtraError as error:
        # For one file of many a package may be missing that the others do not need.
        yield Row(name, ArticleError(f"{name}: {error}"))
    else:
        if row is None:
            yield Row(
                name, ArticleError(f"{name} holds no article: put each article on its own line, as JSON")
            )


def _read_stream(stream: BinaryIO, name: str, columns: Columns, kept: Kept) -> Iterator[Row]:
    for given in each_line(stream, name):
        yield read_line(given, columns, kept)


def _read_packed(packed: BinaryIO, name: str, ending: str, columns: Columns, kept: Kept) -> Iterator[Row]:
    """Yield the rows of a compressed file; where it is cut or damaged, that is the last thing it holds."""
    unpacked = unpack(packed, ending)
    last = ""
    for given in each_line(UnpackedLines(unpacked), name):
        yield read_line(given, columns, kept)
        last = given.name
    if not unpacked.fault:
        return
    after = f" after {last.rpartition(', ')[2]}" if last else ""
    yield Row(
        name,
        ArticleError(
            f"{name} {unpacked.fault}{after}: what comes before is read; get the file again, then run "
            "the same command again"
        ),
    )


def read_line(given: Given, columns: Columns, kept: Kept) -> Row:
    """Return the row that a line of JSON is."""
    try:
        check_line(given)
        value = parse_record(given)
    except ArticleError as error:
        # What of it can be read says which row it is.
        sound = load_sound(given.data.decode("utf-8-sig", "surrogateescape"))
        return Row(given.name, error, columns.id_of(sound), kept.of(sound, columns))
    own = more = ""
    try:
        if isinstance(value, dict):
            own, more = columns.id_of(value), kept.of(value, columns)
            value = columns.take(value, given.name)
        return Row(given.name, article_of(given, value), kept=more)
    except ArticleError as error:
        return Row(given.name, error, own, more)


def read_table(path: Path, columns: Columns, kept: Kept) -> Iterator[Row]:
    """Yield the rows of a Parquet file; where it is damaged, that is the last thing it holds."""
    place = printable(path)
    number = 0
    try:
        for number, (values, more) in enumerate(read_parquet(path, columns, kept), start=1):
            yield read_values(values, kept.take(more), f"{place}, row {number}")
    except MissingExtraError:
        raise
    except SettingsError as error:
        yield Row(place, ArticleError(str(error)))
    except (OSError, ValueError) as error:
        fault = f"{place} cannot be read after row {number} ({error}): repair the file, or get it again"
        yield Row(place, ArticleError(fault))


def read_values(values: dict[str, object], kept: str, place: str) -> Row:
    """Return the row with these fields of an article; what it keeps is `kept`."""
    given = values.get("id", "")
    own = given.decode("utf-8", "backslashreplace") if isinstance(given, bytes) else str(given)
    try:
        return Row(place, Article.model_validate(values | {"id": own}), kept=kept)
    except ValidationError as error:
        return Row(place, ArticleError(f"{place}: {explain_fault(error)}"), own, kept)


def printable(path: Path) -> str:
    """Return the name of a file, with bytes that no text can hold as escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
