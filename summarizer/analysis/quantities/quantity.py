"""A quantity as read from a text: an exact value bound to its unit, its qualifier and the thing it counts."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Qualifier
    from summarizer.text.spans import Span

__all__ = ["KINDS", "ONE", "Detail", "Kind", "Quantity"]

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


class Detail(NamedTuple):
    """What a quantity has beside kind and value, alike for most of a text; each field as `Quantity` says."""

    per: str = ""
    qualifier: Qualifier = "exact"
    step: Fraction = ONE
    role: str = ""
    head: tuple[str, ...] = ()
    part: str = ""
    form: str = ""
    alts: tuple[Quantity, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number, date, time, score or numbered name of a text.

    Attributes:
        span: Where its digits, words and unit stand; qualifiers ("about") stay outside.
        kind: One of the eighteen kinds; `rate` is a speed-like compound, and any kind may have a `per`.
        lo: Lower end of the value, in `unit`; `None` where `form` is the value.
        hi: Upper end of the value; equal to `lo` unless the text gives a range.
        unit: ISO 4217 code, unit symbol, `%`, `pp`, name of a time unit, or a time zone.
        detail: The rest, which the quantities of a text share where it is the same.
    """

    span: Span
    kind: Kind
    lo: Fraction | None
    hi: Fraction | None
    unit: str
    detail: Detail

    @property
    def per(self) -> str:
        """What the quantity is counted per ("year", "hour", "100,000"), "" when nothing."""
        return self.detail.per

    @property
    def qualifier(self) -> Qualifier:
        """How the text bounds or hedges the value."""
        return self.detail.qualifier

    @property
    def step(self) -> Fraction:
        """Size of the last significant digit as written: 2.96m has 10,000, 500 has 100."""
        return self.detail.step

    @property
    def role(self) -> str:
        """One of "by", "to", "from" and "of" where a change is told, else ""."""
        return self.detail.role

    @property
    def head(self) -> tuple[str, ...]:
        """Folded words of the thing counted, a plural noun first; empty when there is none."""
        return self.detail.head

    @property
    def part(self) -> str:
        """One of "early", "mid" and "late" of a period, or the superlative of a rank ("largest")."""
        return self.detail.part

    @property
    def form(self) -> str:
        """Canonical text of a date (`2025-09-03`), time (`22:33`), pair (`3-2`), vague class or name."""
        return self.detail.form

    @property
    def alts(self) -> tuple[Quantity, ...]:
        """Other readings where the text is ambiguous, without readings of their own."""
        return self.detail.alts

    @property
    def flags(self) -> tuple[str, ...]:
        """`optional` (an idiom or a weak number that is not judged), `written` (spelled out), ..."""
        return self.detail.flags

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
