"""The words of a rendered brief in Italian."""

from __future__ import annotations

from summarizer.lang.layout_words import LayoutWords

__all__ = ["LAYOUT"]

LAYOUT = LayoutWords(
    headings={
        "key_takeaways": "In sintesi",
        "verified_facts": "Fatti verificati",
        "context_and_impact": "Contesto e conseguenze",
        "official_statements": "Dichiarazioni ufficiali",
        "unconfirmed": "Non confermato",
        "bottom_line": "In conclusione",
    },
    statuses={
        "disputed": "contestato",
        "denied": "smentito",
        "alleged": "presunto",
        "unverified": "non verificato",
        "not_announced": "non annunciato",
        "estimate": "stima",
    },
    marks=("«", "»"),
    according_to="secondo",
    extractive="Estratti: frasi dell'articolo, scelte da un algoritmo, senza un modello linguistico.",
)
