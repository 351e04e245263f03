"""A name with the words beside it: the place it has in what a sentence says."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.names.aliases import ALIASES
from summarizer.names.roster import skeleton, tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text import Span
    from summarizer.words import Words

__all__ = ["PLACE", "Slot", "is_same", "read_slots"]

# How many words beside a name are kept, and the sign that stands for another name among them.
_WIDTH = 5
PLACE = "\u25a1"


@dataclass(frozen=True, slots=True)
class Slot:
    """A name and the words beside it.

    Attributes:
        span: The name's place in its text.
        tokens: Its folded words.
        before: The words before it in its sentence, the nearest first; other names as one sign.
        after: Those after it.
        sentence: The number of its sentence in the reading of its text.
    """

    span: Span
    tokens: tuple[str, ...]
    before: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]
    sentence: int


def read_slots(text: str, words: Words, spans: Sequence[Span]) -> tuple[Slot, ...]:
    """Return the names at `spans`, in text order, with the words beside them."""
    ranges = [(bisect_left(words.starts, s.start), bisect_left(words.starts, s.end)) for s in spans]
    named: dict[int, int] = {}
    for index, (first, last) in enumerate(ranges):
        for number in range(first, last):
            named[number] = index
    found: list[Slot] = []
    for span, (first, last) in zip(spans, ranges, strict=True):
        if first == last:
            continue
        found.append(
            Slot(
                span,
                tokens_of(span.of(text)),
                tuple(_beside(words, named, first, -1)),
                tuple(_beside(words, named, last - 1, 1)),
                words.sentences[first],
            )
        )
    return tuple(found)


def _beside(words: Words, named: dict[int, int], start: int, step: int) -> list[tuple[str, str]]:
    """Return the words from `start` on in direction `step` as form and stem, a whole name as one sign."""
    found: list[tuple[str, str]] = []
    sentence, number, previous = words.sentences[start], start + step, -1
    while len(found) < _WIDTH and 0 <= number < len(words.forms) and words.sentences[number] == sentence:
        index = named.get(number, -1)
        if index < 0:
            found.append((words.forms[number], words.stems[number]))
        elif index != previous:
            found.append((PLACE, PLACE))
        previous = index
        number += step
    return found


def is_same(tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether two names may be of the same bearer: one part of the other, its acronym, or its alias."""
    if not tokens or not others:
        return True
    short, long = sorted((set(tokens), set(others)), key=len)
    if short <= long or (tokens[-1] == others[-1] and (len(tokens) == 1 or len(others) == 1)):
        return True
    if tokens[-1].rstrip("s") == others[-1].rstrip("s") or skeleton(tokens[-1]) == skeleton(others[-1]):
        return len(tokens) == 1 or len(others) == 1
    if _initials(tokens) == "".join(others) or _initials(others) == "".join(tokens):
        return True
    forms = ALIASES.get(" ".join(tokens), ())
    return " ".join(others) in forms or any(form in ALIASES.get(" ".join(others), ()) for form in forms)


def _initials(tokens: tuple[str, ...]) -> str:
    return "".join(token[0] for token in tokens) if len(tokens) > 1 else ""
