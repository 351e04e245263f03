"""The files that ship with the package: prompts and schemas, installed or in a checkout."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

__all__ = ["asset_path", "read_asset"]

_PACKAGE = Path(__file__).parents[1]


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
    raise FileNotFoundError(f"asset {name} is missing: the installation is incomplete; reinstall summarizer")


@lru_cache(maxsize=64)
def read_asset(name: str) -> str:
    """Return the text of the asset `name`, with its line breaks as they are."""
    return asset_path(name).read_bytes().decode()
