"""Briefs from files: one from its JSON, many from JSON Lines, a table or a folder, each with its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarizer.batching.packing import packing_of
from summarizer.commands.article_files import say_left_out
from summarizer.commands.output import name_input
from summarizer.editing.subject import read_subject
from summarizer.intake import read_text
from summarizer.model.brief import Brief
from summarizer.model.errors import BriefError, SettingsError
from summarizer.model.strict_json import load_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["each_brief", "holds_many", "read_brief"]

_LINES = {".jsonl", ".ndjson", ".gz", ".zst", ".parquet"}


def holds_many(path: Path) -> bool:
    """Return whether `path` is a file of many briefs, or a folder."""
    return path.suffix.lower() in _LINES or path.is_dir()


def read_brief(path: Path) -> Brief:
    """Return the brief in the file `path`, or on standard input for `-`.

    Raises:
        SummarizerError: The file cannot be read, or does not contain a brief.
    """
    with name_input(path):
        subject = read_subject(read_text(path))
    if not isinstance(subject, Brief):
        raise BriefError(f"{path} is not a brief: give one that `summarizer summarize -o brief.json` wrote")
    return subject


def each_brief(path: Path) -> Iterator[tuple[str, Brief | BriefError]]:
    """Yield each brief of a file of JSON Lines or of a folder, with its place, or why it is none.

    What a folder holds besides is told on standard error.

    Raises:
        SettingsError: The folder has no brief.
    """
    if path.is_dir():
        files = sorted(path.glob("*.json"))
        if not files:
            raise SettingsError(f"{path} holds no brief: give a folder with briefs as JSON, or a .jsonl file")
        say_left_out(path, files)
        for file in files:
            yield str(file), _read(file.read_bytes())
        return
    for number, line in enumerate(_each_line(path), start=1):
        if line.strip():
            yield f"{path}, line {number}", _read(line)


def _each_line(path: Path) -> Iterator[bytes]:
    packing = packing_of(path)
    if packing is not None:
        yield from packing.unpack(path)
        return
    with path.open("rb") as stream:
        yield from stream


def _read(data: bytes) -> Brief | BriefError:
    """Return the brief that `data` is, or that a batch's record holds; else why there is none."""
    try:
        text = data.decode("utf-8-sig")
        value = load_json(text)
        # The record of a batch has the brief among what it cost.
        inside = value.get("brief") if isinstance(value, dict) else None
        subject = read_subject(json.dumps(inside, ensure_ascii=False) if isinstance(inside, dict) else text)
    except UnicodeDecodeError:
        return BriefError("it is not UTF-8")
    except BriefError as error:
        return error
    except ValueError as error:
        return BriefError(f"it is not JSON: {error}")
    return subject if isinstance(subject, Brief) else BriefError("it is not a brief as JSON")
