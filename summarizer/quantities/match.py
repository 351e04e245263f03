"""One quantity said against one quantity given: the matching rules R1 to R13, exact arithmetic throughout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal

from summarizer.quantities.calendar import fields_of, relate_dates
from summarizer.quantities.quantity import Qualifier, Quantity
from summarizer.quantities.units import DIMENSIONS, EXACT_DIMENSIONS, TEMPERATURES

__all__ = ["FAMILIES", "Match", "Outcome", "family_of", "match_quantities"]

Outcome = Literal[
    "supported",
    "coarser",
    "loose",
    "unhedged",
    "qualifier",
    "direction",
    "date",
    "refined",
    "unit",
    "scale",
    "value",
]
_RANK: Final[dict[Outcome, int]] = {
    "supported": 0, "coarser": 1, "loose": 2, "unhedged": 3, "qualifier": 4, "direction": 5, "refined": 6, "date": 7,
    "unit": 8, "scale": 9, "value": 10,
}  # fmt: skip

FAMILIES: Final[dict[str, str]] = {
    "count": "number", "ordinal": "ordinal", "percent": "share", "points": "share", "proportion": "share",
    "multiple": "share", "frequency": "number", "money": "money", "measure": "measure", "rate": "measure",
    "age": "time", "duration": "time", "date": "date", "time": "clock", "pair": "pair", "vague": "number",
    "name": "name", "opaque": "opaque",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """How one said quantity stands to one given.

    Attributes:
        outcome: The rule's answer.
        given: The reading of the article's quantity it was held against.
        said: The reading of the said quantity.
        hedge: A qualifier that would make the said quantity true, "" when none would.
        is_equal: Whether the values are equal; a rounded value or a class holds only where the words agree.
    """

    outcome: Outcome
    given: Quantity
    said: Quantity
    hedge: str = ""
    is_equal: bool = True

    @property
    def rank(self) -> int:
        """Position from best (0) to worst."""
        return _RANK[self.outcome]

    @property
    def holds(self) -> bool:
        """Whether the said quantity is true, perhaps less exact, or lacks only a hedge."""
        return self.rank <= 3


def family_of(quantity: Quantity) -> str:
    """Return the family within which quantities are compared."""
    return FAMILIES[quantity.kind]


def match_quantities(
    said: Quantity, given: Quantity, *, published: date | None, verbatim: bool = False
) -> Match | None:
    """Return the best match between any reading of `said` and any of `given`, `None` when not comparable.

    With `verbatim` (inside quotation marks) only equality counts: R16.
    """
    best: Match | None = None
    for left in said.readings:
        for right in given.readings:
            if (
                right.kind == "count"
                and given.kind == "date"
                and (left.lo != right.lo or said.kind == "date")
            ):
                continue
            found = _match(left, right, published)
            if found is not None and (best is None or found.rank < best.rank):
                best = found
    if verbatim and best is not None and best.outcome in {"coarser", "unhedged", "loose"}:
        return Match(
            "value" if best.given.form != best.said.form or not best.said.form else "supported",
            best.given,
            best.said,
        )
    return best


def _match(said: Quantity, given: Quantity, published: date | None) -> Match | None:
    kind = said.kind
    if kind == "date":
        return _match_date(said, given, published) if given.kind == "date" else None
    if kind in {"time", "pair", "name", "opaque"}:
        return _FORMS[kind](said, given)
    if given.lo is None or given.hi is None or said.lo is None or said.hi is None:
        return None
    if kind == "ordinal" or given.kind == "ordinal":
        return _match_ordinal(said, given)
    return _match_number(said, given)


def _match_date(said: Quantity, given: Quantity, published: date | None) -> Match | None:
    relation = relate_dates(
        fields_of(said.form),
        fields_of(given.form),
        published=published,
        part=said.part,
        given_part=given.part,
    )
    if relation == "apart":
        return None
    if relation == "equal" and said.part == given.part:
        if said.qualifier in _BOUNDS and given.qualifier == "exact":
            return Match("supported", given, said)
        return Match("supported", given, said)
    outcomes: dict[str, Outcome] = {
        "equal": "coarser",
        "coarser": "coarser",
        "refined": "refined",
        "conflict": "date",
    }
    return Match(outcomes[relation], given, said)


_OFFSETS: Final = {
    "GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "MSK": 180, "IST": 330, "JST": 540, "EST": -300, "EDT": -240,
    "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AEST": 600, "AEDT": 660,
}  # fmt: skip


def _minutes(form: str) -> int:
    hour, minute = form.split(":")
    return int(hour) * 60 + int(minute)


def _match_time(said: Quantity, given: Quantity) -> Match | None:
    if given.kind != "time":
        return None
    apart = _minutes(said.form) - _minutes(given.form)
    if said.unit and given.unit and said.unit != given.unit:
        if said.unit not in _OFFSETS or given.unit not in _OFFSETS:
            return None
        apart -= _OFFSETS[said.unit] - _OFFSETS[given.unit]
        apart = (apart + 720) % 1440 - 720
    if said.unit and not given.unit and not apart:
        return Match("loose", given, said)
    if apart == 0:
        if said.qualifier in {"approx", given.qualifier}:
            return Match("supported", given, said)
        if given.qualifier in {"exact", "exactly"}:
            return Match(
                "supported" if said.qualifier in {"exact", "exactly", "le", "ge"} else "qualifier",
                given,
                said,
            )
        return Match("unhedged" if said.qualifier == "exact" else "qualifier", given, said)
    close = (
        (said.qualifier == "approx" and abs(apart) <= 15)
        or (said.qualifier in {"near_above", "gt"} and -15 <= apart < 0)
        or (said.qualifier in {"near_below", "lt"} and 0 < apart <= 15)
    )
    return Match("coarser" if close else "value", given, said)


def _match_pair(said: Quantity, given: Quantity) -> Match | None:
    if given.kind != "pair":
        if (
            given.kind in {"count", "percent", "age"}
            and given.lo is not None
            and said.form == f"{given.lo}-{given.hi}"
        ):
            return Match("loose", given, said)
        return None
    if said.form == given.form:
        return Match("supported", given, said)
    first, second = said.form.split("-")
    return Match("loose" if given.form == f"{second}-{first}" else "value", given, said)


def _match_name(said: Quantity, given: Quantity) -> Match | None:
    if given.kind != "name":
        digits = said.form.lstrip("abcdefghijklmnopqrstuvwxyz")
        bare = given.form or (str(given.lo) if given.lo is not None else "")
        if digits and digits == bare and given.kind in {"count", "date", "ordinal"} and not given.unit:
            return Match("loose", given, said)
        return None
    if said.form == given.form:
        return Match("supported", given, said)
    if said.form.endswith(given.form) or given.form.endswith(said.form):
        return Match("supported", given, said)
    stem = said.form.rstrip("0123456789")
    return Match("value", given, said) if stem and stem == given.form.rstrip("0123456789") else None


def _match_opaque(said: Quantity, given: Quantity) -> Match | None:
    if given.kind != "opaque":
        return None
    return Match("supported" if said.form == given.form else "value", given, said)


_FORMS: Final = {"time": _match_time, "pair": _match_pair, "name": _match_name, "opaque": _match_opaque}

_ANNIVERSARIES: Final = frozenset({"birthday", "anniversary", "year", "birth"})


def _match_ordinal(said: Quantity, given: Quantity) -> Match | None:
    if said.kind != given.kind:
        other = given if said.kind == "ordinal" else said
        ordinal = said if said.kind == "ordinal" else given
        if (
            other.kind in {"age", "duration"}
            and other.lo == ordinal.lo
            and set(ordinal.head) & _ANNIVERSARIES
        ):
            return Match("loose", given, said)
        return None
    if said.lo != given.lo:
        return Match("value", given, said)
    if said.part and given.part and said.part != given.part:
        return Match("value", given, said)
    return Match("supported", given, said)


# A bare "$" is the dollar of wherever the article is written.
_DOLLARS: Final = frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"})
_COUNTED: Final = frozenset({"count", "frequency", "vague"})


def _convert(said: Quantity, given: Quantity) -> tuple[Fraction, Fraction, Fraction, bool] | None:
    """Return the given ends and step in the unit said, and whether the conversion is exact; R5 and R6."""
    assert given.lo is not None  # noqa: S101 - the caller has compared forms
    assert given.hi is not None  # noqa: S101
    if said.kind == given.kind or {said.kind, given.kind} <= _COUNTED or "vague" in {said.kind, given.kind}:
        if said.unit == given.unit or {said.unit, given.unit} <= {"", "time"}:
            return given.lo, given.hi, given.step, True
        if {said.unit, given.unit} <= _DOLLARS and "bare" in {*said.flags, *given.flags}:
            return given.lo, given.hi, given.step, True
        return _convert_unit(said, given)
    pair = (said.kind, given.kind)
    if pair == ("percent", "proportion"):
        return given.lo * 100, given.hi * 100, given.step * 100, True
    if pair == ("proportion", "percent"):
        return given.lo / 100, given.hi / 100, given.step / 100, True
    if pair == ("multiple", "percent"):
        return 1 + given.lo / 100, 1 + given.hi / 100, given.step / 100, True
    if pair == ("percent", "multiple") and given.lo > 1:
        return (given.lo - 1) * 100, (given.hi - 1) * 100, given.step * 100, True
    if pair == ("percent", "multiple"):
        return (1 - given.hi) * 100, (1 - given.lo) * 100, given.step * 100, True
    if pair in {
        ("multiple", "proportion"),
        ("proportion", "multiple"),
        ("multiple", "frequency"),
        ("frequency", "multiple"),
    }:
        return given.lo, given.hi, given.step, True
    return None


def _convert_unit(said: Quantity, given: Quantity) -> tuple[Fraction, Fraction, Fraction, bool] | None:
    assert given.lo is not None  # noqa: S101
    assert given.hi is not None  # noqa: S101
    units = {said.unit, given.unit}
    if said.unit in TEMPERATURES and given.unit in TEMPERATURES:
        size, base = TEMPERATURES[given.unit]
        target, shift = TEMPERATURES[said.unit]
        low, high = ((value * size + base - shift) / target for value in (given.lo, given.hi))
        return low, high, given.step * size / target, False
    if "deg" in units and units & set(TEMPERATURES):
        return given.lo, given.hi, given.step, True
    source, target_size = DIMENSIONS.get(given.unit), DIMENSIONS.get(said.unit)
    if source is None or target_size is None or source[0] != target_size[0]:
        return None
    factor = source[1] / target_size[1]
    exact = source[0] in EXACT_DIMENSIONS or _is_decimal(factor)
    return given.lo * factor, given.hi * factor, given.step * factor, exact


def _is_decimal(factor: Fraction) -> bool:
    big = max(factor.numerator, factor.denominator)
    return min(factor.numerator, factor.denominator) == 1 and set(str(big)) <= {"1", "0"}


def _match_number(said: Quantity, given: Quantity) -> Match | None:
    assert said.lo is not None  # noqa: S101 - as above
    assert said.hi is not None  # noqa: S101
    converted = _convert(said, given)
    if converted is None:
        return _match_unit(said, given)
    low, high, step, exact = converted
    if said.per and given.per and said.per != given.per:
        return Match("unit", given, said)
    is_same = said.lo == low
    if (
        is_same
        and said.role != given.role
        and said.kind in _ROLED
        and said.role in _OPPOSED
        and given.role in _OPPOSED
    ):
        return Match("direction", given, said)
    if said.kind == "vague" or given.kind == "vague":
        return _match_vague(said, given, low, high)
    if said.is_interval or (low is not high and low != high):
        return _match_interval(said, given, low, high)
    if is_same or (not exact and _rounds(low, said.lo, said.step, step)):
        return _judge_qualifier(said, given)
    if said.kind != given.kind and _is_third(said, given):
        return _judge_qualifier(said, given)
    return _match_rounded(said, given, low)


_OPPOSED: Final = frozenset({"by", "to", "from"})
_ROLED: Final = frozenset({"percent", "points", "money", "count"})


def _rounds(value: Fraction, said: Fraction, step: Fraction, given_step: Fraction) -> bool:
    """Tell whether a converted value is within 2 %, or within half a step of either figure and 5 % (R5)."""
    gap = abs(value - said)
    size = abs(value)
    return gap <= size / 50 or (gap <= max(step, given_step) / 2 and gap <= size / 20)


def _is_third(said: Quantity, given: Quantity) -> bool:
    """Tell whether 33, 33.3 or 67 per cent and a third or two meet: no one writes 33⅓ %."""
    if {said.kind, given.kind} != {"percent", "proportion"}:
        return False
    share, percent = (said, given) if said.kind == "proportion" else (given, said)
    if share.lo is None or percent.lo is None or share.lo.denominator not in {3, 6, 7, 9}:
        return False
    return abs(share.lo * 100 - percent.lo) < percent.step / 2 + Fraction(1, 100)


def _match_unit(said: Quantity, given: Quantity) -> Match | None:
    """Return how equal numbers of different units or kinds stand: an error unless the unit was left out."""
    if said.lo != given.lo or said.hi != given.hi:
        return None
    if said.kind == "age" and given.kind == "count" and not given.head:
        return Match("loose", given, said)
    if said.kind == "count" and given.kind in {"age", "measure", "percent", "points"} and not said.head:
        return Match("loose", given, said)
    if said.kind == "count" and given.kind == "age" and "written" not in said.flags:
        return Match("unit", given, said)
    if family_of(said) == family_of(given) or (said.unit and given.unit):
        return Match("unit", given, said)
    return None


def _match_vague(said: Quantity, given: Quantity, low: Fraction, high: Fraction) -> Match | None:
    assert said.lo is not None  # noqa: S101
    assert said.hi is not None  # noqa: S101
    if said.kind == "vague" and given.kind == "vague":
        if said.form == given.form:
            return _judge_qualifier(said, given)
        return Match(
            "coarser" if said.lo <= low and high <= said.hi else "value", given, said, is_equal=False
        )
    if said.kind == "vague":
        # "Thousands" is also said of tens of thousands, though not the other way round.
        top = said.hi * 10 if said.form == "thousands" else said.hi
        inside = said.lo <= low <= top
        return Match("coarser" if inside else "value", given, said, is_equal=False)
    return Match("refined" if low <= said.lo <= high else "value", given, said)


def _match_interval(said: Quantity, given: Quantity, low: Fraction, high: Fraction) -> Match | None:
    assert said.lo is not None  # noqa: S101
    assert said.hi is not None  # noqa: S101
    if (said.lo, said.hi) == (low, high):
        return _judge_qualifier(said, given)
    if said.lo != said.hi:
        if "decade" in said.flags or (said.kind == "age" and said.hi - said.lo == 9 and said.lo % 10 == 0):
            return Match("coarser" if said.lo <= low and high <= said.hi else "value", given, said)
        return Match("refined" if said.lo <= low <= said.hi and low == high else "value", given, said)
    if said.lo == high and said.qualifier in {"le", "lt"}:
        return Match("coarser", given, said)
    if said.lo == low and said.qualifier in {"ge", "gt"}:
        return Match("coarser", given, said)
    return Match("value", given, said)


# R4. Rows: the article's qualifier; columns: what is said. o ok, n note, r repair, f fail, x opposite direction.
_COLUMNS: Final = ("exact", "approx", "gt", "ge", "lt", "le", "near_below", "near_above")
_MATRIX: Final[dict[str, str]] = {
    "exact": "onfnfnff",
    "approx": "roffffff",
    "gt": "rfonxxxf",
    "ge": "rffoxxxf",
    "lt": "rfxxonfx",
    "le": "rfxxfofx",
    "near_below": "rnxxnfox",
    "near_above": "rnnfxxxo",
}
_BOUNDS: Final = frozenset({"gt", "ge", "lt", "le"})
_ANSWERS: Final[dict[str, Outcome]] = {
    "o": "supported", "n": "coarser", "r": "unhedged", "f": "qualifier", "x": "direction",
}  # fmt: skip


def _judge_qualifier(said: Quantity, given: Quantity) -> Match:
    column = _COLUMNS.index("exact" if said.qualifier == "exactly" else said.qualifier)
    row = "exact" if given.qualifier == "exactly" else given.qualifier
    answer = _ANSWERS[_MATRIX[row][column]]
    return Match(answer, given, said, given.qualifier if answer == "unhedged" else "")


def _match_rounded(said: Quantity, given: Quantity, value: Fraction) -> Match:
    """Return whether a hedge covers the difference (R2), or would cover it (R3), or nothing does."""
    assert said.lo is not None  # noqa: S101
    number, step = said.lo, said.step
    hedge = said.qualifier
    sure = given.qualifier in {"exact", "exactly", "approx"}
    if sure and hedge not in {"exact", "exactly"} and _covers(hedge, said, value):
        return Match("coarser", given, said, is_equal=False)
    if hedge in {"exact", "exactly"} and sure and step > given.step and _covers("approx", said, value):
        return Match("unhedged", given, said, "approx", is_equal=False)
    if said.unit != given.unit and said.lo == given.lo:
        return Match("unit", given, said)
    if _significand(value) == _significand(number):
        return Match("scale", given, said)
    if value == -number:
        return Match("direction", given, said)
    return Match("value", given, said)


@lru_cache(maxsize=4096)
def _significand(value: Fraction) -> int:
    """Return the digits of a decimal number without its zeros at either end; 0 for other numbers and zero."""
    scaled = value * 10**12
    if scaled.denominator != 1 or value <= 0:
        return -value.numerator if value.numerator else 0
    number = scaled.numerator
    while number % 10 == 0:
        number //= 10
    return number


def _covers(hedge: Qualifier, said: Quantity, value: Fraction) -> bool:
    assert said.lo is not None  # noqa: S101
    number, step = said.lo, said.step
    gap = value - number
    size = abs(number)
    if said.kind == "proportion":
        return _covers_share(hedge, number, value)
    tenth = size / 10 if size < 100 else size / 20
    if hedge == "approx":
        return abs(gap) <= min(step / 2, tenth)
    if hedge == "near_below":
        return 0 < -gap <= size / 10
    if hedge == "near_above":
        return 0 < gap <= tenth
    if hedge in {"gt", "ge"}:
        return 0 < gap <= step
    if hedge in {"lt", "le"}:
        return 0 < -gap <= step
    return False


def _covers_share(hedge: Qualifier, share: Fraction, value: Fraction) -> bool:
    gap = value - share
    if hedge == "near_below":
        return 0 < -gap <= share / 10
    if hedge in {"gt", "ge", "near_above"}:
        return 0 < gap <= (Fraction(1, 6) if hedge != "near_above" else share / 10)
    if hedge in {"lt", "le"}:
        return 0 < -gap <= share / 5
    return hedge == "approx" and abs(gap) <= share / 10
