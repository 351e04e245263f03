"""Certainty judged by a pack's words alone, in a language that English rules do not know.

What is told closely is an error, what is told freely a doubt. A sentence with any word of its own that turns
the sense, doubts or reports is left alone: in these languages more is missed than found wrongly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from summarizer.checks.certainty.assertion import is_question, part_of
from summarizer.checks.certainty.compared_causes import find_caused
from summarizer.checks.certainty.compared_cited import find_claim_cited
from summarizer.checks.certainty.compared_claims import find_claimed
from summarizer.checks.certainty.compared_contested import find_contested_freely, is_denied_behind
from summarizer.checks.certainty.compared_copies import find_copied
from summarizer.checks.certainty.compared_doubts import find_only_doubted, find_word_doubted
from summarizer.checks.certainty.compared_ended import find_ended
from summarizer.checks.certainty.compared_matters import find_never_told, find_turned_matter
from summarizer.checks.certainty.compared_nearly import find_nearly
from summarizer.checks.certainty.compared_nots import (
    find_denied_behind,
    find_lost_not,
    find_lost_verb,
    find_new_not,
    find_not_yet,
    find_only_denied,
    is_still_ahead,
)
from summarizer.checks.certainty.compared_open import find_open, is_done_near
from summarizer.checks.certainty.compared_reach import (
    FEWEST_GOVERNED,
    FREE,
    FREE_GOVERNED,
    governed_ahead,
    governed_behind,
    governed_by,
    governed_of_verb,
    is_close,
    is_free,
    is_of_noun,
)
from summarizer.checks.certainty.compared_refused import (
    find_left_open,
    find_refused,
    find_refused_behind,
    find_swapped_not,
)
from summarizer.checks.certainty.compared_settled import find_answered, find_outcome, find_settled
from summarizer.checks.certainty.compared_stances import find_other_stance
from summarizer.checks.certainty.compared_wholes import find_part_told, find_whole
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import CONTRARY, MESSAGES, UNATTRIBUTED, Fault
from summarizer.checks.certainty.opposites import find_exchanged, find_opposite, read_contraries
from summarizer.model.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind
    from summarizer.model.draft import Status

__all__ = ["find_compared"]

_FEWEST_SHARED = 2
_DOUBTED: frozenset[CueKind] = frozenset({"hedged", "alleged", "denied"})
# What nobody holds for sure; the others may be told with who says so.
_DENIED = CONTRARY | {"not_announced"}
_LOST = frozenset({"negation-lost", "negation-lost-freely", "only-denied", "contrary-told"})
_NOT_LOST = _LOST | {"negation-cut"}
_SURER = frozenset({"certainty.overstated", "certainty.unattributed"})
_OPEN: frozenset[CueKind] = frozenset({"hedged", "disputed"})


def find_compared(
    pair: Comparison, *, is_claim: bool = False, status: Status | Literal[""] = ""
) -> Fault | None:
    """Return the gravest fault of the item beside its evidence, `None` where it has none.

    A claim that the brief itself calls unconfirmed may be told flat; of one that it calls denied, or not
    announced, the article's denial is its status.
    """
    soft: Fault | None = None
    is_ahead = is_still_ahead(pair)
    for fault in _faults(pair):
        if is_ahead and fault.rule in _NOT_LOST:
            continue
        if is_claim and (fault.code in _SURER or (status in _DENIED and fault.rule in _LOST)):
            continue
        if RULES[fault.rule].level == "error":
            return fault
        soft = soft or fault
    return soft


def _faults(pair: Comparison) -> Iterator[Fault]:
    if is_question(pair.item):
        return
    for part in pair.evidence:
        if is_question(part):
            continue
        # Of the drowning that was nearly so a short item says two words, one of them the verb.
        yield from find_nearly(pair, part)
        if sum(stem in part.places for stem in pair.item.places) < _FEWEST_SHARED:
            continue
        yield from find_copied(pair, part)
        yield from _find_contrary(pair, part)
        yield from find_lost_not(pair, part)
        yield from find_lost_verb(pair, part)
        yield from find_denied_behind(pair, part)
        yield from find_refused_behind(pair, part)
        yield from find_swapped_not(pair, part)
        yield from find_left_open(pair, part)
        yield from _find_lost_doubt(pair, part)
        yield from _find_contested(pair, part)
        yield from _find_done(pair, part)
        yield from find_open(pair, part)
        yield from _find_proved(pair, part)
        yield from find_whole(pair, part)
        yield from find_part_told(pair, part)
        yield from find_answered(pair, part)
        yield from find_claimed(pair, part)
        yield from find_ended(pair, part)
    yield from find_new_not(pair)
    yield from find_refused(pair)
    yield from find_settled(pair)
    yield from find_outcome(pair)
    yield from find_turned_matter(pair)
    yield from find_never_told(pair)
    yield from find_other_stance(pair)
    yield from find_only_denied(pair)
    yield from find_not_yet(pair)
    yield from find_only_doubted(pair)
    yield from find_word_doubted(pair)
    yield from find_contested_freely(pair)
    yield from find_claim_cited(pair)
    yield from find_caused(pair)
    main = _without_denial(pair)
    if main is not None:
        yield from find_only_doubted(main)
        yield from _find_claim_denied(main)


def _find_claim_denied(main: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells flat what one side says in the article, and that it is denied."""
    if main.is_weak(main.item) or main.denies(main.item):
        return
    if any(cue.kind == "attributed" for cue in main.item.cues):
        return
    for part in main.evidence:
        cue = next((cue for cue in part.cues[:MOST_CUES] if cue.kind == "attributed"), None)
        if cue is not None and main.support(part) >= FREE_GOVERNED and not main.doubts(main.item, part):
            message = f"{UNATTRIBUTED.format(cue=cue.span.of(part.reading.text))} Others dispute or deny it."
            yield Fault("certainty.unattributed", cue.span, message, rule="claim-plain")
            return


