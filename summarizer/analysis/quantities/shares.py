"""Shares: "two-thirds", "one in five", "3 out of 4", "one toddler in ten", and what a share is of."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import DASH
from summarizer.analysis.quantities.numerals import read_numeral
from summarizer.analysis.quantities.reading import Reading
from summarizer.analysis.quantities.trie import fold_phrase
from summarizer.analysis.quantities.unit_words import apply_unit, fits, scale
from summarizer.lang.en.analysis.quantities.shares import (
    ALONE,
    ARTICLE,
    EVERY,
    FOLD,
    IN,
    IN_STARTS,
    NOUN_IN,
    OUT_OF,
    POINT,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.numeral import Numeral
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["parts_of_share", "read_share", "scale_of"]

_SLASH: Final = re.compile(r"[/⁄]([0-9]{1,2})(?![0-9/])")
_ODDS_BASE: Final = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000})
_IN: Final = re.compile(
    rf"[\s{DASH}](?:({IN})(?![\s\-](?:{'|'.join(EVERY)})\b)|({OUT_OF}))"
    rf"[\s{DASH}]"
)
_LONGEST_NOUN: Final = 50
_DOZEN: Final = 12


def read_share(scan: Scan, reading: Reading, numeral: Numeral) -> None:  # noqa: PLR0911 - one rule after another, each answered in place
    """Turn "two-thirds", "one in five" and "3 out of 4" into a share, "10-fold" into a multiple."""
    low, end = scan.low, reading.end
    match = scan.grammar.fraction_after.match(low, end)
    slash = _SLASH.match(low, end)
    if (
        slash is not None
        and reading.lo is not None
        and 0 < reading.lo < int(slash[1]) <= 10
        and numeral.plain
    ):
        share = reading.lo / int(slash[1])
        reading.kind, reading.lo, reading.hi = "proportion", share, share
        reading.step, reading.end = Fraction(1, int(slash[1])), slash.end()
        return
    fold = FOLD.match(low, end)
    if fold is not None:
        reading.kind, reading.unit, reading.end = "multiple", "x", fold.end()
        return
    if match is not None and reading.lo is not None and numeral.value < 20:
        top, bottom = scan.grammar.language.fractions[match[1]]
        share = numeral.value * top / bottom
        if share <= 1:
            reading.kind, reading.lo, reading.hi = "proportion", share, share
            reading.step, reading.end = Fraction(top, bottom), match.end()
            scale_of(scan, reading)
        return
    match = _IN.match(low, end)
    if match is None and reading.kind == "count":
        _read_parted(scan, reading)
        return
    if match is None or reading.lo is None or scan.grammar.word_or_digit.match(low, match.end()) is None:
        return
    base = read_numeral(scan, match.end())
    if base is None or base.ordinal or not base.value or reading.lo > base.value:
        return
    if match[1] and (base.value not in _ODDS_BASE or (scan.grammar.unit.match(low, base.end) is not None)):
        return
    share = reading.lo / base.value
    reading.kind, reading.lo, reading.hi = "proportion", share, share
    reading.step, reading.end = Fraction(1, 1) / base.value, base.end


def parts_of_share(quantity: Quantity) -> tuple[Fraction, ...]:
    """Return the part and the whole of a share that counts both, "54 out of 121"; none of "two in ten"."""
    if quantity.kind != "proportion" or quantity.lo is None or quantity.is_interval or not quantity.step:
        return ()
    part, whole = quantity.lo / quantity.step, 1 / quantity.step
    is_counted = whole > _DOZEN and part > 1 and part.denominator == whole.denominator == 1
    return (part, whole) if is_counted else ()


def _read_parted(scan: Scan, reading: Reading) -> None:
    """Turn "one toddler in ten" into a share."""
    follow = scan.low[reading.end : reading.end + _LONGEST_NOUN]
    if reading.lo is None or not any(phrase in follow for phrase in IN_STARTS) or reading.lo >= 100:
        return
    match = NOUN_IN.match(scan.low, reading.end)
    if match is None or scan.grammar.word_or_digit.match(scan.low, match.end()) is None:
        return
    base = read_numeral(scan, match.end())
    if base is None or base.ordinal or not reading.lo < base.value or base.value not in _ODDS_BASE:
        return
    if ALONE.match(scan.low, base.end) is None or (match[1] and not match[2] and reading.lo > 9):
        return
    share = reading.lo / base.value
    reading.alts.append(
        Reading(reading.start, reading.end, "count", reading.lo, reading.lo, "", reading.step)
    )
    reading.kind, reading.lo, reading.hi = "proportion", share, share
    reading.step, reading.end = Fraction(1, 1) / base.value, base.end


def scale_of(scan: Scan, reading: Reading) -> None:
    """Apply what a share is of: "half a million", "three quarters of an hour", "half a percentage point"."""
    match = scan.grammar.of_a.match(scan.low, reading.end)
    if match is None or reading.lo is None:
        return
    end = match.end()
    magnitude = scan.grammar.bare_magnitude.match(scan.low, end)
    if magnitude is not None:
        factor = scan.grammar.language.magnitudes.get(magnitude[1], 100)
        reading.kind, reading.end = "count", magnitude.end()
        scale(reading, factor)
        unit = scan.grammar.unit.match(scan.low, reading.end)
        if unit is not None and fits(scan, unit, scan.grammar.language.units[fold_phrase(unit[1])]):
            apply_unit(scan, reading, scan.grammar.language.units[fold_phrase(unit[1])], unit.end())
        return
    if scan.low.startswith(POINT, end) and scan.low[end - 3 : end] == ARTICLE:
        reading.kind, reading.unit, reading.end = "points", "pp", end + len(POINT)
        return
    unit = scan.grammar.unit.match(scan.low, end)
    if unit is not None and unit[0] == unit[1]:
        found = scan.grammar.language.units[fold_phrase(unit[1])]
        if found[0] in {"duration", "measure", "points", "percent", "money"} and len(unit[1]) > 2:
            apply_unit(scan, reading, found, unit.end())
