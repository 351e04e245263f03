"""One quantity said against one quantity given: the rules of matching, exact arithmetic throughout."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import relate_dates
from summarizer.analysis.quantities.conversion import HEDGED, convert
from summarizer.analysis.quantities.forms import FORM_RULES
from summarizer.analysis.quantities.outcome import Match, Outcome
from summarizer.analysis.quantities.quantity import ONE
from summarizer.analysis.quantities.rounding import covers, is_same
from summarizer.analysis.quantities.superlatives import match_superlative
from summarizer.analysis.quantities.time_units import DAYS, SPANS
from summarizer.analysis.quantities.units import DIMENSIONS
from summarizer.lang.en.analysis.quantities.match import ANNIVERSARIES, MINUTE

if TYPE_CHECKING:
    from datetime import date

    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["FAMILIES", "family_of", "match_quantities"]

FAMILIES: Final[dict[str, str]] = {
    "count": "number", "ordinal": "ordinal", "percent": "share", "points": "share", "proportion": "share",
    "multiple": "share", "frequency": "number", "money": "money", "measure": "measure", "rate": "measure",
    "age": "time", "duration": "time", "date": "date", "time": "clock", "pair": "pair", "vague": "number",
    "name": "name", "opaque": "opaque",
}  # fmt: skip


def family_of(quantity: Quantity) -> str:
    """Return the family within which quantities are compared."""
    return FAMILIES[quantity.kind]


def match_quantities(
    said: Quantity, given: Quantity, *, published: date | None, verbatim: bool = False
) -> Match | None:
    """Return the best match between any reading of `said` and any of `given`, `None` when not comparable.

    With `verbatim` (inside quotation marks) only equality counts.
    """
    best = _match(said, given, published)
    if said.alts or given.alts:
        for left, right in product(said.readings, given.readings):
            if left is said and right is given:
                continue
            is_year = right.kind == "count" and given.kind == "date"
            if is_year and (said.kind == "date" or not is_same(left.lo, right.lo)):
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
        return FORM_RULES[kind](said, given)
    if said.is_superlative:
        return match_superlative(said, given)
    if given.lo is None or given.hi is None or said.lo is None or said.hi is None:
        return None
    if kind == "ordinal" or given.kind == "ordinal":
        return _match_ordinal(said, given)
    return _match_number(said, given)


def _match_date(said: Quantity, given: Quantity, published: date | None) -> Match | None:
    if _CENTURY.get(said.form) == given.form or _CENTURY.get(given.form) == said.form:
        return Match("loose", given, said)
    relation = relate_dates(said.form, given.form, published=published, part=said.part, given_part=given.part)
    if relation == "apart":
        return None
    if relation in {"equal", "coarser"} and {*said.flags, *given.flags} >= {"first", "last"}:
        # "From 6 February to 25 January" for "from 25 January to 6 February".
        return Match("direction", given, said)
    if relation == "equal" and said.part == given.part:
        return Match("supported", given, said)
    return Match(_RELATIONS[relation], given, said)


_RELATIONS: Final[dict[str, Outcome]] = {
    "equal": "coarser", "coarser": "coarser", "refined": "refined", "conflict": "date",
}  # fmt: skip


def _match_ordinal(said: Quantity, given: Quantity) -> Match | None:
    if said.kind != given.kind:
        other = given if said.kind == "ordinal" else said
        ordinal = said if said.kind == "ordinal" else given
        if other.kind in {"age", "duration"} and other.lo == ordinal.lo and set(ordinal.head) & ANNIVERSARIES:
            return Match("loose", given, said)
        is_minute = other.kind == "duration" and other.unit == "minute"
        is_minute = is_minute and (not ordinal.head or MINUTE in ordinal.head)
        return Match("supported", given, said) if is_minute and is_same(other.lo, ordinal.lo) else None
    if not is_same(said.lo, given.lo):
        return Match("value", given, said)
    if said.part and given.part and said.part != given.part:
        return Match("value", given, said)
    return Match("supported", given, said)


def _match_number(said: Quantity, given: Quantity) -> Match | None:  # noqa: C901, PLR0911 - one rule after another, each answered in place
    assert said.lo is not None  # noqa: S101 - the caller has told numbers from forms
    assert given.lo is not None  # noqa: S101 - the caller has told numbers from forms
    assert given.hi is not None  # noqa: S101 - the caller has told numbers from forms
    if said.kind == given.kind and said.unit == given.unit:
        low, high, step, exact = given.lo, given.hi, given.step, True
    else:
        converted = convert(said, given)
        if converted is None:
            return _match_unit(said, given)
        low, high, step, exact = converted
    if said.per != given.per and (_is_other_rate(said, given) or _is_pace(said, given)):
        return _match_rate(said, given, low) or Match("unit", given, said)
    is_equal = is_same(said.lo, low)
    if "single" in given.flags and not is_equal:
        return None
    if (
        is_equal
        and said.role != given.role
        and said.kind in _ROLED
        and said.role in _OPPOSED
        and given.role in _OPPOSED
        and not (said.kind == "proportion" and said.lo == _HALF)  # by half is to half
    ):
        return Match("direction", given, said)
    if "down" in (said if said.lo.numerator > 0 else given).flags and said.lo == -low:
        return _judge_qualifier(said, given)  # a loss of 14 cents is -14 cents
    if said.kind == "vague" or given.kind == "vague":
        return _match_vague(said, given, low, high)
    if said.is_interval or (low is not high and not is_same(low, high)):
        return _match_interval(said, given, low, high)
    if not exact and not is_equal and covers(said.qualifier, said, low):
        return Match("coarser", given, said, is_equal=False)  # "nearly nine months" of 271 days
    if is_equal or (not exact and _rounds(low, said.lo, said.step, step)):
        return _judge_qualifier(said, given)
    rounded = _match_rounded(said, given, low)
    if said.kind != given.kind and rounded.rank > 1 and _is_third(said, given):
        return _judge_qualifier(said, given)
    return rounded


# "The 1700s" are the 18th century, or its first decade.
_CENTURY: Final = {f"{century - 1}0X": f"C{century}" for century in range(11, 22)}
_OPPOSED: Final = frozenset({"by", "to", "from"})
_ROLED: Final = frozenset({"percent", "points", "money", "count", "proportion"})
_HALF: Final = Fraction(1, 2)


def _is_other_rate(said: Quantity, given: Quantity) -> bool:
    """Tell whether two are per other times or per other things: "per patient" may be "a year", too."""
    return bool(said.per and given.per) and (said.per in _TIMES) is (given.per in _TIMES)


def _match_rate(said: Quantity, given: Quantity, value: Fraction) -> Match | None:
    """Return the match of an amount per time with one per another: "$14bn a month" of "$170bn a year"."""
    if said.unit != given.unit or not {said.per, given.per} <= SPANS:
        return None
    value = value * DAYS[said.per] / DAYS[given.per]
    hedge = said.qualifier if said.qualifier in HEDGED else "approx"
    is_near = is_same(said.lo, value) or covers(hedge, said, value)
    return Match("coarser", given, said, is_equal=False) if is_near else None


def _is_pace(said: Quantity, given: Quantity) -> bool:
    """Tell whether one is a length and the other a length in a time: a height is not a rate of climb."""
    return (
        said.kind == "measure"
        and DIMENSIONS.get(said.unit, ("",))[0] == "length" == DIMENSIONS[given.unit][0]
        and ((said.per or given.per) in _PACES)
    )


_TIMES: Final = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade"}
)
_PACES: Final = frozenset({"second", "minute", "hour"})


def _rounds(value: Fraction, said: Fraction, step: Fraction, given_step: Fraction) -> bool:
    """Tell whether a converted value is within 2 %, or within half a step of either figure and 5 %."""
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
    return abs(share.lo * 100 - percent.lo) < min(percent.step, ONE) / 2 + Fraction(1, 100)


# "170 million years old" and "170 million years ago" tell the same of a fossil; nobody is so old.
_OLDEST: Final = 150
_INFANT: Final = frozenset({"day", "week", "month"})  # "the oldest of them three months"


def _match_unit(said: Quantity, given: Quantity) -> Match | None:
    """Return how equal numbers of different units or kinds stand: an error unless the unit was left out."""
    if said.lo is None or not (is_same(said.lo, given.lo) and is_same(said.hi, given.hi)):
        return None
    if said.kind == "age" and given.kind == "count":
        return None if given.head else Match("loose", given, said)
    if said.kind == "count" and given.kind == "age":
        # "Men over 55", "still an author at 80" say an age without its unit: the words around must agree.
        return None if said.head else Match("loose", given, said, is_equal=said.qualifier in _BOUNDS)
    if {said.kind, given.kind} == {"age", "duration"} and said.unit == given.unit:
        is_told = said.lo > _OLDEST or (said.kind == "duration" and said.unit in _INFANT)
        return Match("loose" if is_told else "unit", given, said)
    if family_of(said) == family_of(given) or (said.unit and given.unit):
        return Match("unit", given, said)
    return None


def _match_vague(said: Quantity, given: Quantity, low: Fraction, high: Fraction) -> Match | None:
    assert said.lo is not None  # noqa: S101 - the caller has told numbers from forms
    assert said.hi is not None  # noqa: S101 - the caller has told numbers from forms
    # "Thousands" is also said of tens of thousands, though not the other way round.
    top = said.hi * 10 + 9 if said.form == "thousands" else said.hi
    if said.kind == "vague" and given.kind == "vague":
        if said.form == given.form:
            return _judge_qualifier(said, given)
        return Match("coarser" if said.lo <= low and high <= top else "value", given, said, is_equal=False)
    if said.kind == "vague":
        inside = said.lo <= low <= top
        return Match("coarser" if inside else "value", given, said, is_equal=False)
    return Match("refined" if low <= said.lo <= high else "value", given, said)


def _match_interval(said: Quantity, given: Quantity, low: Fraction, high: Fraction) -> Match | None:  # noqa: PLR0911 - one rule after another, each answered in place
    assert said.lo is not None  # noqa: S101 - the caller has told numbers from forms
    assert said.hi is not None  # noqa: S101 - the caller has told numbers from forms
    if (said.lo, said.hi) == (low, high):
        return _judge_qualifier(said, given)
    if said.lo != said.hi:
        if said.kind == "duration" and said.unit != given.unit and (said.lo, said.hi) == (given.lo, given.hi):
            return Match("unit", given, said)  # "one to two days" of "one to two weeks"
        if said.qualifier == "approx" and given.is_interval and _covers_ends(said, low, high):
            return Match("coarser", given, said, is_equal=False)
        if "decade" in said.flags or (said.kind == "age" and said.hi - said.lo == 9 and said.lo % 10 == 0):
            return Match("coarser" if said.lo <= low and high <= said.hi else "value", given, said)
        return Match("refined" if said.lo <= low <= said.hi and low == high else "value", given, said)
    if said.qualifier in _WIDE and _covers_both(said, low, high):
        return Match("coarser", given, said, is_equal=False)
    if said.lo == high and said.qualifier in {"le", "lt"}:
        return Match("coarser", given, said)
    if said.lo == low and said.qualifier in {"ge", "gt"}:
        return Match("coarser", given, said)
    # "At least £8,000" of "between £6,000 and £8,000".
    is_turned = said.qualifier in {"ge", "gt"} if said.lo == high else said.qualifier in {"le", "lt"}
    return Match("qualifier" if is_turned and said.lo in {low, high} else "value", given, said)


_WIDE: Final = frozenset({"approx", "near_below", "near_above", "gt", "ge", "lt", "le"})


def _covers_both(said: Quantity, low: Fraction, high: Fraction) -> bool:
    """Tell whether the hedge allows for both ends: "more than half a billion" for 541 to 635 million."""
    equal_or_covered = [is_same(said.lo, end) or covers(said.qualifier, said, end) for end in (low, high)]
    return all(equal_or_covered) and not (said.qualifier == "gt" and is_same(said.lo, low))


def _covers_ends(said: Quantity, low: Fraction, high: Fraction) -> bool:
    """Tell whether "between about 90 and 100" allows for both ends of the article's range."""
    assert said.lo is not None  # noqa: S101 - the caller has told numbers from forms
    assert said.hi is not None  # noqa: S101 - the caller has told numbers from forms
    return all(abs(own - end) * 20 <= abs(own) for own, end in ((said.lo, low), (said.hi, high)))


