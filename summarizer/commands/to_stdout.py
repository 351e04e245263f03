"""Briefs to standard output: the lines of a file are copied as they are written to it."""

from __future__ import annotations

import sys
import tempfile
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.batching.outputs import failures_path
from summarizer.commands.output import abandon_stdout

if TYPE_CHECKING:
    from collections.abc import Generator

    from summarizer.batching.events import Event

__all__ = ["STDOUT", "Copier", "place_output"]

STDOUT = "-"
"""The output that stands for standard output."""

_EVERY = 0.2
_PIECE = 1 << 20


class Copier:
    """Copies what is written to `path` to standard output, in a thread: a slow reader delays no call."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_done = threading.Event()
        self._thread = threading.Thread(target=self._copy_on, daemon=True)
        self.error: OSError | None = None
        self._place = 0

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def __call__(self, _: Event) -> None:
        """Stop the run when nobody reads on.

        Raises:
            OSError: Standard output cannot be written.
        """
        if self.error is not None:
            raise self.error

    def finish(self) -> None:
        """Copy what is left, and end.

        Raises:
            OSError: Standard output cannot be written.
        """
        self._is_done.set()
        self._thread.join()
        if self.error is not None:
            raise self.error

    def _copy_on(self) -> None:
        try:
            while not self._is_done.wait(_EVERY):
                self._copy()
            self._copy()
        except OSError as error:
            self.error = error
            abandon_stdout()

    def _copy(self) -> None:
        with suppress(FileNotFoundError), self._path.open("rb") as written:
            written.seek(self._place)
            while piece := written.read(_PIECE):
                # Whole lines: what is written of one may be cut off again.
                whole = piece[: piece.rfind(b"\n") + 1]
                if not whole:
                    return
                sys.stdout.buffer.write(whole)
                sys.stdout.buffer.flush()
                self._place += len(whole)
                written.seek(self._place)


@contextmanager
def place_output(ledger: Path | None) -> Generator[Path]:
    """Yield where briefs are written before they are copied: beside `ledger`, or in a temporary folder."""
    if ledger is None:
        with tempfile.TemporaryDirectory(prefix="summarizer-") as folder:
            yield Path(folder, "briefs.jsonl")
        return
    # The same name each time: the ledger holds one output of this kind, however often it is asked for.
    path = ledger.with_name(f"{ledger.name}.stdout.jsonl")
    _remove(path)
    try:
        yield path
    finally:
        _remove(path)


def _remove(path: Path) -> None:
    for file in (path, failures_path(path), path.with_name(f"{path.name}.writer")):
        file.unlink(missing_ok=True)
