"""A "not" or a doubt of the article's, beside a clause of an item that tells the same in words of its own.

Told freely, a sentence has few words in the article's order, so its clauses are compared one by one: one
tells what a clause of the evidence does when it has, in these words or such as may stand for them, most of
what the not or the doubt governs, and half of the clause. A doubt it is, and no error: another clause may
tell of the same matter.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.certainty.assertion import (
    has_doubt,
    has_not,
    is_carried,
    is_doubting,
    is_question,
    once_per_part,
)
from summarizer.checks.certainty.fault import MESSAGES, PUT_IN, WEAK, Fault, is_name, lost
from summarizer.checks.certainty.hedged import is_only_named
from summarizer.checks.certainty.kept import is_kept_otherwise, is_only_tried
from summarizer.checks.certainty.otherwise import (
    has_denying_pair,
    has_nought,
    is_beside_condition,
    is_for_a_purpose,
    is_not_able,
    is_supposed,
    is_supposing,
    is_warned_of,
)
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING, REFUSAL, REFUSAL_ENDINGS
from summarizer.lang.en.checks.certainty.fault import CLAUSAL
from summarizer.lang.en.checks.certainty.faults import UNTIL
from summarizer.lang.en.checks.certainty.freely import (
    ABOUT,
    AFFIRMING,
    ANTI,
    CAN,
    COMPARING,
    CONTRASTING,
    DOUBTING_ENDS,
    FROM,
    LEAVING,
    NAMED,
    NONE,
    ONLY,
    OUT_OF,
    TO_BE,
    UN,
    UN_ENDINGS,
    UNLESS,
    WHETHER,
)
from summarizer.lang.en.checks.certainty.negation_faults import KEEPING
from summarizer.lang.en.checks.certainty.otherwise import OR
from summarizer.lang.en.equivalents import is_accounted
from summarizer.text.remembered import per_word
from summarizer.text.roots import roots_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_lost_before", "find_told_freely"]

# Of the words that a not or a doubt governs the first few say what is denied or doubted.
_GOVERNED = 5
_FEWEST_GOVERNED = 2
_HEADS = 2
_FEWEST_WORDS = 2
# A clause that tells the same has so much of the other clause, and so much of what is governed. On 134
# articles 18 of 20 lost negations and 31 of 34 lost doubts found so were on wrong items; a negation that an
# item puts in needs more, since "has not missed one" is "has been ever present".
_HALF = 0.5
_MOST = 0.6
_NEARLY_ALL = 0.8
_AUXILIARIES = 4  # words from a word of doubt to what it doubts
# So many content words on each side are held against each other.
_NEAR = 4
_NEAR_DOUBT = 6
_BEHIND = 12  # words behind a "will" that say what will be
_RAISED = 0.4  # of these the "could" governs so much
# The words that turn a clause round or leave something out; those that only set one against another do not.
_TURNING = REFUSAL.union(LEAVING).difference(CONTRASTING)
_UNSURE: frozenset[CueKind] = frozenset({"hedged", "alleged", "conditional", "estimate"})


class _Clause(NamedTuple):
    """The words of one clause, by their numbers in its sentence, and the stems of those with a content."""

    numbers: Sequence[int]
    stems: frozenset[str]
    roots: frozenset[str]

    def share(self, stems: Sequence[str]) -> float:
        """Return which share of `stems` its words account for."""
        return sum(is_accounted(stem, self.stems, self.roots) for stem in stems) / len(stems)


def find_told_freely(item: Part, evidence: Sequence[Part], cited: Sequence[Part]) -> Iterator[Fault]:
    """Yield the doubts on an item that has lost a not or a doubt of `evidence`, or has a not put in.

    `cited` has the sentences, too, that share little with the item: "Orm: none".
    """
    for part in evidence:
        if not is_question(part):
            if _negated(part) and not _turns(item):
                yield from _find_lost_negations(item, part)
            if part.cues:
                yield from _find_lost_doubts(item, part)
    if _negated(item) and not any(_turns(part) or ONLY in part.forms for part in evidence):
        yield from _find_new_negations(item, evidence, cited)


def _find_lost_negations(item: Part, evidence: Part) -> Iterator[Fault]:
    if UNTIL in evidence.forms or (UNLESS in evidence.forms and ONLY in item.forms):
        return  # what was not reached until noon was reached then; "not unless" is "only if"
    for number, clause in _negated(evidence):
        governed = _governed(evidence, number, clause)
        if _is_told_outside(evidence, governed, clause):
            continue  # "'No entry,' he says of the film No Entry, which runs in May"
        if is_supposed(item, evidence, number) or is_warned_of(item, evidence, number):
            continue  # "unless they do not accept" told as "might accept"
        # "No university has failed" denies twice.
        if _TURNING.isdisjoint(_forms_behind(evidence, number, clause)) and any(
            _tells(own, clause, governed, _NEARLY_ALL) for own in _clauses(item)
        ):
            span = evidence.span_of([number])
            yield lost(span, evidence, "negation-lost-freely", governed[0])


def _find_new_negations(item: Part, evidence: Sequence[Part], cited: Sequence[Part]) -> Iterator[Fault]:
    for number, clause in _negated(item):
        if _is_turned_back(item, number, clause):
            continue
        governed = _governed(item, number, clause)
        if item.reading.words.forms[number] in NONE and has_nought(cited, clause.stems):
            continue  # "no closures" of "Orm: 0"
        for part in evidence:
            if is_question(part):
                continue
            told = next((c for c in _clauses(part) if _tells(c, clause, governed, _NEARLY_ALL)), None)
            if told is not None:
                span = part.span_of(told.numbers)
                message = PUT_IN.format(cue=item.span_of([number]).of(item.reading.text))
                yield Fault(
                    "certainty.negated",
                    span,
                    message,
                    governed[0],
                    is_negation=True,
                    rule="negation-added-freely",
                )


def _is_turned_back(item: Part, number: int, clause: _Clause) -> bool:
    """Tell whether a denial is taken back or has its time: "none is out of danger", "not before May"."""
    forms = item.reading.words.forms
    following = forms[clause.numbers[-1] + 1] if clause.numbers[-1] + 1 < item.last else ""
    behind = (forms[n : n + 2] for n in range(number + 1, item.last - 1))
    return following in COMPARING or any(pair in OUT_OF for pair in behind)


def _find_lost_doubts(item: Part, evidence: Part) -> Iterator[Fault]:
    unsure = [
        cue
        for cue in evidence.cues
        if cue.kind in _UNSURE
        and not is_beside_condition(cue, item, evidence)
        and not is_only_named(cue, item, evidence)
    ]
    if not unsure or any(cue.kind in WEAK for cue in item.cues) or has_doubt(item, evidence):
        return
    if UNTIL in evidence.forms and has_not(evidence):
        return  # "could not be reached until noon"
    have = frozenset(evidence.places)
    roots = roots_of(have)
    for cue in unsure:
        own = evidence.words_in(cue.span)
        governed = [stem for n, stem in evidence.stems_in(cue.scope) if n >= own.stop][:_GOVERNED]
        if len(governed) < _FEWEST_GOVERNED or is_name(cue.scope.of(evidence.reading.text)):
            continue
        is_met = CAN in item.forms or (WHETHER in evidence.forms and has_not(item)) or is_supposing(item)
        if is_for_a_purpose(evidence, own.start, item) or (cue.kind == "conditional" and is_met):
            continue  # "contact can burn" of "if it contacts the skin", "did not ban" of "whether to ban"
        if _is_outside(evidence, governed[:_HEADS], cue) or is_not_able(cue, evidence, item):
            continue
        if cue.kind == "estimate" and not ABOUT.isdisjoint(item.forms):
            continue
        for clause in _clauses(item):
            if (
                _has_head(governed[0], clause, have)
                and clause.share(governed) >= _MOST
                and sum(is_accounted(stem, have, roots) for stem in clause.stems) >= _MOST * len(clause.stems)
                and not _is_purpose(item, clause)
                and not is_kept_otherwise(cue, _first_of(governed, item, clause), evidence, item)
            ):
                message = MESSAGES[cue.kind if cue.kind in MESSAGES else "hedged"]
                message = message.format(cue=cue.span.of(evidence.reading.text))
                yield Fault("certainty.overstated", cue.span, message, governed[0], rule="hedge-lost-freely")
                break


def find_lost_before(item: Part, evidence: Part) -> Iterator[Fault]:
    """Yield a doubt where the item has a word flat, among the same words, before which the evidence doubts.

    Elsewhere the item may have doubts of its own: only what stands near the word is looked at.
    """
    for cue in evidence.cues:
        doubted = _doubted(cue, evidence)
        if doubted is None or is_question(item):
            continue
        stem = evidence.reading.words.stems[doubted]
        for number in item.places.get(stem, ()):
            if _is_flat(item, number, cue, evidence) and _is_among(item, number, evidence, doubted):
                kind = cue.kind if cue.kind in MESSAGES else "hedged"
                message = MESSAGES[kind].format(cue=cue.span.of(evidence.reading.text))
                yield Fault("certainty.overstated", cue.span, message, stem, rule="hedge-lost-freely")
                return


def _doubted(cue: Cue, evidence: Part) -> int | None:
    """Return the word right behind "may", "is likely to" or "reportedly", if the sentence has it once."""
    if cue.kind not in {"hedged", "alleged"}:
        return None
    words, own = evidence.reading.words, evidence.words_in(cue.span)
    if not words.forms[own.stop - 1].endswith(DOUBTING_ENDS):
        return None
    near = range(own.stop, min(evidence.last, own.stop + _AUXILIARIES))
    found = next((n for n in near if words.stems[n]), None)
    if found is None or len(evidence.places[words.stems[found]]) > 1:
        return None
    is_turned = any(map(_is_turning, words.forms[max(own.start - 1, evidence.first) : found]))
    return None if is_turned or is_for_a_purpose(evidence, own.start) else found


def _is_flat(item: Part, number: int, cue: Cue, evidence: Part) -> bool:
    """Tell whether no word near one of the item's doubts it."""
    words = item.reading.words
    if is_only_tried(item, number, evidence) or words.forms[number - 1] == TO_BE[0]:
        return False
    if is_carried(words.starts[number], item.cues, WEAK):
        return False
    own = evidence.words_in(cue.span)
    doubting = frozenset(evidence.reading.words.forms[own.start : own.stop])
    near = words.forms[max(item.first, number - _BEHIND) : min(item.last, number + _HEADS * 2)]
    return not any(form in doubting or (is_doubting(form) and form not in evidence.forms) for form in near)


