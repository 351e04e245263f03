"""German on pages without an article: walls, banners of consent, errors of a server."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.page_words import PageWords

__all__ = ["PAGES"]

PAGES: Final = PageWords(
    wall=re.compile(
        r"\b(?:jetzt |bitte )?(?:anmelden|einloggen|registrieren|abonnieren)\b.{0,40}\b(?:weiterlesen"
        r"|weiter(?:zu)?lesen|zugang)\b"
        r"|\bweiterlesen mit\b|\b(?:nur|exklusiv) für (?:abonnent|mitglied)\w*"
        r"|\bbereits (?:abonnent|kunde|registriert)\w*|\bprobeabo\w*"
        r"|\bsie haben (?:ihr|das).{0,30}(?:limit|kontingent)",
        re.IGNORECASE,
    ),
    consent=re.compile(
        r"\bcookies?\b|\beinwillig\w+|\bzustimm\w+|\bunsere(?:n)? partner\w*"
        r"|\balle (?:akzeptieren|ablehnen)|\bdatenschutz\w*|\bpersonalisierte\w* (?:anzeigen|werbung"
        r"|inhalte)",
        re.IGNORECASE,
    ),
    error=re.compile(
        r"\b(?:seite|artikel) (?:wurde )?(?:konnte )?nicht gefunden\b"
        r"|\bfehler (?:403|404|500|502|503)\b|\bzugriff verweigert\b"
        r"|\bjavascript (?:ist deaktiviert|aktivieren)\b|\b(?:sind sie|kein) (?:ein )?roboter\b",
        re.IGNORECASE,
    ),
)
