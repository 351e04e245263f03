"""Does an item tell flat, in words of its own, what one side claims and another calls wrong right behind it?

A doubt always: the article may have it elsewhere as its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import is_question, sentence_part
from summarizer.checks.certainty.compared_claims import reports
from summarizer.checks.certainty.compared_reach import following
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import CONTRARY, UNATTRIBUTED, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_contested_freely", "is_denied_behind"]

_CLAIMED: Final[frozenset[CueKind]] = frozenset({"attributed", "alleged"})
_FEWEST: Final = 2  # words of the claim, no figures, that the item has
_TOLD: Final = 0.5  # of the claim's words, so many the item has
_CLOSE: Final = 0.7  # so many suffice where the item tells more
_LEAST: Final = 0.3
_AS_MUCH: Final = 0.85
_MOST_WITH: Final = 40  # sentences with a word that are looked at


def find_contested_freely(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the sentence that the item tells is one side's, and the next ones deny it."""
    item = pair.item
    if is_question(item) or pair.is_weak(item) or pair.denies(item) or reports(pair):
        return
    source = pair.source
    numbers = sorted({n for stem in item.places for n in source.sentences_with.get(stem, ())[:_MOST_WITH]})
    parts = [sentence_part(n, source) for n in numbers]
    best = max(parts, key=pair.support, default=None)
    if best is None or pair.support(best) < _LEAST:
        return
    if any(
        p is not best and not _claims(p) and pair.support(p) >= _AS_MUCH * pair.support(best) for p in parts
    ):
        return
    cues = _claims(best)
    if not cues or not is_denied_behind(pair, best):
        return
    # Who says it is no part of it: of a mood the whole sentence is.
    for cue in cues:
        told = {stem for _, stem in best.stems_in(cue.scope) if not stem.isdecimal()}
        shared = [stem for stem in told if pair.share([stem], item)]
        share = len(shared) / len(told) if told else 0.0
        if len(shared) >= _FEWEST and share >= (_TOLD if pair.support(best) >= _TOLD else _CLOSE):
            message = f"{UNATTRIBUTED.format(cue=cue.span.of(best.reading.text))} Others dispute or deny it."
            yield Fault("certainty.unattributed", cue.span, message, rule="claim-plain")
            return


def _claims(part: Part) -> list[Cue]:
    """Return the cues by which a sentence says what somebody claims."""
    return [cue for cue in part.cues[:MOST_CUES] if cue.kind in _CLAIMED]


def is_denied_behind(pair: Comparison, part: Part) -> bool:
    """Tell whether one of the next sentences denies what a sentence tells, or leaves it open."""
    return any(
        any(cue.kind in CONTRARY for cue in other.cues)
        or any(form.startswith(pair.words.contesting) for form in other.forms)
        or (bool(pair.nots(other)) and any(form.startswith(pair.words.confirming) for form in other.forms))
        for other in following(pair, part)
    )
