"""An article's headline: its title, a first line of its own, or one that the next sentence tells again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.furniture.dateline import CLOSING_DATE

if TYPE_CHECKING:
    from summarizer.analysis.source import Source

__all__ = ["find_headline", "find_title"]

_WORD = re.compile(r"\w+")
_HEADLINE_WORDS = range(3, 26)
_STOPPED = re.compile(r"(?<=[\w'\"”’)])\.\Z")
_TWO_LINES = re.compile(r"[^\n;]{8,90};\s*\n[^\n;]{8,120}")
_MOST_WORDS = 18
_FEWEST_WORDS = 4
_SHARED = 0.4
_LONGER = 1.2


def find_headline(source: Source) -> str:
    """Return the article's title, else the headline its text opens with, else "".

    Neither counts where it addresses a machine.

    A headline in the text is a first line of its own that does not end like a sentence; a date after
    it is left out. It is the text's own characters.
    """
    if source.title.strip():
        return " ".join(source.title.split())
    first = source.sentences[0] if source.sentences else None
    if (
        first is None
        or first.number in source.instructions
        or len(source.sentences) < 3
        or source.sentences[1].paragraph == first.paragraph
    ):
        return ""
    if "\n" in first.text or first.text[-1] in ".!?…。:;," or first.number in source.furniture_kinds:
        return ""
    date = CLOSING_DATE.search(first.text)
    headline = first.text[: date.start()] if date else first.text
    return headline if len(_WORD.findall(headline)) in _HEADLINE_WORDS else ""


def find_title(source: Source) -> str:
    """Return the headline of an article, "" where it has none.

    A short first line that ends like a sentence is one where a longer sentence right after it tells the
    same: no story tells its news twice before it goes on.
    """
    known = find_headline(source)
    if known or len(source.sentences) < _FEWEST_WORDS:
        return known
    first, *following = source.sentences[:3]
    if following[0].paragraph == first.paragraph or first.number in source.instructions:
        return ""
    # Two lines of one headline, or what stands above "ABSTRACT.".
    is_headed = source.furniture_kinds.get(following[0].number) == "label"
    if (is_headed or _TWO_LINES.fullmatch(first.text)) and len(_WORD.findall(first.text)) in _HEADLINE_WORDS:
        return " ".join(_STOPPED.sub("", first.text).split())
    count = len(_WORD.findall(first.text))
    own = source.words[first.number - 1]
    if not _FEWEST_WORDS <= count <= _MOST_WORDS or not _STOPPED.search(first.text) or not own:
        return ""
    is_told_again = any(
        len(own & source.words[other.number - 1]) >= _SHARED * len(own)
        and len(_WORD.findall(other.text)) >= _LONGER * count
        for other in following
    )
    return " ".join(_STOPPED.sub("", first.text).split()) if is_told_again else ""
