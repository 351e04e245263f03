"""French."""

from __future__ import annotations

from summarizer.lang.fr.drafting import DRAFTING
from summarizer.lang.fr.layout import LAYOUT
from summarizer.lang.fr.names import FRENCH as NAMES
from summarizer.lang.fr.quantities import FRENCH as QUANTITIES
from summarizer.lang.fr.speech import FRENCH as SPEECH
from summarizer.lang.pack import Pack

__all__ = ["PACK"]

PACK = Pack(
    code="fr",
    name="French",
    levels={
        "quote": "full",
        "speaker": "partly",
        "quantity": "partly",
        "name": "partly",
        "certainty": "none",
        "evidence": "partly",
    },
    quantities=QUANTITIES,
    speech=SPEECH,
    layout=LAYOUT,
    drafting=DRAFTING,
    names=NAMES,
)
