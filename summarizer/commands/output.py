"""Where the results of a command go: exact bytes on standard output, whole files, messages apart."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from summarizer.export.escape import escape_json, show_controls
from summarizer.model.errors import BriefError, SettingsError
from summarizer.text.lines import trim_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rich.console import RenderableType

    from summarizer.model.article import Article

__all__ = [
    "CLOSED_PIPE",
    "abandon_stdout",
    "check_name",
    "check_writable",
    "is_stdout_a_terminal",
    "name_input",
    "print_view",
    "say",
    "say_notes",
    "show_progress",
    "write_file",
    "write_json",
    "write_lines",
    "write_stdout",
]

CLOSED_PIPE = 141
"""Exit code if the reader of the output has gone: 128 + SIGPIPE, as a shell reports it."""

_PATIENCE = 1.0
_LONGEST_MESSAGE = 2000


def write_stdout(content: str | bytes) -> None:
    """Write bytes, or text as UTF-8, to standard output; exit silently if nobody reads it."""
    stdout = _find_stdout()
    with _guard_stdout():
        stdout.flush()
        stdout.buffer.write(_encode(content))
        stdout.flush()


def write_lines(text: str) -> None:
    """Write lines to standard output, without characters that could control the terminal."""
    write_stdout("\n".join(show_controls(line) for line in text.split("\n")))


def write_json(text: str) -> None:
    """Write JSON to standard output; characters that could control a terminal are escaped."""
    write_stdout(escape_json(text))


def print_view(view: RenderableType) -> None:
    """Print a view to standard output: in colour on a terminal that supports it, otherwise plain."""
    stdout = _find_stdout()
    with _guard_stdout():
        if isinstance(stdout, io.TextIOWrapper):
            # A terminal that cannot show a letter shows a question mark instead.
            stdout.reconfigure(errors="replace")
        # rich keeps bold and underline under NO_COLOR; users who set it want no escapes at all.
        is_plain = bool(os.environ.get("NO_COLOR"))
        console = _Console(
            color_system=None if is_plain else "auto", markup=False, highlight=False, emoji=False
        )
        if console.is_terminal:
            console.print(view)
        else:
            # Lines are filled up to the width of a screen, which a file is not.
            with console.capture() as printed:
                console.print(view)
            stdout.write(trim_lines(printed.get()))
        stdout.flush()


def say(message: str) -> None:
    """Print one message on standard error, without characters that could control the terminal.

    A very long message is cut in the middle. Without a standard error, nothing is printed.
    """
    shown = show_controls(message)
    if len(shown) > _LONGEST_MESSAGE:
        half = _LONGEST_MESSAGE // 2
        shown = f"{shown[:half]} … {shown[-half:]}"
    stderr = cast("TextIO | None", sys.stderr)
    if stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            # Characters that the terminal's encoding does not have are shown as escapes.
            encoding = stderr.encoding or "utf-8"
            stderr.write(f"summarizer: {shown.encode(encoding, 'backslashreplace').decode(encoding)}\n")
            stderr.flush()


def check_name(path: str | Path, option: str) -> None:
    """Raise unless `path` names a file, in characters that a record can contain.

    Raises:
        SettingsError: It does not. The message names the option.
    """
    if not str(path).strip() or Path(path) == Path():
        raise SettingsError(f"{option} is empty: give a path")
    try:
        os.path.abspath(path).encode()  # noqa: PTH100 - nothing is to be looked up on disk
    except UnicodeEncodeError as error:
        raise SettingsError(f"{option} {path} has bytes in its path that are not UTF-8: rename it") from error


def write_file(path: Path, content: str | bytes) -> None:
    """Write bytes, or text as UTF-8, to `path`: either the whole file is replaced, or the old one stays.

    Raises:
        SettingsError: The file cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe receives the content itself; a new file would replace it.
            path.write_bytes(_encode(content))
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        # The temporary name is short: file systems allow 255 bytes.
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".brief-", suffix=".tmp")
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(_encode(content))
                stream.flush()
                os.fsync(stream.fileno())
            # mkstemp makes the file private; the result has the permissions of any new file here.
            Path(temporary).chmod(0o666 & ~_umask())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SettingsError(f"{path} cannot be written: {reason}; choose another --output") from error


def check_writable(path: Path) -> None:
    """Raise unless `write_file` may make or replace `path`, a file, or files in it, as far as can be told.

    Raises:
        SettingsError: It may not.
    """
    place = path if path.is_dir() else path.parent
    while not place.exists() and place != place.parent:
        place = place.parent
    code = 0 if place.is_dir() else errno.ENOTDIR
    if path.exists() and not path.is_file() and not path.is_dir():
        # A device or a pipe stays, and is written to.
        code = 0 if os.access(path, os.W_OK) else errno.EACCES
    elif not code and not os.access(place, os.W_OK | os.X_OK):
        code = errno.EACCES
    if code:
        raise SettingsError(f"{path} cannot be written: {os.strerror(code)}; choose another --output")


class _Console(Console):
    """A console that raises when the reader has gone, so that we decide what happens."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


@contextmanager
def show_progress(doing: str) -> Generator[Callable[[str], None]]:
    """Show `doing` and the time on standard error after a second, if it is a terminal.

    Call the yielded function with a new text for the next step.
    """
    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        yield lambda _: None
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    progress = Progress(*columns, console=console, transient=True)
    task = progress.add_task(show_controls(doing), total=None)
    timer = threading.Timer(_PATIENCE, progress.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda now: progress.update(task, description=show_controls(now))
    finally:
        timer.cancel()
        timer.join()
        progress.stop()


def say_notes(name: str, article: Article) -> None:
    """Print on standard error what to know of the way from an input to its article's text, a line each."""
    for note in article.origin.notes if article.origin else ():
        say(f"{name}: {note}")


@contextmanager
def name_input(path: Path) -> Generator[None]:
    """Put the name of the input before the message of a brief error."""
    try:
        yield
    except BriefError as error:
        name = "standard input" if str(path) == "-" else str(path)
        raise BriefError(f"{name}: {error}") from error


def is_stdout_a_terminal() -> bool:
    """Return whether standard output is a terminal."""
    stdout = cast("TextIO | None", sys.stdout)
    return stdout is not None and not stdout.closed and stdout.isatty()


def abandon_stdout() -> None:
    """Discard what could not be printed: Python flushes again at exit, and that must not fail."""
    with contextlib.suppress(AttributeError, OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _find_stdout() -> TextIO:
    # Python has none when the process was started with it closed.
    stdout = cast("TextIO | None", sys.stdout)
    if stdout is None or stdout.closed:
        raise SettingsError(
            "standard output is closed: open it, or write to a file with -o where the command has it"
        )
    return stdout


@contextmanager
def _guard_stdout() -> Generator[None]:
    """Exit silently if the reader has gone, and with a message if the output cannot be written."""
    try:
        yield
    except BrokenPipeError:
        abandon_stdout()
        raise SystemExit(CLOSED_PIPE) from None
    except OSError as error:
        abandon_stdout()
        raise SettingsError(
            f"standard output cannot be written: {error.strerror}; redirect it to another place"
        ) from error


def _encode(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
