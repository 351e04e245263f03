"""The words of a rendered brief in English."""

from __future__ import annotations

from summarizer.lang.layout_words import LayoutWords

__all__ = ["LAYOUT"]

LAYOUT = LayoutWords(
    headings={
        "key_takeaways": "Key takeaways",
        "verified_facts": "Verified facts",
        "context_and_impact": "Context & impact",
        "official_statements": "Official statements",
        "unconfirmed": "Unconfirmed",
        "bottom_line": "Bottom line",
    },
    statuses={
        "disputed": "disputed",
        "denied": "denied",
        "alleged": "alleged",
        "unverified": "unverified",
        "not_announced": "not announced",
        "estimate": "estimate",
    },
    marks=("“", "”"),
    according_to="according to",
    extractive=(
        "Extractive brief: sentences of the article, selected by an algorithm; no language model was used."
    ),
)
