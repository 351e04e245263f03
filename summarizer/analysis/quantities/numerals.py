"""Numerals: the value of digits and of number words, exactly, with the step of their last digit."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.numeral import Numeral
from summarizer.analysis.quantities.quantity import ONE
from summarizer.lang.en.analysis.quantities.numerals import CLEAR, DECIMALS, MORE, POINT

if TYPE_CHECKING:
    from summarizer.analysis.quantities.grammar import Grammar
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["MAX_DIGITS", "read_digits", "read_numeral", "read_words", "step_of"]

MAX_DIGITS: Final = 40
_MAX_WORDS: Final = 25
_GAPS: Final = frozenset(" -\n\xa0")
_GLYPHS: Final = {
    "½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
}  # fmt: skip


def read_numeral(scan: Scan, start: int, *, money: bool = False) -> Numeral | None:
    """Return the numeral at `start`, in digits or words, with "and a half" and the like."""
    if scan.numeral[0] != start or scan.numeral[1] is not money:
        low, grammar = scan.low, scan.grammar
        if low[start : start + 1].isdecimal():
            numeral = read_digits(low, start, grammar, money=money)
        else:
            numeral = read_words(low, start, grammar)
        if numeral is not None and not numeral.ordinal:
            _take_decimals(scan, numeral)
            _take_share(scan, numeral)
        scan.numeral = (start, money, numeral)
    return scan.numeral[2]


def _take_decimals(scan: Scan, numeral: Numeral) -> None:
    """Add the "point three" of "two point three" to `numeral`, and the magnitude after it."""
    match = POINT.match(scan.low, numeral.end) if numeral.written else None
    if match is None or numeral.scaled:
        return
    digits = "".join(DECIMALS[word] for word in re.split(r"[\s\-]+", match[1].strip(" -")))
    step = Fraction(1, 10 ** len(digits))
    numeral.value += int(digits) * step
    numeral.step, numeral.end, numeral.plain = step, match.end(), False
    _apply_magnitude(scan.low, numeral, scan.grammar, money=False)


def _take_share(scan: Scan, numeral: Numeral) -> None:
    """Add the "and a half" of "two and a half million" to `numeral`."""
    low, grammar = scan.low, scan.grammar
    match = MORE.match(low, numeral.end) if low[numeral.end : numeral.end + 1] in _GAPS else None
    if match is None:
        return
    top, bottom = grammar.language.fractions[match[2]]
    share = Fraction(top, bottom) * {"two": 2, "three": 3}.get(match[1] or "", 1)
    numeral.value += share * numeral.factor
    numeral.step = share * numeral.factor
    numeral.end = match.end()
    numeral.plain = False
    magnitude = grammar.magnitude.match(low, numeral.end)
    if magnitude is not None and numeral.factor == 1:
        factor = grammar.language.magnitudes.get(magnitude[1], 100)
        numeral.value *= factor
        numeral.step *= factor
        numeral.end, numeral.scaled, numeral.factor = magnitude.end(), True, factor


def step_of(value: int) -> int:
    """Return the size of the last digit of `value` that is not zero; 1 for zero."""
    step = 1
    while value and value % (step * 10) == 0:
        step *= 10
    return step


# One object for a number again and again in a text.
@lru_cache(maxsize=1024)
def _whole(number: int) -> Fraction:
    return Fraction(number)


def read_digits(low: str, start: int, grammar: Grammar, *, money: bool = False) -> Numeral | None:
    """Return the digits at `start` with their magnitude, `None` when too long to be a quantity.

    Letters against the digits ("3m", "10k") are taken as a magnitude only after a currency sign; elsewhere
    they may be a unit, and the caller decides.
    """
    match = grammar.foreign_digits.match(low, start) or grammar.digits.match(low, start)
    if match is None or match.end() - start > MAX_DIGITS:
        return None
    whole, decimals, glyph = match.groups()
    digits = whole if whole.isdigit() else "".join(char for char in whole if char.isdigit())
    number = int(digits)
    if decimals:
        value = Fraction(int(digits + decimals), 10 ** len(decimals))
        step = Fraction(1, 10 ** len(decimals))
    else:
        value = _whole(number)
        step = Fraction(step_of(number)) if number % 10 == 0 and number else ONE
    numeral = Numeral(start, match.end(), value, step)
    numeral.plain = digits is whole and not decimals and not glyph
    if glyph:
        numeral.value += _GLYPHS[glyph]
        numeral.step = _GLYPHS[glyph]
    _apply_magnitude(low, numeral, grammar, money=money)
    return numeral


def _apply_magnitude(low: str, numeral: Numeral, grammar: Grammar, *, money: bool) -> None:
    end = numeral.end
    follow = low[end : end + 1]
    if follow in _MYRIADS:
        while low[numeral.end : numeral.end + 1] in _MYRIADS:
            _scale(numeral, _MYRIADS[low[numeral.end]], numeral.end + 1)
        return
    if follow.isalpha():
        match = grammar.abbreviation.match(low, end)
        if match is not None and (money or match[1] in CLEAR):
            _scale(numeral, grammar.language.abbreviations[match[1]], match.end())
            return
    match = grammar.magnitude.match(low, end)
    while match is not None:
        word = match[1]
        factor = 100 if word in grammar.language.hundred else grammar.language.magnitudes[word]
        _scale(numeral, factor, match.end())
        match = grammar.magnitude.match(low, numeral.end) if factor < 10**6 else None
    if not numeral.scaled and follow == " ":
        match = grammar.spaced_abbreviation.match(low, end)
        if match is not None and (money or match[1] in CLEAR):
            _scale(numeral, grammar.language.abbreviations[match[1]], match.end())


# Ten thousands and hundred millions, as Chinese, Japanese and Korean texts write them against the digits.
_MYRIADS: Final = {
    "万": 10**4, "萬": 10**4, "만": 10**4, "亿": 10**8, "億": 10**8, "억": 10**8, "千": 10**3, "兆": 10**12,
    "百": 100,
}  # fmt: skip


def _scale(numeral: Numeral, factor: int, end: int) -> None:
    numeral.value *= factor
    numeral.step *= factor
    numeral.factor *= factor
    numeral.end = end
    numeral.plain = False
    numeral.scaled = True


class _Chain:
    """The running value of number words: `total` is closed by magnitudes, `current` is below the next."""

    __slots__ = ("current", "last", "limit", "open", "ordinal", "start", "step", "total")

    def __init__(self) -> None:
        self.total = 0
        self.current = 0
        self.limit = 10**18
        self.open = True
        self.last = 0
        self.step = 1
        self.ordinal = False

    def add_small(self, value: int) -> bool:
        room = self.current % 100
        if self.last and not ((room == 0 and self.current >= 100) or (room == 0 and not self.current)):
            tens = room % 10 == 0 and room >= 20
            if not (tens and 0 < value < 10):
                return False
        self.current += value
        self.last = value or 1
        self.step = value if value in {20, 30, 40, 50, 60, 70, 80, 90} else 1
        if self.step > 1:
            self.step = 10
        return True

    def add_hundred(self) -> bool:
        if self.current >= 100 or (self.current == 0 and self.last):
            return False
        self.current = (self.current or 1) * 100
        self.last, self.step = 100, 100
        return True

    def add_magnitude(self, factor: int) -> bool:
        if factor >= self.limit or (self.current == 0 and self.last):
            return False
        self.total += (self.current or 1) * factor
        self.current, self.limit, self.last, self.step = 0, factor, 0, factor
        return True


def read_words(low: str, start: int, grammar: Grammar) -> Numeral | None:
    """Return the number words at `start` as one numeral; a pair of tens is read as a year by the caller."""
    match = grammar.chain_word.match(low, start)
    if match is None:
        return None
    chain = _Chain()
    word = match[1]
    if not _take(chain, word, grammar):
        return None
    end = match.end()
    for _ in range(_MAX_WORDS):
        if chain.ordinal:
            break
        match = grammar.next_word.match(low, end)
        if match is None or not _joins(low, end, match, chain, grammar):
            break
        if not _take(chain, match[2], grammar):
            break
        end = match.end()
    value = chain.total + chain.current
    numeral = Numeral(start, end, Fraction(value), Fraction(chain.step), written=True)
    numeral.ordinal = chain.ordinal
    numeral.scaled = chain.limit < 10**18
    if numeral.scaled and not chain.current:
        numeral.factor = chain.limit
    return numeral


def _joins(low: str, end: int, match: re.Match[str], chain: _Chain, grammar: Grammar) -> bool:
    """Tell whether the gap before the next word may stand inside a number: "and" only after a hundred."""
    gap = low[end : match.start(2)]
    if "," in gap:
        return chain.limit < 10**18 and chain.current == 0
    if match[1]:
        return chain.current >= 100 or (chain.current == 0 and chain.limit < 10**18)
    # "A thousand first-class seats", "a hundred first editions"; "one hundred fiftieth" is one rank.
    is_rank = grammar.people.is_headed and grammar.language.ordinals.get(match[2], 100) < 100
    is_apart = is_rank and gap.isspace() and chain.current % 100 == 0
    return not (is_apart and (low.startswith("-", match.end()) or grammar.plural.match(low, match.end())))


def _take(chain: _Chain, word: str, grammar: Grammar) -> bool:
    language = grammar.language
    if word in language.numbers:
        return chain.add_small(language.numbers[word])
    if word in language.hundred:
        return chain.add_hundred()
    if word in language.magnitudes:
        return chain.add_magnitude(language.magnitudes[word])
    if word in language.ordinals:
        value = language.ordinals[word]
        taken = (
            chain.add_hundred()
            if value == 100
            else (chain.add_magnitude(value) if value > 100 else chain.add_small(value))
        )
        chain.ordinal = taken
        return taken
    return False
