"""Digits that no reading makes a quantity of: telephone numbers, versions, odds, "24/7"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.checks.verdict import give_verdict
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["find_digits", "find_unread_digits", "judge_digits"]

_MARKS: Final = r".,:/\-\u2010-\u2014"
_RUN: Final = re.compile(rf"\d(?:\d|[{_MARKS}](?=\d))*")
# The number of a list's item, at the beginning of its line: no figure.
_ITEM: Final = re.compile(r"(?:^|(?<=\n))[ \t>*\-•]*\(?(\d{1,2})[.)]\s", re.MULTILINE)
_LONGEST_NUMBER: Final = 2
_OPEN_BEFORE: Final = re.compile(rf"\d[{_MARKS}]?$")
_REST: Final = re.compile(rf"(?:[{_MARKS}]?\d)+")
_OPEN_AFTER: Final = re.compile(rf"[{_MARKS}]?\d")


def find_unread_digits(text: str, judged: Iterable[Span]) -> Iterator[Span]:
    """Yield the runs of digits in `text`, with the marks inside them, that `judged` does not cover.

    `judged` is in text order, none overlapping another.
    """
    if _RUN.search(text) is None:
        return  # as in most fields
    spans = iter(judged)
    span = next(spans, None)
    has_short = any(len(match[0]) <= _LONGEST_NUMBER for match in _RUN.finditer(text))
    items = {match.start(1) for match in _ITEM.finditer(text)} if has_short else set[int]()
    for match in _RUN.finditer(text):
        start, end = match.span()
        at = start
        if at in items and end - at <= _LONGEST_NUMBER:
            continue
        while at < end:
            while span is not None and span.end <= at:
                span = next(spans, None)
            if span is not None and span.start <= at:
                at = span.end
            elif text[at].isdecimal():
                yield Span(start, end)
                break
            else:
                at += 1


def find_digits(digits: str, text: str) -> Span | None:
    """Return where `text` first has `digits` as they are and whole, `None` where it has them nowhere."""
    at = text.find(digits)
    while at >= 0:
        end = at + len(digits)
        if not (_OPEN_BEFORE.search(text[max(at - 2, 0) : at]) or _OPEN_AFTER.match(text, end)):
            return Span(at, end)
        # Inside a longer run nothing stands whole: on after it.
        rest = _REST.match(text, end)
        at = text.find(digits, rest.end() if rest is not None else at + 1)
    return None


def judge_digits(passage: Passage, span: Span, source: Source) -> Verdict:
    """Return the verdict on digits that are no quantity: the article has them as they are, or not at all."""
    found = find_digits(span.of(passage.text), source.text)
    if found is None:
        return give_verdict(passage, "quantity.absent", span)
    return give_verdict(passage, "quantity.supported", span, (source.evidence(found),))
