"""Lines of a text that is set in lines."""

from __future__ import annotations

__all__ = ["find_line_end", "find_line_start", "on_one_line", "trim_lines"]

# What no reader sees: a soft hyphen, spaces without width.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def find_line_start(text: str, low: int, high: int) -> int:
    """Return where the line of `text` with the offset `high` begins; 0 where no line ends from `low` on.

    One that begins with a small letter goes on from the line before.
    """
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


def on_one_line(text: str) -> str:
    """Return `text` as a reader sees it, each white space as one space."""
    return " ".join((text if text.isascii() else text.translate(_UNSEEN)).split())


def trim_lines(text: str) -> str:
    r"""Return `text` without the spaces at the ends of its lines.

    >>> from summarizer.text.lines import trim_lines
    >>> trim_lines("a line  \nand another\n")
    'a line\nand another\n'
    """
    return "\n".join(line.rstrip(" ") for line in text.split("\n"))
