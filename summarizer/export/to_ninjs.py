"""A brief as an IPTC ninjs 2.1 object, as newsrooms exchange them."""

from __future__ import annotations

import base64
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from summarizer.export.content import address_of, article_tag_of, is_extractive, language_of, tag_of
from summarizer.export.outline import outline, write_plain
from summarizer.export.to_html import render_html
from summarizer.lang.layout_words import layout_of
from summarizer.model.seal import digest_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from summarizer.model.brief import Brief

__all__ = ["build_ninjs"]

_STANDARD = {
    "name": "ninjs",
    "version": "2.1",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
}
_DIGEST = re.compile(r"[0-9a-f]{64}")


def build_ninjs(brief: Brief, headings: str = "article") -> dict[str, Any]:
    """Return `brief` as a ninjs object: its body as plain text and as HTML, its article as an association.

    An object needs an address that names it: it is the hash of all that the brief records (RFC 6920), so that
    the same brief has the same one. A date without a time has no form in ninjs and is left out.
    """
    body = write_plain(block for block in outline(brief, headings) if block.kind != "title")
    return _known(
        {
            "uri": _name_by_hash(digest_of(brief)),
            "standard": dict(_STANDARD),
            "type": "text",
            "representationtype": "full",
            "versioncreated": _moment(brief.provenance.drafted_at),
            "language": tag_of(brief),
            "title": brief.headline,
            "headlines": _texts("main", brief.headline),
            "descriptions": _texts("summary", brief.lead.text),
            "bodies": [
                {
                    "role": "main",
                    "contenttype": "text/plain",
                    "charcount": len(body),
                    "wordcount": len(body.split()),
                    "value": body,
                },
                {"role": "main", "contenttype": "text/html", "value": render_html(brief, headings)},
            ],
            "ednote": _note(brief, headings),
            "associations": _sources(brief),
        }
    )


def _sources(brief: Brief) -> list[dict[str, Any]]:
    """Return what is known of the article: named by its address, else by the hash of its text."""
    made = brief.provenance
    digest = made.article_sha256 if _DIGEST.fullmatch(made.article_sha256) else ""
    uri = address_of(made) or (_name_by_hash(digest) if digest else "")
    if not uri:
        return []
    source = {
        "name": "source article",
        "uri": uri,
        "type": "text",
        "representationtype": "partial",
        "contentcreated": _moment(made.published),
        "language": article_tag_of(made),
        "title": made.title,
        "headlines": _texts("main", made.title),
        "by": made.author,
        "infosources": [{"name": made.publisher}] if made.publisher else [],
        "altids": [{"role": "article", "value": made.article}, {"role": "sha256", "value": digest}],
    }
    return [_known(source)]


def _texts(role: str, text: str) -> list[dict[str, str]]:
    return [{"role": role, "contenttype": "text/plain", "value": text}] if text else []


def _note(brief: Brief, headings: str) -> str:
    """Return what the desk that gets it should know: how it was made, and what the checks object to."""
    making = (
        layout_of(language_of(brief, headings)).extractive
        if is_extractive(brief)
        else f"Drafted by {brief.provenance.model}."
    )
    found = [finding for finding in brief.findings if finding.severity != "info"]
    return " ".join((making, *(f"[{finding.code}] {finding.message}" for finding in found)))


def _moment(when: date | datetime | None) -> str:
    known = isinstance(when, datetime) and when.utcoffset() is not None
    return when.isoformat() if when and known else ""


def _name_by_hash(digest: str) -> str:
    code = base64.urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip("=")
    return f"ni:///sha-256;{code}"


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}
