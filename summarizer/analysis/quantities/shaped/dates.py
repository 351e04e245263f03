"""Dates and times by their shape: days, months, years, decades, centuries, weekdays, the clock."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.quantities.quantity import Kind
    from summarizer.analysis.quantities.shaped.found import Found

__all__ = ["DATES"]

_DAYS: Final = 31
_MONTHS: Final = 12
_HOURS: Final = 24
_MINUTES: Final = 60
_NOON: Final = 12
_COUNTED: Final = frozenset({"n+h", "n-h", "h+n", "h-n"})
_CLAUSE_END: Final = re.compile("[,.;:()]")
_AHEAD: Final = 24  # characters behind a time in which the next word begins
_MOST_CENTURIES: Final = 30
_FIRST_SURE: Final = 1900
_SHORT: Final = 100


def _month(found: Found, which: int = 1) -> int | None:
    named = found.look_up(f"m{which}", found.language.months)
    return named if named is not None else found.whole(f"mm{which}")


def _form(year: int | None, month: int | None, day: int | None) -> str:
    text = f"{year:04d}" if year is not None else "XXXX"
    if month is not None:
        text += f"-{month:02d}"
    return text if day is None else f"{text}-{day:02d}"


def _date(found: Found) -> Reading | None:
    """Read a day, month, year or weekday, and the part of it that is meant."""
    weekday = found.look_up("w1", found.language.weekdays)
    if weekday is not None:
        return _weekday(found, weekday)
    day, last, month, year = found.whole("d1"), found.whole("d2"), _month(found), _year(found)
    if (day is not None and not 1 <= day <= _DAYS) or (month is not None and not 1 <= month <= _MONTHS):
        return None
    if month is None and year is None:
        return None
    part = found.look_up("part1", found.language.parts) or ""
    if month is None and day is None and not part and not found.of:
        return _bare_year(found)
    until, turned = _month(found, 2), None
    if day is not None and found.get("mm1") and not found.get("y2") and found.of != "day":
        turned = (month, day) if month is not None and day <= _MONTHS and day != month else None
    form = _form(year, month, day)
    if last is not None and until is not None:
        form += "/" + _form(year, until, last)
    elif last is not None:
        form += "/" + _form(year, month, last)
    elif until is not None:
        form += "/" + _form(year, until, None)
    reading = Reading(found.start, found.end, "date", form=form, part=part, headed=False)
    if turned is not None and found.of == "turned":
        reading.alts.append(Reading(found.start, found.end, "date", form=_form(year, turned[1], turned[0])))
    return reading


def _words(found: Found) -> Reading | None:
    """Read a date whose numbers are words, the shape telling which is which: "二〇二四年五月三日"."""
    numbers = [found.number(which) for which in range(1, len(found.of) + 1)]
    if any(number is None or number.value.denominator != 1 for number in numbers):
        return None
    fields = {name: int(number.value) for name, number in zip(found.of, numbers, strict=True) if number}
    year, month, day = fields.get("y"), fields["m"], fields.get("d")
    if not 1 <= month <= _MONTHS or not 1 <= (day or 1) <= _DAYS or not 1000 <= (year or 1000) <= 2100:
        return None
    return Reading(found.start, found.end, "date", form=_form(year, month, day), headed=False)


def _month_day(found: Found) -> Reading | None:
    """Read a day of a month that is named elsewhere; it may be so many days as well."""
    day = found.whole("d1")
    if day is None or not 1 <= day <= _DAYS:
        return None
    days = Reading(found.start, found.end, "duration", Fraction(day), Fraction(day), "day")
    return Reading(found.start, found.end, "date", form=f"XXXX-XX-{day:02d}", headed=False, alts=[days])


def _year(found: Found) -> int | None:
    year = found.whole("y1")
    if year is not None:
        return year
    short = found.whole("yy1")
    return None if short is None else short + (2000 if short < _SHORT // 2 else 1900)


def _weekday(found: Found, weekday: int) -> Reading:
    return Reading(found.start, found.end, "date", form=f"wd-{weekday}{found.of}", headed=False)


def _bare_year(found: Found) -> Reading:
    """Read four digits alone: a year, and a number too, as the words beside them have it."""
    year = int(found.get("y1"))
    value = Fraction(year)
    dated = Reading(found.start, found.end, "date", form=str(year), headed=False)
    step = Fraction(1)
    while value / (step * 10) % 1 == 0:
        step *= 10
    counted = Reading(found.start, found.end, "count", value, value, step=step)
    is_cued = found.before in found.language.year_cues
    first, second = (dated, counted) if is_cued or not _is_counted(found, year) else (counted, dated)
    first.alts.append(second)
    return first


def _is_counted(found: Found, year: int) -> bool:
    """Tell whether four digits count what follows, going by the words beside them."""
    after = found.scan.text[found.end : found.end + 30].split()
    follows = found.scan.text[found.end : found.end + 1].isspace() and bool(after)
    word = after[0].lower().strip(".,;:") if follows else ""
    if not word or word in found.language.stopwords or word in found.language.year_nouns:
        return False
    if found.scan.grammar.before.match(found.scan.backwards(found.start)) is not None:
        return True
    # Where nouns have capitals, what is counted has one; elsewhere only a plural tells.
    is_noun = after[0][0].isupper() if found.language.is_capital else word.endswith(("s", "x"))
    return is_noun or year < _FIRST_SURE


def _span(found: Found) -> Reading | None:
    """Read "2015-2016" and "2015/16"."""
    first, text = found.whole("y1"), found.get("y2") or found.get("yy1")
    if first is None or not text:
        return None
    last = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
    if last <= first:
        last += 100 if len(text) == 2 else 0
    return Reading(found.start, found.end, "date", form=f"{first}/{last}") if last > first else None


def _turn(found: Found) -> Reading | None:
    """Read the turn of a year: its last day, and the first of the next."""
    first = found.whole("y1")
    if first is None:
        return None
    last = Reading(found.start, found.end, "date", form=f"{first}-12-31", headed=False)
    form = f"{first + 1}-01-01"
    return Reading(found.start, found.end, "date", form=form, headed=False, alts=[last])


def _decade(found: Found) -> Reading | None:
    number = found.whole("dec1")
    if number is None:
        number = found.look_up("ten1", found.language.decades)
        if number is None:
            return None
    written = found.number()
    century = found.whole("k1") or (int(written.value) if written is not None else None)
    if number < _SHORT:
        number += 1900 if number >= 30 else 2000
        if century is not None:
            number = (century - 1) * 100 + number % 100
    part = found.look_up("part1", found.language.parts) or ""
    return Reading(found.start, found.end, "date", form=f"{number // 10}X", part=part, headed=False)


def _century(found: Found) -> Reading | None:
    number = found.whole("k1") or found.look_up("o1", found.language.ordinals)
    roman = found.get("roman1")
    if number is None and roman:
        values = {"i": 1, "v": 5, "x": 10}
        digits = [values[char] for char in roman]
        number = sum(-n if n < after else n for n, after in zip(digits, [*digits[1:], 0], strict=True))
    if number is None:
        written = found.number()
        number = int(written.value) if written is not None else None
    if number is None or not 0 < number <= _MOST_CENTURIES:
        return None
    part = found.look_up("part1", found.language.parts) or ""
    return Reading(found.start, found.end, "date", form=f"C{found.of}{number:02d}", part=part, headed=False)


def _era(found: Found) -> Reading | None:
    """Read a year, or two, before our era."""
    year = found.whole("k1")
    last = found.whole("k2")
    if year is None:
        return None
    form = f"-{year:04d}" if last is None else f"-{year:04d}/-{last:04d}"
    return Reading(found.start, found.end, "date", form=form, headed=False)


def _period(found: Found) -> Reading | None:
    """Read a quarter or half of a year."""
    number = found.whole("k1") or found.look_up("o1", found.language.ordinals)
    if number is None and (written := found.number()) is not None:
        number = int(written.value)
    if number is None or not 1 <= number <= (4 if found.of == "Q" else 2):
        return None
    year = found.get("y1") or "XXXX"
    return Reading(found.start, found.end, "date", form=f"{year}-{found.of}{number}", headed=False)


def _relative(found: Found) -> Reading | None:
    form = found.look_up("r1", found.language.relative)
    if form is None:
        return None
    flags: tuple[str, ...] = ("relative",)
    if form.startswith(("week", "month", "year", "decade", "century", "quarter")) or form == "day+0":
        flags = ("optional", "relative")
    if found.get("r1") in found.language.weak:
        flags = ("optional", "relative")
    return Reading(found.start, found.end, "date", form=f"rel:{form}", headed=False, flags=flags)


def _feast(found: Found) -> Reading | None:
    name = found.get("hol1")
    form = found.language.holidays[name]
    flags = ("optional",)
    kind: Kind = "date" if form else "name"
    return Reading(found.start, found.end, kind, form=form or name, flags=flags, headed=False)


def _clock(found: Found) -> Reading | None:
    """Read a time of day: a word for one, or hours and minutes, as the words of the shape's narrowing say.

    "later" is half a day later, "early" not; "-30" so many minutes from the hour; "n+h" has minutes past an
    hour before it, "h-n" minutes to it behind it; "hours" may be so many hours as well.
    """
    named = found.look_up("t1", found.language.clock)
    if named is not None:
        return Reading(found.start, found.end, "time", form=named, headed=False)
    ways = frozenset(found.of.split())
    number = found.number(2 if ways & {"n+h", "n-h"} else 1)
    hour = found.whole("h1") if number is None else int(number.value)
    apart = _minutes_apart(found, ways)
    if hour is None or apart is None or (number is not None and number.value.denominator != 1):
        return None
    if "later" in ways and hour < _NOON:
        hour += _NOON
    at = hour * _MINUTES + apart
    if not 0 <= at <= _HOURS * _MINUTES:
        return None
    reading = Reading(found.start, found.end, "time", form=_time(at), headed=False)
    # In words, and without the word for it, the hour may be the later one.
    if ways and ways.isdisjoint({"later", "early"}) and ways - {"hours"} and hour <= _NOON:
        later = _time(at + _NOON * _MINUTES)
        reading.alts.append(Reading(found.start, found.end, "time", form=later, headed=False))
    return _hours(found, Fraction(at, _MINUTES), reading) if "hours" in ways else reading


def _minutes_apart(found: Found, ways: frozenset[str]) -> int | None:
    """Return how many minutes a time lies behind the hour that it names, `None` where it is no time."""
    if ways.isdisjoint(_COUNTED):
        return (found.whole("min1") or 0) + sum(int(way) for way in ways if way[0] in "+-")
    minutes = found.number(1 if ways & {"n+h", "n-h"} else 2)
    if minutes is None or minutes.value.denominator != 1 or not 0 < minutes.value < _MINUTES:
        return None
    if ways & {"h+n", "h-n"}:
        # "À huit heures vingt personnes": twenty people.
        after = found.scan.low[found.end : found.end + _AHEAD].split()
        word = after[0].strip(".,;:") if found.scan.low[found.end : found.end + 1].isspace() and after else ""
        if word.isalpha() and word not in found.language.stopwords:
            return None
    return int(minutes.value) if ways & {"n+h", "h+n"} else -int(minutes.value)


def _time(minutes: int) -> str:
    return f"{minutes // _MINUTES % _HOURS:02d}:{minutes % _MINUTES:02d}"


def _hours(found: Found, hours: Fraction, clock: Reading) -> Reading:
    """Return "20 heures" as a time of day behind a preposition of time, else as so many hours."""
    lasting = Reading(found.start, found.end, "duration", hours, hours, "hour")
    times, spans = [clock, *clock.alts], [lasting]
    is_time = _names_hour(found)
    first, *rest = [*times, *spans] if is_time else [*spans, *times]
    first.alts = rest
    for other in rest:
        other.alts = []
    return first


def _names_hour(found: Found) -> bool:
    """Tell whether a word of time stands before an hour, or before the hedge before it: "était environ"."""
    cues = found.language.year_cues | found.language.hour_cues
    # "Que trois heures et quart après l'arrêt" is so long after it.
    apart = {phrase.rsplit(maxsplit=1)[-1] for phrase in found.language.shifts}
    behind = _CLAUSE_END.split(found.scan.low[found.end : found.end + _AHEAD], maxsplit=1)[0]
    if not apart.isdisjoint(behind.split()):
        return False
    if found.before in cues:
        return True
    hedge = found.scan.grammar.before.match(found.scan.backwards(found.start))
    if hedge is None:
        return False
    return found.scan.words_before(found.start - hedge.end())[0].strip(",;:(") in found.language.hour_cues


def _length(found: Found) -> Reading | None:
    """Read "2:23:09" and "2h23'41" as a time that something took."""
    hour, minute, second = found.whole("k1") or 0, found.whole("min1") or 0, found.whole("sec1") or 0
    total = Fraction(hour * 3600 + minute * 60 + second)
    return Reading(found.start, found.end, "duration", total, total, "second")


DATES: Final[dict[str, Callable[[Found], Reading | None]]] = {
    "date": _date,
    "words": _words,
    "monthday": _month_day,
    "span": _span,
    "turn": _turn,
    "decade": _decade,
    "century": _century,
    "era": _era,
    "period": _period,
    "relative": _relative,
    "feast": _feast,
    "clock": _clock,
    "length": _length,
}
"""Who makes a reading of each kind of shape."""
