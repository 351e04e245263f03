"""Folders, patterns and links: every file they lead to, by name, and every place where they lead nowhere."""

from __future__ import annotations

import glob
import os
import sqlite3
import stat
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.intake import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["KINDS", "LeftOut", "find_fault", "has_article", "is_pattern", "list_files"]

KINDS = frozenset(suffix for kind in FORMATS.values() if kind.format != "jsonl" for suffix in kind.suffixes)
"""What a folder is searched for; a pattern may name files of any kind."""

_IS_FOLDER = "is a folder"
# A file may be found by its name first, and then as one that cannot be opened: the fault counts.
_ADD = (
    "INSERT INTO names VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET fault = excluded.fault"
    " WHERE excluded.fault != ''"
)
_STANDARD_INPUT = frozenset({"/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"})


class LeftOut:
    """What folders and patterns hold besides articles.

    Attributes:
        own: Absolute names of what the batch itself writes: never read, never counted.
        kinds: How many files of each other kind were left out.
        folders: How many folders a pattern named.
    """

    def __init__(self, own: frozenset[str] = frozenset()) -> None:
        self.own = own
        self.kinds: Counter[str] = Counter()
        self.folders = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """A sentence for each sort of thing that was left out."""
        notes: list[str] = []
        if self.kinds:
            kinds = ", ".join(
                f"{count} {kind or 'without ending'}" for kind, count in sorted(self.kinds.items())
            )
            notes.append(f"left out of folders: {kinds}; to read them, name them or give a pattern")
        if self.folders:
            notes.append(
                f"left out: {self.folders} folders that a pattern matches; to read them, give them as inputs"
            )
        return tuple(notes)


def is_pattern(name: str) -> bool:
    """Return whether `name` may stand for several files."""
    return any(mark in name for mark in "*?[")


def find_fault(name: str) -> str:
    """Return why the input `name` cannot be used, and what to do; "" when it can."""
    if name in _STANDARD_INPUT:
        return f"the input {name} is not a file: give - for standard input, which is read as JSON Lines"
    try:
        mode = os.stat(name).st_mode  # noqa: PTH116 - a name that pathlib cannot hold is told of, too
    except FileNotFoundError:
        return _missing(name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return f"the input {name!r} cannot be opened ({reason}): check its name and permissions"
    if stat.S_ISDIR(mode):
        return "" if has_article(Path(name)) else _empty(name)
    if not stat.S_ISREG(mode):
        return f"the input {name!r} is {_sort(mode)}, not a file: give - and send it to standard input"
    return ""


def _empty(name: str) -> str:
    kinds = ", ".join(sorted(KINDS))
    return (
        f"the folder {name!r} holds no article ({kinds}, at any depth): give a folder that does, or a "
        "pattern for files of many articles, as in FOLDER/*.jsonl; the output is not changed"
    )


def _missing(name: str) -> str:
    if os.path.islink(name):  # noqa: PTH114 - as above
        return f"the input {name!r} is a broken link: correct the link, or leave it out"
    if not name or not is_pattern(name):
        return f"the input {name!r} does not exist: give a file, a folder, a pattern or - for standard input"
    if next(_match(name), None) is None:
        return f"the pattern {name!r} matches nothing: check its spelling"
    return ""


def has_article(folder: Path) -> bool:
    """Return whether there is an article, or something that may hide one, in `folder`."""
    return next(_walk(folder, LeftOut()), None) is not None


def list_files(name: str, left_out: LeftOut) -> Iterator[tuple[Path, str]]:
    """Yield the files that the folder or pattern `name` leads to, by name, and why one is none.

    They are sorted on disk, however many there are.
    """
    path = Path(name)
    found = _walk(path, left_out) if path.is_dir() else _match(name)
    with closing(sqlite3.connect("", isolation_level=None)) as sorter:
        sorter.execute("CREATE TABLE names (name BLOB PRIMARY KEY, fault TEXT) WITHOUT ROWID")
        sorter.execute("BEGIN")
        rows = ((os.fsencode(file), fault) for file, fault in found if not _is_own(file, left_out))
        sorter.executemany(_ADD, rows)
        sorter.execute("COMMIT")
        for raw, fault in sorter.execute("SELECT name, fault FROM names ORDER BY name"):
            file = Path(os.fsdecode(raw))
            why = fault or _find_file_fault(file)
            if why == _IS_FOLDER:
                # Below `**` their files are found by themselves.
                left_out.folders += "**" not in name
            else:
                yield file, why


def _is_own(name: str, left_out: LeftOut) -> bool:
    if not left_out.own:
        return False
    if os.path.abspath(name) in left_out.own:  # noqa: PTH100 - of a million names
        return True
    return os.path.islink(name) and os.path.realpath(name) in left_out.own  # noqa: PTH114 - of a million names


def _walk(folder: Path, left_out: LeftOut) -> Iterator[tuple[str, str]]:
    """Yield the articles in `folder` at any depth, and what cannot be looked into."""
    unread: list[tuple[str, str]] = []

    def note(error: OSError) -> None:
        reason = error.strerror or str(error)
        unread.append((str(error.filename), f"the folder cannot be opened ({reason}): check its permissions"))

    for base, folders, names in os.walk(folder, onerror=note):
        for name in folders:
            path = os.path.join(base, name)  # noqa: PTH118 - of a million paths
            if os.path.islink(path):  # noqa: PTH114 - of a million names
                yield path, "is a link to a folder, which is not followed: give that folder as an input"
        for name in names:
            path = os.path.join(base, name)  # noqa: PTH118 - of a million paths
            kind = _suffix(name)
            if kind in KINDS or (os.path.islink(path) and not os.path.exists(path)):  # noqa: PTH110, PTH114 - of a million paths
                yield path, ""
            elif not _is_own(path, left_out):
                left_out.kinds[kind] += 1
        yield from unread
        unread.clear()
    yield from unread


def _suffix(name: str) -> str:
    kind = os.path.splitext(name)[1].lower()  # noqa: PTH122 - of a million names
    return ".warc.gz" if kind == ".gz" and name.lower().endswith(".warc.gz") else kind


def _match(pattern: str) -> Iterator[tuple[str, str]]:
    """Yield what `pattern` names, and the folders on its way that cannot be looked into."""
    for name in glob.iglob(pattern, recursive=True):  # noqa: PTH207 - absolute ones, too
        yield name, ""
    head = pattern
    while is_pattern(head):
        last = os.path.basename(head)  # noqa: PTH119 - a pattern, no path
        head = os.path.dirname(head)  # noqa: PTH120 - a pattern, no path
        below = os.path.join(head, "**", "") if last == "**" else os.path.join(head, "")  # noqa: PTH118 - of a million paths
        for folder in glob.iglob(below, recursive=True) if head or last == "**" else ():  # noqa: PTH207 - a pattern, absolute ones, too
            try:
                os.scandir(folder).close()
            except OSError as error:
                yield (
                    folder.rstrip(os.sep),
                    f"the folder cannot be opened ({error.strerror}): check its permissions",
                )


def _find_file_fault(file: Path) -> str:
    try:
        mode = file.stat().st_mode
    except OSError as error:
        if file.is_symlink():
            return "is a broken link: correct the link, or leave it out"
        return f"cannot be opened ({error.strerror}): check its permissions"
    if stat.S_ISREG(mode):
        return ""
    return _IS_FOLDER if stat.S_ISDIR(mode) else f"is {_sort(mode)}, not a file: leave it out"


def _sort(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "a pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"
