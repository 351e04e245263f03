"""Italian for telling the story from what a page prints around it."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.furniture_words import FurnitureWords

__all__ = ["FURNITURE"]

FURNITURE: Final = FurnitureWords(
    openings={
        "caption": re.compile(
            r"(?:foto|immagine|immagini|crediti|video|illustrazione|infografica)\s?:",
            re.IGNORECASE,
        ),
        "stamp": re.compile(
            r"(?:aggiornato|pubblicato|ultimo aggiornamento)(?: il| alle)?\s?:?\s(?=\d"
            r"|alle|il)|(?:aggiornato|pubblicato)\s?:",
            re.IGNORECASE,
        ),
        "related": re.compile(
            r"(?:leggi anche|da leggere|vedi anche|approfondimenti?|newsletter"
            r"|condividi|i più letti|abbonati|iscriviti|seguici)\b(?=\s?(?::"
            r"|$)|\s(?:il|alle|su|\d))",
            re.IGNORECASE,
        ),
        "advertisement": re.compile(
            r"pubblicità\b(?=\s?(?::|$))",
            re.IGNORECASE,
        ),
        "comments": re.compile(
            r"commenti?\b(?=\s?(?::|$)|\s\d)|(?:scriveteci|scrivici|la tua opinione)\b",
            re.IGNORECASE,
        ),
        "correction": re.compile(
            r"(?:correzione|rettifica|errata corrige|nota della redazione|ndr)\b.{0,30}?:"
            r"|in una (?:precedente|prima) versione di questo articolo\b",
            re.IGNORECASE,
        ),
        "notice": re.compile(
            r"(?:fonti?|copyright)\b(?=\s?(?::|$)|\s\d)|riproduzione riservata"
            r"|tutti i diritti riservati",
            re.IGNORECASE,
        ),
        "byline": re.compile(
            r"di (?-i:[A-ZÀÈ][\w.'’-]+(?: (?:[A-ZÀÈ][\w.'’-]+|di|de|della)){1,4})[.\s]*\Z",
            re.IGNORECASE,
        ),
        "contact": re.compile(
            r"(?:e-?mail|contatti|scrivere a)\b.{0,60}\S@\S{1,60}\.\w",
            re.IGNORECASE,
        ),
    },
    lines={
        "label": re.compile(
            r"(?:analisi|esclusiva|editoriale|intervista|diretta|commento)\s*[.:]?\s*\Z",
            re.IGNORECASE,
        ),
    },
    closings={},
    lists=re.compile(r"(?:fonti?|note|collegamenti esterni|voci correlate)\s*:?\s*\Z", re.IGNORECASE),
    phrases={"caption": ("foto d'archivio", "foto d’archivio")},
    credit=re.compile(
        r"\b(?:foto|immagine|immagini|crediti|video|illustrazione|infografica)(?: di)?\s?:", re.IGNORECASE
    ),
    withdrawn=(
        re.compile(
            r"una (?:precedente|prima) versione[^.]{0,60}?\b(?:diceva|riportava"
            r"|indicava)\b(.{1,120}?)(?:[.;](?=\s|\Z)|\Z)",
            re.IGNORECASE,
        ),
        re.compile(r" (?:e )?non (.{1,60}?)(?:[.,;](?=\s|\Z)|\Z)", re.IGNORECASE),
    ),
    small=frozenset("il lo la i gli le un uno una e o di del della da in a al per con su l".split()),
)
