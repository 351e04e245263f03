"""The proof at the end of a batch: every input is a brief or a named failure, counted in the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.batching.packing import count_lines

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.batching.outputs import Output

__all__ = ["Count", "count_files", "prove"]

Count = tuple[int, int]
"""How many briefs and how many failures the files hold."""


def count_files(files: Output) -> Count:
    """Return how many whole records output and failures file hold, read anew from the disk by their names."""
    briefs = files.packing.count(files.path) if files.packing else _count_lines(files.path)
    return briefs, _count_lines(files.failures)


def prove(files: Output, expected: int) -> tuple[Count, str]:
    """Return what is in the files, and what is wrong with it when that is not `expected` records."""
    try:
        counted = count_files(files)
    except OSError as error:
        return (0, 0), f"{files.path} cannot be counted ({error.strerror}): run the same command again"
    if sum(counted) == expected:
        return counted, ""
    return counted, (
        f"{expected} inputs, but the files hold {counted[0]} briefs and {counted[1]} failures: "
        f"{files.path} or {files.failures} was changed by something else, or a line in it is damaged; "
        f"delete {files.path} "
        "and run the same command again (paid replies stay in the ledger)"
    )


def _count_lines(path: Path) -> int:
    """Return how many lines of `path` are whole records; none when it is not there."""
    try:
        with path.open("rb") as lines:
            return count_lines(lines)
    except FileNotFoundError:
        return 0
