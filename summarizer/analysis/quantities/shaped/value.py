"""The value of a number as a language writes it: digits, words, and words that multiply either."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.quantities.numerals import MAX_DIGITS, step_of
from summarizer.analysis.quantities.quantity import ONE
from summarizer.analysis.quantities.trie import fold_phrase, trie_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.lang.quantity_words import QuantityWords

__all__ = ["Number", "Numbers"]

_SPACES: Final = " \u00a0\u202f\u2009"
_GROUPERS: Final = _SPACES + "'’"
_MOST_WORDS: Final = 6
_NEAR: Final = 4
# The marks of a number in words: no text has these characters of the private use area for anything.
_FIRST: Final = "\ue0f1"
_NEXT: Final = "\ue0f2"
_TEN: Final = 10
_HUNDRED: Final = 100
_GAP: Final = r"[\s\-‐‑\u00a0\u202f]{1,2}"
_ZERO: Final = Fraction(0)
_NEVER: Final = r"(?!)"


class Number(NamedTuple):
    """A number that was written.

    Attributes:
        value: Its exact value.
        step: The size of its last significant digit.
        factor: What its magnitude multiplied by.
        is_written: Whether it has no digit.
        other: Its value as other countries read the same marks ("1,234" in German), `None` where that is
            the same.
    """

    value: Fraction
    step: Fraction
    factor: int
    is_written: bool
    other: Fraction | None = None


class _Sum:
    """A number while its words are read: what a magnitude has closed, and what the next one multiplies."""

    __slots__ = ("_factor", "_is_written", "_other", "_run", "_section", "_small", "_step", "_total")

    def __init__(self) -> None:
        self._total = _ZERO
        self._section = _ZERO
        self._small: Fraction | None = None
        self._step = ONE
        self._factor = 1
        self._other: Fraction | None = None
        self._is_written = True
        self._run = ""

    def add(self, value: Fraction, step: Fraction) -> None:
        """Add a number below the next magnitude."""
        self._small, self._step = (self._small or _ZERO) + value, step

    def add_digits(self, value: Fraction, step: Fraction, other: Fraction | None) -> None:
        """Add a number in digits, with what it is elsewhere."""
        self._is_written, self._other = False, other
        self.add(value, step)

    def add_word(self, value: int, *, is_spaced: bool) -> None:
        """Add a number word; where none is parted by a space, digit after digit makes one: "二〇二四"."""
        self._run = self._run + str(value) if not is_spaced and value < _TEN else ""
        if len(self._run) > 1:
            self._small = Fraction(int(self._run))
        else:
            self.add(Fraction(value), ONE)

    def multiply_within(self, by: int) -> None:
        """Multiply the last number by a hundred, within a magnitude."""
        self._section += (ONE if self._small is None else self._small) * by
        self._small, self._run, self._step = None, "", self._step * by

    def multiply(self, by: int) -> None:
        """Multiply what no magnitude has closed yet; a larger one multiplies it all ("mil millones")."""
        section = self._section + (self._small or _ZERO)
        if not section and self._total and self._total < by:
            section, self._total = self._total, _ZERO
        self._total += (section or ONE) * by
        self._section, self._small, self._run = _ZERO, None, ""
        self._factor = by if self._is_written or self._factor == 1 else self._factor * by
        self._step *= by
        self._other = self._other * by if self._other is not None else None

    @property
    def number(self) -> Number:
        """The number that the words make."""
        value = self._total + self._section + (self._small or _ZERO)
        step = self._step
        if self._is_written and value.denominator == 1:
            step = Fraction(step_of(int(value))) if value else ONE
        return Number(value, step, self._factor, self._is_written, self._other)


class Numbers:
    """The numbers of one language: how they are found, and what they are worth.

    Number words are found once in a text and stand in its `veiled` view as marks, so that a shape need not
    hold all the words of a language for each of its numbers.
    """

    def __init__(self, language: QuantityWords, endings: Iterable[str], phrases: Iterable[str]) -> None:
        """Take the words of `language`.

        A number may be joined to one of `endings` ("zehn|jährig"); one within any of `phrases` is none
        ("pour cent").
        """
        self._language = language
        self._outer = language.magnitudes | language.abbreviations
        self._decimal = language.decimal
        digits = _digits_of(language)
        every = {*language.numbers, *language.inner, *self._outer, *language.halves}
        self._token = re.compile(rf"({digits})|({trie_pattern(every)})")
        magnitude = trie_pattern({*language.inner, *language.magnitudes})
        self._magnitude = re.compile(magnitude)
        words = _words_of(language)
        outer = trie_pattern(language.magnitudes)
        if language.is_spaced:
            short = trie_pattern(language.abbreviations) or _NEVER
            halves = trie_pattern(language.halves) or _NEVER
            joined = rf"(?!\w)|(?={trie_pattern(endings) or _NEVER})" if language.is_joined else r"(?!\w)"
            scaled = rf"(?:{_GAP}(?:{outer})(?!\w)|\s?(?:{short})(?!\w)\.?)"
            self._words = re.compile(
                rf"(?<!\w)(?:(?:{halves})(?:{_GAP}(?:{outer})(?!\w))?|{words})(?:{joined})"
            )
        else:
            ones = trie_pattern(word for word, value in language.numbers.items() if value < _TEN)
            scaled = rf"\s?(?:{magnitude})"
            self._words = re.compile(rf"(?<![0-9])(?:(?:{ones}){{4}}|{words})")
        holding = (phrase for phrase in phrases if self._words.search(phrase))
        kept = trie_pattern(phrase for phrase in holding if not self._words.fullmatch(phrase)) or _NEVER
        edges = (r"(?<!\w)", r"(?!\w)") if language.is_spaced else ("", "")
        self._kept = re.compile(rf"{edges[0]}(?:{kept}){edges[1]}")
        self.pattern = rf"(?:{digits}(?:{scaled}){{0,2}}|{_FIRST}{_NEXT}*)"

    def veil(self, low: str) -> tuple[str, list[int]]:
        """Return `low` with each number in words as marks of the same length, and where they begin."""
        pieces: list[str] = []
        starts: list[int] = []
        position = 0
        kept = iter([match.span() for match in self._kept.finditer(low)])
        phrase = next(kept, None)
        for match in self._words.finditer(low):
            start, end = match.span()
            while phrase is not None and phrase[1] <= start:
                phrase = next(kept, None)
            if phrase is not None and phrase[0] < end:
                continue
            # The magnitude of digits is no number of its own.
            before = low[max(start - _NEAR, 0) : start].rstrip(" -\u00a0\u202f")
            if before[-1:].isdecimal() and self._magnitude.match(low, start) is not None:
                continue
            pieces += (low[position:start], _FIRST, _NEXT * (end - start - 1))
            starts.append(start)
            position = end
        pieces.append(low[position:])
        return "".join(pieces), starts

    def read(self, text: str) -> Number | None:
        """Return the number that `text`, in lower case, is; `None` for digits that are too many."""
        if len(text) > MAX_DIGITS * 2:
            return None
        reckoning = _Sum()
        for match in self._token.finditer(text):
            word = fold_phrase(match[0])
            if match[1] is not None:
                reckoning.add_digits(*self._read_digits(match[0]))
            elif word in self._language.inner:
                reckoning.multiply_within(self._language.inner[word])
            elif word in self._outer:
                reckoning.multiply(self._outer[word])
            elif word in self._language.halves:
                top, bottom = self._language.halves[word]
                reckoning.add(Fraction(top, bottom), Fraction(1, bottom))
            else:
                reckoning.add_word(self._language.numbers[word], is_spaced=self._language.is_spaced)
        return reckoning.number

    def _read_digits(self, digits: str) -> tuple[Fraction, Fraction, Fraction | None]:
        """Return value, step and foreign value of digits with their marks."""
        bare = "".join(char for char in digits if char not in _GROUPERS)
        whole, mark, rest = _split(bare, self._decimal)
        whole = "".join(filter(str.isdigit, whole))
        if not mark:
            number = int(whole)
            step = Fraction(step_of(number)) if number and number % 10 == 0 else ONE
            return Fraction(number), step, None
        value = Fraction(int(whole + rest), 10 ** len(rest))
        is_grouped = len(rest) == 3 and 1 <= len(whole) <= 3 and whole != "0"
        return value, Fraction(1, 10 ** len(rest)), Fraction(int(whole + rest)) if is_grouped else None


def _words_of(language: QuantityWords) -> str:
    """Return a pattern of number words: below a hundred, or multiplied once and again, the rest added."""
    joint = "" if not language.is_spaced else f"(?:{_GAP})"
    below = trie_pattern(word for word, value in language.numbers.items() if value < _HUNDRED)
    hundreds = trie_pattern(word for word, value in language.numbers.items() if value >= _HUNDRED)
    small = f"(?:{below})" if not hundreds else f"(?:(?:{hundreds})(?:{joint}(?:{below}))?|(?:{below}))"
    by = f"(?:{trie_pattern({*language.inner, *language.magnitudes})})"
    word = f"(?:{re.escape(language.conjunction)})"
    if not language.is_spaced:
        gap, joint = "", f"{word}?"
    elif language.is_joined:
        gap, joint = f"(?:{_GAP})?", rf"(?:{_GAP}(?:{word}{_GAP})?|{word}?)"
    else:
        gap, joint = _GAP, f"(?:{_GAP}(?:{word}{_GAP})?)"
    # "And" stands before the last number only: "drei Millionen und fünf Millionen" are two.
    inside = gap if language.is_spaced else joint
    more = f"(?:{inside}{small}(?:{gap}{by})+){{0,{_MOST_WORDS}}}"
    rest = f"(?:{joint}{small}(?!{gap}{by}))?"
    return f"(?:(?:{small}{gap})?{by}(?:{gap}{by}){{0,2}}{more}{rest}|{small})"


def _split(digits: str, decimal: str) -> tuple[str, str, str]:
    """Return the whole part, the decimal mark and the decimals of digits without spaces."""
    foreign = "." if decimal == "," else ","
    if decimal in digits:
        return digits.partition(decimal)
    whole, mark, rest = digits.rpartition(foreign)
    # The mark of other countries, where what follows it is no group of three.
    return (whole, mark, rest) if mark and len(rest) != 3 else (digits, "", "")


def _digits_of(language: QuantityWords) -> str:
    group, decimal = re.escape(language.group), re.escape(language.decimal)
    foreign = r"\." if language.decimal == "," else ","
    return (
        rf"(?<![0-9])(?:[0-9]{{1,3}}(?:(?:{group}[0-9]{{3}})+|(?:[{_SPACES}][0-9]{{3}}){{1,4}}"
        rf"|(?:['’][0-9]{{3}})+)(?![0-9])|[0-9]+)"
        rf"(?:{decimal}[0-9]+|{foreign}[0-9]{{1,2}}(?![0-9]|[.,][0-9]))?"
    )
