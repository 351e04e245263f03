"""Headings within a story, and the words that a database puts before a part of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.spans import Sentence

__all__ = ["is_label"]

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ENDS = re.compile(r"[.!?…:;,。！？]['\"”’»)\]]*\Z")
_MOST_WORDS = 7
_LONG = 60


def is_label(line: str, before: Sequence[Sentence], after: Sequence[Sentence], small: frozenset[str]) -> bool:
    """Tell whether a line is a heading within the story.

    A heading is a short line without a full stop between two paragraphs of prose. Of several such lines in a
    row none is one: they are a list. The article's headline, and the line below it, stand at its top.
    """
    return _is_short(line) and _is_prose(before) and _is_prose(after) and _is_capped(line, small)


def _is_short(line: str) -> bool:
    return (
        len(line) <= _LONG
        and "\n" not in line
        and not _ENDS.search(line)
        and 1 <= len(_WORD.findall(line)) <= _MOST_WORDS
        and not any(mark in line for mark in '"“”«»•|=@:')
    )


def _is_prose(paragraph: Sequence[Sentence]) -> bool:
    if not paragraph:
        return False
    return len(paragraph) > 1 or _ENDS.search(paragraph[0].text) is not None


def _is_capped(line: str, small: frozenset[str]) -> bool:
    first = _WORD.findall(line)[0]
    return first[0].isupper() or first[0].isdigit() or first.lower() in small - {first}
