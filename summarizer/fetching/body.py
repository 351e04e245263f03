"""An answer's body, unpacked in small steps and within a limit: a few bytes never become many at once."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from summarizer.fetching.rules import FaultError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["find_packing", "read_body"]

# Most bytes that are unpacked at a time.
_PIECE = 256 * 1024
_PACKED = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}
# What servers say of a body that is not packed.
_PLAIN = frozenset({"", "identity", "none", "utf-8"})
_ADVICE = "open it in a browser, save the page and give the file"


def find_packing(encoding: str) -> str:
    """Return how a body with the header Content-Encoding `encoding` is packed, "" if it is not.

    Raises:
        FaultError: It is compressed in a way that was not requested (br, zstd), or twice.
    """
    names = [name for name in (part.strip().lower() for part in encoding.split(",")) if name not in _PLAIN]
    if not names:
        return ""
    if len(names) > 1 or names[0] not in _PACKED:
        raise FaultError("is compressed in a way that was not requested", _ADVICE)
    return _PACKED[names[0]]


def read_body(
    chunks: Iterable[bytes], packing: str, most: int, *, length: int = 0, cut: bool = False
) -> bytes:
    """Return all of `chunks`, unpacked.

    Args:
        chunks: The body as it was sent.
        packing: How it is packed, from `find_packing`.
        most: The most bytes that are taken, packed as well as unpacked.
        length: How many bytes of it were announced.
        cut: Whether the beginning is enough where there is more.

    Raises:
        FaultError: There is more, or it is not packed as it says.
    """
    if length > most and not cut:
        raise _too_large(most)
    found = bytearray()
    for piece in _unpack(_bound(chunks, most), packing) if packing else chunks:
        found += piece
        if len(found) > most:
            if cut:
                break
            raise _too_large(most)
    return bytes(found[:most])


def _bound(chunks: Iterable[bytes], most: int) -> Iterator[bytes]:
    """Yield `chunks`, and stop what takes many bytes to say nothing."""
    received = 0
    for chunk in chunks:
        received += len(chunk)
        if received > most:
            raise _too_large(most)
        yield chunk


def _unpack(chunks: Iterable[bytes], packing: str) -> Iterator[bytes]:
    machine = None
    for chunk in filter(None, chunks):
        if machine is None:
            # Some servers send deflate without the header that the standard asks for.
            is_bare = packing == "deflate" and chunk[0] & 0x0F != zlib.DEFLATED
            bits = zlib.MAX_WBITS | 16 if packing == "gzip" else zlib.MAX_WBITS
            machine = zlib.decompressobj(-zlib.MAX_WBITS if is_bare else bits)
        rest = chunk
        while rest and not machine.eof:
            try:
                yield machine.decompress(rest, _PIECE)
            except zlib.error:
                raise FaultError(f"says it is compressed with {packing}, but is not", _ADVICE) from None
            rest = machine.unconsumed_tail
        # Some servers fill up with zeros. Anything else may be the rest of the article, or no part of it.
        if machine.eof and (rest or machine.unused_data).strip(b"\0"):
            raise FaultError(f"continues after the end of its {packing}", _ADVICE)
    while machine is not None and not machine.eof:
        piece = machine.decompress(machine.unconsumed_tail, _PIECE)
        if not piece:
            raise FaultError(f"ends in the middle of its {packing}", "try again later")
        yield piece


def _too_large(most: int) -> FaultError:
    return FaultError(
        f"holds more than {most:,} bytes", "give the address of one article, or allow more (max_bytes)"
    )
