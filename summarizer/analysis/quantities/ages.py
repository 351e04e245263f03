"""Ages that no unit marks: "the man, 46, and his wife, aged 44", "he is 46", "under-21s"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.analysis.quantities.reading import Reading
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["mark_age"]

_APPOSED: Final = re.compile(r"([^\W\d_][\w'’.\-]*)\)?[”\"’']?,\s$")
_PERSON: Final = frozenset(
    """man woman boy girl wife husband son daughter mother father brother sister driver suspect teenager
    mum dad
    grandmother grandfather girlfriend boyfriend partner victim student jr sr officer daughter-in-law niece
    nephew
    pensioner cousin friend who""".split()
)  # fmt: skip
_AFTER: Final = re.compile(r",(?!\d)|\.(?!\d)|\s(?:and|of|from|who|was|were|has|is)\b|;|\)|$")
_PART: Final = re.compile(r"\sof\s(?:them|these|those|which|whom|the)\b")  # "In Lyon, 19 of them won"
_TURNED: Final = re.compile(
    r"\b(?:(?:he|she|who|i)(?:['’]s|\s(?:is|was|turned|turns|will\sbe))|turned|turns|turning|(?:is|was)\sonly)\s(?:now\s|just\s|only\s)?$"
)
_STOP_AFTER: Final = re.compile(r"\s?[.,;)”\"]|\s(?:and|when|but|now|years|this|next|last|in|on|at)\b|$")
# "When she was 14", "since I was sixteen": an age whatever follows, but for a thing counted.
_WHEN: Final = re.compile(
    r"\b(?:when|since|until|till|before|after|while|though|by\sthe\stime)\s(?:he|she|i|we|they|who|it)\s(?:was|were|is|turned)\s"
    r"(?:only\s|just\s|about\s|around\s|still\s)?$"
)
_ENDS: Final = ("was ", "were ", "is ", "turned ", "only ", "just ", "about ", "around ", "still ")
_AGED: Final = re.compile(
    r"\b(?:aged|age|ages|aged\sbetween|aged\sof|age\sof)\s(?:about\s|around\s|just\s|only\s|between\s|over\s|under\s|at\sleast\s)?$"
)
_PERSON_OF: Final = re.compile(r"\b(?:man|woman|boy|girl|pensioner|teenager|father|mother)\sof\s$")
_UNDER: Final = re.compile(r"\b(?:under|over|below|above)[\s\-]$")
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
        before.endswith(_ENDS)
        and reading.hi > 1
        and _WHEN.search(before) is not None
        and scan.grammar.plural.match(low, reading.end) is None
    ):
        reading.alts.append(replace(reading, alts=[]))
        return _age(reading)
    if _AGED.search(before) is not None:
        return _age(reading)
    if _PERSON_OF.search(before) is not None and _AFTER.match(low, reading.end) and reading.hi >= 10:
        return _age(reading)
    if _TURNED.search(before) is not None and reading.hi > 1 and _STOP_AFTER.match(low, reading.end):
        if reading.hi >= 10 and scan.grammar.plural.match(low, reading.end) is None:
            reading.alts.append(replace(reading, alts=[]))
            return _age(reading)
        return reading
    if low.startswith("-something", reading.end) or low.startswith(" something", reading.end):
        return _age(reading)
    if _UNDER.search(before) is not None:
        after = _ADULTS.match(low, reading.end)
        if after is not None or before.endswith("-") or re.search(r"\bchildren\s\w+\s$", before):
            reading.flags = ("optional",)
            if after is not None:
                reading.end = after.end()
            return _age(reading) if reading.unit == "" else reading
    apposed = _APPOSED.search(before)
    if apposed is not None and _AFTER.match(low, reading.end) and reading.hi >= 1:
        word = apposed[1]
        at = reading.start - len(before) + apposed.start(1)
        calendar = {*scan.grammar.language.months, *scan.grammar.language.weekdays}
        is_part = _PART.match(low, reading.end) is not None
        named = scan.text[at].isupper() and word not in calendar and not is_part
        if (named or word in _PERSON) and not reading.flags:
            reading.alts.append(replace(reading, alts=[]))
            return _age(reading)
    return reading


def _age(reading: Reading) -> Reading:
    reading.kind, reading.unit = "age", "year"
    return reading
