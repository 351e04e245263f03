"""The words of a rendered brief in French."""

from __future__ import annotations

from summarizer.lang.layout_words import LayoutWords

__all__ = ["LAYOUT"]

LAYOUT = LayoutWords(
    headings={
        "key_takeaways": "À retenir",
        "verified_facts": "Faits vérifiés",
        "context_and_impact": "Contexte et conséquences",
        "official_statements": "Déclarations officielles",
        "unconfirmed": "Non confirmé",
        "bottom_line": "En conclusion",
    },
    statuses={
        "disputed": "contesté",
        "denied": "démenti",
        "alleged": "allégué",
        "unverified": "non vérifié",
        "not_announced": "non annoncé",
        "estimate": "estimation",
    },
    marks=("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
    according_to="selon",
    extractive=("Extraits : phrases de l'article, choisies par un algorithme, sans modèle de langue."),
)
