"""Titles of other pages that stand in or below a story: told by their shape and by what stands beside them.

"The flood in pictures . How the wall was built ." are two of them, in a text whose lines ran together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.furniture.edges import is_in_title_case
from summarizer.lang.furniture_words import NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.lang.furniture_words import FurnitureKind, FurnitureWords
    from summarizer.text.spans import Sentence

__all__ = ["find_loose_titles", "find_titles_below"]

# What has no word of its own in small letters is a row of names: "Ann Roe v Mary Holt".
_WITH_WORD = re.compile(
    r"(?:[A-Z]|[\"'“‘]\w[^\"'“”‘’]{1,40}[\"'”’] \w)(?=.*(?<![^\s'‘“\"])[a-z]{4,}(?!\w)).* \.", re.DOTALL
)
_SMALL = re.compile(r"(?<![^\W\d_])[a-z]{4,}")
_LONGEST = 11
_LONGEST_ALONE = 9
_MOST_LINES = 8
_FEWEST_TIGHT = 8
_FEWEST = 2
_MARKS = frozenset("-•\"“”'‘’«»„")
_WORD = re.compile(r"\w\S*|\.\Z")
_LONGEST_HEAD = 40
_HEAD = re.compile(r"[\"“'‘*]?[A-Z][^.!?:\n]{2,30}:[\"”'’*]?")


def find_loose_titles(
    sentences: Sequence[Sentence], loose: Sequence[Sentence], tight: int, words: FurnitureWords
) -> Iterator[int]:
    """Yield the sentences that are titles of other pages, in a text where they alone end with a loose stop.

    Args:
        sentences: Those of one text.
        loose: Of those, what ends with a space before its stop.
        tight: How many have none.
        words: Those of the text's language.
    """
    if tight < _FEWEST_TIGHT or not 0 < len(loose) <= _MOST_LINES:
        return
    kinds = {line.number: _kind_by_words(line, words) for line in loose}
    unknown = [line for line in loose if kinds[line.number] is None]
    alone = [line for line in unknown if line.text[0] not in _MARKS]
    if len(alone) == 1 and _may_be_alone(alone[0].text):
        yield alone[0].number
    if all(map(_may_be, unknown)) and any(
        _are_titles(run, sentences)
        for run in _runs([line.number for line in loose if kinds[line.number] in {None, "related"}])
    ):
        # Where a text has several side by side, one by itself is a title, too.
        yield from (line.number for line in unknown)


def _kind_by_words(line: Sentence, words: FurnitureWords) -> FurnitureKind | None:
    return next((kind for kind, pattern in words.openings.items() if pattern.match(line.text)), None)


def _may_be_alone(text: str) -> bool:
    """Tell whether a line has few words, one of them in small letters, and is not who said something."""
    is_short = len(_WORD.findall(text)) <= (_LONGEST if ":" in text else _LONGEST_ALONE)
    return is_short and "," not in text and _SMALL.search(text) is not None


def _may_be(line: Sentence) -> bool:
    text = line.text
    return (
        len(text.split()) <= _LONGEST and text.count(",") < _FEWEST and _WITH_WORD.fullmatch(text) is not None
    )


def _are_titles(run: Sequence[int], sentences: Sequence[Sentence]) -> bool:
    """Tell whether several titles stand side by side, and not as the rows of a list."""
    before = sentences[run[0] - 2].text if run[0] > 1 else ""
    return len(run) >= _FEWEST and not before.rstrip(" .").endswith(":")


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def find_titles_below(paragraphs: Sequence[Sequence[Sentence]], words: FurnitureWords) -> Iterator[int]:
    """Yield the paragraphs that are titles below a line that leads to other pages: "Related:"."""
    head = words.openings.get("related", NEVER)
    is_below = False
    for index, paragraph in enumerate(paragraphs):
        text = paragraph[0].text
        if len(text) <= _LONGEST_HEAD and ":" in text and _HEAD.fullmatch(text) and head.match(text):
            is_below = True
        elif is_below:
            is_below = len(paragraph) == 1 and is_in_title_case(text, words.small)
            if is_below:
                yield index
