"""What other sentences of an article say of the same: that it is disputed, denied, or so without a cue."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import is_carried, sentence_part, shared
from summarizer.checks.certainty.fault import CONTRARY, NEGATIVE, UNSURE
from summarizer.checks.certainty.faults import FEWEST_SAID
from summarizer.lang.en.checks.certainty.elsewhere import CHARGES
from summarizer.lang.en.words import stem_of

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.fault import Fault, Pair
    from summarizer.text.spans import Span

__all__ = ["is_contested", "is_said_elsewhere"]

_CHARGES = frozenset(map(stem_of, CHARGES))
_FEWEST_DENIED = 1
# Another sentence tells the same when it shares this much of what the evidence shares with the item.
_AS_CLOSE = 0.8


def is_contested(item: Part, evidence: Span, source: Source) -> bool:
    """Tell whether a sentence of the article disputes or denies what `item` is about.

    "The company denied this" and "he denies the charge" name nothing; they speak of the sentence before.
    """
    following = source.numbers_of(evidence)[-1] + 1
    if following <= len(source.sentences) and _is_denied_by(sentence_part(following, source), item):
        return True
    for cue in source.cues:
        if cue.kind in CONTRARY:
            part = sentence_part(source.numbers_of(cue.span)[0], source)
            said = part.stems_among(item.places, cue.scope)
            if sum(1 for _ in islice(said, FEWEST_SAID)) == FEWEST_SAID:
                return True
    return False


def _is_denied_by(part: Part, item: Part) -> bool:
    """Tell whether a sentence denies the one before it, and names nothing that `item` does not."""
    cues = [cue for cue in part.cues if cue.kind in CONTRARY or cue.kind == "negated"]
    stems = part.reading.words.stems if cues else []
    known = item.places.keys() | _CHARGES
    # Once for all cues: in a sentence without an end, each governs thousands of words.
    foreign = [n for n in range(part.first, part.last) if stems[n] and stems[n] not in known] if cues else []
    for cue in cues:
        governed = part.words_in(cue.scope)
        if bisect_left(foreign, governed.start) < bisect_left(foreign, governed.stop):
            continue
        if cue.kind in CONTRARY:
            return True
        denied = (stem for stem in part.stems_among(item.places, cue.scope) if stem not in _CHARGES)
        if sum(1 for _ in islice(denied, _FEWEST_DENIED)) == _FEWEST_DENIED:
            return True
    return False


def is_said_elsewhere(fault: Fault, pair: Pair, source: Source) -> bool:
    """Tell whether another sentence of the article says the same as the item does, without the cue."""
    bar = _AS_CLOSE * shared(pair.item, pair.evidence)
    for number in source.sentences_with_stem.get(fault.head, ()):
        other = sentence_part(number, source)
        if other.first == pair.evidence.first or shared(pair.item, other) < bar:
            continue
        starts = [source.reading.words.starts[n] for n in other.places.get(fault.head, ())]
        if fault.code == "certainty.negated":
            negated = any(is_carried(start, other.cues, NEGATIVE) for start in starts)
            if negated == fault.is_negation:
                return True
        elif any(not is_carried(start, other.cues, UNSURE) for start in starts):
            return True
    return False
