"""Headings within a story, and the words that a database puts before a part of it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.analysis.furniture.dateline import DATED
from summarizer.lang.en.given_names import sex_of_given_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.lang.furniture_words import FurnitureKind, FurnitureWords
    from summarizer.text.spans import Sentence

__all__ = [
    "are_in_capitals",
    "find_alike",
    "find_between_long",
    "find_line_before",
    "find_signers",
    "find_stopped",
    "is_dated_heading",
    "is_gallery_line",
    "is_heading_of_picture",
    "is_in_capitals",
    "is_label",
    "is_loose_caption",
    "kinds_above",
]

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ENDS = re.compile(r"[.!?…:;,。！？–—-]['\"”’»)\]]*\Z")
_MOST_WORDS = 8
_MOST_CAPITALS = 5
_MOST_OF_CAPTION = 30
_MOST_SENTENCES = 2
_LONG = 70
# "Oct. 31, 2012 The storm.", "Message of love.": headings with a stop.
_LONGEST_DATED = 70
_MOST_STOPPED = 5
_FEWEST_STOPPED = 2
# Longer ones are told from a sentence by their number.
_FEWEST_LONG = 3
_LONG_PROSE = 200
_FEWEST_BETWEEN = 4
_MOST_OF_PART = 4
_MOST_OF_PICTURE = 4
# "Ann Roe: What the wall costs": the title of another page.
_OTHER_PAGE = re.compile(r"[A-Z][^:\n]{2,45}: [A-Z\"“'‘][^:\n]{2,80}")
_FEWEST_OF_TITLE = 5
_FEWEST_AFTER = 40
_FEWEST_ALIKE = 3
_SHOUTED = re.compile(r"[A-Z]{4,}[.:]?")
_HANDLE = re.compile(r"@\w{2,30}\.?")
_NAMED = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,2}\.")
# "The wall in May (pictured) 'It was loud": a caption with what somebody says after it.
_SHOWN_IN = re.compile(
    r"(?P<line>[^\n.!?\"“”]{20,200}\((?:pictured|(?:stock|file) (?:image|photo|picture))\))\s+[\"“'‘A-Z]"
)
# "'Loud at night' The mayor": what somebody says as a heading, whose line break was lost.
_QUOTED = re.compile(r"(?P<line>['‘][A-Z][a-z]+(?: [a-z]+){1,4}['’]) [A-Z]")


def find_line_before(sentence: Sentence) -> tuple[int, FurnitureKind] | None:
    """Return where a line of the page ends that ran into a sentence on the same line, and its kind."""
    if shown := _SHOWN_IN.match(sentence.text):
        return sentence.span.start + shown.end("line"), "caption"
    # Above the story stands its headline.
    if sentence.number > 1 and (quoted := _QUOTED.match(sentence.text)):
        return sentence.span.start + quoted.end("line"), "label"
    return None


def is_label(line: str, before: Sequence[Sentence], after: Sequence[Sentence], small: frozenset[str]) -> bool:
    """Tell whether a line is a heading within the story.

    A heading is a short line without a full stop between two paragraphs of prose. Of several such lines in a
    row none is one: they are a list. The article's headline, and the line below it, stand at its top.
    """
    return (
        _is_short(line)
        and _is_prose(after)
        and _is_capped(line, small)
        and (_is_prose(before) or _asks(after))
    )


def find_alike(paragraphs: Sequence[Sequence[Sentence]]) -> Iterator[int]:
    """Yield the headings that begin with the same words, each above a part of its own.

    "Best news of the week.", and further down "Best news of the month.": two such lines are headings.
    """
    heads = [_opening_of(paragraph) for paragraph in paragraphs]
    counts = Counter(heads)
    alike = [bool(head) and counts[head] > 1 for head in heads]
    around = zip([False, *alike], alike, [*alike[1:], False], paragraphs, strict=False)
    yield from (p[0].number for before, is_one, after, p in around if is_one and not (before or after))


def _opening_of(paragraph: Sequence[Sentence]) -> str:
    """Return the first words of a paragraph short enough for a heading; "" for one that is none."""
    words = paragraph[0].text.lower().split()
    # A question of an interview and the row of a ticker begin like others, too.
    is_row = any(mark in paragraph[0].text for mark in "?(,")
    is_short = len(paragraph) == 1 and not is_row and _FEWEST_ALIKE < len(words) <= _MOST_WORDS
    return " ".join(words[:_FEWEST_ALIKE]) if is_short else ""


def is_loose_caption(line: str, before: Sequence[Sentence], after: Sequence[Sentence]) -> bool:
    """Tell whether a line is a caption without a credit: longer than a heading, and without a full stop."""
    return (
        _is_line(line)
        and _MOST_WORDS < len(_WORD.findall(line)) <= _MOST_OF_CAPTION
        and line[0].isupper()
        and _is_prose(before)
        and _is_prose(after)
    )


def is_in_capitals(line: str, fewest: int = 2) -> bool:
    """Tell whether a line is a few words, all in capitals: "TOP STORIES."."""
    words = _WORD.findall(line)
    return fewest <= len(words) <= _MOST_CAPITALS and line.isupper() and "\n" not in line


def are_in_capitals(paragraphs: Sequence[Sequence[Sentence]]) -> bool:
    """Tell whether several paragraphs are one word in capitals each, and so headings: "LETTERS."."""
    lines = [paragraph[0].text for paragraph in paragraphs if len(paragraph) == 1]
    return sum(_SHOUTED.fullmatch(line) is not None for line in lines) > 1


def find_signers(paragraphs: Sequence[Sequence[Sentence]]) -> frozenset[int]:
    """Return the numbers of the lines that say who wrote the letter above each: "Ann Roe.", "@annroe"."""
    lines = [paragraph[0] for paragraph in paragraphs if len(paragraph) == 1]
    signers = [line.number for line in lines if _is_signer(line.text)]
    return frozenset(signers if len(signers) >= _FEWEST_ALIKE else ())


def _is_signer(line: str) -> bool:
    is_name = _NAMED.fullmatch(line) is not None and sex_of_given_name(line.split(maxsplit=1)[0]) != ""
    return is_name or _HANDLE.fullmatch(line) is not None


def is_dated_heading(paragraph: Sequence[Sentence]) -> bool:
    """Tell whether a paragraph is a date and a few words, as those that head the parts of a chronicle are."""
    text = paragraph[0].text
    return (
        len(text) <= _LONGEST_DATED
        and len(paragraph) <= _MOST_SENTENCES
        and "\n" not in text
        and DATED.match(text) is not None
    )


def find_stopped(paragraphs: Sequence[Sequence[Sentence]], words: FurnitureWords) -> Iterator[int]:
    """Yield the headings with a full stop: a few words without a verb, more than one in a text."""
    counts = [_words_of_stopped(paragraph, words) for paragraph in paragraphs]
    # Several such lines in a row are a list, as in `is_label`.
    around = zip([0, *counts], counts, [*counts[1:], 0], paragraphs, strict=False)
    alone = [(count, p[0]) for before, count, after, p in around if count and not (before or after)]
    # Those that begin with the same words are one, too.
    firsts = Counter(tuple(sentence.text.split()[:2]) for _, sentence in alone)
    found = [(count, one) for count, one in alone if firsts[tuple(one.text.split()[:2])] == 1]
    short = [one.number for count, one in found if count <= _MOST_STOPPED]
    if len(found) >= _FEWEST_LONG and len(found) > len(short):
        yield from (one.number for _, one in found)
    elif len(short) >= _FEWEST_STOPPED:
        yield from short


def find_between_long(paragraphs: Sequence[Sequence[Sentence]], words: FurnitureWords) -> Iterator[int]:
    """Yield the headings with a full stop and, it may be, a verb: each between two long paragraphs.

    They are so many that each heads a few paragraphs: a short sentence of a story stands there once or twice.
    """
    if not words.spoken:  # in a language without them a short sentence looks the same
        return
    is_long = [paragraph[-1].span.end - paragraph[0].span.start > _LONG_PROSE for paragraph in paragraphs]
    found = [
        paragraph[0].number
        for before, paragraph, after in zip(is_long, paragraphs[1:], is_long[2:], strict=False)
        if before and after and _is_stopped_heading(paragraph[0].text) and len(paragraph) == 1
        if paragraph[0].text.split(maxsplit=1)[0].lower().replace("’", "'") not in words.spoken
    ]
    if len(found) >= max(_FEWEST_BETWEEN, len(paragraphs) / _MOST_OF_PART):
        yield from found


def _words_of_stopped(paragraph: Sequence[Sentence], words: FurnitureWords) -> int:
    """Return how many words a paragraph has that may be a heading with a full stop; 0 where it may not."""
    has_verb, text = words.has_verb, paragraph[0].text
    if has_verb is None or len(paragraph) > 1 or not _is_stopped_heading(text):
        return 0
    low, count = text.lower().rstrip(".?").replace("’", "'").split(), len(_WORD.findall(text))
    # A long one that asks is a question of an interview; one with a bracket is the row of a ticker.
    is_row = count > _MOST_STOPPED and (text.endswith("?") or "(" in text)
    is_other = low[0] in words.spoken or is_row
    return 0 if is_other or has_verb(low) else count


def _is_stopped_heading(text: str) -> bool:
    """Tell whether a line is as short as a heading, begins as one does, and ends in a full stop or asks."""
    return (
        len(text) <= _LONG
        and text.endswith((".", "?"))
        and text[0].isupper()
        and 1 < len(_WORD.findall(text)) <= _MOST_WORDS
        and not any(mark in text for mark in '"“”«»•|=@:,\n')
    )


def is_gallery_line(line: str, pattern: re.Pattern[str]) -> bool:
    """Tell whether a line without a full stop says whom, or of which year, a picture shows."""
    return len(line) <= _LONG and _is_line(line) and pattern.fullmatch(line) is not None


def is_heading_of_picture(line: str, small: frozenset[str]) -> bool:
    """Tell whether a line is as short as what stands on top of a picture: "Superheroes"."""
    return _is_short(line) and len(_WORD.findall(line)) <= _MOST_OF_PICTURE and _is_capped(line, small)


def kinds_above(line: str, after: str, small: frozenset[str]) -> Iterator[FurnitureKind]:
    """Yield what a line may be that stands on top of a sentence, in a text that breaks no line within one."""
    if len(after.strip()) < _FEWEST_AFTER:
        return
    if _OTHER_PAGE.fullmatch(line) and len(_WORD.findall(line)) >= _FEWEST_OF_TITLE:
        yield "related"
    elif (_is_short(line) and _is_capped(line, small)) or is_in_capitals(line):
        yield "label"


def _is_short(line: str) -> bool:
    return len(line) <= _LONG and _is_line(line) and 1 <= len(_WORD.findall(line)) <= _MOST_WORDS


def _is_line(line: str) -> bool:
    return "\n" not in line and not _ENDS.search(line) and not any(mark in line for mark in '"“”«»•|=@:')


def _asks(paragraph: Sequence[Sentence]) -> bool:
    """Tell whether a paragraph is a question, as under the first heading of an interview."""
    return len(paragraph) == 1 and paragraph[0].text.endswith("?")


def _is_prose(paragraph: Sequence[Sentence]) -> bool:
    if not paragraph:
        return False
    return len(paragraph) > 1 or _ENDS.search(paragraph[0].text) is not None


def _is_capped(line: str, small: frozenset[str]) -> bool:
    first = _WORD.findall(line)[0]
    return first[0].isupper() or first[0].isdigit() or first.lower() in small - {first}
