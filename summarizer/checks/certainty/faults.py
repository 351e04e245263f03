"""What a sentence of a brief says more surely than its evidence, or the other way round: faults to weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import find_head, has_doubt, is_carried, is_question
from summarizer.checks.certainty.copied_faults import find_cut_fault, find_put_in_fault
from summarizer.checks.certainty.copying import find_changes, find_cut, find_put_in, restore
from summarizer.checks.certainty.fault import (
    CARRIERS,
    FUTURE,
    IN_ITS_WORDS,
    MESSAGES,
    UNATTRIBUTED,
    WEAK,
    Fault,
    is_name,
    stem_at,
)
from summarizer.checks.certainty.hedged import is_choice_untold, is_only_named, is_told_beside
from summarizer.checks.certainty.kept import is_kept_otherwise
from summarizer.checks.certainty.negation_faults import find_lost_negation, find_new_negation
from summarizer.checks.certainty.otherwise import (
    has_refusal,
    is_beside_condition,
    is_for_a_purpose,
    is_not_able,
    is_open_clause,
    is_supposing,
)
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING
from summarizer.lang.en.checks.certainty.fault import FACTIVE
from summarizer.lang.en.checks.certainty.faults import (
    BE,
    CONDITIONS,
    HAS,
    MODALS,
    NOT,
    NOT_AHEAD,
    OPEN_MOODS,
    PAST,
    PLANNED,
    RECORDED,
    TO,
    UNCHANGED,
    UNTIL,
)
from summarizer.lang.en.checks.certainty.freely import CAN
from summarizer.lang.en.words import PAST_FORMS
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.copying import Change
    from summarizer.checks.certainty.fault import Pair

__all__ = ["FEWEST_SAID", "find_faults"]

_AUXILIARIES = 2
_FEWEST_TOLD = 2
FEWEST_SAID = 3
# No sentence that says something has more; the time of judging a thousand grows with their square.
_MOST_CUES = 64
_MOST_SAID = 0.75
_OPEN = WEAK | FUTURE
_SURE = FACTIVE | RECORDED


def find_faults(pair: Pair) -> Iterator[Fault]:
    """Yield what the item says otherwise than the sentence beside it, each cue's faults in their order."""
    dropped, added = pair.dropped[:_MOST_CUES], pair.added[:_MOST_CUES]
    if (not dropped and not added) or is_question(pair.evidence):
        return
    changes = find_changes(pair.evidence, pair.item)
    for cue in dropped:
        if pair.passage.kind == "claim" and cue.kind != "negated":
            continue
        if is_only_named(cue, pair.item, pair.evidence):
            continue
        cut = find_cut(cue, pair.evidence, changes)
        faults = [
            *_FINDERS.get(cue.kind, _find_flat)(cue, pair),
            *(find_cut_fault(cue, cut, pair) if cut else ()),
        ]
        yield from _with_suggestion(faults, cue, cut, changes, pair)
    for cue in added:
        put_in = find_put_in(cue, pair.item, changes)
        faults = [
            *(find_new_negation(cue, pair) if cue.kind == "negated" else ()),
            *(find_put_in_fault(cue, put_in, pair) if put_in else ()),
        ]
        yield from _with_suggestion(faults, cue, put_in, changes, pair)


def _with_suggestion(
    faults: Sequence[Fault], cue: Cue, change: Change | None, changes: Sequence[Change], pair: Pair
) -> Iterator[Fault]:
    suggestion = restore(cue, change, changes, pair.evidence, pair.item) if faults and change else None
    yield from (fault._replace(suggestion=suggestion) for fault in faults)


def _find_flat(cue: Cue, pair: Pair) -> Iterator[Fault]:
    item, evidence = pair.item, pair.evidence
    heads = find_head(cue, evidence, item) if cue.kind in MESSAGES else None
    # "Police said he did it" is surer than "he may have done it", and no surer than "police believe he did".
    by_report = cue.span.of(evidence.reading.text).lower() not in MODALS
    if heads is None or has_doubt(item, evidence, by_report=by_report):
        return
    own, forms = evidence.words_in(cue.span), evidence.reading.words.forms
    # "Accused him of lying" told as "he was accused of lying": the doubt is kept behind what it governs.
    is_there = cue.kind == "alleged" and item.forms.issuperset(forms[own.start : own.stop])
    if is_there or (cue.kind == "denied" and has_refusal(item, evidence)):
        return
    # "Concerns about North Korea"; "he set the bidding, so that they could bid".
    if is_name(cue.scope.of(evidence.reading.text)) or _is_flat_too(
        evidence, stem_at(evidence, heads[0]), cue
    ):
        return
    beside = forms[max(own.start - 1, evidence.first) : own.start]
    beside += forms[own.stop : own.stop + 1] if UNTIL in evidence.forms else []
    is_denied = any(form == NOT or form.endswith(NOT_ENDING) for form in beside)
    is_denied = is_denied or is_not_able(cue, evidence, item)
    is_outside = is_told_beside(cue, item, evidence) or is_for_a_purpose(evidence, own.start, item)
    is_outside = is_outside or is_choice_untold(cue, item, evidence)
    if (cue.kind == "hedged" and is_denied) or is_outside:
        return  # "could not believe it"; what "could not be reached until noon" was reached then
    start = item.reading.words.starts[heads[1]]
    is_kept = is_carried(start, pair.added, CARRIERS[cue.kind]) or is_carried(start, pair.kept_doubts, WEAK)
    if is_kept or is_kept_otherwise(cue, heads[1], evidence, item):
        return
    # "Moved to be closer" asserts no more than "moved so they could be closer".
    before = item.reading.words.forms[max(heads[1] - _AUXILIARIES, item.first) : heads[1]]
    if before[-1:] == [TO] or before == [TO, BE]:
        return
    text = cue.span.of(evidence.reading.text)
    # A sentence told freely may tell another part of the evidence than the one that the cue governs.
    if pair.support >= IN_ITS_WORDS:
        message = MESSAGES[cue.kind].format(cue=text)
        yield Fault("certainty.overstated", cue.span, message, stem_at(evidence, heads[0]), rule="hedge-lost")


