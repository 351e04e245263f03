"""Amounts by their shape: counts, money, measures, times, ages, shares, multiples, ranges."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final, cast

from summarizer.analysis.quantities.quantity import ONE
from summarizer.analysis.quantities.reading import Reading
from summarizer.analysis.quantities.shaped.ranks import read_name, read_ordinal, read_pair

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.quantities.quantity import Kind
    from summarizer.analysis.quantities.shaped.found import Found
    from summarizer.analysis.quantities.shaped.value import Number
    from summarizer.lang.quantity_words import Unit

__all__ = ["AMOUNTS"]

_DEGREES: Final = frozenset({"degC", "deg", "degF"})
_OLDEST: Final = 120
_LARGEST_PART: Final = 100  # decimals in words are one or two
_MINUSES: Final = "-−–"
_MINUTES: Final = 60
_SHORT_UNIT: Final = 3
_BEFORE: Final = 40  # characters in which the words before a range stand
_WORDS_BEFORE: Final = 3
_YEARS: Final = range(1000, 2101)
_HALF: Final = Fraction(1, 2)


def _amount(found: Found) -> Reading | None:
    """Read a number with its unit, or of a unit that the shape implies."""
    number = found.number()
    if number is None:
        return None
    unit = _implied(found.of) if found.of not in {"", "each"} else found.unit()
    if unit is None and _is_article(found, number):
        return None
    if number.is_written and not found.of and found.language.is_spaced and _is_in_word(found):
        return None
    half = found.get("half1")
    if half:
        by = max(1, number.factor)
        number = number._replace(value=number.value + _HALF * by, step=_HALF * by)
    reading = _counted(found, number, unit)
    if unit is None and not number.is_written and number.factor == 1 and number.value.denominator == 1:
        _mark_points(found, reading)
    _negate(found, reading)
    if unit is None and number.is_written and not (found.of or found.language.is_spaced):
        # Without a word for what it counts, a sign for a number is mostly part of a word.
        reading.flags = (*reading.flags, "optional")
    return reading


def _counted(found: Found, number: Number, unit: Unit | None) -> Reading:
    kind, symbol, hundredths = cast("tuple[Kind, str, int]", unit or ("count", "", 100))
    size = Fraction(hundredths, 100)
    value = number.value * size
    reading = Reading(
        found.start,
        found.end,
        kind,
        value,
        value,
        symbol,
        number.step * size,
        factor=number.factor,
    )
    flags = ["written"] if number.is_written else []
    if found.is_bare_sign:
        flags.append("bare")
    reading.flags = tuple(flags)
    if number.is_written and number.value == 1 and number.factor == 1 and kind == "duration":
        reading.flags = ("optional", "single")  # "ein Jahr"
    if number.other is not None:
        other = number.other * size
        reading.alts.append(replace(reading, lo=other, hi=other, step=ONE, alts=[]))
    if symbol == "GBP" and found.get("u1") in found.language.pounds:
        reading.alts.append(replace(reading, kind="measure", unit="lb", alts=[]))
    return reading


def _is_article(found: Found, number: Number) -> bool:
    """Tell whether a "one" without a unit is only an article: "ein", and not "eins"."""
    return number.is_written and number.value == 1 and found.get("n1") in found.language.stopwords


def _is_in_word(found: Found) -> bool:
    """Tell whether a short unit is only the end of a word: "elft" is not eleven tonnes."""
    unit = found.get("u1")
    return 0 < len(unit) <= _SHORT_UNIT and found.scan.low[found.at("u1") - 1].isalpha()


def _decimal(found: Found) -> Reading | None:
    """Read a decimal in words: "drei Komma fünf Prozent", "trois virgule cinq pour cent"."""
    whole, part = found.number(1), found.number(2)
    if whole is None or part is None or whole.value.denominator != 1 or part.value.denominator != 1:
        return None
    step = Fraction(1, 10 ** len(str(part.value)))
    if part.value >= _LARGEST_PART:
        return None
    number = whole._replace(value=whole.value + part.value * step, step=step)
    return _counted(found, number, found.unit())


def _implied(of: str) -> Unit:
    """Return the unit that a shape implies: "day", "%", "year"."""
    kinds = {"%": "percent", "pp": "points", "time": "frequency", "x": "multiple", "EUR": "money"}
    return (kinds.get(of, "duration"), of, 100)


def _mark_points(found: Found, reading: Reading) -> None:
    """Keep a bare number as percentage points too, where the shape says "points" of a share."""
    low = found.scan.low
    after = low[found.end : found.end + 12].lstrip(" \u00a0\u202f")
    if after.startswith(("punkt", "point", "punto")):
        reading.alts.append(replace(reading, kind="points", unit="pp", alts=[]))


def _points(found: Found) -> Reading | None:
    """Read "6 points": of a share they are percentage points, in a game they are a count."""
    number = found.number()
    if number is None:
        return None
    count = _counted(found, number, None)
    count.end = found.at("n1") + len(found.get("n1"))
    share = _counted(found, number, ("points", "pp", 100))
    low = found.scan.low
    around = low[max(found.start - 150, 0) : found.end + 150]
    if any(word in around for word in found.language.points):
        share.alts.append(replace(count, end=found.end, alts=[]))
        return share
    count.end = found.end
    count.alts.append(replace(share, alts=[]))
    return count


def _negate(found: Found, reading: Reading) -> None:
    """Make an amount negative where a minus stands before it that joins nothing."""
    low, start = found.scan.low, reading.start
    before = low[start - 1 : start]
    below = next((words for words in found.language.below if low.startswith(words, reading.end + 1)), "")
    if below and reading.unit in _DEGREES:
        reading.end += len(below) + 1  # "elf Grad unter null"
    elif before and before in _MINUSES and (start == 1 or low[start - 2] in " (:\n\t\u00a0"):
        reading.start -= 1
    elif found.before in found.language.minus and reading.unit in {*_DEGREES, "%"}:
        pass
    else:
        return
    if reading.lo is not None and reading.hi is not None:
        reading.lo, reading.hi = -reading.hi, -reading.lo


def _range(found: Found) -> Reading | None:
    """Read two numbers as the ends of one amount; magnitude and unit pass to the first."""
    first, last = found.number(1), found.number(2)
    if first is None or last is None or _is_change(found):
        return None
    units = [found.unit(1), found.unit(2)]
    unit = units[1] or units[0]
    if found.of:
        unit = _implied(found.of)
    lo, hi = first.value, last.value
    if last.factor > 1 and first.factor == 1 and lo * last.factor <= hi:
        lo *= last.factor
    if lo >= hi:
        return None
    reading = _counted(found, last, unit)
    size = Fraction(unit[2], 100) if unit else ONE
    reading.lo, reading.alts = lo * size, []
    ends = [found.get("n1"), found.get("n2")]
    if reading.kind == "count" and all(
        len(end) == 4 and end.isdecimal() and int(end) in _YEARS for end in ends
    ):
        # "Zwischen 1991 und 1997": years, or so many things.
        form = "/".join(ends)
        return Reading(found.start, found.end, "date", form=form, headed=False, alts=[reading])
    return reading


def _is_change(found: Found) -> bool:
    """Tell whether two numbers are where a change begins and ends: "passera de 96 à 108 euros"."""
    before = found.scan.low[max(found.start - _BEFORE, 0) : found.start].split()[-_WORDS_BEFORE:]
    return any(word.strip(",;") in found.language.changes for word in before)


def _several(found: Found) -> Reading | None:
    """Read "2 Stunden, 23 Minuten (und 9 Sekunden)" in the smallest unit."""
    sizes = {"hour": 3600, "minute": 60, "second": 1, "year": 12, "month": 1, "day": 86400, "week": 604800}
    names = found.of.split("+")
    values = [found.number(which) for which in range(1, len(names) + 1)]
    if any(value is None for value in values):
        return None
    smallest = names[-1]
    total = sum(
        (
            value.value * Fraction(sizes[name], sizes[smallest])
            for value, name in zip(values, names, strict=True)
            if value
        ),
        Fraction(0),
    )
    return Reading(found.start, found.end, "duration", total, total, smallest)


def _parted(found: Found) -> Reading | None:
    """Read "trois heures et trois quarts" as a time of its unit."""
    number, parts = found.number(), found.number(2)
    part = found.fraction("f1", found.language.fractions)
    if number is None or parts is None or part is None or parts.value * part >= 1:
        return None
    total = number.value + parts.value * part
    return Reading(found.start, found.end, "duration", total, total, found.of)


def _age(found: Found) -> Reading | None:
    """Read an age; what is as old need not be a person, so that it may be a time as well."""
    number = found.number()
    if number is None or _is_article(found, number):
        return None
    reading = _counted(found, number, ("age", "year", 100))
    last = found.number(2)
    if last is not None and last.value > number.value:
        reading.hi = last.value
    reading.alts.append(replace(reading, kind="duration", alts=[]))
    return reading


def _decade_of_life(found: Found) -> Reading | None:
    """Read a decade of someone's life: "Mittvierziger"."""
    tens = found.look_up("ten1", found.language.decades)
    if tens is None:
        return None
    return Reading(found.start, found.end, "age", Fraction(tens), Fraction(tens + 9), "year")