# Rows: the article's qualifier; columns: what is said. o ok, n note, r repair, f fail, x opposite.
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
    if said.qualifier == "gt" and "plus" in given.flags:
        answer = "supported"  # "20+" may be at least 20 or more than 20
    return Match(answer, given, said, given.qualifier if answer == "unhedged" else "")


def _match_rounded(said: Quantity, given: Quantity, value: Fraction) -> Match:
    """Return whether a hedge covers the difference, or would cover it, or nothing does."""
    assert said.lo is not None  # noqa: S101 - the caller has told numbers from forms
    number = said.lo
    hedge = said.qualifier
    sure = given.qualifier in {"exact", "exactly", "approx"}
    # "More than 3.5m" of "almost 3.7m"; but "over 60" of "over 70" is another bound.
    is_bounded = hedge in {"gt", "ge"} and given.qualifier in {"near_below", "near_above", "gt", "ge"}
    is_bounded = is_bounded and (
        hedge != given.qualifier or said.step != given.step or number % (5 * said.step) == 0
    )
    if (sure or is_bounded) and hedge not in {"exact", "exactly"} and covers(hedge, said, value):
        return Match("coarser", given, said, is_equal=False)
    if hedge in {"exact", "exactly"} and sure and covers("approx", said, value) and said.step > given.step:
        return Match("unhedged", given, said, "approx", is_equal=False)
    if said.unit != given.unit and is_same(said.lo, given.lo):
        return Match("unit", given, said)
    numerator, denominator = value.numerator, value.denominator
    if _significand(numerator, denominator) == _significand(number.numerator, number.denominator):
        return Match("scale", given, said)
    if numerator == -number.numerator and denominator == number.denominator:
        return Match("direction", given, said)
    return Match("value", given, said)


@lru_cache(maxsize=4096)
def _significand(numerator: int, denominator: int) -> int:
    """Return the digits of a decimal number without its zeros at either end; 0 for other numbers and zero."""
    number, rest = divmod(numerator * 10**12, denominator)
    if rest or numerator <= 0:
        return -numerator
    while number % 10 == 0:
        number //= 10
    return number
