"""Articles as JSON: our own shape, strictly, and those of extractors; and every article's last inspection."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import cast

from pydantic import ValidationError

from summarizer.intake.dates import read_date
from summarizer.intake.decode import decode_strictly, find_damage
from summarizer.intake.foreign import load_foreign
from summarizer.intake.given import MAX_BYTES, Given, Loaded, origin_of
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError
from summarizer.model.faults import tell_fault
from summarizer.model.strict_json import SURROGATE, load_json

__all__ = ["article_of", "explain_fault", "guess_lines", "load_record", "make_article", "parse_record"]

_SHAPE = (
    'an article is {"text": "...", "title": "...", "published": "2025-09-03"}, '
    "where only the text is required"
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def load_record(given: Given) -> Article:
    """Return the article of the JSON object that `given` holds.

    Raises:
        ArticleError: It holds no JSON, or none of an article.
    """
    return article_of(given, parse_record(given))


def parse_record(given: Given) -> object:
    """Return the JSON value that `given` holds.

    Raises:
        ArticleError: It holds none, or one that could be taken for two things.
    """
    # JSON is UTF-8 by its own standard: nothing else is guessed.
    return _parse(decode_strictly(given.data, given.name), given.name)


def article_of(given: Given, value: object) -> Article:
    """Return the article of the JSON value that `given` holds.

    Raises:
        ArticleError: It is none of an article.
    """
    foreign = load_foreign(value, given.name)
    if foreign is not None:
        return make_article(given, foreign)
    if isinstance(value, list):
        raise ArticleError(
            f"{given.name} holds a list: put each article into its own file, or use JSON Lines with "
            "one article on each line"
        )
    if not isinstance(value, dict):
        raise ArticleError(f"{given.name} does not hold a JSON object: {_SHAPE}")
    fields = cast("dict[str, object]", value)
    if {"lead", "provenance"} <= fields.keys():
        raise ArticleError(
            f"{given.name} is a brief, not an article: give the article; where a command takes both, "
            "the brief comes first"
        )
    _refuse_surrogates(fields, given.name)
    return make_article(given, Loaded(_complete(fields, given.name), "json"))


def make_article(given: Given, loaded: Loaded) -> Article:
    """Return the article of what a loader found, with the record of where it comes from.

    Raises:
        ArticleError: Its text is none, or a field is none of an article's.
    """
    name, text = given.name, loaded.fields.get("text")
    if isinstance(text, str):
        _inspect(text, name)
        damage = find_damage(text)
        if damage:
            note = (
                f"The text looks damaged by a wrong decoding, before it came here: {damage[:20]!r} for one."
            )
            given = given.with_note(note)
    # What an article once recorded of its origin is truer than the file it was written to.
    origin = {} if "origin" in loaded.fields else {"origin": origin_of(given, loaded)}
    try:
        return Article.model_validate(loaded.fields | origin)
    except ValidationError as error:
        raise ArticleError(f"{name}: {explain_fault(error)}") from error


def explain_fault(error: ValidationError) -> str:
    """Return which field is none of an article's, and why."""
    first = error.errors(include_url=False, include_input=False)[0]
    field = str(first["loc"][0]) if first["loc"] else "text"
    shown = field.encode("ascii", "backslashreplace").decode()
    if first["type"] == "extra_forbidden":
        return f"field {shown!r}: an article has no such field; it has {', '.join(Article.model_fields)}"
    return f"field {shown!r} {tell_fault(first)}; {_SHAPE}"


def guess_lines(text: str) -> bool:
    """Return whether JSON is JSON Lines: its first line is a whole object, and more follows."""
    first, _, rest = text.lstrip().partition("\n")
    try:
        return bool(rest.strip()) and isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _parse(text: str, name: str) -> object:
    try:
        value: object = load_json(text)
    except json.JSONDecodeError as error:
        fault = f"{error.msg.removesuffix(' at')} at line {error.lineno}, column {error.colno}"
        raise ArticleError(
            f"{name} is not JSON: {fault}; correct it, or give the article as a text file"
        ) from error
    except ValueError as error:
        raise ArticleError(f"{name} is not valid JSON: {error}; {_SHAPE}") from error
    return value


def _refuse_surrogates(fields: dict[str, object], name: str) -> None:
    for key, content in fields.items():
        if SURROGATE.search(key) or (isinstance(content, str) and SURROGATE.search(content)):
            shown = key.encode("ascii", "backslashreplace").decode()
            raise ArticleError(
                f"{name}: field {shown!r} has a lone surrogate (an escape such as \\ud800 without its "
                "pair), which no encoding can hold: correct the escape"
            )


def _complete(fields: dict[str, object], name: str) -> dict[str, object]:
    """Return the fields without those that are null, with the id as text and the day as a date."""
    known = {key: value for key, value in fields.items() if value is not None or key == "text"}
    identity = known.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        known["id"] = str(identity)
    published = known.get("published")
    if published is not None and not isinstance(published, str):
        raise ArticleError(
            f"{name}: field 'published' is no text: write a date as \"2025-09-03\", or leave it out"
        )
    if published and _DATE.fullmatch(published):
        known["published"] = read_date(published, name)
    return known


def _inspect(text: str, name: str) -> None:
    if "\0" in text:
        hint = " (perhaps it is UTF-16 without a byte order mark)" if text.count("\0") * 3 > len(text) else ""
        raise ArticleError(
            f"{name} has a NUL at offset {text.index(chr(0))}{hint}; give the article as plain text in UTF-8"
        )
    if not any(_is_visible(character) for character in text):
        raise ArticleError(f"{name} holds no text, or only white space: give the article's text")
    if len(text) > MAX_BYTES:
        raise ArticleError(
            f"{name} holds a text of {len(text):,} characters, and {MAX_BYTES:,} is the limit: put each "
            "article into its own file"
        )


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in {"Zs", "Zl", "Zp", "Cc", "Cf"}
