"""What stands above the first paragraph of a story and below its last one, told by its place and shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.given_names import sex_of_given_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.text.spans import Sentence

__all__ = [
    "find_first_prose",
    "is_author_line",
    "is_closing_line",
    "is_in_list",
    "is_in_title_case",
    "signs_quotation",
]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDS = re.compile(r"[.!?…:;,。！？–—-]['\"”’»)\]]*\Z")
_SAYS_WHO = re.compile(r"[–—-] ?[^\W\d_]")
_QUOTED = re.compile(r"[\"“„«](?:.*)[\"”“»][.\s]*", re.DOTALL)
_ROW = re.compile(r"\d\D+\d")
_FEWEST_OF_PROSE = 12
_MOST_OF_LINE = 12
_LONGEST_LIST = 20
# Of the words of a title more than half have a capital.
_HALF = 0.5


def find_first_prose(paragraphs: Sequence[Sequence[Sentence]]) -> int:
    """Return the index of the first paragraph below the headline that reads like a story."""
    for index, paragraph in enumerate(paragraphs[1:], 1):
        if len(paragraph) > 1 or len(paragraph[0].text.split()) >= _FEWEST_OF_PROSE:
            return index
    return len(paragraphs)


def is_author_line(line: str, authors: re.Pattern[str]) -> bool:
    """Tell whether a line is the names of people, the first of them known, with a place or a task."""
    if not authors.fullmatch(line):
        return False
    first = line.split(maxsplit=1)[0]
    return sex_of_given_name(first.capitalize() if first.isupper() else first) != ""


def is_closing_line(
    line: str, small: frozenset[str], has_verb: Callable[[Sequence[str]], bool] | None
) -> bool:
    """Tell whether a line below the story leads to another page: a few words without a full stop.

    Its words make no sentence, or most of them have a capital. A text that was cut ends in a line, too, but
    its words begin one; and the rows of a table have figures.
    """
    words = _WORD.findall(line)
    if not words or len(words) > _MOST_OF_LINE or _ENDS.search(line) or _ROW.search(line):
        return False
    if not line[0].isupper() or words[-1].lower() in small or has_verb is None:
        return False
    return is_in_title_case(line, small) or not has_verb([word.lower() for word in words])


def is_in_title_case(line: str, small: frozenset[str], share: float = _HALF) -> bool:
    """Tell whether of the words of a line that have a capital in a title more than `share` have one."""
    long = [word for word in _WORD.findall(line) if word.lower() not in small]
    return len(long) > 1 and sum(word[0].isupper() for word in long) > share * len(long)


def is_in_list(paragraphs: Sequence[Sequence[Sentence]], index: int) -> bool:
    """Tell whether a paragraph is a row of a list: a colon ends what stands above the rows."""
    for before in reversed(paragraphs[max(index - _LONGEST_LIST, 0) : index]):
        text = before[-1].text
        if len(before) > 1 or _ENDS.search(text):
            return text.endswith(":")
    return False


def signs_quotation(line: str, before: Sequence[Sentence]) -> bool:
    """Tell whether a line says who is quoted above it, "- Ann Roe.", and not who wrote the story."""
    if _SAYS_WHO.match(line) is None:
        return False
    return _QUOTED.fullmatch(" ".join(sentence.text for sentence in before)) is not None
