"""What a page says of itself in its head: when and in what language it was published, and its linked data."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any

from summarizer.intake.dates import find_date
from summarizer.intake.foreign import find_articles, name_language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

__all__ = ["find_language", "find_published", "read_linked_data"]

# Where a page declares when it was published, the surest name first; not when it was changed.
_DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date.published",
    "published_time",
    "publish_date",
    "publish-date",
    "publication_date",
    "pubdate",
    "article_date_original",
    "originalpublicationdate",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "date",
)
_MOST_BLOCKS = 50


def read_linked_data(tree: Any) -> list[dict[str, object]]:  # noqa: ANN401 - an element of lxml
    """Return the articles of schema.org in a page, those of all its blocks."""
    found: list[dict[str, object]] = []
    for block in islice(tree.xpath('.//script[@type="application/ld+json"]'), _MOST_BLOCKS):
        try:
            # A page may have line breaks in its strings, and what it writes twice counts once.
            value = json.loads(block.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        found.extend(find_articles(value))
    return found


def find_published(tree: Any, linked: list[dict[str, object]]) -> date | None:  # noqa: ANN401 - a package without types
    """Return when the page says it was published; `None` when it does not say.

    Only what is declared counts: a date that merely stands in the text may be one the article tells of.
    """
    for text in _declared(tree, linked):
        day = find_date(text) if text else None
        if day is not None:
            return day
    return None


def find_language(tree: Any, linked: list[dict[str, object]]) -> str:  # noqa: ANN401 - a package without types
    """Return the tag of the language that the page declares, "" when it declares none."""
    for article in linked:
        tag = name_language(article.get("inLanguage"))
        if tag:
            return tag
    declared = [
        tree.get("lang"),
        tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        tree.get("xml:lang"),
    ]
    metas = _metas(tree)
    declared += [metas.get("content-language"), metas.get("og:locale")]
    return next(filter(None, map(name_language, declared)), "")


def _declared(tree: Any, linked: list[dict[str, object]]) -> Iterator[str]:  # noqa: ANN401 - a package without types
    for article in linked:
        written = article.get("datePublished")
        if isinstance(written, str):
            yield written
    metas = _metas(tree)
    yield from (metas.get(name, "") for name in _DATE_NAMES)
    for element in tree.iter("time", "meta", "span", "div", "abbr"):
        is_marked = "datepublished" in element.get("itemprop", "").lower() or "pubdate" in element.attrib
        if element.tag == "time":
            classes = element.get("class", "").lower()
            is_marked = is_marked or (
                "publish" in classes or "entry-date" in classes or "dt-published" in classes
            )
        if is_marked:
            yield element.get("datetime") or element.get("content") or element.get("title") or ""
    times = {element.get("datetime", "") for element in tree.xpath(".//article//header//time[@datetime]")}
    if len(times) == 1:
        yield times.pop()


def _metas(tree: Any) -> dict[str, str]:  # noqa: ANN401 - a package without types
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (
            meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        )
        found.setdefault(name.strip().lower(), meta.get("content", "").strip())
    return found
