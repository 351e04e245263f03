"""French."""

from __future__ import annotations

from summarizer.lang.fr.certainty import FRENCH as CERTAINTY
from summarizer.lang.fr.compared import FRENCH as COMPARED
from summarizer.lang.fr.quantities import FRENCH as QUANTITIES
from summarizer.lang.fr.words import FRENCH as WORDS
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
        "certainty": "partly",
        "evidence": "partly",
    },
    quantities=QUANTITIES,
    words=WORDS,
    certainty=CERTAINTY,
    compared=COMPARED,
    headings={
        "key_takeaways": "Points clés",
        "verified_facts": "Faits vérifiés",
        "context_and_impact": "Contexte et conséquences",
        "official_statements": "Déclarations officielles",
        "unconfirmed": "Non confirmé",
        "bottom_line": "En conclusion",
    },
)
