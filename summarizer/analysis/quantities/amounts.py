"""Amounts: a numeral with its unit becomes a count, money, a measure, a duration, an age, a share."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import DASH
from summarizer.analysis.quantities.money import DOLLAR_LETTERS, code_after, code_before
from summarizer.analysis.quantities.numerals import read_numeral
from summarizer.analysis.quantities.reading import Reading
from summarizer.analysis.quantities.shares import read_share
from summarizer.analysis.quantities.trie import fold_phrase
from summarizer.analysis.quantities.unit_words import (
    apply_unit,
    keep_other_units,
    read_feet,
    read_lone_unit,
    read_unit_word,
    scale,
)
from summarizer.analysis.quantities.units import DOLLARS, SYMBOLS
from summarizer.lang.en.analysis.quantities.amounts import (
    AGO,
    AND,
    ARTICLE,
    BELOW,
    BELOW_STARTS,
    BETWEEN,
    BY,
    FROM,
    MAGNITUDES,
    MINUS,
    MINUS_END,
    MINUS_WORDS,
    OR,
    PENCE,
    PERSONS,
    RANGE_OF,
    SPANNED,
    SPANNING,
    TO,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.numeral import Numeral
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["apply_sign", "read_amount", "read_unit"]

_BEFORE_DOLLAR: Final = re.compile(r"[a-z]{1,3}(?![a-z])")
_CJK_MONEY: Final = {"元": "CNY", "円": "JPY", "원": "KRW"}
_GROUPED: Final = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}(?![0-9,.]*[0-9])")
_OPEN: Final = frozenset({"count", "money", "frequency"})
_ATTACHED: Final = re.compile(r"[a-zµ]{1,4}(?![a-z0-9])")
_RANGE: Final = re.compile(rf"\s?[{DASH}]\s?|\s({'|'.join(SPANNING)})\s")


def read_currency(scan: Scan, start: int) -> tuple[str, int]:
    """Return the currency whose sign stands at `start`, and where its letters ("US$") begin."""
    symbol = scan.low[start]
    if symbol == "$":
        match = _BEFORE_DOLLAR.match(scan.backwards(start)[:4])
        if match is not None:
            letters = match[0][::-1]
            if letters in DOLLAR_LETTERS and scan.text[start - len(letters) : start].isupper():
                return DOLLAR_LETTERS[letters], start - len(letters)
        elif scan.text[max(start - 3, 0) : start] == "US ":
            return "USD", start - 3
    return SYMBOLS[symbol], start


def read_amount(scan: Scan, start: int, *, currency: str = "", ranged: bool = True) -> Reading | None:  # noqa: C901 - one rule after another, each answered in place
    """Return the amount whose numeral or currency sign is at `start`, `None` when there is none."""
    first = start
    if not currency and scan.low[start].isdecimal():
        coded = code_before(scan, start)
        if coded is not None:
            currency, first = coded
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
    if currency:
        _name_currency(scan, amount)
    amount.start = first
    if numeral.written and not currency:
        _take_article(scan, amount)
    apply_sign(scan, amount)
    if scan.grammar.language.decimal == "," and numeral.step < 1:
        _keep_grouped(scan, numeral, amount)
    if ranged:
        _extend_range(scan, amount, opened=bool(currency))
    return amount


def _keep_grouped(scan: Scan, numeral: Numeral, amount: Reading) -> None:
    """Keep 14,250 beside fourteen and a quarter: an English brief of a German article writes thousands so."""
    if _GROUPED.match(scan.low, numeral.start) and amount.lo is not None and amount.hi is not None:
        thousand = replace(amount, lo=amount.lo * 1000, hi=amount.hi * 1000, step=amount.step * 1000, alts=[])
        amount.alts.append(thousand)


def _name_currency(scan: Scan, amount: Reading) -> None:
    """Let a code after the amount name the dollar: "$40 AUD"."""
    named = code_after(scan, amount.end) if amount.unit in DOLLARS else None
    if named is not None:
        amount.unit, amount.end = named
        amount.flags = tuple(flag for flag in amount.flags if flag != "bare")


def _take_article(scan: Scan, amount: Reading) -> None:
    """Start the span at the article of "a dozen", "a million"; "one million" needs none."""
    start = amount.start
    if scan.low.startswith(MAGNITUDES, start) and scan.low[max(start - 3, 0) : start].lstrip() == ARTICLE:
        amount.start = start - 2


def apply_sign(scan: Scan, amount: Reading) -> None:
    """Make `amount` negative where a minus stands before it that joins no words or numbers."""
    low, start = scan.low, amount.start
    before = low[start - 1 : start]
    if before in {"-", "−", "–"} and (start == 1 or low[start - 2] in " (:\n\t"):
        amount.start -= 1
    elif (
        before == " "
        and low[start - 3 : start - 1] == MINUS_END
        and low[max(start - 6, 0) : start] in MINUS_WORDS
    ):
        amount.start -= 6
    elif not _take_below(scan, amount):
        return
    if amount.lo is not None and amount.hi is not None:
        amount.lo, amount.hi = -amount.hi, -amount.lo


def _take_below(scan: Scan, amount: Reading) -> bool:
    """Extend `amount` over "32 degrees below zero" and "32 below"; tell whether that stands there."""
    if not (amount.unit in {"degC", "degF", "deg"} or (amount.kind == "count" and not amount.unit)):
        return False
    match = BELOW.match(scan.low, amount.end) if scan.low.startswith(BELOW_STARTS, amount.end) else None
    if match is None or (
        amount.kind == "count" and len(match[0]) == len(BELOW_STARTS) and amount.lo in {None, 1}
    ):
        return False
    amount.end = match.end()
    if amount.kind == "count" and amount.lo is not None:
        amount.alts.append(
            Reading(amount.start, amount.end, "measure", -amount.lo, -amount.lo, "deg", amount.step)
        )
    return True


def read_unit(scan: Scan, numeral: Numeral, currency: str) -> Reading:  # noqa: C901, PLR0911 - one rule after another, each answered in place
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
        elif currency == "JPY" and low[max(numeral.start - 2, 0) : numeral.start].strip() in {"¥", "￥"}:
            reading.flags = (*reading.flags, "bare")  # the yuan's sign too
        return reading
    char = low[end : end + 1]
    if char in _CJK_MONEY:
        reading.kind, reading.unit, reading.end = "money", _CJK_MONEY[char], end + 1
        return reading
    if not numeral.written and char and char in "'’′" and read_feet(scan, reading):
        return reading
    if not numeral.written and char in "st \u00a0" and char and read_lone_unit(scan, reading):
        return reading
    if not numeral.written and char.isalpha():
        if _read_attached(scan, reading):
            return reading
    elif (not char or char in ",.;:)]\"'”’?!") and char not in {"'", '"', "’"}:
        return reading
    read_unit_word(scan, reading)
    if reading.kind == "count":
        read_share(scan, reading, numeral)
    if reading.kind in _OPEN:
        keep_other_units(scan, reading)
    return reading


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
    people = PERSONS.match(scan.low, end) is not None
    capital = scan.is_upper(reading.end)
    count = Reading(reading.start, end, "count", reading.lo, reading.hi, "", reading.step)
    scale(count, factor)
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
    scale(reading, factor)
    reading.end = end
    if money and unit is not None:
        apply_unit(scan, reading, scan.grammar.language.units[fold_phrase(unit[1])], unit.end())
    return True


def _extend_range(scan: Scan, first: Reading, *, opened: bool) -> None:  # noqa: C901, PLR0911, PLR0912 - one rule after another, each answered in place
    """Extend `first` to the interval it opens; magnitude and unit pass leftwards, currency both ways."""
    low = scan.low
    match = _RANGE.match(low, first.end)
    if match is None or first.lo is None or first.hi is None:
        return
    word, start = match[1], match.end()
    before, second_before = scan.words_before(first.start)
    between = BETWEEN in {before, second_before} or (second_before, before) == RANGE_OF
    if (word == AND and not between) or (word and first.kind == "age" and word != AND):
        return
    changes = scan.grammar.language.changes
    if before == FROM and second_before.strip(",") in changes:
        return
    if match[1] or low[start - 1] == " ":
        minus = MINUS.match(low, start)
        start = minus.end() if minus is not None else start
    char = low[start : start + 1]
    if not (char in SYMBOLS or scan.grammar.word_or_digit.match(low, start)) or not char:
        return
    currency = first.unit if first.kind == "money" and opened and char not in SYMBOLS else ""
    second = read_amount(scan, start, currency=currency, ranged=False)
    if second is None or second.lo is None or second.hi is None or second.kind in {"proportion", "multiple"}:
        return
    if word == OR and second.hi != first.lo + 1:
        return
    if first.kind not in {second.kind, "count"} or (first.kind == second.kind and first.unit != second.unit):
        return
    lo = first.lo
    is_ago = low.startswith(AGO, second.end)
    if second.factor > 1 and first.factor == 1 and (lo * second.factor <= second.hi or is_ago):
        lo *= second.factor
    if first.kind == "count" and second.unit == "GBP" and second.factor == 1 and low[second.end - 1] in "pe":
        lo = lo / 100 if low[second.end - 1 : second.end] == "p" or PENCE in low[start : second.end] else lo
    if lo > second.hi and is_ago:
        lo, second.hi = second.hi, lo  # "635 to 541 million years ago"
    if lo >= second.hi or (
        word is None and first.kind == "count" == second.kind and not _may_span(scan, first, second)
    ):
        return
    if word == TO and (before in changes or before == BY):
        # "up 4% to 7%" may be an interval, "down by 12p to 118.5p" a change and its result: both are kept.
        first.alts.append(
            Reading(first.start, second.end, second.kind, lo, second.hi, second.unit, second.step)
        )
        return
    first.lo, first.hi, first.kind, first.unit = lo, second.hi, second.kind, second.unit
    first.step, first.end, first.factor = second.step, second.end, second.factor


def _may_span(scan: Scan, first: Reading, second: Reading) -> bool:
    """Tell whether two bare numbers with a dash are an interval: they count something or are large."""
    if scan.words_before(first.start)[0] in SPANNED:
        return True
    return (
        bool(first.flags)
        or second.hi is None
        or second.hi > 300
        or scan.grammar.plural.match(scan.low, second.end) is not None
    )
