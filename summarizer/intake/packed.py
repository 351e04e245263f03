"""Compressed files, unpacked a piece at a time: what stands before a damage is read, and a bomb is not."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any

from summarizer.intake.extras import import_extra

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["PACKED", "Unpacked", "UnpackedLines", "import_zstandard", "unpack"]

PACKED = frozenset({".gz", ".zst"})
"""The endings of compressed files that are unpacked."""

_PIECE = 1 << 16
# So few bytes of a frame may unpack to many megabytes at once, no more.
_STEP = 1 << 10
# Text takes a fifth to a tenth; what unpacks to more than so many times its size, past some size, is no text.
_MOST_TIMES = 400
_MOST_UNSEEN = 50_000_000
# As the zstd program by itself: a frame may ask for more memory than a machine has.
_MOST_WINDOW = 1 << 27


class Unpacked(io.RawIOBase):
    """The unpacked bytes of a compressed file.

    Attributes:
        fault: Why they ended before their end, "" when they did not.
    """

    def __init__(
        self, stream: BinaryIO, pieces: Iterator[bytes], faults: tuple[type[Exception], ...]
    ) -> None:
        """Give `pieces`, which are made of `stream`; `faults` are what damage raises."""
        self._stream = stream
        self._pieces = pieces
        self._faults = faults
        self._piece = memoryview(b"")
        self._given = 0
        self.fault = ""

    def readable(self) -> bool:
        """Return that it is."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - whatever holds bytes
        """Put the next bytes into `buffer`; return how many: 0 at the end, and where the file is damaged."""
        if not self._piece:
            self._piece = memoryview(self._next())
        count = min(len(buffer), len(self._piece))
        buffer[:count], self._piece = self._piece[:count], self._piece[count:]
        return count

    def _next(self) -> bytes:
        if self.fault:
            return b""
        try:
            piece = next(self._pieces, b"")
        except EOFError:
            self.fault = "is cut off"
            return b""
        except self._faults as error:
            self.fault = f"is damaged ({error})"
            return b""
        self._given += len(piece)
        if self._given > max(_MOST_UNSEEN, _MOST_TIMES * self._stream.tell()):
            self.fault = f"unpacks to more than {_MOST_TIMES} times its size, which no text does"
            return b""
        return piece


class UnpackedLines(io.BufferedReader):
    """The lines of a compressed file; what is left of a line that was cut off is none of them."""

    def __init__(self, unpacked: Unpacked) -> None:
        """Read the lines of `unpacked`."""
        super().__init__(unpacked)
        self._unpacked = unpacked

    def readline(self, size: int | None = -1) -> bytes:
        """Return the next line, or its first `size` bytes; b"" at the end, and where the rest is cut off."""
        line = super().readline(-1 if size is None else size)
        return b"" if self._unpacked.fault and not line.endswith(b"\n") else line


def unpack(stream: BinaryIO, ending: str) -> Unpacked:
    """Return the unpacked bytes of `stream`, a file with the ending `.gz` or `.zst`.

    Raises:
        MissingExtraError: zstandard is not installed.
    """
    if ending == ".gz":
        return Unpacked(stream, _gunzip(stream), (zlib.error,))
    package = import_zstandard()
    return Unpacked(stream, _unpack_frames(stream, package), (package.ZstdError,))


def import_zstandard() -> Any:  # noqa: ANN401 - its types are part of the extra
    """Return the package zstandard.

    Raises:
        MissingExtraError: It is not installed.
    """
    return import_extra("zstandard", needs="A .zst file needs zstandard", extra="zstd")


def _gunzip(stream: BinaryIO) -> Iterator[bytes]:
    """Yield what the members of a gzip file hold; raise `EOFError` where the last one is cut."""
    rest = stream.read(_PIECE)
    while rest:
        machine = zlib.decompressobj(zlib.MAX_WBITS | 16)
        is_done = False
        while not is_done:
            piece = machine.decompress(rest, _PIECE)
            rest, is_done = machine.unconsumed_tail, machine.eof
            if piece:
                yield piece
            elif not is_done and not rest:
                rest = _read_more(stream, _PIECE)
        # Some programs fill up a file's last block with zeros.
        rest = (machine.unused_data or stream.read(_PIECE)).lstrip(b"\0")


def _unpack_frames(stream: BinaryIO, package: Any) -> Iterator[bytes]:  # noqa: ANN401 - a package without types
    """Yield what the frames of a Zstandard file hold; raise `EOFError` where the last one is cut."""
    rest = stream.read(_STEP)
    while rest:
        machine = package.ZstdDecompressor(max_window_size=_MOST_WINDOW).decompressobj()
        while not machine.eof:
            piece = machine.decompress(rest or _read_more(stream, _STEP))
            rest = b""
            if piece:
                yield piece
        rest = machine.unused_data or stream.read(_STEP)


def _read_more(stream: BinaryIO, most: int) -> bytes:
    found = stream.read(most)
    if not found:
        raise EOFError
    return found
