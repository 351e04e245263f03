"""Words of the article in a row, denied in one place and not in the other: "is not expected to meet them".

However freely a sentence is told, what stands right behind a "not" and is told in the very words is denied
or it is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import has_not, is_question, once_per_part
from summarizer.checks.certainty.fault import PUT_IN, Fault, lost
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING, REFUSAL, REFUSAL_ENDINGS
from summarizer.lang.en.checks.certainty.fault import CLAUSAL
from summarizer.lang.en.checks.certainty.faults import UNTIL
from summarizer.lang.en.checks.certainty.turned import (
    AFFIRMING,
    AS,
    BEEN,
    DENYING,
    LAST,
    NOT,
    OPENING,
    SINCE,
    THINKING,
    TILL_THEN,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

__all__ = ["find_turned"]

_RUN: Final = 3  # words in a row, or more until two of them have a content
_LONGEST: Final = 5
_FEWEST: Final = 2
_BESIDE: Final = 8  # words before, over the bounds of a clause, in which "rather than" turns it
# Before the words these deny them, or leave open whether they are so.
_TURNING: Final = REFUSAL | OPENING


_RAISED: Final = 3  # words from a "not" within which the verb of thinking stands
_TURNED_WHOLE: Final = DENYING | CLAUSAL


def find_turned(
    item: Part, evidence: Sequence[Part], around: Callable[[str], Iterable[Part]]
) -> Iterator[Fault]:
    """Yield a fault for each "not" before words in a row that the other side has without one.

    `around` gives the sentences of the article with a stem: none may tell the words as the item does.
    """
    for part in evidence:
        if is_question(part):
            continue
        for run, _ in _pairs(part, item):
            if not any(_tells(other, run, part, turned=False) for other in around(_stem_in(part, run))):
                span = part.span_of([run.start - 1])
                yield lost(span, part, "negation-turned", _stem_in(part, run))
        for run, found in _pairs(item, part):
            said = item.reading.words.forms[run.start - 1]
            if said in part.reading.words.forms[part.first : found]:
                continue  # "there never was a case when they did it" told as "they never did it"
            if not any(_tells(other, run, item, turned=True) for other in around(_stem_in(item, run))):
                message = PUT_IN.format(cue=item.span_of([run.start - 1]).of(item.reading.text))
                span = part.span_of(range(found, found + len(run)))
                yield Fault(
                    "certainty.negated",
                    span,
                    message,
                    _stem_in(item, run),
                    is_negation=True,
                    rule="negation-turned",
                )


def _pairs(denying: Part, other: Part) -> Iterator[tuple[range, int]]:
    """Yield the words behind each "not" of `denying`, with their place in `other`, not denied there."""
    if UNTIL in denying.forms and not TILL_THEN.isdisjoint(other.forms):
        return  # "had not seen it until the last second", "seeing it only at the last second"
    # "Has not scored since May" is "last scored in May".
    last = LAST if SINCE in denying.forms else frozenset()
    for run in _denied(denying):
        places = (n for n in _places(denying, run, other) if other.reading.words.forms[n - 1] not in last)
        yield from ((run, n) for n in places if not _is_turned(other, n))


@once_per_part
def _denied(part: Part) -> tuple[range, ...]:
    """Return the words right behind each "not"."""
    if not has_not(part):
        return ()
    forms = part.reading.words.forms
    nots = (
        n for n in range(part.first, part.last - _RUN) if forms[n] in CLAUSAL or forms[n].endswith(NOT_ENDING)
    )
    runs = (_run(part, n + 1) for n in nots if forms[n + 1] not in AFFIRMING)
    return tuple(run for run in runs if run is not None)


def _run(part: Part, first: int) -> range | None:
    """Return the words from `first` on, within a clause, that say enough to be told again."""
    words = part.reading.words
    for last in range(first + _RUN, min(first + _LONGEST + 1, part.last + 1)):
        begins = words.clauses[last - 1] != words.clauses[last - 2]
        if begins and words.forms[last - 1] != AS:
            return None  # but for "recognised as an official religion"
        if sum(bool(stem) for stem in words.stems[first:last]) >= _FEWEST:
            return range(first, last)
    return None


def _places(denying: Part, run: range, part: Part) -> Iterator[int]:
    wanted, forms = denying.reading.words.forms[run.start : run.stop], part.reading.words.forms
    for number in range(part.first, part.last - len(run) + 1):
        if forms[number] == wanted[0] and forms[number : number + len(run)] == wanted:
            yield number


def _tells(part: Part, run: range, of: Part, *, turned: bool) -> bool:
    """Tell whether `part` has the words of `of`, denied or not."""
    return any(_is_turned(part, found) == turned for found in _places(of, run, part))


def _is_turned(part: Part, number: int) -> bool:
    """Tell whether a word close before `number` denies what stands there or leaves it open."""
    words = part.reading.words
    # "Wasn't as violent", "whether it was as violent": what stands before an "as" bears on it.
    is_as = words.forms[number] == AS and number > part.first
    clause = words.clauses[number - 1] if is_as else words.clauses[number]
    for n in range(number - 1, part.first - 1, -1):
        if words.clauses[n] != clause:
            if number - n > _BESIDE:
                break
            # "Not that much money", "never before been open": what opens the clause is denied with it.
            after = n + 1 + (words.forms[n + 1] in BEEN)
            is_beside = words.clauses[after] == clause
            if words.forms[n] in (_TURNED_WHOLE if is_beside else DENYING) or _is_raised(part, n):
                return True
        elif words.forms[n] in _TURNING or words.forms[n].endswith(REFUSAL_ENDINGS):
            return True
    return False


def _is_raised(part: Part, number: int) -> bool:
    """Tell whether a "not" before a verb of thinking denies what is thought: "did not feel this is hard"."""
    forms = part.reading.words.forms
    is_not = forms[number] in NOT or forms[number].endswith(NOT_ENDING)
    return is_not and not THINKING.isdisjoint(forms[number + 1 : number + _RAISED])


def _stem_in(part: Part, run: range) -> str:
    return next(stem for stem in part.reading.words.stems[run.start : run.stop] if stem)