def _without_denial(pair: Comparison) -> Comparison | None:
    """Return the same without a later clause that says who denies it, `None` where the item has none.

    "The defects were known, which the mayor denies" tells flat that they were.
    """
    item, words = pair.item, pair.item.reading.words
    for cue in item.cues[:MOST_CUES]:
        at = item.words_in(cue.span).start
        first = next((n for n in range(item.first, at) if words.clauses[n] == words.clauses[at]), at)
        while first > item.first and words.forms[first] not in pair.words.asides:
            first -= 1
        if cue.kind == "denied" and first > item.first:
            return pair._replace(item=part_of(item.reading, words.starts[item.first], words.starts[first]))
    return None


def _find_contrary(pair: Comparison, part: Part) -> Iterator[Fault]:
    turning = pair.words.negating | pair.words.lessening
    known = read_contraries(pair.words.outcomes, pair.words.exchanged, turning)
    rule, found = "outcome-turned", find_opposite(pair.item, part, known)
    if found is None:
        rule, found = "word-exchanged", find_exchanged(pair.item, part, known)
    if found is None or any(not found.family.isdisjoint(o.forms) for o in pair.elsewhere(part, ())):
        return
    given, said = part.reading.words.forms[found.given], pair.item.reading.words.forms[found.said]
    message = f"The article says “{given}” here, not “{said}”."
    yield Fault(RULES[rule].code, part.span_of([found.given]), message, rule=rule)


