"""What can be rendered: a draft, a brief or its compact form, which share their sections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from summarizer.export.compact import Compact
from summarizer.model.brief import Brief, Claim, Quoted, Unconfirmed
from summarizer.model.draft import Draft, OfficialQuote, Statement, UnconfirmedItem

if TYPE_CHECKING:
    from summarizer.model.provenance import Provenance

__all__ = [
    "AnyClaim",
    "AnyItem",
    "AnyQuote",
    "AnyStatement",
    "Content",
    "address_of",
    "article_tag_of",
    "is_extractive",
    "is_right_to_left",
    "language_of",
    "tag_of",
]

Content = Draft | Brief | Compact
AnyStatement = Statement | Claim
AnyQuote = OfficialQuote | Quoted
AnyClaim = UnconfirmedItem | Unconfirmed
AnyItem = AnyStatement | AnyQuote | AnyClaim

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}")
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "syrc", "thaa"})
# What may stand in an address as it is (RFC 3986); a `%` is taken for the escape that it begins.
_SAFE = "%:/?#[]@!$&'()*+,;=-._~"


def is_extractive(content: Content) -> bool:
    """Tell whether `content` is a brief that was made without a language model."""
    return isinstance(content, Brief | Compact) and content.provenance.drafter == "extractive"


def language_of(content: Content, headings: str) -> str:
    """Return the language that headings are in: the brief's own for "article", else the one that is named."""
    if headings != "article":
        return headings
    return content.provenance.brief_language if isinstance(content, Brief | Compact) else "en"


def tag_of(content: Content) -> str:
    """Return the language of `content` as other formats name it; "" where it is not known or is no tag."""
    return _as_tag(content.provenance.brief_language) if isinstance(content, Brief | Compact) else ""


def article_tag_of(made: Provenance) -> str:
    """Return the same of the article that a brief was made of."""
    return _as_tag(made.language)


def _as_tag(language: str) -> str:
    return language if _TAG.fullmatch(language) else ""


def is_right_to_left(tag: str) -> bool:
    """Tell whether the language or the script of a BCP 47 tag is written from right to left.

    >>> from summarizer.export.content import is_right_to_left
    >>> is_right_to_left("he"), is_right_to_left("az-Arab"), is_right_to_left("de")
    (True, True, False)
    """
    language, *parts = tag.lower().split("-")
    scripts = [part for part in parts if len(part) == 4 and part.isalpha()]
    return scripts[0] in _RIGHT_TO_LEFT_SCRIPTS if scripts else language in _RIGHT_TO_LEFT


def address_of(made: Provenance) -> str:
    """Return the web address of the article that a brief was made of; "" where none is known.

    Letters that no address may have are written as escapes. One with a name or password is not shown.

    >>> from summarizer.model.provenance import Provenance
    >>> known = {"article": "a", "article_sha256": "", "check_version": "1", "policy": "default"}
    >>> made = Provenance(**known, drafter="extractive", url="https://example.org/straße")
    >>> address_of(made)
    'https://example.org/stra%C3%9Fe'
    """
    for known in (made.url, made.origin.given if made.origin else "", made.article):
        try:
            parts = urlsplit(known)
        except ValueError:
            continue
        if parts.scheme in {"http", "https"} and parts.netloc and "@" not in parts.netloc:
            return quote(known, safe=_SAFE, errors="replace")
    return ""
