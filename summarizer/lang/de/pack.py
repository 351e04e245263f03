"""German."""

from __future__ import annotations

from summarizer.lang.de.certainty import GERMAN as CERTAINTY
from summarizer.lang.de.compared import GERMAN as COMPARED
from summarizer.lang.de.quantities import GERMAN as QUANTITIES
from summarizer.lang.de.words import GERMAN as WORDS
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
        "certainty": "partly",
        "evidence": "partly",
    },
    quantities=QUANTITIES,
    words=WORDS,
    certainty=CERTAINTY,
    compared=COMPARED,
    headings={
        "key_takeaways": "Das Wichtigste",
        "verified_facts": "Gesicherte Fakten",
        "context_and_impact": "Hintergrund und Folgen",
        "official_statements": "Offizielle Aussagen",
        "unconfirmed": "Unbestätigt",
        "bottom_line": "Fazit",
    },
)
