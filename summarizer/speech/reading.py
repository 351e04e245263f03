"""Read all quotations of a text with their attributions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.folding import Folded, fold
from summarizer.speech.marks import find_regions
from summarizer.speech.quotation import UNATTRIBUTED, Quotation

if TYPE_CHECKING:
    from summarizer.speech.marks import Region

__all__ = ["read_folded_speech", "read_speech"]


def read_speech(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order. Deterministic, linear in its length."""
    return read_folded_speech(fold(text))


def read_folded_speech(folded: Folded) -> tuple[Quotation, ...]:
    """Return the quotations of the text that `folded` is a view of, in order."""
    regions = find_regions(folded.marked)
    return tuple(_quotation(folded, number, region) for number, region in enumerate(regions, start=1))


def _quotation(folded: Folded, number: int, region: Region) -> Quotation:
    span = folded.span(region.start, region.end)
    content = folded.span(*region.content)
    return Quotation(
        number=number,
        span=span,
        content=content,
        kind="speech",
        attribution=UNATTRIBUTED,
        turn=number,
        inner=tuple(folded.span(start, end) for start, end in region.inner),
    )
