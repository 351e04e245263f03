"""Many briefs from a file of JSON Lines, a table or a folder, each with its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarizer.batching.parquet import read_records
from summarizer.editing.subject import read_subject
from summarizer.model.brief import Brief
from summarizer.model.errors import BriefError, SettingsError
from summarizer.model.strict_json import load_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["LINES", "each_brief"]

_PARQUET = ".parquet"
LINES = {".jsonl", ".ndjson", _PARQUET}
"""The endings of files that hold many briefs."""


def each_brief(path: Path) -> Iterator[tuple[str, Brief | BriefError]]:
    """Yield each brief of a file of JSON Lines or of a folder, with its place, or why it is none.

    Raises:
        SettingsError: The folder has no brief.
    """
    if path.is_dir():
        files = sorted(path.glob("*.json"))
        if not files:
            raise SettingsError(f"{path} holds no brief: give a folder with briefs as JSON, or a .jsonl file")
        for file in files:
            yield str(file), _read(file.read_bytes())
        return
    for number, line in enumerate(_each_line(path), start=1):
        if line.strip():
            yield f"{path}, line {number}", _read(line)


def _each_line(path: Path) -> Iterator[bytes]:
    if path.suffix.lower() == _PARQUET:
        yield from read_records(path)
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
    return subject if isinstance(subject, Brief) else BriefError("it is no brief as JSON")
