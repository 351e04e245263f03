"""The codes of languages: those with a pack, and the primary subtag of any."""

from __future__ import annotations

from pathlib import Path

__all__ = ["CODES", "primary"]

CODES = tuple(sorted(path.parent.name for path in Path(__file__).parent.glob("*/pack.py")))
"""The languages that have a pack: each is a folder beside this file whose `pack.py` defines `PACK`."""


def primary(tag: str) -> str:
    """Return the primary subtag of a BCP 47 tag, in lower case.

    >>> primary("pt-BR")
    'pt'
    """
    return tag.split("-", 1)[0].lower()
