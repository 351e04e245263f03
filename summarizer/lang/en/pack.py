"""English: every check judges it in full."""

from __future__ import annotations

from summarizer.lang.en.certainty import ENGLISH as CERTAINTY
from summarizer.lang.en.drafting import DRAFTING
from summarizer.lang.en.furniture import FURNITURE
from summarizer.lang.en.layout import LAYOUT
from summarizer.lang.en.names import ENGLISH as NAMES
from summarizer.lang.en.pages import PAGES
from summarizer.lang.en.quantities import ENGLISH as QUANTITIES
from summarizer.lang.en.text_words import ENGLISH as WORDS
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
    names=NAMES,
    certainty=CERTAINTY,
    drafting=DRAFTING,
    furniture=FURNITURE,
    pages=PAGES,
    layout=LAYOUT,
    words=WORDS,
)
