"""French on pages without an article: walls, banners of consent, errors of a server."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.page_words import PageWords

__all__ = ["PAGES"]

PAGES: Final = PageWords(
    wall=re.compile(
        r"\b(?:abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous)\b.{0,40}\b(?:pour (?:lire"
        r"|continuer|accéder)|la suite)\b"
        r"|\bréservé (?:à nos |aux )abonnés\b|\bdéjà abonné\b"
        r"|\bil vous reste \d+ ?% de cet article\b|\bpour lire la suite\b",
        re.IGNORECASE,
    ),
    consent=re.compile(
        r"\bcookies?\b|\bconsentement\b|\bnos (?:\d+ )?partenaires\b"
        r"|\btout (?:accepter|refuser)\b|\bconfidentialité\b|\bpublicités? personnalisées?\b"
        r"|\btraceurs\b",
        re.IGNORECASE,
    ),
    error=re.compile(
        r"\bpage (?:introuvable|non trouvée)\b|\berreur (?:403|404|500|502|503)\b"
        r"|\baccès refusé\b|\bactive[rz] javascript\b|\bn.êtes pas un robot\b",
        re.IGNORECASE,
    ),
)
