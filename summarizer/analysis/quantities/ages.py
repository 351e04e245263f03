"""Ages that no unit marks: "the man, 46, and his wife, aged 44", "he is 46", "under-21s"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.analysis.quantities.ages import (
    AFTER,
    AGE_WHEN,
    AGED,
    CHILDREN,
    ENDS,
    ODD_YEARS,
    PART,
    PERSON,
    PERSON_OF,
    STOP_AFTER,
    TURNED,
    UNDER,
    WHEN,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.reading import Reading
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["mark_age", "mark_years"]

_APPOSED: Final = re.compile(r"([^\W\d_][\w'’.\-]*)\)?[”\"’']?,\s$")
_ADULTS: Final = re.compile(r"['’]?s\b")


def mark_age(scan: Scan, reading: Reading) -> Reading:  # noqa: C901, PLR0911 - one rule after another, each answered in place
    """Return `reading`, made an age where the words around say it is one."""
    if (
        reading.hi is None
        or reading.hi > 120
        or reading.hi.denominator != 1
        or reading.lo is None
        or reading.lo < 0
    ):
        return reading
    low = scan.low
    before = low[max(reading.start - 30, 0) : reading.start]
    if (
        before.endswith(ENDS)
        and reading.hi > 1
        and (WHEN.search(before) is not None or AGE_WHEN.match(low, reading.end) is not None)
        and scan.grammar.plural.match(low, reading.end) is None
    ):
        reading.alts.append(replace(reading, alts=[]))
        return _age(reading)
    if AGED.search(before) is not None:
        return _age(reading)
    if PERSON_OF.search(before) is not None and AFTER.match(low, reading.end) and reading.hi >= 10:
        return _age(reading)
    if TURNED.search(before) is not None and reading.hi > 1 and STOP_AFTER.match(low, reading.end):
        if reading.hi >= 10 and scan.grammar.plural.match(low, reading.end) is None:
            reading.alts.append(replace(reading, alts=[]))
            return _age(reading)
        return reading
    if low.startswith(ODD_YEARS, reading.end):
        return _age(reading)
    if UNDER.search(before) is not None:
        after = _ADULTS.match(low, reading.end)
        if after is not None or before.endswith("-") or CHILDREN.search(before):
            reading.flags = ("optional",)
            if after is not None:
                reading.end = after.end()
            return _age(reading) if reading.unit == "" else reading
    apposed = _APPOSED.search(before)
    if apposed is not None and AFTER.match(low, reading.end) and reading.hi >= 1:
        word = apposed[1]
        at = reading.start - len(before) + apposed.start(1)
        calendar = {*scan.grammar.language.months, *scan.grammar.language.weekdays}
        is_part = PART.match(low, reading.end) is not None
        named = scan.text[at].isupper() and word not in calendar and not is_part
        if (named or word in PERSON) and not reading.flags:
            reading.alts.append(replace(reading, alts=[]))
            return _age(reading)
    return reading


def mark_years(scan: Scan, reading: Reading) -> Reading:
    """Return a duration in years, made an age where "aged" stands before it: "aged 20 years"."""
    before = scan.low[max(reading.start - 30, 0) : reading.start]
    return _age(reading) if AGED.search(before) is not None else reading


def _age(reading: Reading) -> Reading:
    reading.kind, reading.unit = "age", "year"
    return reading
