"""Figures that a text reckons from those of the sentences it cites: "15 points", "16 times as many".

Only a text that says it compares or counts may; what it reckons from must stand in the cited sentences and be
of one unit. "25 %" is no change from 24 to 18: a ratio is taken of what is compared, and has to come out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise, permutations
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.quantities.derive import Derivation
from summarizer.analysis.quantities.minutes import is_minute, is_minute_of
from summarizer.analysis.quantities.rounding import covers
from summarizer.lang.en.analysis.quantities.reckon import (
    AND,
    COMPARES,
    EACH,
    NOT,
    OTHERS,
    POINT,
    RATE,
    SEASONS,
    WORKED_OUT,
)
from summarizer.text.roots import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.quantities.changes import Telling
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["leaves_one_out", "reckon", "tells_reckoning"]

_MOST_OPERANDS: Final = 12
_OPERANDS: Final = frozenset(
    {
        "count",
        "money",
        "measure",
        "percent",
        "duration",
        "points",
        "frequency",
        "age",
        "ordinal",
        "proportion",
        "multiple",
    }
)
# What is a ratio is none of two things; a share divided by a share is a third by chance.
_WHOLE: Final = frozenset({"proportion", "multiple"})
# Any two times lie some years apart: only who says so has compared them.
_TIMES: Final = frozenset({"age", "duration"})
_LARGE: Final = 1_000_000
_SUMS: Final = frozenset({"count", "money", "measure", "percent", "duration", "points", "age", "frequency"})
_RATIOS: Final = frozenset({"multiple", "proportion", "percent", "frequency"})
_SCORE: Final = re.compile(r"([0-9]{1,4})-([0-9]{1,4})")
_WORDS_BESIDE: Final = 4
_NONE: Final = Fraction(0)
_NO_CHANCE: Final = 12
_PAIR: Final = 2
_YEAR: Final = "year"
_GROWN, _OLDEST = 12, 110  # years of one whose age is told as a mere number
_BESIDE: Final = 60
_MOST_PARTS: Final = 6
_FEWEST_RATIO: Final = Fraction(1, 20)


class _Way(NamedTuple):
    """A result, with the words of the sum and what it takes."""

    value: Fraction
    formula: str
    operands: tuple[Placed, ...]
    is_rest: bool = False


def reckon(  # noqa: PLR0913 - what is told and where, each by its name
    said: Quantity,
    sentence: str,
    near: Sequence[Placed],
    text: str,
    telling: Telling | None = None,
    *,
    counted: str = "",
) -> Derivation | None:
    """Return how `said` follows from figures of `near`, `None` where it does not.

    `telling` is what the sentence of another language than English tells. `counted` is the folded word for
    what the figures count of which at least one must be among those it follows from, "" where any will do:
    37 balls do not come of 18 runs and 19 sixes.
    """
    if said.lo is None or said.is_interval:
        return None
    # What the article gives itself is worked out from nothing: "about 500" is not 500 less two.
    others = [placed for placed in near if placed.quantity.lo != said.lo]
    operands = [item for placed in others for item in _operands(placed)][:_MOST_OPERANDS]
    if said.kind == "count":  # "Lee and three others" are four
        for item in operands:
            if leaves_one_out(item.quantity, text) and _agrees(said, _value(item) + 1):
                return Derivation(f"{_spelt(item, text)} + 1", (item,))
    is_told = _is_told(said, sentence) if telling is None else telling.compares
    if telling is not None and said.kind in _TIMES and not is_told:
        return _first(said, _converted(said, operands, text), counted)
    if said.kind not in {*_RATIOS, "duration"} and not is_told:
        # Without a word of comparing only a large number comes out by no chance.
        if said.lo <= _NO_CHANCE:
            return None
        # A share in per cent of an amount comes out by chance more often than two thirds of it.
        shares = [item for item in operands if item.quantity.kind != "percent"]
        parts = _parts(said, shares, text) if telling is not None else ()
        return _plain(said, operands, text, counted) or _first(said, parts, counted)
    ways = _ways(said, sentence, operands, text, is_english=telling is None)
    parts = _of_shares(said, operands, text, telling.way) if telling is not None else ()
    return _first(said, (*_converted(said, operands, text), *ways, *parts), counted)


def _first(said: Quantity, ways: Iterable[_Way], counted: str) -> Derivation | None:
    """Return the first of the results that is what is said, and comes of a figure of what is counted."""
    found = next((way for way in ways if _agrees(said, way.value) and _counts(way.operands, counted)), None)
    return None if found is None else Derivation(found.formula, found.operands, found.is_rest)


def _counts(operands: Iterable[Placed], counted: str) -> bool:
    return not counted or any(counted in item.quantity.head for item in operands)


def _is_told(said: Quantity, sentence: str) -> bool:
    """Tell whether an English sentence says that it compares or counts."""
    is_rest = said.kind == "percent" and NOT in sentence  # "70% are not"
    is_minute = said.kind == "ordinal" and "minut" in said.head
    return is_rest or is_minute or _has(COMPARES, sentence) or _has(RATE, sentence)


def leaves_one_out(quantity: Quantity, text: str) -> bool:
    """Tell whether a count leaves out the one named before it: "Lee and three others"."""
    return text.endswith(AND, 0, quantity.start) and text.startswith(OTHERS, quantity.end)


@lru_cache(maxsize=32)
def _has(word: re.Pattern[str], sentence: str) -> bool:
    """Tell whether a sentence has such a word; each of its figures asks, and it may have a thousand."""
    return word.search(sentence) is not None


def tells_reckoning(before: str, after: str) -> bool:
    """Tell whether the words on either side of a figure say that it comes of others."""
    beside = [*before.split()[-_WORDS_BESIDE:], *after.split()[:_WORDS_BESIDE]]
    return WORKED_OUT.search(" ".join(beside)) is not None


def _plain(said: Quantity, operands: Sequence[Placed], text: str, counted: str) -> Derivation | None:
    """Return `said` as the sum or difference of two figures of one unit, `None` if it is neither."""
    alike = [item for item in operands if _is_alike(said, item.quantity)]
    return _first(said, (*_differences(said, alike, text), *_sums(alike, text, most=2)), counted)


def _operands(placed: Placed) -> Iterator[Placed]:
    """Yield the quantity as one to reckon with: a year as a number, a score and a range by their two ends."""
    quantity = placed.quantity
    ends = _SCORE.fullmatch(quantity.form) if quantity.kind == "pair" else None
    if ends is not None:
        for end in ends.groups():
            value = Fraction(end)
            plain = quantity.detail._replace(form="")
            one = replace(quantity, kind="count", lo=value, hi=value, detail=plain)
            yield replace(placed, quantity=one)
        return
    for reading in quantity.readings:
        if reading.kind in _OPERANDS and reading.lo is not None:
            if not reading.is_interval:
                yield placed if reading is quantity else replace(placed, quantity=reading)
            elif reading.hi is not None:
                for value in (reading.lo, reading.hi):
                    yield replace(placed, quantity=replace(reading, lo=value, hi=value))
            return


def _ways(
    said: Quantity, sentence: str, operands: Sequence[Placed], text: str, *, is_english: bool
) -> Iterator[_Way]:
    if said.kind in _SUMS:
        alike = [item for item in operands if _is_alike(said, item.quantity)]
        yield from _differences(said, alike, text)
        yield from _sums(alike, text)
        yield from _products(said, operands, text)
        yield from _wholes(said, sentence, operands, text)
        if said.kind == "duration" and said.unit == "minute":
            minutes = [item for item in operands if is_minute_of(item, sentence, text)]
            yield from (way for way in _differences(said, minutes, text) if len(way.operands) == _PAIR)
        if said.kind in _TIMES and said.unit == _YEAR:  # "at the age of nine" of one who is 71
            ages = [item for item in operands if item.quantity.kind == "age" or _may_be_age(item.quantity)]
            yield from (way for way in _differences(said, ages, text) if _is_of_age(way))
        if said.kind == "count" and POINT in said.head[:1]:  # "by 4.5 points", with 51.3 per cent to 46.8
            shares = [item for item in operands if item.quantity.kind == "percent"]
            yield from (way for way in _differences(said, shares, text) if len(way.operands) == _PAIR)
        if _has(RATE, sentence):
            yield from _ratios(operands, text, same_unit=False)
    if said.kind == "ordinal" and "minut" in said.head:  # "two minutes later" than the 25th
        minutes = [item for item in operands if is_minute(item.quantity)]
        yield from _sums(minutes, text, most=2)
    if said.kind in _RATIOS:
        scale = 100 if said.kind == "percent" else 1
        counted = operands if is_english else _in_one_unit(operands)
        for way in _ratios(counted, text, same_unit=True):
            yield way._replace(value=way.value * scale)
            if scale == 100 and is_english:
                yield way._replace(value=abs(way.value - 1) * scale)


def _may_be_age(quantity: Quantity) -> bool:
    """Tell whether a number with nothing behind it may be how old somebody is: "both 71"."""
    return quantity.kind == "count" and not quantity.head and _GROWN <= (quantity.lo or 0) <= _OLDEST


def _is_of_age(way: _Way) -> bool:
    return len(way.operands) == _PAIR and any(item.quantity.kind == "age" for item in way.operands)


def _is_alike(said: Quantity, other: Quantity) -> bool:
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


def _value(item: Placed) -> Fraction:
    quantity = item.quantity
    value = quantity.lo or _NONE
    return value * 100 if quantity.kind == "proportion" else value


_UNITS: Final = {
    "second": Fraction(1), "minute": Fraction(60), "hour": Fraction(3600), "day": Fraction(86400),
    "week": Fraction(604800), "month": Fraction(2629800), "year": Fraction(31557600),
}  # fmt: skip


def _converted(said: Quantity, operands: Sequence[Placed], text: str) -> Iterator[_Way]:
    """Yield times of other units, one alone and two side by side: "an hour and 45 minutes" in hours."""
    if said.kind != "duration" or said.unit not in _UNITS:
        return
    times = [item for item in operands if item.quantity.kind == "duration" and item.quantity.unit in _UNITS]
    for item in times:
        value = _value(item) * _UNITS[item.quantity.unit] / _UNITS[said.unit]
        if item.quantity.unit != said.unit:
            yield _Way(value, _spelt(item, text), (item,))
        for other in times:
            if other.order == item.order + 1 and other.sentence == item.sentence:
                more = _value(other) * _UNITS[other.quantity.unit] / _UNITS[said.unit]
                yield _Way(value + more, f"{_spelt(item, text)} + {_spelt(other, text)}", (item, other))


def _spelt(item: Placed, text: str) -> str:
    return item.quantity.span.of(text)


def _differences(said: Quantity, alike: Sequence[Placed], text: str) -> Iterator[_Way]:
    for first, second in combinations(alike, 2):
        more, less = sorted((first, second), key=_value, reverse=True)
        value = _value(more) - _value(less)
        if value:
            yield _Way(value, f"{_spelt(more, text)} − {_spelt(less, text)}", (more, less))
    for more, *parts in permutations(alike[:_MOST_PARTS], 3):
        value = _value(more) - sum(map(_value, parts), _NONE)
        if value > 0:
            names = " − ".join(_spelt(item, text) for item in (more, *parts))
            yield _Way(value, names, (more, *parts))
    if said.kind == "percent":
        for item in alike:
            yield _Way(100 - _value(item), f"100 % − {_spelt(item, text)}", (item,), is_rest=True)
        for pair in combinations(alike[:_MOST_PARTS], 2):
            names = " − ".join(_spelt(item, text) for item in pair)
            yield _Way(100 - sum(map(_value, pair), _NONE), f"100 % − {names}", pair)


def _sums(alike: Sequence[Placed], text: str, *, most: int = 3) -> Iterator[_Way]:
    for count in range(2, most + 1):
        for parts in combinations(alike, count):
            yield _Way(
                sum(map(_value, parts), _NONE), " + ".join(_spelt(part, text) for part in parts), parts
            )
    # "Fourteen others" beside one who is named.
    for item in alike:
        if "other" in item.quantity.head:
            yield _Way(_value(item) + 1, f"{_spelt(item, text)} + 1", (item,))


def _products(said: Quantity, operands: Sequence[Placed], text: str) -> Iterator[_Way]:
    """Yield "two counts each" of two; a number of times an amount: "three times for 10 minutes"."""
    for item in operands:
        around = text[max(item.quantity.start - _BESIDE, 0) : item.quantity.end + _BESIDE]
        if _is_alike(said, item.quantity) and EACH.search(around):
            yield _Way(2 * _value(item), f"2 × {_spelt(item, text)}", (item,))
    for times, item in permutations(operands, 2):
        if times.quantity.kind == "multiple" and _is_alike(said, item.quantity) and _value(times) > 1:
            value = _value(item) / _value(times)
            yield _Way(value, f"{_spelt(item, text)} ÷ {_spelt(times, text)}", (item, times))
        per = SEASONS.get(item.quantity.per, item.quantity.per)
        is_rate = times.quantity.kind == "duration" and times.quantity.unit == per  # of "£2m a year"
        is_next = times.sentence == item.sentence and abs(times.order - item.order) == 1
        is_count = times.quantity.kind == "count" or is_rate
        is_count = is_count or (times.quantity.kind == "frequency" and is_next)
        if is_count and _is_alike(said, item.quantity) and 1 < _value(times) <= 100:
            value = _value(times) * _value(item)
            yield _Way(value, f"{_spelt(times, text)} × {_spelt(item, text)}", (times, item))


def _wholes(said: Quantity, sentence: str, operands: Sequence[Placed], text: str) -> Iterator[_Way]:
    """Yield the whole of which one figure is a share that the sentence tells, too: "half of them"."""
    beside = [pair for pair in pairwise(operands) if pair[1].order == pair[0].order + 1]
    for item, share in (*beside, *(pair[::-1] for pair in beside)):
        is_part = item.sentence == share.sentence
        if is_part and share.quantity.kind == "proportion" and _is_alike(said, item.quantity):
            told = _spelt(share, text)
            if _value(share) and told.lower() in sentence.lower():
                value = _value(item) * 100 / _value(share)
                yield _Way(value, f"{_spelt(item, text)} ÷ {told}", (item, share))


def _parts(said: Quantity, operands: Sequence[Placed], text: str) -> Iterator[_Way]:
    """Yield a share of an amount, and what it leaves of it: two thirds of 750,000 are 500,000."""
    for share, item in permutations(operands, 2):
        if share.quantity.kind not in {"proportion", "percent"} or not _is_alike(said, item.quantity):
            continue
        if said.kind in {"percent", "points"}:
            continue
        part = _value(share) / 100 * _value(item)
        names = f"{_spelt(share, text)} × {_spelt(item, text)}"
        yield _Way(part, names, (share, item))
        yield _Way(_value(item) - part, f"{_spelt(item, text)} − {names}", (share, item))
    if said.kind == "proportion":
        for item in operands:
            if item.quantity.kind == "proportion":
                rest = 1 - _value(item) / 100
                yield _Way(rest, f"1 − {_spelt(item, text)}", (item,), is_rest=True)


def _in_one_unit(operands: Sequence[Placed]) -> list[Placed]:
    """Return those of which a ratio is taken: a large count may have the currency of the one beside it.

    "Statt 40 Millionen stehen künftig 60 Millionen Euro bereit."
    """
    counted = [item for item in operands if item.quantity.kind not in _WHOLE]
    paid = {item.sentence: item.quantity.unit for item in counted if item.quantity.kind == "money"}
    return [
        replace(item, quantity=replace(item.quantity, unit=paid[item.sentence]))
        if item.sentence in paid and item.quantity.kind == "count" and _value(item) >= _LARGE
        else item
        for item in counted
    ]


def _of_shares(said: Quantity, operands: Sequence[Placed], text: str, way: int) -> Iterator[_Way]:
    yield from _parts(said, operands, text)
    yield from _changed_by(said, operands, text, way)


def _changed_by(said: Quantity, operands: Sequence[Placed], text: str, way: int) -> Iterator[_Way]:
    """Yield by what share of the one amount the other differs from it: 15 to 20 is "by a third".

    Of a rise the smaller amount is the whole, of a fall the larger.
    """
    if said.kind == "percent" or (said.kind == "proportion" and said.role == "by"):
        for found in _ratios(_in_one_unit(operands), text, same_unit=True):
            if (found.value - 1) * way >= 0:
                scale = 100 if said.kind == "percent" else 1
                yield found._replace(value=abs(found.value - 1) * scale)


def _ratios(operands: Sequence[Placed], text: str, *, same_unit: bool) -> Iterator[_Way]:
    for part, whole in permutations(operands, 2):
        divisor = _value(whole)
        one, other = part.quantity, whole.quantity
        if not divisor or (same_unit and one.unit != other.unit):
            continue
        value = _value(part) / divisor
        if value >= _FEWEST_RATIO:
            yield _Way(value, f"{_spelt(part, text)} ÷ {_spelt(whole, text)}", (part, whole))


def _agrees(said: Quantity, value: Fraction) -> bool:
    """Tell whether `value` is what is said, rounded as far as its last digit and its qualifier allow."""
    assert said.lo is not None  # noqa: S101 - the caller has seen it
    number, hedge = said.lo, said.qualifier
    if value == number:
        return hedge not in {"gt", "lt", "near_below", "near_above"}
    gap = abs(value - number)
    if said.kind in {"multiple", "proportion"} or value.denominator != 1:
        # A ratio that does not come out even is rounded: half a step, or a part in twenty.
        limit = number / 20 if said.kind in {"multiple", "proportion"} else min(said.step / 2, number / 20)
        if hedge in {"exact", "exactly"}:
            return gap <= limit
        if hedge == "approx":
            return gap <= max(number / 10, limit)
        wide = number * Fraction(3, 20)
        if hedge in {"gt", "ge", "near_above"}:
            return 0 < value - number <= max(wide, said.step if said.kind == "multiple" else _NONE)
        return 0 < number - value <= wide
    return hedge not in {"exact", "exactly"} and covers(hedge, said, value)
