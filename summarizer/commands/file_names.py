"""Names of files after the inputs they are made of."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["FileNames"]

# Bytes of a file's name before its number and ending: file systems hold 255, a temporary name takes some.
_LONGEST = 180
_PLACE = re.compile(r"(?P<path>.*?)(?:, line (?P<line>\d+))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FileNames:
    """The names that files of one run have so far."""

    _taken: set[str] = field(default_factory=set[str])

    def name_file(self, name: str) -> str:
        """Return the input's own name without suffix, with its line, and a number where two are the same."""
        place = _PLACE.fullmatch(name)
        path, line = (place["path"], place["line"]) if place else (name, None)
        plain = _write_plainly(Path(path).stem) + (f"-{line}" if line else "")
        stem, number = plain, 1
        while _fold(stem) in self._taken:
            number += 1
            stem = f"{plain}-{number}"
        self._taken.add(_fold(stem))
        return stem

    def new_file(self, name: str, folder: Path, suffix: str) -> Path:
        """Return a path in `folder` at which no file is, named after the input."""
        path = folder / f"{self.name_file(name)}{suffix}"
        while path.exists():
            path = folder / f"{self.name_file(name)}{suffix}"
        return path


def _write_plainly(stem: str) -> str:
    """Return `stem` as a name that every file system can hold, and that ends no line and steers no terminal.

    Names longer than that are cut, and what is cut off stands in a hash, so that two stay two.
    """
    shown = "".join(c if c.isprintable() and c not in "/\\ " else "-" for c in stem)
    raw = shown.encode()
    if len(raw) <= _LONGEST:
        return shown
    digest = hashlib.blake2b(stem.encode("utf-8", "surrogateescape"), digest_size=4).hexdigest()
    return f"{raw[:_LONGEST].decode('utf-8', 'ignore')}-{digest}"


def _fold(stem: str) -> str:
    """Return what a file system that ignores case and composition of letters takes `stem` for."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", stem).casefold())
