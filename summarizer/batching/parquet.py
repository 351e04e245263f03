"""Parquet in and out, through pyarrow, which is installed on wish."""

from __future__ import annotations

from importlib import import_module
from typing import IO, TYPE_CHECKING, Any

from summarizer.batching.kept_columns import PREFIX, KeptColumns
from summarizer.batching.records import RECORD_FIELDS, join_record, split_record
from summarizer.export.parquet import import_pyarrow, write_rows
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.batching.columns import Columns, Kept

__all__ = ["count_records", "read_parquet", "read_records", "write_records"]

# Rows held at a time: a few megabytes of articles or briefs.
_ROWS = 256


def read_parquet(path: Path, columns: Columns, kept: Kept) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield of each row of the file at `path` what is its article's, and the columns that are kept.

    Raises:
        SettingsError: It is no Parquet file or has no column with the text.
    """
    parquet = import_pyarrow()
    try:
        file = parquet.ParquetFile(path)
    except (OSError, ValueError) as error:
        raise SettingsError(f"the input {path} cannot be read as Parquet: {error}") from None
    with file:
        names: list[str] = file.schema_arrow.names
        taken = columns.names_taken(names)
        # Where it has none, it is refused.
        kept.has_ids = True
        columns.check_names(names, path)
        more = columns.names_kept(names)
        for name in more:
            kept.note_type(name, file.schema_arrow.field(name).type)
        for rows in file.iter_batches(batch_size=_ROWS, columns=list(dict.fromkeys([*taken, *more]))):
            for row in _plain_times(rows, more).to_pylist():
                values = {part: row[name] for name, part in taken.items() if row[name] is not None}
                yield values, {name: row[name] for name in more}


def _plain_times(rows: Any, names: list[str]) -> Any:  # noqa: ANN401 - a package without types
    """Return `rows` with the kept ones of its columns whose times Python cannot hold as text."""
    pa: Any = import_module("pyarrow")
    for name in names:
        kind = rows.schema.field(name).type
        if pa.types.is_timestamp(kind) and kind.unit == "ns":
            place = rows.schema.get_field_index(name)
            rows = rows.set_column(place, name, rows.column(place).cast(pa.string()))
    return rows


def write_records(lines: Path, written: IO[bytes], target: Path, kept: Kept) -> None:
    """Write the records of the JSON Lines file `lines` to `written`, which becomes `target`.

    Each brief is there whole, as JSON, from which the lines can be made again, and in typed columns; so are
    the kept columns, of the types that `kept` or an earlier `target` gives them.
    """
    with lines.open("rb") as records:
        columns = KeptColumns((split_record(line)["input"] for line in records), _noted(target) | kept.types)
    with lines.open("rb") as records:
        write_rows(written, map(split_record, records), columns if columns.fields else None)


def _noted(target: Path) -> dict[str, Any]:
    """Return the types of the kept columns of an earlier file."""
    try:
        schema = import_pyarrow().read_schema(target)
    except (OSError, ValueError):
        return {}
    return {field.name.removeprefix(PREFIX): field.type for field in schema if field.name.startswith(PREFIX)}


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
        columns = [name for name in RECORD_FIELDS if name in file.schema_arrow.names]
        for rows in file.iter_batches(batch_size=_ROWS, columns=columns):
            yield from map(join_record, rows.to_pylist())
