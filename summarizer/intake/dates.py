"""Dates as files and pages write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from email.utils import parsedate_to_datetime

from summarizer.model.errors import ArticleError

__all__ = ["find_date", "read_date"]

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}.{0,30})?", re.DOTALL)
_SLASHED = re.compile(r"(\d{4})[/.](\d{2})[/.](\d{2})|(\d{4})(\d{2})(\d{2})")
_MAIL = re.compile(r"(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d{2}.{0,40}", re.DOTALL)
_ZONE = re.compile(r"\s+(?=[+-]\d{2}:?\d{2}$)|\s*\b(?:UTC|GMT)$")


def read_date(text: str, name: str) -> date:
    """Return the date that `text` gives as year-month-day.

    Raises:
        ArticleError: It is no such date; the text names `name`.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArticleError(f"{name}: {text!r} is not a date: write it as 2025-09-03") from error


def find_date(text: str) -> date | datetime | None:
    """Return the date that `text` is, with its time and zone where it has them; `None` when it is none.

    Read are ISO 8601 and the dates of mail. A midnight without a zone is no time: programs write it where
    they know the day only.

    >>> from summarizer.intake.dates import find_date
    >>> find_date("Wed, 03 Sep 2025 10:00:00 +0200").isoformat()
    '2025-09-03T10:00:00+02:00'
    >>> find_date("2025-09-03 00:00:00").isoformat(), find_date("yesterday")
    ('2025-09-03', None)
    """
    text = text.strip()
    try:
        if _ISO.fullmatch(text):
            if len(text) == len("2025-09-03"):
                return date.fromisoformat(text)
            return _shorten(datetime.fromisoformat(_with_zone(text)))
        slashed = _SLASHED.fullmatch(text)
        if slashed:
            year, month, day = (int(part) for part in slashed.groups() if part)
            return date(year, month, day)
        return _shorten(parsedate_to_datetime(text)) if _MAIL.fullmatch(text) else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _with_zone(text: str) -> str:
    return _ZONE.sub(lambda found: "+00:00" if found[0].strip() else "", text)


def _shorten(moment: datetime) -> date | datetime:
    return moment.date() if moment.tzinfo is None and moment.time() == time() else moment
