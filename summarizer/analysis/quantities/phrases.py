"""Quantities in words of their own: half, dozens, twice, doubled, a trio, third, No 3, yesterday."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.amounts import apply_sign
from summarizer.analysis.quantities.clock import read_past
from summarizer.analysis.quantities.dates import part_before, read_century, read_quarter
from summarizer.analysis.quantities.periods import read_day_of_month, turn_before
from summarizer.analysis.quantities.reading import Reading
from summarizer.analysis.quantities.shares import scale_of
from summarizer.analysis.quantities.trie import fold_phrase
from summarizer.analysis.quantities.unit_words import read_compound
from summarizer.lang.en.analysis.quantities.phrases import (
    AND_SHARE,
    ARTICLE,
    ARTICLES,
    BARE_DAY,
    BEFORE_PAPERS,
    BEFORE_SECONDS,
    BEFORE_SINGLES,
    CAPITAL_NO,
    CLUB,
    COUNTING,
    CUT_WEEKDAYS,
    DOWNING_STREET,
    EXACT_GROUPS,
    HALF,
    LONG,
    MINUTE,
    MULTIPLE_VERBS,
    MULTIPLIED,
    NO,
    NO_HALVES,
    NOT_SHARE,
    NUMBER,
    OF,
    OF_MORE,
    ON_THE,
    ONE,
    OPEN_VAGUE,
    PAPERS,
    PAST_STARTS,
    PLACE,
    PLURAL,
    RANKED,
    SECOND,
    SHARE_AFTER,
    SHARE_ARTICLES,
    SHARE_OF,
    TIMES_AS,
    UNIT_OF,
    VERB_THE,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan

__all__ = [
    "read_group",
    "read_half",
    "read_multiple",
    "read_one_unit",
    "read_ordinal",
    "read_rank",
    "read_relative",
    "read_vague",
    "read_weekday",
]

_SUPERLATIVE: Final = re.compile(r"[\s\-]([a-z]{3,12})\b")
_SHARING = SHARE_ARTICLES | {f"{ONE}-"}


def read_half(scan: Scan, start: int, end: int) -> Reading | None:  # noqa: PLR0911 - one rule after another, each answered in place
    """Return "half", "a quarter" as a share, or what it is half of; `None` for a half of a match."""
    low = scan.low
    word = low[start:end]
    clock = read_past(scan, start) if low.startswith(PAST_STARTS, end) else None
    if clock is not None:
        return clock
    top, bottom = scan.grammar.language.fractions[word]
    before, _ = scan.words_before(start)
    if before.strip(",") in NOT_SHARE and not (before == ONE and word == HALF):
        return None
    if low[start - 1 : start] == "-" or low[end : end + 2] in NO_HALVES:
        return None
    first = start
    share = Fraction(top, bottom)
    if word != HALF and (before not in SHARE_ARTICLES or word.endswith(PLURAL)):
        return None
    if before in ARTICLES and low[first - 2 : first] == f"{ARTICLE} ":
        first -= 2
    reading = Reading(first, end, "proportion", share, share, step=share)
    scale_of(scan, reading)
    apply_sign(scan, reading)
    if reading.end == end and SHARE_OF.match(low, end) is None:
        return None
    if reading.end == end and before.endswith("'s"):
        return None
    return reading


def read_ordinal(scan: Scan, start: int, end: int, number: Fraction) -> Reading | None:
    """Return an ordinal with the superlative after it, a century, or "a third" as a share."""
    low, language = scan.low, scan.grammar.language
    century = read_century(scan, start, end, int(number))
    if century is not None:
        return century
    day = read_day_of_month(scan, start, end, number)
    if day is not None:
        return day
    word = low[start:end]
    before, _ = scan.words_before(start)
    if word in language.fractions and before in _SHARING and SHARE_AFTER.match(low, end):
        top, bottom = language.fractions[word]
        first = start - 1 - len(before)
        share = Fraction(top, bottom)
        reading = Reading(first, end, "proportion", share, share, step=share)
        scale_of(scan, reading)
        return reading
    if word == SECOND and before in BEFORE_SECONDS and SHARE_AFTER.match(low, end):
        return Reading(
            start - 2 if before == ARTICLE else start,
            end,
            "duration",
            Fraction(1),
            Fraction(1),
            "second",
            flags=("optional",),
        )
    reading = Reading(start, end, "ordinal", number, number, qualifier="exact")
    match = _SUPERLATIVE.match(low, end)
    if match is not None and match[1] in language.superlatives:
        reading.part = match[1]
    quarter = read_quarter(scan, start, end, int(number)) if number <= 4 else None
    if quarter is not None and quarter.end > end:
        quarter.alts.append(reading)
        return quarter
    if quarter is not None:
        reading.alts.append(quarter)
    elif match is None and low[max(start - 7, 0) : start] == ON_THE and _is_bare_day(low, end, number, word):
        # "On the 26th": the day of a month that the text gives elsewhere.
        reading.alts.append(Reading(start, end, "date", form=f"XXXX-XX-{int(number):02d}"))
    return reading


def _is_bare_day(low: str, end: int, number: Fraction, word: str) -> bool:
    return number <= 31 and not word.isalpha() and BARE_DAY.match(low, end) is not None


def read_rank(scan: Scan, start: int, end: int, number: Fraction) -> Reading | None:
    """Return "No 3", "number 20" and "minute 81" as ranks, "No 10" as Downing Street."""
    before, earlier = scan.words_before(start)
    is_rank = before.strip(",") in scan.grammar.language.rank_words
    is_rank = is_rank and not (before == NUMBER and _is_counting(number, earlier))
    is_minute = before == MINUTE and number <= _LAST_MINUTE
    if not (is_rank or is_minute) or number.denominator != 1:
        return None
    named = scan.text[start - len(before) - 1 : start - len(before) + 1].strip()
    if before in NO and not named.startswith(CAPITAL_NO):
        return None
    if scan.low.startswith(PLACE, end):
        return None
    if number in {10, 11} and before == DOWNING_STREET and earlier not in RANKED:
        first = start - 1 - len(before)
        return Reading(first, end, "name", form=f"no{number}", qualifier="exact")
    return Reading(start, end, "ordinal", number, number, qualifier="exact")


def _is_counting(number: Fraction, earlier: str) -> bool:
    """Tell whether "number" is a verb: "the carers number 12.4 million"; a rank is seldom so high."""
    is_plural = earlier in COUNTING or (earlier.endswith(PLURAL) and not earlier.endswith("'s"))
    return number >= _NO_RANK or (number > _HIGH_RANK and is_plural)


_LAST_MINUTE: Final = 120
_NO_RANK: Final = 100_000
_HIGH_RANK: Final = 24


def read_multiple(scan: Scan, start: int, end: int) -> Reading:
    """Return "doubled" as a ratio; "double" before a noun is weak."""
    word = scan.low[start:end]
    top, bottom = scan.grammar.language.multiples[word]
    ratio = Fraction(top, bottom)
    reading = Reading(start, end, "multiple", ratio, ratio, "x")
    strong = word.endswith(MULTIPLIED) or (
        word in MULTIPLE_VERBS and VERB_THE.match(scan.low, end) is not None
    )
    if not strong:
        reading.flags = ("optional",)
    return reading


def read_frequency(scan: Scan, start: int, end: int) -> Reading:
    """Return "twice" as a frequency, "twice as many" as a ratio; "once" is mostly an adverb."""
    word = scan.low[start:end]
    number = Fraction(scan.grammar.language.frequencies[word])
    after = scan.low[end : end + 5]
    if number > 1 and (after.startswith(TIMES_AS)):
        return Reading(start, end, "multiple", number, number, "x")
    reading = Reading(start, end, "frequency", number, number, "time", headed=False)
    if number == 1:
        reading.flags = ("optional",)
    return reading


def read_group(scan: Scan, start: int, end: int) -> Reading | None:
    """Return "a trio of", "a couple of" as a count; without "of" they are persons and weak."""
    low = scan.low
    if low[start:end] in scan.grammar.language.units and low[start:end] != "century":
        return _read_single(scan, start, end)
    size, exact = scan.grammar.language.groups[fold_phrase(low[start:end])]
    number = Fraction(size)
    reading = Reading(start, end, "count", number, number)
    if not exact:
        # "A couple of dogs" may be two of them or about two.
        reading.qualifier = "approx"
        reading.alts.append(Reading(start, end, "count", number, number, qualifier="exact"))
    match = OF_MORE.match(low, end)
    unit = scan.grammar.unit.match(low, match.end()) if match is not None and match[0].endswith(OF) else None
    if unit is not None:
        kind, symbol, hundredths = scan.grammar.language.units[fold_phrase(unit[1])]
        if kind in {"measure", "duration"} and len(unit[1]) > 2:
            size_of = Fraction(hundredths, 100)
            reading.kind, reading.unit, reading.end = kind, symbol, unit.end()  # type: ignore[assignment]
            reading.lo = reading.hi = number * size_of
            reading.alts = [replace(reading, qualifier="exact", alts=[]) for _ in reading.alts]
    if match is None or size in {2, 100} or reading.unit or size == 3:
        reading.flags = ("optional",)
    if match is None and size in {2, 4, 5, 3} and low[start:end] not in EXACT_GROUPS:
        return None
    if size == 100 and match is None:
        return None
    return reading


def _read_single(scan: Scan, start: int, end: int) -> Reading | None:
    """Return "a fortnight" and "a decade" as a duration of one."""
    if scan.words_before(start)[0] not in BEFORE_SINGLES:
        return None
    _, unit, hundredths = scan.grammar.language.units[scan.low[start:end]]
    first = start - 2 if scan.low[max(start - 2, 0) : start] == f"{ARTICLE} " else start
    size = Fraction(hundredths, 100)
    return Reading(first, end, "duration", size, size, unit, step=size)


def read_one_unit(scan: Scan, start: int, end: int) -> Reading:
    """Return "a year" and "year-long" as a duration of one, no figure; "a year and a half" is one."""
    word = scan.low[start:end].split()[-1].removesuffix(LONG).removesuffix("-")
    _, unit, hundredths = scan.grammar.language.units[word]
    size = Fraction(hundredths, 100)
    match = AND_SHARE.match(scan.low, end)
    if match is None:
        single = Reading(start, end, "duration", size, size, unit, step=size)
        read_compound(scan, single)  # "an hour and 22 minutes"
        single.flags = () if single.end > end else ("optional", "single")
        return single
    top, bottom = scan.grammar.language.fractions[match[1]]
    size += Fraction(top, bottom)
    return Reading(start, match.end(), "duration", size, size, unit, step=Fraction(top, bottom))


def read_vague(scan: Scan, start: int, end: int) -> Reading | None:
    """Return "dozens of people" as a class with its interval, with the unit of "millions of pounds"."""
    low = scan.low
    phrase = fold_phrase(low[start:end])
    name, least, most = scan.grammar.language.vague[phrase]
    if phrase in OPEN_VAGUE and OF_MORE.match(low, end) is None:
        return None
    reading = Reading(start, end, "vague", Fraction(least), Fraction(most), form=name)
    if name.endswith("digit"):
        reading.unit, reading.part = "%", part_before(scan, start)
        share = replace(reading, kind="percent", form="", qualifier="exact", alts=[])
        reading.alts.append(share)
        return reading
    of = UNIT_OF.match(low, end)
    unit = scan.grammar.unit.match(low, of.end()) if of is not None else None
    if unit is not None and unit[0] == unit[1] and len(unit[1]) > 2:
        kind, symbol, hundredths = scan.grammar.language.units[fold_phrase(unit[1])]
        if kind in {"money", "measure", "duration"}:
            reading.unit, reading.end = symbol, unit.end()
            reading.lo, reading.hi = Fraction(least * hundredths, 100), Fraction(most * hundredths, 100)
    return reading


def read_weekday(scan: Scan, start: int, end: int) -> Reading | None:
    """Return a weekday, unless it is part of a newspaper's, a club's or a feast's name."""
    word = scan.low[start:end]
    language = scan.grammar.language
    if word in language.cased and (
        not scan.is_upper(start) or (word in CUT_WEEKDAYS and scan.low[end : end + 1] not in ".,)")
    ):
        return None
    if not scan.is_upper(start) and language.code == "en":
        return None
    if PAPERS.match(scan.text, end) and scan.words_before(start)[0] in BEFORE_PAPERS:
        return None
    club = CLUB.search(scan.text[max(start - 12, 0) : start])
    if club is not None:
        return Reading(
            start - len(club[0]),
            end,
            "name",
            form=(club[1] + scan.low[start:end]).lower(),
            flags=("optional",),
        )
    turn = turn_before(scan, start)
    return Reading(
        start,
        end,
        "date",
        form=f"wd-{language.weekdays[word]}{turn}",
        part=part_before(scan, start),
        headed=False,
    )


def read_relative(scan: Scan, start: int, end: int) -> Reading:
    """Return "yesterday", "last year" as a date relative to the day of publication."""
    form = scan.grammar.language.relative[fold_phrase(scan.low[start:end])]
    reading = Reading(start, end, "date", form=f"rel:{form}", headed=False, flags=("relative",))
    if form.startswith(("week", "month", "year", "decade", "century", "quarter")) or form == "day+0":
        reading.flags = ("optional", "relative")
    return reading
