"""French for telling the story from what a page prints around it."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.furniture_words import FurnitureWords

__all__ = ["FURNITURE"]

FURNITURE: Final = FurnitureWords(
    openings={
        "caption": re.compile(
            r"(?:photo|image|crédit|crédits|vidéo|illustration|infographie)s?(?: photo)?\s?:",
            re.IGNORECASE,
        ),
        "stamp": re.compile(
            r"(?:mis à jour|publié|modifié|mise à jour)(?: le)?\s?:?\s(?=\d"
            r"|à)|(?:mis à jour|publié)\s?:",
            re.IGNORECASE,
        ),
        "related": re.compile(
            r"(?:lire aussi|à lire aussi|lire également|voir aussi|en savoir plus"
            r"|newsletter|partager|les plus lus|abonnez-vous|suivez-nous)\b(?=\s?(?::"
            r"|$)|\s(?:le|à|sur|\d))",
            re.IGNORECASE,
        ),
        "advertisement": re.compile(
            r"publicité\b(?=\s?(?::|$))",
            re.IGNORECASE,
        ),
        "comments": re.compile(
            r"commentaires?\b(?=\s?(?::|$)|\s\d)|(?:réagissez|donnez votre avis"
            r"|écrivez-nous)\b",
            re.IGNORECASE,
        ),
        "correction": re.compile(
            r"(?:correction|rectificatif|erratum|note de la rédaction|ndlr)\b.{0,30}?:"
            r"|(?:dans )?une (?:première|précédente) version de (?:cet article"
            r"|ce texte)\b",
            re.IGNORECASE,
        ),
        "notice": re.compile(
            r"(?:sources?|copyright)\b(?=\s?(?::|$)|\s\d)|tous droits réservés",
            re.IGNORECASE,
        ),
        "byline": re.compile(
            r"par (?-i:[A-ZÉÈÀ][\w.'’-]+(?: (?:[A-ZÉÈÀ][\w.'’-]+|de|du|le|la)){1,4})(?:,? (?:avec"
            r"|pour|à) .{0,40})?[.\s]*\Z|\(?avec (?:afp|reuters|ap|agences?)\b",
            re.IGNORECASE,
        ),
        "contact": re.compile(
            r"(?:courriel|e-?mail|contact|écrire à)\b.{0,60}\S@\S{1,60}\.\w",
            re.IGNORECASE,
        ),
    },
    lines={
        "label": re.compile(
            r"(?:analyse|exclusif|tribune|éditorial|entretien|direct|en direct"
            r"|info|enquête)\s*[.:]?\s*\Z",
            re.IGNORECASE,
        ),
    },
    closings={},
    lists=re.compile(r"(?:sources?|références|liens externes|voir aussi)\s*:?\s*\Z", re.IGNORECASE),
    phrases={"caption": ("photo d'illustration", "photo d’illustration")},
    credit=re.compile(
        r"\b(?:photo|photos|image|images|crédit|vidéo|illustration|infographie)(?: de)?\s?:", re.IGNORECASE
    ),
    withdrawn=(
        re.compile(
            r"une (?:première|précédente) version[^.]{0,60}?\b(?:indiquait|disait|donnait"
            r"|faisait état)\b(.{1,120}?)(?:[.;](?=\s|\Z)|\Z)",
            re.IGNORECASE,
        ),
        re.compile(r" et non (.{1,60}?)(?:[.,;](?=\s|\Z)|\Z)", re.IGNORECASE),
    ),
    small=frozenset("le la les un une des et ou de du en à au aux pour par sur avec dans l d".split()),
)
