"""A quantity while it is being read: mutable, without its context, until `Scan.settle` closes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.analysis.quantities.quantity import ONE, Kind

if TYPE_CHECKING:
    from fractions import Fraction

    from summarizer.lang.quantity_words import Qualifier

__all__ = ["Reading"]


@dataclass(slots=True)
class Reading:
    """What a reader has found so far; the fields are those of `Quantity`.

    Attributes:
        qualifier: Set when the reader knows it; `None` lets the words around decide.
        headed: Whether the words after it name the thing counted.
        factor: What the numeral's magnitude multiplied by, for "$10 to $15 billion".
    """

    start: int
    end: int
    kind: Kind
    lo: Fraction | None = None
    hi: Fraction | None = None
    unit: str = ""
    step: Fraction = ONE
    form: str = ""
    part: str = ""
    per: str = ""
    qualifier: Qualifier | None = None
    headed: bool = True
    factor: int = 1
    flags: tuple[str, ...] = ()
    alts: list[Reading] = field(default_factory=list)
