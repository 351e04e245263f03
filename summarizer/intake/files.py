"""Files and standard input: opened, and read up to what one article may hold."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from summarizer.intake.given import MAX_BYTES
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import BinaryIO, TextIO

__all__ = ["open_input", "read_bounded", "read_line"]


@contextmanager
def open_input(path: str | Path, name: str) -> Generator[BinaryIO]:
    """Open the file `path`, or standard input for `-`, which is left open at the end.

    Raises:
        ArticleError: It cannot be opened; the text names it as `name`.
    """
    if str(path) == "-":
        # Python has none when the process was started with it closed.
        stdin = cast("TextIO | None", sys.stdin)
        if stdin is None or stdin.closed:
            raise ArticleError(f"{name} is closed: give a file, or redirect something to it")
        yield stdin.buffer
        return
    with _open_file(path, name) as stream:
        yield stream


def read_bounded(stream: BinaryIO, name: str) -> bytes:
    """Return all that is left in `stream`.

    Raises:
        ArticleError: It cannot be read, or is more than one article may hold.
    """
    try:
        data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(name, error) from error
    if len(data) > MAX_BYTES:
        raise ArticleError(
            f"{name} is larger than {MAX_BYTES:,} bytes: put each article into its own file, or use "
            "JSON Lines"
        )
    return data


def read_line(stream: BinaryIO, name: str) -> bytes:
    """Return the next line of `stream`, cut where it is longer than an article may be; empty at the end.

    Raises:
        ArticleError: It cannot be read.
    """
    try:
        return stream.readline(MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(name, error) from error


def _open_file(path: str | Path, name: str) -> BinaryIO:
    if not str(path):
        raise ArticleError("an input has no name: give a path, an address, or - for standard input")
    try:
        if Path(path).is_dir():
            raise ArticleError(f"{name} is a folder: give the files in it, for example {name}/*.txt")
        return Path(path).open("rb")
    except FileNotFoundError as error:
        raise ArticleError(f"{name} does not exist: check the path") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ArticleError(
            f"{name} cannot be opened: {reason}; check the path and its permissions"
        ) from error


def _unreadable(name: str, error: OSError) -> ArticleError:
    return ArticleError(f"{name} cannot be read: {error.strerror}; try again or copy the file")
