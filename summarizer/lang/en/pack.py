"""English: every check judges it in full."""

from __future__ import annotations

from summarizer.lang.en.certainty import ENGLISH as CERTAINTY
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
    certainty=CERTAINTY,
    words=WORDS,
    headings={
        "key_takeaways": "Key takeaways",
        "verified_facts": "Verified facts",
        "context_and_impact": "Context & impact",
        "official_statements": "Official statements",
        "unconfirmed": "Unconfirmed",
        "bottom_line": "Bottom line",
    },
)
