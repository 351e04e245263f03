"""Figures that a text reckons from those of the sentences it cites: "15 points", "16 times as many".

Only a text that says it compares or counts may; what it reckons from must stand in the cited sentences and be
of one unit. "25 %" is no change from 24 to 18: a ratio is taken of what is compared, and has to come out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.derive import Derivation
from summarizer.analysis.quantities.minutes import is_minute, is_minute_of
from summarizer.analysis.quantities.rounding import covers
from summarizer.analysis.quantities.sums import (
    converted,
    differences,
    in_currency,
    in_one_unit,
    is_alike,
    of_shares,
    parts_of,
    parts_of_next,
    products,
    ratios,
    spelt,
    sums,
    value_of,
    wholes,
)
from summarizer.lang.en.analysis.quantities.reckon import (
    AND,
    COMPARES,
    NOT,
    OTHERS,
    POINT,
    RATE,
    WORKED_OUT,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.quantities.changes import Telling
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.quantities.sums import Way

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
# Any two times lie some years apart: only who says so has compared them.
_TIMES: Final = frozenset({"age", "duration"})
_SUMS: Final = frozenset({"count", "money", "measure", "percent", "duration", "points", "age", "frequency"})
_RATIOS: Final = frozenset({"multiple", "proportion", "percent", "frequency"})
_SCORE: Final = re.compile(r"([0-9]{1,4})-([0-9]{1,4})")
_WORDS_BESIDE: Final = 4
_NONE: Final = Fraction(0)
_NO_CHANCE: Final = 12
_PAIR: Final = 2
_YEAR: Final = "year"
_GROWN, _OLDEST = 12, 110  # years of one whose age is told as a mere number


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
    if telling is not None and said.kind == "money":
        operands = [*in_currency(operands)]
    if said.kind == "count":  # "Lee and three others" are four
        for item in operands:
            if leaves_one_out(item.quantity, text) and _agrees(said, value_of(item) + 1):
                return Derivation(f"{spelt(item, text)} + 1", (item,))
    is_told = _is_told(said, sentence) if telling is None else telling.compares or telling.way != 0
    if telling is not None and said.kind in _TIMES and not is_told:
        return _first(said, converted(said, operands, text), counted)
    if said.kind not in {*_RATIOS, "duration"} and not is_told:
        # Without a word of comparing only a large number comes out by no chance.
        if said.lo <= _NO_CHANCE:
            return None
        # A share in per cent of an amount comes out by chance more often than two thirds of it.
        shares = [item for item in operands if item.quantity.kind != "percent"]
        shared = (*parts_of(said, shares, text), *parts_of_next(said, operands, text))
        by_tables = None if telling is None else _first(said, shared, counted)
        return _plain(said, operands, text, counted) or by_tables
    ways = _ways(said, sentence, operands, text, is_english=telling is None)
    parts = of_shares(said, operands, text, telling.way) if telling is not None else ()
    return _first(said, (*converted(said, operands, text), *ways, *parts), counted)


def _first(said: Quantity, ways: Iterable[Way], counted: str) -> Derivation | None:
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
    alike = [item for item in operands if is_alike(said, item.quantity)]
    return _first(said, (*differences(said, alike, text), *sums(alike, text, most=2)), counted)


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
) -> Iterator[Way]:
    if said.kind in _SUMS:
        alike = [item for item in operands if is_alike(said, item.quantity)]
        yield from differences(said, alike, text)
        yield from sums(alike, text)
        yield from products(said, operands, text)
        yield from wholes(said, sentence, operands, text)
        if said.kind == "duration" and said.unit == "minute":
            minutes = [item for item in operands if is_minute_of(item, sentence, text)]
            yield from (way for way in differences(said, minutes, text) if len(way.operands) == _PAIR)
        if said.kind in _TIMES and said.unit == _YEAR:  # "at the age of nine" of one who is 71
            ages = [item for item in operands if item.quantity.kind == "age" or _may_be_age(item.quantity)]
            yield from (way for way in differences(said, ages, text) if _is_of_age(way))
        if said.kind == "count" and POINT in said.head[:1]:  # "by 4.5 points", with 51.3 per cent to 46.8
            shares = [item for item in operands if item.quantity.kind == "percent"]
            yield from (way for way in differences(said, shares, text) if len(way.operands) == _PAIR)
        if _has(RATE, sentence):
            yield from ratios(operands, text, same_unit=False)
    if said.kind == "ordinal" and "minut" in said.head:  # "two minutes later" than the 25th
        minutes = [item for item in operands if is_minute(item.quantity)]
        yield from sums(minutes, text, most=2)
    if said.kind in _RATIOS:
        scale = 100 if said.kind == "percent" else 1
        counted = operands if is_english else in_one_unit(operands)
        for way in ratios(counted, text, same_unit=True):
            yield way._replace(value=way.value * scale)
            if scale == 100 and is_english:
                yield way._replace(value=abs(way.value - 1) * scale)


def _may_be_age(quantity: Quantity) -> bool:
    """Tell whether a number with nothing behind it may be how old somebody is: "both 71"."""
    return quantity.kind == "count" and not quantity.head and _GROWN <= (quantity.lo or 0) <= _OLDEST


def _is_of_age(way: Way) -> bool:
    return len(way.operands) == _PAIR and any(item.quantity.kind == "age" for item in way.operands)


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
