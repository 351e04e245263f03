"""Outputs that cannot be continued where they broke off: each is made of its lines when all are there."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Protocol

from summarizer.batching.parquet import count_records, read_records, write_records
from summarizer.export.parquet import import_pyarrow
from summarizer.intake.packed import import_zstandard

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from pathlib import Path

    from summarizer.batching.columns import Kept

__all__ = ["Packing", "count_lines", "packing_of"]


class Packing(Protocol):
    """How the lines of an output are packed."""

    def require(self) -> None:
        """Raise `MissingExtraError` when the package that packs is not installed."""
        ...

    def pack(self, lines: Path, target: Path, kept: Kept) -> None:
        """Make `target` of a file of lines; it is there whole or not at all."""
        ...

    def unpack(self, target: Path) -> Iterator[bytes]:
        """Yield the lines that `target` was made of."""
        ...

    def count(self, target: Path) -> int:
        """Return how many records `target` holds; none when it is not there or is damaged."""
        ...


def packing_of(output: Path) -> Packing | None:
    """Return how the output is packed, `None` when it is lines itself."""
    kinds: dict[str, Packing] = {".parquet": _Parquet(), ".gz": _Gzip(), ".zst": _Zstandard()}
    return kinds.get(output.suffix.lower())


def count_lines(lines: Iterable[bytes]) -> int:
    """Return how many of `lines` are whole records."""
    return sum(line.startswith(b'{"id": ') and line.endswith(b"}\n") for line in lines)


@contextmanager
def _write_whole(target: Path) -> Generator[BinaryIO]:
    """Open what becomes `target` when it is complete and safe on disk."""
    partial = target.with_name(f"{target.name}.writing")
    with partial.open("wb") as written:
        yield written
        written.flush()
        os.fsync(written.fileno())
    partial.replace(target)


class _Parquet:
    def require(self) -> None:
        import_pyarrow()

    def pack(self, lines: Path, target: Path, kept: Kept) -> None:
        with _write_whole(target) as written:
            write_records(lines, written, target, kept)

    def unpack(self, target: Path) -> Iterator[bytes]:
        yield from read_records(target)

    def count(self, target: Path) -> int:
        return count_records(target)


class _Gzip:
    def require(self) -> None:
        pass

    def pack(self, lines: Path, target: Path, kept: Kept) -> None:  # noqa: ARG002 - lines have no types
        # Without name and time: the same lines give the same bytes.
        with (
            lines.open("rb") as records,
            _write_whole(target) as written,
            gzip.GzipFile("", "wb", fileobj=written, mtime=0, compresslevel=6) as packed,
        ):
            shutil.copyfileobj(records, packed)

    def unpack(self, target: Path) -> Iterator[bytes]:
        with gzip.open(target, "rb") as lines:
            yield from lines

    def count(self, target: Path) -> int:
        try:
            return count_lines(self.unpack(target))
        except (OSError, EOFError, zlib.error):
            return 0


class _Zstandard:
    def require(self) -> None:
        import_zstandard()

    def pack(self, lines: Path, target: Path, kept: Kept) -> None:  # noqa: ARG002 - as above
        package = import_zstandard()
        with lines.open("rb") as records, _write_whole(target) as written:
            package.ZstdCompressor(write_checksum=True).copy_stream(records, written)

    def unpack(self, target: Path) -> Iterator[bytes]:
        package = import_zstandard()
        with target.open("rb") as packed, package.ZstdDecompressor().stream_reader(packed) as lines:
            yield from io.BufferedReader(lines)

    def count(self, target: Path) -> int:
        try:
            return count_lines(self.unpack(target))
        except (OSError, import_zstandard().ZstdError):
            return 0
