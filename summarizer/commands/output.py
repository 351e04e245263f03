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
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from summarizer.errors import BriefError, SettingsError
from summarizer.render.escape import escape_json, show_controls

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rich.console import RenderableType

__all__ = [
    "CLOSED_PIPE",
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


def write_stdout(text: str) -> None:
    """Write `text` to standard output as UTF-8, line breaks as they are; leave quietly if nobody reads it."""
    with _quiet_on_closed_pipe():
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()


def write_lines(text: str) -> None:
    """Write lines to standard output, with nothing in them that could steer the terminal."""
    write_stdout("\n".join(show_controls(line) for line in text.split("\n")))


def write_json(text: str) -> None:
    """Write JSON to standard output; what could steer a terminal is escaped, and the value stays the same."""
    write_stdout(escape_json(text))


def print_view(view: RenderableType) -> None:
    """Print a terminal view to standard output: coloured on a terminal that wants colour, else plain."""
    with _quiet_on_closed_pipe():
        if isinstance(sys.stdout, io.TextIOWrapper):
            # A terminal that cannot show a letter shows a question mark instead.
            sys.stdout.reconfigure(errors="replace")
        # rich keeps bold and underline under NO_COLOR; whoever asks for no colour wants no escapes at all.
        is_plain = bool(os.environ.get("NO_COLOR"))
        console = Console(
            color_system=None if is_plain else "auto", markup=False, highlight=False, emoji=False
        )
        console.print(view)
        sys.stdout.flush()


def say(message: str) -> None:
    """Print one message on standard error, with nothing in it that could steer the terminal."""
    sys.stderr.write(f"summarizer: {show_controls(message)}\n")
    sys.stderr.flush()


def write_file(path: Path, text: str) -> None:
    """Write `text` to `path` as UTF-8: the whole file appears at once, or the old one stays.

    Raises:
        SettingsError: It cannot be written there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
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
    except OSError as error:
        raise SettingsError(f"{path} cannot be written: {error.strerror}; choose another --output") from error


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


@contextmanager
def _quiet_on_closed_pipe() -> Generator[None]:
    try:
        yield
    except BrokenPipeError:
        # Python flushes standard output once more at exit; that must not fail again.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(CLOSED_PIPE) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
