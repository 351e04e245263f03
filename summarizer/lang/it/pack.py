"""Italian."""

from __future__ import annotations

from summarizer.lang.it.layout import LAYOUT
from summarizer.lang.it.quantities import ITALIAN as QUANTITIES
from summarizer.lang.pack import Pack

__all__ = ["PACK"]

PACK = Pack(
    code="it",
    name="Italian",
    levels={
        "quote": "full",
        "speaker": "none",
        "quantity": "partly",
        "name": "none",
        "certainty": "none",
        "evidence": "none",
    },
    quantities=QUANTITIES,
    layout=LAYOUT,
)
