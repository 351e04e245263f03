"""Reading: a text becomes its quantities, in text order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.ages import mark_age, mark_years
from summarizer.analysis.quantities.amounts import read_amount
from summarizer.analysis.quantities.clock import (
    read_clock_word,
    read_hour_of_day,
    read_oclock,
    read_past,
    read_time,
)
from summarizer.analysis.quantities.dates import (
    decade_reading,
    read_digit_date,
    read_month,
    read_period,
    read_year,
)
from summarizer.analysis.quantities.dress import undress
from summarizer.analysis.quantities.elided import share_units
from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.analysis.quantities.labels import (
    read_bare_name,
    read_code,
    read_noun_name,
    read_opaque,
    read_place,
    read_roman,
    read_suffixed,
)
from summarizer.analysis.quantities.money import code_before
from summarizer.analysis.quantities.numerals import read_numeral
from summarizer.analysis.quantities.order import is_item_number, is_of_order
from summarizer.analysis.quantities.pairs import (
    read_counted_pair,
    read_digit_pair,
    read_innings,
    read_word_pair,
)
from summarizer.analysis.quantities.periods import UNKNOWN_YEAR, add_year, join_dates, read_era, read_fiscal
from summarizer.analysis.quantities.phrases import (
    read_frequency,
    read_group,
    read_half,
    read_multiple,
    read_one_unit,
    read_ordinal,
    read_rank,
    read_relative,
    read_vague,
    read_weekday,
)
from summarizer.analysis.quantities.reading import Reading
from summarizer.analysis.quantities.scan import Scan
from summarizer.analysis.quantities.shaped import read_shaped
from summarizer.analysis.quantities.shaped.shapes import shapes_of
from summarizer.analysis.quantities.superlatives import read_superlative
from summarizer.lang.en.analysis.quantities.read import (
    AFTER_ZERO,
    AT,
    CLOCK,
    CLOUD_NINE,
    HOUR_AFTER,
    HOUR_WIDTH,
    IN_SPAN,
    NO_COMPOUND,
    NO_ONE,
    ONE,
    POUNDS,
    STONE,
    SUFFIX,
    THE,
    WEAK_ONE,
    WEAK_ORDINALS,
    YEAR_JOINTS,
    ZERO,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.quantities.numeral import Numeral
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["read_quantities"]


def read_quantities(text: str, *, language: str = "en") -> tuple[Quantity, ...]:
    """Return the quantities of `text` in text order, none overlapping another.

    Args:
        text: Any text; it is not changed and spans count its code points.
        language: BCP 47 tag; a language without tables is read with the English ones.
    """
    clean = undress(text)
    if clean is not None:
        return tuple(clean.restore(quantity) for quantity in _read(clean.text, language))
    return tuple(_read(text, language))


def _read(text: str, language: str) -> list[Quantity]:
    shapes = shapes_of(language)
    if shapes is not None:
        return read_shaped(text, language, shapes)
    scan = Scan(text, grammar_of(language))
    search, classes = scan.grammar.trigger.search, scan.grammar.words
    found: list[Quantity] = []
    position = floor = 0
    while (match := search(scan.low, position)) is not None:
        start, end = match.span()
        word = match[0]
        if word[0] in "0123456789":
            reading, end = _read_digits(scan, start)
        else:
            handler = _HANDLERS.get(classes.get(word) or classes.get(" ".join(word.split()), ""), _read_other)
            reading = handler(scan, start, end)
        if reading is not None and reading.start >= floor and not _is_rate(reading, found):
            quantity = scan.settle(reading)
            if quantity.kind == "date" and quantity.role == "to" and found:
                quantity = join_dates(text, found, quantity)
            if quantity.kind == "date" and quantity.form.startswith(UNKNOWN_YEAR):
                quantity = add_year(scan.low, found, quantity)
            found.append(quantity)
            floor = reading.end
            end = max(end, floor)
        position = end
    share_units(scan.low, found)
    return found


def _is_rate(reading: Reading, found: list[Quantity]) -> bool:
    """Tell whether "a year" is what the amount before it is per."""
    return (
        "single" in reading.flags
        and bool(found)
        and bool(found[-1].per)
        and reading.start <= found[-1].end + 1
    )


def _read_digits(scan: Scan, start: int) -> tuple[Reading | None, int]:
    """Return what the digits at `start` are, and where reading goes on."""
    end = _digits_end(scan, start)
    if code_before(scan, start) is not None:
        return _read_coded(scan, start), end
    reading = read_fiscal(scan, start) or read_era(scan, start, end) or read_place(scan, start, end)
    if reading is not None:
        return reading, max(reading.end, end)
    for reader in (
        read_period,
        read_code,
        read_bare_name,
        read_digit_date,
        read_opaque,
        read_time,
        read_digit_pair,
        read_counted_pair,
        read_innings,
        read_suffixed,
    ):
        reading = reader(scan, start)
        if reading is not None:
            return reading, max(reading.end, end)
    reading = _read_number(scan, start)
    marked = reading is not None and scan.low[end : end + 1] in {".", ")"}
    if reading is not None and marked and reading.kind == "count" and is_item_number(scan, start):
        reading.flags = (*reading.flags, "optional", "item")
    return reading, end


def _read_coded(scan: Scan, start: int) -> Reading | None:
    """Return the money of "USD 50m" and "R40", which may be a road or a model too."""
    reading = _read_money(scan, start)
    name = read_code(scan, start)
    if reading is not None and name is not None and name.end == reading.end:
        reading.alts.append(name)
    return reading


_DIGITS: Final = re.compile(r"[0-9]+")


def _is_stone(scan: Scan, numeral: Numeral) -> bool:
    """Tell "12st" and "21st 4lb" from the ordinal "21st"."""
    if not scan.low.startswith(STONE, numeral.end):
        return False
    is_first = numeral.value % 10 == 1 and numeral.value % 100 != 11
    return not is_first or POUNDS.match(scan.low, numeral.end) is not None


def _digits_end(scan: Scan, start: int) -> int:
    match = _DIGITS.match(scan.low, start)
    return match.end() if match is not None else start + 1


def _read_number(scan: Scan, start: int) -> Reading | None:  # noqa: PLR0911 - one rule after another, each answered in place
    """Return the cardinal, ordinal, rank, year or name whose numeral stands at `start`."""
    numeral = read_numeral(scan, start)
    if numeral is None:
        return None
    if numeral.ordinal:
        return read_ordinal(scan, start, numeral.end, numeral.value)
    if not numeral.written and numeral.value.denominator == 1 and not numeral.scaled:
        suffix = SUFFIX.match(scan.low, numeral.end)
        if suffix is not None and not _is_stone(scan, numeral):
            return read_ordinal(scan, start, suffix.end(), numeral.value)
    name = read_noun_name(scan, start, numeral.end)
    if name is not None and not (numeral.plain and read_year(scan, start, numeral.end)):
        return name
    if numeral.plain:
        year = read_year(scan, start, numeral.end)
        if year is not None and scan.grammar.unit.match(scan.low, numeral.end) is None:
            year.alts.append(
                Reading(start, numeral.end, "count", numeral.value, numeral.value, step=numeral.step)
            )
            return year
    clock = _read_hour(scan, start, numeral)
    rank = clock or read_rank(scan, start, numeral.end, numeral.value)
    if rank is not None:
        return rank
    reading = read_amount(scan, start)
    if reading is None:
        return None
    return _with_age(scan, reading)


def _with_age(scan: Scan, reading: Reading) -> Reading:
    if reading.kind == "duration" and reading.unit == "year":
        return mark_years(scan, reading)
    return mark_age(scan, reading) if reading.kind == "count" else reading


def _read_hour(scan: Scan, start: int, numeral: Numeral) -> Reading | None:
    """Return "five o'clock" and "at 7 in the evening" as a time."""
    end = numeral.end
    follow = scan.low[end : end + HOUR_WIDTH]
    if not (CLOCK in follow or follow in HOUR_AFTER):
        return None
    if numeral.value >= 13 or numeral.value.denominator != 1:
        return None
    hour = int(numeral.value)
    return read_oclock(scan, start, end, hour) or read_hour_of_day(scan, start, end, hour)


def _read_word_number(scan: Scan, start: int, end: int) -> Reading | None:
    if scan.low[start - 1 : start] == "-" and scan.low[start - 2 : start - 1].isalpha():
        leading = scan.low[max(start - 4, 0) : start - 1]
        is_span = leading == IN_SPAN and scan.grammar.unit.match(scan.low, end) is not None
        if leading not in NO_COMPOUND and not is_span:
            return None
    special = read_word_pair(scan, start) or read_past(scan, start)
    if special is not None:
        return special
    reading = _read_written_year(scan, start) or _read_number(scan, start)
    if (
        reading is not None
        and reading.kind == "count"
        and reading.lo == 1
        and reading.end == end
        and scan.low[start:end] == ONE
    ):
        previous, _ = scan.words_before(start)
        if previous in NO_ONE or WEAK_ONE.match(scan.low, end) is not None:
            reading.flags = ("optional",)
    if reading is not None and scan.low[start:end] == ZERO and scan.low[end : end + 7] in AFTER_ZERO:
        reading.flags = ("optional",)
    cloud, nine = CLOUD_NINE
    if reading is not None and scan.low[start:end] == nine and scan.words_before(start)[0] == cloud:
        reading.flags = ("optional",)
    return reading


def _read_written_year(scan: Scan, start: int) -> Reading | None:
    """Return "nineteen eighty-four" and "twenty ten" as years: two numerals below a hundred side by side."""
    first = read_numeral(scan, start)
    if (
        first is None
        or first.ordinal
        or not first.written
        or not 10 <= first.value <= 20
        or first.value.denominator != 1
    ):
        return None
    if scan.low[first.end : first.end + 1] not in {" ", "-"}:
        return None
    at = first.end + 1
    extra = 0
    for zero in YEAR_JOINTS:
        if scan.low.startswith(zero, at):
            at += len(zero)
            extra = 1
    if scan.grammar.chain_word.match(scan.low, at) is None:
        return None
    second = read_numeral(scan, at)
    if second is None or second.ordinal or second.value.denominator != 1:
        return None
    if not (10 <= second.value <= 99 if not extra else 1 <= second.value <= 9):
        return None
    year = int(first.value) * 100 + int(second.value)
    return Reading(start, second.end, "date", form=str(year), headed=False)


def _read_ordinal_word(scan: Scan, start: int, _: int) -> Reading | None:
    numeral = read_numeral(scan, start)
    if numeral is None:
        return None
    if scan.low[start - 1 : start] == "-" and scan.low[start - 2 : start - 1].isalpha():
        return None
    reading = read_ordinal(scan, start, numeral.end, numeral.value)
    if reading is not None and reading.kind == "ordinal":
        after = scan.low[numeral.end : numeral.end + 10]
        weak = after.startswith(WEAK_ORDINALS)
        name = scan.is_upper(start) and start > 0 and scan.text[numeral.end + 1 : numeral.end + 2].isupper()
        if name and scan.words_before(start)[0] not in {"", THE}:
            reading.flags = ("optional",)
        if scan.words_before(start)[0] == AT:
            reading.flags = ("optional",)
        if not reading.part and not reading.alts and is_of_order(scan, start, numeral.end):
            reading.flags = ("optional",)
        if weak and (after[:2] != ", " or scan.words_before(start)[0] == AT):
            reading.flags = ("optional",)
    return reading


def _read_money(scan: Scan, start: int) -> Reading | None:
    return read_amount(scan, start)


def _read_month(scan: Scan, start: int, _: int) -> Reading | None:
    return read_month(scan, start)


def _read_holiday(scan: Scan, start: int, end: int) -> Reading | None:
    form = scan.grammar.language.holidays[" ".join(scan.low[start:end].split())]
    return Reading(start, end, "date", form=form, flags=("optional",), headed=False)


def _read_decade_word(scan: Scan, start: int, end: int) -> Reading | None:
    return decade_reading(scan, start, end, scan.grammar.language.decades[scan.low[start:end]], is_short=True)


def _read_other(scan: Scan, start: int, end: int) -> Reading | None:
    """Return a currency sign's amount or a Roman numeral's name."""
    return _read_money(scan, start) if not scan.low[start].isalpha() else read_roman(scan, start, end)


_HANDLERS: Final[dict[str, Callable[[Scan, int, int], Reading | None]]] = {
    "number": _read_word_number,
    "ordinal": _read_ordinal_word,
    "month": _read_month,
    "weekday": read_weekday,
    "relative": read_relative,
    "holiday": _read_holiday,
    "vague": read_vague,
    "multiple": read_multiple,
    "frequency": read_frequency,
    "group": read_group,
    "half": read_half,
    "single": read_one_unit,
    "superlative": read_superlative,
    "clock": read_clock_word,
    "decade": _read_decade_word,
}
