"""Dates as written: days, months, years, decades, centuries, seasons, ranges, to a canonical form."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import DASH
from summarizer.analysis.quantities.periods import season_before
from summarizer.analysis.quantities.reading import Reading
from summarizer.lang.en.analysis.quantities.dates import (
    AGE_BEFORE,
    AMOUNT_CUES,
    AND,
    AS_A_WHOLE,
    CENTURY,
    DAY_ENDINGS,
    DECADE_CUES,
    FIRST_NAMES,
    FISCAL,
    FULL_SHORT_MONTHS,
    MONTH_CUES,
    NO_DAY,
    NUMBERING,
    OF,
    OF_MONTH,
    OF_YEAR,
    PARTS,
    PARTS_JOINED,
    PERIOD,
    QUARTER,
    SURE_CUES,
    THE,
    TO_WORDS,
    UNSURE_MONTHS,
    VERB_MONTHS,
    WEAK_CUES,
    YEAR_NOUNS,
)
from summarizer.lang.en.analysis.quantities.periods import SEASON_WORDS

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["read_century", "read_decade", "read_digit_date", "read_month", "read_year"]

_ISO: Final = re.compile(r"([12][0-9]{3})-([01][0-9])-([0-3][0-9])(?![0-9])")
_SLASHED: Final = re.compile(r"([0-3]?[0-9])([/.])([0-3]?[0-9])\2((?:19|20)?[0-9]{2})(?![0-9])")
_DAY: Final = rf"([0-3]?[0-9])(?:{'|'.join(DAY_ENDINGS)})?"
_TO: Final = rf"(?:\s?[{DASH}]\s?|\s(?:{'|'.join(TO_WORDS)})\s)(?:{THE}\s)?"
_DAY_FIRST: Final = re.compile(
    rf"{_DAY}(?:{_TO}{_DAY})?(er|\.)?(,)?[\s\-](?:(?:{'|'.join(OF_MONTH)})\s)?(?=[^\W\d_])"
)
_YEAR_AFTER: Final = re.compile(
    rf",?\s(?:(?:{'|'.join(OF_YEAR)})\s)?((?:1[0-9]|20)[0-9]{{2}})(?![\w%]|[,.:][0-9]|\s?[-–]\s?[0-9])"
)
_MONTH_DAY: Final = re.compile(
    rf"\s(?:{THE}\s)?{_DAY}(?![0-9]|[,.:][0-9]|%|{NO_DAY})(?:{_TO}{_DAY}(?![\w%:]|[.,][0-9]))?"
)
_SHORT_YEAR: Final = re.compile(r"\s['’]([0-9]{2})(?![0-9])")
_SEASON: Final = re.compile(
    rf"((?:1[5-9]|20)[0-9]{{2}})[{DASH}/]((?:1[5-9]|20)[0-9]{{2}}|[0-9]{{1,2}})(?![0-9.,]*[0-9%])"
)
_DECADE: Final = re.compile(r"['’]?((?:1[0-9]|20)?[0-9]0)['’]?s\b")
YEARS: Final = re.compile(r"(?:1[0-9]|20)[0-9]{2}(?![0-9])")
_PART_WORDS: Final = "|".join(phrase[::-1].replace(" ", r"\s") for phrase in PARTS)  # read backwards
_PARTS: Final = re.compile(rf"[\s{DASH}]{{1,2}}({_PART_WORDS})\b")


def _form(year: int | None, month: int | None, day: int | None) -> str:
    text = f"{year:04d}" if year is not None else "XXXX"
    if month is not None:
        text += f"-{month:02d}"
    if day is not None:
        text += f"-{day:02d}"
    return text


def _is_day(day: int) -> bool:
    return 1 <= day <= 31


def read_digit_date(scan: Scan, start: int) -> Reading | None:
    """Return the date that opens with the digit at `start`, `None` when the digits are no date."""
    low = scan.low
    match = _ISO.match(low, start)
    if match is not None and 1 <= int(match[2]) <= 12 and _is_day(int(match[3])):
        return Reading(start, match.end(), "date", form=match[0])
    match = _DAY_FIRST.match(low, start)
    if match is not None:
        found = _day_month(scan, start, match)
        if found is not None:
            return found
    match = _SLASHED.match(low, start)
    if match is not None:
        return _slashed(start, match)
    match = _SEASON.match(low, start)
    if match is not None:
        return _season(start, match)
    return read_decade(scan, start)


def _day_month(scan: Scan, start: int, match: re.Match[str]) -> Reading | None:
    month = scan.grammar.month.match(scan.low, match.end())
    first, last = int(match[1]), int(match[2] or match[1])
    if month is None or not (_is_day(first) and _is_day(last)):
        return None
    if match[3] and scan.grammar.language.code == "en":
        return None
    if match[4] and scan.words_before(start)[0] not in scan.grammar.language.weekdays:
        return None  # "Friday 22, January", but not "at 22, May"
    if month[1] in scan.grammar.language.cased and not scan.is_upper(month.start()):
        return None
    number = scan.grammar.language.months[month[1]]
    end = month.end(1) if low_char(scan, month.end() - 1) == "." and not _abbreviated(month) else month.end()
    year, end = _year_after(scan, end)
    form = _form(year, number, first)
    if last != first:
        form += "/" + _form(year, number, last)
    return Reading(start, end, "date", form=form)


def low_char(scan: Scan, offset: int) -> str:
    """Return the lower-case character at `offset`."""
    return scan.low[offset : offset + 1]


def _abbreviated(month: re.Match[str]) -> bool:
    return len(month[1]) <= 4 and month[1] not in FULL_SHORT_MONTHS


def _year_after(scan: Scan, end: int) -> tuple[int | None, int]:
    match = _YEAR_AFTER.match(scan.low, end)
    if match is not None:
        return int(match[1]), match.end()
    match = _SHORT_YEAR.match(scan.low, end)
    if match is not None:
        year = int(match[1])
        return (2000 if year < 50 else 1900) + year, match.end()
    return None, end


def _slashed(start: int, match: re.Match[str]) -> Reading | None:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if year < 100:
        year += 2000 if year < 50 else 1900
    day_first = (first, second) if _is_day(first) and 1 <= second <= 12 else None
    month_first = (second, first) if _is_day(second) and 1 <= first <= 12 else None
    chosen = day_first or month_first
    if chosen is None:
        return None
    reading = Reading(start, match.end(), "date", form=_form(year, chosen[1], chosen[0]))
    if day_first and month_first and day_first != month_first:
        reading.alts.append(
            Reading(start, match.end(), "date", form=_form(year, month_first[1], month_first[0]))
        )
    return reading


def _season(start: int, match: re.Match[str]) -> Reading | None:
    first = int(match[1])
    tail = match[2]
    last = int(match[1][: 4 - len(tail)] + tail)
    if last <= first and len(tail) < 4:
        last += 10 ** len(tail)
    if not first < last <= first + 400:
        return None
    return Reading(start, match.end(), "date", form=f"{first}/{last}")


def read_decade(scan: Scan, start: int) -> Reading | None:
    """Return "1990s" or "80s" as a decade, "in his 40s" as an age."""
    match = _DECADE.match(scan.low, start)
    if match is None:
        return None
    digits = match[1]
    return decade_reading(scan, start, match.end(), int(digits), is_short=len(digits) == 2)


def decade_reading(scan: Scan, start: int, end: int, number: int, *, is_short: bool) -> Reading | None:
    """Return the decade or the decade of age that `number` names."""
    part = part_before(scan, start)
    before = scan.low[max(start - 20, 0) : start]
    from_age = AGE_BEFORE.search(before)
    if is_short and from_age is not None:
        return Reading(
            start, end, "age", lo=Fraction(number), hi=Fraction(number + 9), unit="year", part=part
        )
    if is_short and number < 20 and number != 0:
        return None
    century = number // 10 if not is_short else (200 if number < 20 else 190 + number // 10)
    return Reading(start, end, "date", form=f"{century}X", part=part)


def part_before(scan: Scan, start: int) -> str:
    """Return "early", "mid" or "late" when such a word stands before a period."""
    match = _PARTS.match(scan.backwards(start) if start else "")
    if match is None:
        return ""
    return PARTS[" ".join(match[1][::-1].split())]


def read_month(scan: Scan, start: int) -> Reading | None:
    """Return the date that opens with the month name at `start`."""
    low, language = scan.low, scan.grammar.language
    month = scan.grammar.month.match(low, start)
    if month is None or (month[1] in language.cased and not scan.is_upper(start)):
        return None
    if month[1] in FIRST_NAMES and _is_first_name(scan, start, month):
        return None
    number = language.months[month[1]]
    end = month.end() if low_char(scan, month.end() - 1) == "." and _abbreviated(month) else month.end(1)
    if low_char(scan, end - 1) != "." and low_char(scan, end) == "." and _abbreviated(month):
        end += 1
    match = _MONTH_DAY.match(low, end)
    if match is not None and _is_day(int(match[1])):
        year, stop = _year_after(scan, match.end())
        form = _form(year, number, int(match[1]))
        if match[2] and scan.grammar.month.match(
            low, match.end() + (4 if low.startswith(OF, match.end()) else 1)
        ):
            return Reading(start, match.start(2) - len(_to_before(scan, match)), "date", form=form)
        if match[2] and _is_day(int(match[2])):
            form += "/" + _form(year, number, int(match[2]))
        return Reading(start, stop, "date", form=form)
    year, stop = _year_after(scan, end)
    if year is None and month[1] in UNSURE_MONTHS and not _is_month(scan, start, month):
        return None
    return Reading(start, stop, "date", form=_form(year, number, None), part=part_before(scan, start))


_JOINED: Final = re.compile(r"[-‐‑]([A-Z]\w+)")
_FOLLOWED: Final = re.compile(r"\s([A-Z][a-zà-ÿ]\w*)")


def _is_first_name(scan: Scan, start: int, month: re.Match[str]) -> bool:
    """Tell "Jan Peter Moore" and "Karl-Jan" from the month: a name beside it that is no month."""
    months, days = scan.grammar.language.months, scan.grammar.language.weekdays
    joined = _JOINED.match(scan.text, month.end(1))
    if joined is not None:
        return joined[1].lower() not in months
    if scan.low[start - 1 : start] in {"-", "‐", "‑"} and scan.low[max(start - 2, 0) : start - 1].isalpha():
        return PARTS_JOINED.isdisjoint(scan.low[max(start - 6, 0) : start - 1].split()[-1:])
    followed = _FOLLOWED.match(scan.text, month.end(1))
    if followed is None or followed[1].lower() in months or followed[1].lower() in days:
        return False
    return scan.words_before(start)[0].strip(",") not in SURE_CUES


def _is_month(scan: Scan, start: int, month: re.Match[str]) -> bool:
    """Tell the month of "in May" from the surname and the verb: a cue before it, or a month beside it."""
    before, _ = scan.words_before(start)
    before = before.strip(",")
    if before == THE or (before == AND and month[1] in VERB_MONTHS):
        return month[1] not in VERB_MONTHS
    if before in MONTH_CUES or before in scan.grammar.language.months:
        return True
    if month[1] in VERB_MONTHS:
        return scan.low[start - 1 : start] in {"-", "(", "/"}
    following = scan.text[month.end() : month.end() + 2].strip()
    surname = bool(before) and scan.text[start - len(before) - 1 : start - len(before)].isupper()
    return not surname and not (following[:1].isupper() and not before)


_TO_TAIL: Final = re.compile(_TO + "$")


def _to_before(scan: Scan, match: re.Match[str]) -> str:
    """Return the connector between the two days of `match`."""
    found = _TO_TAIL.search(scan.low[match.end(1) : match.start(2)])
    return scan.low[match.end(1) + found.start() : match.start(2)] if found is not None else ""


def read_year(scan: Scan, start: int, end: int) -> Reading | None:
    """Return the four digits at `start` as a year, `None` where they are a plain number."""
    low = scan.low
    if end - start != 4 or YEARS.match(low, start) is None or low[end : end + 1].isalnum():
        return None
    before, _ = scan.words_before(start)
    before = before.strip(",;:(")
    if (before in AMOUNT_CUES and not AS_A_WHOLE.match(low, end)) or before in NUMBERING:
        return None
    plural = scan.grammar.plural.match(low, end)
    if plural is not None:
        noun = plural[0].split()[-1] if plural[0].split() else ""
        sure = before in DECADE_CUES or noun in YEAR_NOUNS
        if not sure or (before in WEAK_CUES and noun not in YEAR_NOUNS):
            return None
    season, first = season_before(scan, start) if before in SEASON_WORDS else ("", start)
    part = season or part_before(scan, start)
    return Reading(first, end, "date", form=low[start:end], part=part, headed=False)


def read_period(scan: Scan, start: int) -> Reading | None:
    """Return "Q3 2020" and "4Q" as a quarter or half-year, the digit of "Q3" being at `start`."""
    first = (
        start - 1
        if start and scan.low[start - 1] in "qh" and not scan.low[start - 2 : start - 1].isalnum()
        else start
    )
    match = PERIOD.match(scan.low, first)
    if match is None or not scan.is_upper(first if match[1] else start + 1):
        return None
    letter, number = (match[1], match[2]) if match[1] else (match[4], match[3])
    year = "XXXX" if not match[5] else match[5] if len(match[5]) == 4 else "20" + match[5]
    if letter == "h" and int(number) > 2:
        return None
    return Reading(first, match.end(), "date", form=f"{year}-{letter.upper()}{number}", headed=False)


def read_century(scan: Scan, start: int, end: int, number: int) -> Reading | None:
    """Return "the 20th century" when the ordinal before `end` is followed by the word."""
    match = CENTURY.match(scan.low, end)
    if match is None or number > 30:
        return None
    sign = "-" if match[1] else ""
    return Reading(start, match.end(), "date", form=f"C{sign}{number:02d}", part=part_before(scan, start))


def read_quarter(scan: Scan, start: int, end: int, number: int) -> Reading | None:
    """Return the reading "third quarter" has as a date, for an ordinal that ends at `end`."""
    match = QUARTER.match(scan.low, end)
    if match is None or not 1 <= number <= 4:
        return None
    kind = "Q" if "quarter" in match[0] else "H"
    if kind == "H" and match[1] is None:
        return None
    # "The third quarter of 2019" leaves the year a date of its own; a fiscal year is none.
    last = match.end() if match[1] and FISCAL.search(match[0]) else end
    return Reading(start, last, "date", form=f"{match[1] or 'XXXX'}-{kind}{number}", headed=last == end)
