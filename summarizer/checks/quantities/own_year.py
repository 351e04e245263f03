"""The year of an article whose own day is not known: a brief may tell it, as its readers know it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.calendar import fields_of
from summarizer.checks.quantities.dates import is_year_added
from summarizer.lang.en.checks.quantities.own_year import NAMING

if TYPE_CHECKING:
    from summarizer.checks.quantities.known import Known
    from summarizer.checks.quantities.ruling import Ruling

__all__ = ["names_own_year", "with_own_year"]

_REACH: Final = 12  # characters before a year
_YEAR: Final = re.compile(r"\d{4}")
_NAMED: Final = re.compile(r" [^\W\d_]")


def with_own_year(known: Known) -> Ruling | None:
    """Prove that a day is the article's, with a year that may be the article's own.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> rules_of("The vote is on June 7, 2016.", "The primary is on June 7. She won in 2008.")
    [('figure-year-added', 'June 7, 2016')]
    """
    said = known.quantity.form
    if fields_of(said).day is None or not _may_be_own_year(known):
        return None
    dated = [
        candidate
        for candidate in known.candidates
        if candidate.match.outcome == "refined" and is_year_added(said, candidate.match.given.form)
    ]
    return known.ruling("refined", known.best_of(dated)) if dated else None


def names_own_year(known: Known) -> bool:
    """Tell whether a thing is told by a year that may be the article's own: "the 2016 race"."""
    said, text = known.quantity, known.text
    if not _YEAR.fullmatch(said.form) or not _NAMED.match(text, said.end):
        return False
    named = NAMING.search(text, max(said.start - _REACH, 0), said.start)
    return named is not None and _may_be_own_year(known)


def _may_be_own_year(known: Known) -> bool:
    """Tell whether a date has a year that is none before the last one which the article tells.

    The article's own day is not known then: where it is, the year is compared with it.
    """
    if known.quantity.kind != "date" or known.texts.day is not None:
        return False
    year = fields_of(known.quantity.form).year
    if year is None:
        return False
    told = (fields_of(placed.quantity.form).year for placed in known.texts.given.families.get("date", ()))
    return all(other is None or other <= year for other in told)
