"""The JSON that extractors write (trafilatura, newspaper, news-please, readability) and schema.org's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from summarizer.intake.dates import find_date
from summarizer.intake.given import Loaded
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

__all__ = [
    "EXTRACTED",
    "find_articles",
    "is_foreign",
    "is_linked",
    "load_foreign",
    "name_language",
    "name_people",
]

# A record with one of these is an extractor's: no article of ours has such a field.
_MARKS = frozenset(
    "source-hostname hostname sitename raw_text fingerprint excerpt filedate pagetype"  # trafilatura
    " publish_date authors top_image top_img meta_lang meta_data source_url"  # newspaper
    " cleaned_text text_cleaned"  # newspaper and goose
    " maintext date_publish source_domain"  # news-please
    " textContent byline siteName publishedTime".split()  # readability
)
# Where each field may stand, the better place first.
_PLACES = {
    "text": "text maintext cleaned_text text_cleaned textContent raw_text",
    "id": "id",
    "title": "title",
    "author": "author authors byline",
    "published": "published date publish_date date_publish publishedTime",
    "publisher": "publisher source-hostname sitename siteName meta_site_name hostname source_domain"
    " source_url",
    "url": "url source canonical_link",
    "language": "language lang meta_lang",
}
EXTRACTED = _MARKS | frozenset(name for places in _PLACES.values() for name in places.split())
"""The fields that extractors write, where an article of ours has others."""

_LD_MARKS = ("@context", "@graph", "@type", "articleBody")
_ARTICLE_TYPE = re.compile(r"(?:https?://schema\.org/)?(?:\w*Article|\w*Posting|Report|\w*WebPage|\w*Review)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
_DEEPEST = 8


def is_foreign(names: Iterable[str]) -> bool:
    """Return whether a record with fields of these names is an extractor's, or schema.org's."""
    given = frozenset(names)
    return is_linked(given) or not given.isdisjoint(_MARKS)


def is_linked(names: Iterable[str]) -> bool:
    """Return whether a record with fields of these names is schema.org's."""
    return not frozenset(_LD_MARKS).isdisjoint(names)


def load_foreign(value: object, name: str) -> Loaded | None:
    """Return the article of a JSON value that an extractor or a page wrote; `None` when it is neither's.

    Raises:
        ArticleError: It is schema.org's, but has no article's text, or has several.
    """
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        if is_linked(fields):
            return _load_linked(fields, name)
        return _load_extracted(fields) if not _MARKS.isdisjoint(fields) else None
    if isinstance(value, list):
        items = cast("list[object]", value)
        if any(isinstance(item, dict) and "@type" in item for item in items):
            return _load_linked(items, name)
    return None


