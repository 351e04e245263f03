"""Where a text quotes: there only the article's own figure counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.text.spans import Span

if TYPE_CHECKING:
    from summarizer.checks.passage import Passage

__all__ = ["find_quoted"]

_CLOSE: Final = {"“": "”", "‘": "’", "«": "»", "„": "“", '"': '"'}
_OPEN: Final = re.compile('[“‘«„"]')
_SHORTEST_QUOTE: Final = 12


def find_quoted(passage: Passage) -> tuple[Span, ...]:
    """Return where the passage quotes: all of it when it is a quotation."""
    text = passage.text
    if passage.kind == "quote":
        return (Span(0, len(text)),)
    spans: list[Span] = []
    match = _OPEN.search(text)
    while match is not None:
        start = match.start()
        close = text.find(_CLOSE[match[0]], start + 1)
        if close > start + _SHORTEST_QUOTE:
            spans.append(Span(start, close + 1))
            start = close
        match = _OPEN.search(text, start + 1)
    return tuple(spans)
