"""Whether an article may take figures back: a cheap test before all that is not its story is told apart."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from summarizer.analysis.furniture.entries import ENTRY, is_live
from summarizer.text.lines import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.lang.furniture_words import FurnitureKind, FurnitureWords
    from summarizer.text.spans import Sentence

__all__ = ["may_take_back"]

_CORRECTION: Final[FurnitureKind] = "correction"
_PARAGRAPH = attrgetter("paragraph")


def may_take_back(sentences: Sequence[Sentence], words: FurnitureWords | None) -> bool:
    """Tell whether `find_furniture` may find a correction, or an entry of a live blog.

    It finds none where this says no. Most articles have none, and this takes a twentieth of the time.
    """
    heads = [next(group).text for _, group in groupby(sentences, _PARAGRAPH)]
    if is_live([entry for head in heads if (entry := ENTRY.match(head))]):
        return True
    if words is None:
        return False
    tables = (words.openings, words.lines, words.closings)
    patterns = [table[_CORRECTION] for table in tables if _CORRECTION in table]
    phrases = words.phrases.get(_CORRECTION, ())
    return any(
        any(pattern.match(line) for pattern in patterns) or any(one in line.lower() for one in phrases)
        for sentence in sentences
        for line in _lines(sentence.text)
    )


def _lines(text: str) -> Iterator[str]:
    """Yield a sentence as it may be held to the words for a kind: as it is, on one line, and line by line."""
    yield text
    if text.isascii() and text.isprintable() and "  " not in text:
        return
    line = on_one_line(text)
    if line != text:
        yield line
        yield from map(str.strip, text.split("\n"))
