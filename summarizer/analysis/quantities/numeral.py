"""A bare number in a text, in digits or words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

__all__ = ["Numeral"]


@dataclass(slots=True)
class Numeral:
    """A bare number in a text.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        value: Its exact value.
        step: Size of its last significant written digit.
        written: Whether it is spelled out in words.
        plain: Whether it is digits only, without mark, fraction or magnitude (it may be a year).
        scaled: Whether a magnitude word or letter was applied.
        ordinal: Whether the words end in an ordinal.
        factor: What the magnitude multiplied by.
    """

    start: int
    end: int
    value: Fraction
    step: Fraction
    written: bool = False
    plain: bool = False
    scaled: bool = False
    ordinal: bool = False
    factor: int = 1
