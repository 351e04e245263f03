"""What is handed in to be verified: a brief or draft as JSON, a text in the house layout, any other text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from summarizer.editing.publish import proof_finding
from summarizer.export.compact import Compact, read_compact
from summarizer.export.layout import is_layout, parse_layout, read_layout
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError
from summarizer.model.faults import tell_fault
from summarizer.model.strict_json import SURROGATE, load_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.source import Source
    from summarizer.model.finding import Finding

__all__ = ["altered_footnotes", "is_json", "read_subject"]

_WANTED = "give a brief that `summarizer summarize -o brief.json` wrote"
# By fields that each has; the first that fits.
_OTHERS = {
    ("brief", "id"): "the record of a batch, whose field `brief` is a brief",
    ("verdicts",): "a report of `summarizer verify`",
    ("@context",): "a brief in JSON-LD, which leaves out its proof",
    ("text",): "an article",
    ("properties",): "a schema",
}


def read_subject(text: str) -> Brief | Compact | Draft | str:
    """Return the brief or draft that `text` holds as JSON or in the Markdown layout, else `text` itself.

    Raises:
        BriefError: It looks like JSON but is neither a `Brief` nor a `Draft`; a text in the layout has a
            reference to half of a surrogate pair.
    """
    if is_json(text):
        return _read_json(text)
    if not is_layout(text):
        return text
    draft = parse_layout(text)
    half = SURROGATE.search(json.dumps(draft.model_dump(), ensure_ascii=False))
    if half:
        raise BriefError(
            f"the text has a reference to half of a surrogate pair (&#{ord(half[0])}; in decimal), "
            "which is not a character: remove it"
        )
    return draft


def is_json(text: str) -> bool:
    """Return whether `text` is read as JSON: it starts with a brace."""
    return text.lstrip("\ufeff \t\r\n").startswith("{")


def altered_footnotes(text: str, source: Source) -> Iterator[Finding]:
    """Yield the footnotes of a text in the layout that do not have the article's words."""
    for number, footnote in enumerate(read_layout(text).footnotes, start=1):
        if footnote not in source.text:
            message = f"Footnote {number} does not have the article's words."
            yield proof_finding("evidence.altered", "", message, footnote)


def _read_json(text: str) -> Brief | Compact | Draft:
    try:
        value = load_json(text)
    except ValueError as error:
        raise BriefError(
            f"the brief starts like JSON but is not: {error}; correct it, or give Markdown"
        ) from error
    if "compact" in value:
        return read_compact(value)
    if not value.keys() & Brief.model_fields:
        raise BriefError(f"the JSON is {_tell(value)}, not a brief or a draft: {_WANTED}")
    shape: type[Brief | Draft] = Brief if "provenance" in value else Draft
    try:
        return shape.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place, kind = "/".join(str(part) for part in first["loc"]), shape.__name__.lower()
        raise BriefError(
            f"the JSON is not a complete {kind}: {place or 'it'} {tell_fault(first)}; `summarizer "
            f"schema {kind}` prints its schema"
        ) from error


def _tell(value: dict[str, Any]) -> str:
    """Return what a JSON object is that has no field of a brief."""
    return next((what for names, what in _OTHERS.items() if value.keys() >= set(names)), "another object")
