"""Superlatives as ranks: "the largest bank" is the first of its kind, "one of the largest" need not be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.outcome import Match
from summarizer.analysis.quantities.quantity import ONE
from summarizer.analysis.quantities.reading import Reading

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["match_superlative", "read_superlative"]

_SAME: Final = {"biggest": "largest", "greatest": "largest", "wealthiest": "richest", "highest": "tallest"}
_RANKED: Final = re.compile(
    r"(?:\b(?:second|third|[a-z]+th|[a-z]+first|next|[0-9]+(?:st|nd|rd|th))[\s\-]|-)$"
)
_AMONG: Final = re.compile(
    r"\b(?:among|amongst|(?:one|two|three|some|several|many)\sof)\s(?:[\w'’\-]+\s){1,3}$"
)
_BACK: Final = 48


def read_superlative(scan: Scan, start: int, end: int) -> Reading | None:
    """Return "largest" as a rank without an upper end, `None` where a number before it ranks already."""
    before = scan.low[max(start - _BACK, 0) : start]
    if _RANKED.search(before) is not None:
        return None
    reading = Reading(start, end, "ordinal", ONE, None, part=scan.low[start:end], qualifier="exact")
    if _AMONG.search(before) is not None:
        reading.qualifier, reading.flags = "approx", ("optional",)
    return reading


def match_superlative(said: Quantity, given: Quantity) -> Match | None:
    """Return how a bare superlative stands to one of the same thing: no second or "one of" is dropped."""
    if given.kind != "ordinal" or _SAME.get(said.part, said.part) != _SAME.get(given.part, given.part):
        return None
    if given.hi is None:
        is_one_of = given.qualifier == "approx" and said.qualifier == "exact"
        if not is_one_of:
            return Match("supported", given, said)
    elif given.lo == ONE:
        return Match("supported", given, said)
    if not {*said.head} & {*given.head} - {said.part, given.part}:
        return None
    return Match("qualifier", given, said)
