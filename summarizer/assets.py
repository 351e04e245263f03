"""The files that ship with the package: prompts, schemas and word lists, installed or in a checkout."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

__all__ = ["asset_path", "read_asset", "read_data"]

_PACKAGE = Path(__file__).parent


def asset_path(name: str) -> Path:
    """Return the path of the asset `name`, for example `schemas/draft.json`.

    In a wheel the folders lie inside the package; in a checkout beside it.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"asset {name} is missing: the installation is incomplete, reinstall summarizer")


@lru_cache(maxsize=64)
def read_asset(name: str) -> str:
    """Return the text of the asset `name`, with its line breaks as they are."""
    return asset_path(name).read_bytes().decode()


def read_data(name: str) -> str:
    """Return a word list of `summarizer/data/`."""
    return (_PACKAGE / "data" / name).read_text(encoding="utf-8")
