"""Italian."""

from __future__ import annotations

from summarizer.lang.it.certainty import ITALIAN as CERTAINTY
from summarizer.lang.it.compared import ITALIAN as COMPARED
from summarizer.lang.it.drafting import DRAFTING
from summarizer.lang.it.furniture import FURNITURE
from summarizer.lang.it.layout import LAYOUT
from summarizer.lang.it.names import ITALIAN as NAMES
from summarizer.lang.it.pages import PAGES
from summarizer.lang.it.quantities import ITALIAN as QUANTITIES
from summarizer.lang.it.speech import ITALIAN as SPEECH
from summarizer.lang.it.words import ITALIAN as WORDS
from summarizer.lang.pack import Pack

__all__ = ["PACK"]

PACK = Pack(
    code="it",
    name="Italian",
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
