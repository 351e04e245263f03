"""Dates told by other means than a day and a month: eras, seasons, fiscal years, "the 1st of last month"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.reading import Reading
from summarizer.lang.en.analysis.quantities.periods import (
    AD,
    DAY_OF,
    DAY_OF_STARTS,
    ERA,
    FISCAL,
    FISCAL_SIGN,
    SAME_YEAR,
    SEASONS,
    SHIFTS,
    TO,
    TURNS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.quantities.scan import Scan

__all__ = [
    "UNKNOWN_YEAR",
    "add_year",
    "join_dates",
    "read_day_of_month",
    "read_era",
    "read_fiscal",
    "season_before",
    "turn_before",
]

_ERA_AFTER: Final = frozenset(" bac,")
_ERA_BEFORE: Final = frozenset({"D ", ". "})
_YEAR_DIGITS: Final = re.compile(r"[0-9]{1,4}(?![\w,.]*[0-9])")
_SHORT_YEAR: Final = re.compile(r"(?:20)?([0-9]{2})(?![0-9])")
_TURN: Final = re.compile(rf"({'|'.join(word[::-1] for word in TURNS)})\b")
_LAST_DAY: Final = 31
# How the form of a date begins whose year is not told.
UNKNOWN_YEAR: Final = "XXXX-"


def read_era(scan: Scan, start: int, end: int) -> Reading | None:
    """Return "300 BC" and "AD 300" as a year, those before Christ negative; `end` is where its digits end."""
    follow = scan.low[end : end + 1]
    if follow not in _ERA_AFTER and scan.text[max(start - 2, 0) : start] not in _ERA_BEFORE:
        return None
    match = ERA.match(scan.low, start)
    if (
        match is not None
        and scan.text[match.start(2)].isupper()
        and scan.text[match.end(2) - 2].isupper() | (match[2][-1] == ".")
    ):
        digits, end, is_before = match[1].replace(",", ""), match.end(), match[2][0] == "b"
    elif scan.text[start - 1 : start] == " " and AD.search(scan.text[max(start - 6, 0) : start]):
        found = _YEAR_DIGITS.match(scan.low, start)
        if found is None:
            return None
        digits, end, is_before = found[0], found.end(), False
    else:
        return None
    return Reading(start, end, "date", form=f"{'-' if is_before else ''}{int(digits):04d}", headed=False)


def read_fiscal(scan: Scan, start: int) -> Reading | None:
    """Return "FY2023" and "FY 23" as the year."""
    name = scan.text[max(start - 4, 0) : start]
    before = FISCAL.search(name) if FISCAL_SIGN in name else None
    match = _SHORT_YEAR.match(scan.low, start) if before is not None else None
    if match is None or before is None:
        return None
    return Reading(start - len(before[0]), match.end(), "date", form=f"20{match[1]}", headed=False)


def season_before(scan: Scan, start: int) -> tuple[str, int]:
    """Return the season whose year stands at `start`, and where it begins; "" where there is none."""
    match = SEASONS.search(scan.low[max(start - 16, 0) : start]) if start else None
    if match is None:
        return "", start
    return match[1] or "autumn", start - len(match[0])


def read_day_of_month(scan: Scan, start: int, end: int, number: Fraction) -> Reading | None:
    """Return "the 1st of last month" and "the 26th of that month" as a day."""
    if not scan.low.startswith(DAY_OF_STARTS, end):
        return None
    match = DAY_OF.match(scan.low, end) if number <= _LAST_DAY else None
    if match is None:
        return None
    day = f"{int(number):02d}"
    form = f"rel:month{SHIFTS[match[1]]}@{day}" if match[1] else f"XXXX-XX-{day}"
    return Reading(start, match.end(), "date", form=form, headed=False)


def turn_before(scan: Scan, start: int) -> str:
    """Return ">" for "next Friday", "<" for "last Friday", "" for a bare one."""
    match = _TURN.match(scan.backwards(start).lstrip()) if start else None
    return "" if match is None else TURNS[match[1][::-1]]


def join_dates(text: str, found: list[Quantity], quantity: Quantity) -> Quantity:
    """Return `quantity` marked as the end of "from 1997 to 2001" where the one before it is its start.

    Each end can mean the whole span; the ends may not change places.
    """
    first = found[-1]
    if first.kind != "date" or first.role != "from" or text[first.end : quantity.start].strip() not in TO:
        return quantity
    alts: tuple[Quantity, ...] = ()
    if _is_span(first.form, quantity.form):
        whole = quantity.detail._replace(form=f"{first.form}/{quantity.form}", role="", alts=(), flags=())
        alts = (replace(quantity, detail=whole),)
    found[-1] = _one_end(first, "first", alts)
    return _one_end(quantity, "last", alts)


def _one_end(quantity: Quantity, flag: str, alts: tuple[Quantity, ...]) -> Quantity:
    detail = quantity.detail
    return replace(quantity, detail=detail._replace(flags=(*detail.flags, flag), alts=(*detail.alts, *alts)))


def add_year(low: str, found: Sequence[Quantity], quantity: Quantity) -> Quantity:
    """Return a day or month "of that year" with the year of the date before it."""
    if SAME_YEAR.match(low, quantity.end) is None:
        return quantity
    years = (other.form[:4] for other in reversed(found) if other.kind == "date")
    year = next((year for year in years if year.isdigit()), "")
    if not year:
        return quantity
    return replace(quantity, detail=quantity.detail._replace(form=year + quantity.form[4:]))


def _is_span(first: str, last: str) -> bool:
    """Tell whether two years, or two days, are in order."""
    if len(first) == len("1997") == len(last):
        return first.isdigit() and last.isdigit() and first < last
    return len(first) == len("2001-05-03") == len(last) and first < last and first[:4] == last[:4]
