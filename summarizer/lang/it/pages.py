"""Italian on pages without an article: walls, banners of consent, errors of a server."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.page_words import PageWords

__all__ = ["PAGES"]

PAGES: Final = PageWords(
    wall=re.compile(
        r"\b(?:abbonati|accedi|registrati)\b.{0,40}\b(?:per (?:continuare|leggere)|a leggere)\b"
        r"|\briservat[oa] agli abbonati\b|\bsei già abbonato\b"
        r"|\bper continuare a leggere\b",
        re.IGNORECASE,
    ),
    consent=re.compile(
        r"\bcookies?\b|\bconsenso\b|\bnostri (?:\d+ )?partner\b"
        r"|\b(?:accetta|rifiuta) tutt\w+|\bprivacy\b|\bpubblicità personalizzata\b",
        re.IGNORECASE,
    ),
    error=re.compile(
        r"\bpagina non trovata\b|\berrore (?:403|404|500|502|503)\b"
        r"|\baccesso negato\b|\b(?:abilita|attiva)(?:re)? javascript\b"
        r"|\bnon (?:sei|sono) un robot\b",
        re.IGNORECASE,
    ),
)
