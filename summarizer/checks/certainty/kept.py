"""A doubt that an item keeps in another place or form than the article has it.

"It is unclear what he held" told as "what he held is not clear", "suggested that he be sold" told as
"suggested selling him".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import has_not
from summarizer.checks.certainty.fault import WEAK
from summarizer.checks.certainty.otherwise import is_trailing
from summarizer.lang.en.checks.certainty.faults import ASKING
from summarizer.lang.en.checks.certainty.kept import CONVICTED, CONVICTIONS, GUILTY, UNPROVEN

if TYPE_CHECKING:
    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part

__all__ = ["is_kept_otherwise", "is_only_tried"]

_BEFORE: Final = 6  # words from a verb of doubt to what it is about
_STAGE: Final = 8  # words before a deed in which a charge or a verdict of it ends


def is_kept_otherwise(cue: Cue, number: int, evidence: Part, item: Part) -> bool:
    """Tell whether `item` has the doubt that `cue` is, too: about its word `number`, in another way."""
    if cue.kind in WEAK and is_only_tried(item, number, evidence):
        return True
    governed = evidence.words_in(cue.scope)
    if governed and _asks(evidence, governed.start):
        is_asked = any(_asks(item, n) for n in range(item.first, min(number + 1, item.last)))
        return is_asked and any(other.kind in WEAK for other in item.cues)
    stems = evidence.reading.words.stems
    own = {stems[n] for n in evidence.words_in(cue.span)} - {""}
    if any(is_trailing(item, n) for stem in own for n in item.places.get(stem, ())):
        return True
    return any(0 < number - n <= _BEFORE for stem in own for n in item.places.get(stem, ()))


def is_only_tried(item: Part, number: int, evidence: Part) -> bool:
    """Tell whether the item has its word `number` as charged, or as cleared of: "not guilty of killing".

    A conviction says that it was done: the article must have one, too.
    """
    before = " ".join(item.reading.words.forms[max(item.first, number - _STAGE) : number])
    if UNPROVEN.search(before):
        return CONVICTIONS.isdisjoint(item.forms)  # "accused of hiding losses, has been convicted"
    is_convicted = not GUILTY.isdisjoint(evidence.forms) and not has_not(evidence)
    return is_convicted and CONVICTED.search(before) is not None


def _asks(part: Part, number: int) -> bool:
    return part.reading.words.forms[number] in ASKING
