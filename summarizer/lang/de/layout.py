"""The words of a rendered brief in German."""

from __future__ import annotations

from summarizer.lang.layout_words import LayoutWords

__all__ = ["LAYOUT"]

LAYOUT = LayoutWords(
    headings={
        "key_takeaways": "Das Wichtigste",
        "verified_facts": "Gesicherte Fakten",
        "context_and_impact": "Hintergrund & Folgen",
        "official_statements": "Offizielle Aussagen",
        "unconfirmed": "Unbestätigt",
        "bottom_line": "Fazit",
    },
    statuses={
        "disputed": "umstritten",
        "denied": "dementiert",
        "alleged": "behauptet",
        "unverified": "nicht überprüft",
        "not_announced": "nicht bekanntgegeben",
        "estimate": "Schätzung",
    },
    marks=("„", "“"),
    according_to="laut",
    extractive=("Auszug: Sätze des Artikels, ausgewählt von einem Algorithmus, ohne Sprachmodell."),
)
