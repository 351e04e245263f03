"""What figures come to together: sums, differences, products, shares, ratios, times in other units."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise, permutations
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.lang.en.analysis.quantities.sums import EACH, SEASONS
from summarizer.text.roots import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = [
    "Way",
    "converted",
    "differences",
    "in_currency",
    "in_one_unit",
    "is_alike",
    "of_shares",
    "parts_of",
    "parts_of_next",
    "products",
    "ratios",
    "spelt",
    "sums",
    "value_of",
    "wholes",
]

# What is a ratio is none of two things; a share divided by a share is a third by chance.
_WHOLE: Final = frozenset({"proportion", "multiple"})
_LARGE: Final = 1_000_000
_NEXT: Final = 16  # characters between a share and the amount it is of
_NONE: Final = Fraction(0)
_BESIDE: Final = 60
_MOST_PARTS: Final = 6
_FEWEST_RATIO: Final = Fraction(1, 20)


class Way(NamedTuple):
    """A result, with the words of the sum and what it takes."""

    value: Fraction
    formula: str
    operands: tuple[Placed, ...]
    is_rest: bool = False


def is_alike(said: Quantity, other: Quantity) -> bool:
    """Tell whether two may be parts of one: the same unit; points are what lies between per cent."""
    if said.kind == "points":
        return other.kind in {"percent", "points", "proportion"}
    if said.kind == "percent" and other.kind == "points":
        return True  # "by 0.25 points to 4.75%" from 4.5%
    if said.kind in {"age", "duration"}:
        # "The 24th minute" and "the 58th minute" lie 34 minutes apart.
        is_count = other.kind in {"count", "ordinal"} and any(
            word.startswith(said.unit[:ROOT]) for word in other.head
        )
        return is_count or (other.kind in {"age", "duration"} and said.unit == other.unit)
    if said.kind in {"count", "frequency"}:
        return other.kind in {"count", "frequency"}
    return said.kind == other.kind and said.unit == other.unit


def value_of(item: Placed) -> Fraction:
    """Return the value to reckon with: a share counts in per cent."""
    quantity = item.quantity
    value = quantity.lo or _NONE
    return value * 100 if quantity.kind == "proportion" else value


_UNITS: Final = {
    "second": Fraction(1), "minute": Fraction(60), "hour": Fraction(3600), "day": Fraction(86400),
    "week": Fraction(604800), "month": Fraction(2629800), "year": Fraction(31557600),
}  # fmt: skip


def converted(said: Quantity, operands: Sequence[Placed], text: str) -> Iterator[Way]:
    """Yield times of other units, one alone and two side by side: "an hour and 45 minutes" in hours."""
    if said.kind != "duration" or said.unit not in _UNITS:
        return
    times = [item for item in operands if item.quantity.kind == "duration" and item.quantity.unit in _UNITS]
    for item in times:
        value = value_of(item) * _UNITS[item.quantity.unit] / _UNITS[said.unit]
        if item.quantity.unit != said.unit:
            yield Way(value, spelt(item, text), (item,))
        for other in times:
            if other.order == item.order + 1 and other.sentence == item.sentence:
                more = value_of(other) * _UNITS[other.quantity.unit] / _UNITS[said.unit]
                yield Way(value + more, f"{spelt(item, text)} + {spelt(other, text)}", (item, other))


def spelt(item: Placed, text: str) -> str:
    """Return the characters of a figure, for the words of a sum."""
    return item.quantity.span.of(text)


def differences(said: Quantity, alike: Sequence[Placed], text: str) -> Iterator[Way]:
    """Yield what two or three figures leave of one another, and what shares leave of a hundred."""
    for first, second in combinations(alike, 2):
        more, less = sorted((first, second), key=value_of, reverse=True)
        value = value_of(more) - value_of(less)
        if value:
            yield Way(value, f"{spelt(more, text)} − {spelt(less, text)}", (more, less))
    for more, *parts in permutations(alike[:_MOST_PARTS], 3):
        value = value_of(more) - sum(map(value_of, parts), _NONE)
        if value > 0:
            names = " − ".join(spelt(item, text) for item in (more, *parts))
            yield Way(value, names, (more, *parts))
    if said.kind == "percent":
        for item in alike:
            yield Way(100 - value_of(item), f"100 % − {spelt(item, text)}", (item,), is_rest=True)
        for pair in combinations(alike[:_MOST_PARTS], 2):
            names = " − ".join(spelt(item, text) for item in pair)
            yield Way(100 - sum(map(value_of, pair), _NONE), f"100 % − {names}", pair)


def sums(alike: Sequence[Placed], text: str, *, most: int = 3) -> Iterator[Way]:
    """Yield the sums of up to `most` figures, and of the one named with the others beside it."""
    for count in range(2, most + 1):
        for parts in combinations(alike, count):
            yield Way(
                sum(map(value_of, parts), _NONE), " + ".join(spelt(part, text) for part in parts), parts
            )
    # "Fourteen others" beside one who is named.
    for item in alike:
        if "other" in item.quantity.head:
            yield Way(value_of(item) + 1, f"{spelt(item, text)} + 1", (item,))


def products(said: Quantity, operands: Sequence[Placed], text: str) -> Iterator[Way]:
    """Yield "two counts each" of two; a number of times an amount: "three times for 10 minutes"."""
    for item in operands:
        around = text[max(item.quantity.start - _BESIDE, 0) : item.quantity.end + _BESIDE]
        if is_alike(said, item.quantity) and EACH.search(around):
            yield Way(2 * value_of(item), f"2 × {spelt(item, text)}", (item,))
    for times, item in permutations(operands, 2):
        if times.quantity.kind == "multiple" and is_alike(said, item.quantity) and value_of(times) > 1:
            value = value_of(item) / value_of(times)
            yield Way(value, f"{spelt(item, text)} ÷ {spelt(times, text)}", (item, times))
        per = SEASONS.get(item.quantity.per, item.quantity.per)
        is_rate = times.quantity.kind == "duration" and times.quantity.unit == per  # of "£2m a year"
        is_next = times.sentence == item.sentence and abs(times.order - item.order) == 1
        is_count = times.quantity.kind == "count" or is_rate
        is_count = is_count or (times.quantity.kind == "frequency" and is_next)
        if is_count and is_alike(said, item.quantity) and 1 < value_of(times) <= 100:
            value = value_of(times) * value_of(item)
            yield Way(value, f"{spelt(times, text)} × {spelt(item, text)}", (times, item))


def wholes(said: Quantity, sentence: str, operands: Sequence[Placed], text: str) -> Iterator[Way]:
    """Yield the whole of which one figure is a share that the sentence tells, too: "half of them"."""
    beside = [pair for pair in pairwise(operands) if pair[1].order == pair[0].order + 1]
    for item, share in (*beside, *(pair[::-1] for pair in beside)):
        is_part = item.sentence == share.sentence
        if is_part and share.quantity.kind == "proportion" and is_alike(said, item.quantity):
            told = spelt(share, text)
            if value_of(share) and told.lower() in sentence.lower():
                value = value_of(item) * 100 / value_of(share)
                yield Way(value, f"{spelt(item, text)} ÷ {told}", (item, share))


def parts_of(said: Quantity, operands: Sequence[Placed], text: str) -> Iterator[Way]:
    """Yield a share of an amount, and what it leaves of it: two thirds of 750,000 are 500,000."""
    for share, item in permutations(operands, 2):
        if share.quantity.kind not in {"proportion", "percent"} or not is_alike(said, item.quantity):
            continue
        if said.kind in {"percent", "points"}:
            continue
        part = value_of(share) / 100 * value_of(item)
        names = f"{spelt(share, text)} × {spelt(item, text)}"
        yield Way(part, names, (share, item))
        yield Way(value_of(item) - part, f"{spelt(item, text)} − {names}", (share, item))
    if said.kind == "proportion":
        for item in operands:
            if item.quantity.kind == "proportion":
                rest = 1 - value_of(item) / 100
                yield Way(rest, f"1 − {spelt(item, text)}", (item,), is_rest=True)


def parts_of_next(said: Quantity, operands: Sequence[Placed], text: str) -> Iterator[Way]:
    """Yield a share of the amount right behind it: "20 Prozent der rund 8.200" are 1,640."""
    for share, item in permutations(operands, 2):
        is_next = 0 < item.quantity.start - share.quantity.end <= _NEXT
        if is_next and share.quantity.kind == "percent" and is_alike(said, item.quantity):
            part = value_of(share) / 100 * value_of(item)
            yield Way(part, f"{spelt(share, text)} × {spelt(item, text)}", (share, item))


def in_currency(operands: Sequence[Placed]) -> list[Placed]:
    """Return the same, a large count as an amount of the currency of its sentence.

    "31,5 millions d'euros, contre 28,9 millions": the unit is told once.
    """
    paid = {item.sentence: item.quantity.unit for item in operands if item.quantity.kind == "money"}
    return [
        replace(item, quantity=replace(item.quantity, kind="money", unit=paid[item.sentence]))
        if item.sentence in paid and item.quantity.kind == "count" and value_of(item) >= _LARGE
        else item
        for item in operands
    ]


def in_one_unit(operands: Sequence[Placed]) -> list[Placed]:
    """Return those of which a ratio is taken: a large count may have the currency of the one beside it.

    "Statt 40 Millionen stehen künftig 60 Millionen Euro bereit."
    """
    counted = [item for item in operands if item.quantity.kind not in _WHOLE]
    paid = {item.sentence: item.quantity.unit for item in counted if item.quantity.kind == "money"}
    return [
        replace(item, quantity=replace(item.quantity, unit=paid[item.sentence]))
        if item.sentence in paid and item.quantity.kind == "count" and value_of(item) >= _LARGE
        else item
        for item in counted
    ]


def of_shares(said: Quantity, operands: Sequence[Placed], text: str, way: int) -> Iterator[Way]:
    """Yield what shares come to: parts of amounts, and by how much one differs; `way` is up or down."""
    yield from parts_of(said, operands, text)
    yield from _changed_by(said, operands, text, way)


def _changed_by(said: Quantity, operands: Sequence[Placed], text: str, way: int) -> Iterator[Way]:
    """Yield by what share of the one amount the other differs from it: 15 to 20 is "by a third".

    Of a rise the smaller amount is the whole, of a fall the larger.
    """
    if said.kind == "percent" or (said.kind == "proportion" and said.role == "by"):
        for found in ratios(in_one_unit(operands), text, same_unit=True):
            if (found.value - 1) * way >= 0:
                scale = 100 if said.kind == "percent" else 1
                yield found._replace(value=abs(found.value - 1) * scale)


def ratios(operands: Sequence[Placed], text: str, *, same_unit: bool) -> Iterator[Way]:
    """Yield each figure divided by each other, of `same_unit` alone if so asked."""
    for part, whole in permutations(operands, 2):
        divisor = value_of(whole)
        one, other = part.quantity, whole.quantity
        if not divisor or (same_unit and one.unit != other.unit):
            continue
        value = value_of(part) / divisor
        if value >= _FEWEST_RATIO:
            yield Way(value, f"{spelt(part, text)} ÷ {spelt(whole, text)}", (part, whole))
