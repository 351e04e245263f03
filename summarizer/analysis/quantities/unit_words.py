"""The unit after a number: what kind of amount it makes, and compounds of two units."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import DASH
from summarizer.analysis.quantities.numerals import read_numeral
from summarizer.analysis.quantities.reading import Reading
from summarizer.analysis.quantities.trie import fold_phrase
from summarizer.lang.en.analysis.quantities.unit_words import (
    AND,
    AS_MANY,
    CHANGED_TIMES,
    INCH_WORDS,
    NEXT_OF_TWO,
    OLD,
    ONE,
    OTHER_WORDS,
    PLURAL,
    POINT,
    POINTED,
    POUNDS,
    SECOND,
    STONE,
    SURER_WORDS,
    TIME,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan
    from summarizer.lang.quantity_words import Unit

__all__ = [
    "apply_unit",
    "fits",
    "keep_other_units",
    "read_compound",
    "read_feet",
    "read_lone_unit",
    "read_unit_word",
    "scale",
]

_OLD: Final = re.compile(rf"[\s{DASH}](?:{OLD})")
_INCHES: Final = re.compile(
    rf"[\s{DASH}]?(\d{{1,2}}(?:\.\d)?)[\s{DASH}]?(?:{'|'.join(INCH_WORDS)}|\")(?![a-z])"
)
_SMALLER: Final = {
    "hour": "minute",
    "minute": "second",
    "year": "month",
    "lb": "oz",
    "st": "lb",
    "week": "day",
}
_COMPOUND: Final = {"hour": 60, "minute": 60, "year": 12, "lb": 16, "st": 14, "week": 7}


# A letter that is a unit apart from its digits too, in small print and with nothing behind it.
_LONE: Final = re.compile(r"[ \u00a0](t|g|l|h)(?=[\s.,;:)]|$)(?!\.[a-z])")
_LONE_METRE: Final = re.compile(r"[ \u00a0]m(?=[\s.,;:)]|$)(?!\.[a-z])")
_LONE_LETTERS: Final = frozenset("tglhms")
_LONE_UNITS: Final = {"t": "t", "g": "g", "l": "l"}
_BACK: Final = 60
_LONG: Final = 2  # digits of so many seconds that "second" behind them is no rank


def read_lone_unit(scan: Scan, reading: Reading) -> bool:
    """Take a unit of one letter apart from its digits ("816,000 t"), or stones and pounds; tell if done."""
    low, end = scan.low, reading.end
    if low[end + 1 : end + 2] not in _LONE_LETTERS or (
        low[end + 2 : end + 3].isalpha() and "st" not in low[end : end + 3]
    ):
        return False
    if low[end : end + 1] == "s" or low[end + 1 : end + 2] == "s":
        return _read_stone(scan, reading)
    match = _LONE.match(low, end)
    if match is not None and not scan.is_upper(match.start(1)):
        if match[1] == "h":
            reading.kind, reading.unit = "duration", "hour"
        else:
            reading.kind, reading.unit = "measure", _LONE_UNITS[match[1]]
        reading.end = match.end()
        return True
    match = _LONE_METRE.match(low, end)
    if match is None or scan.is_upper(match.end() - 1):
        return False
    count = Reading(reading.start, match.end(), "count", reading.lo, reading.hi, "", reading.step)
    scale(count, 10**6)
    reading.kind, reading.unit, reading.end = "measure", "m", match.end()
    reading.alts.append(count)
    return True


_FEET: Final = re.compile(r"['’′]\s?([0-9]{1,2})(?:[\"”″]|''|’’)")


def read_feet(scan: Scan, reading: Reading) -> bool:
    r"""Take the marks of 5'11\" as feet and inches; tell if done."""
    match = _FEET.match(scan.low, reading.end)
    if match is None or reading.lo is None:
        return False
    reading.lo = reading.hi = reading.lo * 12 + int(match[1])
    reading.kind, reading.unit, reading.end = "measure", "in", match.end()
    return True


def _read_stone(scan: Scan, reading: Reading) -> bool:
    match = STONE.match(scan.low, reading.end)
    if match is None or reading.lo is None or scan.is_upper(reading.end + 1):
        return False
    # "21st" is an ordinal unless pounds follow.
    if match[1] is None and (
        (reading.lo % 10 == 1 and reading.lo % 100 != 11) or scan.low[reading.end] != "s"
    ):
        return False
    reading.kind, reading.unit, reading.end = "measure", "st", match.end()
    if match[1] is not None:
        reading.lo = reading.hi = reading.lo * _COMPOUND["st"] + int(match[1])
        reading.unit = "lb"
    return True


