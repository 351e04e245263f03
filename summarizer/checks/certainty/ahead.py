"""What the article leaves open told as sure to come, and what it has as a wish or a plan told as done.

"Hamburg will finish in the bottom two" of "risk finishing in the bottom two"; "has signed a new contract" of
"is on the verge of signing a new contract". The words of certainty are few and closed; what they govern is
held against the item word by word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import is_doubting, is_question
from summarizer.checks.certainty.fault import Fault
from summarizer.checks.certainty.sureness import stems_behind
from summarizer.lang.en.checks.certainty.ahead import (
    BE,
    BOUND,
    DUE,
    FEARED,
    GOVERNING,
    IDEAS,
    IF,
    MODALS,
    NONE,
    OF,
    OPEN,
    PRESENT,
    SHORT_WILL,
    THOUGHT,
    TO,
    TURNING,
    WILL,
    WILLS,
)
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING, REPORTS
from summarizer.lang.en.checks.certainty.faults import NOT
from summarizer.lang.en.words import PAST_FORMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

    Around = Callable[[str], Iterable[Part]]

__all__ = ["find_done_already", "find_sure_to_come"]

_FEWEST: Final = 2
# Of what the item says will be, a sentence has so much behind a word that leaves it open, and none that has
# a "will" has this much: all of 16 findings on the sentences it was made on were right, and all of 4 others.
_LEAST: Final = 0.4
_ELSEWHERE: Final = 0.6
_BOUND_BEHIND: Final = 8  # words behind "is due to" that it governs
_FEARED: Final = 10  # words before a "will" of which one may leave it open
_BEFORE: Final = 8  # words before a verb in which one may govern it
_OF_BEFORE: Final = 6
_MODAL_BEFORE: Final = 4
_NONE: Final = 2  # words behind a verb that may deny it
# Content words behind the item's verb, and behind the article's, of which some are the same.
_OWN: Final = 4
_GIVEN: Final = 6
_OPEN: Final = OPEN | FEARED | THOUGHT
_GOVERNING: Final = GOVERNING | MODALS
_AHEAD: Final = GOVERNING | IDEAS
_PAST: Final = "ed"
_GOING: Final = "ing"
_ADVERB: Final = "ly"


def find_sure_to_come(item: Part, evidence: Sequence[Part], around: Around) -> Iterator[Fault]:
    """Yield a fault where the item says "will" of what its evidence has only as possible, likely or hoped.

    `around` gives the sentences of the article with a stem: none may say that it will be.
    """
    if WILL not in item.forms or not (_OPEN - {IF}).isdisjoint(item.forms):
        return
    doubting = FEARED if not REPORTS.isdisjoint(item.forms) else FEARED | THOUGHT
    if any(_has_will(part, doubting) for part in evidence):
        return
    given = frozenset[str]().union(*(part.forms for part in evidence))
    if any(is_doubting(form) and form not in REPORTS for form in item.forms - given):
        return
    words = item.reading.words
    number = next(n for n in range(item.first, item.last) if words.forms[n] == WILL)
    told = list(dict.fromkeys(stem for n in range(number + 1, item.last) if (stem := words.stems[n])))
    if not told or any(_is_bound(part, told) for part in evidence):
        return
    cited = {part.first for part in evidence}
    for part in evidence:
        cue = None if is_question(part) else _leaving_open(part, told)
        others = (other for stem in told for other in around(stem) if other.first not in cited)
        if cue is not None and not any(_says_so(other, told) for other in others):
            span = part.span_of([cue])
            message = f"The article says “{span.of(part.reading.text)}” here; the item says “{WILL}”."
            yield Fault("certainty.overstated", span, message, rule="sure-to-come")
            return


def _has_will(part: Part, doubting: frozenset[str] = frozenset()) -> bool:
    """Tell whether a sentence says what will be, and has none of some words of doubt before."""
    forms, clauses = part.reading.words.forms, part.reading.words.clauses
    return any(
        doubting.isdisjoint(
            forms[m] for m in range(max(part.first, n - _FEARED), n) if clauses[m] == clauses[n]
        )
        for n in range(part.first, part.last)
        if forms[n] in WILLS or forms[n].endswith(SHORT_WILL)
    )


def _says_so(part: Part, told: Sequence[str]) -> bool:
    """Tell whether another sentence may say that what is told will be."""
    return _has_will(part) and sum(stem in part.places for stem in told) >= _ELSEWHERE * len(told)


def _is_bound(part: Part, told: Sequence[str]) -> bool:
    """Tell whether a sentence has some of what is told as planned, promised or due."""
    words = part.reading.words
    for n in range(part.first, part.last):
        form = words.forms[n]
        if form in BOUND or (form in BE and words.forms[n + 1 : n + 2] in ([TO], [DUE])):
            behind = words.stems[n + 1 : min(part.last, n + 1 + _BOUND_BEHIND)]
            if any(stem in told for stem in behind if stem):
                return True
    return False


def _leaving_open(part: Part, told: Sequence[str]) -> int | None:
    """Return the word of a sentence that leaves open what is told, `None` where none does."""
    words = part.reading.words
    cues = [n for n in range(part.first, part.last) if words.forms[n] in _OPEN] if OPEN & part.forms else []
    if not cues or sum(_is_behind(part, stem, cues[0]) for stem in told) < max(_FEWEST, _LEAST * len(told)):
        return None
    for cue in cues:
        inside = [stem for stem in told if _is_behind(part, stem, cue, words.clauses[cue])]
        if len(inside) >= _FEWEST or inside[:1] == [told[0]]:
            return cue
    return None


def _is_behind(part: Part, stem: str, number: int, clause: int | None = None) -> bool:
    """Tell whether a sentence has a stem behind a word, in a clause where one is given."""
    clauses = part.reading.words.clauses
    places = part.places.get(stem, ())
    return any(n > number and (clause is None or clauses[n] == clause) for n in places)


def find_done_already(item: Part, evidence: Sequence[Part], around: Around) -> Iterator[Fault]:
    """Yield a fault where the item tells as done what its evidence has only as a plan, a wish or an attempt.

    `around` gives the sentences of the article with a stem: none may tell it as done.
    """
    if all(_GOVERNING.isdisjoint(part.forms) for part in evidence):
        return
    words = item.reading.words
    for number in range(item.first, item.last):
        stem = words.stems[number]
        if not stem or not _is_past(words.forms[number]):
            continue
        found = _governed(evidence, stem)
        if found is None or not _is_done(item, number):
            continue
        part, cue, verb = found
        own, given = stems_behind(item, number, _OWN), stems_behind(part, verb, _GIVEN)
        if len(own & given) < _FEWEST or any(_tells_done(other, stem) for other in around(stem)):
            continue
        span = part.span_of(range(cue, verb + 1))
        message = f"The article says “{span.of(part.reading.text)}”; the item states it as done."
        yield Fault("certainty.overstated", span, message, rule="plan-done")
        return


def _is_past(form: str) -> bool:
    return form.endswith(_PAST) or form in PAST_FORMS


def _is_done(part: Part, number: int) -> bool:
    """Tell whether nothing close to a verb in the past leaves it open or denies it."""
    forms = part.reading.words.forms
    before = forms[max(part.first, number - _BEFORE) : number]
    is_open = any(form in TURNING or form.endswith(NOT_ENDING) for form in before)
    return not is_open and NONE.isdisjoint(forms[number + 1 : number + 1 + _NONE])


def _governed(evidence: Sequence[Part], stem: str) -> tuple[Part, int, int] | None:
    """Return where the evidence has a verb only as ahead: the sentence, the word that says so, the verb."""
    found = None
    for part in evidence:
        forms = part.reading.words.forms
        for verb in part.places.get(stem, ()):
            cue = None if forms[verb].endswith(_PAST) else _governing(part, verb)
            if cue is not None:
                found = (part, cue, verb)
            elif forms[verb].endswith(PRESENT) or forms[verb] in PAST_FORMS:
                return None
    return found


def _governing(part: Part, verb: int) -> int | None:
    """Return the word before a verb that says that it is ahead: "plans to sign", "the verge of signing"."""
    forms = part.reading.words.forms
    to = verb - 1 - forms[verb - 1].endswith(_ADVERB)
    if to > part.first and forms[to] == TO:
        near = range(to - 1, max(part.first, verb - _BEFORE) - 1, -1)
        return next((n for n in near if forms[n] in GOVERNING), None)
    if forms[verb].endswith(_GOING) and not OF.isdisjoint(forms[max(part.first, verb - 2) : verb]):
        of = verb - 1 if forms[verb - 1] in OF else verb - 2
        # "Plans of signing", "considered the idea of signing", but not "the so-called offence of signing".
        near = range(of - 1, max(part.first, verb - _OF_BEFORE) - 1, -1)
        near = near if forms[of - 1] in _AHEAD else range(0)
        return next((n for n in near if forms[n] in GOVERNING), None)
    near = range(verb - 1, max(part.first, verb - _MODAL_BEFORE) - 1, -1)
    modal = next((n for n in near if forms[n] in MODALS), None)
    # "Could not reach it until noon": what is denied is no matter of what may come.
    return None if modal is None or NOT in forms[modal:verb] else modal


def _tells_done(part: Part, stem: str) -> bool:
    """Tell whether a sentence has a verb as done."""
    forms = part.reading.words.forms
    return any(
        _is_past(forms[n]) and GOVERNING.isdisjoint(forms[max(part.first, n - _OF_BEFORE) : n])
        for n in part.places.get(stem, ())
    )