def _find_lost_doubt(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells flat what the evidence doubts, lays to somebody or has denied."""
    if pair.is_weak(pair.item) or pair.hedges(pair.item, part):
        return
    doubts = pair.doubts(pair.item, part)
    is_reported = pair.doubts(pair.item, part, by_report=False)
    for cue in part.cues[:MOST_CUES]:
        governed = governed_of_verb(cue, pair, part)
        is_expected = cue.kind == "future" and _is_expected(cue, pair, part)
        if is_expected and not doubts and not is_free(pair, part, governed):
            governed = governed_behind(cue, part)
        if (
            not (_is_doubted(cue) or is_expected)
            or len(governed) < FEWEST_GOVERNED
            or _is_told_beside(cue, pair, part)
        ):
            continue
        # What is alleged or denied may be told with who says so, what is only possible may not.
        if doubts and cue.kind not in _OPEN and not is_expected:
            continue
        # Who believes a thing may be said to tell it: "the police think", "according to the police".
        if is_reported and not cue.scope.covers(cue.span):
            continue
        if cue.kind == "denied" and pair.denies(pair.item):
            continue
        # "Is not concluded yet" of what may be concluded, "was not proved" of what he is said to have done.
        if pair.nots(pair.item) and (cue.kind in _OPEN or _is_alleged_so(cue, pair, part)):
            continue
        if not is_free(pair, part, governed) or any(
            not pair.is_weak(o) for o in pair.elsewhere(part, governed)
        ):
            continue
        is_sure = is_close(pair, part, governed) and not pair.raises(pair.item, part)
        is_sure = is_sure and not is_reported and not is_expected
        rule = "hedge-lost" if is_sure else "hedge-lost-freely"
        message = MESSAGES["hedged" if is_expected else cue.kind].format(cue=cue.span.of(part.reading.text))
        yield Fault("certainty.overstated", cue.span, message, rule=rule)
        return


def _is_expected(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether a cue only expects what it governs: "devrait signer", told as "signera"."""
    forms = part.reading.words.forms
    if not pair.words.expecting.isdisjoint(pair.item.forms):
        return False
    return any(forms[n] in pair.words.expecting for n in part.words_in(cue.span))


def _is_alleged_so(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether something is alleged to be so: not that it is not."""
    return cue.kind == "alleged" and not any(cue.scope.covers(other.span) for other in pair.nots(part))


def _is_doubted(cue: Cue) -> bool:
    """Tell whether a cue leaves open what it governs; of a word that disputes, only what stands behind it."""
    is_behind = not cue.scope.covers(cue.span) and cue.scope.start >= cue.span.end
    return cue.kind in _DOUBTED or (cue.kind == "disputed" and is_behind)


def _find_contested(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells flat what one side says, and a sentence close behind denies it."""
    if pair.is_weak(pair.item) or pair.doubts(pair.item, part) or not is_denied_behind(pair, part):
        return
    if any(cue.kind == "attributed" for cue in pair.item.cues):
        return
    for cue in part.cues[:MOST_CUES]:
        governed = governed_by(cue, part) if cue.kind == "attributed" else []
        if len(governed) < FEWEST_GOVERNED or not is_free(pair, part, governed):
            continue
        text = cue.span.of(part.reading.text)
        rule = "claim-contested" if is_close(pair, part, governed) else "claim-plain"
        message = f"{UNATTRIBUTED.format(cue=text)} Others dispute or deny it."
        yield Fault("certainty.unattributed", cue.span, message, rule=rule)
        return


def _is_told_beside(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether a cue of the noun beside it governs one that the item does not have."""
    if not is_of_noun(cue, part):
        return False
    own = part.words_in(cue.span)
    nearest = sorted((abs(n - own.start), stem) for n, stem in part.stems_in(cue.scope) if n not in own)
    return bool(nearest) and pair.share([nearest[0][1]], pair.item) == 0


def _find_done(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells as done what the evidence has ahead."""
    ahead = [cue for cue in part.cues[:MOST_CUES] if cue.kind == "future"]
    if not ahead or any(cue.kind == "future" for cue in pair.item.cues):
        return
    if pair.is_weak(pair.item) or pair.doubts(pair.item, part) or pair.denies(pair.item):
        return
    words = pair.item.reading.words
    # "Has thrown out the plan to move" is told with another word for it: what is done is the refusal.
    known = frozenset(part.reading.words.stems[n] for n in pair.done(part))
    roots = pair.text.roots_of(known)
    done = [n for n in pair.done(pair.item) if not pair.text.is_accounted(words.stems[n], known, roots)]
    if any(is_done_near(words.stems[n], pair, part) for n in done):
        return
    for cue in ahead if done else ():
        governed = governed_ahead(cue, pair, part)
        if len(governed) < FEWEST_GOVERNED or not is_free(pair, part, governed):
            continue
        if any(not any(c.kind == "future" for c in o.cues) for o in pair.elsewhere(part, governed)):
            return
        is_governed = any(pair.share([words.stems[n]], part) for n in done)
        text = cue.span.of(part.reading.text)
        message = f"In the article this is still to come (“{text}”); the item states it as done."
        is_sure = is_governed and is_close(pair, part, governed)
        rule = "plan-done" if is_sure else "hedge-lost-freely"
        yield Fault("certainty.overstated", cue.span, message, rule=rule)
        return


def _find_proved(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item calls certain what the evidence doubts or has ahead."""
    proofs = pair.proofs(pair.item)
    if not proofs or pair.proofs(part) or pair.nots(pair.item) or pair.support(part) < FREE:
        return
    for cue in part.cues[:MOST_CUES]:
        if cue.kind in _DOUBTED or cue.kind == "future":
            said = pair.item.reading.words.forms[proofs[0]]
            text = cue.span.of(part.reading.text)
            message = f"The article says “{text}” here; the item calls it certain (“{said}”)."
            yield Fault("certainty.overstated", cue.span, message, rule="hedge-lost-freely")
            return