def keep_other_units(scan: Scan, reading: Reading) -> None:
    """Keep what else "points", "pounds" and "times" may mean where they stand."""
    low, end = scan.low, reading.end
    if reading.kind == "money" and reading.unit == "GBP" and low[end - 5 : end] in {"pound", "ounds"}:
        reading.alts.append(
            Reading(reading.start, reading.end, "measure", reading.lo, reading.hi, "lb", reading.step)
        )
    elif reading.kind == "frequency" and low[end - 5 : end] == "times":
        if CHANGED_TIMES.search(scan.low[max(reading.start - 20, 0) : reading.start]):
            reading.alts.append(
                Reading(reading.start, reading.end, "multiple", reading.lo, reading.hi, "x", reading.step)
            )
    elif reading.kind == "count" and scan.low.startswith((POINT, f"-{POINT.strip()}"), reading.end):
        before = scan.low[max(reading.start - _BACK, 0) : reading.end + _BACK]
        if POINTED.search(before) is not None:
            end = reading.end + len(POINT) + scan.low.startswith(PLURAL, reading.end + len(POINT))
            reading.alts.append(
                Reading(reading.start, end, "points", reading.lo, reading.hi, "pp", reading.step)
            )


def read_unit_word(scan: Scan, reading: Reading) -> None:
    """Take the unit that stands after `reading`, or behind a word like "more" where it is a span of time."""
    match = scan.grammar.unit.match(scan.low, reading.end)
    adding = (
        scan.grammar.adding.match(scan.low, reading.end) if match is None and scan.grammar.adding else None
    )
    if adding is not None:
        match = scan.grammar.unit.match(scan.low, adding.end())
    if match is None:
        return
    unit = scan.grammar.language.units[fold_phrase(match[1])]
    if (adding is None or unit[0] == "duration") and fits(scan, match, unit):
        apply_unit(scan, reading, unit, match.end())


def fits(scan: Scan, match: re.Match[str], unit: Unit) -> bool:
    """Refuse a one-letter unit apart from its number, and a capitalised word that begins a name."""
    word = match[1]
    if (
        len(word) == 1
        and word.isalpha()
        and (match[0] != word or scan.text[match.start() : match.end()].isupper())
    ):
        return (
            word in "cf"
            and not scan.low[match.start() - 1].isalpha()
            and scan.text[match.end() - 1].isupper()
        )
    if unit[0] == "frequency" and word == TIME:
        return match[0].startswith("-")
    if word in OTHER_WORDS and match[0][:1] != "-":
        if word == SECOND:
            # "A 60 second ad", not "12 second half points".
            is_long = scan.low[max(match.start() - _LONG, 0) : match.start()].isdigit()
            is_one = scan.low[match.start() - 3 : match.start()] == ONE
            return is_one or (is_long and NEXT_OF_TWO.match(scan.low, match.end()) is None)
        return word in SURER_WORDS and not scan.is_upper(match.start(1))
    return word != "st"


def apply_unit(scan: Scan, reading: Reading, unit: Unit, end: int) -> None:
    """Make `reading` an amount of `unit`, whose word ends at `end`."""
    kind, symbol, hundredths = unit
    low = scan.low
    reading.end = end
    reading.kind, reading.unit = kind, symbol  # type: ignore[assignment]
    if hundredths != 100 and reading.lo is not None and reading.hi is not None:
        size = Fraction(hundredths, 100)
        reading.lo, reading.hi, reading.step = reading.lo * size, reading.hi * size, reading.step * size
    if kind == "duration":
        old = _OLD.match(low, end)
        if old is not None:
            reading.kind, reading.end = "age", old.end()
            return
        read_compound(scan, reading)
    elif symbol in _COMPOUND:
        read_compound(scan, reading)
    elif symbol == "ft":
        inches = _INCHES.match(low, end)
        if inches is not None and reading.lo is not None:
            reading.lo = reading.hi = reading.lo * 12 + Fraction(inches[1])
            reading.unit, reading.end = "in", inches.end()
    elif kind == "frequency" and AS_MANY.match(low, end):
        reading.kind, reading.unit = "multiple", "x"


def read_compound(scan: Scan, reading: Reading) -> None:
    """Fold "two hours and 15 minutes" into the smaller unit."""
    smaller = _SMALLER.get(reading.unit)
    if smaller is None or reading.lo is None:
        return
    match = AND.match(scan.low, reading.end)
    if match is None:
        return
    numeral = read_numeral(scan, match.end())
    if numeral is None or numeral.ordinal:
        return
    unit = scan.grammar.unit.match(scan.low, numeral.end)
    if unit is None or (
        scan.grammar.language.units[fold_phrase(unit[1])][1] != smaller
        and not (smaller == "lb" and unit[1] in POUNDS)
    ):
        return
    if _OLD.match(scan.low, unit.end()):
        return
    reading.lo = reading.hi = reading.lo * _COMPOUND[reading.unit] + numeral.value
    reading.unit, reading.step, reading.end = smaller, numeral.step, unit.end()


def scale(reading: Reading, factor: int) -> None:
    """Multiply `reading` by the factor of a magnitude."""
    if reading.lo is not None and reading.hi is not None:
        reading.lo, reading.hi = reading.lo * factor, reading.hi * factor
    reading.step *= factor
    reading.factor *= factor
