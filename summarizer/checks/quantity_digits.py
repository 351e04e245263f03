"""Digits that no reading makes a quantity of: telephone numbers, versions, odds, "24/7"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["find_digits", "find_unread_digits"]

_RUN: Final = re.compile(r"\d(?:\d|[.,:/\-\u2010-\u2014](?=\d))*")


def find_unread_digits(text: str, judged: Sequence[Span]) -> Iterator[Span]:
    """Yield the runs of digits in `text`, with the marks inside them, that none of `judged` touches.

    `judged` is in text order, none overlapping another.
    """
    spans = iter(judged)
    span = next(spans, None)
    for match in _RUN.finditer(text):
        while span is not None and span.end <= match.start():
            span = next(spans, None)
        if span is None or span.start >= match.end():
            yield Span(match.start(), match.end())


def find_digits(digits: str, text: str) -> Span | None:
    """Return where `text` first has `digits` as they are and whole, `None` where it has them nowhere."""
    at = text.find(digits)
    while at >= 0:
        end = at + len(digits)
        if not (text[at - 1 : at].isdecimal() or text[end : end + 1].isdecimal()):
            return Span(at, end)
        at = text.find(digits, at + 1)
    return None
