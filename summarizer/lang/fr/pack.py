"""French."""

from __future__ import annotations

from summarizer.lang.fr.certainty import FRENCH as CERTAINTY
from summarizer.lang.fr.compared import FRENCH as COMPARED
from summarizer.lang.fr.drafting import DRAFTING
from summarizer.lang.fr.furniture import FURNITURE
from summarizer.lang.fr.layout import LAYOUT
from summarizer.lang.fr.names import FRENCH as NAMES
from summarizer.lang.fr.pages import PAGES
from summarizer.lang.fr.quantities import FRENCH as QUANTITIES
from summarizer.lang.fr.speech import FRENCH as SPEECH
from summarizer.lang.fr.words import FRENCH as WORDS
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
        "certainty": "partly",
        "evidence": "partly",
    },
    words=WORDS,
    quantities=QUANTITIES,
    speech=SPEECH,
    names=NAMES,
    certainty=CERTAINTY,
    compared=COMPARED,
    layout=LAYOUT,
    drafting=DRAFTING,
    furniture=FURNITURE,
    pages=PAGES,
)
