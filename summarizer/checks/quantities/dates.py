"""Which day or period a figure belongs to: dates that only serve to compare, and dates of another figure."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.lang.en.checks.quantities.dates import (
    BREAK,
    CLAUSE,
    COMPARED,
    COMPARING,
    DASH,
    FROM,
    GOES_ON,
    JOINT,
    LATER,
    ONWARDS,
    RELATIVE,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence
    from datetime import date

    from summarizer.analysis.quantities.index import Placed, QuantityIndex
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.checks.quantities.binding import Candidate
    from summarizer.checks.quantities.candidates import Candidates
    from summarizer.text.spans import Span

__all__ = [
    "contradicted_day",
    "day_of",
    "find_cited_day",
    "find_known_year",
    "find_period",
    "is_baseline",
    "is_before_dash",
    "is_start",
    "is_year_added",
]

# What may stand between a weekday and its date: "Tuesday, 3 March", "3 March (Tuesday)".
_JOINTS: Final = frozenset({" ", ", ", " (", f" {JOINT} ", f", {JOINT} "})
_REACH: Final = 120
_AFTER: Final = 40
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEVEL: Final = 6  # words from "from" to the date: "up from the level of May", not "from unions that ..."
_NEXT: Final = 60
# So much of the words close by, per mille, make a whole date the one that is told.
_MEANT: Final = 400

# A weekday, or a day of a month, as a form writes it.
_DAY: Final = re.compile(r"(?P<weekday>wd-\d)|(?P<day>[\dX]{4}-\d\d-\d\d)")
_LONGEST_DATELINE: Final = 6
_OPENING: Final = 60  # characters in which place and day stand before a dash


def find_cited_day(
    placed: Placed, holding: Sequence[Candidate], given: QuantityIndex, cited: Container[int]
) -> Placed | None:
    """Return the day of a cited sentence where the article has the text's own as its date line only."""
    kind = _DAY.fullmatch(placed.quantity.form)
    if kind is None or not all(_is_dateline(candidate.placed, given) for candidate in holding):
        return None
    for other in given.placed:
        if other.sentence in cited and other.quantity.kind == "date" and not _is_dateline(other, given):
            found = _DAY.fullmatch(other.quantity.form)
            if found and found.lastgroup == kind.lastgroup:
                return other
    return None


def _is_dateline(placed: Placed, given: QuantityIndex) -> bool:
    return len(given.sentences[placed.sentence - 1].of(given.text).split()) <= _LONGEST_DATELINE


def contradicted_day(placed: Placed, said: QuantityIndex) -> date | None:
    """Return the full date right beside a weekday that it does not fall on, `None` when they agree."""
    if placed.quantity.kind != "date":
        return None
    weekday = fields_of(placed.quantity.form).weekday
    if weekday is None:
        return None
    for other in said.placed[max(placed.order - 1, 0) : placed.order + 2]:
        first, second = sorted((placed.quantity.span, other.quantity.span))
        between = said.text[first.end : second.start] if first.end <= second.start else "-"
        if other.quantity.kind != "date" or between not in _JOINTS:
            continue
        day = fields_of(other.quantity.form).as_date
        if day is not None and day.isoweekday() != weekday:
            return day
    return None


def find_known_year(
    placed: Placed, candidates: Sequence[Candidate], given: QuantityIndex
) -> Candidate | None:
    """Return the date that lacks only the year which the article states beside it or as its one year."""
    if placed.quantity.kind != "date":
        return None
    year = fields_of(placed.quantity.form).year
    if year is None:
        return None
    years = [
        (item.sentence, fields_of(item.quantity.form).year)
        for item in given.families.get("date", ())
        if item.quantity.kind == "date"
    ]
    full = [c for c in candidates if c.match.outcome == "date" and c.is_same_slot]
    for candidate in candidates:
        said, known = fields_of(candidate.match.said.form), fields_of(candidate.match.given.form)
        if candidate.match.outcome != "refined" or known.year is not None:
            continue
        # "To the court in October 2015" of "to the court in May 2015. In October ..."
        if any(other.near >= max(_MEANT, 2 * candidate.near) for other in full):
            continue
        if (said.month, said.day, said.period) != (known.month, known.day, known.period):
            continue
        beside = {found for sentence, found in years if abs(sentence - candidate.placed.sentence) <= 1}
        if year in beside or {found for _, found in years if found is not None} == {year}:
            return candidate
    return None


