"""A verified fact that the article only lets somebody say: the article's own telling has it nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.claimants import find_claimant
from summarizer.checks.certainty.assertion import has_doubt, share
from summarizer.lang.en.checks.certainty.told import FACTIVE, RECORDED, RELATIVE, STATES
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_told"]

_UNSURE: frozenset[CueKind] = frozenset({"alleged", "hedged", "disputed", "conditional"})
_SAID: frozenset[CueKind] = frozenset({"attributed", "alleged", "hedged", "disputed"})
_COPIED = 0.95
# So much of an item's content words the sentence must have that lets somebody say it, and so much of these
# must be what is said. Of 33 verified facts found by it on articles it was made on 23 were wrong, none was
# true.
_LEAST_SHARE = 0.65
_SAID_SHARE = 0.6
_MATCHED_SHARE = 0.8
_NAME = 5  # words before a relative that may name whom it is about
_BESIDE = 3  # words before a cue, and after it, that may name who says it
_SURE = FACTIVE | RECORDED


def find_told(text: str, item: Part, evidence: Sequence[Part], source: Source) -> Span | None:
    """Return the words of the article that give what `item` tells to somebody, `None` where none do."""
    best = max(evidence, key=lambda part: share(item, part), default=None)
    if best is None or share(item, best) < _LEAST_SHARE:
        return None
    if share(item, best) >= _COPIED:
        cut = next((cue.span for cue in best.cues if _is_cut(item, best, cue)), None)
        if cut is not None:
            return cut
    is_given = any(cue.kind in _SAID for cue in item.cues) or find_claimant(text)
    if is_given or any(mark in text for mark in '“‘"«') or any(has_doubt(item, part) for part in evidence):
        return None
    for cue in best.cues:
        if cue.kind not in _SAID or _first(cue, best) in _SURE or _is_aside(item, best, cue):
            continue
        if _is_said(item, best, cue):
            return cue.span
    words = best.reading.words
    whole = Span(words.starts[best.first], words.ends[best.last - 1])
    spoken = (part.span for part in source.quotations)
    return whole if any(span.covers(whole) for span in spoken) else None


def _is_cut(item: Part, evidence: Part, cue: Cue) -> bool:
    """Tell whether a copied sentence has lost the words that say whose claim it is."""
    own = [evidence.reading.words.forms[n] for n in evidence.words_in(cue.span)]
    is_gone = any(form not in item.forms for form in own) and not any(c.kind in _UNSURE for c in item.cues)
    is_report = cue.kind in {"attributed", "alleged"} and _first(cue, evidence) not in FACTIVE
    return is_gone and is_report and _is_said(item, evidence, cue)


def _first(cue: Cue, part: Part) -> str:
    return cue.span.of(part.reading.text).lower().split()[0]


def _is_aside(item: Part, evidence: Part, cue: Cue) -> bool:
    """Tell whether the article itself tells it: beside the cue, or of a name that the words said have.

    "The paper links to the report, which notes ..." and "Lee said that Holt, who died in 2012, was right".
    """
    words, own = evidence.reading.words, evidence.words_in(cue.span)
    before = words.forms[max(own.start - 1, evidence.first)]
    after = evidence.reading.text[words.ends[own.stop - 1] :][:1]
    if before in RELATIVE or (words.forms[own.start] == STATES and after in {",", "."}):
        return True
    places = [n for stem in item.places for n in evidence.places.get(stem, ())]
    opened = [n for n in range(own.stop, evidence.last) if words.forms[n] in RELATIVE]
    return any(
        sum(_is_within(n, at, evidence) for n in places) >= _MATCHED_SHARE * len(places) for at in opened
    )


def _is_within(number: int, opened: int, part: Part) -> bool:
    """Tell whether a word stands in the clause that a relative opens, or in the name right before that."""
    clauses = part.reading.words.clauses
    is_named = opened - _NAME <= number < opened
    return is_named or (number > opened and clauses[number] == clauses[opened])


def _is_said(item: Part, evidence: Part, cue: Cue) -> bool:
    """Tell whether what a cue governs is what the item tells, and who says it is nobody the item tells of."""
    governed = {stem for _, stem in evidence.stems_in(cue.scope)}
    words, own = evidence.reading.words, evidence.words_in(cue.span)
    beside = range(max(evidence.first, own.start - _BESIDE), min(evidence.last, own.stop + _BESIDE - 1))
    speaker = {words.stems[n] for n in beside if n not in own and words.stems[n]} - governed
    if not speaker.isdisjoint(item.places):
        return False
    said = sum(stem in governed for stem in item.places)
    matched = sum(stem in evidence.places for stem in item.places)
    return said >= _SAID_SHARE * len(item.places) and said >= _MATCHED_SHARE * matched
