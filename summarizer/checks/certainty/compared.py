"""Certainty judged by a pack's words alone, in a language that English rules do not know.

What is told closely is an error, what is told freely a doubt. A sentence with any word of its own that turns
the sense, doubts or reports is left alone: in these languages more is missed than found wrongly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import is_question, sentence_part
from summarizer.checks.certainty.compared_copies import find_copied
from summarizer.checks.certainty.compared_open import find_open, is_done_near
from summarizer.checks.certainty.compared_wholes import find_whole
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import CONTRARY, LOST, MESSAGES, PUT_IN, UNATTRIBUTED, Fault
from summarizer.checks.certainty.opposites import find_exchanged, find_opposite, read_contraries
from summarizer.model.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_compared"]

# So much of what a cue governs, and of the item, both have: of a sentence told closely, and freely.
_CLOSE_GOVERNED, _CLOSE = 0.8, 0.78
_FREE_GOVERNED, _FREE = 0.65, 0.5
_LEAST = 0.3
_ADDED_GOVERNED, _ADDED = 0.75, 0.6
_FEWEST_GOVERNED = 2
_FEWEST_SHARED = 2
_MOST_GOVERNED = 8
_NOUN = 4
_BEHIND = 3  # sentences behind another that may speak of the same
# A short sentence behind another speaks of it: "Confirmed this is not."
_MOST_BACK = 3
_DOUBTED: frozenset[CueKind] = frozenset({"hedged", "alleged", "denied"})
# What nobody holds for sure; the others may be told with who says so.
_OPEN: frozenset[CueKind] = frozenset({"hedged", "disputed"})


def find_compared(pair: Comparison) -> Fault | None:
    """Return the gravest fault of the item beside its evidence, `None` where it has none."""
    soft: Fault | None = None
    for fault in _faults(pair):
        if RULES[fault.rule].level == "error":
            return fault
        soft = soft or fault
    return soft


def _faults(pair: Comparison) -> Iterator[Fault]:
    if is_question(pair.item):
        return
    for part in pair.evidence:
        if is_question(part) or sum(stem in part.places for stem in pair.item.places) < _FEWEST_SHARED:
            continue
        yield from find_copied(pair, part)
        yield from _find_contrary(pair, part)
        yield from _find_lost_not(pair, part)
        yield from _find_denied_behind(pair, part)
        yield from _find_lost_doubt(pair, part)
        yield from _find_contested(pair, part)
        yield from _find_done(pair, part)
        yield from find_open(pair, part)
        yield from _find_proved(pair, part)
        yield from find_whole(pair, part)
    yield from _find_new_not(pair)


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


def _governed(cue: Cue, part: Part) -> list[str]:
    """Return the first stems that a cue governs, without its own words: of a cue of a noun, its clause's."""
    own = part.words_in(cue.span)
    if _is_of_noun(cue, part):
        clauses, stems = part.reading.words.clauses, part.reading.words.stems
        beside = (
            n for n in range(part.first, part.last) if clauses[n] == clauses[own.start] and n not in own
        )
        return [stems[n] for n in beside if stems[n]][:_MOST_GOVERNED]
    beyond = _conditions(cue, part)
    found = [stem for n, stem in part.stems_in(cue.scope) if n not in own and n not in beyond]
    # "Erwägt, die Linie einzustellen": what is thought of is a clause of its own.
    if len(found) < _FEWEST_GOVERNED and cue.kind == "future":
        found = [stem for n in range(own.stop, part.last) if (stem := part.reading.words.stems[n])]
    return found[:_MOST_GOVERNED]


def _conditions(cue: Cue, part: Part) -> frozenset[int]:
    """Return the numbers of the words behind a cue that a condition governs: "threatens to leave if"."""
    return frozenset(
        number
        for other in part.cues[:MOST_CUES]
        if other.kind == "conditional" and other.span.start > cue.span.start
        for number in part.words_in(other.scope)
    )


def _is_close(pair: Comparison, part: Part, governed: list[str]) -> bool:
    return (
        pair.share(governed, pair.item) >= _CLOSE_GOVERNED
        and pair.support(part) >= _CLOSE
        and not pair.tells_aside(governed, part)
    )


def _is_free(pair: Comparison, part: Part, governed: list[str]) -> bool:
    """Tell whether the item may tell in words of its own what a cue governs."""
    share, support = pair.share(governed, pair.item), pair.support(part)
    if share >= _FREE_GOVERNED and support >= _FREE:
        return True
    # An item may gather what several sentences say.
    return share >= _CLOSE_GOVERNED and support >= _LEAST and pair.whole_support >= _FREE_GOVERNED


