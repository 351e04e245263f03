"""Cues that are no phrase: of two words apart, of a verb's mood, of an ending, of two negating words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.certainty.phrases import Frame, Phrases
    from summarizer.lang.certainty_words import CueKind, Reach
    from summarizer.lang.words import Words

__all__ = ["find_frame", "find_mood", "is_paired", "marks_by"]

# "Ne" stands so few words before "plus": "n'a toujours pas plus".
_BETWEEN = 5
# What is shorter has an ending by chance: "opera".
_SHORTEST = 6
_LONGEST_CLAUSE = 60
# A form opens what somebody says when it stands among the first words of its clause.
_OPENING = 2


def marks_by(phrases: Phrases) -> Callable[[str], bool] | None:
    """Return what tells whether a form may be such a cue; `None` where a language has none."""
    known = phrases.frames.keys() | phrases.words.moods
    endings = tuple(phrases.endings)
    if not known and not endings:
        return None
    return lambda form: form in known or form.endswith(endings)


def find_frame(text: str, words: Words, position: int, phrases: Phrases) -> Frame | None:
    """Return the cue whose first part is word `position` and whose second part closes its clause."""
    rows = phrases.frames.get(words.forms[position])
    if rows is None:
        return None
    last = _clause_end(words, position) - 1
    if last <= position:
        return None
    for frame in rows:
        if words.forms[last] in frame.closing:
            return frame
        # A noun has a capital: "soll Erfolg haben" plans, "soll gelogen haben" reports.
        before = text[words.starts[last - 1] : words.ends[last - 1]]
        is_participle = before[0].islower() and before.endswith(("t", "en"))
        if words.forms[last] in frame.behind_participle and is_participle and last - 1 > position:
            return frame
    return None


def is_paired(words: Words, position: int, phrases: Phrases) -> bool:
    """Tell whether word `position` negates by itself, or has the first word of a negation before it."""
    if words.forms[position] not in phrases.words.paired:
        return True
    near = words.forms[max(position - _BETWEEN, 0) : position + _BETWEEN + 1]
    return not phrases.words.openers.isdisjoint(near)


def find_mood(words: Words, position: int, phrases: Phrases) -> tuple[CueKind, Reach] | None:
    """Return what a verb's mood or ending makes of its clause."""
    form = words.forms[position]
    start = bisect_left(
        words.clauses, words.clauses[position], lo=max(position - _LONGEST_CLAUSE, 0), hi=position + 1
    )
    if form in phrases.words.moods:
        beside = words.forms[start : _clause_end(words, position)]
        return ("attributed", "clause") if phrases.words.speakers.isdisjoint(beside) else None
    if len(form) < _SHORTEST:
        return None
    for ending, (kind, reach) in phrases.endings.items():
        if form.endswith(ending):
            # "A dit qu'il fermerait" has it ahead.
            is_said = not phrases.words.that.isdisjoint(words.forms[start : start + _OPENING])
            return ("future" if is_said else kind), reach
    return None


def _clause_end(words: Words, position: int) -> int:
    end = min(len(words.clauses), position + _LONGEST_CLAUSE)
    return bisect_right(words.clauses, words.clauses[position], lo=position, hi=end)
