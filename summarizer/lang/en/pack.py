"""English: every check judges it in full."""

from __future__ import annotations

from summarizer.lang.en.certainty import ENGLISH as CERTAINTY
from summarizer.lang.en.drafting import DRAFTING
from summarizer.lang.en.layout import LAYOUT
from summarizer.lang.en.quantities import ENGLISH as QUANTITIES
from summarizer.lang.pack import Pack

__all__ = ["PACK"]

PACK = Pack(
    code="en",
    name="English",
    levels={
        "quote": "full",
        "speaker": "full",
        "quantity": "full",
        "name": "full",
        "certainty": "full",
        "evidence": "full",
    },
    quantities=QUANTITIES,
    certainty=CERTAINTY,
    drafting=DRAFTING,
    layout=LAYOUT,
)