def _fraction(found: Found) -> Reading | None:
    top, bottom = found.whole("k1"), found.whole("k2")
    if not top or not bottom or not top < bottom <= 10:
        return None
    share = Fraction(top, bottom)
    return Reading(found.start, found.end, "proportion", share, share, step=Fraction(1, bottom))


def _share(found: Found) -> Reading | None:
    """Read "ein Drittel", "die Hälfte", "3 von 4"."""
    share = found.fraction("s1", found.language.shares)
    if share is None:
        number, part = found.number(), found.fraction("f1", found.language.fractions)
        if number is None or part is None or number.value >= 20:
            return None
        share = number.value * part
        if share >= 1:
            return None
    return Reading(found.start, found.end, "proportion", share, share, step=share)


def _ratio(found: Found) -> Reading | None:
    """Read "einer von drei" and "un Français sur cinq"; in the wrong order the base stands first."""
    part, base = found.number(1), found.number(2)
    if part is None or base is None:
        return None
    if found.of == "turned":
        part, base = base, part
    if not 0 < part.value < base.value:
        return None
    share = part.value / base.value
    reading = Reading(found.start, found.end, "proportion", share, share, step=Fraction(1) / base.value)
    if found.of == "parts":
        # "32 von 64" counts as well.
        end = found.start + len(found.get("n1"))
        reading.alts.append(Reading(found.start, end, "count", part.value, part.value, step=part.step))
        reading.alts.append(Reading(found.start, found.end, "count", base.value, base.value, step=base.step))
    return reading


