"""Amounts: a numeral with what follows it becomes a count, an amount of money, a measure, a duration, an age ..."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.quantities.grammar import DASH
from summarizer.quantities.numerals import Numeral, read_digits, read_words
from summarizer.quantities.quantity import Kind, Quantity
from summarizer.quantities.trie import fold_phrase
from summarizer.quantities.units import SYMBOLS, size_of

if TYPE_CHECKING:
    from summarizer.quantities.scan import Scan

__all__ = ["read_amount", "read_numeral"]

_DOLLARS: Final = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD", "r": "BRL",
    "nt": "TWD", "mx": "MXN",
}  # fmt: skip
_HALF_MORE: Final = re.compile(r"[\s\-]and[\s\-](?:a[\s\-]|one[\s\-]|three[\s\-])?(half|quarters?|thirds?)\b(?:[\s\-]of\b)?")
_OLD: Final = re.compile(rf"[\s{DASH}](?:olds?\b|of age\b)")
_RANGE: Final = re.compile(rf"\s?[{DASH}]\s?|\s(to|and|or|through)\s")
_OF_AN: Final = re.compile(r"[\s\-](?:of[\s\-])?(?:an?[\s\-])?")
_TIMES: Final = re.compile(r"[\s\-](?:times|x)\s(?:as|more|less|higher|lower|larger|bigger|greater|faster|the)\b")
_FOLD: Final = re.compile(r"[\s\-]?fold\b")
_AGED: Final = frozenset({"aged", "age", "ages"})
_RATIO: Final = re.compile(rf"(?:[\s{DASH}](?:in|out of|of)[\s{DASH}](?:every\s)?)(?=\d|[a-z])")


def read_numeral(scan: Scan, start: int) -> Numeral | None:
    """Return the numeral at `start`, in digits or words, with "and a half" and the like."""
    char = scan.low[start : start + 1]
    reader = read_digits if char.isdigit() else read_words
    numeral = reader(scan.low, start, scan.grammar)
    if numeral is None or numeral.ordinal:
        return numeral
    match = _HALF_MORE.match(scan.low, numeral.end)
    if match is not None:
        parts = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}
        share = parts[match[1].rstrip("s")] * (3 if "three" in match[0] else 1)
        numeral.value += share * numeral.factor
        numeral.step = share * numeral.factor
        numeral.end = match.end()
        numeral.plain = False
        magnitude = scan.grammar.magnitude.match(scan.low, numeral.end)
        if magnitude is not None and numeral.factor == 1:
            factor = scan.grammar.language.magnitudes.get(magnitude[1], 100)
            numeral.value *= factor
            numeral.step *= factor
            numeral.end, numeral.scaled, numeral.factor = magnitude.end(), True, factor
    return numeral


def _currency_before(scan: Scan, start: int) -> tuple[str, int]:
    """Return the currency whose sign stands at `start`, with letters before it, and the new start."""
    symbol = scan.low[start]
    code = SYMBOLS[symbol]
    if symbol == "$":
        match = re.match(r"([a-z]{1,2})(?![a-z])", scan.backwards(start))
        if match is not None:
            letters = match[1][::-1]
            if letters in _DOLLARS and scan.text[start - len(letters) : start].isupper():
                return _DOLLARS[letters], start - len(letters)
    return code, start


def read_amount(scan: Scan, start: int, *, ranged: bool = True) -> Quantity | None:
    """Return the amount whose numeral or currency sign is at `start`, `None` when there is none."""
    currency, first = "", start
    if scan.low[start] in SYMBOLS:
        currency, first = _currency_before(scan, start)
        start += 1
        if scan.low[start : start + 1] == " ":
            start += 1
        if not scan.low[start : start + 1].isdigit():
            return None
    numeral = read_numeral(scan, start)
    if numeral is None:
        return None
    low = scan.low
    sign = 1
    if low[first - 1 : first] in {"-", "−"} and not low[first - 2 : first - 1].strip():
        sign, first = -1, first - 1
    elif low[max(first - 6, 0) : first] == "minus ":
        sign, first = -1, first - 6
    amount = _with_unit(scan, numeral, currency)
    if amount is None:
        return None
    if sign < 0:
        amount = replace(amount, lo=-(amount.lo or 0), hi=-(amount.hi or 0))
    amount = replace(amount, span=scan.span(first, amount.end))
    if ranged:
        amount = _with_range(scan, amount, numeral, currency) or amount
    return amount


def _with_unit(scan: Scan, numeral: Numeral, currency: str) -> Quantity | None:
    low, end = scan.low, numeral.end
    value, step = numeral.value, numeral.step
    flags = ("written",) if numeral.written else ()

    def make(kind: Kind, unit: str, stop: int, factor: Fraction | int = 1) -> Quantity:
        return Quantity(
            scan.span(numeral.start, stop), kind, value * factor, value * factor, unit, step=step * factor, flags=flags
        )

    if currency:
        return make("money", currency, end)
    match = scan.grammar.unit.match(low, end)
    if match is not None and (numeral.metre and match[0].strip(" ") == ""):
        match = None
    if match is not None:
        word = fold_phrase(match[1])
        kind, unit, hundredths = scan.grammar.language.units[word]
        stop = match.end()
        if len(word) == 1 and word.isalpha() and match[0] != match[1]:
            match = None
        elif kind == "duration":
            old = _OLD.match(low, stop)
            if old is not None:
                return make("age", unit, old.end(), Fraction(hundredths, 100))
        elif kind == "frequency" and _TIMES.match(low, end):
            return make("multiple", "x", stop)
        if match is not None:
            return make(kind, unit, stop, Fraction(hundredths, 100))  # type: ignore[arg-type]
    if _FOLD.match(low, end):
        return make("multiple", "x", end)
    return make("count", "", end)


def _with_range(scan: Scan, first: Quantity, numeral: Numeral, currency: str) -> Quantity | None:
    low = scan.low
    match = _RANGE.match(low, first.end)
    if match is None:
        return None
    word = match[1]
    before = scan.word_before(first.start)
    if word == "and" and before != "between":
        return None
    start = match.end()
    char = low[start : start + 1]
    if not char or not (char.isdigit() or char in SYMBOLS or scan.grammar.chain_word.match(low, start)):
        return None
    second = read_amount(scan, start, ranged=False)
    if second is None or second.hi is None or first.lo is None or second.kind in {"date", "time"}:
        return None
    if word == "or" and second.hi != first.lo + 1:
        return None
    if currency and second.kind == "count":
        second = replace(second, kind="money", unit=currency)
    other = read_numeral(scan, start if char not in SYMBOLS else start + 1)
    lo = first.lo
    if other is not None and other.factor > 1 and numeral.factor == 1 and first.kind in {second.kind, "count"}:
        lo = lo * other.factor if lo * other.factor <= second.hi else lo
    if first.kind not in {second.kind, "count"} or (first.kind == second.kind and first.unit != second.unit):
        return None
    if lo >= second.hi:
        return None
    return replace(second, span=scan.span(first.start, second.end), lo=lo, hi=second.hi)


_ = size_of
