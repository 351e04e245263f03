"""Where a text says that something is at a place: "the works in Norrhaven"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.analysis.names.located import LOCATING, THE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["find_located", "first_word"]

_WORD = re.compile(r"\w+")
# Up to three marks may stand before a name's first letter: "’Ndrangheta".
_WHERE = re.compile(
    rf"(?<=\s)(?:{'|'.join(sorted(LOCATING))})(?=\s+(?:{THE}\s+)?\W{{0,3}}(\w+))(?=\s+\W{{0,3}}(\w+))"
)


def first_word(name: str) -> str:
    """Return the first word of a name, by which `find_located` has it."""
    found = _WORD.search(name)
    return found[0] if found else ""


def find_located(text: str) -> Mapping[str, Sequence[int]]:
    """Return the offsets of the words that tell where ("in"), by the first word of the place behind them."""
    found: dict[str, list[int]] = {}
    for match in _WHERE.finditer(text):
        for word in {match[1], match[2]}:
            found.setdefault(word, []).append(match.start())
    return found