def _find_lost_not(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells what the evidence negates, and has nothing that turns its sense."""
    if pair.turns(pair.item) or _refuses(pair.item) or pair.compares(part):
        return
    for cue in pair.nots(part):
        governed = _governed(cue, part)
        if _tells_contrary(cue, pair, part):
            continue
        if len(governed) < _FEWEST_GOVERNED:
            governed = list(part.places) if pair.share(part.places, pair.item) == 1 else []
        if not governed or not _is_free(pair, part, governed):
            continue
        is_aside = pair.share(governed, pair.item) < _CLOSE_GOVERNED and pair.tells_aside(governed, part)
        if (
            is_aside
            or _is_negated(pair, governed)
            or any(not pair.denies(o) for o in pair.elsewhere(part, governed))
        ):
            continue
        # A word of the clause put otherwise may be the contrary: "takes no more" told as "turns away".
        is_sure = pair.share(governed, pair.item) == 1 and pair.support(part) >= _CLOSE
        rule = "negation-lost" if is_sure else "negation-lost-freely"
        message = LOST.format(cue=cue.span.of(part.reading.text))
        yield Fault("certainty.negated", cue.span, message, rule=rule)
        return


def _tells_contrary(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether the item has the contrary of a negated word: "no survivors" told as "only dead"."""
    known = read_contraries(pair.words.outcomes, pair.words.exchanged, pair.words.negating).outcomes
    forms = part.reading.words.forms
    rows = (known[forms[n]] for n in part.words_in(cue.scope) if forms[n] in known)
    return any(
        not contrary.isdisjoint(pair.item.forms) and same.isdisjoint(pair.item.forms)
        for same, contrary in rows
    )


def _is_negated(pair: Comparison, governed: list[str]) -> bool:
    """Tell whether a not of the item bears on any of the governed words, or on nothing that can be told."""
    known = frozenset(governed)
    roots = pair.text.roots_of(known)
    for cue in pair.nots(pair.item):
        own = _governed(cue, pair.item)
        if len(own) < _FEWEST_GOVERNED or any(pair.text.is_accounted(stem, known, roots) for stem in own):
            return True
    return False


def _refuses(part: Part) -> bool:
    return any(cue.kind in {"denied", "disputed", "not_announced"} for cue in part.cues)


def _find_denied_behind(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where a short sentence right behind the evidence negates what the item tells of it."""
    number = pair.source.numbers_of(part.span_of([part.first]))[0]
    if number >= len(pair.source.sentences) or pair.denies(pair.item):
        return
    behind = sentence_part(number + 1, pair.source)
    nots = pair.nots(behind)
    if nots and 0 < len(behind.places) <= _MOST_BACK and behind.places.keys() <= pair.item.places.keys():
        message = LOST.format(cue=nots[0].span.of(behind.reading.text))
        yield Fault("certainty.negated", nots[0].span, message, rule="negation-lost-freely")


def _find_new_not(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item negates what the article tells, and no sentence near it denies a thing."""
    # Two turns say yes: "does not refuse".
    if pair.turns(pair.item) or pair.compares(pair.item):
        return
    if any(pair.denies(part) or pair.compares(part) for part in pair.evidence):
        return
    for cue in pair.nots(pair.item):
        governed = _governed(cue, pair.item)
        if len(governed) < _FEWEST_GOVERNED:
            continue
        for part in pair.evidence:
            if _is_put_otherwise(pair, part):
                continue
            if (
                pair.share(governed, part) >= _ADDED_GOVERNED
                and pair.support(part) >= _ADDED
                and not any(pair.denies(other) for other in pair.elsewhere(part, governed))
            ):
                message = PUT_IN.format(cue=cue.span.of(pair.item.reading.text))
                is_close = pair.support(part) == 1
                rule = "negation-added" if is_close else "negation-added-freely"
                span = part.span_of(range(part.first, part.last))
                yield Fault("certainty.negated", span, message, is_negation=True, rule=rule)
                return


def _is_put_otherwise(pair: Comparison, part: Part) -> bool:
    """Tell whether a not may say what `part` says: "does not rule it out", "no festival without help"."""
    is_open = all(any(cue.kind == "hedged" for cue in one.cues) for one in (pair.item, part))
    is_condition = any(cue.kind == "conditional" for cue in part.cues)
    return is_open or (is_condition and len(pair.nots(pair.item)) > 1)


def _find_lost_doubt(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells flat what the evidence doubts, lays to somebody or has denied."""
    if pair.is_weak(pair.item) or pair.doubts(pair.item, part, by_report=False):
        return
    doubts = pair.doubts(pair.item, part)
    for cue in part.cues[:MOST_CUES]:
        governed = _governed(cue, part)
        if not _is_doubted(cue) or len(governed) < _FEWEST_GOVERNED or _is_told_beside(cue, pair, part):
            continue
        # What is alleged or denied may be told with who says so, what is only possible may not.
        if doubts and cue.kind not in _OPEN:
            continue
        if cue.kind == "denied" and pair.denies(pair.item):
            continue
        if cue.kind == "disputed" and pair.nots(pair.item):
            continue
        if not _is_free(pair, part, governed) or any(
            not pair.is_weak(o) for o in pair.elsewhere(part, governed)
        ):
            continue
        is_sure = _is_close(pair, part, governed) and not pair.raises(pair.item, part)
        rule = "hedge-lost" if is_sure else "hedge-lost-freely"
        message = MESSAGES[cue.kind].format(cue=cue.span.of(part.reading.text))
        yield Fault("certainty.overstated", cue.span, message, rule=rule)
        return


def _is_doubted(cue: Cue) -> bool:
    """Tell whether a cue leaves open what it governs; of a word that disputes, only what stands behind it."""
    is_behind = not cue.scope.covers(cue.span) and cue.scope.start >= cue.span.end
    return cue.kind in _DOUBTED or (cue.kind == "disputed" and is_behind)


def _find_contested(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells flat what one side says, and a sentence close behind denies it."""
    if pair.is_weak(pair.item) or pair.doubts(pair.item, part) or not _is_denied_behind(pair, part):
        return
    if any(cue.kind == "attributed" for cue in pair.item.cues):
        return
    for cue in part.cues[:MOST_CUES]:
        governed = _governed(cue, part) if cue.kind == "attributed" else []
        if len(governed) < _FEWEST_GOVERNED or not _is_free(pair, part, governed):
            continue
        text = cue.span.of(part.reading.text)
        rule = "claim-contested" if _is_close(pair, part, governed) else "claim-plain"
        message = f"{UNATTRIBUTED.format(cue=text)} Others dispute or deny it."
        yield Fault("certainty.unattributed", cue.span, message, rule=rule)
        return


def _is_denied_behind(pair: Comparison, part: Part) -> bool:
    number = pair.source.numbers_of(part.span_of([part.first]))[0]
    following = range(number + 1, min(number + _BEHIND, len(pair.source.sentences) + 1))
    others = (sentence_part(n, pair.source) for n in following)
    return any(cue.kind in CONTRARY for other in others for cue in other.cues)


def _is_told_beside(cue: Cue, pair: Comparison, part: Part) -> bool:
    """Tell whether a cue of the noun beside it governs one that the item does not have."""
    if not _is_of_noun(cue, part):
        return False
    own = part.words_in(cue.span)
    nearest = sorted((abs(n - own.start), stem) for n, stem in part.stems_in(cue.scope) if n not in own)
    return bool(nearest) and pair.share([nearest[0][1]], pair.item) == 0


def _is_of_noun(cue: Cue, part: Part) -> bool:
    """Tell whether a cue governs the few words beside it, on one side."""
    scope = part.words_in(cue.scope)
    return 0 < len(scope) <= _NOUN and not cue.scope.covers(cue.span)


def _find_done(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item tells as done what the evidence has ahead."""
    ahead = [cue for cue in part.cues[:MOST_CUES] if cue.kind == "future"]
    if not ahead or any(cue.kind == "future" for cue in pair.item.cues):
        return
    if pair.is_weak(pair.item) or pair.doubts(pair.item, part) or pair.denies(pair.item):
        return
    words = pair.item.reading.words
    known = {part.reading.words.forms[n] for n in pair.done(part)}
    done = [n for n in pair.done(pair.item) if words.forms[n] not in known]
    if any(is_done_near(words.stems[n], pair, part) for n in done):
        return
    for cue in ahead if done else ():
        governed = _governed(cue, part)
        if len(governed) < _FEWEST_GOVERNED or not _is_free(pair, part, governed):
            continue
        if any(not any(c.kind == "future" for c in o.cues) for o in pair.elsewhere(part, governed)):
            return
        is_governed = any(pair.share([words.stems[n]], part) for n in done)
        text = cue.span.of(part.reading.text)
        message = f"The article has this ahead (“{text}”); the item tells it as done."
        is_sure = is_governed and _is_close(pair, part, governed)
        rule = "plan-done" if is_sure else "hedge-lost-freely"
        yield Fault("certainty.overstated", cue.span, message, rule=rule)
        return


def _find_proved(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item calls certain what the evidence doubts or has ahead."""
    proofs = pair.proofs(pair.item)
    if not proofs or pair.proofs(part) or pair.nots(pair.item) or pair.support(part) < _FREE:
        return
    for cue in part.cues[:MOST_CUES]:
        if cue.kind in _DOUBTED or cue.kind == "future":
            said = pair.item.reading.words.forms[proofs[0]]
            text = cue.span.of(part.reading.text)
            message = f"The article says “{text}” here; the item calls it certain (“{said}”)."
            yield Fault("certainty.overstated", cue.span, message, rule="hedge-lost-freely")
            return
