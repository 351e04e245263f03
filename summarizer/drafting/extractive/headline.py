"""The headline of an article: its title, else the line its text opens with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.furniture.dateline import CLOSING_DATE

if TYPE_CHECKING:
    from summarizer.analysis.source import Source

__all__ = ["find_headline"]

_WORD = re.compile(r"\w+")
_HEADLINE_WORDS = range(3, 26)


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
