"""Sentences as rows of words in which each name is one, and how two such rows go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.en.analysis.names.frames import DETERMINERS, PREPOSITIONS, THE

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from summarizer.analysis.names.slots import Slot

__all__ = ["Frame", "align", "by_sentence", "gap_of", "is_definite", "leading_of", "next_word"]

# Beyond this a sentence is no sentence of news but a list; aligning takes the product of both lengths.
_LONGEST = 120
_MOST_BETWEEN = 5


class Frame(NamedTuple):
    """A sentence.

    Attributes:
        forms: Its words in lower case, "" for a name.
        stems: The stems of its words of content, "" for others and for names.
        clauses: The numbers of their clauses.
        names: The names by their places in the row.
        text: The text it is of.
    """

    forms: list[str]
    stems: list[str]
    clauses: list[int]
    names: dict[int, Slot]
    text: str

    def owns(self, place: int) -> bool:
        """Tell whether the name at `place` is a possessive."""
        after = self.text[self.names[place].span.end :][:2]
        return after in {"'s", "’s"} or after[:1] in {"'", "’"}


def by_sentence(slots: Iterable[Slot]) -> dict[int, list[Slot]]:
    """Return the names by the number of their sentence in the reading of their text."""
    found: dict[int, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.sentence, []).append(slot)
    return found


def align(ours: Frame, theirs: Frame) -> dict[int, int]:
    """Return which word of `theirs` each word of `ours` is, of the longest row of content words both have."""
    mine = [i for i, stem in enumerate(ours.stems) if stem]
    its = [i for i, stem in enumerate(theirs.stems) if stem]
    if len(mine) > _LONGEST or len(its) > _LONGEST:
        return {}
    known = {theirs.stems[j] for j in its}
    mine = [i for i in mine if ours.stems[i] in known]
    if not mine:
        return {}
    shared = {ours.stems[i] for i in mine}
    its = [j for j in its if theirs.stems[j] in shared]
    best = [[0] * (len(its) + 1) for _ in range(len(mine) + 1)]
    for i in range(len(mine) - 1, -1, -1):
        row, below, stem = best[i], best[i + 1], ours.stems[mine[i]]
        for j in range(len(its) - 1, -1, -1):
            row[j] = below[j + 1] + 1 if stem == theirs.stems[its[j]] else max(below[j], row[j + 1])
    return dict(_trace(best, [(i, ours.stems[i]) for i in mine], [(j, theirs.stems[j]) for j in its]))


def _trace(
    best: Sequence[Sequence[int]], ours: Sequence[tuple[int, str]], theirs: Sequence[tuple[int, str]]
) -> Iterator[tuple[int, int]]:
    i = j = 0
    while i < len(ours) and j < len(theirs):
        if ours[i][1] == theirs[j][1]:
            yield ours[i][0], theirs[j][0]
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1


def gap_of(place: int, aligned: dict[int, int], theirs: Frame) -> range:
    """Return the places of `theirs` between the words that stand next to `place` in both."""
    before = max((i for i in aligned if i < place), default=None)
    after = min((i for i in aligned if i > place), default=None)
    start = 0 if before is None else aligned[before] + 1
    return range(start, len(theirs.forms) if after is None else aligned[after])


def leading_of(frame: Frame, place: int, aligned: Container[int] = ()) -> str:
    """Return the preposition that governs the name at `place`, "" where none does.

    Up to a word that is `aligned`, which the other sentence has, too, words that describe the name may stand
    between: "behind Republican nominee Ann Lee".
    """
    for at in range(place - 1, max(place - _MOST_BETWEEN, 0) - 1, -1):
        if frame.clauses[at] != frame.clauses[place]:
            return ""
        if frame.forms[at] in PREPOSITIONS:
            return frame.forms[at]
        if at in aligned or (frame.forms[at] and not frame.stems[at] and frame.forms[at] not in DETERMINERS):
            return ""
    return ""


def is_definite(frame: Frame, place: int) -> bool:
    """Tell whether the name at `place` has "the" before it."""
    return place > 0 and frame.forms[place - 1] == THE


def next_word(frame: Frame, place: int, step: int) -> int:
    """Return the place of the next word of content in the direction of `step`, -1 where a name is nearer."""
    at = place + step
    while 0 <= at < len(frame.forms):
        if frame.stems[at]:
            return at
        if at in frame.names:
            break
        at += step
    return -1
