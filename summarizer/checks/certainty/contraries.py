"""A word told as its contrary among the same words, and a matter told as further on than it is.

"Blocked deals in Ireland" for "approved deals in Ireland"; "convicted" of whom the article has only charged.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import is_question, share, shared
from summarizer.checks.certainty.fault import Fault
from summarizer.checks.certainty.opposites import read_contraries, tells
from summarizer.checks.certainty.otherwise import acquits
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING
from summarizer.lang.en.checks.certainty.contraries import AHEAD, CONTRARIES, STAGES, TURNING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.analysis.certainty.reading import Reading
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_contrary_near", "find_stage_raised", "is_in_place"]

_KNOWN: Final = read_contraries(CONTRARIES, "", TURNING).outcomes
_ALL: Final = frozenset(_KNOWN)
_STAGES: Final = tuple(
    (frozenset(later.split()), frozenset(earlier.split()))
    for later, earlier in (line.split("|") for line in STAGES.strip().splitlines())
)
_LEAST: Final = 0.4
_SURE: Final = 0.65
_FEWEST: Final = 3
# Content words beside the item's word, and beside the article's, that are held against each other.
_OWN: Final = 4
_GIVEN: Final = 6
_NEXT: Final = 2
_TURNED: Final = 7  # words before another that may turn it
_NOT_DONE: frozenset[CueKind] = frozenset({"future", "hedged", "conditional", "negated", "alleged"})


def find_contrary_near(
    item: Part, evidence: Sequence[Part], around: Callable[[str], Iterable[Part]]
) -> Iterator[Fault]:
    """Yield a fault for each word of the item whose contrary stands among the same words of `evidence`.

    `around` gives the sentences of the article with a stem: none may tell the word as the item does.
    """
    if _ALL.isdisjoint(item.forms):
        return
    forms = item.reading.words.forms
    for number in range(item.first, item.last):
        if forms[number] not in _ALL:
            continue
        family, contrary = _KNOWN[forms[number]]
        if not contrary.isdisjoint(item.forms):
            continue
        for part in evidence:
            if contrary.isdisjoint(part.forms) or not family.isdisjoint(part.forms):
                continue
            if share(item, part) < _LEAST or is_question(part) or _is_turned(item, number):
                continue
            places = _places(part, contrary)
            given = next((n for n in places if _stands_alike(item, number, part, n)), None)
            stem = item.reading.words.stems[number]
            if given is not None and not any(tells(other, family, item, part) for other in around(stem)):
                span = part.span_of([given])
                message = f"The article says “{span.of(part.reading.text)}” here, not “{forms[number]}”."
                rule = "contrary-in-place" if share(item, part) >= _SURE else "contrary-told"
                yield Fault("certainty.negated", span, message, stem, rule=rule)
                return


def is_in_place(item: Part, number: int, part: Part, given: int) -> bool:
    """Tell whether a word of the item stands where a word of `part` does, in a sentence much like it."""
    return share(item, part) >= _SURE and _stands_alike(item, number, part, given)


def _places(part: Part, forms: frozenset[str]) -> Iterator[int]:
    known = part.reading.words.forms
    return (n for n in range(part.first, part.last) if known[n] in forms and not _is_turned(part, n))


def _stands_alike(item: Part, number: int, part: Part, given: int) -> bool:
    return _is_alike(item, number, part, given) or _is_clause_alike(item, number, part, given)


def _is_clause_alike(item: Part, number: int, part: Part, given: int) -> bool:
    """Tell whether all that the item's clause has beside a word stands on the same sides of the other."""
    sides, theirs = _sides(item, number), _sides(part, given)
    is_same = all(side <= other for side, other in zip(sides, theirs, strict=True))
    return is_same and min(map(len, sides)) > 0 and sum(map(len, sides)) >= _NEXT


def _sides(part: Part, number: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems before a word in its clause, and those behind it."""
    words = part.reading.words
    first = bisect_left(words.clauses, words.clauses[number], part.first, number)
    last = bisect_right(words.clauses, words.clauses[number], number, part.last)
    before, behind = words.stems[first:number], words.stems[number + 1 : last]
    return frozenset(filter(None, before)), frozenset(filter(None, behind))


def _is_alike(item: Part, number: int, part: Part, given: int) -> bool:
    """Tell whether two words stand among the same words, in the same order."""
    behind = _content(item, range(number + 1, item.last), _OWN)
    before = _content(item, range(number - 1, item.first - 1, -1), _OWN)
    their_behind = _content(part, range(given + 1, part.last), _GIVEN)
    their_before = _content(part, range(given - 1, part.first - 1, -1), _GIVEN)
    # "Ann beat Bea", "Bea lost to Ann": what has changed sides with the word says the same.
    if (set(behind) - set(their_behind)) & set(their_before) or (set(before) - set(their_before)) & set(
        their_behind
    ):
        return False
    hits = sum(stem in their_behind for stem in behind)
    if hits + sum(stem in their_before for stem in before) < _FEWEST:
        return False
    is_next = behind[:1] != [] and behind[0] in their_behind[:_NEXT]
    is_last = before[:1] != [] and before[0] in their_before[:_NEXT]
    return is_next or (is_last and hits >= _NEXT)


def _content(part: Part, numbers: Iterable[int], most: int) -> list[str]:
    stems = part.reading.words.stems
    return [stems[n] for n in numbers if stems[n]][:most]


def _is_turned(part: Part, number: int) -> bool:
    forms = part.reading.words.forms[max(number - _TURNED, part.first) : number]
    return any(form in TURNING or form.endswith(NOT_ENDING) for form in forms)


def find_stage_raised(item: Part, evidence: Sequence[Part], article: Reading) -> Iterator[Fault]:
    """Yield a fault where the item has a late stage of a matter, and the article only an earlier one."""
    for later, earlier in _STAGES:
        if later.isdisjoint(item.forms):
            continue
        number = next(n for n in range(item.first, item.last) if item.reading.words.forms[n] in later)
        if _is_ahead(item.reading, number) and not _is_pleaded(item, number):
            continue
        if any(cue.kind in _NOT_DONE and cue.scope.covers(item.span_of([number])) for cue in item.cues):
            continue
        if acquits(item) and any(map(acquits, evidence)):
            continue
        forms = article.words.forms
        if any(form in later and not _is_ahead(article, n) for n, form in enumerate(forms)):
            continue
        for part in evidence:
            found = next((n for n in range(part.first, part.last) if forms[n] in earlier), None)
            if found is not None and shared(item, part) >= _FEWEST and share(item, part) >= _LEAST:
                span, said = part.span_of([found]), item.reading.words.forms[number]
                message = (
                    f"The article says “{span.of(part.reading.text)}” here, and nowhere that it went as far "
                    f"as “{said}”."
                )
                yield Fault("certainty.overstated", span, message, rule="stage-raised")
                return


def _is_pleaded(item: Part, number: int) -> bool:
    return item.reading.words.forms[number - 1].startswith(AHEAD[0])


def _is_ahead(reading: Reading, number: int) -> bool:
    """Tell whether a word close before another says that it has not come to that."""
    forms = reading.words.forms[max(0, number - _TURNED) : number]
    return any(form in TURNING or form.endswith(NOT_ENDING) or form.startswith(AHEAD) for form in forms)
