"""Read all quotations of a text with their attributions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.folding import Folded, fold
from summarizer.speech.attribution import find_attributions
from summarizer.speech.blocks import add_blocks
from summarizer.speech.kinds import tell_kind
from summarizer.speech.marks import find_regions
from summarizer.speech.people import People
from summarizer.speech.quotation import UNATTRIBUTED, Quotation
from summarizer.speech.speakers import resolve_attributions

if TYPE_CHECKING:
    from summarizer.speech.clauses import Found
    from summarizer.speech.marks import Region
    from summarizer.speech.quotation import Attribution

__all__ = ["read_folded_speech", "read_speech"]

_NAMING = frozenset({"called", "dubbed", "named", "titled"})


def read_speech(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order. Deterministic, linear in its length."""
    folded = fold(text)
    return read_folded_speech(folded, People(folded.text))


def read_folded_speech(folded: Folded, people: People) -> tuple[Quotation, ...]:
    """Return the quotations of the text that `folded` is a view of, in order; `people` are the text's."""
    regions, blocks = add_blocks(folded.text, folded.marked, find_regions(folded.marked))
    if not regions:
        return ()
    found = find_attributions(folded.text, regions, blocks)
    attributions = resolve_attributions(folded, people, regions, found)
    return tuple(
        _quotation(folded, number, region, attribution, item)
        for number, (region, item, attribution) in enumerate(
            zip(regions, found, attributions, strict=True), start=1
        )
    )


def _quotation(
    folded: Folded, number: int, region: Region, attribution: Attribution, found: Found | None
) -> Quotation:
    start, end = region.content
    has_cue = found is not None and not found.inherited
    kind = "block" if region.is_block else tell_kind(folded.text, region, has_cue=has_cue)
    if kind == "title" and attribution.cue is not None and attribution.cue.of(folded.source) in _NAMING:
        attribution = UNATTRIBUTED  # a print called "Cowboys and Indians"
    return Quotation(
        number=number,
        span=folded.span(region.start, region.end),
        content=folded.span(start, end),
        kind=kind,
        attribution=attribution,
        turn=found.turn + 1 if found is not None else number,
        inner=tuple(folded.span(first, last) for first, last in region.inner),
    )
