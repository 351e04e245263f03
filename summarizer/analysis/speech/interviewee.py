"""Who answers in an interview without labels: the one person its introduction presents.

Where nobody or more than one may be meant, nobody is.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarizer.lang.en.analysis.speech.interviewee import (
    ABOUT,
    AND,
    ANSWERS,
    ASKER,
    CREDIT,
    SEVERAL,
    WITH,
    YOU,
)
from summarizer.lang.en.analysis.speech.interviews import FIRST_PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.interviews import Turn
    from summarizer.analysis.speech.mentions import Mention
    from summarizer.analysis.speech.persons import Persons

__all__ = ["find_interviewee", "is_sure_answer", "is_sure_question"]

_LONGEST_OPENING = 4000
_BACK = 110
_FEWEST = 2
_LONG = 220


def find_interviewee(text: str, turns: Sequence[Turn], persons: Persons) -> Mention | None:  # noqa: C901 - a ladder of rules reads best flat
    """Return the mention that presents the one who answers, `None` unless it is one person. Linear."""
    opening = min(turns[0].start, _LONGEST_OPENING)
    if SEVERAL.search(text, 0, opening):
        return None
    counts: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    asking: set[str] = set()
    for mention in persons.within(0, max(opening, 1)):
        name = persons.people.fullest(mention.words, mention.start)
        if " " not in name or not persons.may_be(mention, ""):
            continue
        before = text[max(mention.start - _BACK, 0) : mention.start]
        if ASKER.search(before[-60:]):
            asking.add(name)
            continue
        if CREDIT.search(before):
            continue
        first.setdefault(name, mention)
        is_presented = WITH.search(before) is not None
        if is_presented and AND.match(text, mention.end):
            return None
        is_presented = is_presented or ABOUT.match(text, mention.end, mention.end + 80) is not None
        speaks = ANSWERS.match(text, mention.end, min(mention.end + 200, opening)) is not None
        is_signed = before.rstrip(" ")[-1:] in {'"', "'", ">"}
        counts[name] += 1 + 2 * is_presented + speaks + is_signed + persons.is_strong(mention)
    for name in asking:
        counts.pop(name, None)
    if any(persons.is_strong(first[name]) for name in counts):
        counts = Counter({name: count for name, count in counts.items() if persons.is_strong(first[name])})
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < _FEWEST:
        return None
    name, best = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    if best <= second + (second > _FEWEST):
        return None
    return first[name]


def is_sure_answer(text: str, turns: Sequence[Turn], index: int, surname: str) -> bool:
    """Tell whether a paragraph is plainly an answer: it follows a question, or says *I* to nobody."""
    turn = turns[index]
    words = text[turn.start : turn.end]
    if turn.is_question or (surname in words and not FIRST_PERSON.search(words)):
        return False
    if index and turns[index - 1].is_question:
        return True
    return FIRST_PERSON.search(words) is not None or (len(words) > _LONG and not YOU.search(words))


def is_sure_question(text: str, turns: Sequence[Turn], index: int) -> bool:
    """Tell whether a paragraph is plainly put to the one who answers: it asks a "you", and is answered."""
    turn = turns[index]
    words = text[turn.start : turn.end]
    if not turn.is_question or not YOU.search(words):
        return False
    return index + 1 < len(turns) and not turns[index + 1].is_question
