"""An interview set without marks and labels: paragraphs that ask, and paragraphs that answer.

A text is read as one only where it says that it is one, asks and answers in the first person outside
quotation marks, or where questions, two of them to a "you", alternate with answers in the first person.
News that is told has neither. What stands before the first question or answer is told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.en.analysis.speech.interviews import ALONE, FIRST_PERSON, INTERVIEW, YOU
from summarizer.lang.en.analysis.speech.marks import CAPTION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.speech.marks import Region

__all__ = ["Turn", "find_turns", "speaks_of_oneself"]

_ENDED = re.compile(r"[.!?…:;,)\]'\"-]\s*$")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"\n\s*")
_FEWEST_PAIRS = 2
_FEWEST_ASKING = 2
_FEWEST_ANSWERS = 2
_LEAST_ASKED = 0.2  # of its paragraphs are questions, or, where it says what it is,
_LEAST_ANSWERED = 0.3  # are in the first person
_LONGEST_QUESTION = 700
_OPENING = 600  # characters in which an interview says that it is one
_LONGEST_HEADING = 8
_EMPHASIS = "*_ "  # Markdown's, round a question set in bold


class Turn(NamedTuple):
    """A paragraph of an interview.

    Attributes:
        start: Its folded offset.
        end: The offset after it.
        is_question: Whether it asks.
        turn: The number of its turn: paragraphs of one answer share it.
    """

    start: int
    end: int
    is_question: bool
    turn: int


class _Paragraph(NamedTuple):
    start: int
    end: int
    bare: str  # without what stands in quotation marks


def find_turns(text: str, regions: Sequence[Region]) -> list[Turn]:
    """Return the paragraphs of an interview in folded `text`; none where it is no interview. Linear."""
    if "?" not in text:
        return []
    paragraphs = list(_paragraphs(text, regions))
    questions = [_is_question(text, paragraph) for paragraph in paragraphs]
    if not any(questions):
        return []
    answering = [speaks_of_oneself(paragraph.bare) for paragraph in paragraphs]
    pairs = sum(
        asked and any(answering[i + 1 : i + 3]) and questions[i + 1 : i + 2] != [True]
        for i, asked in enumerate(questions)
    )
    asking = sum(
        YOU.search(paragraph.bare) is not None
        for paragraph, is_question in zip(paragraphs, questions, strict=True)
        if is_question
    )
    says_so = INTERVIEW.search(text, 0, _OPENING) is not None
    if sum(answering) < _FEWEST_ANSWERS or not pairs:
        return []
    if not says_so and (pairs < _FEWEST_PAIRS or asking < _FEWEST_ASKING):
        return []
    first = next(i for i, both in enumerate(zip(questions, answering, strict=True)) if any(both))
    turns: list[Turn] = []
    turn = 0
    was_question = True
    for paragraph, asks in zip(paragraphs[first:], questions[first:], strict=True):
        if _is_apart(text, paragraph):
            continue
        turn += asks or was_question
        was_question = asks
        turns.append(Turn(paragraph.start, paragraph.end, asks, turn))
    asked = sum(turn.is_question for turn in turns)
    answered = sum(answering[first:])
    is_shared = asked >= _LEAST_ASKED * len(turns) or (says_so and answered >= _LEAST_ANSWERED * len(turns))
    return turns if is_shared else []


def speaks_of_oneself(bare: str) -> bool:
    """Tell whether words outside quotation marks are somebody's own: "I" once, or "we" and the like twice."""
    if ALONE.search(bare):
        return True
    return len(FIRST_PERSON.findall(bare)) > 1


def _paragraphs(text: str, regions: Sequence[Region]) -> Iterator[_Paragraph]:
    position = index = 0
    breaks = [match.span() for match in (_PARAGRAPH if "\n\n" in text else _LINE).finditer(text)]
    for start, end in [*breaks, (len(text), len(text))]:
        if text[position:start].strip():
            pieces: list[str] = []
            at = position
            while index < len(regions) and regions[index].start < start:
                pieces.append(text[at : max(regions[index].start, at)])
                at = min(regions[index].end, start)
                if regions[index].end > start:
                    break
                index += 1
            pieces.append(text[at:start])
            stripped = start - len(text[position:start]) + len(text[position:start].rstrip())
            yield _Paragraph(position, stripped, " ".join(pieces))
        position = end


def _is_question(text: str, paragraph: _Paragraph) -> bool:
    return paragraph.end - paragraph.start <= _LONGEST_QUESTION and text[
        paragraph.start : paragraph.end
    ].rstrip(_EMPHASIS).endswith("?")


def _is_apart(text: str, paragraph: _Paragraph) -> bool:
    """Tell whether a paragraph is a heading or a caption."""
    words = text[paragraph.start : paragraph.end].rstrip(_EMPHASIS)
    is_heading = _ENDED.search(words) is None and len(words.split()) <= _LONGEST_HEADING
    return is_heading or CAPTION.search(words) is not None
