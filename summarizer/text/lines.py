"""Lines of a text that is set in lines: one that begins with a small letter goes on from the line before."""

from __future__ import annotations

__all__ = ["find_line_end", "find_line_start"]


def find_line_start(text: str, low: int, high: int) -> int:
    """Return where the line of `text` with the offset `high` begins; 0 where no line ends from `low` on."""
    at = text.rfind("\n", low, high)
    while at >= 0 and text[at + 1 : at + 2].islower():
        at = text.rfind("\n", low, at)
    return at + 1


def find_line_end(text: str, low: int, high: int) -> int:
    """Return where the line of `text` that has the offset `low` ends before `high`, -1 where it does not."""
    at = text.find("\n", low, high)
    while at >= 0 and text[at + 1 : at + 2].islower():
        at = text.find("\n", at + 1, high)
    return at
