"""A cue of certainty: the words that hedge, attribute, deny or negate, and the words they govern."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.lang.certainty_words import CueKind
    from summarizer.text.spans import Span

__all__ = ["Cue"]


class Cue(NamedTuple):
    """One cue.

    Attributes:
        span: Where the cue's own words stand.
        kind: What it does to the words it governs.
        scope: The words it governs, in one stretch; the cue itself may stand inside it.
    """

    span: Span
    kind: CueKind
    scope: Span
