"""Headings within a story, and the words that a database puts before a part of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.spans import Sentence

__all__ = ["is_in_capitals", "is_label", "is_loose_caption"]

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ENDS = re.compile(r"[.!?…:;,。！？–—-]['\"”’»)\]]*\Z")
_MOST_WORDS = 8
_MOST_CAPITALS = 5
_MOST_OF_CAPTION = 30
_LONG = 70


def is_label(line: str, before: Sequence[Sentence], after: Sequence[Sentence], small: frozenset[str]) -> bool:
    """Tell whether a line is a heading within the story.

    A heading is a short line without a full stop between two paragraphs of prose. Of several such lines in a
    row none is one: they are a list. The article's headline, and the line below it, stand at its top.
    """
    return _is_short(line) and _is_prose(before) and _is_prose(after) and _is_capped(line, small)


def is_loose_caption(line: str, before: Sequence[Sentence], after: Sequence[Sentence]) -> bool:
    """Tell whether a line is a caption without a credit: longer than a heading, and without a full stop."""
    return (
        _is_line(line)
        and _MOST_WORDS < len(_WORD.findall(line)) <= _MOST_OF_CAPTION
        and line[0].isupper()
        and _is_prose(before)
        and _is_prose(after)
    )


def is_in_capitals(line: str) -> bool:
    """Tell whether a line is a few words, all in capitals: "TOP STORIES."."""
    words = _WORD.findall(line)
    return 1 < len(words) <= _MOST_CAPITALS and line.isupper() and "\n" not in line


def _is_short(line: str) -> bool:
    return len(line) <= _LONG and _is_line(line) and 1 <= len(_WORD.findall(line)) <= _MOST_WORDS


def _is_line(line: str) -> bool:
    return "\n" not in line and not _ENDS.search(line) and not any(mark in line for mark in '"“”«»•|=@:')


def _is_prose(paragraph: Sequence[Sentence]) -> bool:
    if not paragraph:
        return False
    return len(paragraph) > 1 or _ENDS.search(paragraph[0].text) is not None


def _is_capped(line: str, small: frozenset[str]) -> bool:
    first = _WORD.findall(line)[0]
    return first[0].isupper() or first[0].isdigit() or first.lower() in small - {first}
