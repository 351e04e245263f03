"""A doubt that an item keeps in another place or form than the article has it.

"It is unclear what he held" told as "what he held is not clear", "suggested that he be sold" told as
"suggested selling him".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.fault import WEAK
from summarizer.checks.certainty.otherwise import is_trailing
from summarizer.lang.en.checks.certainty.faults import ASKING

if TYPE_CHECKING:
    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part

__all__ = ["is_kept_otherwise"]

_BEFORE: Final = 6  # words from a verb of doubt to what it is about


def is_kept_otherwise(cue: Cue, number: int, evidence: Part, item: Part) -> bool:
    """Tell whether `item` has the doubt that `cue` is, too: about its word `number`, in another way."""
    governed = evidence.words_in(cue.scope)
    if governed and _asks(evidence, governed.start):
        is_asked = any(_asks(item, n) for n in range(item.first, min(number + 1, item.last)))
        return is_asked and any(other.kind in WEAK for other in item.cues)
    stems = evidence.reading.words.stems
    own = {stems[n] for n in evidence.words_in(cue.span)} - {""}
    if any(is_trailing(item, n) for stem in own for n in item.places.get(stem, ())):
        return True
    return any(0 < number - n <= _BEFORE for stem in own for n in item.places.get(stem, ()))


def _asks(part: Part, number: int) -> bool:
    return part.reading.words.forms[number] in ASKING
