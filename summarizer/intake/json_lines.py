"""JSON Lines: the bytes of one line after the other, each under the name of its place."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from summarizer.intake.decode import decode_strictly
from summarizer.intake.files import read_bounded, read_line
from summarizer.intake.given import MAX_BYTES, Given, base_name
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["check_line", "each_line"]


def each_line(stream: BinaryIO, name: str) -> Iterator[Given]:
    """Yield the lines of `stream` that are not empty; only one at a time is held, UTF-16 apart.

    A line that is too long is cut; `check_line` refuses it.

    Raises:
        ArticleError: The stream cannot be read on.
    """
    first = read_line(stream, name)
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # A line break is two bytes, either of which may be part of another character.
        text = decode_strictly(first + read_bounded(stream, name), name)
        rows = enumerate(text.split("\n"), start=1)
        yield from (_line(row.encode("utf-8", "surrogatepass"), name, n) for n, row in rows if row.strip())
        return
    number, line = 1, first
    while line:
        if line.removeprefix(codecs.BOM_UTF8).strip():
            yield _line(line, name, number)
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = read_line(stream, f"{name}, line {number}")
        number, line = number + 1, read_line(stream, f"{name}, after line {number},")


def check_line(given: Given) -> None:
    """Raise `ArticleError` when a line is longer than one article may be."""
    if len(given.data) > MAX_BYTES:
        raise ArticleError(
            f"{given.name} is longer than {MAX_BYTES:,} bytes: put each article on its own line"
        )


def _line(line: bytes, name: str, number: int) -> Given:
    # One that is too long must be seen to be so.
    data = line if len(line) > MAX_BYTES else line.rstrip(b"\r\n")
    return Given(f"{name}, line {number}", data, base=base_name(name))
