"""The times that head the entries of a live blog: "10:42 GMT", "9.15am"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ENTRY", "is_live", "minutes_of"]

_CLOCK = r"(?P<hours>\d{1,2})[:.](?P<minutes>\d\d) ?(?P<half>[ap]\.?m\.?)?"
ENTRY = re.compile(
    rf"(?P<stamp>{_CLOCK}(?: ?(?P<zone>GMT|UTC|BST|E[SD]?T|P[SD]?T|CES?T|IST|AEDT|AEST))?)"
    r"(?=\s*(?:[:–—-]\s|\n|\Z)|(?<=[a-zA-Z]) )"
)
"""Matches the time at the start of an entry."""

_STAMP = re.compile(_CLOCK)
_FEWEST = 2


def is_live(entries: Sequence[re.Match[str]]) -> bool:
    """Tell whether what `ENTRY` matched are entries of a live blog: with a time zone, or the newest first.

    Times that rise without a zone tell of one day, and belong to the story.
    """
    if len(entries) < _FEWEST:
        return False
    first, last = (minutes_of(entry["stamp"]) for entry in (entries[0], entries[-1]))
    return any(entry["zone"] for entry in entries) or first > last


def minutes_of(stamp: str) -> int:
    """Return the time of a day in minutes; 0 of what is no time.

    >>> from summarizer.analysis.furniture.entries import minutes_of
    >>> minutes_of("9.15am"), minutes_of("9:15 p.m. EST")
    (555, 1275)
    """
    match = _STAMP.match(stamp)
    if match is None:
        return 0
    hours, minutes, half = int(match["hours"]), int(match["minutes"]), match["half"]
    return (hours % 12 + 12 * half.startswith("p") if half else hours) * 60 + minutes
