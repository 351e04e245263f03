"""German."""

from __future__ import annotations

from summarizer.lang.de.drafting import DRAFTING
from summarizer.lang.de.layout import LAYOUT
from summarizer.lang.de.quantities import GERMAN as QUANTITIES
from summarizer.lang.pack import Pack

__all__ = ["PACK"]

PACK = Pack(
    code="de",
    name="German",
    levels={
        "quote": "full",
        "speaker": "none",
        "quantity": "partly",
        "name": "none",
        "certainty": "none",
        "evidence": "partly",
    },
    quantities=QUANTITIES,
    layout=LAYOUT,
    drafting=DRAFTING,
)
