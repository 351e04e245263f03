"""A thing called by its place, "the Norrhaven works"; a person called by a people, "the Englishman"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.names.located import first_word
from summarizer.lang.en.analysis.names.located import LOCATING, THE
from summarizer.lang.en.checks.names.located import AGED, PEOPLE

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.text.spans import Span

__all__ = ["is_called_by_a_people", "is_called_by_its_place"]

# Words of a thing's name: "paint works". In capitals they would be part of a longer name.
_THING = r"(?:\s+[a-z][\w'-]*){1,4}"
_WORDS = re.compile(_THING)
_PLACED = rf"({_THING}?)\s+(?:{'|'.join(sorted(LOCATING))})\s+(?:{THE}\s+)?"
_LONGEST_THING = 200  # characters
_MOST_PLACES = 100  # where the article says that something is at one place, and that are looked at


def is_called_by_a_people(name: Span, text: str) -> bool:
    """Tell whether `name` is no name but a people's: "the 43-year-old Englishman" may be anybody named."""
    return text.endswith(AGED, 0, name.start) or PEOPLE.search(text, name.start, name.end) is not None


def is_called_by_its_place(name: Span, text: str, rival: Span, source: Source) -> bool:
    """Tell whether `text` calls by the place `name` what the article calls by `rival`, and puts there.

    The article has the rival's name, one to four small words, a word that tells where, and the place; the
    text has, right behind the place, the last of these small words or more of them.
    """
    behind = _WORDS.match(text, name.end)
    if behind is None:
        return False
    ours = behind[0].split()
    thing, place = rival.of(source.text), name.of(text)
    placed = re.compile(rf"\b{re.escape(thing)}{_PLACED}{re.escape(place)}\b")
    for at in source.located.get(first_word(place), ())[:_MOST_PLACES]:
        first, last = max(at - len(thing) - _LONGEST_THING, 0), at + len(place) + _LONGEST_THING
        if source.text.find(thing, first, at) < 0:
            continue
        for found in placed.finditer(source.text, first, last):
            theirs = found[1].split()
            if any(ours[:count] == theirs[-count:] for count in range(1, len(theirs) + 1)):
                return True
    return False
