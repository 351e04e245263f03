"""Where a distributed job writes: its parts first, then the whole, on this machine or an object store."""

from __future__ import annotations

import io
import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["CHECK_STORE", "Place", "first_line"]

CHECK_STORE = (
    "check the path, and for an object store its credentials, region and endpoint in the environment"
)
"""What to do about a place that cannot be read or written."""

Kind = Literal["file", "folder", "lines"]


class Place:
    """The output of a job.

    Attributes:
        name: As it was given, without a slash at the end.
        kind: A Parquet file, a folder of such, or a file of JSON Lines.
    """

    def __init__(self, output: str) -> None:
        """Name the output.

        Raises:
            SettingsError: Its ending is none that can be written, or its store is not known or not reached.
        """
        self.name = output.rstrip("/")
        kinds: dict[str, Kind] = {".parquet": "file", ".jsonl": "lines"}
        kind = "folder" if output.endswith("/") else kinds.get(Path(output).suffix.lower())
        if kind is None or not self.name:
            raise SettingsError(
                f"the output {output!r} is not one that Daft can write: give a .parquet or .jsonl "
                "file, or a folder for Parquet files with a slash at its end"
            )
        self.kind: Kind = kind
        self.is_local = "://" not in output
        fs: Any = import_module("pyarrow.fs")
        self._fs = fs
        given = str(Path(self.name).absolute()) if self.is_local else self.name
        try:
            self._store, self._path = fs.FileSystem.from_uri(given)
        except (OSError, ValueError) as error:
            raise _unreached(self.name, error) from error

    @property
    def writing(self) -> str:
        """The folder of the parts, until they are whole."""
        return f"{self.name}.writing"

    @property
    def _parts(self) -> str:
        return f"{self._path}.writing"

    def check(self) -> None:
        """Raise `SettingsError` when something is there that a new output would replace."""
        try:
            info = self._store.get_file_info(self._path)
        except OSError as error:
            raise _unreached(self.name, error) from error
        is_there = info.type != self._fs.FileType.NotFound
        if is_there and self.kind == "folder" and info.type == self._fs.FileType.Directory:
            is_there = bool(self._store.get_file_info(self._fs.FileSelector(self._path)))
        if is_there:
            raise SettingsError(
                f"the output {self.name} exists: choose another one, or delete it and run the same "
                "command again; paid replies are in the ledger"
            )

    def clear(self) -> None:
        """Remove the parts that an interrupted job left; raise `SettingsError` if nothing can be written."""
        try:
            self.discard()
            self._store.create_dir(self._parts, recursive=True)
        except OSError as error:
            raise _unreached(self.name, error) from error

    def discard(self) -> None:
        """Remove the parts."""
        if self._store.get_file_info(self._parts).type == self._fs.FileType.Directory:
            self._store.delete_dir(self._parts)

    def rows(self, columns: Sequence[str]) -> Iterator[dict[str, Any]]:
        """Yield these columns of each row in the parts."""
        parquet: Any = import_module("pyarrow.parquet")
        for part in self._files():
            with self._store.open_input_file(part) as file:
                if self.kind == "lines":
                    yield from map(json.loads, io.TextIOWrapper(file, encoding="utf-8", newline="\n"))
                else:
                    for rows in parquet.ParquetFile(file).iter_batches(columns=list(columns)):
                        yield from rows.to_pylist()

    def finish(self, line_of: Callable[[dict[str, Any]], str]) -> None:
        """Put the parts in place as the whole; `line_of` makes a row a line of JSON Lines."""
        if self.kind == "lines":
            whole = f"{self._parts}/whole"
            with self._store.open_output_stream(whole) as file:
                for row in self.rows(()):
                    file.write(line_of(row).encode())
            self._store.move(whole, self._path)
        elif self.kind == "file":
            for part in self._files():
                self._store.move(part, self._path)
        else:
            self._store.create_dir(self._path, recursive=True)
            for part in self._files():
                self._store.move(part, f"{self._path}/{part.rpartition('/')[2]}")
        self._store.delete_dir(self._parts)

    def _files(self) -> list[str]:
        found = self._store.get_file_info(self._fs.FileSelector(self._parts, recursive=True))
        names = (info.path for info in found if info.is_file)
        return sorted(name for name in names if name.endswith((".parquet", ".json")))


def first_line(error: Exception) -> str:
    """Return what is wrong: the lines after it say it again in the words of a store's client."""
    # Ray wraps what was raised on another machine.
    return str(getattr(error, "cause", None) or error).partition("\n")[0].rstrip(" .:;")


def _unreached(name: str, error: Exception) -> SettingsError:
    return SettingsError(f"the output {name} cannot be reached: {first_line(error)}: {CHECK_STORE}")