def _is_flat_too(evidence: Part, stem: str, cue: Cue) -> bool:
    """Tell whether the sentence has the word outside the cue, too: it says it flat."""
    words = evidence.reading.words
    return any(
        not cue.scope.covers(Span(words.starts[n], words.ends[n])) for n in evidence.places.get(stem, ())
    )


def _find_done(cue: Cue, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when what the article has ahead is told as done."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    heads = find_head(cue, evidence, item)
    phrase = text.lower().split()
    is_plan = not PLANNED.isdisjoint(phrase) or phrase[-2:] == [TO, BE] or phrase[-1:] == [TO] == phrase[1:]
    if heads is None or (phrase[0] in NOT_AHEAD and not is_plan) or has_doubt(item, evidence):
        return
    if phrase[1:] == [TO] and is_plan and _says_what(cue, pair):
        return
    start = item.reading.words.starts[heads[1]]
    if _is_done(evidence, heads[0]) or not _is_done(item, heads[1]):
        return
    if is_carried(start, item.cues, _OPEN):
        return
    message = f"In the article this is still to come (“{text}”); the item states it as done."
    if pair.support >= IN_ITS_WORDS:
        yield Fault("certainty.overstated", cue.span, message, stem_at(evidence, heads[0]), rule="plan-done")


def _says_what(cue: Cue, pair: Pair) -> bool:
    """Tell whether "was to" says what a thing was, which was done: "our first job was to go there"."""
    stem = pair.evidence.reading.words.stems[pair.evidence.words_in(cue.span).start - 1]
    return bool(stem) and stem not in pair.item.places


def _is_done(part: Part, number: int) -> bool:
    """Tell whether a word is a verb of something done: "finished", "has sold", not "to be finished"."""
    forms = part.reading.words.forms
    before = forms[max(number - _AUXILIARIES, part.first) : number]
    if BE in before or TO in before[-1:]:
        return False
    form = forms[number]
    return form.endswith(PAST) or form in PAST_FORMS or (form in UNCHANGED and not HAS.isdisjoint(before))


def _find_condition(cue: Cue, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when the item tells what the evidence says under a condition, and not the condition."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    governed = {stem for _, stem in evidence.stems_in(cue.scope)}
    words = evidence.reading.words
    sentence = words.sentences[evidence.words_in(cue.span).start]
    beside = {words.stems[n] for n in range(evidence.first, evidence.last) if words.sentences[n] == sentence}
    told = {stem for stem in item.places if stem in beside and stem not in governed}
    if text.lower() not in CONDITIONS or not governed or has_doubt(item, evidence):
        return
    if not OPEN_MOODS.isdisjoint(item.forms):
        return
    if len(told) < _FEWEST_TOLD or len(told) < IN_ITS_WORDS * len(item.places):
        return
    if is_beside_condition(cue, item, evidence):
        return
    is_ahead = all(any(c.kind == "future" for c in part.cues) for part in (item, evidence))
    if is_ahead and not any(c.kind in {"conditional", "hedged"} for c in item.cues):
        message = f"The article says this under a condition (“{text} …”); the item leaves it out."
        yield Fault("certainty.overstated", cue.span, message, rule="condition-dropped")


def _find_conditional(cue: Cue, pair: Pair) -> Iterator[Fault]:
    # "Contact can burn" of "if it contacts the skin, it can burn".
    is_possible = CAN in pair.item.forms and CAN in pair.evidence.forms
    heads = find_head(cue, pair.evidence, pair.item)
    # "If Orm do not lose" told as "Orm could lose".
    is_possible = is_possible or (heads is not None and is_open_clause(pair.item, heads[1]))
    is_possible = is_possible or is_supposing(pair.item)
    found = [] if is_possible else list(_find_flat(cue, pair))
    yield from found or _find_condition(cue, pair)


def _find_unattributed(cue: Cue, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when what somebody said is told as a fact: grave only where others contest it."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    if text.lower().split()[0] in _SURE:
        return
    said = {stem for _, stem in evidence.stems_in(cue.scope)}
    hits = sum(stem in said for stem in item.places)
    if hits < min(FEWEST_SAID, len(item.places)) or hits < _MOST_SAID * len(item.places):
        return
    named = any(other.kind in CARRIERS["attributed"] for other in pair.added)
    if named or has_doubt(item, evidence) or any(other.kind in WEAK for other in pair.kept_doubts):
        return
    yield Fault("certainty.unattributed", cue.span, UNATTRIBUTED.format(cue=text), is_soft=True)


_FINDERS = {
    "conditional": _find_conditional,
    "negated": find_lost_negation,
    "future": _find_done,
    "attributed": _find_unattributed,
}