def find_articles(value: object, depth: int = 0) -> Iterator[dict[str, object]]:
    """Yield the objects of schema.org JSON that are articles, with or without their text."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from find_articles(item, depth + 1)
    elif isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        types = fields.get("@type")
        named = cast("list[object]", types) if isinstance(types, list) else [types]
        if "articleBody" in fields or any(
            isinstance(one, str) and _ARTICLE_TYPE.fullmatch(one) for one in named
        ):
            yield fields
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from find_articles(fields.get(key), depth + 1)


def name_people(value: object, depth: int = 0) -> str:
    """Return the names in an author or publisher, which may be text, an object, or a list of them.

    >>> from summarizer.intake.foreign import name_people
    >>> name_people([{"@type": "Person", "name": "Ann Lee"}, "Bo Chan"])
    'Ann Lee, Bo Chan'
    """
    if isinstance(value, str):
        return " ".join(value.split())
    if depth == _DEEPEST:
        return ""
    if isinstance(value, dict):
        return name_people(cast("dict[str, object]", value).get("name"), depth + 1)
    if isinstance(value, list):
        names = [name_people(item, depth + 1) for item in cast("list[object]", value)]
        return ", ".join(dict.fromkeys(filter(None, names)))
    return ""


def name_language(value: object, depth: int = 0) -> str:
    """Return the tag of a language, "" when `value` is none.

    >>> from summarizer.intake.foreign import name_language
    >>> name_language("en_GB"), name_language({"alternateName": "de"}), name_language("English")
    ('en-GB', 'de', '')
    """
    if isinstance(value, dict) and depth < 2:
        fields = cast("dict[str, object]", value)
        names = (fields.get("alternateName"), fields.get("name"))
        return next(filter(None, (name_language(name, depth + 1) for name in names)), "")
    if isinstance(value, list) and depth < 2:
        items = cast("list[object]", value)
        return name_language(items[0], depth + 1) if len(items) == 1 else ""
    tag = value.strip().replace("_", "-") if isinstance(value, str) else ""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _load_extracted(fields: dict[str, object]) -> Loaded:
    found: dict[str, object] = {}
    for field, places in _PLACES.items():
        values = [fields[place] for place in places.split() if fields.get(place) not in (None, "", [], {})]
        if values:
            found[field] = values[0]
    return _loaded(found, "extractor-json")


def _load_linked(value: object, name: str) -> Loaded:
    articles = list(find_articles(value))
    bodies = [one for one in articles if isinstance(one.get("articleBody") or one.get("text"), str)]
    texts = {str(one.get("articleBody") or one["text"]).strip() for one in bodies} - {""}
    if not texts:
        what = "no articleBody" if articles else "no schema.org article"
        raise ArticleError(f"{name} is JSON-LD with {what}: give the page itself, or the article's text")
    if len(texts) > 1:
        raise ArticleError(
            f"{name} is JSON-LD with {len(texts)} articles: put each article into its own file"
        )
    article = bodies[0]
    found: dict[str, object] = {
        "text": article.get("articleBody") or article.get("text"),
        "id": article.get("identifier"),
        "title": article.get("headline") or article.get("name"),
        "author": article.get("author") or article.get("creator"),
        "published": article.get("datePublished") or article.get("dateCreated"),
        "publisher": article.get("publisher") or article.get("sourceOrganization"),
        "url": _address(article),
        "language": article.get("inLanguage"),
    }
    return _loaded(found, "json-ld")


def _address(article: dict[str, object]) -> object:
    page = article.get("mainEntityOfPage")
    held = cast("dict[str, object]", page).get("@id") if isinstance(page, dict) else page
    return next((one for one in (article.get("url"), held, article.get("@id")) if _is_address(one)), None)


def _is_address(value: object) -> bool:
    return isinstance(value, str) and value.startswith(("http://", "https://"))


def _loaded(found: dict[str, object], loader: str) -> Loaded:
    """Return the fields in the form that an article has them; what is unknown is left out."""
    notes: list[str] = []
    identity = found.get("id")
    is_plain = isinstance(identity, str) or (isinstance(identity, int) and not isinstance(identity, bool))
    fields = {
        "text": found.get("text"),
        "id": str(identity) if is_plain else "",
        "title": name_people(found.get("title")),
        "author": name_people(found.get("author")),
        "published": _published(found.get("published"), notes),
        "publisher": _publisher(name_people(found.get("publisher"))),
        "url": found["url"] if isinstance(found.get("url"), str) else "",
        "language": name_language(found.get("language")),
    }
    known = {key: value for key, value in fields.items() if value not in (None, "")}
    text = fields["text"]
    if isinstance(text, str):
        known["text"] = text
        if re.search(r"</(?:p|div|a|b|i|em|strong|li|h[1-6])>|<br ?/?>", text):
            notes.append("The text holds HTML marks, which were left as they are.")
    elif text is not None:
        known["text"] = text
    return Loaded(known, loader, notes=tuple(notes))


def _published(value: object, notes: list[str]) -> date | None:
    text = name_people(value)
    day = find_date(text) if text else None
    if text and day is None:
        notes.append(f"The date {text[:60]!r} was not understood and left out.")
    return day


def _publisher(name: str) -> str:
    """Return the name; of an address, its host."""
    if not _is_address(name):
        return name
    try:
        return urlsplit(name).hostname or ""
    except ValueError:
        return ""
