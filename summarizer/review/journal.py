"""What editors decided, line by line beside the briefs: on the disk before anybody is told."""

from __future__ import annotations

import contextlib
import fcntl
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from summarizer.model.brief import EDITOR_ACTIONS, Edit
from summarizer.model.errors import SettingsError, SummarizerError
from summarizer.model.finding import Finding
from summarizer.model.strict_json import load_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Entry", "Journal", "JournalError", "journal_path", "live_edits", "open_journal", "read_journal"]


class JournalError(SummarizerError):
    """A decision could not be written: it was not made."""


class Entry(BaseModel):
    """A line of a journal: a decision, or that one was taken back.

    Attributes:
        number: Of the line, from 1.
        brief: SHA-256 of the brief before any decision, as in its seal.
        edit: The decision; `None` where one was taken back.
        undone: The number of the decision that was taken back, 0 where one was made.
        by: Who took it back.
        at: When.
        left: The errors and doubts of the item after the decision.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: int = Field(ge=1)
    brief: str
    edit: Edit | None = None
    undone: int = 0
    by: str = ""
    at: AwareDatetime | None = None
    left: tuple[Finding, ...] = ()


def journal_path(briefs: Path) -> Path:
    """Return the journal of a file or folder of briefs: `brief.decisions.jsonl` beside `brief.json`."""
    # The folder itself has no name.
    named = briefs if briefs.name else briefs.resolve()
    return named.with_name(f"{named.stem}.decisions.jsonl")


def live_edits(entries: Iterable[Entry]) -> list[Entry]:
    """Return the decisions of one brief that were not taken back, in order."""
    live: list[Entry] = []
    for entry in entries:
        if entry.edit is not None:
            live.append(entry)
        else:
            live = [one for one in live if one.number != entry.undone]
    return live


def read_journal(path: Path) -> tuple[list[Entry], int]:
    """Return the entries of a journal, none where there is no file, and how many bytes of its end are torn.

    A line that was not written to its end was never answered: it is no decision.

    Raises:
        SettingsError: The file cannot be read, or is no journal.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return [], 0
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from error
    whole = data.rfind(b"\n") + 1
    lines = data[:whole].split(b"\n")[:-1]
    entries: list[Entry] = []
    standing: dict[str, list[int]] = {}
    for number, line in enumerate(lines, start=1):
        try:
            load_json(line.decode())
            entry = Entry.model_validate_json(line)
        except ValueError as error:
            raise SettingsError(_not_a_line(path, number)) from error
        if entry.number != number or not _is_next(entry, standing.setdefault(entry.brief, [])):
            raise SettingsError(_not_a_line(path, number))
        entries.append(entry)
    return entries, len(data) - whole


def _is_next(entry: Entry, standing: list[int]) -> bool:
    """Return whether `entry` is an editor's decision, or takes the last of those that stand back."""
    if entry.edit is None:
        return bool(standing) and standing.pop() == entry.undone
    standing.append(entry.number)
    return entry.edit.action in EDITOR_ACTIONS and bool(entry.edit.by) and not entry.undone


def _not_a_line(path: Path, number: int) -> str:
    return (
        f"{path}, line {number}: this is not a decision that `summarizer review --serve` wrote, or "
        "not the next one; restore the file, or move it away to begin again"
    )


@dataclass(slots=True)
class Journal:
    """A journal that this process holds alone, open for writing.

    Attributes:
        path: Where it is.
        entries: What it holds.
        torn: How many bytes of a line that was never finished were cut off when it was opened.
    """

    path: Path
    entries: list[Entry]
    torn: int
    _file: int
    _size: int = field(default=0)

    def append(self, entry: Entry) -> None:
        """Write `entry` to the disk, wholly or not at all.

        Raises:
            JournalError: It could not be written: the disk is full, for example.
        """
        line = entry.model_dump_json(exclude_defaults=True).encode() + b"\n"
        try:
            # What an earlier fault may have left behind.
            os.ftruncate(self._file, self._size)
            _write_whole(self._file, line)
            os.fsync(self._file)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.ftruncate(self._file, self._size)
                os.fsync(self._file)
            raise JournalError(
                f"the decision was not recorded: {self.path.name} cannot be written "
                f"({error.strerror}); free some space, then decide again"
            ) from error
        self._size += len(line)
        self.entries.append(entry)

    def close(self) -> None:
        """Let another process have it."""
        os.close(self._file)


def open_journal(path: Path) -> Journal:
    """Return the journal at `path`, which is made where there is none; a torn end is cut off.

    Raises:
        SettingsError: Another process holds it, it cannot be opened, or it is no journal.
    """
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise SettingsError(f"{path} cannot be opened: {error.strerror}; decisions are kept there") from error
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(file)
        raise SettingsError(
            f"{path} is in use by another `summarizer review --serve`: use its page, or stop it first"
        ) from error
    try:
        entries, torn = read_journal(path)
        size = os.fstat(file).st_size - torn
        if torn:
            os.ftruncate(file, size)
        os.fsync(file)
        # A new file is lost with its name.
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
    except BaseException:
        os.close(file)
        raise
    return Journal(path, entries, torn, file, size)


def _write_whole(file: int, data: bytes) -> None:
    """Write all of `data`: where there is no room for all of it, the system may write a part."""
    while data:
        data = data[os.write(file, data) :]
