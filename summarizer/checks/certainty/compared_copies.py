"""A sentence copied from the article but for a not or a word of doubt, in a language with compared words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.copying import find_changes
from summarizer.checks.certainty.fault import MESSAGES, PUT_IN, WEAK, Fault, lost

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.checks.certainty.copying import Change

__all__ = ["find_copied"]

_CUT = frozenset({"hedged", "alleged"})
# A cue is cut with no more than so many words.
_MOST_WITHIN = 6


def find_copied(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield what a copied sentence has lost of a not or a doubt, or has gained of a not."""
    changes = find_changes(part, pair.item)
    if not changes or pair.turns(pair.item):
        return
    yield from _find_nots(pair, part, changes)
    yield from _find_cut(pair, part, changes)


def _find_nots(pair: Comparison, part: Part, changes: Sequence[Change]) -> Iterator[Fault]:
    theirs, ours = pair.not_numbers(part), pair.not_numbers(pair.item)
    # "Does not close the plant but sells it": what is set against a not may be told alone.
    if len(theirs) == len(ours) or not pair.words.contrasts.isdisjoint(part.forms - pair.item.forms):
        return
    for change in changes:
        gone = [n for n in theirs if n in change.theirs]
        come = [n for n in ours if n in change.ours]
        has_own = _has_stems(pair.item, change.ours, part)
        has_given = _has_stems(part, change.theirs, pair.item)
        if gone and not come and len(theirs) > len(ours) and has_given and len(change.theirs) <= _MOST_WITHIN:
            span = part.span_of([gone[0]])
            yield lost(span, part, "negation-cut")
        if come and not gone and len(theirs) < len(ours) and has_own and not pair.turns(part):
            cue = pair.item.span_of([come[0]]).of(pair.item.reading.text)
            at = min(change.theirs.start, part.last - 1)
            message = PUT_IN.format(cue=cue)
            yield Fault(
                "certainty.negated", part.span_of([at]), message, is_negation=True, rule="negation-put-in"
            )


def _find_cut(pair: Comparison, part: Part, changes: Sequence[Change]) -> Iterator[Fault]:
    if pair.doubts(pair.item, part):
        return
    for cue in part.cues[:MOST_CUES]:
        if cue.kind not in _CUT:
            continue
        own = part.words_in(cue.span)
        for change in changes:
            if not all(n in change.theirs for n in own) or len(change.theirs) > _MOST_WITHIN:
                continue
            rest = sum(bool(part.reading.words.stems[n]) for n in change.theirs if n not in own)
            if rest > _stems(pair.item, change.ours) or _keeps_doubt(pair.item, change):
                continue
            message = MESSAGES[cue.kind].format(cue=cue.span.of(part.reading.text))
            rule = "hedge-raised" if pair.raises(pair.item, part) else "hedge-cut"
            yield Fault("certainty.overstated", cue.span, message, rule=rule)


def _keeps_doubt(item: Part, change: Change) -> bool:
    """Tell whether a cue of doubt stands among the item's words of `change`."""
    return any(
        cue.kind in WEAK and any(n in change.ours for n in item.words_in(cue.span)) for cue in item.cues
    )


def _has_stems(part: Part, numbers: range, other: Part) -> bool:
    """Tell whether `other` has the content of these words of `part`: only a not was cut or put in."""
    return all(stem in other.places for n in numbers if (stem := part.reading.words.stems[n]))


def _stems(part: Part, numbers: range) -> int:
    return sum(bool(part.reading.words.stems[n]) for n in numbers)
