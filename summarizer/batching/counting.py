"""How many articles an input has, counted ahead where that is quick, so that a run can say what is left."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.batching.folders import LeftOut, list_files
from summarizer.batching.inputs import STDIN, is_lines_name
from summarizer.batching.parquet import count_records
from summarizer.intake import is_url
from summarizer.intake.packed import PACKED, unpack
from summarizer.model.article import Article
from summarizer.model.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.batching.inputs import Reading

__all__ = ["Counted", "count_inputs"]

# Bytes of a file of lines that are counted; what follows is taken to be like them.
_MOST = 128 * 2**20


@dataclass(frozen=True, slots=True)
class Counted:
    """What an input seems to hold.

    Attributes:
        articles: How many articles, `None` when that cannot be told without reading all.
        is_exact: Whether they were counted, and not estimated from a part.
        notes: What was left out of folders and patterns, in sentences.
    """

    articles: int | None
    is_exact: bool
    notes: tuple[str, ...] = ()


class _UncountableError(Exception):
    """Nobody knows how many articles there are before all is read."""


def count_inputs(
    inputs: Iterable[str | os.PathLike[str] | Article], own: frozenset[str], reading: Reading
) -> Counted:
    """Return what `inputs` seem to hold, apart from the batch's `own` files; no article is read."""
    left_out = LeftOut(own)
    total, is_exact = 0, True
    try:
        for given in inputs:
            for found, is_whole in _count(given, left_out, reading):
                total += found
                is_exact &= is_whole
    except (_UncountableError, MissingExtraError):
        # A missing package is told of where the input is read.
        return Counted(None, is_exact=False, notes=left_out.notes)
    if reading.shard is not None:
        total, is_exact = round(total / reading.shard.of), False
    return Counted(total, is_exact, left_out.notes)


def _count(
    given: str | os.PathLike[str] | Article, left_out: LeftOut, reading: Reading
) -> Iterator[tuple[int, bool]]:
    """Yield for every file of an input how many articles it has, and whether they were counted."""
    if isinstance(given, Article) or is_url(os.fspath(given)):
        yield 1, True
        return
    name = os.fspath(given)
    if name == STDIN:
        raise _UncountableError
    path = Path(name)
    files = [(path, "")] if path.is_file() else list_files(name, left_out)
    for file, fault in files:
        yield (1, True) if fault else _count_file(file, reading)


def _count_file(file: Path, reading: Reading) -> tuple[int, bool]:
    name = file.name.lower()
    is_auto = reading.input_format == "auto"
    if reading.input_format == "warc" or (is_auto and name.endswith((".warc", ".warc.gz"))):
        raise _UncountableError
    if is_auto and file.suffix.lower() == ".parquet":
        return count_records(file), True
    if reading.input_format == "jsonl" or (is_auto and is_lines_name(name)):
        return _count_lines(file)
    return 1, True


def _count_lines(file: Path) -> tuple[int, bool]:
    """Return how many lines of `file` hold something, and whether all were counted."""
    ending = file.suffix.lower()
    lines = seen = 0
    try:
        with file.open("rb") as stream:
            reader = io.BufferedReader(unpack(stream, ending)) if ending in PACKED else stream
            for line in reader:
                lines += bool(line.strip())
                seen += len(line)
                if seen > _MOST:
                    return round(lines * file.stat().st_size / stream.tell()), False
    except (OSError, MissingExtraError):
        # Told of where it is read.
        return 1, False
    return lines, True
