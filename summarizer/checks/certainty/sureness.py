"""A word by which an item is sure of what the article only hopes, expects or holds for possible."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import is_carried, is_doubting, is_question, shared
from summarizer.checks.certainty.fault import WEAK, Fault
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING, REPORTS
from summarizer.lang.en.checks.certainty.sureness import (
    ALMOST,
    AUXILIARIES,
    CERTAIN,
    GOING,
    MODALS,
    SURE,
    TURNING,
    UNSURE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

__all__ = ["find_made_sure", "find_modal_lost", "stems_behind"]

_LEAST: Final = 0.4
_FEWEST: Final = 2
_BEFORE: Final = 3
_NEAR: Final = 5
_VERB: Final = 3  # words from an auxiliary to its verb
_BESIDE: Final = 8  # words before a verb in which a doubt of the item's own may stand
_FEWEST_ALIKE: Final = 3
# Content words behind the item's verb, and behind the article's, of which one is the same.
_OWN: Final = 4
_GIVEN: Final = 6


def find_made_sure(item: Part, evidence: Sequence[Part]) -> Iterator[Fault]:
    """Yield a fault where the item is sure, in a word, and its evidence has only words that leave it open."""
    if SURE.isdisjoint(item.forms) or not UNSURE.isdisjoint(item.forms):
        return
    said = next(_sure(item), None)
    if said is None or any(True for part in evidence for _ in _sure(part)):
        return
    stems = {stem for part in evidence for stem in part.places}
    is_told = sum(stem in stems for stem in item.places) >= _LEAST * len(item.places)
    for part in evidence:
        almost = _almost(item, said, part)
        unsure = _unsure(part) if almost is None and is_told and shared(item, part) >= _FEWEST else almost
        if unsure is not None:
            span, word = part.span_of([unsure]), item.reading.words.forms[said]
            message = f"The article says “{span.of(part.reading.text)}” here; the item says “{word}”."
            yield Fault("certainty.overstated", span, message, rule="made-sure")
            return


def _sure(part: Part) -> Iterator[int]:
    """Yield each word of certainty that nothing before it leaves open."""
    forms = part.reading.words.forms
    for number in range(part.first, part.last):
        before = forms[max(part.first, number - _BEFORE) : number]
        if forms[number] in SURE and not any(f in TURNING or f.endswith(NOT_ENDING) for f in before):
            yield number


def _almost(item: Part, said: int, part: Part) -> int | None:
    """Return the "almost" of "flooding an almost certainty", where the item has flooding as certain."""
    words, own = part.reading.words, item.reading.words
    if not own.forms[said].startswith(CERTAIN):
        return None
    beside = {stem for stem in own.stems[max(item.first, said - _NEAR) : said] if stem}
    for number in range(part.first, part.last - 1):
        if words.forms[number] in ALMOST and words.forms[number + 1].startswith(CERTAIN):
            near = words.stems[max(part.first, number - _NEAR) : number]
            if not beside.isdisjoint(near):
                return number
    return None


def _unsure(part: Part) -> int | None:
    words, text = part.reading.words, part.reading.text
    numbers = (n for n in range(part.first, part.last) if words.forms[n] in UNSURE)
    return next((n for n in numbers if not text[words.starts[n]].isupper()), None)


def find_modal_lost(item: Part, evidence: Sequence[Part]) -> Iterator[Fault]:
    """Yield a fault where the item has "will" or "did" right before a verb, and its evidence "could".

    Both have the verb once, and a word close behind it in common.
    """
    if AUXILIARIES.isdisjoint(item.forms) or not MODALS.isdisjoint(item.forms):
        return
    for part in evidence:
        if MODALS.isdisjoint(part.forms) or is_question(part) or shared(item, part) < _FEWEST_ALIKE:
            continue
        stems = part.reading.words.stems
        for modal, verb in _modals(part):
            own = item.places.get(stems[verb], ())
            if len(own) != 1 or len(part.places[stems[verb]]) != 1 or not _is_done(item, own[0], part):
                continue
            if stems_behind(item, own[0], _OWN).isdisjoint(stems_behind(part, verb, _GIVEN)):
                continue
            span = part.span_of(range(modal, verb + 1))
            message = f"The article says “{span.of(part.reading.text)}”; the item states it as certain."
            yield Fault("certainty.overstated", span, message, stems[verb], rule="modal-lost")
            return


def _modals(part: Part) -> Iterator[tuple[int, int]]:
    """Yield each "could" with the verb that it is put before."""
    words = part.reading.words
    for number in range(part.first, part.last):
        near = range(number + 1, min(part.last, number + 1 + _VERB))
        verb = next((n for n in near if words.stems[n] and not words.forms[n].endswith("ly")), None)
        if words.forms[number] not in MODALS or verb is None:
            continue
        between = words.forms[number:verb]
        if not any(form in TURNING or form.endswith(NOT_ENDING) for form in between):
            yield number, verb


def _is_done(item: Part, verb: int, part: Part) -> bool:
    """Tell whether a verb of the item stands behind an auxiliary, and nothing near leaves it open."""
    words = item.reading.words
    first = max(item.first, verb - _VERB)
    last = next((n for n in range(verb - 1, first - 1, -1) if words.forms[n] in AUXILIARIES), None)
    if last is None or words.clauses[last] != words.clauses[verb]:
        return False
    between = words.forms[last + 1 : verb]
    is_going = words.forms[last] in GOING and not words.forms[verb].endswith("ing")
    if is_going or any(form in TURNING or form.endswith(NOT_ENDING) for form in between):
        return False
    near = words.forms[max(item.first, verb - _BESIDE) : min(item.last, verb + _VERB)]
    doubts = (form for form in near if form not in part.forms and form not in AUXILIARIES | REPORTS)
    return not is_carried(words.starts[verb], item.cues, WEAK) and not any(map(is_doubting, doubts))


def stems_behind(part: Part, number: int, most: int) -> set[str]:
    """Return the first few stems behind a word."""
    stems = part.reading.words.stems
    return set(islice((stem for n in range(number + 1, part.last) if (stem := stems[n])), most))
