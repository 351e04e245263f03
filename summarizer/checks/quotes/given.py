"""A quotation as it is given: its words, and where it marks a cut or an insertion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.text.folding import fold
from summarizer.text.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.folding import Folded
    from summarizer.text.tokens import Wording

__all__ = ["MAX_CHARACTERS", "Given", "Joint", "read_given", "respell"]

MAX_CHARACTERS = 100_000  # a longer quotation is no quotation; what follows is not compared
_MAX_CHOICES = 6  # words of one quotation tried one by one as the one broken at a line end

_CUT = re.compile(r"[\[(] ?\.(?: ?\.){1,5} ?[\])]|\.(?: ?\.){2,5}")
_BRACKET = re.compile(r"\[([^\[\]]{0,120})\]")


@dataclass(frozen=True, slots=True)
class Joint:
    """A marked place between two words of a quotation.

    Attributes:
        at: Number of words before it, those inside brackets not counted.
        is_cut: Whether it marks a cut; else it is a bracket.
        words: Keys of the words in the bracket.
        raw: First and last-plus-one index of the bracket's words among all words.
    """

    at: int
    is_cut: bool
    words: tuple[str, ...] = ()
    raw: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Given:
    """A quotation as it is given.

    Attributes:
        folded: Its folded text.
        keys: The keys of all its words, those in brackets included.
        starts: Folded offset of each word.
        ends: Folded offset after each word.
    """

    folded: Folded
    keys: list[str]
    starts: Sequence[int]
    ends: Sequence[int]

    @property
    def may_have_joints(self) -> bool:
        """Whether a cut or bracket is marked anywhere."""
        text = self.folded.text
        return "[" in text or ".." in text or ". ." in text

    def joints(self) -> list[Joint]:
        """Return the marked cuts and brackets between the first and the last word, in order."""
        text = self.folded.text
        marked: list[tuple[int, int, bool]] = [(m.start(), m.end(), True) for m in _CUT.finditer(text)]
        taken = {start for start, _, _ in marked}
        marked += [(m.start(), m.end(), False) for m in _BRACKET.finditer(text) if m.start() not in taken]
        marked.sort()
        joints: list[Joint] = []
        bracketed = index = 0
        for start, end, is_cut in marked:
            while index < len(self.starts) and self.starts[index] < start:
                index += 1
            first = index
            while index < len(self.starts) and self.starts[index] < end:
                index += 1
            words = tuple(self.keys[first:index])
            joints.append(Joint(first - bracketed, is_cut and not words, words, (first, index)))
            bracketed += index - first
        return joints


def respell(given: Given, wording: Wording) -> list[Given]:
    """Return `given` with words broken at a line end spelled as the article may have them; empty if none is.

    Scans and print copies break "demonstrate" into "demon-" and "strate"; which of the two texts has the
    break does not matter. Where several words could be the broken one, each is tried, and all at once.
    """
    broken = wording.broken
    has_breaks = "-\n" in given.folded.text
    places = [index for index, key in enumerate(given.keys) if key in broken] if broken else []
    if not has_breaks and not places:
        return []
    choices = [set(places)]
    if len(places) > 1:
        choices += [{place} for place in places[:_MAX_CHOICES]]
    return [_spell(given, wording, choice) for choice in choices]


def _spell(given: Given, wording: Wording, split: set[int]) -> Given:
    text = given.folded.text
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, (key, start, end) in enumerate(zip(given.keys, given.starts, given.ends, strict=True)):
        if keys and text.startswith("-\n", ends[-1]) and wording.has_word(keys[-1] + key):
            keys[-1] += key
            ends[-1] = end
            continue
        halves = wording.broken[key] if index in split else ()
        if not halves or len(halves[0]) >= end - start:
            keys.append(key)
            starts.append(start)
            ends.append(end)
            continue
        middle = start + len(halves[0])
        keys.extend(halves)
        starts.extend((start, middle))
        ends.extend((middle, end))
    return Given(given.folded, keys, starts, ends)


def read_given(quote: str) -> Given:
    """Return the words of `quote`, at most its first `MAX_CHARACTERS` characters."""
    folded = fold(quote[:MAX_CHARACTERS])
    return Given(folded, *split_words(folded.text))
