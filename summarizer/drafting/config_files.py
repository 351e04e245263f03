"""Small files that say how briefs are made: where config files are, and how one is read."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["PROJECT_FILE", "config_files", "read_config", "read_small"]

PROJECT_FILE = Path("summarizer.toml")
"""The config file of the working directory."""

_MOST_BYTES = 1_000_000

_Parsed = TypeVar("_Parsed")


def config_files(environ: Mapping[str, str]) -> list[Path]:
    """Return the config files that are there, the one that counts most first."""
    folder = _user_directory(environ)
    user_file = folder / "summarizer" / "config.toml" if folder else None
    return [path for path in (PROJECT_FILE, user_file) if path is not None and _is_there(path)]


def _user_directory(environ: Mapping[str, str]) -> Path | None:
    """Return the folder of the user's own config files, `None` for a user who has none."""
    given, home = environ.get("XDG_CONFIG_HOME", ""), environ.get("HOME", "")
    # The specification says to ignore relative paths; the working directory is nobody's home.
    if given.startswith("/"):
        return Path(given)
    return Path(home) / ".config" if home.startswith("/") else None


def _is_there(path: Path) -> bool:
    """Tell whether a config file is at `path`, or a folder in its place: reading it says what is wrong.

    A home that may not be looked into, or whose name no file system holds, has none.
    """
    try:
        return path.is_file() or path.is_dir()
    except OSError:
        return False


def read_config(path: Path) -> dict[str, object]:
    """Return what the config file at `path` holds.

    Raises:
        SettingsError: It cannot be read; the text names it.
    """
    return read_small(path, "config file", tomllib.loads, most=_MOST_BYTES)


def read_small(path: Path, what: str, parse: Callable[[str], _Parsed], *, most: int) -> _Parsed:
    """Return what `parse` makes of the text of a file, which is read only if it has at most `most` bytes.

    Raises:
        SettingsError: It cannot be read or parsed; the text says `what` it is and where.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
        if len(data) > most:
            raise SettingsError(f"the {what} {path} is larger than {most:,} bytes: use a smaller file")
        return parse(data.decode())
    except OSError as error:
        raise SettingsError(f"the {what} {path} cannot be read: {error.strerror or error}") from None
    except RecursionError:
        raise SettingsError(f"the {what} {path} cannot be read: it is nested too deeply") from None
    except ValueError as error:
        raise SettingsError(f"the {what} {path} cannot be read: {error}") from None
