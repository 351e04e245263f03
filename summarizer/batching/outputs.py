"""The two files of a batch: briefs and failures, in input order, cut back to what the ledger vouches for."""

from __future__ import annotations

import glob
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from summarizer.batching.inputs import is_lines_name
from summarizer.batching.ledger import Ends
from summarizer.batching.packing import packing_of
from summarizer.batching.writer import Mark, lock_file, mark_path
from summarizer.intake.packed import PACKED
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.batching.columns import Kept
    from summarizer.batching.ledger import Ledger

__all__ = ["Output", "check_output", "failures_path", "own_files"]

# Endings of what is written beside an output.
_KEPT = (".failures.jsonl", ".partial.jsonl")
# Records copied at a time from the ledger to the files: one wait for the disk each.
_CHUNK = 200


def failures_path(output: Path) -> Path:
    """Return where the failures of the run that writes `output` go."""
    return output.with_name(f"{_stem(output)}.failures.jsonl")


def _stem(output: Path) -> str:
    """Return the output's name without its ending, `.jsonl.gz` for one."""
    unpacked = output.with_suffix("") if output.suffix.lower() in PACKED else output
    return unpacked.stem


def _is_output_name(path: Path) -> bool:
    return path.suffix.lower() == ".parquet" or is_lines_name(path.name)


def check_output(output: str | os.PathLike[str]) -> None:
    """Raise `SettingsError` unless `output` names a file of a known kind that no other output shares."""
    name = os.fspath(output)
    if os.path.basename(name) in {"", ".", ".."}:  # noqa: PTH119 - pathlib drops what tells a folder
        inside = os.path.join(name, "briefs.jsonl")  # noqa: PTH118 - as it was given
        raise SettingsError(f"the output {name!r} is a folder: name a file in it, for example {inside}")
    path = Path(name)
    if not _is_output_name(path):
        raise SettingsError(
            f"the output {path} must end in .jsonl or .parquet, or compressed in .jsonl.gz or "
            ".jsonl.zst: rename it"
        )
    if path.name.lower().endswith(_KEPT):
        raise SettingsError(
            f"the output {path} has a name that is reserved for the lines of another output: choose "
            "another name"
        )
    if not path.name.isprintable():
        raise SettingsError(f"the output {name!r} has invisible characters in its name: choose another name")
    other = _find_sharer(path)
    if other:
        raise SettingsError(
            f"the output {path} would share {failures_path(path).name} with {other}, which another batch "
            "writes: choose another name"
        )


def own_files(output: Path, ledger: Path) -> frozenset[str]:
    """Return the absolute names of all files that a batch writes."""
    beside = [
        output,
        mark_path(output),
        failures_path(output),
        output.with_name(f"{output.name}.partial.jsonl"),
        output.with_name(f"{output.name}.writing"),
        *(ledger.with_name(f"{ledger.name}{end}") for end in ("", "-wal", "-shm", ".lock", ".reserve")),
    ]
    names = {os.path.abspath(path) for path in beside}  # noqa: PTH100 - as inputs are compared
    return frozenset(names | {os.path.realpath(path) for path in beside})


class Output:
    """The files of one run, open for writing."""

    def __init__(self, path: Path) -> None:
        """Open the files beside `path`; their content stays until `resume` says what of it counts.

        Raises:
            SettingsError: The name's ending is not known, or the files cannot be written.
        """
        check_output(path)
        self.path = path
        self.packing = packing_of(path)
        if self.packing:
            self.packing.require()
        # What is packed cannot be continued where it broke off, so it is made of lines when all are there.
        self._lines = path.with_name(f"{path.name}.partial.jsonl") if self.packing else path
        self.failures = failures_path(path)
        self._files: list[int] = []
        self._mark: Mark | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            for name in (self._lines, self.failures):
                self._files.append(os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666))
                # By whatever name another run has opened it.
                lock_file(self._files[-1], path)
            self._mark = Mark(path)
        except OSError as error:
            self.close()
            raise SettingsError(
                f"the output {path} cannot be written: {error.strerror}; choose another place"
            ) from None
        except BaseException:
            self.close()
            raise
        self.ends = Ends()
        self.has_content = self.sizes[0] > 0 or (self.packing is not None and path.exists())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the files."""
        if self._mark is not None:
            with suppress(OSError):
                if not self.sizes[1]:
                    self.failures.unlink(missing_ok=True)
            self._mark.close()
        while self._files:
            os.close(self._files.pop())

    @property
    def mark(self) -> Mark:
        """What says who writes these files."""
        assert self._mark is not None  # noqa: S101 - it is there once the files are
        return self._mark

    @property
    def sizes(self) -> tuple[int, int]:
        """The sizes of the two files, in bytes."""
        lines, failures = (os.fstat(file).st_size for file in self._files)
        return lines, failures

    def cut(self, ends: Ends) -> None:
        """Take away everything after `ends`."""
        os.ftruncate(self._files[0], ends.output)
        os.ftruncate(self._files[1], ends.failures)
        self.ends = ends

    def read_back(self, is_brief: bool, start: int, end: int) -> bytes:  # noqa: FBT001 - which file
        """Return what was written between two offsets to the briefs, or else to the failures."""
        return os.pread(self._files[0 if is_brief else 1], end - start, start)

    def take(self, ledger: Ledger) -> int:
        """Move records that are next in order from `ledger` to the files; return how many there were.

        First the files are safe on disk, then the ledger lets go of the records.
        """
        moved: list[Ends] = []
        texts: tuple[list[bytes], list[bytes]] = ([], [])
        count, output, failures = self.ends.count, self.ends.output, self.ends.failures
        for is_brief, record in ledger.waiting(count, _CHUNK):
            texts[0 if is_brief else 1].append(record)
            count += 1
            output += len(record) if is_brief else 0
            failures += 0 if is_brief else len(record)
            moved.append(Ends(count, output, failures))
        if not moved:
            return 0
        for file, text, start in zip(self._files, texts, (self.ends.output, self.ends.failures), strict=True):
            if text:
                _write(file, b"".join(text), start)
        ledger.mark_written(moved)
        self.ends = moved[-1]
        return len(moved)

    def unpack(self) -> None:
        """Write the lines that the packed file was made of anew, when they are wanted and gone."""
        if self.packing and self.path.exists() and not self.sizes[0]:
            with self._lines.open("r+b") as lines:
                lines.writelines(self.packing.unpack(self.path))

    def finish(self, kept: Kept, *, is_changed: bool) -> None:
        """Make the packed file, when that is what is wanted; the lines it is made of are taken away."""
        if self.packing:
            if is_changed or not self.path.exists():
                self.packing.pack(self._lines, self.path, kept)
            self._lines.unlink(missing_ok=True)

    def discard_empty(self) -> None:
        """Take away the failures file when there are none."""
        if not self.ends.failures:
            self.failures.unlink(missing_ok=True)


def _find_sharer(path: Path) -> str:
    """Return another batch's output whose failures would have the same file, "" when there is none."""
    with suppress(OSError):
        for found in path.parent.glob(f"{glob.escape(_stem(path))}.*"):
            is_output = _is_output_name(found) and _stem(found) == _stem(path) and mark_path(found).exists()
            if is_output and not (path.exists() and path.samefile(found)) and found.name != path.name:
                return found.name
    return ""


def _write(file: int, text: bytes, start: int) -> None:
    view = memoryview(text)
    while view:
        written = os.pwrite(file, view, start)
        start += written
        view = view[written:]
    os.fsync(file)
