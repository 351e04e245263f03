"""Superlatives as ranks: "the largest bank" is the first of its kind, "one of the largest" need not be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.outcome import Match
from summarizer.analysis.quantities.quantity import ONE
from summarizer.analysis.quantities.reading import Reading
from summarizer.lang.en.analysis.quantities.superlatives import AMONG, RANKED, SAME

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["match_superlative", "read_superlative"]

_BACK: Final = 48


def read_superlative(scan: Scan, start: int, end: int) -> Reading | None:
    """Return "largest" as a rank without an upper end, `None` where a number before it ranks already."""
    before = scan.low[max(start - _BACK, 0) : start]
    if RANKED.search(before) is not None:
        return None
    reading = Reading(start, end, "ordinal", ONE, None, part=scan.low[start:end], qualifier="exact")
    if AMONG.search(before) is not None:
        reading.qualifier, reading.flags = "approx", ("optional",)
    return reading


def match_superlative(said: Quantity, given: Quantity) -> Match | None:
    """Return how a bare superlative stands to one of the same thing: no second or "one of" is dropped."""
    if given.kind != "ordinal" or SAME.get(said.part, said.part) != SAME.get(given.part, given.part):
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
