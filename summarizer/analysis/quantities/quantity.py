"""A quantity as read from a text: an exact value bound to its unit, its qualifier and the thing it counts."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Qualifier
    from summarizer.text.spans import Span

__all__ = ["KINDS", "ONE", "Kind", "Quantity"]

Kind = Literal[
    "count",
    "ordinal",
    "percent",
    "points",
    "proportion",
    "multiple",
    "frequency",
    "money",
    "measure",
    "rate",
    "age",
    "duration",
    "date",
    "time",
    "pair",
    "vague",
    "name",
    "opaque",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

ONE = Fraction(1)


class Quantity(NamedTuple):
    """One number, date, time, score or numbered name of a text.

    Attributes:
        span: Where its digits, words and unit stand; qualifiers ("about") stay outside.
        kind: One of the eighteen kinds; `rate` is a speed-like compound, and any kind may have a `per`.
        lo: Lower end of the value, in `unit`; `None` where `form` is the value.
        hi: Upper end of the value; equal to `lo` unless the text gives a range.
        unit: ISO 4217 code, unit symbol, `%`, `pp`, name of a time unit, or a time zone.
        per: What the quantity is counted per ("year", "hour", "100,000"), "" when nothing.
        qualifier: How the text bounds or hedges the value.
        step: Size of the last significant digit as written: 2.96m has 10,000, 500 has 100.
        role: "by", "to", "from" or "of" where a change is told, else "".
        head: Folded words of the thing counted, a plural noun first; empty when there is none.
        part: "early", "mid" or "late" of a period, or the superlative of a rank ("largest").
        form: Canonical text of a date (`2025-09-03`), time (`22:33`), pair (`3-2`), vague class or name.
        alts: Other readings where the text is ambiguous, without readings of their own.
        flags: `optional` (an idiom or a weak number that is not judged), `written` (spelled out), ...
    """

    span: Span
    kind: Kind
    lo: Fraction | None = None
    hi: Fraction | None = None
    unit: str = ""
    per: str = ""
    qualifier: Qualifier = "exact"
    step: Fraction = ONE
    role: str = ""
    head: tuple[str, ...] = ()
    part: str = ""
    form: str = ""
    alts: tuple[Quantity, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Offset of the first code point."""
        return self.span.start

    @property
    def end(self) -> int:
        """Offset after the last code point."""
        return self.span.end

    @property
    def readings(self) -> tuple[Quantity, ...]:
        """The quantity itself, then its other readings."""
        return (self, *self.alts)

    @property
    def is_interval(self) -> bool:
        """Whether the text gives two different ends."""
        return self.lo is not self.hi and self.lo != self.hi

    @property
    def is_superlative(self) -> bool:
        """Whether it is a superlative without a number ("the largest"): a rank with no upper end."""
        return self.kind == "ordinal" and self.hi is None

    @property
    def is_judged(self) -> bool:
        """Whether a check should hold it against a source: idioms and pronouns are not."""
        return "optional" not in self.flags