def _every(found: Found) -> Reading | None:
    """Read "jeder dritte" as a third."""
    number = found.number()
    rank = int(number.value) if number is not None else found.look_up("o1", found.language.ordinals)
    if not rank or rank == 1:
        return None
    share = Fraction(1, rank)
    reading = Reading(found.start, found.end, "proportion", share, share, step=share)
    reading.flags = ("optional",) if rank > _MINUTES else ()
    return reading


def _group(found: Found) -> Reading | None:
    """Read "une dizaine" and "ein Dutzend", with the unit behind."""
    group = found.look_up("g1", found.language.groups)
    if group is None:
        return None
    times = found.number()
    number = (times.value if times is not None else ONE) * group[0]
    unit = found.unit()
    kind, symbol, hundredths = cast("tuple[Kind, str, int]", unit or ("count", "", 100))
    value = number * Fraction(hundredths, 100)
    reading = Reading(found.start, found.end, kind, value, value, symbol, step=Fraction(group[0]))
    if not group[1]:
        reading.qualifier = None
        reading.alts.append(replace(reading, qualifier="approx", alts=[]))
        if found.scan.grammar.before.match(found.scan.backwards(found.start)) is None:
            reading.qualifier, reading.alts = "approx", [replace(reading, qualifier="exact", alts=[])]
    return reading


def _vague(found: Found) -> Reading | None:
    vague = found.look_up("v1", found.language.vague)
    if vague is None:
        return None
    name, least, most = vague
    reading = Reading(found.start, found.end, "vague", Fraction(least), Fraction(most), form=name)
    unit = found.unit()
    if unit is not None:
        reading.unit = unit[1]
        reading.lo, reading.hi = Fraction(least * unit[2], 100), Fraction(most * unit[2], 100)
    return reading


def _multiple(found: Found) -> Reading | None:
    word = found.get("x1")
    ratio = found.fraction("x1", found.language.multiples)
    if ratio is None:
        number = found.number()
        if number is None or number.value <= 1:
            return None
        ratio = number.value
    reading = Reading(found.start, found.end, "multiple", ratio, ratio, "x")
    if word in found.language.weak and found.of != "strong":
        reading.flags = ("optional",)
    return reading


def _frequency(found: Found) -> Reading | None:
    word = found.get("q1")
    times = found.look_up("q1", found.language.frequencies)
    number = found.number()
    value = Fraction(times) if times is not None else number.value if number is not None else None
    if value is None:
        return None
    reading = Reading(found.start, found.end, "frequency", value, value, "time", headed=False)
    if word in found.language.weak or value == 1:
        reading.flags = ("optional",)
    return reading


AMOUNTS: Final[dict[str, Callable[[Found], Reading | None]]] = {
    "amount": _amount,
    "decimal": _decimal,
    "range": _range,
    "several": _several,
    "parted": _parted,
    "points": _points,
    "age": _age,
    "life": _decade_of_life,
    "fraction": _fraction,
    "share": _share,
    "ratio": _ratio,
    "every": _every,
    "group": _group,
    "vague": _vague,
    "multiple": _multiple,
    "frequency": _frequency,
    "ordinal": read_ordinal,
    "pair": read_pair,
    "name": read_name,
}
"""Who makes a reading of each kind of shape."""
