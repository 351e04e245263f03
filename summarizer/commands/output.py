"""Where a command's results go: standard output as exact bytes, files whole or not at all, messages apart."""

from __future__ import annotations

import contextlib
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

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rich.console import RenderableType

__all__ = [
    "CLOSED_PIPE",
    "abandon_stdout",
    "check_name",
    "is_stdout_a_terminal",
    "name_input",
    "print_view",
    "say",
    "show_progress",
    "write_file",
    "write_json",
    "write_lines",
    "write_stdout",
]

CLOSED_PIPE = 141
"""Exit code when the reader of our output went away: 128 + SIGPIPE, as the shell reports it."""

_PATIENCE = 1.0
_LONGEST_MESSAGE = 2000


def write_stdout(text: str) -> None:
    """Write `text` to standard output as UTF-8, line breaks as they are; leave quietly if nobody reads it."""
    stdout = _find_stdout()
    with _guard_stdout():
        stdout.flush()
        stdout.buffer.write(text.encode())
        stdout.flush()


def write_lines(text: str) -> None:
    """Write lines to standard output, with nothing in them that could steer the terminal."""
    write_stdout("\n".join(show_controls(line) for line in text.split("\n")))


def write_json(text: str) -> None:
    """Write JSON to standard output; what could steer a terminal is escaped, and the value stays the same."""
    write_stdout(escape_json(text))


def print_view(view: RenderableType) -> None:
    """Print a terminal view to standard output: coloured on a terminal that wants colour, else plain."""
    stdout = _find_stdout()
    with _guard_stdout():
        if isinstance(stdout, io.TextIOWrapper):
            # A terminal that cannot show a letter shows a question mark instead.
            stdout.reconfigure(errors="replace")
        # rich keeps bold and underline under NO_COLOR; whoever asks for no colour wants no escapes at all.
        is_plain = bool(os.environ.get("NO_COLOR"))
        console = _Console(
            color_system=None if is_plain else "auto", markup=False, highlight=False, emoji=False
        )
        console.print(view)
        stdout.flush()


def say(message: str) -> None:
    """Print one message on standard error, with nothing in it that could steer the terminal.

    One that quotes an input at length is cut in its middle; if nobody can be told, nothing is.
    """
    shown = show_controls(message)
    if len(shown) > _LONGEST_MESSAGE:
        half = _LONGEST_MESSAGE // 2
        shown = f"{shown[:half]} … {shown[-half:]}"
    stderr = cast("TextIO | None", sys.stderr)
    if stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            # What the terminal's encoding does not have, it shows as an escape.
            encoding = stderr.encoding or "utf-8"
            stderr.write(f"summarizer: {shown.encode(encoding, 'backslashreplace').decode(encoding)}\n")
            stderr.flush()


def check_name(path: str | Path, option: str) -> None:
    """Raise unless `path` names a file in characters that a record can hold, too.

    Raises:
        SettingsError: It does not; the text names the option.
    """
    if not str(path).strip() or Path(path) == Path():
        raise SettingsError(f"{option} names no file: give a path")
    try:
        os.path.abspath(path).encode()  # noqa: PTH100 - nothing is to be looked up on disk
    except UnicodeEncodeError as error:
        raise SettingsError(f"{option} {path} has bytes in its path that are no UTF-8: rename it") from error


def write_file(path: Path, text: str) -> None:
    """Write `text` to `path` as UTF-8: the whole file appears at once, or the old one stays.

    Raises:
        SettingsError: It cannot be written there.
    """
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe takes the text itself; a file put in its place would be the end of it.
            path.write_bytes(text.encode())
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        # Shorter than the names it may stand for: file systems hold 255 bytes.
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".brief-", suffix=".tmp")
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(text.encode())
                stream.flush()
                os.fsync(stream.fileno())
            # mkstemp keeps others from reading; a result has the rights any new file here would have.
            Path(temporary).chmod(0o666 & ~_umask())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SettingsError(f"{path} cannot be written: {reason}; choose another --output") from error


class _Console(Console):
    """A console that leaves it to us what happens when nobody reads on."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


@contextmanager
def show_progress(doing: str) -> Generator[Callable[[str], None]]:
    """Show `doing` and the time on standard error after a second; nothing when that is no terminal.

    What it gives is called with what is done next.
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


@contextmanager
def name_input(path: Path) -> Generator[None]:
    """Put the name of the input before the message of what is wrong with the brief it holds."""
    try:
        yield
    except BriefError as error:
        name = "standard input" if str(path) == "-" else str(path)
        raise BriefError(f"{name}: {error}") from error


def is_stdout_a_terminal() -> bool:
    """Tell whether somebody sees what is printed."""
    stdout = cast("TextIO | None", sys.stdout)
    return stdout is not None and not stdout.closed and stdout.isatty()


def abandon_stdout() -> None:
    """Let go of what could not be printed: Python flushes once more at exit, and that must not fail again."""
    with contextlib.suppress(AttributeError, OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _find_stdout() -> TextIO:
    # Python has none when the process was started with it closed.
    stdout = cast("TextIO | None", sys.stdout)
    if stdout is None or stdout.closed:
        raise SettingsError("standard output is closed: open it, or name a file where the command takes one")
    return stdout


@contextmanager
def _guard_stdout() -> Generator[None]:
    """Leave quietly when nobody reads on, with a message when what is printed cannot be written."""
    try:
        yield
    except BrokenPipeError:
        abandon_stdout()
        raise SystemExit(CLOSED_PIPE) from None
    except OSError as error:
        abandon_stdout()
        raise SettingsError(
            f"standard output cannot be written: {error.strerror}; choose another place for it"
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
