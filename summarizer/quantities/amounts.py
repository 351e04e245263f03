"""Amounts: a numeral with its unit becomes a count, money, a measure, a duration, an age, a share."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.quantities.grammar import DASH
from summarizer.quantities.numerals import read_numeral
from summarizer.quantities.reading import Reading
from summarizer.quantities.trie import fold_phrase
from summarizer.quantities.units import SYMBOLS

if TYPE_CHECKING:
    from summarizer.quantities.language import Unit
    from summarizer.quantities.numerals import Numeral
    from summarizer.quantities.scan import Scan

__all__ = ["apply_sign", "read_amount", "read_unit"]

_DOLLARS: Final = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD",
    "r": "BRL",
    "nt": "TWD", "mx": "MXN", "cdn": "CAD",
}  # fmt: skip
_DOLLAR_LETTERS: Final = re.compile(r"[a-z]{1,3}(?![a-z])")
_OLD: Final = re.compile(rf"[\s{DASH}](?:olds?\b|of[\s\-]age\b)")
_AS_MANY: Final = re.compile(
    r"\s(?:as|more|less|higher|lower|larger|bigger|greater|faster|slower|smaller|the|its|that)\b"
)
_ATTACHED: Final = re.compile(r"[a-zµ]{1,4}(?![a-z0-9])")
_PERSONS: Final = re.compile(r"[\s\-](?:[a-z]{2,20}\s)?(?:people|men|women|children|[a-z]{3,20}s)\b")
_SLASH: Final = re.compile(r"[/⁄]([0-9]{1,2})(?![0-9/])")
_FOLD: Final = re.compile(r"[\s\-]?fold\b")
_RANGE: Final = re.compile(rf"\s?[{DASH}]\s?|\s(to|and|or|through)\s")
_INCHES: Final = re.compile(rf"[\s{DASH}]?(\d{{1,2}}(?:\.\d)?)[\s{DASH}]?(?:in|ins|inch|inches|\")(?![a-z])")
_SMALLER: Final = {
    "hour": "minute",
    "minute": "second",
    "year": "month",
    "lb": "oz",
    "st": "lb",
    "week": "day",
}
_COMPOUND: Final = {"hour": 60, "minute": 60, "year": 12, "lb": 16, "st": 14, "week": 7}
_ODDS_BASE: Final = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000})
_IN: Final = re.compile(rf"[\s{DASH}](?:(in)|(out[\s\-]of|in[\s\-]every))[\s{DASH}]")
_SPANNED: Final = frozenset({"aged", "ages", "age", "between", "from", "pages", "under"})


def read_currency(scan: Scan, start: int) -> tuple[str, int]:
    """Return the currency whose sign stands at `start`, and where its letters ("US$") begin."""
    symbol = scan.low[start]
    if symbol == "$":
        match = _DOLLAR_LETTERS.match(scan.backwards(start)[:4])
        if match is not None:
            letters = match[0][::-1]
            if letters in _DOLLARS and scan.text[start - len(letters) : start].isupper():
                return _DOLLARS[letters], start - len(letters)
    return SYMBOLS[symbol], start


def read_amount(scan: Scan, start: int, *, currency: str = "", ranged: bool = True) -> Reading | None:
    """Return the amount whose numeral or currency sign is at `start`, `None` when there is none."""
    first = start
    if scan.low[start] in SYMBOLS:
        currency, first = read_currency(scan, start)
        start += 1
        if scan.low[start : start + 1] in {" ", "\xa0"}:
            start += 1
        if not scan.low[start : start + 1].isdecimal():
            return None
        if not scan.low[start].isascii():
            return None
    numeral = read_numeral(scan, start, money=bool(currency))
    if numeral is None or numeral.ordinal:
        return None
    amount = read_unit(scan, numeral, currency)
    amount.start = first
    if numeral.written and not currency:
        _take_article(scan, amount)
    if ranged:
        _extend_range(scan, amount)
    return amount


def _take_article(scan: Scan, amount: Reading) -> None:
    """Start the span at the article of "a dozen", "a million"; "one million" needs none."""
    start = amount.start
    first = scan.low[start : start + 3]
    if (
        first in {"doz", "hun", "tho", "mil", "bil", "tri"}
        and scan.low[max(start - 3, 0) : start].lstrip() == "a "
    ):
        amount.start = start - 2


def apply_sign(scan: Scan, amount: Reading) -> None:
    """Make `amount` negative where a minus stands before it that joins no words or numbers."""
    low, start = scan.low, amount.start
    before = low[start - 1 : start]
    if before in {"-", "−", "–"} and (start == 1 or low[start - 2] in " (:\n\t"):
        amount.start -= 1
    elif before == " " and low[max(start - 6, 0) : start] in {"minus ", "minus-"}:
        amount.start -= 6
    else:
        return
    if amount.lo is not None and amount.hi is not None:
        amount.lo, amount.hi = -amount.hi, -amount.lo


def read_unit(scan: Scan, numeral: Numeral, currency: str) -> Reading:
    """Return the amount that `numeral` is with the unit after it."""
    low, end = scan.low, numeral.end
    value, step = numeral.value, numeral.step
    reading = Reading(numeral.start, end, "count", value, value, "", step, factor=numeral.factor)
    if numeral.written:
        reading.flags = ("written",)
    if currency:
        reading.kind, reading.unit = "money", currency
        if currency == "USD" and scan.low[max(numeral.start - 3, 0) : numeral.start].lstrip().startswith("$"):
            reading.flags = (*reading.flags, "bare")
        return reading
    char = low[end : end + 1]
    if not numeral.written and char.isalpha():
        if _read_attached(scan, reading):
            return reading
    elif (not char or char in ",.;:)]\"'”’?!") and char not in {"'", '"', "’"}:
        return reading
    _read_unit_word(scan, reading)
    if reading.kind == "count":
        _read_share(scan, reading, numeral)
    return reading


def _read_unit_word(scan: Scan, reading: Reading) -> None:
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
    if (adding is None or unit[0] == "duration") and _fits(scan, match, unit):
        _apply_unit(scan, reading, unit, match.end())


def _fits(scan: Scan, match: re.Match[str], unit: Unit) -> bool:
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
    if unit[0] == "frequency" and word == "time":
        return match[0].startswith("-")
    if (
        word in {"real", "won", "try", "stone", "in", "rand", "pt", "mb", "second", "foot"}
        and match[0][:1] != "-"
    ):
        if word == "second":
            return scan.low[match.start() - 3 : match.start()] == "one"
        return word in {"stone", "foot"} and not scan.is_upper(match.start(1))
    return word != "st"


def _apply_unit(scan: Scan, reading: Reading, unit: Unit, end: int) -> None:
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
        _read_compound(scan, reading)
    elif symbol == "ft":
        inches = _INCHES.match(low, end)
        if inches is not None and reading.lo is not None:
            reading.lo = reading.hi = reading.lo * 12 + Fraction(inches[1])
            reading.unit, reading.end = "in", inches.end()
    elif kind == "frequency" and _AS_MANY.match(low, end):
        reading.kind, reading.unit = "multiple", "x"


def _read_compound(scan: Scan, reading: Reading) -> None:
    """Fold "two hours and 15 minutes" into the smaller unit."""
    smaller = _SMALLER.get(reading.unit)
    if smaller is None or reading.lo is None:
        return
    match = re.compile(r"(?:,?\sand)?\s(?=[0-9a-z])").match(scan.low, reading.end)
    if match is None:
        return
    numeral = read_numeral(scan, match.end())
    if numeral is None or numeral.ordinal:
        return
    unit = scan.grammar.unit.match(scan.low, numeral.end)
    if unit is None or scan.grammar.language.units[fold_phrase(unit[1])][1] != smaller:
        return
    if _OLD.match(scan.low, unit.end()):
        return
    reading.lo = reading.hi = reading.lo * _COMPOUND[reading.unit] + numeral.value
    reading.unit, reading.step, reading.end = smaller, numeral.step, unit.end()


def _read_attached(scan: Scan, reading: Reading) -> bool:
    """Apply letters written against the digits that mean a magnitude or a metre; tell if done."""
    match = _ATTACHED.match(scan.low, reading.end)
    if match is None:
        return False
    letters, end = match[0], match.end()
    factor = scan.grammar.language.abbreviations.get(letters)
    if factor is None:
        return False
    unit = scan.grammar.unit.match(scan.low, end)
    money = unit is not None and scan.grammar.language.units[fold_phrase(unit[1])][0] == "money"
    people = _PERSONS.match(scan.low, end) is not None
    capital = scan.is_upper(reading.end)
    count = Reading(reading.start, end, "count", reading.lo, reading.hi, "", reading.step)
    _scale(count, factor)
    if letters in {"m", "mm"} and not money and not people and not capital:
        reading.kind, reading.unit, reading.end = "measure", letters, end
        reading.alts.append(count)
        return True
    if letters == "k" and not capital and not people and not money:
        reading.alts.append(
            Reading(reading.start, end, "measure", reading.lo, reading.hi, "km", reading.step)
        )
    if letters == "t" and not capital:
        reading.kind, reading.unit, reading.end = "measure", "t", end
        return True
    _scale(reading, factor)
    reading.end = end
    if money and unit is not None:
        _apply_unit(scan, reading, scan.grammar.language.units[fold_phrase(unit[1])], unit.end())
    return True


def _scale(reading: Reading, factor: int) -> None:
    if reading.lo is not None and reading.hi is not None:
        reading.lo, reading.hi = reading.lo * factor, reading.hi * factor
    reading.step *= factor
    reading.factor *= factor


def _read_share(scan: Scan, reading: Reading, numeral: Numeral) -> None:
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
    fold = _FOLD.match(low, end)
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
        _scale(reading, factor)
        unit = scan.grammar.unit.match(scan.low, reading.end)
        if unit is not None and _fits(scan, unit, scan.grammar.language.units[fold_phrase(unit[1])]):
            _apply_unit(scan, reading, scan.grammar.language.units[fold_phrase(unit[1])], unit.end())
        return
    unit = scan.grammar.unit.match(scan.low, end)
    if unit is not None and unit[0] == unit[1]:
        found = scan.grammar.language.units[fold_phrase(unit[1])]
        if found[0] in {"duration", "measure", "points", "percent"} and len(unit[1]) > 2:
            _apply_unit(scan, reading, found, unit.end())


def _extend_range(scan: Scan, first: Reading) -> None:  # noqa: C901, PLR0911 - one rule after another, each answered in place
    """Extend `first` to the interval it opens; magnitude and unit pass leftwards, currency both ways."""
    low = scan.low
    match = _RANGE.match(low, first.end)
    if match is None or first.lo is None or first.hi is None:
        return
    word, start = match[1], match.end()
    before, second_before = scan.words_before(first.start)
    if (word == "and" and before != "between" and not (before == "of" and second_before == "range")) or (
        word and first.kind == "age" and word != "and"
    ):
        return
    changes = scan.grammar.language.changes
    if before == "from" and second_before.strip(",") in changes:
        return
    char = low[start : start + 1]
    if not (char in SYMBOLS or scan.grammar.word_or_digit.match(low, start)) or not char:
        return
    opened = low[first.start] in SYMBOLS or low[first.start : first.start + 4].find("$") > 0
    currency = first.unit if first.kind == "money" and opened and char not in SYMBOLS else ""
    second = read_amount(scan, start, currency=currency, ranged=False)
    if second is None or second.lo is None or second.hi is None or second.kind in {"proportion", "multiple"}:
        return
    if word == "or" and second.hi != first.lo + 1:
        return
    if first.kind not in {second.kind, "count"} or (first.kind == second.kind and first.unit != second.unit):
        return
    lo = first.lo
    if second.factor > 1 and first.factor == 1 and lo * second.factor <= second.hi:
        lo *= second.factor
    if first.kind == "count" and second.unit == "GBP" and second.factor == 1 and low[second.end - 1] in "pe":
        lo = lo / 100 if low[second.end - 1 : second.end] == "p" or "pence" in low[start : second.end] else lo
    if lo >= second.hi or (
        word is None and first.kind == "count" == second.kind and not _may_span(scan, first, second)
    ):
        return
    if word == "to" and before in changes:
        # "up 4% to 7%" may be an interval, "fell 12p to 118.5p" a change and its result: both are kept.
        first.alts.append(
            Reading(first.start, second.end, second.kind, lo, second.hi, second.unit, second.step)
        )
        return
    first.lo, first.hi, first.kind, first.unit = lo, second.hi, second.kind, second.unit
    first.step, first.end, first.factor = second.step, second.end, second.factor


def _may_span(scan: Scan, first: Reading, second: Reading) -> bool:
    """Tell whether two bare numbers with a dash are an interval: they count something or are large."""
    if scan.words_before(first.start)[0] in _SPANNED:
        return True
    return (
        bool(first.flags)
        or second.hi is None
        or second.hi > 300
        or scan.grammar.plural.match(scan.low, second.end) is not None
    )
