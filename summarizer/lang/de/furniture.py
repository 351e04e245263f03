"""German for telling the story from what a page prints around it."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.furniture_words import FurnitureWords

__all__ = ["FURNITURE"]

FURNITURE: Final = FurnitureWords(
    openings={
        "caption": re.compile(
            r"(?:foto|bild|grafik|video|archivbild|symbolbild|archivfoto)s?\s?:"
            r"|(?:foto|bild)(?:nachweis|quelle|rechte)\b",
            re.IGNORECASE,
        ),
        "stamp": re.compile(
            r"(?:stand|aktualisiert|veröffentlicht|zuletzt aktualisiert|erstellt)(?: am)?\s?:?\s(?=\d)"
            r"|(?:aktualisiert|veröffentlicht):",
            re.IGNORECASE,
        ),
        "related": re.compile(
            r"(?:mehr zum thema|lesen sie auch|lesen sie mehr|siehe auch|weiterführende links"
            r"|newsletter|abonnieren|teilen|meistgelesen)\b(?=\s?(?::|$)|\s\d)"
            r"|(?:folgen sie uns|abonnieren sie)\b",
            re.IGNORECASE,
        ),
        "advertisement": re.compile(
            r"(?:anzeige|werbung)\b(?=\s?(?::|$))",
            re.IGNORECASE,
        ),
        "comments": re.compile(
            r"(?:kommentare?)\b(?=\s?(?::|$)|\s\d)|(?:diskutieren sie mit|schreiben sie uns"
            r"|ihre meinung)\b",
            re.IGNORECASE,
        ),
        "correction": re.compile(
            r"(?:korrektur|berichtigung|richtigstellung|anmerkung der redaktion"
            r"|hinweis der redaktion)\b.{0,30}?:|in einer früheren (?:version"
            r"|fassung) (?:dieses|des) (?:artikels|textes|beitrags)\b",
            re.IGNORECASE,
        ),
        "notice": re.compile(
            r"(?:quellen?|copyright)\b(?=\s?(?::|$)|\s\d)|alle rechte vorbehalten",
            re.IGNORECASE,
        ),
        "byline": re.compile(
            r"von (?-i:[A-ZÄÖÜ][\w.-]+(?: (?:[A-ZÄÖÜ][\w.-]+|von|zu|van"
            r"|de)){1,4})(?:,? [A-ZÄÖÜ][\w ]{2,40})?[.\s]*\Z"
            r"|mit (?:material|informationen) (?:von|der)\b",
            re.IGNORECASE,
        ),
        "contact": re.compile(
            r"(?:e-?mail|kontakt|schreiben sie an)\b.{0,60}\S@\S{1,60}\.\w",
            re.IGNORECASE,
        ),
    },
    lines={
        "label": re.compile(
            r"(?:kommentar|analyse|exklusiv|eilmeldung|hintergrund|interview"
            r"|liveticker|update)\s*[.:]?\s*\Z",
            re.IGNORECASE,
        ),
    },
    closings={},
    lists=re.compile(r"(?:quellen?|weblinks|einzelnachweise|literatur)\s*:?\s*\Z", re.IGNORECASE),
    phrases={"caption": ("archivbild:", "symbolbild:")},
    credit=re.compile(
        r"\b(?:foto|fotos|bild|bilder|grafik|video|archivbild|symbolbild)(?: von)?\s?:", re.IGNORECASE
    ),
    withdrawn=(
        re.compile(
            r"in einer früheren (?:version|fassung)[^.]{0,60}?\b(?:stand|hieß"
            r"|war)\b(.{1,120}?)(?:[.;](?=\s|\Z)|\Z)",
            re.IGNORECASE,
        ),
        re.compile(r", nicht (.{1,60}?)(?:[.,;](?=\s|\Z)|\Z)", re.IGNORECASE),
    ),
    small=frozenset(
        "der die das ein eine und oder in im am an auf zu zum zur von vom mit für bei nach aus wie".split()
    ),
)
