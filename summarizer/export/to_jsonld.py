"""A brief as schema.org data (JSON-LD), for the page that it is published on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.export.content import address_of, article_tag_of, is_extractive, language_of, tag_of
from summarizer.export.outline import outline, write_plain
from summarizer.lang.layout_words import layout_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model.brief import Brief, Quoted

__all__ = ["build_jsonld"]


def build_jsonld(brief: Brief, headings: str = "article") -> dict[str, Any]:
    """Return `brief` as a `NewsArticle`: what is known, nothing made up, and no `ClaimReview`.

    The article it was made of is under `isBasedOn`; its sentences are not repeated on a public page.
    """
    made = brief.provenance
    blocks = [block for block in outline(brief, headings) if block.kind not in {"title", "note"}]
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        **_known(
            {
                "headline": brief.headline,
                "description": brief.lead.text,
                "abstract": brief.lead.text,
                "articleBody": write_plain(blocks),
                "inLanguage": tag_of(brief),
                "dateCreated": made.drafted_at.isoformat() if made.drafted_at else "",
                "backstory": _tell_making(brief, headings),
                "hasPart": [_quotation(item) for item in brief.official_statements],
                "isBasedOn": _source(brief),
            }
        ),
    }


def _source(brief: Brief) -> dict[str, Any]:
    made = brief.provenance
    known = _known(
        {
            "url": address_of(made),
            "headline": made.title,
            "author": {"name": made.author} if made.author else {},
            "publisher": {"@type": "Organization", "name": made.publisher} if made.publisher else {},
            "datePublished": made.published.isoformat() if made.published else "",
            "inLanguage": article_tag_of(made),
            "identifier": made.article,
        }
    )
    return {"@type": "NewsArticle", **known}


def _quotation(item: Quoted) -> dict[str, Any]:
    # Whether a speaker is a person or an organisation is not known.
    speaker = _known({"name": item.speaker, "description": item.role})
    return {"@type": "Quotation", **_known({"text": item.quote, "creator": speaker})}


def _tell_making(brief: Brief, headings: str) -> str:
    if is_extractive(brief):
        return layout_of(language_of(brief, headings)).extractive
    return f"Drafted by {brief.provenance.model}, a language model, and compared with the article by rules."


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}
