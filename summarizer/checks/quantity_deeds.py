"""Whose deed a figure tells of, and which: the name before "who", the verb next to the figure (R15)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.quantities.folds import fold_word
from summarizer.quantities.grammar import grammar_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quantity_binding import Candidate
    from summarizer.quantities.index import Placed, QuantityIndex

__all__ = ["find_other_deed", "is_of_another", "is_spared"]

_REACH: Final = 90
_CLAUSES: Final = 250
_NAME: Final = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[ -][A-ZÀ-ÖØ-Þ][^\W\d_]+){0,3}"
_DID: Final = r"(?:[ ][a-z]+){1,4}[ ]?[$€£]?"
# "Asafa Powell - who ran", "Powell (who finished in".
_WHO: Final = re.compile(rf"({_NAME})(?:,| [–—-]| ?\()? ?who{_DID}$")
# A text that begins with the one who did it: "American Justin Gatlin ran".
_DOER: Final = re.compile(rf"(?:^|[.!?] )({_NAME}){_DID}$")
_TOKEN: Final = re.compile(r"[a-z]+")
_TURN: Final = re.compile(r"[,;]|\b(?:and|but|then|before|after|until|while)\b")
_SHORTEST: Final = 5
# "released without charge", "had not yet been charged", "wasn't charged".
_DENIAL: Final = re.compile(
    r"(?:\b(?:without|not|never)|n['’]t)(?: (?:yet|ever|been|being|be|a|any))* ([a-z]+)"
)
_PAST: Final = frozenset(
    """became began bought broke built came fell fled flew found fought gave got grew held left led lost made
    met paid ran rose saw sent shot sold sought spent stole stood struck took threw went withdrew won
    wrote""".split()
)


def is_of_another(
    placed: Placed, holding: Sequence[Candidate], said: QuantityIndex, given: QuantityIndex
) -> bool:
    """Tell whether the article gives a figure only to one name, and the text to another of its sentence.

    "Gatlin beat Powell, who ran 9.94" is no support for "Gatlin ran 9.94".
    """
    doer = _DOER.search(said.text, *_before(placed)) if holding else None
    if doer is None:
        return False
    names = doer[1].split()
    if names[-1].lower() in grammar_of(said.language).language.stopwords:
        return False
    for candidate in holding:
        owner = _WHO.search(given.text, *_before(candidate.placed))
        if owner is None:
            return False
        others = owner[1].split()
        sentence = given.sentences[candidate.placed.sentence - 1].of(given.text)
        if not set(others).isdisjoint(names) or others[-1] in said.text or names[-1] not in sentence:
            return False
        if f"{names[-1]} {others[-1]}" in given.text:
            return False
    return True


def _before(placed: Placed) -> tuple[int, int]:
    start = placed.quantity.span.start
    return max(start - _REACH, 0), start


def find_other_deed(
    placed: Placed,
    holding: Sequence[Candidate],
    candidates: Sequence[Candidate],
    said: QuantityIndex,
    given: QuantityIndex,
) -> Candidate | None:
    """Return the figure that the article gives for the deed told of, where it gives the said one for another.

    "He entered on 29 April and was detained in June" does not date the detention to April.
    """
    # An amount stands before its verb as often as behind it; a date, seldom.
    deed = _verb_before(said, placed) if placed.quantity.kind == "date" else ""
    if not deed:
        return None
    found: Candidate | None = None
    words = placed.context.sentence
    for candidate in holding:
        other = _verb_before(given, candidate.placed)
        if not other or other == deed or other in words:
            return None
        rivals = [
            rival
            for rival in candidates
            if rival.placed.sentence == candidate.placed.sentence
            and not rival.match.holds
            and rival.is_same_slot
            and _are_coordinate(candidate, rival, given.text)
            and _verb_before(given, rival.placed) == deed
        ]
        if not rivals:
            return None
        found = rivals[0]
    return found


def is_spared(
    placed: Placed, holding: Sequence[Candidate], said: QuantityIndex, given: QuantityIndex
) -> bool:
    """Tell whether the article denies of whom it gives a figure for what it has told of somebody else.

    "Thompson was charged. A 25-year-old man was released without charge" has no 25-year-old charged. One
    spoken of with "the" may be Thompson, and whoever is charged after the denial may be the man.
    """
    deed = _verb_after(said, placed) if holding else ""
    if not deed:
        return False
    for candidate in holding:
        start = candidate.placed.quantity.span.start
        sentence = given.sentences[candidate.placed.sentence - 1]
        begin, end = max(sentence.start, start - _CLAUSES), min(sentence.end, start + _CLAUSES)
        denials = _DENIAL.findall(given.text, start, end)
        told = _count(deed, _TOKEN.findall(given.text, begin, end)) if denials else 0
        if not told or told != _count(deed, denials) or given.text[start - 4 : start].lower() == "the ":
            return False
    first = given.sentences[min(candidate.placed.sentence for candidate in holding) - 1].start
    told = _count(deed, _TOKEN.findall(given.text, 0, first))
    return told > _count(deed, _DENIAL.findall(given.text, 0, first))


def _count(deed: str, words: Sequence[str]) -> int:
    return sum(fold_word(word) == deed for word in words)


def _verb_after(index: QuantityIndex, placed: Placed) -> str:
    """Return the fold of the first verb of the past behind a figure in its sentence, "" if it is denied."""
    start = placed.quantity.span.end
    last = min(start + _REACH, index.sentences[placed.sentence - 1].end)
    for found in _TOKEN.finditer(index.text, start, last):
        if _is_past(found[0]):
            return "" if _DENIAL.search(index.text, start, found.end()) else fold_word(found[0])
    return ""


def _is_past(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) >= _SHORTEST)


def _are_coordinate(one: Candidate, other: Candidate, text: str) -> bool:
    """Tell whether two figures of a sentence stand in clauses side by side."""
    first, second = sorted((one.placed.quantity.span, other.placed.quantity.span))
    return _TURN.search(text, first.end, second.start) is not None


def _verb_before(index: QuantityIndex, placed: Placed) -> str:
    """Return the fold of the last verb of the past before a figure in its sentence, "" without one."""
    start = placed.quantity.span.start
    first = max(start - _REACH, index.sentences[placed.sentence - 1].start)
    for word in reversed(_TOKEN.findall(index.text, first, start)):
        if _is_past(word):
            return fold_word(word)
    return ""
