"""Faults of a sentence that is copied but for a word: a doubt or a "not" cut from it, or a "not" put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import has_doubt, is_carried
from summarizer.checks.certainty.fault import (
    CARRIERS,
    CONTRARY,
    MESSAGES,
    NEGATIVE,
    PUT_IN,
    REACH,
    UNATTRIBUTED,
    Fault,
    is_name,
    lost,
    stem_at,
)
from summarizer.checks.certainty.kept import is_kept_otherwise
from summarizer.checks.certainty.otherwise import (
    has_refusal,
    is_lacking,
    is_not_able,
    is_same_bound,
    is_told_before,
    qualifies_noun,
    refuses_near,
)
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING
from summarizer.lang.en.checks.certainty.copied_faults import CONTRARY_PREFIXES, CONTRASTS, NEITHER, NOR, TO
from summarizer.lang.en.checks.certainty.copying import NEGATING
from summarizer.lang.en.checks.certainty.fault import CLAUSAL, FACTIVE
from summarizer.lang.en.checks.certainty.otherwise import WITH
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.copying import Change
    from summarizer.checks.certainty.fault import Pair
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_cut_fault", "find_put_in_fault"]

_BEHIND = 3  # words
# Leaving these out of a sentence that is copied otherwise makes it surer, whatever else it says.
_CUT = frozenset({"hedged", "alleged", "denied", "negated", "attributed"})


def find_cut_fault(cue: Cue, cut: Change, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when the item is the evidence's own wording but for `cue`."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    words = evidence.reading.words
    is_negation = any(words.forms[n] in NEGATING or words.forms[n].endswith(NOT_ENDING) for n in cut.theirs)
    kind = "negated" if is_negation else cue.kind
    if kind not in _CUT or has_doubt(item, evidence):
        return
    if _tells_nothing(cue, pair, is_negation=is_negation) or is_not_able(cue, evidence, item):
        return
    is_doubt = kind not in {"negated", "attributed"}
    if _is_told_otherwise(kind, item, cut) or (
        is_doubt and is_kept_otherwise(cue, cut.ours.stop, evidence, item)
    ):
        return
    after = item.reading.words.starts[min(cut.ours.stop, item.last - 1)]
    if is_carried(after, pair.added, CARRIERS[kind]) or _is_infinitive(item, cut):
        return
    head = next((stem for n in range(cut.theirs.stop, evidence.last) if (stem := stem_at(evidence, n))), "")
    if kind == "attributed":
        if text.lower().split()[0] not in FACTIVE:
            message = UNATTRIBUTED.format(cue=text)
            yield Fault("certainty.unattributed", cue.span, message, is_soft=True)
    elif kind != "negated":
        yield Fault("certainty.overstated", cue.span, MESSAGES[kind].format(cue=text), head, rule="hedge-cut")
    elif pair.passage.status in CONTRARY or has_refusal(item, evidence) or len(cut.theirs) > REACH:
        return  # "Not to elevate, but rather to use": more than a not was cut
    elif _is_bare_not(cue, cut, pair):
        yield lost(cue.span, evidence, "negation-cut", head)


def find_put_in_fault(cue: Cue, put_in: Change, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when the item is the evidence's own wording but for a negation."""
    item, evidence = pair.item, pair.evidence
    forms, words = item.reading.words.forms, evidence.reading.words
    if pair.passage.kind == "claim" or not any(forms[n] in NEGATING for n in put_in.ours):
        return
    if NEITHER in evidence.forms and NOR in forms[put_in.ours.start : put_in.ours.stop]:
        return  # "neither she or they" told as "neither she nor they"
    # "Not clear" of what the article calls unclear.
    after = item.reading.words.forms[put_in.ours.stop : put_in.ours.stop + 1]
    if any(prefix + form in evidence.forms for prefix in CONTRARY_PREFIXES for form in after):
        return
    own = [forms[n] for n in item.words_in(cue.span)]
    if any([words.forms[n] for n in evidence.words_in(c.span)] == own for c in pair.dropped):
        return  # "there never was a case when they did it" told as "they never did it"
    # "Refrained from using" told as "did not use", "lost his shoe" as "without his shoe".
    if (
        refuses_near(evidence, put_in.theirs, item)
        or is_lacking(cue, item, evidence)
        or is_same_bound(item, evidence)
    ):
        return
    number = min(put_in.theirs.stop, evidence.last - 1)
    # "Is not contested" has the word that would carry the negation still.
    gone = [
        c for c in pair.dropped if any(words.forms[n] not in item.forms for n in evidence.words_in(c.span))
    ]
    if any(words.forms[n] in NEGATING for n in put_in.theirs) or is_carried(
        words.starts[number], gone, NEGATIVE
    ):
        return
    head = next((stem for n in range(number, evidence.last) if (stem := stem_at(evidence, n))), "")
    message = PUT_IN.format(cue=cue.span.of(item.reading.text))
    span = Span(words.starts[number], words.ends[number])
    is_with = any(words.forms[n] == WITH for n in put_in.theirs)
    rule = "negation-put-in" if is_with or not qualifies_noun(cue, item) else "negation-added-freely"
    yield Fault("certainty.negated", span, message, head, is_negation=True, rule=rule)


def _tells_nothing(cue: Cue, pair: Pair, *, is_negation: bool) -> bool:
    """Tell whether a cue bears on nothing told: "concerns about North Korea", "laugh off his claims"."""
    is_bare = cue.scope.start == cue.scope.end and not is_negation
    return is_bare or is_name(cue.scope.of(pair.evidence.reading.text))


def _is_told_otherwise(kind: CueKind, item: Part, cut: Change) -> bool:
    """Tell whether the item has another cue in place of the one of this kind that is gone."""
    kinds = {cue.kind for cue in item.cues}
    return (
        # "Alleges that ..., a claim that the office disputes".
        (kind == "alleged" and not kinds.isdisjoint({"alleged", "disputed"}))
        # "Which is denied by the council" told as "which the council denies".
        or (kind == "denied" and "denied" in kinds)
        # "He believes he may win" told as "he may win".
        or (kind == "hedged" and _is_hedged_behind(item, cut))
    )


def _is_hedged_behind(item: Part, cut: Change) -> bool:
    """Tell whether the words behind the place of a cue hold another of its kind."""
    behind = range(cut.ours.stop, cut.ours.stop + _BEHIND)
    return any(
        cue.kind == "hedged" and any(n in behind for n in item.words_in(cue.span)) for cue in item.cues
    )


def _is_infinitive(item: Part, cut: Change) -> bool:
    """Tell whether the item has "to" or "to be" where the cue was: a purpose asserts nothing."""
    ours = item.reading.words.forms[cut.ours.start : cut.ours.stop + 1]
    return TO in ours


def _is_bare_not(cue: Cue, cut: Change, pair: Pair) -> bool:
    """Tell whether a "not" alone was cut from within a sentence that sets nothing against what it denies."""
    item, evidence = pair.item, pair.evidence
    forms = evidence.reading.words.forms
    words = [forms[n] for n in evidence.words_in(cue.span)]
    is_bare = len(cut.theirs) == 1 or any(form in CLAUSAL or form.endswith(NOT_ENDING) for form in words)
    is_set_against = not CONTRASTS.isdisjoint(forms[cut.theirs.stop : evidence.last])
    is_told_otherwise = is_set_against or is_told_before(item, evidence)
    return is_bare and not is_told_otherwise and not (NEGATING & item.forms and len(cut.theirs) > 1)
