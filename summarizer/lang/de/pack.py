"""German."""

from __future__ import annotations

from summarizer.lang.de.certainty import GERMAN as CERTAINTY
from summarizer.lang.de.compared import GERMAN as COMPARED
from summarizer.lang.de.drafting import DRAFTING
from summarizer.lang.de.furniture import FURNITURE
from summarizer.lang.de.layout import LAYOUT
from summarizer.lang.de.names import GERMAN as NAMES
from summarizer.lang.de.pages import PAGES
from summarizer.lang.de.quantities import GERMAN as QUANTITIES
from summarizer.lang.de.speech import GERMAN as SPEECH
from summarizer.lang.de.words import GERMAN as WORDS
from summarizer.lang.pack import Pack

__all__ = ["PACK"]

PACK = Pack(
    code="de",
    name="German",
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
