"""Captions in a sentence that an open quotation joined to what stands before and after them.

"'We won. Ann Roe runs for the Gulls . And we will win again,' he said." is one sentence: no mark closes the
words of the speaker before the caption. Its line ends where a space stands before the full stop.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.text.spans import Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["split_fused"]

_LOOSE = re.compile(r"[\w%'\"”’)]\s\.(?=\s+[^\s.]|\Z)")
# A sentence ends so within a quotation; the letters keep "Sen. Ann Roe" and "U.S. Navy" whole, and before the
# first mark of quotation all of the word is small, which "Calif." is not.
_TIGHT = re.compile(
    r"(?:(?P<word>(?<![^\W\d_])[a-z]{3,})|[a-z]{3}|\d)[.!?]['\"”’)]{0,2}\s+(?=[\"“'‘]?[A-Z\d])"
)
_QUOTE = re.compile(r"(?:\A|[\s(])[\"“'‘](?=\w)")
_CLOSES = re.compile(r"[,?!.][\"'”’]\s")
_FEWEST_IN_LIST = 4
_MOST_OF_ROW = 6


def split_fused(sentence: Sentence) -> tuple[Sentence, ...]:
    """Return the lines in a sentence that end with a loose stop, with its number; none if it is one line."""
    text = sentence.text
    loose = [match.end() for match in _LOOSE.finditer(text)]
    if not loose:
        return ()
    quote = _QUOTE.search(text)
    quoted = quote.start() if quote else len(text)
    tight = [m.end() for m in _TIGHT.finditer(text) if m["word"] or m.start() >= quoted]
    is_one = loose == [len(text)] and not any(end < len(text) for end in tight)
    return () if is_one else tuple(_lines(sentence, loose, tight))


def _lines(sentence: Sentence, loose: list[int], tight: list[int]) -> Iterator[Sentence]:
    breaks = sorted({0, *loose, *tight})
    for end in loose:
        low = breaks[bisect_left(breaks, end) - 1]
        text = sentence.text[low:end]
        if _is_none(text):
            continue
        start = low + len(text) - len(text.lstrip())
        span = Span(sentence.span.start + start, sentence.span.start + end)
        yield Sentence(sentence.number, span, sentence.text[start:end], sentence.paragraph)


def _is_none(text: str) -> bool:
    """Tell whether a line is of a list, by its few words or many names, or closes what somebody says."""
    if _CLOSES.search(text):
        return True
    return text.count(",") + text.count(";") >= _FEWEST_IN_LIST or len(text.split()) <= _MOST_OF_ROW
