"""Does an item tell flat what the sentence that it tells has somebody claim, in few of its words?

What one side says and another denies stays a claim in other words, too. Where an item tells no other sentence
as much, or a clause of it has its words from the claim alone, those it has suffice. A doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.checks.certainty.assertion import is_question, sentence_part
from summarizer.checks.certainty.compared_claims import reports
from summarizer.checks.certainty.compared_contested import is_denied_behind
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import UNATTRIBUTED, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_claim_cited"]

_CLAIMED: Final[frozenset[CueKind]] = frozenset({"alleged", "attributed"})
_FEWEST: Final = 3  # words of the claim that the item has, two of a clause of it
_FEWEST_OF_CLAUSE: Final = 2
_TOLD: Final = 0.35  # of its words, so many
_FEW: Final = 2  # sentences with a word that tells which is meant
_MOST_WITH: Final = 40  # sentences with a word that are looked at


class _Unit(NamedTuple):
    """The stems of an item or a clause of it, how many of them a claim must have, and which share."""

    stems: frozenset[str]
    fewest: int
    least: float


def find_claim_cited(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item, or a clause of it, tells flat what its evidence has as a claim."""
    item = pair.item
    if is_question(item) or pair.is_weak(item) or reports(pair):
        return
    for part in pair.evidence:
        cue = _claim(pair, part)
        if cue is None or pair.doubts(item, part):
            continue
        # Who says it is no part of it: of a mood the whole sentence is.
        claimed = frozenset(stem for _, stem in part.stems_in(cue.scope)) - {
            stem for _, stem in part.stems_in(cue.span)
        }
        units = [_Unit(frozenset(item.places), _FEWEST, _TOLD), *_clauses(item)]
        if any(_is_told(unit, claimed, part, pair) for unit in units):
            message = UNATTRIBUTED.format(cue=cue.span.of(part.reading.text))
            yield Fault("certainty.unattributed", cue.span, message, rule="claim-plain")
            return


def _claim(pair: Comparison, part: Part) -> Cue | None:
    """Return the cue by which a sentence has somebody say what is denied behind it."""
    told = next((cue for cue in part.cues[:MOST_CUES] if cue.kind in _CLAIMED), None)
    return told if told is not None and is_denied_behind(pair, part) else None


def _clauses(item: Part) -> Iterator[_Unit]:
    """Yield each clause of an item that has several, all of which the claim must have."""
    words = item.reading.words
    found: dict[int, set[str]] = {}
    for n in range(item.first, item.last):
        if words.stems[n]:
            found.setdefault(words.clauses[n], set()).add(words.stems[n])
    for stems in found.values() if len(found) > 1 else ():
        yield _Unit(frozenset(stems), _FEWEST_OF_CLAUSE, 1.0)


def _is_told(unit: _Unit, claimed: frozenset[str], part: Part, pair: Comparison) -> bool:
    """Tell whether a claim has so much of some stems, and no other sentence of the article as much."""
    roots = pair.text.roots_of(claimed)
    shared = [stem for stem in unit.stems if pair.text.is_accounted(stem, claimed, roots)]
    known = pair.source.sentences_with
    if len(shared) < max(unit.fewest, unit.least * len(unit.stems)):
        return False
    if sum(len(known.get(stem, ())) <= _FEW for stem in shared) < _FEWEST_OF_CLAUSE:
        return False
    numbers = {n for stem in unit.stems for n in known.get(stem, ())[:_MOST_WITH]}
    others = (sentence_part(n, pair.source) for n in sorted(numbers))
    told = len(shared)
    return all(o.first == part.first or pair.share(unit.stems, o) * len(unit.stems) < told for o in others)
