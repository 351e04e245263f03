"""Parquet in and out, through pyarrow, which is installed on wish."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from summarizer.batching.records import RECORD_FIELDS, join_record, split_record
from summarizer.export.parquet import import_pyarrow, write_rows
from summarizer.model.article import Article
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["count_records", "read_parquet", "read_records", "write_records"]

# Rows held at a time: a few megabytes of articles or briefs.
_ROWS = 256


def read_parquet(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of the file at `path`, each with those of its columns that an article has.

    Raises:
        SettingsError: It is no Parquet file or has no column `text`.
    """
    parquet = import_pyarrow()
    try:
        file = parquet.ParquetFile(path)
    except (OSError, ValueError) as error:
        raise SettingsError(f"the input {path} cannot be read as Parquet: {error}") from None
    with file:
        columns = [name for name in file.schema_arrow.names if name in Article.model_fields]
        if "text" not in columns:
            raise SettingsError(
                f"the input {path} has no column text: rename the one with the article's text"
            )
        for rows in file.iter_batches(batch_size=_ROWS, columns=columns):
            yield from rows.to_pylist()


def write_records(lines: Path, target: Path) -> None:
    """Write the records of the JSON Lines file `lines` to `target`, which is there whole or not at all.

    Each brief is there whole, as JSON, from which the lines can be made again, and in typed columns.
    """
    partial = target.with_name(f"{target.name}.writing")
    with lines.open("rb") as records, partial.open("wb") as written:
        write_rows(written, map(split_record, records))
        written.flush()
        os.fsync(written.fileno())
    partial.replace(target)


def count_records(path: Path) -> int:
    """Return how many records the Parquet file at `path` has; none when it is not there or is damaged."""
    try:
        with import_pyarrow().ParquetFile(path) as file:
            return int(file.metadata.num_rows)
    except (OSError, ValueError):
        return 0


def read_records(path: Path) -> Iterator[bytes]:
    """Yield the lines that the Parquet file at `path` was made of."""
    with import_pyarrow().ParquetFile(path) as file:
        for rows in file.iter_batches(batch_size=_ROWS, columns=list(RECORD_FIELDS)):
            for row in rows.to_pylist():
                yield join_record(row)
