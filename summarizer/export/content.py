"""What can be rendered: a draft or a brief, which share their sections."""

from __future__ import annotations

from summarizer.model.brief import Brief, Claim, Quoted, Unconfirmed
from summarizer.model.draft import Draft, OfficialQuote, Statement, UnconfirmedItem

__all__ = ["AnyClaim", "AnyQuote", "AnyStatement", "Content", "is_extractive", "language_of"]

Content = Draft | Brief
AnyStatement = Statement | Claim
AnyQuote = OfficialQuote | Quoted
AnyClaim = UnconfirmedItem | Unconfirmed


def is_extractive(content: Content) -> bool:
    """Tell whether `content` is a brief that was made without a language model."""
    return isinstance(content, Brief) and content.provenance.drafter == "extractive"


def language_of(content: Content, headings: str) -> str:
    """Return the language that headings are in: the article's for "article", else the one that is named."""
    if headings != "article":
        return headings
    return content.provenance.language if isinstance(content, Brief) else "en"
