"""A thing that is called by its place: "the Norrhaven works" for "the Lindmark works in Norrhaven"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.checks.names.located import LOCATING, THE

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.text.spans import Span

__all__ = ["is_called_by_its_place"]

# Words of a thing's name: "paint works". In capitals they would be part of a longer name.
_THING = r"(?:\s+[a-z][\w'-]*){1,4}"
_WORDS = re.compile(_THING)
_PLACED = rf"({_THING}?)\s+(?:{'|'.join(sorted(LOCATING))})\s+(?:{THE}\s+)?"


def is_called_by_its_place(name: Span, text: str, rival: Span, source: Source) -> bool:
    """Tell whether `text` calls by the place `name` what the article calls by `rival`, and puts there.

    The article has the rival's name, one to four small words, a word that tells where, and the place; the
    text has, right behind the place, the last of these small words or more of them.
    """
    behind = _WORDS.match(text, name.end)
    if behind is None:
        return False
    ours = behind[0].split()
    placed = re.compile(rf"\b{re.escape(rival.of(source.text))}{_PLACED}{re.escape(name.of(text))}\b")
    for found in placed.finditer(source.text):
        theirs = found[1].split()
        if any(ours[:count] == theirs[-count:] for count in range(1, len(theirs) + 1)):
            return True
    return False