def _is_among(item: Part, number: int, evidence: Part, doubted: int) -> bool:
    """Tell whether the words beside one of the item's are those beside the evidence's, some behind both."""
    before, behind = _beside(item, number, _NEAR)
    theirs_before, theirs_behind = _beside(evidence, doubted, _NEAR_DOUBT)
    hits = sum(stem in theirs_before or stem in theirs_behind for stem in (*before, *behind))
    return (
        hits >= _FEWEST_GOVERNED
        and hits > _HALF * len((*before, *behind))
        and not theirs_behind.isdisjoint(behind)
    )


def _beside(part: Part, number: int, most: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of the content words before a word, and of those behind it: of each so many."""
    stems = part.reading.words.stems
    before = [stem for stem in reversed(stems[part.first : number]) if stem][:most]
    behind = [stem for stem in stems[number + 1 : part.last] if stem][:most]
    return frozenset(before), frozenset(behind)


def _first_of(governed: Sequence[str], item: Part, clause: _Clause) -> int:
    """Return the word of a clause that is the first of those governed, or its last word."""
    stems = item.reading.words.stems
    return next((n for stem in governed for n in clause.numbers if stems[n] == stem), clause.numbers[-1])


def _is_told_outside(evidence: Part, governed: Sequence[str], clause: _Clause) -> bool:
    """Tell whether the sentence has all that a "not" governs outside its clause, too."""
    return all(any(n not in clause.numbers for n in evidence.places.get(stem, ())) for stem in governed)


def _is_outside(evidence: Part, heads: Sequence[str], cue: Cue) -> bool:
    """Tell whether the sentence has words outside the doubt, too: it tells of them what is sure."""
    governed = evidence.words_in(cue.scope)
    return all(any(n not in governed for n in evidence.places.get(stem, ())) for stem in heads)


def _has_head(head: str, clause: _Clause, have: frozenset[str]) -> bool:
    """Tell whether a clause has a word: by another form, where that is no other word of the evidence."""
    if head in clause.stems:
        return True
    own = clause.stems - have
    return is_accounted(head, own, roots_of(own))


def _tells(own: _Clause, other: _Clause, governed: Sequence[str], most: float) -> bool:
    """Tell whether `own` tells what `other` does, one governed word in just this form."""
    return (
        len(governed) >= _FEWEST_GOVERNED
        and len(other.stems) >= _FEWEST_WORDS
        and not own.stems.isdisjoint(governed)
        and own.share(governed) >= most
        and own.share(tuple(other.stems)) >= _HALF
        and own.share(governed[:_HEADS]) > 0
    )


@once_per_part
def _clauses(part: Part) -> tuple[_Clause, ...]:
    return tuple(_read_clauses(part))


def _read_clauses(part: Part) -> Iterator[_Clause]:
    words = part.reading.words
    first = part.first
    for number in range(part.first, part.last):
        if number + 1 == part.last or words.clauses[number + 1] != words.clauses[number]:
            numbers = range(first, number + 1)
            stems = frozenset(words.stems[n] for n in numbers if words.stems[n])
            if stems:
                yield _Clause(numbers, stems, roots_of(stems))
            first = number + 1


@once_per_part
def _negated(part: Part) -> tuple[tuple[int, _Clause], ...]:
    """Return each word of `part` that denies what stands behind it, with its clause."""
    return tuple(_read_negated(part)) if has_not(part) or not NONE.isdisjoint(part.forms) else ()


def _read_negated(part: Part) -> Iterator[tuple[int, _Clause]]:
    forms = part.reading.words.forms
    for clause in _clauses(part):
        if not COMPARING.isdisjoint(forms[n] for n in clause.numbers):
            continue
        for number in clause.numbers:
            form = forms[number]
            following = forms[number + 1] if number + 1 < part.last else ""
            is_not = form in CLAUSAL or form in NONE or form.endswith(NOT_ENDING)
            is_open = number > part.first and forms[number - 1] == OR  # "whether or not"
            if is_not and not is_open and following not in AFFIRMING:
                yield number, clause


def _governed(part: Part, number: int, clause: _Clause) -> list[str]:
    stems = part.reading.words.stems
    return [stems[n] for n in clause.numbers if n > number and stems[n]][:_GOVERNED]


@once_per_part
def _turns(part: Part) -> bool:
    """Tell whether a sentence has a word that negates, refuses or leaves out."""
    if FROM in part.forms and not KEEPING.isdisjoint(part.forms):
        return True
    return has_denying_pair(part) or any(map(_is_turning, part.forms))


@per_word
@cache
def _is_turning(form: str) -> bool:
    is_turned = form.startswith(UN) and form.endswith(UN_ENDINGS) and not form.startswith(NAMED)
    return form in _TURNING or form == ANTI or form.endswith(REFUSAL_ENDINGS) or is_turned


def _forms_behind(part: Part, number: int, clause: _Clause) -> list[str]:
    return [part.reading.words.forms[n] for n in clause.numbers if n > number]


def _is_purpose(item: Part, clause: _Clause) -> bool:
    """Tell whether a clause says what something is for: "to be closer", "so they could"."""
    forms = [item.reading.words.forms[n] for n in clause.numbers]
    return TO_BE in pairwise(forms)
