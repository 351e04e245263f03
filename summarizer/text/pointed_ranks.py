"""Numbers with a point that are ranks, as in German: "3." is "third", and its point ends no sentence."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["WITH_POINTED_RANKS", "is_cut_behind_rank", "numbers_ahead"]

WITH_POINTED_RANKS: Final = frozenset({"de"})
"""The languages, by their primary subtags."""

_NUMBER_AHEAD: Final = re.compile(r"(?<=[a-zäöüß]{5}\.)[^\S\n]+(?=[0-9])")
_GUILLEMETS: Final = frozenset("«»")
# An article, or a preposition with one in it, stands before a rank, and so does nothing: "2. Bundesliga".
_RANK: Final = re.compile(
    r"(?:^|[a-zäöüß]{5}\.\s|(?:^|[\s(„“»«\"'])(?:de[rmns]|die|das|[ai]m|vom|zu[mr]|beim|ins|ans|[0-9]{1,2}\.\sund"
    r"|(?:dies|jed|jen)e[rmns]?|(?:ihr|sein|mein|unser|eu|eur|kein|ein)(?:e[rmns]?)?)\s)[\"„»«'(]?[0-9]{1,3}\.$",
    re.IGNORECASE,
)
_CLUB: Final = re.compile(r"(?:^|\s)1\.$")
_CLUBS: Final = re.compile(r"[A-Z]{2,4}\b")
_NOUN: Final = re.compile(r"[A-ZÄÖÜ][\w-]+")
# What opens a sentence and is no noun; with "\\w*" where all that begins so is.
_SMALL: Final = re.compile(
    r"(?:Aber|Ab|Al[ls]\w*|Am|An\w{0,5}|Auch|Auf\w*|Au[sß]\w*|Bei\w*|Bis\w*|Da|Da[bfhmnrvz]\w*|Da[sß]s?|De[mnrs]\w{0,5}"
    r"|Die\w{0,4}|Doch|Dort|Durch|Eben\w*|Ein\w{0,4}|Erst|Er|Es|Etwa|Für|Gegen|Gestern|Hat\w*|Heute|Hier\w*|Hinter"
    r"|Ich|Ih[mnr]\w{0,2}|I[mn]\w{0,6}|Ist|Je\w{0,5}|Kein\w{0,2}|Man|Mit\w{0,7}|Nach\w{0,3}|Neben|Nicht\w?|Noch|Nu[nr]"
    r"|Ob\w{0,4}|Oder|Ohne|Schon|Seit\w{0,3}|Sein\w{0,2}|Sich|Sie|Sind|So\w{0,4}|Später|Statt\w*|Trotz\w*|Um|Und"
    r"|Uns\w{0,4}|Unter\w{0,6}|Viele?|Vo[mnr]\w{0,3}|War\w{0,2}|Was|We[grn]\w{0,3}|Weil|Wie\w{0,3}|Wir\w?|Wurden?"
    r"|Zu\w{0,5}|Zwei|Zwischen)"
)
_TAIL: Final = 40  # characters before a point that are looked at


def numbers_ahead(piece: str) -> list[int]:
    """Return where a sentence within `piece` begins with digits, which a rule for ranks does not part.

    Where "3." is "third", sentencex ends no sentence before a number: "Drei starben. 47 wurden verletzt." No
    common abbreviation has so many small letters. What stands within quotation marks stays whole.
    """
    return [
        match.end()
        for match in _NUMBER_AHEAD.finditer(piece)
        if not _GUILLEMETS.intersection(piece) and piece.count("„", 0, match.start()) <= _closed(piece, match)
    ]


def is_cut_behind_rank(before: str, after: str) -> bool:
    """Tell whether a sentence was ended behind a rank: "In der 38." and "Minute traf er.".

    >>> from summarizer.text.pointed_ranks import is_cut_behind_rank
    >>> is_cut_behind_rank("In der 38. ", "Minute traf er.")
    True
    >>> is_cut_behind_rank("Er wurde 38. ", "Minuten später ging er.")
    False
    """
    end = before.rstrip()
    if len(before) - len(end) != 1 or "\n" in before[len(end) :] or not end.endswith("."):
        return False
    tail = end[-_TAIL:]
    if _CLUB.search(tail) and _CLUBS.match(after):
        return True
    noun = _NOUN.match(after)
    if noun is None or _SMALL.fullmatch(noun[0]):
        return False
    return _RANK.search(tail if len(end) > _TAIL else end) is not None


def _closed(piece: str, match: re.Match[str]) -> int:
    """Return how many quotation marks close before a place."""
    return piece.count("“", 0, match.start()) + piece.count("”", 0, match.start())
