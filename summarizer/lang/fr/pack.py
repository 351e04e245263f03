"""French."""

from __future__ import annotations

from summarizer.lang.fr.drafting import DRAFTING
from summarizer.lang.fr.layout import LAYOUT
from summarizer.lang.fr.quantities import FRENCH as QUANTITIES
from summarizer.lang.pack import Pack

__all__ = ["PACK"]

PACK = Pack(
    code="fr",
    name="French",
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