def is_baseline(
    placed: Placed,
    holding: Sequence[Candidate],
    said: QuantityIndex,
    given: QuantityIndex,
    beside: Callable[[], Sequence[Sequence[Candidate]]],
) -> bool:
    """Tell whether the article has a date only as what something is compared with, and the text as its own.

    "Sales rose 5 % compared with 2019" does not date anything in 2019. Where the text gives the very
    figure that is compared with, among `beside` (the candidates of the sentence's other quantities, asked
    for where they count), the date is that figure's own.
    """
    if placed.quantity.kind != "date" or fields_of(placed.quantity.form).weekday is not None:
        return False
    start = placed.quantity.span.start
    if COMPARING.search(said.text[max(start - _REACH, 0) : start].lower()):
        return False
    for candidate in holding:
        span = candidate.placed.quantity.span
        cue = _find_comparison(given, span)
        if cue is not None and GOES_ON.match(given.text, span.end):
            return False  # "than the 2012 convention, where organizers fell short"
        if cue is None or any(
            other.holds and cue < other.placed.quantity.span.start < span.end + _AFTER
            for others in beside()
            for other in others
        ):
            return False
    return True


def is_start(rival: Candidate, best: Candidate, given: QuantityIndex) -> bool:
    """Tell whether `rival` is the date that a change started from, and `best` the one it came to."""
    first, second = rival.placed.quantity, best.placed.quantity
    return first.kind == "date" and (
        _find_comparison(given, first.span) is not None and _find_comparison(given, second.span) is None
    )


def _find_comparison(given: QuantityIndex, span: Span) -> int | None:
    """Return where the words begin that make the date at `span` one to compare with, `None` without such."""
    first = max(span.start - _REACH, 0)
    before = given.text[first : span.start].lower()
    match = COMPARED.search(before)
    if match is not None:
        return first + match.start()
    at = before.rfind(FROM)
    if at < 0 or BREAK.search(before, at) is not None or len(before[at:].split()) > _LEVEL:
        return None
    if not before[at + len(FROM) :].strip() and ONWARDS.match(given.text, span.end) is not None:
        return None
    trends = grammar_of(given.language).language.trends
    changed = any(word in trends for word in _WORD.findall(before[:at])[-4:])
    return first + at if changed else None


def find_period(
    placed: Placed, candidates: Sequence[Candidate], said: QuantityIndex, every: Candidates
) -> Candidate | None:
    """Return the period the article gives with the figure that stands beside the said one, if another.

    A telling figure takes its period along: where "$1.30 to $1.40" is for the fourth quarter, it is not for
    the third, though the article speaks of both.
    """
    for other in said.placed[max(placed.order - 1, 0) : placed.order + 2]:
        if other.order == placed.order or other.sentence != placed.sentence or not _tells(other):
            continue
        first, second = sorted((placed.quantity.span, other.quantity.span))
        between = said.text[first.end : second.start]
        if len(between) > _NEXT or CLAUSE.search(between.lower()) is not None:
            continue
        found = [candidate for candidate in every[other.order] if candidate.holds]
        where = {candidate.placed.sentence for candidate in found}
        if not found or len(where) > 2 or not all(candidate.match.is_equal for candidate in found):
            continue
        if any(candidate.holds and candidate.placed.sentence in where for candidate in candidates):
            continue
        for rival in candidates:
            if (
                rival.match.outcome in {"date", "value"}
                and rival.is_same_slot
                and rival.placed.sentence in where
            ):
                return rival
    return None


def _tells(placed: Placed) -> bool:
    """Tell whether a figure is rare enough to be known by: money, a share, a measure, a large count."""
    quantity = placed.quantity
    if quantity.kind in {"money", "percent", "measure"}:
        return True
    return quantity.kind == "count" and quantity.lo is not None and quantity.lo >= 100


def may_be_dated(quantity: Quantity, texts: Sequence[str], day: date | None) -> bool:
    """Tell whether a date that the article does not give may follow from words of its sentences.

    "Two years later" and "the first three months" date a thing; so does "last year", of an article whose own
    day is not known.
    """
    if quantity.kind != "date":
        return False
    patterns = (LATER,) if day is not None else (LATER, RELATIVE)
    return any(pattern.search(text) for text in texts for pattern in patterns)


def is_before_dash(placed: Placed, text: str) -> bool:
    """Tell whether a date is the one of an article that begins with place and day: "LONDON, May 14 - The"."""
    quantity = placed.quantity
    is_first = placed.sentence == 1 and quantity.start <= _OPENING
    return is_first and quantity.kind == "date" and DASH.match(text, quantity.end) is not None


def is_year_added(said: str, given: str) -> bool:
    """Tell whether one date is the other with a year, by their forms: it may follow from the article."""
    return given.startswith("XXXX-") and not said.startswith("XXXX-") and said[4:] == given[4:]


def day_of(published: datetime | date | None) -> date | None:
    """Return the day of a time of publication."""
    return published.date() if isinstance(published, datetime) else published
