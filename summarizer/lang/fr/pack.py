"""French."""

from __future__ import annotations

from summarizer.lang.fr.names import FRENCH as NAMES
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
        "name": "partly",
        "certainty": "none",
        "evidence": "partly",
    },
    quantities=QUANTITIES,
    names=NAMES,
    headings={
        "key_takeaways": "Points clés",
        "verified_facts": "Faits vérifiés",
        "context_and_impact": "Contexte et conséquences",
        "official_statements": "Déclarations officielles",
        "unconfirmed": "Non confirmé",
        "bottom_line": "En conclusion",
    },
)
