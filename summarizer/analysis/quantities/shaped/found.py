"""A shape that fits: what its slots hold, ready for whoever makes a quantity of it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeVar

from summarizer.analysis.quantities.trie import fold_phrase
from summarizer.analysis.quantities.units import SYMBOLS

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from summarizer.analysis.quantities.scan import Scan
    from summarizer.analysis.quantities.shaped.shapes import Shapes
    from summarizer.analysis.quantities.shaped.value import Number
    from summarizer.lang.quantity_words import QuantityWords, Unit

__all__ = ["Found"]

_T = TypeVar("_T")
_DOLLARS: Final = {"us": "USD", "a": "AUD", "c": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD"}


class Found:
    """One shape at one place.

    Attributes:
        scan: The text.
        shapes: The language's shapes.
        of: What narrows the shape's kind.
        start: Where it begins.
        end: Where it ends.
    """

    __slots__ = ("_match", "end", "of", "scan", "shapes", "start")

    def __init__(self, scan: Scan, shapes: Shapes, of: str, match: re.Match[str]) -> None:
        self.scan = scan
        self.shapes = shapes
        self.of = of
        self.start, self.end = match.span()
        self._match = match

    @property
    def language(self) -> QuantityWords:
        """The tables of the language."""
        return self.shapes.language

    def get(self, slot: str) -> str:
        """Return what a slot holds, "" where it is empty or there is none."""
        groups = self._match.re.groupindex
        if slot not in groups or not self._match[slot]:
            return ""
        # What the veiled text hides stands in the text itself.
        return fold_phrase(self.scan.low[self._match.start(slot) : self._match.end(slot)])

    def at(self, slot: str) -> int:
        """Return where a slot begins."""
        return self._match.start(slot)

    def number(self, which: int = 1) -> Number | None:
        """Return the number in the `which`th slot for one."""
        words = self.get(f"n{which}") or self.get(f"k{which}")
        return self.shapes.numbers.read(words) if words else None

    def whole(self, slot: str) -> int | None:
        """Return the digits of a slot as an integer, `None` where it is empty."""
        digits = self.get(slot)
        return int(digits) if digits.isdecimal() else None

    def look_up(self, slot: str, table: Mapping[str, _T]) -> _T | None:
        """Return what a table has for the words of a slot."""
        return table.get(self.get(slot).strip("."))

    def unit(self, which: int = 1) -> Unit | None:
        """Return the unit in the `which`th slot for one, or a currency."""
        word = self.get(f"u{which}")
        if word:
            return self.language.units[word]
        sign = self.get(f"c{which}")
        return ("money", _currency(sign), 100) if sign else None

    @property
    def is_bare_sign(self) -> bool:
        """Whether the currency is a sign that several countries share."""
        return self.get("c1") in {"$", "¥", "￥"}

    @property
    def before(self) -> str:
        """The word before it, in lower case."""
        return self.scan.words_before(self.start)[0].strip(",;:(")

    def fraction(self, slot: str, table: Mapping[str, tuple[int, int]]) -> Fraction | None:
        """Return the fraction that a table has for the words of a slot."""
        pair = table.get(self.get(slot))
        return Fraction(*pair) if pair is not None else None


def _currency(sign: str) -> str:
    if sign[-1] not in SYMBOLS:
        return sign.upper()
    letters = sign[:-1]
    return _DOLLARS[letters] if letters and sign[-1] == "$" else SYMBOLS[sign[-1]]
